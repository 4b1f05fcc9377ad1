"""Days by their number in a month, or by their name in it: 2025-03-05, 十月三号, 上个月15号, 七八号, 9월 초사흗날."""

import re
from contextlib import suppress
from datetime import date, timedelta
from itertools import islice
from typing import Final

from conversation.problem import Problem
from conversation.understanding.dates.date_parts import (
    COUNT,
    DAY,
    MONTH,
    MONTHS_AGO,
    YEAR,
    any_of,
    dated,
    full_year,
    last_such,
    month_ago,
    small,
    such_days,
    which,
    which_passed,
)
from conversation.understanding.dates.holidays import FEASTS
from conversation.understanding.dates.moon import of_the_moon
from conversation.understanding.dates.names_of_days import NAMES_OF_DAYS
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import stripped
from conversation.understanding.text.plain import plain

_AFTER_DAY: Final = "[日号號일]?"
_PART: Final = (
    "(?:的(?=[0-9一二三四五六七八九十]{1,3}[日号])|(?:底|末尾?|中旬|上旬|下旬),?"
    "|月?[初头](?:,|(?=[0-9]{1,2}[日号號]))|头(?=[一二三四五六七八九][日号])|,(?=[0-9]{1,2}[日号號])|초,?(?=[0-9]{1,2}일))?"
)
"""What stands between a month and its day: 1月底，31号."""
_FEAST: Final = lazily(f"(?<!十)(?:{'|'.join(FEASTS)})$")
WHOLE: Final = lazily(rf"(?:{YEAR})?{MONTH}(?:月份?{_PART}|월달?|[/.、-]){DAY}{_AFTER_DAY}", re.ASCII)
"""A month and its day, with or without a year: 2025-03-05, 十月三号, 삼월 오일."""
COMPACT: Final = lazily(r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})", re.ASCII)
"""20250305."""
MONTH_AND_DAY: Final = lazily(r"(?P<month>0[1-9]|1[0-2])(?P<day>[0-3][0-9])", re.ASCII)
"""0512, without a year; 1008 may be anything, so it is asked back."""
_MONTHS_OF_A_YEAR: Final = 12
_MOST_BETWEEN: Final = 9
"""How many days a span may be of which each may be the day: 10月1号到7号之间."""
OF_MONTH: Final = lazily(rf"(?P<ago>{any_of(MONTHS_AGO)})的?{_PART}{DAY}{_AFTER_DAY}")
"""上个月15号."""
ONLY_DAY: Final = lazily(rf"{DAY}[日号號일]")
"""15号, without a month."""
TWO_DAYS: Final = lazily(
    rf"(?:(?:(?P<ago>{any_of(MONTHS_AGO)})|(?:{YEAR})?{MONTH}月份?)(?:的?[上中下]旬,?)?)?(?P<tens>[二三]?十)?"
    "(?P<day>[一二三四五六七八])[日号號]?[、,和跟]?(?P<next>[二三四五六七八九])[日号號]"
)
"""五月七八号: the 7th or the 8th."""
TWO_IN_DIGITS: Final = lazily(
    rf"(?:(?P<ago>{any_of(MONTHS_AGO)})|(?:{YEAR})?{MONTH}月份?)?{DAY}(?P<between>[、,~～至到/-])(?P<next>{COUNT})"
    rf"[日号號]"
    "(?:之间|中间)?"
)
"""15、16号, 15、6号, which is no month and its day; 5-6号 may be either."""
EDGE: Final = lazily(
    rf"(?:(?P<ago>{any_of(MONTHS_AGO)})|(?:{YEAR})?(?:(?P<month>{COUNT})(?:月份?|월달?))?)(?:的|의)?"
    "(?:(?P<last>最后一天|末日|마지막날|말일|그믐날|그믐)|(?P<first>第一天|头一天|첫날))"
)
"""The first or last day of a month or a year."""
_NAMED_DAY: Final = lazily(
    rf"(?:(?P<ago>{any_of(MONTHS_AGO)})|(?:{YEAR})?(?P<month>{COUNT})(?:월달?|月份?|[.]))(?:의"
    rf"|에)?(?P<name>{any_of(NAMES_OF_DAYS)})(?!동안|간|입원|있|누)"
)
_SUN: Final = "양력(?:으로|으루)?(?:는|임다|이요|이오|입니다|이지|이지무)?"
_OF_THE_SUN: Final = lazily(
    rf"{_SUN}{_NAMED_DAY.pattern}(?:날)?에?(?:임다|이요|이오|입니다)?"
    rf"|{re.sub('[?]P<([a-z]+)>', '?:', _NAMED_DAY.pattern)}(?:날)?에?(?:이오|이요|임다)?,?{_SUN}"
)
_NOT_OF_THE_SUN: Final = lazily("음력|양력(?:이(?![요오지우])|도)|모르")
_ON_A_WEEKDAY: Final = lazily("(?P<weekday>[월화수목금토일])요일")
_WEEKDAYS: Final = "월화수목금토일"

_BY_ITS_YEAR: Final = lazily(
    "(?:19|20)[0-9]{2}년(?:1[0-2]|[1-9])월"
    "(?:열(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|흘)|스무|사흘|나흘|닷새|엿새|이레|여드레|아흐레)날",
    re.ASCII,
)
"""2026년 10월 열흘날: nobody puts the moon's calendar so, by the figures of the year and the month."""


def named_day(said: str, today: date) -> date | None:
    """The day of a month by its Korean name (지난달 보름, 9월 초사흗날), which may be one of the moon's calendar."""
    text = plain(said).replace(" ", "")
    found = None if "음력" in text else _NAMED_DAY.search(text)
    if not found:
        return None
    try:
        first = month_ago(MONTHS_AGO[found["ago"]], today) if found["ago"] else None
        day_of_month = NAMES_OF_DAYS[found["name"]]
        on = (
            first.replace(day=day_of_month)
            if first
            else dated(found["year"], small(found["month"]), day_of_month, today)
        )
    except ValueError:
        return None
    return on if on <= today else None


_OLD_NAME: Final = lazily("초|보름|스무|열[가-힣]")


def or_of_the_moon(said: str, on: date, today: date) -> tuple[date, ...]:
    """The days that such a name may be, where a month is named by its number: that of the common calendar (`on`) and,
    where the old count by it (칠월 초닷새), the moon's, which is first at the feast of the eighth month's full moon."""
    text = plain(said).replace(" ", "")
    found = _NAMED_DAY.search(text)
    if not found or not found["month"] or "양력" in text or not _OLD_NAME.match(found["name"]):
        return (on,)
    with suppress(ValueError):
        moon = of_the_moon(on.year, small(found["month"]), NAMES_OF_DAYS[found["name"]])
        both = (moon, on) if (on.month, on.day) == (8, 15) else (on, moon)
        return tuple(each for each in both if each <= today)
    return (on,)


def of_the_sun(said: str) -> bool:
    """Whether such a day is told, and nothing else but that it is of the common calendar: 9월 초아흐레 양력으로; or by
    the figures of its year and month."""
    text = plain(said).replace(" ", "").rstrip(".")
    only_one = len(_NAMED_DAY.findall(text)) == 1 and not _NOT_OF_THE_SUN.search(text)
    by_its_year = only_one and _BY_ITS_YEAR.search(text)
    return bool(by_its_year or _OF_THE_SUN.fullmatch(text) or (only_one and _OF_THE_SUN.search(text)))


def of_its_weekday(said: str, on: date) -> bool:
    """Whether such a day is told with the weekday that it is by the common calendar: 팔월 사흗날 월요일."""
    text = plain(said).replace(" ", "")
    found = _ON_A_WEEKDAY.search(text)
    if not found or len(_NAMED_DAY.findall(text)) != 1:
        return False
    return _WEEKDAYS.index(found["weekday"]) == on.weekday()


def of_this_month(said: str, today: date) -> bool:
    """Whether such a day of the month that it is today is all that is told, and the moon's of that name is still to
    come: 십일월 엿새날 in November."""
    text = plain(said).replace(" ", "").rstrip(".")
    found = next(filter(None, map(_NAMED_DAY.fullmatch, stripped(text, "day"))), None)
    if not found or not found["month"] or found["year"] or "음력" in text:
        return False
    with suppress(ValueError):
        month, day_of_month = small(found["month"]), NAMES_OF_DAYS[found["name"]]
        passed = month == today.month and day_of_month <= today.day
        return passed and of_the_moon(today.year, month, day_of_month) > today
    return False


def whole(match: re.Match[str], today: date) -> date | Problem:
    """A month and its day; asked back where it may be a feast of the moon."""
    month, day_of_month = small(match["month"]), small(match["day"])
    found = dated(match["year"], month, day_of_month, today)
    feast_of = _FEAST.search(match[0])
    if not feast_of:
        return found
    try:
        feast = of_the_moon(found.year, *FEASTS[feast_of[0]])
    except ValueError:
        return found
    passed = [each for each in (found, feast) if each <= today]
    return which(passed) if passed else found


def of_four_digits(match: re.Match[str], today: date) -> date | Problem:
    """A month and its day in four digits; asked back where they may be another number."""
    found = last_such(small(match["month"].lstrip("0")), small(match["day"].lstrip("0")), today)
    return found if match[0].startswith("0") else which([found])


def of_month(match: re.Match[str], today: date) -> date:
    """A day of a month that is told from today."""
    return month_ago(MONTHS_AGO[match["ago"]], today).replace(day=small(match["day"]))


def only_day(match: re.Match[str], today: date) -> Problem:
    """Of which month is asked back: the last two in which it has passed."""
    found = list(such_days(small(match["day"]), today))[:2]
    if not found:
        raise ValueError
    return which(found)


def two_days(match: re.Match[str], today: date) -> date | Problem:
    """Of which month, where none is named, as of a day alone."""
    tens = match["tens"] or ""
    if small(match["day"]) + 1 != small(match["next"]):
        raise ValueError
    days = [small(tens + match[name]) for name in ("day", "next")]
    if match["ago"]:
        first = month_ago(MONTHS_AGO[match["ago"]], today)
        return which_passed([first.replace(day=each) for each in days], today)
    if match["month"]:
        return which_passed([dated(match["year"], small(match["month"]), each, today) for each in days], today)
    passed = [on for each in days for on in islice(such_days(each, today), 1)]
    if not passed:
        raise ValueError
    return which(passed)


def two_in_digits(match: re.Match[str], today: date) -> date | Problem | None:
    """The days that are told by two numbers, or a span of days: asked back. None where it is neither."""
    day_of_month, other = small(match["day"]), small(match["next"])
    if other < 10 < day_of_month:
        other += day_of_month // 10 * 10
    named = match["ago"] or match["month"]
    if not day_of_month < other <= day_of_month + (_MOST_BETWEEN if named else 1):
        return None
    if match["ago"]:
        first = month_ago(MONTHS_AGO[match["ago"]], today)
        return which_passed([first.replace(day=each) for each in (day_of_month, other)], today)
    if match["month"]:
        month = small(match["month"])
        return which_passed([dated(match["year"], month, each, today) for each in (day_of_month, other)], today)
    passed = [on for each in (day_of_month, other) for on in islice(such_days(each, today), 1)]
    if match["between"] in "-/" and day_of_month <= _MONTHS_OF_A_YEAR:
        passed.append(last_such(day_of_month, other, today))
    return which(passed)


def edge(match: re.Match[str], today: date) -> date | Problem:
    """The first or the last day of the month or, where none is named, of the year."""
    if match["ago"]:
        first = month_ago(MONTHS_AGO[match["ago"]], today)
    elif match["month"]:
        first = dated(match["year"], small(match["month"]), 1, today)
    elif match["year"]:
        first = date(full_year(match["year"], today), 12 if match["last"] else 1, 1)
    else:
        raise ValueError
    if match["first"]:
        return first
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if not (match["month"] and match["last"].startswith("그믐")):
        return last
    of_calendars = [last]  # 칠월 그믐날 may be of either
    with suppress(ValueError):
        of_calendars.append(of_the_moon(first.year, first.month, 30))
    return which(on for on in of_calendars if on <= today)
