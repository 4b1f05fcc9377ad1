"""Days as people write them: 2025-03-05, 2025年3月5日, 十月三号, 3월 5일, 20250305, 昨天, 어제. Today is given."""

import re
from datetime import date, timedelta

from conversation.problem import Problem
from conversation.understanding.plain import plain

_DAYS_AGO = {
    **dict.fromkeys(("今天", "今日", "오늘", "today"), 0),
    **dict.fromkeys(("昨天", "昨日", "어제", "yesterday"), 1),
    **dict.fromkeys(("前天", "그저께", "그제"), 2),
}
_YEARS_AGO = {
    **dict.fromkeys(("今年", "올해", "금년"), 0),
    **dict.fromkeys(("去年", "지난해", "작년"), 1),
    **dict.fromkeys(("前年", "지지난해", "재작년"), 2),
}
_ONES = "一二三四五六七八九"
_CHINESE_NUMBERS = {
    f"{tens}{ones}": str(10 * ten + one)
    for ten, tens in enumerate(("", "十", "二十", "三十"))
    for one, ones in enumerate(("", *_ONES))
    if ten or one
}
_YEAR = rf"(?P<year>(?:19|20)[0-9]{{2}}|[0-9]{{2}}(?=[年년])|{'|'.join(_YEARS_AGO)})[年년]?[-/.]?"
_MONTH = r"(?P<month>[0-9]{1,2})"
_DAY = r"(?P<day>[0-9]{1,2})[日号號일]?"
_WHOLE = re.compile(rf"(?:{_YEAR})?{_MONTH}[月월/.-]{_DAY}", re.ASCII)
_COMPACT = re.compile(r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})", re.ASCII)
_NO_DAY = re.compile(rf"{_YEAR}(?:{_MONTH}[月월]?)?|{_MONTH.replace('month', 'only_month')}[月월]", re.ASCII)


def day(said: str, today: date) -> date | Problem:
    """The day that was typed, not after today, or what was wrong with it. Without a year: the last such day."""
    text = plain(said).replace(" ", "")
    text = re.sub(f"[十{_ONES}]+", lambda found: _CHINESE_NUMBERS.get(found[0], found[0]), text)
    if text in _DAYS_AGO:
        return today - timedelta(days=_DAYS_AGO[text])
    match = _COMPACT.fullmatch(text) or _WHOLE.fullmatch(text)
    if not match:
        return Problem("problem.day.no_day" if _NO_DAY.fullmatch(text) else "problem.day.unreadable", {"today": today})
    year, month, day_of_month = match["year"], int(match["month"]), int(match["day"])
    try:
        if year is None:
            found = _last(month, day_of_month, today)
        else:
            found = date(_full_year(year, today), month, day_of_month)
    except ValueError:
        return Problem("problem.day.impossible", {"today": today})
    return Problem("problem.day.future", {"today": today}) if found > today else found


def _full_year(year: str, today: date) -> int:
    if year in _YEARS_AGO:
        return today.year - _YEARS_AGO[year]
    return int(year) if len(year) == 4 else 2000 + int(year)


def _last(month: int, day_of_month: int, today: date) -> date:
    """The last such day up to today; February 29 only counts in a year that has one."""
    this_year = date(today.year, month, day_of_month)
    return this_year if this_year <= today else date(today.year - 1, month, day_of_month)
