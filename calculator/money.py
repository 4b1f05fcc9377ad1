"""Money is a whole number of fen (1 yuan = 100 fen); text is decimal yuan."""

import re
from fractions import Fraction

_YUAN = re.compile(r"(0|[1-9][0-9]{0,8})(?:\.([0-9]{1,2}))?", re.ASCII)

LARGEST = 100_000_000_00
"""The largest amount that is taken in, in fen: 100,000,000 yuan."""

PATTERN = r"^(0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?$"
"""What an amount in yuan looks like in the interface."""

AT_MOST_PATTERN = r"^([0-9]{1,8}(\.[0-9]{1,2})?|100000000(\.00?)?)$"
"""LARGEST as a pattern, for the interface's description of itself."""


def fen(yuan: str) -> int:
    """Decimal yuan ("8000", "8000.5", "8000.50") to fen. Raises ValueError for any other text or above LARGEST."""
    match = _YUAN.fullmatch(yuan)
    if match is None:
        raise ValueError("not an amount in yuan")
    whole, part = match.groups()
    amount = int(whole) * 100 + (int(part.ljust(2, "0")) if part else 0)
    if amount > LARGEST:
        raise ValueError("more than 100,000,000 yuan")
    return amount


def yuan(amount: int) -> str:
    """Fen (not negative) to decimal yuan with two places: 800050 gives "8000.50"."""
    return f"{amount // 100}.{amount % 100:02d}"


def share(base: int, percent: int | Fraction) -> int:
    """`percent` of `base` (fen), rounded half up to the fen: the one rounding of the house (R44)."""
    return (base * percent + 50) // 100
