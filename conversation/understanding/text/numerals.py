"""Numbers in digits, in Chinese and Korean numerals, and in any mixture of them: 1万2千, 만이천, 壹万贰仟, 12k.

One grammar for all: a number is split at its largest unit into how many of it there are and what is left. Where people
say more than one number with the same words (3万5, 만이, 三四千) all of them come back.
"""

import re
from decimal import Decimal
from typing import Final

from conversation.understanding.text.lazily import lazily

_DIGITS: Final = {
    sign: value
    for value, signs in enumerate(
        ("零〇영령공", "一壹일", "二两贰兩이", "三叁삼", "四肆사", "五伍오", "六陆육륙", "七柒칠", "八捌팔", "九玖구")
    )
    for sign in signs
}
_UNITS: Final = {
    **dict.fromkeys("亿億억", 10**8),
    **dict.fromkeys("万萬만w", 10**4),
    **dict.fromkeys("千仟천k", 1000),
    **dict.fromkeys("百佰백", 100),
    **dict.fromkeys("十拾십", 10),
}
_DIGIT: Final = f"[{''.join(_DIGITS)}]"
_UNIT: Final = f"[{''.join(_UNITS)}]"
SIGN: Final = f"[0-9.,点點점{''.join(_DIGITS)}{''.join(_UNITS)}]"
"""A sign that a number is written with, as a pattern."""

_WRITTEN: Final = lazily(r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,8})?", re.ASCII)
_POINT: Final = lazily(f"((?:{_DIGIT}|{_UNIT})+)[点點점]({_DIGIT}+)")
_APART: Final = 2
"""How far the two may be apart: 三五千."""
_GUESS: Final = lazily(f"(?![零〇영령공])({_DIGIT})({_DIGIT})(?={_UNIT})")
_ONE_UNSAID: Final = frozenset("십백천만억十拾")
"""Units that mean one of them when they are said alone; of the others the 一 is said."""
_KOREAN: Final = lazily("[가-힣]")
_NONE_OF_IT: Final = lazily(f"(?:[零〇영령공]{_UNIT})+")
"""삼천영백이십오: no hundred."""
_A_FEW: Final = lazily("[일이삼사오육륙칠팔구]{3}")
"""이삼일 are two or three days; who reads digit by digit what he paid says more of them, or a 공."""


def number(text: str) -> tuple[Decimal, ...]:
    """The number that a text is; several where it can be read as each of them; none where it is no number."""
    if not _POINT.search(text) and (guess := _GUESS.search(text)):
        one, two = (_DIGITS[sign] for sign in guess.groups())
        if not _follows(one, two):
            return ()
        return tuple(
            value for sign in guess.groups() for value in number(f"{text[: guess.start()]}{sign}{text[guess.end() :]}")
        )
    return tuple(dict.fromkeys(_number(_POINT.sub(_written, text))))


def guessed(text: str) -> bool:
    """Whether one of two numbers is meant that stand side by side before a unit: 五六千."""
    return any(_follows(*(_DIGITS[sign] for sign in found.groups())) for found in _GUESS.finditer(text))


def _follows(one: int, two: int) -> bool:
    """Whether one number may be meant together with the other: 五六, and not 이 육 of 자가지급이 육만."""
    return 0 < one < two <= one + _APART


def _written(found: re.Match[str]) -> str:
    """十二点五 in digits; what is no number before the point stays as it is, and is none."""
    whole = _number(found[1])
    return f"{whole[0]}.{''.join(str(_DIGITS[sign]) for sign in found[2])}" if len(whole) == 1 else found[0]


def _number(text: str, counting: bool = False) -> tuple[Decimal, ...]:
    """`counting`: how many of a unit there are; 백오만 is 105 of it, and never 150."""
    if _WRITTEN.fullmatch(text):
        return (Decimal(text.replace(",", "")),)
    if text and all(sign in _DIGITS for sign in text) and len(text) != 2 and not _A_FEW.fullmatch(text):
        return (Decimal("".join(str(_DIGITS[sign]) for sign in text)),)  # 八; 八零零零, digit by digit
    sign = max(text, key=lambda each: _UNITS.get(each, 0), default="")
    if sign not in _UNITS:
        return ()
    before, _, after = text.partition(sign)
    count = _count(before, sign)
    if len(count) != 1 or count[0] >= _UNITS[sign] or (after and count[0] != int(count[0])):
        return ()
    rest = _rest(after, sign, before)
    if counting and len(rest) > 1:
        rest = rest[-1:] if _KOREAN.search(after) else ()
    return tuple(count[0] * _UNITS[sign] + value for value in rest)


def _count(before: str, sign: str) -> tuple[Decimal, ...]:
    """How many of a unit there are."""
    if not before:
        return (Decimal(1),) if sign in _ONE_UNSAID else ()
    if before in "百千":
        return (Decimal(_UNITS[before]),)  # 百万, 千万
    return _number(before, counting=True)


def _rest(after: str, sign: str, before: str) -> tuple[Decimal, ...]:
    """What comes after a unit. A digit alone there is a tenth of the unit in Chinese (一万二), in digits and Korean
    either that or itself (3万5, 만이)."""
    unit = _UNITS[sign]
    if not after:
        return (Decimal(0),)
    bare = after.lstrip("零〇영령공")
    if none := _NONE_OF_IT.match(after):
        bare = after[none.end() :].lstrip("零〇영령공")
        if not bare:
            return (Decimal(0),)
    values = _number(bare)
    if len(values) != 1:
        return values
    value = values[0]
    if value >= unit or bare != after:
        return (value,) if value < unit else ()
    if unit == 10 or value != int(value) or len(after) > 1 or not value or after in _UNITS:
        return (value,)
    spoken = value * unit / 10
    chinese = after in _DIGITS and not _KOREAN.search(before + sign + after) and not before.isascii()
    return (spoken,) if chinese else (spoken, value)
