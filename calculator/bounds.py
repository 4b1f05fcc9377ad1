"""The least and the most that a figure can be."""

from calculator.money import LARGEST


class Bounds:
    """Least and most of a figure, in fen, while outcomes come in: from a first one on, or from none."""

    __slots__ = ("high", "low")

    def __init__(self, low: int = LARGEST, high: int = 0) -> None:
        self.low = low
        self.high = high

    def add(self, low: int, high: int) -> None:
        """Takes in one more outcome."""
        if low < self.low:
            self.low = low
        if high > self.high:
            self.high = high
