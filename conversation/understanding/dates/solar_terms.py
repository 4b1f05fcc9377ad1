"""The days of the year by the sun, which move by a day: 清明, 立秋, 冬至."""

from datetime import date
from typing import Final

_TERMS: Final = {
    "立春": (2, 3.87),
    "惊蛰": (3, 5.63),
    "春分": (3, 20.646),
    "清明": (4, 4.81),
    "谷雨": (4, 20.1),
    "立夏": (5, 5.52),
    "小满": (5, 21.04),
    "芒种": (6, 5.678),
    "夏至": (6, 21.37),
    "小暑": (7, 7.108),
    "大暑": (7, 22.83),
    "立秋": (8, 7.5),
    "处暑": (8, 23.13),
    "白露": (9, 7.646),
    "秋分": (9, 23.042),
    "寒露": (10, 8.318),
    "霜降": (10, 23.438),
    "立冬": (11, 7.438),
    "冬至": (12, 21.94),
}
"""By name: the month, and what the formula of this century adds. Not 大雪 and the like, which tell of the weather."""
TERMS: Final = tuple(_TERMS)
HOLIDAY: Final = "清明"
"""The one that nobody works on, so that many know the day."""
KOREAN: Final = {"립춘": "立春", "청명": "清明", "동지": "冬至"}
"""Those that are called so in Korean when a day is told."""
_BESIDE_THE_FORMULA: Final = {("小暑", 2016): 1, ("冬至", 2021): -1}
_A_YEAR: Final = 0.2422
"""By how much of a day a year is longer than 365."""


def of_the_sun_in(year: int, term: str) -> date:
    """The day of a term in a year of this century."""
    month, constant = _TERMS[term]
    since = year % 100
    leap_days = (since if month > 2 else since - 1) // 4
    return date(year, month, int(since * _A_YEAR + constant) - leap_days + _BESIDE_THE_FORMULA.get((term, year), 0))
