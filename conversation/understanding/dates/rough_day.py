"""About when it was, where no day is told: 일년전, 작년 이맘때, 去年年底, 작년 섣달, 추석 지나서, 国庆后, 十二月第一个
星期, 三月住进去四月出来, 记不清哪天，反正是三月. A month without its day is its first, as it is asked for; each is only
asked back."""

import re
from calendar import monthrange
from contextlib import suppress
from datetime import date, timedelta
from typing import Final

from conversation.understanding.dates.date_parts import COUNT, month
from conversation.understanding.dates.holidays import HOLIDAY
from conversation.understanding.dates.holidays import holiday as on_holiday
from conversation.understanding.dates.moon import days_of_the_moon, of_the_moon
from conversation.understanding.text.lazily import lazily

_ENDS: Final = "(?:쯤|경|정도|무렵|에|임다|입니다|이오|이요|이꾸마|的|吧|左右|那会儿|的时候|那时候|,|[.!])*"
_LAST: Final = "(?P<last>작년|지난해|전해|거년|去年|头年|上一?年)(?:의|도|에|的)?"
_ABOUT: Final = "(?:딱|꼭|한|약|근|거의|대략|바로|整|正好|大概|差不多|约|大约|得有|有)*"
_YEARS: Final = {
    **{
        sign: place
        for place, signs in enumerate(("1일一한", "2이二两두", "3삼三세", "4사四네", "5오五"), start=1)
        for sign in signs
    },
    "다섯": 5,
}
_YEARS_AGO: Final = lazily(
    f"{_ABOUT}(?P<years>[1-5일이삼사오一二三四五两]|다섯|한|두|세|네)(?:년|해|年)(?:이전|전|以前|之前|前){_ENDS}"
)
_THIS_TIME: Final = lazily(f"{_ABOUT}{_LAST}(?:이맘때|이때|요때|지금쯤|这个?时候|这会儿|现在|这个?时间|同期){_ENDS}")
_HALF_A_YEAR: Final = lazily(f"{_ABOUT}(?:반년|半年)(?:이전|전|以前|之前|前){_ENDS}")
_END_OF_THE_YEAR: Final = lazily(f"{_LAST}(?:년?말|연말|마지막달|年?底|年末|岁末|최후){_ENDS}")
_END_OF_A_YEAR: Final = lazily(f"(?P<year>(?:20)?[12][0-9])(?:年|년) ?(?:年?底|末|말|년말|연말){_ENDS}")
_MONTHS: Final = {"섣": 12, "동짓": 11, "동지": 11, "腊": 12, "冬": 11}
_MOON: Final = lazily(f"{_LAST}(?:음력|阴历|农历)?(?P<month>섣|동[짓지]|腊|冬)[달月]{_ENDS}")
_BESIDE_A_FEAST: Final = lazily(
    "(?P<feast>(?:작년|지난해|올해|去年|今年|头年)?(?:의|的)?(?:설|음력설|추석|단오|정월대보름|大年|过年|年|春节"
    "|中秋节?|端午节?))(?:날)?"
    f"(?P<side>지나서|지나고|지난(?:뒤|다음|후)|쇠고|쇠고나서|후|뒤|전|앞두고|前|之前|以前|后|以后|之后|过后){_ENDS}"
)
_SIDE: Final = (
    "(?P<side>지나서|지나고|지난(?:뒤|다음|후)|쇠고|쇠고나서|후|뒤|전|앞두고|前|之前|以前|后|以后|之后|过后|过完|完了)"
)
_BESIDE_A_HOLIDAY: Final = lazily(
    f"(?:(?:过完|过了)(?P<over>[^,.;]{{2,8}}?)|(?P<then>[^,.;]{{2,10}}?){_SIDE})"
    f"(?:出|结|퇴원했슴다|퇴원|나왔슴다)?(?:的|了)?(?:院|账)?{_ENDS}"
)
"""国庆后, 过完五一, 국경절 쇠고; whether it is a holiday is looked up."""
_BEFORE: Final = ("전", "앞두고", "前", "之前", "以前")
_A_MONTH: Final = f"(?:(?:去年|今年|头年|작년|지난해|올해)의?)?{COUNT}(?:月份?|월달?)"
_PART: Final = "(?:初|底|末|中旬?|上旬|下旬|초|말|중순|상순|하순)?"
_WEEK: Final = lazily(
    f"(?P<month>{_A_MONTH})(?:的|에)?(?:第(?P<week>[1-4一二三四])个?(?:周|星期|礼拜)|(?P<ko>첫|둘|두|셋|세|넷|네)(?:째|번째)?주일?)"
    f"{_ENDS}"
)
_WEEKS: Final = {
    sign: place for place, signs in enumerate(("1一첫", "2二둘두", "3三셋세", "4四넷네")) for sign in signs
}
_IN_AND_OUT: Final = lazily(
    f"(?:我|她|他|是|,)*{_A_MONTH}(?:就)?(?:住进|住|进|去|入)(?:的|了)?(?:去|院|医院|来)?(?:的|了)?,?(?:到|过了年)?"
    f"(?P<month>{_A_MONTH})(?:就|才)?(?:出|回|结|到)(?:的|了)?(?:来|院|家|账)?{_ENDS}"
)
"""三月住进去四月出来."""
_FORGOTTEN: Final = (
    "(?:(?:记不清|不记得|忘|想不起来|不知道)(?:了|是|具体)*(?:哪天|哪一天|几号|多少号|日子)|(?:具体)?(?:哪天|哪一天|几号|日子)(?:是)?"
    "(?:记不清|不记得|忘|想不起来|不知道)"
    "|(?:어느날|며칠|메칠|날자|날짜)(?:인지|은|는|을|를)*(?:잘)?(?:모르|모름|잊|기억안|기억이안|기억못)[가-힣]{0,4})了?"
)
_NO_DAY_BUT: Final = lazily(
    f"{_FORGOTTEN},?(?:反正|大概|应该|好像|就|是|,|아무튼|대략|아마|하여튼)*(?P<month>{_A_MONTH}{_PART}){_ENDS}"
    f"|(?:是|大概|应该|好像)*(?P<first>{_A_MONTH}{_PART})(?:的|吧|인데|이고|,)*{_FORGOTTEN}{_ENDS}"
)
"""记不清哪天，反正是三月; 三月吧，哪天忘了."""
_NEW_YEAR: Final = lazily("(?:大年|过年|年)$")


def rough_days(text: str, today: date, *, earlier: bool = False) -> tuple[date, ...]:
    """The days up to today that may be meant by a plain text without spaces that tells only about when it was; none
    where it tells no such thing. `earlier`: whether it was before this year."""
    with suppress(ValueError):
        if ago := _YEARS_AGO.fullmatch(text):
            return (_years_before(today, _YEARS[ago["years"]]),)
        if _THIS_TIME.fullmatch(text):
            return (_years_before(today, 1),)
        if _HALF_A_YEAR.fullmatch(text):
            year, month = divmod(today.year * 12 + today.month - 1 - 6, 12)
            return (date(year, month + 1, min(today.day, monthrange(year, month + 1)[1])),)
        if _END_OF_THE_YEAR.fullmatch(text):
            return (date(today.year - 1, 12, 1), date(today.year - 1, 12, 31))
        if (of_year := _END_OF_A_YEAR.fullmatch(text)) and (year := 2000 + int(of_year["year"]) % 100) < today.year:
            return (date(year, 12, 1), date(year, 12, 31))
        if moon := _MOON.fullmatch(text):
            month = _MONTHS[moon["month"]]
            return tuple(sorted({date(today.year - 1, month, 1), of_the_moon(today.year - 1, month, 1)}))
        if beside := _BESIDE_A_FEAST.fullmatch(text):
            return _of_the_feast(beside, today, earlier=earlier)
        if of_month := _IN_AND_OUT.fullmatch(text) or _WEEK.fullmatch(text):
            return _in_a_month(of_month.groupdict(), today)
        if of_the_sun := _BESIDE_A_HOLIDAY.fullmatch(text):
            return _beside_a_holiday(of_the_sun, today)
    return ()


def month_at_least(text: str, today: date) -> tuple[date, ...]:
    """The first of the month that a plain text without spaces tells where its day is not remembered: 记不清哪天，反正是
    三月; () where it tells no such thing."""
    told = _NO_DAY_BUT.fullmatch(text)
    return _in_a_month(told.groupdict(), today) if told else ()


def _in_a_month(told: dict[str, str | None], today: date) -> tuple[date, ...]:
    """The first day of the month that is told, or of the week of it."""
    first = month(told["month"] or told.get("first") or "", today)
    week = _WEEKS.get(told.get("week") or told.get("ko") or "", 0)
    return (min(today, first + timedelta(weeks=week)),) if first else ()


def _beside_a_holiday(told: re.Match[str], today: date) -> tuple[date, ...]:
    """A holiday of the sun's year that is told with a side, as that day, or the day before it; () where it is
    none."""
    found = HOLIDAY.fullmatch(told["over"] or told["then"])
    if found is None:
        return ()
    on = on_holiday(found, today)
    return (on - timedelta(days=told["side"] in _BEFORE),)


def _of_the_feast(beside: re.Match[str], today: date, *, earlier: bool) -> tuple[date, ...]:
    feast = _NEW_YEAR.sub("春节", beside["feast"])
    feast = f"{feast}날" if feast.endswith("설") else feast
    return days_of_the_moon(feast, today, earlier=earlier)


def _years_before(today: date, years: int) -> date:
    return today.replace(year=today.year - years, day=min(today.day, 28) if today.month == 2 else today.day)
