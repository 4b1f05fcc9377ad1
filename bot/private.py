"""What must not be kept even for a moment: numbers that point to a person."""

import re
from unicodedata import category, decimal

_CHINESE = {ord(sign): str(value) for value, sign in enumerate("〇一二三四五六七八九")} | {ord("零"): "0"}
_DAY = re.compile(r"(?<![\d-])\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?![\d-])")
"""A day is digits too; two of them in one message are no identity number."""
_FEN = re.compile(r"(?<=\d)\.\d{1,2}(?![\d.])")
_LONG = re.compile(r"\+?\d(?:[ \t\-‐–—_()/]*\d){9,}")
"""Ten digits in a row or more, spaces and dashes between them or not: no amount has as many; identity cards, telephones
and bank cards all have."""
_DOTTED = re.compile(r"(?<!\d)1[3-9]\d(?:\.\d{4}){2}(?!\d)")
_AMOUNTS = re.compile(r"(?:0|[1-9]\d{0,5})(?:[ \t]+(?:0|[1-9]\d{0,5}))+")
"""Numbers with nothing but spaces between them, each of which can be yuan."""
_GROUPED = re.compile(
    r"(?<!\d)(?:1[3-9]\d \d{4} \d{4}|[1-9]\d{5} (?:19|20)\d\d ?(?:0[1-9]|1[0-2])(?: ?\d){5,6}|[1-9]\d{5} \d{6} \d{3}"
    r"|\d{4}(?: \d{4}){3})(?!\d)"
)
"""A mobile telephone, an identity card with the year of birth, an old one, a bank card: as they are usually grouped."""


def looks_private(text: str) -> bool:
    """Whether a text holds what may be an identity number, a telephone number or the number of a bank card."""
    seen = "".join(_sign(sign) for sign in text if category(sign) != "Cf").translate(_CHINESE)
    seen = _FEN.sub("", _DAY.sub(" # ", seen))
    return bool(_DOTTED.search(seen)) or any(not _several_amounts(found[0]) for found in _LONG.finditer(seen))


def _several_amounts(digits: str) -> bool:
    """Whether ten digits or more are amounts beside each other, such as 35000 20000 1500, and not a number that was
    written in groups."""
    if not _AMOUNTS.fullmatch(digits):
        return False
    groups = digits.split()
    joined = "".join(groups)
    telephone = len(joined) == 11 and len(groups) > 2 and re.match("1[3-9]", joined)
    spelled = len(joined) < 3 * len(groups) or len(joined) == 18 == 3 * len(groups)  # digit by digit, or in threes
    return not (telephone or spelled or _GROUPED.search(" ".join(groups)))


def _sign(sign: str) -> str:
    """Any digit as 0 to 9: full-width, Arabic, mathematical; any space as a plain one; anything else as it is."""
    return " " if category(sign) == "Zs" else str(decimal(sign, sign))
