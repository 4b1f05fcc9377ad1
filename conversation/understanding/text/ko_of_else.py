"""What is told in Korean in the very words of an answer, and of something else: 엄마 핸드폰임다, 상해보험.

The words of a text and what it is like may both be those of an answer, where it tells of a plan, of the work of
somebody, of another register or of two things of which each would be another answer. Such ways to put it stand in
ko_of_else.toml.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.plain import plain

_WORDS: Final = Path(__file__).with_name("ko_of_else.toml")
_PART: Final = re.compile("{([a-z_]+)}")
_PLAN: Final = "plan"
_ANY: Final = "any"
_OF_FACT: Final = frozenset(
    [
        *("residence", "household", "care", "insurance_paid", "place", "living", "referral", "filed_late"),
        *("earlier", "earlier_top_up", "county", "place_undesignated"),
    ]
)
"""The questions of what is so, or was: what is still to be answers none of them."""


def told_of_else(said: str, question: str, *, planned: bool = False) -> tuple[str, ...] | None:
    """Which choices a text leaves open that tells of something else than was asked; () where it tells nothing of any,
    None where it is no such text. `planned`: whether what is planned is asked for."""
    text = plain(said).replace(" ", "")
    if not HANGUL.search(text):
        return None
    for pattern, values in _asked_back(question):
        if pattern.search(text):
            return values
    names = (question, *([_PLAN] if question in _OF_FACT and not planned else []))
    return () if any(each.search(text) for name in names for each in _of_else(name)) else None


def asked_alone(said: str, question: str) -> tuple[str, ...]:
    """The choices of which a text leaves open which it was, whatever else its words may mean: 떼달라 했는데 아이
    떼줍데다 is no referral that was given."""
    text = plain(said).replace(" ", "")
    if not HANGUL.search(text):
        return ()
    return next((values for pattern, values in _asked_back(question, "only") if pattern.search(text)), ())


def tells_nothing_within(said: str, question: str) -> bool:
    """Whether a clause of a sentence tells nothing to a question: 아들이 연변병원 의사임다 tells of no place of a
    treatment. Where that was asked by itself, the same words may be an answer."""
    text = plain(said).replace(" ", "")
    return bool(HANGUL.search(text)) and any(each.search(text) for each in _within_a_sentence(question))


def tells_nothing_of(said: str, question: str) -> bool:
    """Whether a text tells something else than was asked, so that nothing of it may be meant: 아들이 청도서 버니까 at
    the place of the treatment."""
    text = plain(said).replace(" ", "")
    return bool(HANGUL.search(text)) and any(each.search(text) for name in (question, _ANY) for each in _nothing(name))


def tells_of_none(said: str, question: str) -> bool:
    """Whether a text says of a sum that there was none at all: 한푼도 못탔슴다 at the aid of earlier in the year."""
    text = plain(said).replace(" ", "")
    return bool(HANGUL.search(text)) and any(each.search(text) for each in _none(question))


def parts() -> Mapping[str, str]:
    """The parts of patterns by their names, of which one may hold others."""
    return _read()["parts"]  # type: ignore[no-any-return]


@cache
def _none(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(each) for each in _read().get(name, {}).get("none", []))


@cache
def _nothing(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(each) for each in _read().get(name, {}).get("nothing", []))


@cache
def _of_else(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(each) for each in _read().get(name, {}).get("of_else", []))


@cache
def _within_a_sentence(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(each) for each in _read().get(name, {}).get("within", []))


@cache
def _asked_back(name: str, kind: str = "ask") -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    each = _read().get(name, {}).get(kind, {})
    return tuple((_compiled(pattern), tuple(values)) for pattern, values in each.items())


@cache
def _read() -> Mapping[str, Any]:
    return tomllib.loads(_WORDS.read_text(encoding="utf-8"))


def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with its parts put in, and the parts of these."""
    while _PART.search(pattern):
        pattern = _PART.sub(lambda found: parts()[found[1]], pattern)
    return re.compile(pattern)
