"""The days by which farmers count and that are holidays too: 청명, 동지. They fall on another day in some years."""

from datetime import date
from typing import Final

TERMS: Final = {"립춘": (2, 3.87), "청명": (4, 4.81), "동지": (12, 21.94)}
"""By name: the month, and the day of the year 2000 with its fraction."""
_GAINED_A_YEAR: Final = 0.2422
_LEAP: Final = 4


def term_of(name: str, year: int) -> date:
    """The day of a term in a year of this century."""
    month, of_2000 = TERMS[name]
    since = year % 100
    leap_days = (since - 1) // _LEAP if month <= 2 else since // _LEAP
    return date(year, month, int(since * _GAINED_A_YEAR + of_2000) - leap_days)
