"""A whole day told alone where no day is asked: in a month that was noted by its first (去年三月 .. 去年三月八号, 5月
.. 5月3号), or of an earlier year beside what was read (去年 .. 去年三月八号)."""

from datetime import date
from typing import Final

from conversation.facts import Facts
from conversation.journey import WHICH, Journey
from conversation.problem import Problem
from conversation.proposals.proposal import known_or_read, pending
from conversation.proposals.proposing import propose
from conversation.questions import Question, asked_by
from conversation.session import Message, Session
from conversation.treatments import count, split
from conversation.understanding import accepts, understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_NUMBER: Final = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_YEAR: Final = "去年|前年|大前年|今年|作年|(?:20)?[0-9]{2}年|작년|지난해|재작년|올해|(?:20)?[0-9]{2}년"
_A_DAY: Final = lazily(
    "(?:不对|不是|哦|啊|应该|其实|就|是|在|아니|아이|사실은?|,)*"
    f"(?P<year>{_YEAR})?(?:的)?(?:{_NUMBER}月{_NUMBER}[号日]|[0-9]{{1,2}}월[0-9]{{1,2}}일)(?:那天|날)?(?:에)?"
    "(?:出院|结账|结算|出的院|结的账|퇴원|출원|결산)?(?:했|하였)?"
    "(?:的|了|吧|啊|임다|입니다|이오|이우다|요|슴다|습니다|소|[.!])*"
    "|(?:是|,)*(?P<as_written>20[0-9]{2})[-./][0-9]{1,2}[-./][0-9]{1,2}[.!]*"
)
_FIRST: Final = "-01"
"""The end of the day by which a month is noted."""


def day_instead(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """That day proposed in place of the first of its month; nothing where no such month was noted, or the day may be
    that of another stay."""
    told = _A_DAY.fullmatch(plain(said).replace(" ", ""))
    if told is None or asks(said) or question.kind == "day":
        return []
    if question.name.startswith("earlier") and not (told["year"] or told["as_written"]):
        return []
    noted = [(each, known) for each, known in found.given if each.name == "on" and known.endswith(_FIRST)]
    read = {each.id: _day(each, said, found.facts, known) for each, known in noted}
    days = {id: day for id, day in read.items() if day}
    return propose(session, days, today) if len(days) == 1 else []


def day_beside(session: Session, said: str, found: Journey) -> list[Message]:
    """That day in place of the first of its month that was read (3월에도 입원했댔슴다 .. 3월 15일임다), or added to
    what was read, with its year; nothing where no day of an earlier year is told, or more than one treatment was."""
    today = found.facts.today
    told = _A_DAY.fullmatch(plain(said).replace(" ", ""))
    known = known_or_read(session.answers)
    if told and not asks(said) and (days := _in_its_month(session, said, found)):
        return propose(session, days, today)
    if told is None or asks(said) or count(session.answers) > 1 or not (told["year"] or told["as_written"]):
        return []
    question = asked_by("on")
    facts = Facts({**known, "when": "earlier"}, today)
    day = understood(question, said, facts)
    of_before = isinstance(day, str) and date.fromisoformat(day).year < today.year and accepts(question, day, facts)
    return propose(session, {"when": "earlier", "on": str(day)}, today) if of_before and known.get("on") != day else []


def day_with_its_year(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """The day with its year, proposed where the year is asked (작년 3월 5일); nothing where no day of an earlier year
    is told, or two were asked back."""
    asked = question.name == "when" and WHICH not in session.answers
    return day_beside(session, said, found) if asked else []


def _in_its_month(session: Session, said: str, found: Journey) -> dict[str, str]:
    """The day that is told, of the one treatment of which only its month was read; nothing where it is of none."""
    noted = {id: day for id, day in pending(session.answers).items() if split(id)[0] == "on" and day.endswith(_FIRST)}
    days = {id: _day(asked_by(id), said, found.facts, known) for id, known in noted.items()}
    return {id: day for id, day in days.items() if day} if len(days) == 1 else {}


def _day(question: Question, said: str, facts: Facts, known: str) -> str:
    """The day of the month that was noted; "" where another month is told, or no more than that."""
    read = understood(question, said, facts.of(question.treatment))
    days = read.candidates if isinstance(read, Problem) else (read,)
    return days[0] if len(days) == 1 and days[0][:7] == known[:7] and days[0] != known else ""
