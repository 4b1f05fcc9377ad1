"""A day that is told with its year and has not come yet: 2027年1月5号出的院, 2026년 12월 15일에 퇴원했슴다 in November.
Who tells it of a bill has mistyped the year or the day, or means what is to come. And a day of this week, or the end of
this month, that Korean tells without the past: 이번주 토요일 입원, 이번달 말에 수술."""

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
_WEEKDAYS: Final = "월화수목금토일"
_THIS_WEEK: Final = lazily(
    f"(?:이번|요번|금|이) ?주 ?(?P<weekday>[{_WEEKDAYS}])요일|(?:이번|요번|이|금) ?주(?P<end>말)"
)
_END_OF_MONTH: Final = lazily("(?:이번|요번|이) ?달 ?(?:말|하순|마지막|그믐)|(?<![가-힣0-9])월말")
_PAST: Final = lazily("[았었했됐갔왔났랐쳤였렀꼈뗐샀]|(?:퇴원|출원|결산|나온|한) ?(?:것|거|건|날)|부터|째")
_FRIDAY: Final = 4


def later_this_week(said: str, today: date) -> bool:
    """Whether a Korean text tells a day of this week that has not come, and nothing that is past."""
    text = plain(said)
    told = _THIS_WEEK.search(text)
    if told is None or _PAST.search(text):
        return False
    return (_FRIDAY if told["end"] else _WEEKDAYS.index(told["weekday"]) - 1) >= today.weekday()


def by_the_end_of_month(said: str) -> bool:
    """Whether a Korean text tells the end of this month and nothing that is past: 이번달 말에 수술."""
    text = plain(said)
    return bool(_END_OF_MONTH.search(text)) and not _PAST.search(text)


def dated_to_come(said: str, today: date) -> bool:
    """Whether a text tells a year, with its month and day where they are told, that is after today."""
    return any(_told(found) > _as_far(found, today) for found in _WITH_ITS_YEAR.finditer(plain(said)))


def _told(found: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(part) for part in found.group("year", "month", "day") if part)


def _as_far(found: re.Match[str], today: date) -> tuple[int, ...]:
    """Today as far as the text tells a day."""
    return (today.year, today.month, today.day)[: len(_told(found))]
