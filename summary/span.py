"""How far a figure goes, as it may be told."""

from math import inf

from calculator import Range


def span(figure: Range) -> tuple[int, int] | None:
    """A figure as it may be told, from and to in fen: one amount where it is sure, else both bounds; None where it has
    no most."""
    if figure.amount is not None and figure.status in ("stated", "reading"):
        return figure.amount, figure.amount
    return None if figure.high is None else (figure.low, figure.high)


def width(figure: Range) -> float:
    """How far apart the two ends of a figure are as it may be told, in fen; without an end where it has no most."""
    ends = span(figure)
    return inf if ends is None else ends[1] - ends[0]
