"""The least and the most that a figure can be."""

from calculator.money import LARGEST


class Bounds:
    """Least and most of a figure, in fen, while outcomes come in."""

    __slots__ = ("high", "low")

    def __init__(self) -> None:
        self.low = LARGEST
        self.high = 0

    def add(self, low: int, high: int) -> None:
        """Takes in one more outcome."""
        if low < self.low:
            self.low = low
        if high > self.high:
            self.high = high
