"""Days of the moon's calendar, by which festivals and many of the old count: 大年初一, 正月十五, 阴历三月初五."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from itertools import product
from typing import Final

from conversation.understanding.dates.names_of_days import HOW_LONG, NAMES_OF_DAYS
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number

_FIRST_YEAR: Final = 2015
_FIRST_DAY: Final = date(2015, 2, 19)
_YEARS: Final = (
    *(0x04BA0, 0x0A5B0, 0x15176, 0x052B0, 0x0A930, 0x07954, 0x06AA0, 0x0AD50),
    *(0x05B52, 0x04B60, 0x0A6E6, 0x0A4E0, 0x0D260, 0x0EA65, 0x0D530, 0x05AA0),
)
"""By year, from the first: a bit for each month of 30 days, the first month at 0x8000; 0x10000 where the leap month has
30; the last four bits the month that comes twice, or 0."""
_FESTIVALS: Final = {
    **dict.fromkeys(("大年初一", "春节", "大年初一春节", "설날", "음력설", "설"), (1, 1)),
    **dict.fromkeys(("元宵节", "元宵", "灯节", "정월대보름", "대보름"), (1, 15)),
    **dict.fromkeys(("초파일", "사월초파일", "석가탄신일"), (4, 8)),
    **dict.fromkeys(("端午节", "端午", "五月节", "단오"), (5, 5)),
    **dict.fromkeys(("七夕", "七夕节", "칠석", "칠월칠석"), (7, 7)),
    **dict.fromkeys(("中秋节", "中秋", "八月节", "仲秋节", "추석", "한가위"), (8, 15)),
    **dict.fromkeys(("重阳节", "重阳", "중양절"), (9, 9)),
    **dict.fromkeys(("腊八", "腊八节"), (12, 8)),
    **dict.fromkeys(("小年",), (12, 23)),
    **dict.fromkeys(("除夕", "大年三十", "年三十", "大年夜", "三十晚上"), (12, 30)),
}
_MONTHS: Final = {"正": 1, "冬": 11, "腊": 12, "정": 1, "동짓": 11, "동지": 11, "섣": 12}
_NAMES: Final = "|".join(sorted(NAMES_OF_DAYS, key=len, reverse=True))
_NUMERAL: Final = "[一二三四五六七八九十일이삼사오육륙칠팔구십]"
_FESTIVAL: Final = (
    "|".join(sorted({*_FESTIVALS} - {"설"}, key=len, reverse=True)) + "|설(?=쇠|쇤|쇨|전날|이튿날|다음날|담날)"
)
_KOREAN_BESIDE: Final = (
    "(?:날)?(?:을|를)?(?:(?:쇠|쇨)(?:[고구서]|려[고구]|라[고구])|쇤|지나[고구서]|지난)?그?"
    "(?:(?P<next>이튿날|다음날|담날|뒤날)|(?P<eve>전날|하루전)|(?P<two_before>전전날)"
    f"|(?P<so_before>{'|'.join(sorted(HOW_LONG, key=len, reverse=True))})전"
    f"|(?P<behind>{'|'.join(sorted(HOW_LONG, key=len, reverse=True))})(?:만에|[을를이]?(?:지나|후|뒤|있다)))"
)
_DAY: Final = lazily(
    rf"(?P<year>去年|今年|前年|올해|작년|지난해|재작년|20[0-9]{{2}}[年년]|(?<![0-9])[12][0-9]年)?的?"
    rf"(?:(?P<festival>{_FESTIVAL})"
    f"(?:(?={re.sub('[?]P<[a-z_]+>', '?:', _KOREAN_BESIDE)})|(?!날?(?:전(?!날)|지나|지난|후|뒤|무렵|때|쇠|쇤)))"
    rf"|(?:大年)(?P<new>初{_NUMERAL})"
    rf"|(?P<moon>阴历|农历|旧历|老历|음력(?:으로)?)?的?(?P<month>[正冬腊정]|동[짓지]|섣|[시유류]|{_NUMERAL}{{1,2}}"
    rf"|[0-9]{{1,2}})[月월달]份?"
    rf"(?P<day>{_NAMES}|그믐|[일이삼사오육륙칠팔구십]{{1,3}}(?=일)|初{_NUMERAL}|廿{_NUMERAL}?|{_NUMERAL}{{1,3}}"
    rf"|[0-9]{{1,2}}))"
)
_BESIDE: Final = lazily(
    "(?:那天|当天)?(?:过[完了后]*|完了|[以之]后)?的?(?:(?P<before>(?:前|头)(?P<n>[一两二三])天)"
    "|后(?P<after>[一两二三])天|第二天|次日|转天)"
    f"|{_KOREAN_BESIDE}"
)
"""The days before and after: 中秋节前一天."""
_ONLY_NAMED: Final = lazily(
    f"(?P<day>初{_NUMERAL}|{'|'.join(name for name in NAMES_OF_DAYS if name.startswith('초'))})"
    "날?에?(?:임다|입니다|이오|이요|요)?"
)
"""초하루, without a month."""
NAMES_A_YEAR: Final = lazily("[今去前]年|[0-9]年|올해|작년|지난해|금년|[0-9]년")
_END_OF_A_MOON_YEAR: Final = lazily(
    "(?<![재가-힣])(?:작년|지난해|전해|거년|(?P<year>20[0-9]{2}) ?년)(?:의|에|도)? ?"
    "(?:음력(?:으로|으루)?[는은]? ?)?(?:섣달|동[지짓]달)"
    "|(?<![재가-힣])(?:작년|지난해|전해|거년)(?:의|에|도)? ?음력(?:으로|으루)?[는은]? ?(?:1[12]|십[일이])월"
)
_OF_THE_SUN: Final = lazily("올해|금년|올 |양력|(?<![0-9십])[1-9]월")
_BARE_NAME: Final = lazily(
    f"(?<=[섣지짓]달)(?P<day>{'|'.join(sorted(HOW_LONG, key=len, reverse=True))}|스무)"
    "(?=$|에|[.,]|임다|입니다|이[오요우]|이꾸마|퇴원|결산|나왔|나와)"
)
"""섣달 열흘: the tenth."""
_MOON_BEFORE_THE_YEAR: Final = lazily(
    "(?P<moon>음력|阴历|农历|旧历|老历)(?:으로|으루)?[는은]?[的,]?(?P<year>去年|今年|前年|올해|작년|지난해|재작년"
    "|20[0-9]{2}[年년])(?:도|의|에|的)?"
)
"""음력으로 작년 7월 스무날, 阴历去年七月二十."""
_YEARS_AGO: Final = {"今年": 0, "去年": 1, "前年": 2, "올해": 0, "작년": 1, "지난해": 1, "재작년": 2}


def of_the_moon(year: int, month: int, day: int) -> date:
    """The day of the common calendar; of a month that comes twice the first, the last day where a month has no 30th.
    ValueError where there is no such day, or none that is known."""
    if not (0 <= year - _FIRST_YEAR < len(_YEARS) and 1 <= month <= 12 and 1 <= day <= 30):
        raise ValueError
    before = sum(days for known in _YEARS[: year - _FIRST_YEAR] for _, days in _lengths(known))
    for each, days in _lengths(_YEARS[year - _FIRST_YEAR]):
        if each == month:
            return _FIRST_DAY + timedelta(before + min(day, days) - 1)
        before += days
    raise ValueError


def month_of_the_moon(today: date) -> tuple[int, int]:
    """The year and the month of the moon's calendar in which a day is; ValueError where that is not known."""
    begun = ((year, month) for year in (today.year, today.year - 1) for month in range(12, 0, -1))
    return next((year, month) for year, month in begun if of_the_moon(year, month, 1) <= today)


def of_a_moon_year(text: str, today: date) -> bool:
    """Whether a plain text tells the last months of the moon's last year, which lie in this year by the sun or at its
    turn: 작년 섣달."""
    found = _END_OF_A_MOON_YEAR.search(text)
    if not found or _OF_THE_SUN.search(text, found.end()):
        return False
    return found["year"] is None or int(found["year"]) == today.year - 1


def days_of_the_moon(text: str, today: date, *, earlier: bool = False) -> tuple[date, ...]:
    """The days up to today that may be meant where a plain text names one of the moon's calendar; none where it names
    none. 三月初五 may be of either calendar. `earlier`: whether it was before this year."""
    text = _BARE_NAME.sub(r"\g<day>날", _MOON_BEFORE_THE_YEAR.sub(r"\g<year>\g<moon>", text))
    if earlier and not NAMES_A_YEAR.search(text):
        return days_of_the_moon(text, date(today.year - 1, 12, 31))
    if only := _ONLY_NAMED.fullmatch(text):
        return tuple(_last_of_any_month(NAMES_OF_DAYS.get(only["day"]) or _small(only["day"]), today))
    return tuple(dict.fromkeys(on for found in _DAY.finditer(text) for on in _named(text, found, today)))


def _named(text: str, found: re.Match[str], today: date) -> Iterator[date]:
    """The days that one name of a day in a text may be."""
    of_moon = bool(found["festival"] or found["new"] or found["moon"] or found["month"] in _MONTHS)
    if not of_moon and not found["day"].startswith(("初", "廿")):
        return
    beside = _beside(text[found.end() :])
    for calendar in (of_the_moon,) if of_moon else (date, of_the_moon):
        yield from (on + beside for on in _last(calendar, found, today) if on + beside <= today)


def _last_of_any_month(day_of_month: int, today: date) -> Iterator[date]:
    """The last day of this number up to today, of the common calendar and of the moon's."""
    for calendar in (date, of_the_moon):
        days = []
        for year, month in product((today.year - 1, today.year), range(1, 13)):
            with suppress(ValueError):
                days.append(calendar(year, month, day_of_month))
        yield from sorted(on for on in days if on <= today)[-1:]


def _beside(text: str) -> timedelta:
    """How far the day that is meant is from the one before this text."""
    match = _BESIDE.match(text)
    if not match:
        return timedelta()
    if match["eve"]:
        return timedelta(-1)
    if match["two_before"]:
        return timedelta(-2)
    if match["so_before"]:
        return timedelta(-HOW_LONG[match["so_before"]])
    if match["behind"]:
        return timedelta(HOW_LONG[match["behind"]])
    return timedelta(-_small(match["n"]) if match["before"] else _small(match["after"] or "一"))


def _last(calendar: Callable[[int, int, int], date], found: re.Match[str], today: date) -> Iterator[date]:
    """The last such day up to today, or that of the year that is named."""
    year = found["year"]
    of_year = today.year - _YEARS_AGO[year] if year in _YEARS_AGO else _full(year[:-1]) if year else None
    days = []
    for each in (today.year, today.year - 1, today.year - 2) if of_year is None else (of_year,):
        with suppress(ValueError):
            days.append(calendar(each, *_month_and_day(found)))
    yield from [on for on in days if on <= today][:1]


def _full(year: str) -> int:
    """A year by its number or its last two digits."""
    return int(year) if int(year) >= _FIRST_YEAR else 2000 + int(year)


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    if found["festival"]:
        return _FESTIVALS[found["festival"]]
    month, day = found["month"] or "正", found["new"] or found["day"]
    return _MONTHS.get(month) or _small(month), NAMES_OF_DAYS.get(day) or _small(day)


def _small(text: str) -> int:
    """A number of a month or a day. Raises ValueError."""
    found = number(
        text.removeprefix("初")
        .replace("廿", "二十")
        .replace("그믐", "30")
        .replace("시", "十")
        .replace("유", "六")
        .replace("류", "六")
    )
    if len(found) != 1:
        raise ValueError
    return int(found[0])


def _lengths(year: int) -> Iterator[tuple[int, int]]:
    """The months of a year in their order, with their days."""
    for month in range(1, 13):
        yield month, 30 if year & (0x10000 >> month) else 29
        if month == year & 0xF:
            yield month, 30 if year & 0x10000 else 29
