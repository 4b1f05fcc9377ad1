"""About how much it was: a rough figure in words (大概五六千, 一万多, 만원쯤) as the bands in which it may lie."""

import re
from collections.abc import Sequence
from typing import Final

from conversation.facts import BANDS
from conversation.understanding.amounts import rough
from conversation.understanding.lexicon import words_of
from conversation.understanding.plain import plain

_TENTH: Final = 10
"""One figure that is about right may be a tenth more or less."""
_A_FEW: Final = re.compile("几|몇|数|수")
_UP_TO_NINE: Final = 1.8
"""几千 is offered as 2,000, 3,000 or 5,000, and may be 9,000."""


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


def _says(text: str, sign: str) -> bool:
    return any(word in text for word in words_of(sign))
