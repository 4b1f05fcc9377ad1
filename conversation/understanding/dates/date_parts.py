"""The parts of a date as patterns, and the date that they make: 2025年, 去年, 上个月, 三月, 오일; also a month alone.

Without a year a date is the last such day; where several days may be meant, it is asked back which.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from conversation.problem import Problem, asked_back
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import stripped
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain

_YEARS_AGO: Final = {
    **dict.fromkeys(("今年", "本年", "올해", "금년", "올", "今年的"), 0),
    **dict.fromkeys(("去年", "上年", "지난해", "지난헤", "작년", "작년도", "거년", "전해"), 1),
    **dict.fromkeys(("前年", "지지난해", "저지난해", "재작년", "재작년도", "그러께"), 2),
    "大前年": 3,
}
BEFORE_THIS_YEAR: Final = tuple(name for name, ago in _YEARS_AGO.items() if ago)
"""The names of years that are over."""
MONTHS_AGO: Final = {
    **dict.fromkeys(("这个月", "这月", "本月", "当月", "이번달", "이달"), 0),
    **dict.fromkeys(("上个月", "上月", "지난달", "저번달", "전달", "먼저달", "먼젓달", "거번달", "지난번달"), 1),
    **dict.fromkeys(("上上个月", "上上月", "지지난달", "저지난달", "전전달", "저저번달", "저저난달"), 2),
}
"""By the name of a month: how many months ago it was."""


def any_of(words: object) -> str:
    """A pattern of any of these words, the longest first."""
    return "|".join(sorted(map(re.escape, map(str, words)), key=len, reverse=True))  # type: ignore[call-overload]


COUNT: Final = "(?:[0-9]{1,2}|[一二两俩仨三四五六七八九十]{1,3}|[일이삼사오육유륙류칠팔구십시]{1,4}(?=[일월주]))"
"""A number of months, weeks or days, in digits, in Chinese or in Korean, as a pattern."""
YEAR: Final = (
    rf"(?P<year>(?:19|20)[0-9]{{2}}(?=[年년/、-]|\.(?![0-9]{{1,2}}\s?[원元块]))|20[12][0-9]|[0-9]{{2}}(?=[年년])|(?:1[3-9]|2[0-9])(?=[./-][0-9]{{1,2}}[./-])|[一二三四五六七八九零〇]{{4}}(?=年)|二[零〇一二三四五六七八九](?=年)|이천[이일]?십?[일이삼사오육륙칠팔구]?(?=년)|{any_of(_YEARS_AGO)})"
    r"(?:[年년]도?)?[-/.、]?的?"
)
"""A year by its number or its name, as a pattern."""
MONTH: Final = rf"(?P<month>{COUNT})"
"""The number of a month, as a pattern."""
DAY: Final = rf"(?P<day>{COUNT})"
"""The number of a day, as a pattern."""
_PART_OF_MONTH: Final = "(?:初|底|末|中旬|上旬|下旬|中|초|말|중순|상순|하순)?"
ONLY_MONTH: Final = lazily(
    rf"(?:(?:{YEAR})?(?P<month>{COUNT})(?:月份?|월달?)|(?P<year_month>(?:19|20)[0-9]{{2}})[-/.](?P<number>[0-9]{{1,2}})(?![0-9]|\s?[원元块])|(?P<ago>{any_of(MONTHS_AGO)}))(?:的?{_PART_OF_MONTH})",
    re.ASCII,
)
"""A month without a day, or a part of it: 上个月, 2025-03, 삼월초."""
ONLY_YEAR: Final = lazily(YEAR, re.ASCII)
"""A year and no more."""
_TWICE: Final = lazily(
    "(?P<name>[今去前]年|올해|작년|지난해|재작년)[,. 的]*(?:就是)?"
    "(?=(?P<year>(?:20)?2[0-9]|二[零〇]二[零一二三四五六七八九]|二[一二三四五六七八九])[年년])"
)
"""去年，二五年的六月四号."""
_OF_THE_SUN: Final = lazily("(?<=年)的?阳历的?")
"""去年阳历12月19号."""
_SPOKEN: Final = str.maketrans("유류시俩仨", "육육십两三")


def month(said: str, today: date) -> date | None:
    """The first day of the month that was typed without a day, not after today; None where it was no month."""
    for each in stripped(plain(said).replace(" ", "").rstrip("."), "day"):
        match = ONLY_MONTH.fullmatch(each)
        try:
            if match and (first := first_of_month(match, today)) <= today:
                return first
        except ValueError:
            continue
    return None


def first_of_month(match: re.Match[str], today: date) -> date:
    """The first day of the month that is told. Raises ValueError."""
    if match["ago"]:
        return month_ago(MONTHS_AGO[match["ago"]], today)
    of_year = match["year_month"] or match["year"]
    return dated(of_year, small(match["number"] or match["month"]), 1, today)


def dated(year: str | None, month: int, day_of_month: int, today: date) -> date:
    """The day in the year that is told; without one the last such day. Raises ValueError."""
    return last_such(month, day_of_month, today) if year is None else date(full_year(year, today), month, day_of_month)


def last_such(month: int, day_of_month: int, today: date) -> date:
    """The last such day up to today; February 29 only counts in a year that has one."""
    this_year = date(today.year, month, day_of_month)
    return this_year if this_year <= today else date(today.year - 1, month, day_of_month)


def such_days(day_of_month: int, today: date) -> Iterator[date]:
    """The days of this number in this month and the two before that have passed, the last first."""
    for ago in range(3):
        first = month_ago(ago, today)
        if 1 <= day_of_month <= ((first + timedelta(days=31)).replace(day=1) - timedelta(days=1)).day:
            found = first.replace(day=day_of_month)
            if found <= today:
                yield found


def which(days: Iterable[date]) -> Problem:
    """The question which of these days is meant."""
    return asked_back(*(each.isoformat() for each in days))


def which_passed(days: Sequence[date], today: date) -> date | Problem:
    """Which of these days that have passed; the first of them where none has."""
    passed = [each for each in days if each <= today]
    return which(passed) if passed else days[0]


def month_ago(ago: int, today: date) -> date:
    """The first day of the month so many months before."""
    months = today.year * 12 + today.month - 1 - ago
    return date(months // 12, months % 12 + 1, 1)


def full_year(year: str, today: date) -> int:
    """The year by its name, its number or its last two digits. Raises ValueError."""
    if year in _YEARS_AGO:
        return today.year - _YEARS_AGO[year]
    found = number(f"二零{year}" if len(year) == 2 and not year.isdigit() else year)
    if len(found) != 1:
        raise ValueError
    return int(found[0]) if found[0] >= 100 else 2000 + int(found[0])


def year_once(text: str, today: date) -> str:
    """A plain text without the name of a year that is told by its number as well, and without that it is of the sun."""
    for told in reversed(list(_TWICE.finditer(text))):
        if full_year(told["name"], today) == full_year(told["year"], today):
            text = text[: told.start()] + text[told.end() :]
    return _OF_THE_SUN.sub("", text)


def small(text: str) -> int:
    """A number of a month or a day. Raises ValueError."""
    found = number(text.translate(_SPOKEN))
    if len(found) != 1 or found[0] != int(found[0]):
        raise ValueError
    return int(found[0])
