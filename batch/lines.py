"""JSON Lines of situations, answered line by line: see docs/interface.md."""

from collections.abc import Generator, Iterable, Iterator
from typing import BinaryIO

from batch.workers import in_order
from calculator.interface import LONGEST_LINE, blank, estimate_line

TOGETHER = 200
"""Lines that one worker takes at once."""
MOST_TOGETHER = 4 * LONGEST_LINE
"""Bytes of them."""

Numbered = tuple[int, bytes]
Answered = tuple[bytes, bool]
"""The answer with its end, and whether all of it are estimates rather than errors."""


def lines_of(file: BinaryIO) -> Iterator[bytes]:
    """Lines of bounded length: of a longer one only the start, which is longer than any that is read."""
    most = LONGEST_LINE + 1
    while line := file.readline(most):
        if len(line) == most and not line.endswith(b"\n"):
            while (rest := file.readline(most)) and not rest.endswith(b"\n"):
                pass
        yield line


def answers(lines: Iterable[bytes], jobs: int) -> Generator[Answered]:
    """The answers to these lines in their order; a bad line gets its errors in its place, a blank one none.

    With one job each line is answered before the next is read. Raises WorkerLost.
    """
    together = _pieces(lines) if jobs > 1 else ([each] for each in enumerate(lines, 1))
    yield from in_order(answered, together, jobs)


def answered(lines: list[Numbered]) -> Answered:
    """The answers to some lines."""
    found = [estimate_line(line.rstrip(b"\r\n"), number) for number, line in lines if not blank(line)]
    return b"".join(answer + b"\n" for answer, _ in found), all(good for _, good in found)


def _pieces(lines: Iterable[bytes]) -> Iterator[list[Numbered]]:
    piece: list[Numbered] = []
    size = 0
    for numbered in enumerate(lines, 1):
        piece.append(numbered)
        size += len(numbered[1])
        if len(piece) == TOGETHER or size > MOST_TOGETHER:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece
