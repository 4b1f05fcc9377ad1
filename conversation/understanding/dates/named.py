"""A day or an age in an answer, named by a word of the lexicon: 사흘전 is 올해 or 작년, 열두살 a child.

Only for the questions that ask for no more than the year or for child or grown-up. Where a register was before it was
moved, and when somebody was admitted who left this year, is left out.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.dates.zh_leaving import left_told_first
from conversation.understanding.text.ko_told_apart import where_referred
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_register_moved import register_now

_YEAR: Final = lazily("(?<![0-9])((?:19|20)[0-9]{2})(?:[年년]도?|$)")
_YEAR_ALONE: Final = lazily(
    "(?<![0-9])(20[0-9]{2}) ?년도?(?=[에도의이부]|$|[ .,])(?! ?[0-9일이삼사오육륙칠팔구십]{1,3} ?월)"
)
_SHORT_YEAR: Final = lazily("^[是就在]?[2二]([0-9一二三四五六七八九])年(?=$|[的初底0-9一二三四五六七八九十])")
_SHORT_KOREAN_YEAR: Final = lazily(
    "(?<![0-9])(1[3-9]|2[0-9])년(?:도(?=에|임|입니|이[오요])|(?=에(?:는|도|두)?(?!한번|걸)[가-힣]*(?:했|하였|받|나왔|끝|물)))"
)
"""21년도에 한 수술임다, 21년에 했슴다; no 15년 전에."""
_YEAR_AND_MONTH: Final = lazily("(1[3-9]|2[0-9])[./-](0?[1-9]|1[0-2])", re.ASCII)
"""25.8, which is no day: no month has so high a number."""
_SPOKEN: Final = "零一二三四五六七八九〇"
_SPOKEN_YEAR: Final = lazily("(二[零〇][一二][零〇一二三四五六七八九])(?=年|$)")
_LATELY: Final = lazily(
    "(?:[前头][几两些]天|前阵[子儿]?|前一阵[子儿]?|上一?个?(?:周|礼拜|星期)(?![一二三四五六日天])|半个月前)(?=.*(?:出院|出的院|结|算完|回来|回家)|$)"
    "|刚刚?(?=(?:办[了的完]?)?出院|出的院|结)"
)
_ADMITTED_BEFORE: Final = lazily(
    "(?:去年|前年|头年|上年|年前)[^,.;!今没]{0,7}(?:住|入|进)(?:的|了)?(?:院|上|进|进去|进来)(?:院|去|来|的|了)*[,.;]*(?:直|一直)?到?"
    "(?=今年[^,.;!没]{0,8}(?:出的?院|结|算清|清))"
)
"""去年十一月住进去的，今年三月才出院结的账: the year of the bill is the later one."""
_NOT_MOVED: Final = lazily("[想要正没未能咋]|打算|准备|计划|寻思|怎么|打听|手续")
_MOVED_AGAIN: Final = lazily("迁走|[迁落转挪].*[迁落转挪]")
"""从长春迁到延吉，后又迁回长春: the last place is not the one behind the first move."""
_FROM: Final = lazily(
    "[从由打][^,.;!从由打到没]{2,6}?(?=(?:把?户口?|户籍|又|才|给)?(?:迁|落|转|起|挪)(?:户口?)?(?:到|进|来|回|过来)(?!没))"
)
"""从蛟河迁到龙井: where the register was before."""
_TURNED_AWAY: Final = lazily(
    "^(?:先|开始|一开始|本来|起先)?(?:去|在|到|上)?[^,.;!]{2,8}?"
    "(?:不给看|不给治|[看治瞧]不[了好]|不收|没床位?|做不了|说不行)[了的]?[,.; ]*"
    "(?=(?:就|才|后来|又|给|让|我们|儿子|闺女)*(?:[去到上奔转来]|送))"
)
"""延边医院不给看去的长春: where somebody was not treated."""
_MONTHS: Final = lazily("([1-9一二两三四五六七八九])个多?月(?:以|之)?前")
_NO_YEAR: Final = lazily("[0-9일이삼사오육유륙칠팔구십시一二三四五六七八九十]{1,3}[월月]")
_TENS: Final = ("", "열", "스물|스무", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_ONES: Final = ("", "하나|한", "둘|두", "셋|세", "넷|네", "다섯", "여섯", "일곱", "여덟|여덜", "아홉")
_SINO: Final = "일이삼사오육칠팔구"
_AGE: Final = lazily(
    f"(?P<counted>(?:허세|허나이|세는나이)(?:로|로는|는|가)?)?(?:만|周)?(?:(?P<digits>(?<![0-9花掏交付了第])[0-9]{{1,3}}(?![0-9]))|(?P<sino>[{_SINO}륙]?십[{_SINO}륙]?)"
    f"|(?P<tens>{'|'.join(filter(None, _TENS))})?(?P<ones>{'|'.join(filter(None, _ONES))})?)"
    "(?P<unit>주세|주살|세|살|난|돌|돐|周岁|岁)?"
)
_GROWN_UP: Final = 14
"""The last year of age of a child in the rules."""
_COUNTED_MORE: Final = 2
"""So many years more, or one, has who counts the year of birth and each New Year."""


def named(question: str, said: str, today: date) -> str:
    """What was said, its days or ages named; as it is where the question asks for neither."""
    return _NAMED[question](plain(said).replace(" ", ""), today) if question in _NAMED else said


def where_it_is(question: str, said: str) -> str:
    """What was said of a register, without where it was before it was moved, or of a treatment, without where somebody
    was turned away and who only sent somebody there."""
    if question in ("place", "place_undesignated"):
        return where_referred(_TURNED_AWAY.sub("", said))
    moved = question in ("residence", "county") and not (_NOT_MOVED.search(said) or _MOVED_AGAIN.search(said))
    return _FROM.sub("", register_now(said)) if moved else said


def years_in_words(text: str, today: date) -> str:
    """A Korean text with a year that stands without a month put as how people speak of it: 2022년에 is 작년에, which
    is any year before."""
    return _YEAR_ALONE.sub(lambda found: _year(int(found[1]), today), text)


def _years(text: str, today: date) -> str:
    text = left_told_first(_ADMITTED_BEFORE.sub("", text))
    text = _SPOKEN_YEAR.sub(lambda found: "".join(str(_SPOKEN.index(sign) % 10) for sign in found[1]), text)
    short = _YEAR_AND_MONTH.fullmatch(text)
    if short and (int(short[1]) + 2000, int(short[2])) <= (today.year, today.month):
        text = f"20{short[1]}年"
    text = _SHORT_KOREAN_YEAR.sub(lambda found: _whole_year(found, today), text)
    text = _SHORT_YEAR.sub(lambda found: f"202{_digit(found[1])}年", text)
    text = _MONTHS.sub(lambda found: _months_ago(found, today), text)
    if today.month > 1:  # in January it may have been in the year before
        text = _LATELY.sub(_year(today.year, today), text, count=1)
    for day in reversed(list(days_in(text, today))):
        spoken = text[day.start : day.end]
        if day.on.year == today.year or not _NO_YEAR.match(spoken):  # 12월 may be still to come
            text = f"{text[: day.start]}{_year(day.on.year, today)}{text[day.end :]}"
    return _YEAR.sub(lambda found: _year(int(found[1]), today), text)


def _whole_year(found: re.Match[str], today: date) -> str:
    """A year that is not to come in four digits."""
    year = 2000 + int(found[1])
    return f"{year}년" if year <= today.year else found[0]


def _digit(sign: str) -> int:
    return int(sign) if sign.isdigit() and sign.isascii() else "零一二三四五六七八九".index(sign.replace("两", "二"))


def _months_ago(found: re.Match[str], today: date) -> str:
    """Months ago as a year, where it is beyond doubt which."""
    months = today.month - _digit(found[1])
    return found[0] if months in (0, 1) else _year(today.year if months > 1 else today.year - 1, today)


def _year(year: int, today: date) -> str:
    return "올해" if year == today.year else "작년" if year < today.year else "래년"


def _ages(text: str, today: date) -> str:
    return _AGE.sub(_age, text)


def _age(found: re.Match[str]) -> str:
    years = _years_of(found)
    if years is None or not (found["unit"] or found[0] == found.string or len(found[0]) > 1):
        return found[0]
    if found["counted"] and years == _GROWN_UP + _COUNTED_MORE:
        return "아이어른"  # 허세로 열여섯: 14 or 15
    years -= 1 if found["counted"] else 0
    return "아이" if years <= _GROWN_UP else "어른"


def _years_of(found: re.Match[str]) -> int | None:
    if found["digits"]:
        return int(found["digits"]) if len(found["digits"]) < 3 or found["digits"] < "120" else None
    if found["sino"]:
        tens, _, ones = found["sino"].replace("륙", "육").partition("십")
        return (_SINO.index(tens) + 1 if tens else 1) * 10 + (_SINO.index(ones) + 1 if ones else 0)
    if found["tens"] or (found["ones"] and found["unit"]):
        return _place(_TENS, found["tens"]) * 10 + _place(_ONES, found["ones"])
    return None


def _place(words: tuple[str, ...], word: str | None) -> int:
    return next(place for place, each in enumerate(words) if word in each.split("|")) if word else 0


_NAMED: Final[Mapping[str, Callable[[str, date], str]]] = {"when": _years, "age": _ages}
