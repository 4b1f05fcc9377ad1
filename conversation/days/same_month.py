"""A day, or none, told where a month was told before: of another treatment (2월에 장춘에서 .. 2월 10일), whose day it
may be, or of this one (작년 11월 .. 모름다)."""

import re
from datetime import date
from typing import Final

from conversation.days.month_told import month_told, year_told
from conversation.facts import UNSURE
from conversation.journey import WHICH, Journey
from conversation.problem import Problem
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import of_which, propose
from conversation.questions import Question
from conversation.recorded import record
from conversation.session import Message, Session
from conversation.showing import say, which
from conversation.understanding import accepts, understood
from conversation.understanding.dates.date_parts import ONLY_YEAR, small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_meaning
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key

_A_DAY: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LEFT_ON: Final = lazily(
    "(?P<zh>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日](?:那天)?(?:才|就|给)?(?:我)?(?:出院|出的院|结账|结的账|结算|出来)"
    "|(?P<ko>[0-9]{1,2})일(?:날)?에? ?(?:퇴원|출원|결산|나왔)"
)
_ANY_MONTH: Final = lazily("月|월|年|년")
_OF_MONTH: Final = 1
"""The day of the month by which a month without a day is noted."""


def day_of_another(session: Session, said: str, found: Journey) -> list[Message]:
    """That day asked back once; nothing where it is of no such month, or another treatment is named."""
    question = found.expected
    if question is None or question.name != "on" or found.facts.treatments == 1 or of_which(said, found)[0]:
        return []
    read = understood(question, said, found.facts.of(question.treatment))
    mark = f"{question.id} {read}"
    if not isinstance(read, str) or session.answers.get(WHICH) == mark:
        return []
    day = date.fromisoformat(read)
    noted = [(each.treatment, date.fromisoformat(told)) for each, told in found.given if each.name == "on"]
    noted += [
        (number, date.fromisoformat(told))
        for number in range(2, found.facts.treatments + 1)
        if (told := session.answers.get(f"on@{number}"))
    ]
    of_it = [of for of, on in noted if of != question.treatment and on == day.replace(day=1) and day.day > _OF_MONTH]
    if not of_it:
        return []
    session.answers = session.answers | {WHICH: mark}
    same = say(session, "turn.same_month", which=of_it[0])
    return [same, which(session, question, found.facts, (read,))]


def of_that_month(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The month taken where no day is known, or the day in it; nothing where another day is told."""
    question = found.expected
    if question is None or pending(session.answers):
        return []
    if year := year_told(session, question, found):
        return _in_that_year(session, question, said, found, year)
    month = month_told(session, question, found)
    if not month:
        return []
    read = understood(question, said, found.facts)
    forgotten = isinstance(read, Problem) and read.message == "problem.day.not_remembered"
    if forgotten or key(plain(said)) in {*words_meaning("any", UNSURE), *words_meaning("any", "none")}:
        return record(session, question, month, found, today)
    if (day := _left_on(said, month)) and accepts(question, day, found.facts):
        return propose(session, {question.id: day}, today)
    days = read.candidates if isinstance(read, Problem) else ()
    in_it = len(days) == 1 and days[0][:7] == month[:7]
    return record(session, question, days[0], found, today) if in_it else []


def _left_on(said: str, month: str) -> str:
    """The day of that month on which somebody left, told beside the one on which he came: 12号住进去 20号出院; "" where
    none is."""
    told = [each["zh"] or each["ko"] for each in _LEFT_ON.finditer(plain(said))]
    if len(told) != 1 or _ANY_MONTH.search(plain(said)):
        return ""
    try:
        return date.fromisoformat(month).replace(day=small(told[0])).isoformat()
    except ValueError:
        return ""


def _in_that_year(session: Session, question: Question, said: str, found: Journey, year: int) -> list[Message]:
    """The day that is told without a year asked back with the one that was told before: 2022年 .. 6月."""
    read = understood(question, said, found.facts)
    days = (read,) if isinstance(read, str) else read.candidates
    if len(days) != 1 or not _A_DAY.match(days[0]) or ONLY_YEAR.search(plain(said).replace(" ", "")):
        return []
    day = f"{year}{days[0][4:]}"
    return [which(session, question, found.facts, (day,))] if accepts(question, day, found.facts) else []
