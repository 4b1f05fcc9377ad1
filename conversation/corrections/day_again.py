"""The day of the bill told otherwise with the result before one's eyes: 是8月25号出院的, 결산은 8월 21일임다; of
several bills the one of which the day is told to be of something else: 3月5号是住进去的日子，出院是3月15号."""

import re
from datetime import date
from typing import Final

from conversation.journey import CHANGE, DOUBTED, Journey
from conversation.proposals.proposing import propose
from conversation.session import Message, Session, without_again
from conversation.showing import position, the_end
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
_THE_DAY: Final = "(?:日子|日期|那天|时间|天|日)?"
_INSTEAD: Final = (
    f"(?:[,.]*(?:我|她|他|是|应该|其实|后来|才|到|在|{_SETTLED}|出来|的|那天|日子)*"
    f"(?P<of_month>{_NUMBER})[月.](?P<of_day>{_NUMBER})[号日]?(?:那天|才|{_SETTLED}|出来|的)*)?"
)
_ZH_KNOWN: Final = lazily(
    f"(?:不对|哎|啊|我|她|他|第[一二三四1-4][次回]|的|,)*{_ZH_DAY}(?:那天)?"
    f"(?:(?:其实|应该|才|就|,)*是(?:我|她|他)?(?:住进去|住进医院|进去|入院|住院|住的院|进院|住上|交?押金|交的?押金|做?手术|开刀|检查)(?:的)?{_THE_DAY}(?:的)?"
    f"|(?P<same>(?:就)?是{_SETTLED}(?:的)?{_THE_DAY}(?:的)?)|(?:并)?不是{_SETTLED}(?:的)?{_THE_DAY}|(?:这天|是)?(?:不对|错了|[写填记说打]错了))(?:了|啊|呢)*{_INSTEAD}[.!]*"
)
_KO_INSTEAD: Final = (
    "(?:[,.]*(?:나온|퇴원|결산|출원)(?:한)?(?:건|것은?|날|날자|거)?(?:은|는)?|[,.]+)?(?P<of_month>[0-9]{1,2})월(?P<of_day>[0-9]{1,2})일(?:날)?(?:에)?"
    "(?:임다|입니다|이오|요|나왔슴다|퇴원했슴다|결산했슴다)?"
)
_KO_KNOWN: Final = lazily(
    "(?:아니|사실은?|실은|[1-4]번째(?:는)?|,)*(?P<month>[0-9]{1,2})월(?P<day>[0-9]{1,2})일(?:날)?(?:은|는|이|이라는건)?"
    "(?:(?:입원|주원|수술|들어간|들어가던|보증금낸|야진낸)(?:한|하던|받은)?(?:날|날자|거|것)?(?:임다|입니다|이오|이고|이구|인데|이요)"
    "|(?P<same>(?:퇴원|결산|출원)(?:한)?(?:날|날자)(?:임다|입니다|이오|이요))"
    "|(?:퇴원|결산|출원)(?:한)?(?:날|날자)(?:이|은)?(?:아니|아이)[가-힣]{1,3}"
    f"|(?:아님다|아이오|아이다|아닙니다|아니오|틀렸슴다|틀림다|틀렸소|잘못(?:적|썼|말)[가-힣]{{1,4}}))(?:{_KO_INSTEAD})?[.!]*"
)
"""What tells that a day that is known was none of the bill, with that behind it or without."""


def _of_one_of_them(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The day of the bill in place of one that is known and was of something else; that it is asked again where none is
    told. Nothing where the day is not that of one bill, and of one only."""
    text = plain(said).replace(" ", "")
    told = _ZH_KNOWN.fullmatch(text) or _KO_KNOWN.fullmatch(text)
    days = {question.id: date.fromisoformat(day) for question, day in found.given if question.name == "on"}
    if told is None or asks(said):
        return []
    of_it = [id for id, known in days.items() if _day(told, known) == known]
    if len(of_it) != 1:
        return []
    (id,) = of_it
    if told["same"]:
        return [the_end(session)]  # 3月5号是出院的日子, as it is known
    try:
        right = days[id].replace(month=small(told["of_month"]), day=small(told["of_day"])) if told["of_month"] else None
    except ValueError:
        right = None
    if right and right <= today:
        return propose(session, {id: right.isoformat()}, today)
    session.answers = without_again(session) | {CHANGE: id, DOUBTED: id}
    return position(session, today)


def day_again(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That day in place of the one that is known, proposed; nothing where no day of the bill is told, or there are
    several bills."""
    if of_one := _of_one_of_them(session, said, found, today):
        return of_one
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
