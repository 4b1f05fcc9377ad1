"""Days as Chinese names them by something else, put as days.py reads them: 清明那天, 十月最后一个礼拜五, 113, 五一前天.

What is not sure comes out as one day or another (2026-04-29还是2026-04-30), or as about one, and so is asked back.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from itertools import islice
from typing import Final

from conversation.understanding.dates.date_parts import month
from conversation.understanding.dates.days import day
from conversation.understanding.dates.moon import days_of_the_moon, month_of_the_moon, of_the_moon
from conversation.understanding.dates.solar_terms import HOLIDAY, TERMS, of_the_sun_in
from conversation.understanding.dates.zh_day_and_how import known_by
from conversation.understanding.dates.zh_day_remarks import without_remarks
from conversation.understanding.dates.zh_either_day import counted_until, either_day
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number

_READ: Final = "零〇一二三四五六七八九"
_READ_DIGITS: Final = str.maketrans(_READ, "00123456789")
_NUMERAL: Final = "(?:[0-9]{1,2}|[一二两俩三仨四五六七八九十]{1,3})"
_WEEK: Final = "(?:周|个?星期|个?礼拜)"
_WEEKDAYS: Final = "一二三四五六日天"
_YEAR: Final = "(?:今年|去年|前年|(?:20)?[0-9]{2}年)?的?"
FEAST: Final = (
    "(?:(?:五一劳动|六一儿童|三八妇女|十一国庆|八一建军|劳动|儿童|妇女|建军|建党|教师|青年|老人|护士|医师|情人|植树"
    "|圣诞)节"
    "|(?:国庆|州庆|元旦|三八|五一|六一|七一|八一|十一|九三|圣诞|春节|元宵|端午|七夕|中秋|重阳|腊八)节?"
    f"|平安夜|小年|除夕|年三十|双十一|八月十五|二月二|五月五|七月七|九月九|(?:{'|'.join(TERMS)})节?)"
)
_OF_ONE_DAY: Final = (
    *("妇女", "三八", "植树", "青年", "护士", "儿童", "六一", "建党", "七一", "建军", "八一", "教师", "老人", "医师"),
    *("情人", "光棍", "双十一", "平安夜", "圣诞"),
)
"""Feasts for which nobody has more than that day off."""
_HOLIDAYS: Final = "(?:放?[小长大]?假期?)?"
_BACK: Final = lazily("[往倒数推退回]")
_THIS_DAY: Final = "(?:那天|当天|这天|那日|当日|正日子)"
_AWAY: Final = (
    rf"(?:[前头](?P<before>[一两二三])天|(?P<after>第二天|次日|转天|后一天)|后(?P<behind>[一两二三])天|{_THIS_DAY})?"
)
_BACK_TO_WORK: Final = (1, 3, 5, 7)
"""How many days after a feast the first may be on which people work again."""
_MONTHS: Final = 12
_ANOTHER: Final = lazily(f"{_NUMERAL}[日号]|{_NUMERAL}月份?{_NUMERAL}(?![天个])|[0-9]{{1,4}}[-/.][0-9]{{1,2}}")
"""A day that is told by its number."""
_COUNTED: Final = {
    "天": 1,
    "宿": 1,
    **dict.fromkeys(("周", "礼拜", "星期"), 7),
    **dict.fromkeys(("半月", "半个月", "半拉月"), 15),
    "月": 30,
}


_YEAR_BEHIND: Final = lazily(
    "^(?P<day>(?:[0-9]{1,2}月[0-9]{1,2}[日号]?|[\u4e00-\u9fff]{2,8})(?:那天|当天)?)"
    "[, ]+(?:就是|是)?(?P<year>[今去前]年)(?:的|那次|这次|啊|吧)*$"
)
"""三八妇女节，今年的; 2月28 今年."""
_BY_THE_SUN: Final = lazily("(?<=[日号])[(]?(?:阳历|公历|新历)的?[)]?(?=$|[ ,.!今去])")
"""2月26号阳历, which every day is that is not told by the moon."""
_HUM: Final = lazily(f"^(?:呃|额|诶|哎)+(?={_NUMERAL})")
"""呃三月十一号."""
_THIS_MONTH: Final = lazily(
    f"^(?P<day>(?P<month>{_NUMERAL}月)份?{_NUMERAL}[日号]?)[, ]*(?:就|就是|是)这个?月的?[事儿吧啊]*$"
)
"""十一月十二号就这个月."""
_BESIDE_A_TERM: Final = lazily(
    f"(?P<day>{_YEAR}{_NUMERAL}月份?{_NUMERAL}[日号])[, ]*(?:那天|正好|刚好|正是|就是|是|赶上)*"
    f"(?P<term>{'|'.join(TERMS)})节?(?:那天|当天)?(?=$|[ ,.!结出])"
)
"""10月23号霜降那天."""
_FEAST_AND_DAY: Final = lazily(
    f"(?P<year>{_YEAR})(?P<feast>{FEAST})(?:放?假?(?P<before>前一天)|那天|当天)?[, ]*(?:就是|是)?"
    f"(?:(?:20[0-9]{{2}}|[今去前])年)?(?P<day>{_NUMERAL}月份?{_NUMERAL}[日号]?)(?![0-9天日号])(?:那天|当天|正日子)?"
)
"""去年国庆节十月一号当天."""


def dated(text: str, today: date) -> str:
    """A plain Chinese text with its days put as such."""
    if HANGUL.search(text):
        return text
    text = _HUM.sub("", text)
    text = counted_until(either_day(without_remarks(known_by(text, today))), today)
    text = _YEAR_BEHIND.sub(r"\g<year>\g<day>", _BY_THE_SUN.sub("", text))
    text = _told_twice(text, today)
    for pattern, put in _PUT:
        text = pattern.sub(lambda found, put=put: put(found, today) or found[0], text)  # type: ignore[misc]
    if not _ANOTHER.search(text):
        for pattern, put in _PUT_ALONE:
            text = pattern.sub(lambda found, put=put: put(found, today) or found[0], text)  # type: ignore[misc]
    return text


def _told_twice(text: str, today: date) -> str:
    """A text with its day once where the month, the feast or the term of the sun beside it is the same."""
    text = _THIS_MONTH.sub(
        lambda found: found["day"] if month(found["month"], today) == today.replace(day=1) else found[0], text
    )
    text = _BESIDE_A_TERM.sub(lambda found: found["day"] if _is_near(found, today) else found[0], text)
    return _FEAST_AND_DAY.sub(
        lambda found: f"{found['year']}{found['day']}" if _same_day(found, today) else found[0], text
    )


def _is_near(found: re.Match[str], today: date) -> bool:
    """Whether the day beside a term of the sun is that, or the next to it: few know the very day."""
    on = day(found["day"], today)
    return isinstance(on, date) and abs(of_the_sun_in(on.year, found["term"]) - on) <= timedelta(days=1)


def _same_day(found: re.Match[str], today: date) -> bool:
    on, feast = day(f"{found['year']}{found['day']}", today), day(f"{found['year']}{found['feast']}", today)
    before = timedelta(days=bool(found["before"]))
    return isinstance(on, date) and isinstance(feast, date) and on == feast - before


def _either(days: Iterable[date], today: date) -> str:
    """One of these days that have passed, about the one where it is alone; "" where none has passed."""
    passed = [on.isoformat() for on in dict.fromkeys(days) if on <= today]
    return "还是".join(passed) if len(passed) > 1 else "".join(f"{on}左右" for on in passed)


def _only(on: date, today: date) -> str:
    return on.isoformat() if on <= today else ""


def _of_numbers(year: str | None, one: str, other: str, today: date) -> Iterator[date]:
    """The day of a month and a day."""
    with suppress(ValueError):
        if year:
            yield date(int(year), int(one), int(other))
        elif isinstance(found := day(f"{int(one)}月{int(other)}日", today), date):
            yield found


def _in_one_piece(found: re.Match[str], today: date) -> str:
    """20260513, 2025,11,7."""
    return "".join(_only(on, today) for on in _of_numbers(found[1], found[2], found[3], today))


def _read_out(found: re.Match[str], today: date) -> str:
    """二零二六零八二六."""
    year, month, on_day = (each.translate(_READ_DIGITS) for each in found.groups())
    return "".join(_only(on, today) for on in _of_numbers(year, month, on_day, today))


def _year_last(found: re.Match[str], today: date) -> str:
    """26/10/2026; asked back 12/25/2025, as nobody writes so here, and 8/11/2026, which may be of either month."""
    one, other, year = found["one"], found["other"], found["year"]
    days = {*_of_numbers(year, one, other, today), *_of_numbers(year, other, one, today)}
    if not days:
        return ""
    return _only(days.pop(), today) if int(one) > _MONTHS or one == other else _either(sorted(days), today)


def _two_numbers(found: re.Match[str], today: date) -> str:
    return "".join(on.isoformat() for on in _of_numbers(None, found[1], found[2], today))


def _three_digits(found: re.Match[str], today: date) -> str:
    """113: 1月13号 or 11月3号."""
    text = found[0]
    cuts = ((text[:1], text[1:]), (text[:2], text[2:]))
    return _either((on for one, other in cuts for on in _of_numbers(None, one, other, today)), today)


def _feast(name: str, today: date) -> tuple[date, ...]:
    """The days that a feast may be: of the common calendar, of the moon's, or of the sun."""
    if term := next((each for each in TERMS if each in name), None):
        return tuple(islice((on for on in _terms(term, today) if on <= today), 1))
    found = day(name, today)
    if isinstance(found, date):
        return (found,)
    if found.candidates:
        return tuple(map(date.fromisoformat, found.candidates))
    return days_of_the_moon(name, today)


def _day_before_last(found: re.Match[str], today: date) -> str:
    """五一前天: hardly the day before yesterday."""
    days = [on - timedelta(days=ago) for on in _feast(found["feast"], today) for ago in (2, 1)]
    return _either(days, today) or f"{found['feast']}前一天"


def _before_holidays(found: re.Match[str], today: date) -> str:
    """国庆放假前一天; 国庆长假头一天 may be its first."""
    first = (0,) if "头" in found[0] else ()
    days = [on - timedelta(days=each) for on in _feast(found["feast"], today) for each in (_count(found["n"]), *first)]
    return _either(days, today)


def _after_holidays(found: re.Match[str], today: date) -> str:
    """五一放假回来头一天: how long the holidays were is told by nobody."""
    days = [on + timedelta(days=later) for on in _feast(found["feast"], today) for later in _BACK_TO_WORK]
    return _either(days, today)


def _day_after(found: re.Match[str], today: date) -> str:
    """建军节完了第二天; 国庆节过完第二天 may be behind the holidays."""
    of_one_day = any(name in found["feast"] for name in _OF_ONE_DAY)
    days = [on + timedelta(days=later) for on in _feast(found["feast"], today) for later in _BACK_TO_WORK]
    return "".join(_only(on, today) for on in days[:1]) if of_one_day else _either(days, today)


def _first_of_holidays(found: re.Match[str], today: date) -> str:
    """国庆节头一天: the day before, or the first of the holidays."""
    days = [on + timedelta(days=each) for on in _feast(found["feast"], today) for each in (-1, 0)]
    return _either(days, today)


def _beside_feast(found: re.Match[str], today: date) -> str:
    """八月十五前一天结的, which may be of either calendar."""
    days = [on + _away(found) for on in _feast(found["feast"], today)]
    return _either(days, today) if len(days) > 1 else ""


def _terms(term: str, today: date, named: str | None = None) -> Iterator[date]:
    """A term of the sun in the year that is named, else in this one and the last."""
    of_year = month(f"{named}1月", today) if named else None
    yield from (of_the_sun_in(year, term) for year in ((of_year.year,) if of_year else (today.year, today.year - 1)))


def _term(found: re.Match[str], today: date) -> str:
    """清明前一天; 去年立冬 is asked back, as few know the very day: of these only 清明 is a holiday."""
    days = (on + _away(found) for on in _terms(found["term"], today, found["year"]))
    last = [*islice((on for on in days if on <= today), 1)]
    return "".join(map(date.isoformat, last)) if found["term"] == HOLIDAY else _either(last, today)


def _away(found: re.Match[str]) -> timedelta:
    """How far the day that is meant is from the one that is named."""
    if found["before"]:
        return timedelta(days=-_count(found["before"]))
    return timedelta(days=_count(found["behind"]) if found["behind"] else bool(found["after"]))


def _count(text: str) -> int:
    values = number(text.translate(str.maketrans("俩仨", "两三")))
    return int(values[0]) if len(values) == 1 else 0


def _weekday_of_month(found: re.Match[str], today: date) -> str:
    """11月的第二个礼拜三, 上个月最后一个周五."""
    first = month(found["month"], today)
    if not first:
        return ""
    place = _WEEKDAYS.index(found["weekday"].replace("天", "日"))
    on = first + timedelta(days=(place - first.weekday()) % 7)
    if found["last"]:
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        on = last - timedelta(days=(last.weekday() - place) % 7)
    else:
        on += timedelta(weeks=max(_count(found["nth"] or "一") - 1, 0))
    return _only(on, today) if on.month == first.month else ""


def _just_now(_: re.Match[str], today: date) -> str:
    """刚结完."""
    return _either([today, today - timedelta(days=1)], today)


def _same_day_of_week(found: re.Match[str], today: date) -> str:
    """上礼拜的今天."""
    return (today - timedelta(weeks=found[0].count("上"))).isoformat()


def _weeks_before_today(found: re.Match[str], today: date) -> str:
    """三个礼拜前的今天: that very day."""
    return (today - timedelta(weeks=_count(found["n"]))).isoformat()


def _just_past(found: re.Match[str], today: date) -> str:
    """刚过去的礼拜六: the last one."""
    ago = (today.weekday() - _WEEKDAYS.index(found["weekday"].replace("天", "日"))) % 7 or 7
    return (today - timedelta(days=ago)).isoformat()


def _nth_of_holidays(found: re.Match[str], today: date) -> str:
    """国庆放假第三天: the holidays begin with the feast."""
    return "".join(
        _only(on + timedelta(days=_count(found["n"]) - 1), today) for on in _feast(found["feast"], today)[:1]
    )


def _months_before(found: re.Match[str], today: date) -> str:
    """俩月前: about that long ago; 整两个月前: just so long."""
    months = today.year * 12 + today.month - 1 - (6 if found["half_a_year"] else _count(found["n"]))
    on = date(months // 12, months % 12 + 1, 1)
    last = (on + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    on = on.replace(day=min(today.day, last.day))
    if found["just"] and found["n"] and not found["half"]:
        return _only(on, today)
    return _either([on - timedelta(days=15 if found["half"] else 0)], today)


def _weeks_before(found: re.Match[str], today: date) -> str:
    """仨礼拜前: about that long ago."""
    return _either([today - timedelta(weeks=_count(found["n"]))], today)


def _before_a_day(found: re.Match[str], today: date) -> str:
    """昨天往前倒一个礼拜, 昨天的三天前: so long before that day."""
    if not found["ago"] and not _BACK.search(found["back"]):
        return ""
    base = today - timedelta(days="今昨前大".index(found["base"][0]))
    return _only(base - timedelta(days=_count(found["n"]) * (1 if found["days"] else 7)), today)


def _days_before(found: re.Match[str], today: date) -> str:
    """十来天前: about that long ago."""
    return _either([today - timedelta(days=_count(found["n"]))], today)


def _ten_days_or_more(_: re.Match[str], today: date) -> str:
    """十天半拉月之前."""
    return _either([today - timedelta(days=15), today - timedelta(days=10)], today)


def _week_before_last(found: re.Match[str], today: date) -> str:
    """大上个礼拜四: hardly the last week."""
    return f"上上周{found['weekday']}左右"


def _month_before_last(found: re.Match[str], today: date) -> str:
    """大上个月十五号: hardly the last month."""
    return f"上上个月{found['day']}左右"


def _since_leaving(found: re.Match[str], today: date) -> str:
    """出院三天了."""
    count = 1 if found["unit"].startswith("半") else _count(found["n"] or "一")
    days = count * _COUNTED[found["unit"]]
    return _either([today - timedelta(days=each) for each in (days, days - 1)], today) if count else ""


def _just_gone(found: re.Match[str], today: date) -> str:
    """周日，就刚过去这个."""
    place = "一二三四五六日".index(found["weekday"][-1].replace("天", "日"))
    return _only(today - timedelta(days=(today.weekday() - place) % 7 or 7), today)


def _of_that_week(found: re.Match[str], today: date) -> str:
    """上礼拜 礼拜三."""
    return f"{found['week']}{found['weekday']}"


def _early_of_month(found: re.Match[str], today: date) -> str:
    """上个月初六: of the common calendar, or of the moon's."""
    ago, on_day = int(found["ago"].startswith("上")), _count(found["day"])
    first = month(found["ago"], today)
    days = [first.replace(day=on_day)] if first else []
    with suppress(ValueError):
        year, of_moon = month_of_the_moon(today)
        days.append(of_the_moon(*((year, of_moon - ago) if of_moon > ago else (year - 1, 12)), on_day))
    return _either(days, today)


_PUT: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], str]], ...]] = (
    (
        lazily("(?<![0-9a-z])(?<![号码])(?<![号码][:是为 ])(20[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?![0-9])", re.ASCII),
        _in_one_piece,
    ),
    (
        lazily(f"(?<![0-9{_READ}])(二[零〇]二[{_READ}])([零〇一][{_READ}])([零〇一二三][{_READ}])(?![{_READ}年])"),
        _read_out,
    ),
    (lazily("(?<![0-9])(20[0-9]{2})[,，]([0-9]{1,2})[,，]([0-9]{1,2})(?![0-9])", re.ASCII), _in_one_piece),
    (
        lazily(r"(?<![0-9])(?P<one>[0-9]{1,2})([-/.])(?P<other>[0-9]{1,2})\2(?P<year>20[0-9]{2})(?![0-9])", re.ASCII),
        _year_last,
    ),
    (lazily("^([1-9]|1[0-2]) ([1-9]|[12][0-9]|3[01])$", re.ASCII), _two_numbers),
    (lazily("^[1-9][0-9]{2}$", re.ASCII), _three_digits),
    (lazily(f"(?P<feast>{_YEAR}{FEAST})(?:放假)?前天"), _day_before_last),
    (lazily("(?<=出院|住院|手术|结账|生日)前天"), lambda found, today: "前一天"),
    (lazily(f"(?P<feast>{_YEAR}{FEAST})放?[小长大]*假期?的?[以之]?[前头](?P<n>[一两二三])天"), _before_holidays),
    (
        lazily(
            f"(?P<month>{_YEAR}{_NUMERAL}月份?|这个?月|本月|上上?个?月)的?"
            f"(?:第(?P<nth>[一二三四1-4])个?|头一个?|(?P<last>最后[一那]?个?)){_WEEK}(?P<weekday>[{_WEEKDAYS}])"
        ),
        _weekday_of_month,
    ),
    (
        lazily(
            "(?P<base>今[天儿日]|昨[天儿日]|大?前[天儿日])(?P<back>(?:的|再|起|算|开始|往|前|回|倒|数|推|退|个)*)"
            "(?P<n>[0-9]{1,2}|[一两二俩三仨四五六七八九十]{1,3})(?:(?P<days>天)|个?星期|个?礼拜|周)(?P<ago>(?:以|之)?前)?"
        ),
        _before_a_day,
    ),
    (lazily(f"上上?一?{_WEEK}的?今[天日]"), _same_day_of_week),
    (lazily(f"(?P<n>[一两二三四1-4]){_WEEK}(?:以|之)?前的?今[天儿日]"), _weeks_before_today),
    (lazily(f"刚刚?过去?的?(?:这|那)?个?{_WEEK}(?P<weekday>[{_WEEKDAYS}])"), _just_past),
    (
        lazily(f"(?P<feast>{_YEAR}(?:国庆|十一国庆|十一)节?)(?:长假|假期|放假)?(?:的|里)?第(?P<n>[二三四五六七])天"),
        _nth_of_holidays,
    ),
    (lazily(f"大上{_WEEK}(?P<weekday>[{_WEEKDAYS}])"), _week_before_last),
    (lazily(f"大上个?月(?P<day>{_NUMERAL}[号日])"), _month_before_last),
    (
        lazily(
            "^(?:刚刚?|才刚?|刚才)(?:把|给)?(?:账|帐)?(?:结|办|交|算)(?:完|好|清|了|的)+(?:账|帐|手续|出院)?了?[.!]?$"
        ),
        _just_now,
    ),
    (
        lazily(
            f"(?P<feast>{_YEAR}(?!腊八|小年|除夕|年三十|八月十五|二月二|五月五|七月七|九月九|春节|元宵|端午|七夕"
            f"|中秋|重阳){FEAST}){_THIS_DAY}?"
            "(?:都|也|才|刚)?(?:过[完了后]*|完|结束|[以之]后)(?:了|节)*的?(?:第二天|次日|转天)"
        ),
        _day_after,
    ),
    (
        lazily(
            f"(?<![月0-9一二三四五六七八九十])(?P<feast>{_YEAR}(?:十一国庆|国庆|五一劳动|五一|劳动|元旦|十一)节?)"
            f"(?:节)?(?:那个?)?头一?天(?![,，. ]*{_NUMERAL}月)"
        ),
        _first_of_holidays,
    ),
    (
        lazily(
            f"(?<!历)(?P<feast>八月十五|二月二|五月五|七月七|九月九)(?:{_AWAY.removesuffix('?')}|(?=我?[去就才]*(?:剃|结"
            f"|出的?院|办)))"
        ),
        _beside_feast,
    ),
)
"""What each names, wherever it stands."""
_PUT_ALONE: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], str]], ...]] = (
    (
        lazily(
            f"(?P<year>今年|去年|前年)?的?(?P<term>{'|'.join(TERMS)})(?:(?<=清明)节)?{_AWAY}"
            "(?=$|[ ,.!吧啊]|结|出的?院|办|上午|下午)"
        ),
        _term,
    ),
    (
        lazily(
            "(?:大概|差不多|(?P<just>整整?|正好|刚好|恰好))?"
            f"(?:(?P<n>{_NUMERAL})个?(?P<half>半)?|(?P<half_a_year>半年))月?(?<=[月年])(?:以|之)?前"
        ),
        _months_before,
    ),
    (
        lazily(
            "^(?:(?![没未邻他她同别])[^,]){0,4}(?:出院|出来|从医院回来|结完?了?账|回家|到家)(?:了|都|已经|有|快|能|得有|差不多|整|整整"
            "|正好|,)*"
            f"(?:(?P<n>{_NUMERAL})[来多]?个?多?|(?=半))(?P<unit>天|宿|周|礼拜|星期|半个?月|半拉月|月)了(?:吧|呢|啊)?$"
        ),
        _since_leaving,
    ),
    (lazily(f"(?P<n>[3-9三仨四五六七八九]){_WEEK}(?:以|之)?前"), _weeks_before),
    (
        lazily(
            f"(?P<weekday>{_WEEK}[{_WEEKDAYS}])[ ,]*(?:[就是这那]|这个|那个)*刚刚?过去的?(?:这|那)?个?(?:$|(?=[ ,.]))"
        ),
        _just_gone,
    ),
    (lazily(f"(?P<week>(?:上上?|这|本)个?){_WEEK}[ ,的]*(?P<weekday>{_WEEK}[{_WEEKDAYS}])"), _of_that_week),
    (lazily("(?P<n>[二三四]?十)[来几多]天(?:以|之)?前"), _days_before),
    (lazily(f"(?P<n>{_NUMERAL})天(?:左右|上下)(?:以|之)?前"), _days_before),
    (lazily(f"(?P<n>{_NUMERAL}){_WEEK}(?:左右|上下)(?:以|之)?前"), _weeks_before),
    (lazily("(?:大概|差不多|也就)?(?:十天|10天)半个?拉?月(?:以|之)?前"), _ten_days_or_more),
    (lazily("(?P<ago>这个月|这月|本月|上个?月)的?初(?P<day>[一二三四五六七八九十])(?![0-9日号])"), _early_of_month),
    (
        lazily(
            f"(?P<feast>{_YEAR}{FEAST}){_HOLIDAYS}(?:都|已经)?"
            "(?:回来|收假|结束|放?完假?|过[完后]?|[以之]?后|上班|开工)(?:的|了|回来|上班|开工)*"
            "(?:头一天|第一天|那天|当天|(?:头|第)一个工作日)(?:上班|开工)?"
        ),
        _after_holidays,
    ),
)
"""What each names where no day stands beside it."""
