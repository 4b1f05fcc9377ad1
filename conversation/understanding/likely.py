"""A second reader of an answer, who knows no words: which choice a text is like, by the pieces of three signs and less
that it is made of.

How much each piece speaks for each choice was learned from the wordings in `tests/understanding` (`make learn`), where
thousands of answers stand beside what looks like one and is none. It is asked where the words leave a doubt only, and
never against them.
"""

import json
import zlib
from collections.abc import Collection, Iterator
from functools import cache
from math import exp
from pathlib import Path
from typing import Final, NamedTuple

from conversation.understanding.plain import plain

LEARNED: Final = Path(__file__).with_name("likely.bin")
"""A line of JSON `{question: {value: [scale, bias]}}`, then for each value in that order the weight of each piece in a
signed byte; the whole compressed by zlib."""
BUCKETS: Final = 1 << 14
"""Pieces are told apart by so many numbers."""
LONGEST: Final = 3
"""Signs of a piece."""
NO_ANSWER: Final = "-"
"""The value of what answers nothing."""


class Likely(NamedTuple):
    """The value that a text is most like, and how surely, from 0 to 1."""

    value: str
    chance: float


class _Choice(NamedTuple):
    value: str
    scale: float
    bias: float
    weights: memoryview


def likely(said: str, question: str, offered: Collection[str]) -> Likely:
    """Which of the values offered a text is most like as the answer to a question; `NO_ANSWER` where it is like none."""
    found = set(pieces(said))
    chances = {
        each.value: 1 / (1 + exp(-(each.bias + each.scale * sum(map(each.weights.__getitem__, found)))))
        for each in _learned().get(question, ())
        if each.value in offered or each.value == NO_ANSWER
    }
    value = max(chances, key=chances.__getitem__, default=NO_ANSWER)
    return Likely(value, chances.get(value, 0))


def pieces(said: str) -> Iterator[int]:
    """The numbers of the pieces of a text: its beginning and end are signs too."""
    text = f"^{plain(said)}$"
    for size in range(1, LONGEST + 1):
        for start in range(len(text) - size + 1):
            yield zlib.crc32(text[start : start + size].encode()) % BUCKETS


@cache
def _learned() -> dict[str, list[_Choice]]:
    head, _, body = zlib.decompress(LEARNED.read_bytes()).partition(b"\n")
    weights = memoryview(body).cast("b")
    learned: dict[str, list[_Choice]] = {}
    place = 0
    for question, values in json.loads(head).items():
        for value, (scale, bias) in values.items():
            learned.setdefault(question, []).append(_Choice(value, scale, bias, weights[place : place + BUCKETS]))
            place += BUCKETS
    return learned
