"""Days and months in the middle of a text: 3月1号住的院，15号出院; 3월 1일에 입원해서 3월 5일에 퇴원했소.

A number amid talk may be anything, so fewer ways to say a day are read here than where a text is a day and no more
(days.py).
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from conversation.understanding.dates import days_of_month, holidays, relative_days
from conversation.understanding.dates.date_parts import (
    COUNT,
    DAY,
    MONTH,
    ONLY_MONTH,
    YEAR,
    any_of,
    first_of_month,
    last_such,
    small,
)
from conversation.understanding.dates.days import SO_LONG_BEFORE, next_to, so_long_before
from conversation.understanding.dates.solar_terms import KOREAN
from conversation.understanding.text.lazily import lazily

_NO_SUM: Final = "(?![0-9十百千万元块多来几십백천만원여]|[.,][0-9])"
"""Behind a number that may be a day: 3月1200, 5月8千 tell what was paid in a month."""
_ANOTHER_DAY: Final = lazily(rf"{DAY}(?:[号號](?![楼床房病线院])|일(?=에|날|까지|퇴원|결산|임|이|$)|日(?=出|结))")
_BESIDE_A_HOLIDAY: Final = lazily(
    rf"(?P<base>)(?P<festival>(?:{YEAR})?(?:{any_of([*holidays.HOLIDAYS, *KOREAN])})날?)(?P<before>)(?P<after>)의?"
    "(?:(?P<eve>전날|앞날|하루전날?)|이튿날|다음날|담날|뒤날)"
)
_DAYS_AGO: Final = lazily(any_of(relative_days.DAYS_AGO))
_AROUND_A_HOLIDAY: Final = "左右|前后|那[几两阵会段]|期间|放?(?:长?假|假期)(?!结束)"
_JUST_NOW: Final = lazily(
    "(?:방금|금방|지금막|이제막|아까|(?<![가-힣])막)(?=(?:병원에서)?(?:결산|퇴원|출원|계산|정산|나왔|나오는))"
)


class Spoken(NamedTuple):
    """A day, or a month by its first day, in a longer text, and where it stands."""

    on: date
    exact: bool
    """Whether the day was said."""
    start: int
    end: int


@lru_cache(maxsize=128)  # what is typed is read in several ways, each clause of it
def days_in(text: str, today: date, before: date | None = None) -> tuple[Spoken, ...]:
    """The days and months that stand in a plain text without spaces, not after today; only those said as such.

    `before`: a day that was named before it, so that one without a month is of that month (3月1号住的院, 15号出院).
    """
    return (*_each_day(text, today, before),)


def _each_day(text: str, today: date, before: date | None) -> Iterator[Spoken]:
    place = 0
    while place < len(text):
        found = None if place and text[place - 1].isdigit() else _at(text, place, today)
        found = found or (_carried(text, place, before, today) if before else None)
        if found:
            yield found
            before = found.on if found.exact else before
        place = found.end if found else place + 1


def _at(text: str, place: int, today: date) -> Spoken | None:
    """The longest day or month that begins here."""
    if relative_days.OF_ANOTHER_WEEK.match(text, place) or text.startswith(("엊", "上上"), place - 1):
        return None
    found: list[Spoken] = []
    if match := _DAYS_AGO.match(text, place):
        found.append(Spoken(today - timedelta(days=relative_days.DAYS_AGO[match[0]]), True, place, match.end()))
    for pattern, read in _IN_A_TEXT:
        if match := pattern.match(text, place):
            try:
                on = read(match, today)
            except ValueError:
                continue
            if isinstance(on, date) and on <= today:
                found.append(Spoken(on, read not in _NOT_EXACT, place, match.end()))
    return max(found, key=lambda each: each.end, default=None)


def _carried(text: str, place: int, before: date, today: date) -> Spoken | None:
    """A day without a month that begins here: the next such one after the day that was named before it."""
    match = None if place and text[place - 1].isdigit() else _ANOTHER_DAY.match(text, place)
    if not match:
        return None
    try:
        on = before.replace(day=small(match["day"]))
        if on < before:
            on = (before.replace(day=1) + timedelta(days=31)).replace(day=on.day)
    except ValueError:
        return None
    return Spoken(on, True, place, match.end()) if on <= today else None


def _of_this_or_last_year(match: re.Match[str], today: date) -> date:
    return last_such(small(match["month"]), small(match["day"]), today)


_BEFORE_ANOTHER: Final = lazily(
    rf"(?:{YEAR})?{MONTH}월(?P<day>[일이삼사오육륙칠팔구십]{{1,3}}?)일(?=(?:십[일이]|[이삼사오육륙칠팔구십시유])월)"
)
"""구월이십일구월이십이일, whose first day ends before the second month."""
_IN_A_TEXT: Final = (
    (_BEFORE_ANOTHER, days_of_month.whole),
    (lazily(rf"(?:{YEAR})?{MONTH}(?:月份?|월달?){DAY}(?:[日号號일]|{_NO_SUM})", re.ASCII), days_of_month.whole),
    (
        lazily(r"(?P<year>(?:19|20)[0-9]{2})([-/.])(?P<month>[0-9]{1,2})\2(?P<day>[0-9]{1,2})", re.ASCII),
        days_of_month.whole,
    ),
    (relative_days.SAME_DAY, relative_days.same_day),
    (relative_days.SAME_DAY_OF_MONTH, relative_days.same_day_of_month),
    (days_of_month.EDGE, days_of_month.edge),
    (days_of_month.OF_MONTH, days_of_month.of_month),
    (relative_days.AGO, relative_days.ago),
    (holidays.ON_HOLIDAY, holidays.holiday),
    (relative_days.DAY_OF_WEEK, relative_days.day_of_week),
    (relative_days.WHICH_OF_MONTH, relative_days.which_of_month),
    (
        lazily(
            rf"(?P<festival>{COUNT}월달?{COUNT}일)(?P<base>)(?P<before>)(?P<after>)(?:의|날|에)?"
            "(?:(?P<eve>전날|앞날|하루전날)|이튿날|다음날|담날|뒤날)"
        ),
        next_to,
    ),
    (_BESIDE_A_HOLIDAY, next_to),
    (SO_LONG_BEFORE, so_long_before),
    (lazily(f"{holidays.TERM.pattern}(?=에?(?:결산|퇴원|출원|나왔|계산))"), holidays.term),
    (_JUST_NOW, lambda _, today: today),
    (relative_days.WEEKDAY, relative_days.weekday),
    (
        lazily(f"{holidays.HOLIDAY.pattern.removesuffix(chr(63))}(?=에|결산|퇴원|나왔|계산|이였|이요|임다|인데)"),
        holidays.holiday,
    ),
    (
        lazily(f"(?:{YEAR})?(?P<holiday>{any_of(holidays.HOLIDAYS)})(?=에(?:결산|퇴원|출원|계산|정산))"),
        holidays.holiday,
    ),
    (lazily(f"{YEAR}(?P<holiday>{any_of(holidays.HOLIDAYS)})(?:那天|当天)?$"), holidays.holiday),
    (
        lazily(f"(?:{YEAR})?(?P<holiday>{any_of(holidays.HOLIDAYS)})(?={_AROUND_A_HOLIDAY}|结|出的?院|办)"),
        holidays.holiday,
    ),
    (
        lazily(
            rf"(?P<base>(?:{YEAR})?(?:{any_of(holidays.HOLIDAYS)}))(?P<festival>)(?P<eve>)(?P<after>)的?[前头]"
            "(?P<before>[一两二三1-3])天"
        ),
        next_to,
    ),
    (
        lazily(
            r"(?<![0-9./])(?P<year>)(?P<month>1[0-2]|[1-9])[./](?P<day>[0-9]{1,2})"
            "(?=[日号]?(?:那天)?(?:结|出的?院|办)|(?:일|날)?에?(?:퇴원|출원|결산|나왔|나옴))",
            re.ASCII,
        ),
        _of_this_or_last_year,
    ),
    (
        lazily(
            r"(?:(?<![^,.;])|(?<=[은는에날자]))(?P<year>)(?P<month>1[0-2]|[1-9])[./](?P<day>[0-9]{1,2})"
            "(?=(?:일|날)?에?ᚨ?(?:오전|오후|아침|점심|저녁|낮)?에?(?:계산|정산)(?:을|도|은)?(?:다|싹)?(?:끝|했|마쳤|마침|치렀))",
            re.ASCII,
        ),
        _of_this_or_last_year,
    ),
    (ONLY_MONTH, first_of_month),
    (relative_days.LATELY, relative_days.lately),
)
"""Those that are sure enough in the middle of a text, where a number may be anything."""
_NOT_EXACT: Final = (first_of_month, relative_days.lately)
