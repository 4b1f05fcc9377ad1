"""A day that is told with its year and has not come yet: 2027年1月5号出的院, 2026년 12월 15일에 퇴원했슴다 in November.
Who tells it of a bill has mistyped the year or the day, or means what is to come."""

import re
from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_WITH_ITS_YEAR: Final = lazily(
    "(?<![0-9.,])(?P<year>20[2-4][0-9])(?: ?[年년]|[-/.](?=[0-9]{1,2}[-/.][0-9]))"
    "(?: ?0?(?P<month>1[0-2]|[1-9])(?: ?[月월]|[-/.](?=[0-9]))份?(?: ?0?(?P<day>[12][0-9]|3[01]|[1-9])(?![0-9]))?)?",
    re.ASCII,
)


def dated_to_come(said: str, today: date) -> bool:
    """Whether a text tells a year, with its month and day where they are told, that is after today."""
    return any(_told(found) > _as_far(found, today) for found in _WITH_ITS_YEAR.finditer(plain(said)))


def _told(found: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(part) for part in found.group("year", "month", "day") if part)


def _as_far(found: re.Match[str], today: date) -> tuple[int, ...]:
    """Today as far as the text tells a day."""
    return (today.year, today.month, today.day)[: len(_told(found))]
