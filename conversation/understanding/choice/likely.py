"""A second opinion on an answer, or on a whole sentence: what a text is like, by the pieces that it is made of.

A piece is three signs of it or less, and what each of its words means to the question, by itself and behind the word
before it. How much each speaks for each choice was learned (`make learn`) from the wordings in `tests/understanding`,
where thousands of answers stand beside what looks like one and is none.
"""

import json
import zlib
from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise
from math import exp, sqrt
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Final, NamedTuple

from conversation.understanding.text.lexicon import EDGES, FRAGMENTS, Token, clauses, lexicon, tokens
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import DAY, LETTER_OF, LETTERS, SUM

LEARNED: Final = Path(__file__).parents[1] / "likely.bin"
"""A line of JSON `{question: {value: [scale, bias]}}`, then for each value in that order the weight of each piece in a
signed byte."""
BUCKETS: Final = 1 << 15
"""Pieces are told apart by so many numbers."""
_LONGEST: Final = 3
"""Signs of a piece."""
_LONG: Final = 4
"""Signs from which on what is no word is long."""
_TELLS_NOTHING: Final = EDGES | FRAGMENTS | {"around"}
_BY_VALUE: Final = frozenset({"who", "any"})
"""What is told apart by its value where it does not answer the question."""
OF_BEFORE: Final = {question: f"{SUM} {question}" for question in ("earlier_self_paid", "earlier_aid")}
"""What the sums within a text are asked as where what was of before is asked for."""
FIGURES: Final = (DAY, SUM, *OF_BEFORE.values())
"""What days and sums within a text are asked as."""
A_SENTENCE: Final = "sentence"
"""What a whole sentence is asked as, with the id of a question behind it for each of `IN_A_SENTENCE`."""
IN_A_SENTENCE: Final = ("who", "when", "stage", "residence", "household", "care", "place", "referral")
"""The questions of which a whole sentence is read at once."""
SAME_WORDS: Final = {"place_undesignated": "place", **{f"{A_SENTENCE} {id}": A_SENTENCE for id in IN_A_SENTENCE}}
"""By what is asked: that whose words answer it."""
NO_ANSWER: Final = "-"
"""The value of what answers nothing."""
TOLD: Final = "told"
"""The value of a day or a sum within a text (asked as one of `FIGURES`) that is the one asked for."""
ASK_BACK: Final = "ask"
"""The value of what leaves open which of several choices it means."""


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
    """Which of the values offered, `NO_ANSWER` or `ASK_BACK` a text is most like as the answer to a question."""
    chances = _chances(set(pieces(said, question)), question)
    able = {value: chance for value, chance in chances.items() if value in (*offered, NO_ANSWER, ASK_BACK)}
    value = max(able, key=able.__getitem__, default=NO_ANSWER)
    return Likely(value, able.get(value, 0))


def likely_told(said: str) -> dict[str, dict[str, float]]:
    """By question of `IN_A_SENTENCE` how likely a sentence tells each value of it, or none (`NO_ANSWER`)."""
    found = set(pieces(said, A_SENTENCE))
    return {question: _chances(found, f"{A_SENTENCE} {question}") for question in IN_A_SENTENCE}


def _chances(found: Collection[int], question: str) -> dict[str, float]:
    share = 1 / sqrt(len(found))
    return {
        each.value: 1 / (1 + exp(-(each.bias + share * each.scale * sum(map(each.weights.__getitem__, found)))))
        for each in learned().get(question, ())
    }


def pieces(said: str, question: str) -> Iterator[int]:
    """The numbers of the pieces of an answer to a question; its beginning and end are signs too."""
    yield from (zlib.crc32(piece.encode()) % BUCKETS for piece in _pieces(plain(said), question))


def _pieces(text: str, question: str) -> Iterator[str]:
    signs = f"^{text}$"
    asked = SAME_WORDS.get(question, question)
    for size in range(1, _LONGEST + 1):
        yield from (signs[start : start + size] for start in range(len(signs) - size + 1))
    if question in FIGURES:
        yield from _by_side(signs, LETTER_OF[DAY if question == DAY else SUM])
    for clause in clauses(text):
        beside = LETTERS if question in FIGURES else lexicon().alone.get(asked, {})
        words = ["^", *(_meant(token, asked) for token in tokens(clause, beside)), "$"]
        yield from (f"1 {word}" for word in words)
        yield from (f"2 {word} {after}" for word, after in pairwise(words))


def _by_side(signs: str, letter: str) -> Iterator[str]:
    """The pieces before the figure that is looked at, and those behind it, told apart: 现金8000 and 8000现金."""
    before, _, behind = signs.partition(letter)
    for side, beside in (("<", before), (">", behind)):
        for size in range(1, _LONGEST + 1):
            yield from (f"{side}{beside[start : start + size]}" for start in range(len(beside) - size + 1))


def _meant(token: Token, question: str) -> str:
    """What a word means to a question: the choice that it names, else its signs; of what is no word its length."""
    if not token.known:
        return f"?{min(len(token.text), _LONG)}"
    if question == A_SENTENCE:
        return "+".join(sorted(f"{sign} {'/'.join(token.means[sign])}" for sign in token.means.keys() - _TELLS_NOTHING))
    if token.answers(question):
        return "=" + "/".join(token.means.get(question, ("not",)))
    told = token.means.keys() - _TELLS_NOTHING
    return "+".join(sorted(f"{sign} {token.means[sign][0]}" if sign in _BY_VALUE else sign for sign in told))


@cache
def learned() -> dict[str, list[_Choice]]:
    """What was learned of each question; at first use mapped from its file, which all processes share."""
    with LEARNED.open("rb") as file:
        read = mmap(file.fileno(), 0, access=ACCESS_READ)
    head = read[: read.find(b"\n")]
    weights = memoryview(read)[len(head) + 1 :].cast("b")
    choices: dict[str, list[_Choice]] = {}
    place = 0
    for question, values in json.loads(head).items():
        for value, (scale, bias) in values.items():
            choices.setdefault(question, []).append(_Choice(value, scale, bias, weights[place : place + BUCKETS]))
            place += BUCKETS
    return choices
