"""Holidays of the common calendar, and what is told like them: feasts by their number and days of the sun in Korean.

国庆节那天, 로동절, 국경절무렵, 八月十五, 청명날.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import Final

from conversation.understanding.dates.date_parts import YEAR, any_of, dated, full_year, last_such
from conversation.understanding.dates.moon import of_the_moon
from conversation.understanding.dates.solar_terms import KOREAN, of_the_sun_in
from conversation.understanding.text.lazily import lazily

_KOREAN_HOLIDAYS: Final = {
    (1, 1): "양력설날 양녁설 양녁설날",
    (3, 8): "3.8부녀절 3.8국제부녀절 국제부녀절",
    (3, 12): "식수절 3.12절",
    (5, 1): "국제로동절",
    (5, 4): "청년절 5.4절 5.4청년절 오사절 오사청년절",
    (6, 1): "6.1아동절 국제아동절",
    (7, 1): "건당절 7.1건당절 칠일절 당창건일",
    (8, 1): "8.1건군절 팔일절 팔일건군절",
    (8, 15): "8.15절 8.15로인절 815로인절 로인절 팔일오 팔일오절 팔일오로인절 팔일로인절",
    (
        9,
        3,
    ): "9.3 9.3절 93절 구삼 구삼절 9.3명절 구삼명절 자치주창립일 자치주창립절 자치주창립기념일",
    (9, 10): "교원절 9.10교사절 9.10교원절",
    (10, 1): "10.1국경절 십일국경절",
    (11, 11): "쌍십일 쌍십일절",
}
HOLIDAYS: Final = {
    **dict.fromkeys(("元旦", "元旦节", "원단", "양력설", "신정"), (1, 1)),
    **dict.fromkeys(
        ("三八", "三八节", "妇女节", "三八妇女节", "38节", "3.8절", "38절", "삼팔절", "삼팔부녀절", "부녀절"), (3, 8)
    ),
    **dict.fromkeys(
        (
            "五一",
            "51",
            "五一节",
            "劳动节",
            "五一劳动节",
            "5.1절",
            "51절",
            "오일절",
            "로동절",
            "5.1로동절",
            "오일로동절",
        ),
        (5, 1),
    ),
    **dict.fromkeys(
        ("六一", "61", "六一节", "儿童节", "六一儿童节", "6.1절", "61절", "륙일절", "아동절", "어린이절"), (6, 1)
    ),
    **dict.fromkeys(("七一", "建党节", "七一建党节", "7.1절"), (7, 1)),
    **dict.fromkeys(("八一", "建军节", "八一建军节", "8.1절", "건군절"), (8, 1)),
    **dict.fromkeys(("教师节", "교사절"), (9, 10)),
    **dict.fromkeys(("十一", "国庆", "国庆节", "十一国庆", "十一国庆节", "국경절", "10.1절"), (10, 1)),
    **dict.fromkeys(("双十一", "光棍节"), (11, 11)),
    **{name: on for on, names in _KOREAN_HOLIDAYS.items() for name in names.split()},
    **dict.fromkeys(("情人节", "二一四情人节"), (2, 14)),
    **dict.fromkeys(("植树节",), (3, 12)),
    **dict.fromkeys(("三一五", "消费者权益日"), (3, 15)),
    **dict.fromkeys(("愚人节",), (4, 1)),
    **dict.fromkeys(("五四", "五四青年节", "青年节"), (5, 4)),
    **dict.fromkeys(("护士节",), (5, 12)),
    **dict.fromkeys(("老人节", "八一五老人节", "8.15老人节", "815老人节"), (8, 15)),
    **dict.fromkeys(("医师节",), (8, 19)),
    **dict.fromkeys(("州庆", "州庆节", "九三", "九三州庆", "自治州成立日"), (9, 3)),
    **dict.fromkeys(("双十二",), (12, 12)),
    **dict.fromkeys(("平安夜",), (12, 24)),
    **dict.fromkeys(("跨年夜", "跨年"), (12, 31)),
    **dict.fromkeys(("圣诞", "圣诞节", "성탄절", "크리스마스"), (12, 25)),
}
"""By the name: the month and the day."""
FEASTS: Final = {"八月十五": (8, 15), "二月二": (2, 2), "五月五": (5, 5), "七月七": (7, 7), "九月九": (9, 9)}
"""As often the feast of the moon's calendar as the day of the common one."""
_FEAST_IN_A_TEXT: Final = lazily(f"(?<!十)(?:{'|'.join(FEASTS)})(?![号日一二三四五六七八九十])")
HOLIDAY: Final = lazily(
    rf"(?:{YEAR})?(?P<holiday>{any_of(HOLIDAYS)})(?:放?假?(?:那天|当天)|那日|这天|날?당일|그날|날)?"
)
"""国庆节, 로동절, with its year or without."""
ABOUT_A_HOLIDAY: Final = lazily(
    rf"(?:{YEAR})?(?P<holiday>{any_of(HOLIDAYS)})날? ?(?:무렵|즈음|전후|어간|때쯤|쯤|께)(?:에)?"
    "(?:이?였을(?:겁니다|검다|게요|거요)|일(?:겁니다|검다|게요|거요))?"
)
"""A holiday that is told as about the day: 국경절무렵."""
ON_HOLIDAY: Final = lazily(
    rf"(?:{YEAR})?(?P<holiday>{any_of(HOLIDAYS)})(?:放?假?(?:那天|当天)|那日|这天|날?당일|그날|날)"
)
"""A holiday that is told as a day: 国庆节那天, 로동절날."""
TERM: Final = lazily(rf"(?:{YEAR})?(?P<term>{any_of(KOREAN)})(?:날?당일|그날|날)?")
"""A day of the sun by its Korean name: 청명날."""


def holiday(match: re.Match[str], today: date) -> date:
    """A holiday of the year that is told; without one the last."""
    return dated(match["year"], *HOLIDAYS[match["holiday"]], today)


def term(match: re.Match[str], today: date) -> date:
    """A day of the sun in the year that is told; without one the last."""
    term = KOREAN[match["term"]]
    if match["year"]:
        return of_the_sun_in(full_year(match["year"], today), term)
    this_year = of_the_sun_in(today.year, term)
    return this_year if this_year <= today else of_the_sun_in(today.year - 1, term)


def feasts_in(text: str, today: date) -> Iterator[date]:
    """The days that a feast of the moon's calendar may be which stands in a text by its number: 八月十五去结的."""
    for found in _FEAST_IN_A_TEXT.finditer(text):
        with suppress(ValueError):
            month, day_of_month = FEASTS[found[0]]
            of_both = (last_such(month, day_of_month, today), of_the_moon(today.year, month, day_of_month))
            yield from (on for on in of_both if on <= today)
