"""The month of an earlier year that was told without a day (작년 11월 연변병원), or its year alone (2022年), kept until
the day of the bill is asked: a month is offered there, taken where no more is known (모름다), and either tells the year
of a day told without one."""

from datetime import date
from typing import Final

from conversation.journey import MONTH, Journey
from conversation.proposals.proposal import asked_besides, known_or_read
from conversation.questions import Question
from conversation.session import Session
from conversation.understanding import accepts
from conversation.understanding.dates.date_parts import ONLY_YEAR, full_year, small
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_ON = "on"
_MONTH = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?"
_PART = "(?:初|底|末|中旬?|上旬|下旬|头|左右|前后|那会儿?)*"
_KO_MONTH = "(?:[0-9]{1,2}|[일이삼사오륙육유칠팔구십시]{1,3})월(?:달)?"
_KO_PART = "(?: ?(?:초순|초|말|중순|상순|하순|중|께|쯤|경|정도|무렵))*"
_ONLY_A_MONTH: Final = lazily(
    f"(?:(?:月份?|日子|时间)?(?:不对|错了)[, ]*)?(?:(?:不是|不在){_MONTH}[, ]*)?(?:应该|就|我|她|他|病人)*"
    f"(?:是|在)?(?:今年)?{_MONTH}{_PART}(?:[0-9]{{1,2}}[号日])?(?:去|住|进|看|出)?(?:院)?(?:的|了)?(?:院)?(?:的事儿?|那[次回])?[.!]*"
    f"|(?:{_KO_MONTH}(?:이)? ?(?:아이|아니)[라고구] ?)?(?:올해 ?)?{_KO_MONTH}{_KO_PART}(?:에)? ?"
    "(?:[0-9]{1,2}일(?:에)? ?)?(?:입원|퇴원)?"
    "(?:임다|입니다|이오|이우|이꾸마|꾸마|했슴다|했소|했댔슴다|했댔소|한 ?것임다|한겜다|요|에|이다)?[.!]*"
)
"""是4月, 不是3月是5月, 3月20号住的: when it was, and nothing else."""
_NAMED: Final = lazily("(?P<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2}|[일이삼사오륙육유칠팔구십시]{1,3})[月월]")
_LAST_YEAR: Final = lazily("去年|上年|头年|작년|지난해|거년")
_EARLY: Final = 4
"""Up to this month a stay of the end of a year may be paid in the next."""


_OF_THE_MOON: Final = lazily("腊月|[农阴]历(?:的)?(?:十二|12)月|섣달|음력 ?(?:12|십이)월")


def last_of_the_moon(said: str) -> bool:
    """Whether the last month of the moon's year is named, which may lie in the next year of the sun: 去年腊月."""
    return bool(_OF_THE_MOON.search(plain(said)))


def keep_month(session: Session, said: str, today: date) -> None:
    """Keep the one month of a text in which it is told that the bill is of an earlier year."""
    known = known_or_read(session.answers)
    text = plain(said).replace(" ", "")
    if "when" in asked_besides(session.answers) and _LAST_YEAR.search(text):
        session.answers = session.answers | {MONTH: str(today.year - 1)}  # 작년 동지달에 입원했소
    if known.get("when") != "earlier" or _ON in known:
        return
    told = [*days_in(text, today)]
    if len(told) == 1 and not told[0].exact and told[0].on.year < today.year:
        session.answers = session.answers | {MONTH: told[0].on.isoformat()}
    years = [] if told else [full_year(found["year"], today) for found in ONLY_YEAR.finditer(text)]
    if len(years) == 1 and years[0] < today.year - 1:
        session.answers = session.answers | {MONTH: str(years[0])}


def only_a_month(said: str, today: date) -> bool:
    """Whether no more is told than the month, or the day, of the stay, and it may be of this year."""
    told = [small(each["month"]) for each in _NAMED.finditer(plain(said))]
    return bool(_ONLY_A_MONTH.fullmatch(plain(said))) and bool(told) and told[-1] <= today.month


def month_told(session: Session, question: Question, found: Journey) -> str:
    """The first of the month that was told before this question for the day; "" where none was, or it cannot be."""
    told = session.answers.get(MONTH, "") if question.id == _ON and found.facts.says("when", "earlier") else ""
    return told if told and accepts(question, told, found.facts) else ""


def year_told(session: Session, question: Question, found: Journey) -> int | None:
    """The year that was told alone before this question for the day; None where none was."""
    told = session.answers.get(MONTH, "") if question.id == _ON and found.facts.says("when", "earlier") else ""
    return int(told) if told.isdigit() else None


def day_of_last_year(session: Session, question: Question, said: str, today: date) -> str:
    """The day told without a year where it is asked when the bill was, and the stay was told to be of last year (작년
    동지달에 입원했소 .. 11월 25일), as one of that year; "" where it may be of the next, or a year is told."""
    if question.id != "when" or session.answers.get(MONTH) != str(today.year - 1):
        return ""
    text = plain(said).replace(" ", "")
    told = [*days_in(text, today)]
    if len(told) != 1 or not told[0].exact or told[0].on.month <= _EARLY or ONLY_YEAR.search(text):
        return ""
    return told[0].on.replace(year=today.year - 1).isoformat()
