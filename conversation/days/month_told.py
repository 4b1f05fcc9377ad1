"""The month of an earlier year that was told without a day (작년 11월 연변병원), or its year alone (2022年), kept until
the day of the bill is asked: a month is offered there, taken where no more is known (모름다), and either tells the year
of a day told without one."""

from datetime import date
from typing import Final

from conversation.journey import MONTH, Journey
from conversation.proposals.proposal import known_or_read
from conversation.questions import Question
from conversation.session import Session
from conversation.understanding import accepts
from conversation.understanding.dates.date_parts import ONLY_YEAR, full_year
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_ON = "on"
_MONTH = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?"
_ONLY_A_MONTH: Final = lazily(
    f"(?:(?:月份?|日子|时间)?(?:不对|错了)[, ]*)?(?:(?:不是|不在){_MONTH}[, ]*)?(?:应该|就|我|她|他|病人)*"
    f"(?:是|在)?(?:今年)?{_MONTH}(?:[0-9]{{1,2}}[号日])?(?:去|住|进|看|出)?(?:院)?(?:的|了)?(?:院)?(?:的事儿?|那[次回])?[.!]*"
    "|(?:[0-9]{1,2}월(?:이)? ?(?:아이|아니)[라고구] ?)?(?:올해 ?)?[0-9]{1,2}월(?:달)?(?:에)? ?"
    "(?:[0-9]{1,2}일(?:에)? ?)?(?:입원|퇴원)?(?:임다|입니다|이오|했슴다|했소|한 ?것임다|한겜다|요)[.!]*"
)
"""是4月, 不是3月是5月, 3月20号住的: when it was, and nothing else."""


_OF_THE_MOON: Final = lazily("腊月|[农阴]历(?:的)?(?:十二|12)月|섣달|음력 ?(?:12|십이)월")


def last_of_the_moon(said: str) -> bool:
    """Whether the last month of the moon's year is named, which may lie in the next year of the sun: 去年腊月."""
    return bool(_OF_THE_MOON.search(plain(said)))


def keep_month(session: Session, said: str, today: date) -> None:
    """Keep the one month of a text in which it is told that the bill is of an earlier year."""
    known = known_or_read(session.answers)
    if known.get("when") != "earlier" or _ON in known:
        return
    text = plain(said).replace(" ", "")
    told = [*days_in(text, today)]
    if len(told) == 1 and not told[0].exact and told[0].on.year < today.year:
        session.answers = session.answers | {MONTH: told[0].on.isoformat()}
    years = [] if told else [full_year(found["year"], today) for found in ONLY_YEAR.finditer(text)]
    if len(years) == 1 and years[0] < today.year - 1:
        session.answers = session.answers | {MONTH: str(years[0])}


def only_a_month(said: str) -> bool:
    """Whether no more is told than the month, or the day, of the stay."""
    return bool(_ONLY_A_MONTH.fullmatch(plain(said)))


def month_told(session: Session, question: Question, found: Journey) -> str:
    """The first of the month that was told before this question for the day; "" where none was, or it cannot be."""
    told = session.answers.get(MONTH, "") if question.id == _ON and found.facts.says("when", "earlier") else ""
    return told if told and accepts(question, told, found.facts) else ""


def year_told(session: Session, question: Question, found: Journey) -> int | None:
    """The year that was told alone before this question for the day; None where none was."""
    told = session.answers.get(MONTH, "") if question.id == _ON and found.facts.says("when", "earlier") else ""
    return int(told) if told.isdigit() else None
