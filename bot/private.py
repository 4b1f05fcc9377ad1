"""What must not be kept even for a moment: numbers that point to a person."""

import re
from unicodedata import category, decimal

_CHINESE = {ord(sign): str(value) for value, sign in enumerate("〇一二三四五六七八九")} | {ord("零"): "0"}
_DAY = re.compile(r"(?<![\d-])\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?![\d-])")
"""A day is digits too; two of them in one message are no identity number."""
_LONG = re.compile(r"(?:\d[ \t\-‐–—_()/]*){10}")
"""Ten digits in a row, spaces and dashes between them or not: no amount has as many; identity cards, telephones and
bank cards all have."""
_DOTTED = re.compile(r"(?<!\d)1[3-9]\d(?:\.\d{4}){2}(?!\d)")


def looks_private(text: str) -> bool:
    """Whether a text holds what may be an identity number, a telephone number or the number of a bank card."""
    seen = "".join(_digit(sign) for sign in text if category(sign) != "Cf").translate(_CHINESE)
    seen = _DAY.sub(" # ", seen)
    return bool(_LONG.search(seen) or _DOTTED.search(seen))


def _digit(sign: str) -> str:
    """Any digit as 0 to 9: full-width, Arabic, mathematical; anything else as it is."""
    return str(decimal(sign, sign))
