"""A day, or none, told where a month was told before: of another treatment (2월에 장춘에서 .. 2월 10일), whose day it
may be, or of this one (작년 11월 .. 모름다)."""

import re
from datetime import date
from typing import Final

from conversation.days.month_told import day_of_last_year, month_told, year_told
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
    "(?P<zh>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日](?:那天)?(?:才|就|给)?(?:我)?(?:出院|出的院|结账"
    "|结的账|结算|出来)"
    "|(?P<ko>[0-9]{1,2})일(?:날)?에? ?(?:퇴원|출원|결산|나왔)"
)
_NUMBER: Final = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_DAY_OF_IT: Final = lazily(
    f"(?:不对|不是|是|就|在|那个?月|当月|这个月|,)*(?:(?P<month>{_NUMBER})月份?)?(?:的)?(?P<about>大概|大约|差不多"
    f"|好像|可能|应该)?(?:是|在)?"
    f"(?P<zh>{_NUMBER})(?P<some>来|多|几)?(?P<sign>[号日])?(?P<near>左右|前后|上下|那几天|吧"
    f"|好像)*(?:那天)?(?:出的?院|结的?账|出来)?(?:的|了|[.!])*"
    "|(?:아이|아니)?[,.]?(?:그달|그 ?달)?(?:(?P<ko_month>[0-9]{1,2})월)?(?P<ko_about>한|아마"
    "|대략)?(?P<ko>[0-9]{1,2})일(?:날)?(?P<ko_near>쯤|경|정도|께)?(?:에)?"
    "(?:퇴원|출원|결산)?(?:했|하였)?(?:임다|입니다|이오|요|슴다|습니다|소|같슴다|[.!])*"
)
"""20号, 8月20来号, where a month of an earlier year was told before."""
_ROUGHLY: Final = lazily("[几来多][号日]|[年月]?[底初末]|[中上下]旬|며칠|메칠|[월년] ?[말초]|중순|상순|하순|[0-9]일")
"""What tells roughly which day it was, and may tell another month."""
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
    """The month taken where no day is known, or the day in it, or in the year that was told; nothing where another day
    is told."""
    question = found.expected
    if question is None or pending(session.answers):
        return []
    if on := day_of_last_year(session, question, said, today):
        return propose(session, {"when": "earlier", "on": on}, today)
    if year := year_told(session, question, found):
        return _in_that_year(session, question, said, found, year)
    month = month_told(session, question, found)
    if not month:
        return []
    read = understood(question, said, found.facts)
    forgotten = isinstance(read, Problem) and read.message == "problem.day.not_remembered"
    if forgotten and _ROUGHLY.search(plain(said)):  # 哪天记不住了，年底吧，二十几号
        session.answers = session.answers | {WHICH: f"{question.id} {month}"}
        return [which(session, question, found.facts, (month,))]
    if forgotten or key(plain(said)) in {*words_meaning("any", UNSURE), *words_meaning("any", "none")}:
        return record(session, question, month, found, today)
    if (day := _left_on(said, month)) and accepts(question, day, found.facts):
        return propose(session, {question.id: day}, today)
    if (of_it := _day_of_it(said, month)) and accepts(question, of_it[0], found.facts):
        if of_it[1]:
            return record(session, question, of_it[0], found, today)
        session.answers = session.answers | {WHICH: f"{question.id} {of_it[0]}"}
        return [which(session, question, found.facts, (of_it[0],))]
    days = read.candidates if isinstance(read, Problem) else ()
    in_it = len(days) == 1 and days[0][:7] == month[:7]
    return record(session, question, days[0], found, today) if in_it else []


def _day_of_it(said: str, month: str) -> tuple[str, bool] | None:
    """The day of that month that is told alone, and whether it is sure: 20号, 20来号; None where none is, or another
    month is named."""
    told = _DAY_OF_IT.fullmatch(plain(said).replace(" ", ""))
    of = date.fromisoformat(month)
    named = told and (told["month"] or told["ko_month"])
    if told is None or (named and small(named) != of.month) or (told["zh"] and told["some"] and not told["sign"]):
        return None
    rough = any(told[name] for name in ("about", "some", "near", "ko_about", "ko_near"))
    sure = not rough and bool(told["sign"] or told["ko"])
    try:
        return of.replace(day=small(told["zh"] or told["ko"])).isoformat(), sure
    except ValueError:
        return None


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
