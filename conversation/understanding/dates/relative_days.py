"""Days counted from today, and days of the week: 昨天, 사흘전, 두달전 오늘, 上周五, 지난주 수요일, 11월 첫째 화요일."""

import re
from calendar import SUNDAY
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
    month_ago,
    small,
    such_days,
    which,
    which_passed,
)
from conversation.understanding.dates.names_of_days import KOREAN_DAYS, NAMES_OF_DAYS
from conversation.understanding.text.lazily import lazily

DAYS_AGO: Final = {
    **dict.fromkeys(("今天", "今日", "今儿", "今儿个", "今个儿", "今个", "今早", "今晚", "오늘", "today"), 0),
    **dict.fromkeys(
        (
            "昨天",
            "昨日",
            "昨儿",
            "昨儿个",
            "昨个儿",
            "昨个",
            "昨晚",
            "어제",
            "어저께",
            "엊저녁",
            "어제저녁",
            "어제밤",
            "yesterday",
        ),
        1,
    ),
    **dict.fromkeys(("前天", "前日", "前儿", "前儿个", "前个儿", "前晚", "그저께", "그제"), 2),
    **dict.fromkeys(("大前天", "大前儿", "大前儿个", "그끄저께", "그끄제", "그그저께", "그그제", "그끄제께"), 3),
}
"""By the word: how many days ago it was."""
KOREAN_AGO: Final = {
    **{
        f"{tens}{name}": ten + place
        for ten, tens in ((0, ""), (10, "열"), (20, "스무"))
        for place, name in enumerate(KOREAN_DAYS[:9], start=1)
    },
    "열흘": 10,
    "딱보름": 15,
    "스무날": 20,
}
"""By the word: how many days long."""
_KOREAN_WEEKS: Final = {"한": "1", "두": "2", "세": "3", "네": "4"}
_KOREAN_MONTHS: Final = {"한": 1, "두": 2, "석": 3, "세": 3, "넉": 4, "네": 4, "다섯": 5, "여섯": 6}
_KOREAN_ORDER: Final = {"첫": 0, "둘": 1, "두": 1, "셋": 2, "세": 2, "넷": 3, "네": 3}
"""How many weeks after the first."""
_A_FEW: Final = {
    word: days
    for days, words in enumerate(
        (
            ("하루이틀", "일이일", "엊그제", "엊그저께", "어제그제", "어제그저께"),
            ("이삼일", "이틀사흘"),
            ("사나흘", "삼사일"),
            ("사오일", "네댓새", "너댓새"),
            ("오륙일", "대엿새"),
            ("륙칠일", "예니레"),
            ("칠팔일", "일여드레"),
        ),
        start=1,
    )
    for word in words
}
"""By the word: the least of the two numbers of days that it may be."""
_WEEKS_AGO: Final = {
    **dict.fromkeys(("这", "本", "这个", "这一周的", "这周的", "이번", "요번", "금"), 0),
    **dict.fromkeys(("上", "上个", "上一", "上一个", "지난", "저번", "거번", "먼저번", "지난번", "상", "썅", "샹"), 1),
    **dict.fromkeys(("上一周的", "上周的", "上个周的", "上星期的", "上个星期的", "上礼拜的", "上个礼拜的"), 1),
    **dict.fromkeys(
        ("上上", "上上个", "상상", "썅썅", "지지난", "저저번", "저저난", "지지난번", "저지난", "그저번", "전전"), 2
    ),
    **dict.fromkeys(("지지지난", "저저지난", "저지지난"), 3),
    **dict.fromkeys(("上上周的", "上上个周的", "上上星期的", "上上个星期的", "上上礼拜的", "上上个礼拜的"), 2),
    **dict.fromkeys(("한주전", "한주일전", "일주일전", "1주일전"), 1),
    **dict.fromkeys(("두주전", "두주일전", "이주일전", "2주전", "2주일전"), 2),
    **dict.fromkeys(("세주전", "세주일전", "석주전", "삼주일전", "3주전", "3주일전"), 3),
}
WEEKDAYS: Final = {
    sign: place
    for place, signs in enumerate(("一1월", "二2화", "三3수", "四4목", "五5금", "六6토", "日天7일"))
    for sign in signs
}
"""By the sign: how many days after Monday."""
_SOUNDS: Final = {
    **{sign: place for place, sign in enumerate("월이삼사오육천") if sign != "월"},
    **dict.fromkeys(("얼",), 1),
    **dict.fromkeys(("싼", "산"), 2),
    **dict.fromkeys(("쓰", "스"), 3),
    **dict.fromkeys(("우",), 4),
    **dict.fromkeys(("륙", "류"), 5),
    **dict.fromkeys(("톈", "텐", "티엔"), 6),
}
"""The days of a week by the sound of their Chinese names (례배삼, 싱치얼); 례배일 may be the first or the last."""
AGO: Final = lazily(
    rf"(?:(?P<days>{COUNT})(?:天|日|일)|(?P<weeks>{COUNT}|{any_of(_KOREAN_WEEKS)})个?(?:周|星期|礼拜|주일?|주간)|(?P<korean>{any_of(KOREAN_AGO)}))"
    "(?:以?前|之前|이?전(?!날))"
)
"""三天前, 两周前, 사흘전."""
FEW_AGO: Final = lazily(
    rf"(?:한)?(?:(?P<few>{any_of(_A_FEW)})(?:이?전|되[였오]|됐|됨|됩)|(?P<lately>엊그제|엊그저께|어제그제|어제그저께))"
)
"""이삼일전, 엊그제."""
LATELY: Final = lazily("(?:엊|어제)그(?:저께|제)")
"""엊그제: yesterday or the day before."""
HALF_A_MONTH: Final = lazily("半个?月(?:以|之)?前|(?:한)?(?:보름|반달)(?:이?전|쯤전)")
"""半个月前, 보름전."""
MONTHS_BEFORE: Final = lazily(rf"(?:근|한)?(?P<months>{any_of(_KOREAN_MONTHS)})달(?:쯤)?전")
"""한달전: about that long ago."""
ABOUT_THE_DAY: Final = lazily("(?P<name>열흘|보름|스무날)께")
"""열흘께: about the tenth, or ten days ago."""
SAME_DAY: Final = lazily(
    rf"(?:(?P<ago>{any_of(MONTHS_AGO)})的?|(?P<one>(?:딱|꼭)?(?:일|1|한)(?:년|해)전|一年(?:以|之)?前的?)|{YEAR})(?:今天|今日|오늘|이날)(?:这天|날)?"
)
"""上个月今天, 작년 오늘, 일년전 오늘."""
SAME_DAY_OF_MONTH: Final = lazily(
    rf"(?P<just>딱|꼭|정확히|정확하게)?(?P<months>{any_of(_KOREAN_MONTHS)})달전(?:(?:의)?(?:오늘|이날)(?:날)?|(?(just)|(?!)))"
)
"""두달전 오늘, 딱 두달전."""
WEEKDAY: Final = lazily(
    rf"(?P<ago>{any_of(_WEEKS_AGO)})?(?:(?:周|星期|礼拜|주일?)(?P<weekday>[{''.join(WEEKDAYS)}])(?:요일)?"
    rf"|(?:주일?|례배)?(?P<korean>[월화수목금토일])요일|주?(?:[례레]배|[싱씽]치|리[빠바]이)(?P<sound>{any_of(_SOUNDS)})(?:일(?!에서))?)(?:날)?"
)
"""上周五, 지난주 수요일, 례배삼, 싱치얼."""
_SO_NEAR: Final = timedelta(days=4)
"""지난 금요일 on a Monday is the only one it can be."""
_WEEK: Final = lazily("周|星期|礼拜|주|[례레]배|[싱씽]치|리[빠바]이")
"""지난 수요일 may be of this week or of the last."""
ONLY_WEEK: Final = lazily(r"(?P<ago>지난|저번|거번|먼저번|지지난|저저번|이번|요번)주")
"""지난주, 이번주: on any of its days that have passed."""
WEEKEND: Final = lazily(rf"(?P<ago>{any_of(_WEEKS_AGO)})?(?:个)?주?(?:周末|주말|礼拜六礼拜天|周六周日|星期六星期天)")
"""上周末, 지난주말."""
DAY_OF_WEEK: Final = lazily(
    rf"(?:{any_of(_WEEKS_AGO)})?주?(?:(?P<before>[월화수목금토일])요일,?{DAY}일"
    rf"|(?P<date>{COUNT})일,?(?P<behind>[월화수목금토일])요일)(?:날)?"
)
"""목요일 19일: of the month in which it is that day of the week."""
WHICH_OF_MONTH: Final = lazily(
    rf"(?:(?P<ago>{any_of(MONTHS_AGO)})|(?:{YEAR})?{MONTH}월달?)(?:의|에|들어서?)?"
    rf"(?:(?P<nth>{any_of(_KOREAN_ORDER)})(?:번?째번?)?|(?P<last>마지막|맨마지막|막))(?P<week>주)?"
    "(?P<weekday>[월화수목금토일])요일(?:날)?"
)
"""11월 첫째 화요일, 지난달 마지막 금요일."""
OF_ANOTHER_WEEK: Final = lazily(
    rf"(?:(?<=[석설절날])|(?<=단오)|(?<=청명)|(?<=동지)|(?<=립춘)|(?<=한식)|(?<=달하[고구]))(?:{any_of(KOREAN_AGO)}|[0-9]{{1,2}}일)전"
    "|(?<=[그재])지난|(?<=지난)지난|(?:오늘|어제)(?:까지|부터|기준)"
    "|오늘(?:로|이|가|은|날로)?(?:(?:결산|퇴원|출원)[가-힣]{0,3}한지"
    f"|[꼭딱벌써한이제]{{0,4}}(?:{any_of(KOREAN_AGO)}|보름|[일한두세0-9]주일?|[0-9]+일|[한두석세넉]달)(?:째|[됐되됨됩임입이]))"
    "|(?<=到)[今昨][天日](?:为止|也|都|就|已经|才|有|得|能|差不多|大概|快|算|是|正好|刚好|整|足足)*[0-9一二两三四五六七八九十半]+个?(?:天|周|礼拜|星期|月)"
)
"""그지난주, 오늘까지 이레, 추석 사흘전: what begins here is no day, or one that is not sure."""


def ago(match: re.Match[str], today: date) -> date:
    """So many days or weeks before today."""
    if match["korean"]:
        return today - timedelta(days=KOREAN_AGO[match["korean"]])
    if match["days"]:
        return today - timedelta(days=small(match["days"]))
    return today - timedelta(weeks=small(_KOREAN_WEEKS.get(match["weeks"], match["weeks"])))


def few_ago(match: re.Match[str], today: date) -> Problem:
    """One of two numbers of days before today: asked back."""
    least = _A_FEW[match["few"] or match["lately"]]
    return which([today - timedelta(days=days) for days in (least, least + 1)])


def lately(_: re.Match[str], today: date) -> date:
    """The later of the two days that 엊그제 may be, where both are of one year."""
    if (today.month, today.day) == (1, 2):
        raise ValueError
    return today - timedelta(days=1)


def about_the_day(match: re.Match[str], today: date) -> Problem:
    """The last day of that number, or so many days before today: asked back."""
    days = NAMES_OF_DAYS.get(match["name"]) or KOREAN_AGO[match["name"]]
    return which([*islice(such_days(days, today), 1), today - timedelta(days=days)])


def same_day(match: re.Match[str], today: date) -> date:
    """The day of the number of today in another month, or of its date in another year."""
    if match["ago"]:
        return month_ago(MONTHS_AGO[match["ago"]], today).replace(day=today.day)
    year = today.year - 1 if match["one"] else full_year(match["year"], today)
    return today.replace(year=year)


def same_day_of_month(match: re.Match[str], today: date) -> date:
    """The day of the number of today so many months before."""
    return month_ago(_KOREAN_MONTHS[match["months"]], today).replace(day=today.day)


def weekday(match: re.Match[str], today: date) -> date | Problem:
    """The day of the week that is told; where none is told, it is asked back whether of this one or of the last, unless
    it is told of the last and near. In Korean the Sunday of last week may be yesterday, or the one before, as many
    begin a week with it."""
    place = _SOUNDS[match["sound"]] if match["sound"] else WEEKDAYS[match["weekday"] or match["korean"]]
    monday = today - timedelta(days=today.weekday())
    if match["ago"] and _WEEK.search(match[0]):
        on = monday + timedelta(days=place - 7 * _WEEKS_AGO[match["ago"]])
        sunday_of_either = on.weekday() == SUNDAY and on == today - timedelta(1) and "주" in match[0]
        return which([on, on - timedelta(weeks=1)]) if sunday_of_either else on
    last = [day for day in (monday + timedelta(days=place), monday + timedelta(days=place - 7)) if day <= today]
    near = match["ago"] and len(last) == 1 and timedelta(1) < today - last[0] <= _SO_NEAR
    return last[0] if near else which(last)


def week(match: re.Match[str], today: date) -> date | Problem:
    """Which day of the week that is told is asked back."""
    monday = today - timedelta(days=today.weekday() + 7 * _WEEKS_AGO[match["ago"]])
    return which_passed([monday + timedelta(days=place) for place in range(7)], today)


def weekend(match: re.Match[str], today: date) -> date | Problem:
    """Which of its days that have passed is asked back."""
    saturday = today - timedelta(days=today.weekday() - 5)
    weeks = _WEEKS_AGO[match["ago"]] if match["ago"] else int(saturday > today)
    saturday -= timedelta(weeks=weeks)
    return which_passed((saturday, saturday + timedelta(days=1)), today)


def day_of_week(match: re.Match[str], today: date) -> date:
    """Of the last days of that number the one on that day of the week; ValueError where none is."""
    place = WEEKDAYS[match["before"] or match["behind"]]
    days = such_days(small(match["day"] or match["date"]), today)
    if not (found := [on for on in days if on.weekday() == place]):
        raise ValueError
    return found[0]


def which_of_month(match: re.Match[str], today: date) -> date | Problem:
    """The so manieth such day of the week in a month; asked back where its week is told, as weeks are counted
    differently."""
    if match["ago"]:
        first = month_ago(MONTHS_AGO[match["ago"]], today)
    else:
        first = dated(match["year"], small(match["month"]), 1, today)
    on = first + timedelta(days=(WEEKDAYS[match["weekday"]] - first.weekday()) % 7)
    if match["last"]:
        while (on + timedelta(weeks=1)).month == first.month:
            on += timedelta(weeks=1)
    else:
        on += timedelta(weeks=_KOREAN_ORDER[match["nth"]])
    if on.month != first.month:
        raise ValueError
    return which([on]) if match["week"] and on <= today else on


def weekdays_in(text: str, today: date) -> tuple[date, ...]:
    """The days that a Korean text may mean by the only day of the week in it, told as the last such (저번 금요일에)."""
    found = [match for match in WEEKDAY.finditer(text) if match["korean"]]
    if len(found) != 1 or OF_ANOTHER_WEEK.search(text) or _WEEKS_AGO.get(found[0]["ago"]) != 1:
        return ()
    days = weekday(found[0], today)
    return (days,) if isinstance(days, date) else tuple(map(date.fromisoformat, days.candidates))
