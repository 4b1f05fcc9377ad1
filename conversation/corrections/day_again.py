"""The day of the bill told otherwise with the result before one's eyes: 是8月25号出院的, 결산은 8월 21일임다."""

import re
from datetime import date
from typing import Final

from conversation.journey import Journey
from conversation.proposals.proposing import propose
from conversation.session import Message, Session
from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_NUMBER: Final = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_ZH_DAY: Final = f"(?:(?P<year>20[0-9]{{2}})年|去年|前年)?(?P<month>{_NUMBER})月(?P<day>{_NUMBER})[号日]?"
_SETTLED: Final = "(?:结账|结算|出院|结的账|出的院|结完账)"
_LEFT: Final = "(?:나왔|퇴원|출원|결산|집에왔)"
_ZH: Final = lazily(
    f"(?:不对|不是|哎|啊|应该|其实|好像|我|她|他|是|,)*(?P<before>{_SETTLED})?(?:的)?(?:日子|日期|时间|那天|日)?"
    f"(?:应该|其实|好像|是|在|,)*{_ZH_DAY}(?:那天|才)?(?P<behind>{_SETTLED})?(?:的|了|才对|[.!])*"
)
_KO: Final = lazily(
    "(?:아니|사실은?|실은|,)*(?P<before>퇴원|출원|결산)?(?:한|하던)?(?:날자|날)?(?:은|는|이|을|를)?(?:작년|지난해)?"
    "(?P<month>[0-9]{1,2})월(?P<day>[0-9]{1,2})일(?:날)?(?:에)?"
    f"(?P<behind>{_LEFT})?(?:했|하였)?(?:임다|입니다|이오|요|슴다|습니다|소|다|댔슴다|댔소|[.!])*"
)


def day_again(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That day in place of the one that is known, proposed; nothing where no day of the bill is told, or there are
    several bills."""
    days = [(question, day) for question, day in found.given if question.name == "on"]
    text = plain(said).replace(" ", "")
    told = _ZH.fullmatch(text) or _KO.fullmatch(text)
    if len(days) != 1 or found.facts.treatments > 1 or asks(said) or told is None:
        return []
    question, known = days[0]
    day = _day(told, date.fromisoformat(known)) if told["before"] or told["behind"] else None
    fits = day is not None and day <= today and day.isoformat() != known
    return propose(session, {question.id: day.isoformat()}, today) if day is not None and fits else []


def _day(told: re.Match[str], known: date) -> date | None:
    """The day that is told, in the year that is known where it tells none; None where there is no such day."""
    year = told.groupdict().get("year")
    try:
        return date(int(year) if year else known.year, small(told["month"]), small(told["day"]))
    except ValueError:
        return None
