"""The year that a Chinese text told with one month or stay, which holds for the months that follow it.

去年四月住的院，四月底结的账 is of one year: a month without a year behind one with a year is the next such month.
Where it may as well be of this year (去年住过一回，四月又住的院) both are asked back.
"""

import re
from datetime import date
from typing import Final, NamedTuple

from conversation.understanding.dates.date_parts import full_year, small, year_once
from conversation.understanding.dates.zh_days import FEAST
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_MONTH: Final = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_NAMED: Final = lazily(
    "(?:(?P<said>大前|[今去前])年|(?<![0-9])(?P<year>(?:20)?[12][0-9]|二[零〇][一二][一二三四五六七八九])"
    "(?:年(?![前多来了时头半])|[-./](?=[0-9]{1,2}[-./月])))[的 ]*"
    f"(?P<when>{_MONTH}(?=[-./月])|年?[底末初](?!三)|正月|冬月|腊月|[春夏秋冬](?=[天季里]))?"
)
"""A year, and the month or time of the year that is told with it."""
_LATER: Final = lazily(
    f"(?<![0-9年个几一二三四五六七八九十])(?<![0-9][.])(?P<when>{_MONTH})"
    "(?:月(?![子龄嫂])|[.](?=[0-9]{1,2}[日号]?(?:那天)?(?:结|出的?院|办)))"
)
"""A month without a year."""
_TIMES: Final = {"底": 12, "末": 12, "初": 1, "正月": 2, "冬月": 11, "腊月": 12, "春": 3, "夏": 6, "秋": 9, "冬": 12}
"""The month that is meant, or thereabouts."""
_TREATED: Final = lazily(
    "(?<![没未])(?<!没有)(?<!开始)(?:住(?![在址])|[入进出]的?[了]?院|手术|开刀|化疗|透析|结的?[了]?[账帐清]|结算"
    "|看的?[了]?病|抢救|生的?[了]?孩子)"
)
"""That it is told of a treatment, and not of a status or of when an illness was found."""
_OF_ELSE: Final = lazily(
    "(?:没|未)有?(?:住|花|领|看|报|用)|低保|特困|五保|监测|边缘|认定|退的?休|医保|农合|迁|落户|居住证|[病特残]证|残疾"
)
"""What a year is told of that says nothing of when the treatment was."""
_NOW: Final = lazily("这[次回月]|本月|今[天儿年]|现在|昨|前天|上个?[月周礼星]|最近")
_AGAIN: Final = lazily("又|再(?![也去没])|另|过[^,.;]{0,3}院|[住看]过")
"""That there was more than one stay, so that a month may be that of a later one."""
_ENDS: Final = lazily("[,.;!]")
_STAYS: Final = lazily("住(?:的|了)?院.*住(?:的|了)?院(?!费)")
"""去年在延边医院住院，五月在长春住院."""
_YEAR_ALONE: Final = lazily(
    "(?:的?(?:事儿?|时候|那[次回])|了|吧|啊|呢|的|最后一天|[^,.;!]{0,3}节的?(?:前|后|当)?[^,.;!]{0,3})*"
)
"""去年的事了，十月二十四; 去年圣诞节前一天，12月24."""
_CORRECTS: Final = lazily(
    "[月0-9一二三四五六七八九十初日号.,!? ]*(?:哎|啊|哦)?(?:不对|不是|[记说写打]?错了)[,.! ]*(?:应该)?是?$"
)
"""去年9月3号，不对，是10月3号."""
_BEHIND: Final = lazily(
    "[,.;! ](?:都|全|这都|这|那)?(?:是|就是)?(?P<year>(?:大前|[去前])年|20[12][0-9]年)"
    "的?(?:事儿?|时候|那[次回]|账)?了?(?=[,.;! ]|$)"
)
_AT_THE_END: Final = lazily(
    "(?<![还不比到从和跟没是年, ])(?:就?是)?(?P<year>[今去前]年)(?:的(?:事儿?)?|那[次回]|这[次回]|啊|吧)*[.! ]*$"
)
"""九月七号住进去九月十九号出来的今年, of who types no commas."""
_FIRST_DAY: Final = lazily(f"(?<![0-9.年个几一二三四五六七八九十])(?:{_MONTH}月|{FEAST})")
_ONE_MONTH: Final = lazily(
    f"^(?:(?P<first>{_MONTH}月)份?[,.] *(?P<days>[^月]+)|(?P<before>[^月]*?[号日天][^月]*?)[的,. ]*(?:都|全)?[是在]?"
    f"(?<![0-9年个一二三四五六七八九十])(?<![住入]院)(?<!进去)(?<!住的)(?P<last>{_MONTH}月)份?[的里吧呢了.!]*)$"
)
_BARE_DAY: Final = lazily(
    "(?<![0-9一二三四五六七八九十个礼拜周期])(?=(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})[号日](?!楼|院|线|床|病))"
)
"""三号住进去的十四号出来的，十月: a month told once for its days."""
_HALF: Final = 6
"""Months by which an earlier month is surely one of the year after: 去年十二月住的院，一月结的账."""
_SOON: Final = 4
"""The first month that is hardly one of the year after a stay of which no month was told."""
_OLDEST: Final = 4
"""Years ago beyond which what is told of is hardly the treatment."""

_YEARS_AGO: Final = lazily(
    "(?<![0-9一二三四五六七八九十])(?P<zh>[1-9一二两三四五六七八九])年(?:以|之)?前的?(?=[0-9一二三四五六七八九十]{1,2}月)"
    "|(?<![가-힣0-9])(?P<ko>[1-9일이삼사오륙칠팔]|한|두|세|네|다섯)(?:년|해) ?전(?:에)? ?(?=[0-9]{1,2}월)"
)
"""三年前9月, 3년전 9월: of that year, and not of this one."""
_KO_COUNT: Final = dict(zip("일이삼사오륙칠팔", range(1, 9), strict=True)) | {
    each: count for count, each in enumerate(("한", "두", "세", "네", "다섯"), start=1)
}


class Told(NamedTuple):
    """A text with its year before its months; whether the last of them may be of that year as well as of this one."""

    text: str
    either: bool


def with_years(text: str, today: date) -> Told:
    """A plain text with the year before each month that is told behind it, or by how long ago that was."""
    text = _YEARS_AGO.sub(lambda found: _so_long_ago(found, today), text)
    text = _with_its_month(_behind_put_before(year_once(text, today)))
    years = [] if HANGUL.search(text) else list(_NAMED.finditer(text))
    put, done, either = "", 0, False
    of: dict[int, int | None] = {}  # by the year that was named: what came of the month before
    for found in _LATER.finditer(text):
        before = [each for each in years if each.start() < found.start()]
        if not before or found.start() < before[-1].end():
            continue
        named = before[-1]
        year = of.get(named.start(), -1)
        if year:
            year = _year_of(named, found, today)
        of[named.start()] = year
        either = year == 0 and named is years[-1]
        put += text[done : found.start()] + _as_put(year, found[0], today)
        done = found.start()
    return Told(put + text[done:], either)


def _so_long_ago(found: re.Match[str], today: date) -> str:
    """The year that was so many years ago, as it is written before a month."""
    if told := found["ko"]:
        return f"{today.year - (int(told) if told.isdecimal() else _KO_COUNT[told])}년 "
    return f"{today.year - small(found['zh'])}年"


def _behind_put_before(text: str) -> str:
    """A text whose one year stands behind all its months, in a part of its own, with that year before the first:
    四月住的院，五月结的账，去年的事."""
    if (last := _AT_THE_END.search(text)) and text.count("年") == 1 and (first := _FIRST_DAY.search(text)):
        return f"{text[: first.start()]}{last['year']}{text[first.start() : last.start()]}"
    behind, month = _BEHIND.search(text), _LATER.search(text)
    if not behind or not month or len(_NAMED.findall(text)) != 1:
        return text
    return f"{text[: month.start()]}{behind['year']}{text[month.start() :]}"


def _with_its_month(text: str) -> str:
    """A text whose one month is told once, apart from its days, with that month before each of them."""
    told = _ONE_MONTH.search(text)
    if not told:
        return text
    month, days = (told["first"], told["days"]) if told["first"] else (told["last"], told["before"])
    return _BARE_DAY.sub(month, days)


def _as_put(year: int | None, month: str, today: date) -> str:
    """A year as it is put before a month; nothing where it is not sure."""
    if not year:
        return ""
    return f"{year}." if month.endswith(".") else "今年" if year == today.year else f"{year}年"


def _year_of(named: re.Match[str], found: re.Match[str], today: date) -> int | None:
    """The year of a month that is told behind a year; 0 where it may be another, None where it is none of it."""
    month, text = small(found["when"]), found.string
    between, behind = text[named.end() : found.start()], text[found.end() :]
    year = full_year(f"{named['said']}年" if named["said"] else named["year"], today)
    if not today.year - _OLDEST <= year < today.year or _NOW.search(between):
        return None
    first = (_TIMES.get(named["when"].removeprefix("年")) or small(named["when"])) if named["when"] else 0
    first_part = _told_with(between)
    with_it = first_part or between
    if _CORRECTS.match(between):
        return year
    if _YEAR_ALONE.fullmatch(first_part) and not (first and _TREATED.search(between)):
        return year
    if not _TREATED.search(with_it) and (_OF_ELSE.search(with_it) or not _TREATED.search(between)):
        return None if _OF_ELSE.search(with_it) and not first else 0
    if first == month:
        return year
    if _AGAIN.search(between):
        return 0
    if not first and (month < _SOON or _STAYS.search(between + _told_with(behind))):
        return 0
    if month > first:
        return year
    return year + 1 if first - month >= _HALF and (year + 1, month) <= (today.year, today.month) else 0


def _told_with(text: str) -> str:
    """What stands before the first stop of a text."""
    return _ENDS.split(text, maxsplit=1)[0]
