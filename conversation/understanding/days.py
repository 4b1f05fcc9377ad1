"""Days as people write them: 2025-03-05, 十月三号, 삼월 오일, 昨天, 사흘전, 上个月15号, 지난주 수요일."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from itertools import islice
from typing import Final, NamedTuple

from conversation.problem import Problem, asked_back
from conversation.understanding.ko_day_forms import as_read
from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import clauses, stripped
from conversation.understanding.moon import of_the_moon
from conversation.understanding.names_of_days import KOREAN_DAYS, NAMES_OF_DAYS
from conversation.understanding.numerals import number
from conversation.understanding.plain import plain
from conversation.understanding.solar_terms import KOREAN, of_the_sun_in

_LONGEST: Final = 40
_DAYS_AGO: Final = {
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
_KOREAN_AGO: Final = {
    **{
        f"{tens}{name}": ten + place
        for ten, tens in ((0, ""), (10, "열"), (20, "스무"))
        for place, name in enumerate(KOREAN_DAYS[:9], start=1)
    },
    "열흘": 10,
    "딱보름": 15,
    "스무날": 20,
}
_KOREAN_WEEKS: Final = {"한": "1", "두": "2", "세": "3", "네": "4"}
_KOREAN_MONTHS: Final = {"한": 1, "두": 2, "석": 3, "세": 3, "넉": 4, "네": 4, "다섯": 5, "여섯": 6}
_KOREAN_ORDER: Final = {"첫": 0, "둘": 1, "두": 1, "셋": 2, "세": 2, "넷": 3, "네": 3}
"""How many weeks after the first."""
_A_FEW: Final = {
    word: days
    for days, words in enumerate(
        (
            ("하루이틀", "일이일", "엊그제", "엊그저께"),
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
_YEARS_AGO: Final = {
    **dict.fromkeys(("今年", "本年", "올해", "금년", "올", "今年的"), 0),
    **dict.fromkeys(("去年", "지난해", "지난헤", "작년", "작년도", "거년", "전해"), 1),
    **dict.fromkeys(("前年", "지지난해", "저지난해", "재작년", "재작년도", "그러께"), 2),
    "大前年": 3,
}
BEFORE_THIS_YEAR: Final = tuple(name for name, ago in _YEARS_AGO.items() if ago)
_MONTHS_AGO: Final = {
    **dict.fromkeys(("这个月", "这月", "本月", "当月", "이번달", "이달"), 0),
    **dict.fromkeys(("上个月", "上月", "지난달", "저번달", "전달", "먼저달", "먼젓달", "거번달", "지난번달"), 1),
    **dict.fromkeys(("上上个月", "上上月", "지지난달", "저지난달", "전전달", "저저번달", "저저난달"), 2),
}
_WEEKS_AGO: Final = {
    **dict.fromkeys(("这", "本", "这个", "这一周的", "这周的", "이번", "요번", "금"), 0),
    **dict.fromkeys(("上", "上个", "上一", "上一个", "지난", "저번", "거번", "먼저번", "지난번", "상", "썅", "샹"), 1),
    **dict.fromkeys(("上一周的", "上周的", "上个周的", "上星期的", "上个星期的", "上礼拜的", "上个礼拜的"), 1),
    **dict.fromkeys(
        ("上上", "上上个", "상상", "썅썅", "지지난", "저저번", "저저난", "지지난번", "저지난", "그저번", "전전"), 2
    ),
    **dict.fromkeys(("지지지난", "저저지난", "저지지난"), 3),
    **dict.fromkeys(("한주전", "한주일전", "일주일전", "1주일전"), 1),
    **dict.fromkeys(("두주전", "두주일전", "이주일전", "2주전", "2주일전"), 2),
    **dict.fromkeys(("세주전", "세주일전", "석주전", "삼주일전", "3주전", "3주일전"), 3),
}
_WEEKDAYS: Final = {
    sign: place
    for place, signs in enumerate(("一1월", "二2화", "三3수", "四4목", "五5금", "六6토", "日天7일"))
    for sign in signs
}
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
_KOREAN_HOLIDAYS: Final = {
    (1, 1): "양력설날 양녁설 양녁설날",
    (3, 8): "3.8부녀절 3.8국제부녀절 국제부녀절",
    (3, 12): "식수절 3.12절",
    (5, 1): "국제로동절",
    (5, 4): "청년절 5.4절 5.4청년절 오사절 오사청년절",
    (6, 1): "6.1아동절 국제아동절",
    (7, 1): "건당절 7.1건당절 칠일절 당창건일",
    (8, 1): "8.1건군절 팔일절 팔일건군절",
    (8, 15): "8.15절 8.15로인절 815로인절 로인절",
    (9, 3): "9.3 9.3절 93절 구삼 구삼절 9.3명절 구삼명절 자치주창립일 자치주창립절 자치주창립기념일",
    (9, 10): "교원절 9.10교사절 9.10교원절",
    (10, 1): "10.1국경절 십일국경절",
    (11, 11): "쌍십일 쌍십일절",
}
_HOLIDAYS: Final = {
    **dict.fromkeys(("元旦", "元旦节", "원단", "양력설", "신정"), (1, 1)),
    **dict.fromkeys(
        ("三八", "三八节", "妇女节", "三八妇女节", "38节", "3.8절", "38절", "삼팔절", "삼팔부녀절", "부녀절"), (3, 8)
    ),
    **dict.fromkeys(
        ("五一", "51", "五一节", "劳动节", "五一劳动节", "5.1절", "51절", "오일절", "로동절", "5.1로동절"), (5, 1)
    ),
    **dict.fromkeys(("六一", "61", "六一节", "儿童节", "六一儿童节", "6.1절", "61절", "륙일절", "아동절"), (6, 1)),
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


_FEASTS: Final = {"八月十五": (8, 15), "二月二": (2, 2), "五月五": (5, 5), "七月七": (7, 7), "九月九": (9, 9)}
"""As often the feast of the moon's calendar as the day of the common one."""
_FEAST: Final = lazily(f"(?<!十)(?:{'|'.join(_FEASTS)})$")
_FEAST_IN_A_TEXT: Final = lazily(f"(?<!十)(?:{'|'.join(_FEASTS)})(?![号日一二三四五六七八九十])")


def _any(words: object) -> str:
    return "|".join(sorted(map(re.escape, map(str, words)), key=len, reverse=True))  # type: ignore[call-overload]


_COUNT: Final = "(?:[0-9]{1,2}|[一二两俩仨三四五六七八九十]{1,3}|[일이삼사오육유륙류칠팔구십시]{1,4}(?=[일월주]))"
_YEAR: Final = (
    rf"(?P<year>(?:19|20)[0-9]{{2}}|[0-9]{{2}}(?=[年년])|(?:1[3-9]|2[0-9])(?=[./-][0-9]{{1,2}}[./-])|[一二三四五六七八九零〇]{{4}}(?=年)|二[零〇一二三四五六七八九](?=年)|이천[이일]?십?[일이삼사오육륙칠팔구]?(?=년)|{_any(_YEARS_AGO)})"
    r"(?:[年년]도?)?[-/.、]?的?"
)
_MONTH: Final = rf"(?P<month>{_COUNT})"
_DAY: Final = rf"(?P<day>{_COUNT})"
_AFTER_DAY: Final = "[日号號일]?"
_PART: Final = (
    "(?:的(?=[0-9一二三]{1,3}[日号])|(?:底|末尾?|中旬|上旬|下旬),?"
    "|月?初(?:,|(?=[0-9]{1,2}[日号號]))|,(?=[0-9]{1,2}[日号號])|초(?=[0-9]{1,2}일))?"
)
"""What stands between a month and its day: 1月底，31号."""
_WHOLE: Final = lazily(rf"(?:{_YEAR})?{_MONTH}(?:月份?{_PART}|월달?|[/.、-]){_DAY}{_AFTER_DAY}", re.ASCII)
_COMPACT: Final = lazily(r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})", re.ASCII)
_MONTH_AND_DAY: Final = lazily(r"(?P<month>0[1-9]|1[0-2])(?P<day>[0-3][0-9])", re.ASCII)
"""0512, without a year; 1008 may be anything, so it is asked back."""
_MONTHS_OF_A_YEAR: Final = 12
_MOST_BETWEEN: Final = 9
"""How many days a span may be of which each may be the day: 10月1号到7号之间."""
_OF_MONTH: Final = lazily(rf"(?P<ago>{_any(_MONTHS_AGO)})的?{_PART}{_DAY}{_AFTER_DAY}")
_ONLY_DAY: Final = lazily(rf"{_DAY}[日号號일]")
_ANOTHER_DAY: Final = lazily(rf"{_DAY}(?:[号號](?![楼床房病线院])|일(?=에|날|까지|퇴원|결산|임|이|$)|日(?=出|结))")
_WEEKDAY: Final = lazily(
    rf"(?P<ago>{_any(_WEEKS_AGO)})?(?:(?:周|星期|礼拜|주일?)(?P<weekday>[{''.join(_WEEKDAYS)}])(?:요일)?"
    rf"|(?:주일?|례배)?(?P<korean>[월화수목금토일])요일|주?(?:[례레]배|[싱씽]치|리[빠바]이)(?P<sound>{_any(_SOUNDS)})(?:일(?!에서))?)(?:날)?"
)
_ONLY_WEEK: Final = lazily(r"(?P<ago>지난|저번|거번|먼저번|지지난|저저번)주")
"""지난주: on any of its days."""
_DAY_OF_WEEK: Final = lazily(
    rf"(?:{_any(_WEEKS_AGO)})?주?(?:(?P<before>[월화수목금토일])요일,?{_DAY}일"
    rf"|(?P<date>{_COUNT})일,?(?P<behind>[월화수목금토일])요일)(?:날)?"
)
"""목요일 19일: of the month in which it is that day of the week."""
_WHICH_OF_MONTH: Final = lazily(
    rf"(?:(?P<ago>{_any(_MONTHS_AGO)})|(?:{_YEAR})?{_MONTH}월달?)(?:의|에|들어서?)?"
    rf"(?:(?P<nth>{_any(_KOREAN_ORDER)})(?:번?째번?)?|(?P<last>마지막|맨마지막|막))(?P<week>주)?"
    "(?P<weekday>[월화수목금토일])요일(?:날)?"
)
"""11월 첫째 화요일, 지난달 마지막 금요일."""
_OF_ANOTHER_WEEK: Final = lazily(
    rf"(?:(?<=[석설절날])|(?<=단오)|(?<=달하[고구]))(?:{_any(_KOREAN_AGO)}|[0-9]{{1,2}}일)전"
    "|(?<=[그재])지난|(?<=지난)지난|(?:오늘|어제)(?:까지|부터|기준)"
    "|오늘(?:로|이|가|은|날로)?(?:(?:결산|퇴원|출원)[가-힣]{0,3}한지"
    f"|[꼭딱벌써한이제]{{0,4}}(?:{_any(_KOREAN_AGO)}|[0-9]+일)(?:째|[됐되됨됩임입이]))"
)
"""그지난주, 오늘까지 이레, 추석 사흘전: what begins here is no day, or one that is not sure."""
_WEEKEND: Final = lazily(rf"(?P<ago>{_any(_WEEKS_AGO)})?(?:个)?주?(?:周末|주말|礼拜六礼拜天|周六周日|星期六星期天)")
_TWO_DAYS: Final = lazily(
    rf"(?:(?P<ago>{_any(_MONTHS_AGO)})|(?:{_YEAR})?{_MONTH}月份?)?(?P<tens>[二三]?十)?"
    "(?P<day>[一二三四五六七八])[日号號]?[、,和跟]?(?P<next>[二三四五六七八九])[日号號]"
)
"""五月七八号: the 7th or the 8th."""
_TWO_IN_DIGITS: Final = lazily(
    rf"(?:(?P<ago>{_any(_MONTHS_AGO)})|(?:{_YEAR})?{_MONTH}月份?)?{_DAY}(?P<between>[、,~～至到/-])(?P<next>{_COUNT})[日号號]"
    "(?:之间|中间)?"
)
"""15、16号, 15、6号, which is no month and its day; 5-6号 may be either."""
_NEXT_TO: Final = lazily(
    "(?P<base>.+?)(?:当天|那天)?的?(?:(?:前|头)(?P<before>[一两二三1-3])天|(?P<after>第二天|次日|转天|隔天|转过天|(?<!最)后一天))"
    "|(?P<festival>.+?)(?:의|날)?(?:(?P<eve>전날|하루전날?)|이튿날|다음날|담날|뒤날|뒷날)"
)
"""国庆节前一天, 3月5号第二天."""
_HALF_A_MONTH: Final = lazily("半个?月(?:以|之)?前|(?:한)?(?:보름|반달)(?:이?전|쯤전)")
_MONTHS_BEFORE: Final = lazily(rf"(?:근|한)?(?P<months>{_any(_KOREAN_MONTHS)})달(?:쯤)?전")
"""한달전: about that long ago."""
_ABOUT_THE_DAY: Final = lazily("(?P<name>열흘|보름|스무날)께")
"""열흘께: about the tenth, or ten days ago."""
_WEEK: Final = lazily("周|星期|礼拜|주|[례레]배|[싱씽]치|리[빠바]이")
"""지난 수요일 may be of this week or of the last."""
_AGO: Final = lazily(
    rf"(?:(?P<days>{_COUNT})(?:天|日|일)|(?P<weeks>{_COUNT}|{_any(_KOREAN_WEEKS)})个?(?:周|星期|礼拜|주일?|주간)|(?P<korean>{_any(_KOREAN_AGO)}))"
    "(?:以?前|之前|이?전)"
)
_HOLIDAY: Final = lazily(
    rf"(?:{_YEAR})?(?P<holiday>{_any(_HOLIDAYS)})(?:放?假?(?:那天|当天)|那日|这天|날?당일|그날|날)?"
)
_ABOUT_A_HOLIDAY: Final = lazily(
    rf"(?:{_YEAR})?(?P<holiday>{_any(_HOLIDAYS)})날? ?(?:무렵|즈음|전후|어간|때쯤|쯤|께)(?:에)?"
    "(?:이?였을(?:겁니다|검다|게요|거요)|일(?:겁니다|검다|게요|거요))?"
)
_ON_HOLIDAY: Final = lazily(
    rf"(?:{_YEAR})?(?P<holiday>{_any(_HOLIDAYS)})(?:放?假?(?:那天|当天)|那日|这天|날?당일|그날|날)"
)
_TERM: Final = lazily(rf"(?:{_YEAR})?(?P<term>{_any(KOREAN)})(?:날?당일|그날|날)?")
_BESIDE_A_HOLIDAY: Final = lazily(
    rf"(?P<base>)(?P<festival>(?:{_YEAR})?(?:{_any([*_HOLIDAYS, *KOREAN])})날?)(?P<before>)(?P<after>)의?"
    "(?:(?P<eve>전날|하루전날?)|이튿날|다음날|담날|뒤날)"
)
_SO_LONG_BEFORE: Final = lazily(
    rf"(?P<holiday>(?:{_YEAR})?(?:{_any(_HOLIDAYS)}))날?(?P<days>{_any(_KOREAN_AGO)}|[0-9]{{1,2}}(?=일))일?전"
)
"""국경절 이틀전."""
_BEHIND_A_HOLIDAY: Final = lazily(
    rf"(?P<holiday>(?:{_YEAR})?(?:{_any(_HOLIDAYS)}))날?[을를]?(?:지나[고구서]|지난|쇠[고구]|쇤)(?:이튿날|다음날|담날|뒤날)"
)
"""국경절 지나고 이튿날, which may be behind the holidays."""
_WITH_HOLIDAY: Final = lazily(
    r"(?P<base>.+[日号號0-9一二三四五六七八九十天]),?(?:是|正好|正好是|就是)?"
    rf"(?:(?P<holiday>{_any(_HOLIDAYS)})|(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天]))(?:那天|当天|那日|这天)?"
)
_AROUND_A_HOLIDAY: Final = "左右|前后|那[几两阵会段]|期间|放?(?:长?假|假期)(?!结束)"
_HOLIDAY_AND_DAY: Final = lazily(
    rf"(?P<holiday>{_any(_HOLIDAYS)})날?,?(?P<base>[0-9]{{1,2}}[./월][0-9]{{1,2}}일?)(?P<weekday>)", re.ASCII
)
_SAME_DAY: Final = lazily(rf"(?:(?P<ago>{_any(_MONTHS_AGO)})的?|{_YEAR})(?:今天|今日|오늘|이날)(?:这天|날)?")
_FEW_AGO: Final = lazily(rf"(?:한)?(?:(?P<few>{_any(_A_FEW)})(?:이?전|되[였오]|됐|됨|됩)|(?P<lately>엊그제|엊그저께))")
_SAME_DAY_OF_MONTH: Final = lazily(rf"(?P<months>{_any(_KOREAN_MONTHS)})달전(?:의)?(?:오늘|이날)(?:날)?")
_JUST_NOW: Final = lazily("(?:방금|금방|지금막|이제막)(?=(?:병원에서)?(?:결산|퇴원|출원|계산|정산|나왔|나오는))")
_EDGE: Final = lazily(
    rf"(?:(?P<ago>{_any(_MONTHS_AGO)})|(?:{_YEAR})?(?:(?P<month>{_COUNT})(?:月份?|월달?))?)(?:的|의)?"
    "(?:(?P<last>最后一天|末日|마지막날|말일|그믐날|그믐)|(?P<first>第一天|头一天|첫날))"
)
"""The first or last day of a month or a year."""
_NAMED_DAY: Final = lazily(
    rf"(?:(?P<ago>{_any(_MONTHS_AGO)})|(?:{_YEAR})?(?P<month>{_COUNT})(?:월달?|月份?|[.]))(?:의|에)?(?P<name>{_any(NAMES_OF_DAYS)})(?!동안|간|입원|있|누)"
)
_SUN: Final = "양력(?:으로|으루)?(?:는|임다|이요|이오|입니다|이지|이지무)?"
_OF_THE_SUN: Final = lazily(
    rf"{_SUN}{_NAMED_DAY.pattern}(?:날)?에?(?:임다|이요|이오|입니다)?"
    rf"|{re.sub('[?]P<([a-z]+)>', '?:', _NAMED_DAY.pattern)}(?:날)?에?(?:이오|이요|임다)?{_SUN}"
)
_PART_OF_MONTH: Final = "(?:初|底|末|中旬|上旬|下旬|中|초|말|중순|상순|하순)?"
_ONLY_MONTH: Final = lazily(
    rf"(?:(?:{_YEAR})?(?P<month>{_COUNT})(?:月份?|월달?)|(?P<year_month>(?:19|20)[0-9]{{2}})[-/.](?P<number>[0-9]{{1,2}})|(?P<ago>{_any(_MONTHS_AGO)}))(?:的?{_PART_OF_MONTH})",
    re.ASCII,
)
_HOUR: Final = lazily(
    "([日号號일0-9天제늘] ?)"
    "(?:上午|下午|早上|晚上|中午|傍晚|[下头]?晌午?|下晚儿?|傍黑儿?|一早|晚间|오전|오후|저녁|아침)?(?:에)? ?"
    "(?:(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
    "|(?<![0-9])(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})点(?:[0-9]{1,2}分?|半|来|钟|多|左右)*"
    "|(?<![0-9])(?:[0-9]{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두)시"
    "(?: ?[0-9]{1,2}분| ?반|쯤)*(?![일이월]))에?"
)
"""The hour behind a day, which changes nothing."""
_SPACED: Final = lazily("((?:19|20)[0-9]{2}) ([0-9]{1,2}) ([0-9]{1,2})(?![0-9])", re.ASCII)
_OR: Final = lazily(
    "还是|或者是?|或|要么是?|要不就是|不然就是|不是就是|要不|아니면|이나(?=[0-9일이삼사오육륙칠팔구십])|인가(?!$)|인지(?!$)|到|至|[-~、,]"
)
_ONLY_YEAR: Final = lazily(_YEAR, re.ASCII)


def day(said: str, today: date) -> date | Problem:
    """The day that was typed, not after today, or what was wrong with it. Without a year: the last such day."""
    text = _SPACED.sub(r"\1-\2-\3", plain(said)).replace(" ", "").rstrip(".")
    if len(text) > _LONGEST or _OF_ANOTHER_WEEK.search(text):
        return Problem("problem.day.unreadable", {"today": today})
    problems: list[Problem] = []
    for each in dict.fromkeys(stripped(text, "day")):
        found = _day(each, today) or _either(each, today)
        if isinstance(found, date):
            return Problem("problem.day.future", {"today": today}) if found > today else found
        problems += [found] if found else []
    several = clauses(text)
    told = (each for clause in several if len(several) > 1 for each in stripped(clause, "day"))
    problems = [*(found for each in told if isinstance(found := _either(each, today), Problem)), *problems]
    return problems[0] if problems else Problem("problem.day.unreadable", {"today": today})


def named_day(said: str, today: date) -> date | None:
    """The day of a month by its Korean name (지난달 보름, 9월 초사흗날), which may be one of the moon's calendar."""
    text = plain(said).replace(" ", "")
    found = None if "음력" in text else _NAMED_DAY.search(text)
    if not found:
        return None
    try:
        first = _month_ago(_MONTHS_AGO[found["ago"]], today) if found["ago"] else None
        day_of_month = NAMES_OF_DAYS[found["name"]]
        on = (
            first.replace(day=day_of_month)
            if first
            else _dated(found["year"], _small(found["month"]), day_of_month, today)
        )
    except ValueError:
        return None
    return on if on <= today else None


def of_the_sun(said: str) -> bool:
    """Whether such a day is told, and nothing else but that it is of the common calendar: 9월 초아흐레 양력으로."""
    text = plain(said).replace(" ", "").rstrip(".")
    only_one = len(_NAMED_DAY.findall(text)) == 1 and not any(
        word in text for word in ("음력", "양력이", "양력도", "모르")
    )
    return bool(_OF_THE_SUN.fullmatch(text) or (only_one and _OF_THE_SUN.search(text)))


def of_this_month(said: str, today: date) -> bool:
    """Whether such a day of the month that it is today is all that is told, and the moon's of that name is still to
    come: 십일월 엿새날 in November."""
    text = plain(said).replace(" ", "").rstrip(".")
    found = next(filter(None, map(_NAMED_DAY.fullmatch, stripped(text, "day"))), None)
    if not found or not found["month"] or found["year"] or "음력" in text:
        return False
    with suppress(ValueError):
        month, day_of_month = _small(found["month"]), NAMES_OF_DAYS[found["name"]]
        passed = month == today.month and day_of_month <= today.day
        return passed and of_the_moon(today.year, month, day_of_month) > today
    return False


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
        only = _ONLY_DAY.fullmatch(said_other) or _WEEKDAY.fullmatch(said_other)
        if only and "day" in only.groupdict() and isinstance(first, Problem) and first.candidates:
            first = date.fromisoformat(first.candidates[0])  # 十号还是十一号
        if only and isinstance(first, date) and not isinstance(other, date):
            with suppress(ValueError):
                other = _beside(first, only)
        if isinstance(first, date) and isinstance(other, date) and max(first, other) <= today:
            return first if first == other else _which([first, other])
    return None


def _which(days: Iterable[date]) -> Problem:
    return asked_back(*(each.isoformat() for each in days))


def _beside(first: date, only: re.Match[str]) -> date:
    """The day of the same month, or of the same week."""
    if "day" in only.groupdict():
        return first.replace(day=_small(only["day"]))
    place = _WEEKDAYS[only["weekday"] or only["korean"]]
    return first + timedelta(days=place - first.weekday())


def month(said: str, today: date) -> date | None:
    """The first day of the month that was typed without a day, not after today; None where it was no month."""
    for each in stripped(plain(said).replace(" ", "").rstrip("."), "day"):
        match = _ONLY_MONTH.fullmatch(each)
        try:
            if match and (first := _first(match, today)) <= today:
                return first
        except ValueError:
            continue
    return None


class Spoken(NamedTuple):
    """A day, or a month by its first day, in a longer text, and where it stands."""

    on: date
    exact: bool
    """Whether the day was said."""
    start: int
    end: int


def days_in(text: str, today: date, before: date | None = None) -> Iterator[Spoken]:
    """The days and months that stand in a plain text without spaces, not after today; only those said as such.

    `before`: a day that was named before it, so that one without a month is of that month (3月1号住的院, 15号出院).
    """
    place = 0
    while place < len(text):
        found = None if place and text[place - 1].isdigit() else _at(text, place, today)
        found = found or (_carried(text, place, before, today) if before else None)
        if found:
            yield found
            before = found.on if found.exact else before
        place = found.end if found else place + 1


def weekdays_in(text: str, today: date) -> tuple[date, ...]:
    """The days that a Korean text may mean by the only day of the week in it, told as the last such (저번 금요일에)."""
    found = [match for match in _WEEKDAY.finditer(text) if match["korean"]]
    if len(found) != 1 or _OF_ANOTHER_WEEK.search(text) or _WEEKS_AGO.get(found[0]["ago"]) != 1:
        return ()
    days = _weekday(found[0], today)
    return (days,) if isinstance(days, date) else tuple(map(date.fromisoformat, days.candidates))


def _at(text: str, place: int, today: date) -> Spoken | None:
    """The longest day or month that begins here."""
    if _OF_ANOTHER_WEEK.match(text, place):
        return None
    found: list[Spoken] = []
    for word, ago in _DAYS_AGO.items():
        if text.startswith(word, place):
            found.append(Spoken(today - timedelta(days=ago), True, place, place + len(word)))
    for pattern, read in _IN_A_TEXT:
        if match := pattern.match(text, place):
            try:
                on = read(match, today)
            except ValueError:
                continue
            if isinstance(on, date) and on <= today:
                found.append(Spoken(on, read is not _first, place, match.end()))
    return max(found, key=lambda each: each.end, default=None)


def _carried(text: str, place: int, before: date, today: date) -> Spoken | None:
    """A day without a month that begins here: the next such one after the day that was named before it."""
    match = None if place and text[place - 1].isdigit() else _ANOTHER_DAY.match(text, place)
    if not match:
        return None
    try:
        on = before.replace(day=_small(match["day"]))
        if on < before:
            on = (before.replace(day=1) + timedelta(days=31)).replace(day=on.day)
    except ValueError:
        return None
    return Spoken(on, True, place, match.end()) if on <= today else None


def _first(match: re.Match[str], today: date) -> date:
    if match["ago"]:
        return _month_ago(_MONTHS_AGO[match["ago"]], today)
    of_year = match["year_month"] or match["year"]
    return _dated(of_year, _small(match["number"] or match["month"]), 1, today)


def _day(text: str, today: date) -> date | Problem | None:
    """A text that is a day and no more; what is wrong with one that nearly is; None where it is something else."""
    if text in _DAYS_AGO:
        return today - timedelta(days=_DAYS_AGO[text])
    for pattern, read in _READ:
        if match := pattern.fullmatch(text):
            try:
                found = read(match, today)
            except ValueError:
                return Problem("problem.day.impossible", {"today": today})
            if found is not None:
                return found
    nearly = _ONLY_MONTH.fullmatch(text) or _ONLY_YEAR.fullmatch(text)
    return Problem("problem.day.no_day", {"today": today}) if nearly else None


def _whole(match: re.Match[str], today: date) -> date | Problem:
    month, day_of_month = _small(match["month"]), _small(match["day"])
    found = _dated(match["year"], month, day_of_month, today)
    feast_of = _FEAST.search(match[0])
    if not feast_of:
        return found
    try:
        feast = of_the_moon(found.year, *_FEASTS[feast_of[0]])
    except ValueError:
        return found
    passed = [each for each in (found, feast) if each <= today]
    return _which(passed) if passed else found


def _of_four_digits(match: re.Match[str], today: date) -> date | Problem:
    found = _last(_small(match["month"].lstrip("0")), _small(match["day"].lstrip("0")), today)
    return found if match[0].startswith("0") else _which([found])


def feasts_in(text: str, today: date) -> Iterator[date]:
    """The days that a feast of the moon's calendar may be which stands in a text by its number: 八月十五去结的."""
    for found in _FEAST_IN_A_TEXT.finditer(text):
        with suppress(ValueError):
            month, day_of_month = _FEASTS[found[0]]
            of_both = (_last(month, day_of_month, today), of_the_moon(today.year, month, day_of_month))
            yield from (on for on in of_both if on <= today)


def _dated(year: str | None, month: int, day_of_month: int, today: date) -> date:
    return _last(month, day_of_month, today) if year is None else date(_full_year(year, today), month, day_of_month)


def _of_this_or_last_year(match: re.Match[str], today: date) -> date:
    return _last(_small(match["month"]), _small(match["day"]), today)


def _holiday(match: re.Match[str], today: date) -> date:
    return _dated(match["year"], *_HOLIDAYS[match["holiday"]], today)


def _term(match: re.Match[str], today: date) -> date:
    term = KOREAN[match["term"]]
    if match["year"]:
        return of_the_sun_in(_full_year(match["year"], today), term)
    this_year = of_the_sun_in(today.year, term)
    return this_year if this_year <= today else of_the_sun_in(today.year - 1, term)


def _with_holiday(match: re.Match[str], today: date) -> date | Problem | None:
    """十月一号国庆节, 11月19号星期四; asked back where it is not that day."""
    found = _day(match["base"], today)
    if not isinstance(found, date):
        return None
    if match["weekday"]:
        return found if found.weekday() == _WEEKDAYS[match["weekday"]] else _which([found])
    feast = found.replace(month=_HOLIDAYS[match["holiday"]][0], day=_HOLIDAYS[match["holiday"]][1])
    return found if found == feast else _which([found, feast])


def _same_day(match: re.Match[str], today: date) -> date:
    if match["ago"]:
        return _month_ago(_MONTHS_AGO[match["ago"]], today).replace(day=today.day)
    return today.replace(year=_full_year(match["year"], today))


def _same_day_of_month(match: re.Match[str], today: date) -> date:
    return _month_ago(_KOREAN_MONTHS[match["months"]], today).replace(day=today.day)


def _few_ago(match: re.Match[str], today: date) -> Problem:
    least = _A_FEW[match["few"] or match["lately"]]
    return _which([today - timedelta(days=days) for days in (least, least + 1)])


def _about_the_day(match: re.Match[str], today: date) -> Problem:
    days = NAMES_OF_DAYS.get(match["name"]) or _KOREAN_AGO[match["name"]]
    return _which([*islice(_such_days(days, today), 1), today - timedelta(days=days)])


def _edge(match: re.Match[str], today: date) -> date | Problem:
    """The first or the last day of the month or, where none is named, of the year."""
    if match["ago"]:
        first = _month_ago(_MONTHS_AGO[match["ago"]], today)
    elif match["month"]:
        first = _dated(match["year"], _small(match["month"]), 1, today)
    elif match["year"]:
        first = date(_full_year(match["year"], today), 12 if match["last"] else 1, 1)
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
    return _which(on for on in of_calendars if on <= today)


def _of_month(match: re.Match[str], today: date) -> date:
    return _month_ago(_MONTHS_AGO[match["ago"]], today).replace(day=_small(match["day"]))


def _only_day(match: re.Match[str], today: date) -> Problem:
    """Of which month is asked back: the last two in which it has passed."""
    found = list(_such_days(_small(match["day"]), today))[:2]
    if not found:
        raise ValueError
    return _which(found)


def _such_days(day_of_month: int, today: date) -> Iterator[date]:
    for ago in range(3):
        first = _month_ago(ago, today)
        if 1 <= day_of_month <= ((first + timedelta(days=31)).replace(day=1) - timedelta(days=1)).day:
            found = first.replace(day=day_of_month)
            if found <= today:
                yield found


def _weekday(match: re.Match[str], today: date) -> date | Problem:
    place = _SOUNDS[match["sound"]] if match["sound"] else _WEEKDAYS[match["weekday"] or match["korean"]]
    monday = today - timedelta(days=today.weekday())
    if match["ago"] and _WEEK.search(match[0]):
        return monday + timedelta(days=place - 7 * _WEEKS_AGO[match["ago"]])
    last = [day for day in (monday + timedelta(days=place), monday + timedelta(days=place - 7)) if day <= today]
    return _which(last)


def _day_of_week(match: re.Match[str], today: date) -> date:
    """Of the last days of that number the one on that day of the week; ValueError where none is."""
    place = _WEEKDAYS[match["before"] or match["behind"]]
    days = _such_days(_small(match["day"] or match["date"]), today)
    if not (found := [on for on in days if on.weekday() == place]):
        raise ValueError
    return found[0]


def _which_of_month(match: re.Match[str], today: date) -> date | Problem:
    """The so manieth such day of the week in a month; asked back where its week is told, as weeks are counted
    differently."""
    if match["ago"]:
        first = _month_ago(_MONTHS_AGO[match["ago"]], today)
    else:
        first = _dated(match["year"], _small(match["month"]), 1, today)
    on = first + timedelta(days=(_WEEKDAYS[match["weekday"]] - first.weekday()) % 7)
    if match["last"]:
        while (on + timedelta(weeks=1)).month == first.month:
            on += timedelta(weeks=1)
    else:
        on += timedelta(weeks=_KOREAN_ORDER[match["nth"]])
    if on.month != first.month:
        raise ValueError
    return _which([on]) if match["week"] and on <= today else on


def _passed(days: Sequence[date], today: date) -> date | Problem:
    """Which of these days that have passed; the first of them where none has."""
    passed = [each for each in days if each <= today]
    return _which(passed) if passed else days[0]


def _week(match: re.Match[str], today: date) -> Problem:
    monday = today - timedelta(days=today.weekday() + 7 * _WEEKS_AGO[match["ago"]])
    return _which(monday + timedelta(days=place) for place in range(7))


def _weekend(match: re.Match[str], today: date) -> date | Problem:
    saturday = today - timedelta(days=today.weekday() - 5)
    weeks = _WEEKS_AGO[match["ago"]] if match["ago"] else int(saturday > today)
    saturday -= timedelta(weeks=weeks)
    return _passed((saturday, saturday + timedelta(days=1)), today)


def _two_days(match: re.Match[str], today: date) -> date | Problem:
    """Of which month, where none is named, as of a day alone."""
    tens = match["tens"] or ""
    if _small(match["day"]) + 1 != _small(match["next"]):
        raise ValueError
    days = [_small(tens + match[name]) for name in ("day", "next")]
    if match["ago"]:
        first = _month_ago(_MONTHS_AGO[match["ago"]], today)
        return _passed([first.replace(day=each) for each in days], today)
    if match["month"]:
        return _passed([_dated(match["year"], _small(match["month"]), each, today) for each in days], today)
    passed = [on for each in days for on in islice(_such_days(each, today), 1)]
    if not passed:
        raise ValueError
    return _which(passed)


def _two_in_digits(match: re.Match[str], today: date) -> date | Problem | None:
    day_of_month, other = _small(match["day"]), _small(match["next"])
    if other < 10 < day_of_month:
        other += day_of_month // 10 * 10
    named = match["ago"] or match["month"]
    if not day_of_month < other <= day_of_month + (_MOST_BETWEEN if named else 1):
        return None
    if match["ago"]:
        first = _month_ago(_MONTHS_AGO[match["ago"]], today)
        return _passed([first.replace(day=each) for each in (day_of_month, other)], today)
    if match["month"]:
        month = _small(match["month"])
        return _passed([_dated(match["year"], month, each, today) for each in (day_of_month, other)], today)
    passed = [on for each in (day_of_month, other) for on in islice(_such_days(each, today), 1)]
    if match["between"] in "-/" and day_of_month <= _MONTHS_OF_A_YEAR:
        passed.append(_last(day_of_month, other, today))
    return _which(passed)


def _next_to(match: re.Match[str], today: date) -> date | None:
    told = match["base"] or match["festival"]
    term = _TERM.fullmatch(told)
    found = _term(term, today) if term else _day(told, today)
    if not isinstance(found, date):
        return None
    before = 1 if match["eve"] else _small(match["before"]) if match["before"] else -1
    return found - timedelta(days=before)


def _so_long_before(match: re.Match[str], today: date) -> date | None:
    found = _day(match["holiday"], today)
    days = _KOREAN_AGO.get(match["days"]) or _small(match["days"])
    return found - timedelta(days=days) if isinstance(found, date) else None


def _behind_a_holiday(match: re.Match[str], today: date) -> Problem | None:
    found = _day(match["holiday"], today)
    return _which([found + timedelta(days=1)]) if isinstance(found, date) else None


def _ago(match: re.Match[str], today: date) -> date:
    if match["korean"]:
        return today - timedelta(days=_KOREAN_AGO[match["korean"]])
    if match["days"]:
        return today - timedelta(days=_small(match["days"]))
    return today - timedelta(weeks=_small(_KOREAN_WEEKS.get(match["weeks"], match["weeks"])))


_READ: Final = (
    (_TWO_DAYS, _two_days),
    (_TWO_IN_DIGITS, _two_in_digits),
    (_MONTH_AND_DAY, _of_four_digits),
    (_COMPACT, _whole),
    (_DAY_OF_WEEK, _day_of_week),
    (_WHICH_OF_MONTH, _which_of_month),
    (_HOLIDAY, _holiday),
    (_ABOUT_A_HOLIDAY, lambda match, today: _which([_holiday(match, today)])),
    (_TERM, lambda match, today: _which([_term(match, today)])),
    (_SAME_DAY, _same_day),
    (_SAME_DAY_OF_MONTH, _same_day_of_month),
    (_FEW_AGO, _few_ago),
    (_MONTHS_BEFORE, lambda match, today: _which([_same_day_of_month(match, today)])),
    (_ABOUT_THE_DAY, _about_the_day),
    (_EDGE, _edge),
    (_WHOLE, _whole),
    (_OF_MONTH, _of_month),
    (_AGO, _ago),
    (_WEEKDAY, _weekday),
    (_ONLY_WEEK, _week),
    (_WEEKEND, _weekend),
    (_HALF_A_MONTH, lambda _, today: _which([today - timedelta(days=15)])),
    (_SO_LONG_BEFORE, _so_long_before),
    (_BEHIND_A_HOLIDAY, _behind_a_holiday),
    (_NEXT_TO, _next_to),
    (_WITH_HOLIDAY, _with_holiday),
    (_HOLIDAY_AND_DAY, _with_holiday),
    (_ONLY_DAY, _only_day),
    (lazily("(?:지금|이제)?(?:방금|금방)"), lambda _, today: _which([today])),
)
"""The ways to say a day, and how each is read; ValueError where there is no such day."""
_IN_A_TEXT: Final = (
    (lazily(rf"(?:{_YEAR})?{_MONTH}(?:月份?|월달?){_DAY}[日号號일]?", re.ASCII), _whole),
    (lazily(r"(?P<year>(?:19|20)[0-9]{2})([-/.])(?P<month>[0-9]{1,2})\2(?P<day>[0-9]{1,2})", re.ASCII), _whole),
    *((pattern, read) for pattern, read in _READ if read in (_of_month, _ago, _same_day, _same_day_of_month, _edge)),
    (_ON_HOLIDAY, _holiday),
    (_DAY_OF_WEEK, _day_of_week),
    (_WHICH_OF_MONTH, _which_of_month),
    (
        lazily(
            rf"(?P<festival>{_COUNT}월달?{_COUNT}일)(?P<base>)(?P<before>)(?P<after>)(?:의|날|에)?"
            "(?:(?P<eve>전날|하루전날)|이튿날|다음날|담날|뒤날)"
        ),
        _next_to,
    ),
    (_BESIDE_A_HOLIDAY, _next_to),
    (_SO_LONG_BEFORE, _so_long_before),
    (lazily(f"{_TERM.pattern}(?=에?(?:결산|퇴원|출원|나왔|계산))"), _term),
    (_JUST_NOW, lambda _, today: today),
    (_WEEKDAY, _weekday),
    (lazily(f"{_HOLIDAY.pattern.removesuffix(chr(63))}(?=에|결산|퇴원|나왔|계산|이였|이요|임다|인데)"), _holiday),
    (lazily(f"(?:{_YEAR})?(?P<holiday>{_any(_HOLIDAYS)})(?={_AROUND_A_HOLIDAY}|结|出的?院|办)"), _holiday),
    (
        lazily(
            rf"(?P<base>(?:{_YEAR})?(?:{_any(_HOLIDAYS)}))(?P<festival>)(?P<eve>)(?P<after>)的?[前头]"
            "(?P<before>[一两二三1-3])天"
        ),
        _next_to,
    ),
    (
        lazily(
            r"(?<![0-9.])(?P<year>)(?P<month>1[0-2]|[1-9])[.](?P<day>[0-9]{1,2})(?=[日号]?(?:那天)?(?:结|出的?院|办))",
            re.ASCII,
        ),
        _of_this_or_last_year,
    ),
    (_ONLY_MONTH, _first),
)
"""Those that are sure enough in the middle of a text, where a number may be anything."""


_SPOKEN: Final = str.maketrans("유류시俩仨", "육육십两三")


def _small(text: str) -> int:
    """A number of a month or a day. Raises ValueError."""
    found = number(text.translate(_SPOKEN))
    if len(found) != 1 or found[0] != int(found[0]):
        raise ValueError
    return int(found[0])


def _full_year(year: str, today: date) -> int:
    if year in _YEARS_AGO:
        return today.year - _YEARS_AGO[year]
    found = number(f"二零{year}" if len(year) == 2 and not year.isdigit() else year)
    if len(found) != 1:
        raise ValueError
    return int(found[0]) if found[0] >= 100 else 2000 + int(found[0])


def _month_ago(ago: int, today: date) -> date:
    """The first day of the month so many months before."""
    months = today.year * 12 + today.month - 1 - ago
    return date(months // 12, months % 12 + 1, 1)


def _last(month: int, day_of_month: int, today: date) -> date:
    """The last such day up to today; February 29 only counts in a year that has one."""
    this_year = date(today.year, month, day_of_month)
    return this_year if this_year <= today else date(today.year - 1, month, day_of_month)
