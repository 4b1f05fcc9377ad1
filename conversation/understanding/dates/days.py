"""Days as people write them: 2025-03-05, 十月三号, 삼월 오일, 昨天, 사흘전, 上个月15号, 지난주 수요일.

Here a text is a day and no more. Each way to say one is read by the file that knows it; what is told by another day
(国庆节前一天, 十月一号国庆节, 국경절 이틀전) and one of two days (3月5号还是6号) are read here.
"""

import re
from contextlib import suppress
from datetime import date, timedelta
from typing import Final

from conversation.problem import Problem
from conversation.understanding.dates import days_of_month, holidays, relative_days
from conversation.understanding.dates.date_parts import ONLY_MONTH, ONLY_YEAR, YEAR, any_of, small, which, year_once
from conversation.understanding.dates.ko_day_forms import as_read
from conversation.understanding.dates.solar_terms import HOLIDAY, KOREAN
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, stripped
from conversation.understanding.text.plain import plain

_LONGEST: Final = 40
_NEXT_TO: Final = lazily(
    "(?P<base>.+?)(?:当天|那天)?的?(?:(?:前|头)(?P<before>[一两二三1-3])天|(?P<after>第二天|次日|转天|隔天|转过天|(?<!最)后一天))"
    "|(?P<festival>.+?)(?:의|날)?(?:(?P<eve>전날|앞날|하루전날?)|이튿날|다음날|담날|뒤날|뒷날)"
)
"""国庆节前一天, 3月5号第二天."""
SO_LONG_BEFORE: Final = lazily(
    rf"(?P<holiday>(?:{YEAR})?(?:{any_of([*holidays.HOLIDAYS, *KOREAN])}))날?"
    rf"(?P<days>{any_of(relative_days.KOREAN_AGO)}|[0-9]{{1,2}}(?=일))일?전"
)
"""국경절 이틀전, 청명 사흘전."""
_BEHIND_A_HOLIDAY: Final = lazily(
    rf"(?P<holiday>(?:{YEAR})?(?:{any_of(holidays.HOLIDAYS)}))날?[을를]?(?:지나[고구서]|지난|쇠[고구]|쇤)(?:이튿날|다음날|담날|뒤날)"
)
"""국경절 지나고 이튿날, which may be behind the holidays."""
_WITH_HOLIDAY: Final = lazily(
    r"(?P<base>.+[日号號일0-9一二三四五六七八九十天]),?(?:是|正好|正好是|就是)?"
    rf"(?:(?P<holiday>{any_of(holidays.HOLIDAYS)})|(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天]))(?:那天|当天|那日|这天)?"
)
_HOLIDAY_AND_DAY: Final = lazily(
    rf"(?P<holiday>{any_of(holidays.HOLIDAYS)})날?,?(?P<base>[0-9]{{1,2}}[./월][0-9]{{1,2}}일?)(?P<weekday>)", re.ASCII
)
_HOUR: Final = lazily(
    "([日号號일0-9天제늘] ?)"
    "(?:上午|下午|早上|晚上|中午|傍晚|[下头]?晌午?|下晚儿?|傍黑儿?|一早|晚间|오전|오후|저녁|아침)?(?:에)? ?"
    "(?:(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
    "|(?<![0-9])(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})点(?:[0-9]{1,2}分?)?(?:半|来|钟|多|左右)*"
    "|(?<![0-9])(?:[0-9]{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두)시"
    "(?: ?[0-9]{1,2}분| ?반|쯤)*(?![일이월]))에?"
)
"""The hour behind a day, which changes nothing."""
_SPACED: Final = lazily("((?:19|20)[0-9]{2}) ([0-9]{1,2}) ([0-9]{1,2})(?![0-9])", re.ASCII)
_OR: Final = lazily(
    "(?:吧|啊|呀|呢)?[,.]?(?:也|那)?就是(?=.)|还是|或者是?|或|要么是?|要不就是|不然就是|不是就是|要不|아니면|이나(?=[0-9일이삼사오육륙칠팔구십])|인가(?!$)|인지(?!$)|到|至|[-~、,]"
)


def day(said: str, today: date) -> date | Problem:
    """The day that was typed, not after today, or what was wrong with it. Without a year: the last such day."""
    text = year_once(_SPACED.sub(r"\1-\2-\3", plain(said)).replace(" ", "").rstrip("."), today)
    if len(text) > _LONGEST or relative_days.OF_ANOTHER_WEEK.search(text):
        return Problem("problem.day.unreadable", {"today": today})
    problems: list[Problem] = []
    for each in dict.fromkeys(stripped(text, "day")):
        if each.startswith("上") and f"上{each}" in text:
            continue  # 上上个月30号, where that month has no such day, is none of the last
        found = _day(each, today) or _either(each, today)
        if isinstance(found, date):
            return Problem("problem.day.future", {"today": today}) if found > today else found
        problems += [found] if found else []
    several = clauses(text)
    told = (each for clause in several if len(several) > 1 for each in stripped(clause, "day"))
    problems = [*(found for each in told if isinstance(found := _either(each, today), Problem)), *problems]
    return problems[0] if problems else Problem("problem.day.unreadable", {"today": today})


def without_hour(said: str) -> str:
    """A text with its days as they are read, without the hours behind them, which change nothing."""
    return _HOUR.sub(r"\1", as_read(plain(said)))


def _either(text: str, today: date) -> date | Problem | None:
    """Which of two days was typed (3月5号还是6号); None where they are not two."""
    for between in _OR.finditer(text):
        said_first, said_other = text[: between.start()].rstrip(","), text[between.end() :]
        said_other = said_other.removesuffix("인가").removesuffix("인지")
        if said_other.endswith("전") and not said_first.endswith("전"):
            said_first += "전"  # 이틀인가 사흘전
        first, other = _day(said_first, today), _day(said_other, today)
        only = days_of_month.ONLY_DAY.fullmatch(said_other) or relative_days.WEEKDAY.fullmatch(said_other)
        if only and "day" in only.groupdict() and isinstance(first, Problem) and first.candidates:
            first = date.fromisoformat(first.candidates[0])  # 十号还是十一号
        if only and isinstance(first, date) and not isinstance(other, date):
            with suppress(ValueError):
                other = _beside(first, only)
        if isinstance(first, date) and isinstance(other, date) and max(first, other) <= today:
            return first if first == other else which([first, other])
    return None


def _beside(first: date, only: re.Match[str]) -> date:
    """The day of the same month, or of the same week."""
    if "day" in only.groupdict():
        return first.replace(day=small(only["day"]))
    place = relative_days.WEEKDAYS[only["weekday"] or only["korean"]]
    return first + timedelta(days=place - first.weekday())


def _day(text: str, today: date) -> date | Problem | None:
    """A text that is a day and no more; what is wrong with one that nearly is; None where it is something else."""
    if text in relative_days.DAYS_AGO:
        return today - timedelta(days=relative_days.DAYS_AGO[text])
    for pattern, read in _READ:
        if match := pattern.fullmatch(text):
            try:
                found = read(match, today)
            except ValueError:
                return Problem("problem.day.impossible", {"today": today})
            if found is not None:
                return found
    nearly = ONLY_MONTH.fullmatch(text) or ONLY_YEAR.fullmatch(text)
    return Problem("problem.day.no_day", {"today": today}) if nearly else None


def _with_holiday(match: re.Match[str], today: date) -> date | Problem | None:
    """十月一号国庆节, 11月19号星期四; asked back where it is not that day."""
    found = _day(match["base"], today)
    if not isinstance(found, date):
        return None
    if match["weekday"]:
        return found if found.weekday() == relative_days.WEEKDAYS[match["weekday"]] else which([found])
    feast = found.replace(month=holidays.HOLIDAYS[match["holiday"]][0], day=holidays.HOLIDAYS[match["holiday"]][1])
    return found if found == feast else which([found, feast])


def next_to(match: re.Match[str], today: date) -> date | None:
    """The day before or after another one; None where that is no day."""
    told = match["base"] or match["festival"]
    term = holidays.TERM.fullmatch(told)
    found = holidays.term(term, today) if term else _day(told, today)
    if not isinstance(found, date):
        return None
    before = 1 if match["eve"] else small(match["before"]) if match["before"] else -1
    return found - timedelta(days=before)


def so_long_before(match: re.Match[str], today: date) -> date | None:
    """So many days before a holiday."""
    term = holidays.TERM.fullmatch(match["holiday"])
    found = holidays.term(term, today) if term else _day(match["holiday"], today)
    days = relative_days.KOREAN_AGO.get(match["days"]) or small(match["days"])
    return found - timedelta(days=days) if isinstance(found, date) else None


def _behind_a_holiday(match: re.Match[str], today: date) -> Problem | None:
    found = _day(match["holiday"], today)
    return which([found + timedelta(days=1)]) if isinstance(found, date) else None


def _term(match: re.Match[str], today: date) -> date | Problem:
    """청명날; of the others few know the very day."""
    found = holidays.term(match, today)
    return found if KOREAN[match["term"]] == HOLIDAY else which([found])


_READ: Final = (
    (days_of_month.TWO_DAYS, days_of_month.two_days),
    (days_of_month.TWO_IN_DIGITS, days_of_month.two_in_digits),
    (days_of_month.MONTH_AND_DAY, days_of_month.of_four_digits),
    (days_of_month.COMPACT, days_of_month.whole),
    (relative_days.DAY_OF_WEEK, relative_days.day_of_week),
    (relative_days.WHICH_OF_MONTH, relative_days.which_of_month),
    (holidays.HOLIDAY, holidays.holiday),
    (holidays.ABOUT_A_HOLIDAY, lambda match, today: which([holidays.holiday(match, today)])),
    (holidays.TERM, _term),
    (relative_days.SAME_DAY, relative_days.same_day),
    (relative_days.SAME_DAY_OF_MONTH, relative_days.same_day_of_month),
    (relative_days.FEW_AGO, relative_days.few_ago),
    (relative_days.MONTHS_BEFORE, lambda match, today: which([relative_days.same_day_of_month(match, today)])),
    (relative_days.ABOUT_THE_DAY, relative_days.about_the_day),
    (days_of_month.EDGE, days_of_month.edge),
    (days_of_month.WHOLE, days_of_month.whole),
    (days_of_month.OF_MONTH, days_of_month.of_month),
    (relative_days.AGO, relative_days.ago),
    (relative_days.WEEKDAY, relative_days.weekday),
    (relative_days.ONLY_WEEK, relative_days.week),
    (relative_days.WEEKEND, relative_days.weekend),
    (relative_days.HALF_A_MONTH, lambda _, today: which([today - timedelta(days=15)])),
    (SO_LONG_BEFORE, so_long_before),
    (_BEHIND_A_HOLIDAY, _behind_a_holiday),
    (_NEXT_TO, next_to),
    (_WITH_HOLIDAY, _with_holiday),
    (_HOLIDAY_AND_DAY, _with_holiday),
    (days_of_month.ONLY_DAY, days_of_month.only_day),
    (lazily("(?:지금|이제)?(?:방금|금방)"), lambda _, today: which([today])),
)
"""The ways to say a day, and how each is read; ValueError where there is no such day."""
