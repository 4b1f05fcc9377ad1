"""About how much it was: a rough figure in words (大概五六千, 一万多, 만원쯤) as the bands in which it may lie.

Bounds in words (不到两千, 过了五千没上万) are the one band that they choose.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from conversation.facts import BANDS, BEYOND
from conversation.understanding.amounts import rough
from conversation.understanding.lexicon import clauses, tokens, words_of
from conversation.understanding.numerals import SIGN, number
from conversation.understanding.plain import plain

_TENTH: Final = 10
"""One figure that is about right may be a tenth more or less."""
_A_FEW: Final = re.compile("几|몇|数|수")
_UP_TO_NINE: Final = 1.8
"""几千 is offered as 2,000, 3,000 or 5,000, and may be 9,000."""
_YUAN: Final = "(?:块钱|元钱|块|元|圆)?"
_FIGURE: Final = rf"((?![.,]){SIGN}+(?<![.,])){_YUAN}"
_BELOW: Final = re.compile(
    rf"(?:还|都|也)?(?:不到|没到|没上|没过|没超过|没超|不超过|不超|超不过|不足|未到|未超过|到不了|够不上|过不了|上不了)(?:了)?{_FIGURE}"
    rf"|{_FIGURE}(?:钱)?(?:都|还|也)?(?:不到|没到|到不了|以内|之内|以下|往下|以里|不足|没有到)"
)
_ABOVE: Final = re.compile(
    rf"(?:超过了?|过了|(?<!没)过(?=[千万])|超了|超出|不止|不下于?|上了|至少|最少|起码|少说(?:也|得|有|也得|也有)*){_FIGURE}"
    rf"|{_FIGURE}(?:钱)?(?:都|还|也)?"
    "(?:以上|往上|朝上|开外|打底|起步|打不住|挡不住|不止|多点|多些|多|出头|挂零)"
)
_BETWEEN: Final = re.compile(
    rf"{_FIGURE}(?:到|至|-|~|—)+{_FIGURE}(?:之间|中间|这档|那档|那一档|这一档|这个档|那个档|里头|的档)?"
)
_BESIDE_BOUNDS: Final = frozenset({"around", "amount_before", "amount_after", "i", "mine", "joins"})
_NOT_SURE: Final = (
    "大概",
    "大约",
    "约",
    "差不多",
    "左右",
    "上下",
    "估计",
    "估摸",
    "可能",
    "好像",
    "应该",
    "也许",
    "兴许",
)


def bands(said: str, figures: Sequence[int]) -> tuple[str, ...]:
    """The bands of a rough figure, by their answers; none where it is not rough. `figures`: what it may be, in fen."""
    text = plain(said).replace(" ", "")
    if not figures or not (rough(text) or _says(text, "amount_about")):
        return ()
    low, high = min(figures), max(figures)
    if _A_FEW.search(text):
        high = int(high * _UP_TO_NINE)
    elif _says(text, "amount_below"):
        low -= low // _TENTH
    elif _says(text, "amount_above"):
        high += high // 2
    elif low == high or "把" in text:
        low, high = low - low // _TENTH, high + high // _TENTH
    return tuple(name for name, band in BANDS.items() if low < band.most and (high > band.least or band.least == 0))


def one_band(said: str) -> str | None:
    """The band that bounds in words choose, where both ends lie in it and nothing beside them makes it unsure."""
    text = plain(said).replace(" ", "")
    if "?" in text or any(word in text for word in _NOT_SURE):
        return None
    lows, highs = [Decimal(0)], [Decimal(BEYOND)]
    for pattern, ends in ((_BETWEEN, (lows, highs)), (_BELOW, (highs,)), (_ABOVE, (lows,))):
        for match in list(pattern.finditer(text)):
            figures = [number(f"一{each}" if each in "千万" else each) for each in filter(None, match.groups())]
            if any(len(each) != 1 for each in figures):
                return None
            for end, figure in zip(ends, figures, strict=True):
                end.append(figure[0] * 100)
        text = pattern.sub("", text)
    if len(lows) + len(highs) == 2 or not _nothing_else(text):
        return None
    low, high = max(lows), min(highs)
    return next((name for name, band in BANDS.items() if band.least <= low < high <= band.most), None)


def _nothing_else(text: str) -> bool:
    """Whether what is left of a text beside its bounds changes nothing."""
    return all(token.means.keys() & _BESIDE_BOUNDS for each in clauses(text) for token in tokens(each))


def _says(text: str, sign: str) -> bool:
    return any(word in text for word in words_of(sign))
