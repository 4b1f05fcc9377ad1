"""A month or a day told by how long ago it is (지난달, 两个月前, 사흘전) where the treatment was told to be of an
earlier year: it was in this year, which is proposed."""

from datetime import date
from typing import Final

from conversation.facts import Facts
from conversation.questions import Question
from conversation.understanding.dates.date_parts import MONTHS_AGO, any_of, small
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_KOREAN: Final = {"한": 1, "두": 2, "석": 3, "세": 3, "넉": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8}
_DAYS: Final = "사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|이틀|[0-9]{1,2}[天일]|[一二两三四五六七八九十]{1,3}天"
_VERB: Final = (
    "(?:(?:出|结|住|看|做)(?:的|了|过)?(?:院|账|病|手术)?(?:的|了)?"
    "|(?:에)?(?:퇴원|출원|결산|입원|수술)(?:을|를)?(?:했|하였|한겜|한검|한것임)?(?:댔)?)?"
)
_ENDS: Final = "(?:임다|입니다|이오|이요|요|오|이꾸마|꾸마|슴다|습니다|소|다|에|的|了|[.!])*"
_AGO: Final = lazily(
    "(?:大概|大约|差不多|就|是|在|아마|바로|한|그저)*"
    f"(?:(?P<named>{any_of(MONTHS_AGO)})(?:的)?(?:[0-9]{{1,2}}[号日일]|初?[一二三四五六七八九十]{{1,3}}[号日]|초|말|중순|상순|하순|初|底|末|中旬)?"
    f"|(?P<korean>{any_of(_KOREAN)})달(?:쯤)?이?전(?:쯤)?|(?P<months>[0-9]{{1,2}}|[一二两三四五六七八九十])(?:个月|개월)(?:以|之|이)?[前전]"
    f"|(?P<days>(?:{_DAYS})(?:以|之|이)?[前전]))(?:쯤|경)?{_VERB}{_ENDS}"
)


def was_this_year(said: str, question: Question, facts: Facts) -> bool:
    """Whether no more is told than how long ago the bill was, where its day in an earlier year is asked, and that is in
    this one."""
    if question.name != "on" or not facts.says("when", "earlier"):
        return False
    text = plain(said).replace(" ", "")
    told = _AGO.fullmatch(text)
    return told is not None and _year(told.groupdict(), text, facts.today) == facts.today.year


def _year(told: dict[str, str | None], text: str, today: date) -> int:
    """The year in which that was."""
    months = told["named"] and MONTHS_AGO[told["named"]]
    if months is None and told["korean"]:
        months = _KOREAN[told["korean"]]
    if months is None and told["months"]:
        months = small(told["months"])
    if months is not None:
        return today.year - (int(months) >= today.month)
    return next((day.on.year for day in days_in(text, today)), 0)
