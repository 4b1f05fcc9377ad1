"""The figure of a result as it is set, and the bar of this bill: what is aid, what may be, what is left to pay."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from locales import Language
from summary import Part

_NARROW: Final = 2.92
"""Pixels of the bar to a percent on a screen of 320 pixels, the narrowest."""
_WIDE, _SLIM, _ROOM = 18, 10.5, 10
"""Pixels of a Chinese or Korean sign, of a Latin one or a digit, and around a label."""
_LOOKS: Final[dict[str, Literal["a", "m", "o"]]] = {"aid": "a", "maybe": "m", "own": "o"}
_WORDS: Final = {"aid": "bar.aid", "maybe": "bar.maybe", "own": "bar.own"}


class Piece(NamedTuple):
    """A part of the bar, in percent of it; `label`: as much as has room in it."""

    looks: Literal["a", "m", "o"]
    x: float
    width: float
    label: str
    room: float
    """How much of the bar the label takes."""


def bill(parts: Iterable[Part], language: Language) -> list[Piece]:
    """The bar, from left to right; parts of nothing are left out."""
    there = [part for part in parts if part.fen]
    whole = sum(part.fen for part in there)
    return list(_pieces(there, whole, language))


def _pieces(parts: Iterable[Part], whole: int, language: Language) -> Iterator[Piece]:
    x = 0.0
    for part in parts:
        width = 100 * part.fen / whole
        amount = bare(language.money(part.fen))
        for label in (language.text(_WORDS[part.kind], amount=amount), amount, ""):
            room = (_pixels(label) + _ROOM) / _NARROW if label else 0
            if room <= width:
                break
        yield Piece(_LOOKS[part.kind], round(x, 2), round(width, 2), label, round(room, 2))
        x += width


def span(language: Language, low: int, high: int) -> str:
    """Two amounts as one figure, the sign of the money once: 3,500–7,000元; one where they are the same."""
    first, last = language.money(low), language.money(high)
    if low == high:
        return last
    return f"{bare(first)}–{last}" if last[0].isdigit() else f"{first}–{bare(last)}"


def bare(money: str) -> str:
    """An amount without the sign of the money."""
    return re.sub(r"[^\d.,]", "", money)


def _pixels(label: str) -> float:
    return sum(_WIDE if ord(sign) > 0x2E80 or 0x1100 <= ord(sign) < 0x1200 else _SLIM for sign in label)
