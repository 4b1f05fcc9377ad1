"""The day of the month that was told just before, and was noted by its first: 去年3月 .. 5号, 작년 3월 .. 5일."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from conversation.journey import NOTED, Journey
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import propose
from conversation.questions import Question
from conversation.session import Message, Session
from conversation.treatments import split
from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_DAY: Final = lazily(
    "(?:是|就是|那个?月)?(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日](?:[的吧呀啊]|出院|结账|出的院|结的账)*"
    "|(?P<korean>[0-9]{1,2})일(?:날)?(?:에)?(?:임다|입니다|이[오요우]|요|퇴원|결산|출원)*(?:했[소슴습][가-힣]*)?"
)

_ONLY_MONTH: Final = lazily(
    "(?:是|就是|那是|应该是)?(?P<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(?:的|那[个天])*"
    "|(?:(?:아니|아이|작년|올해) ?)?(?P<korean>[0-9]{1,2})월(?:달)?(?:꺼|거|것)?(?:임다|입니다|이[오요우]|요|이꾸마)?"
)


def of_the_month_named(said: str, offered: Sequence[str]) -> str:
    """The one of several days that were asked back which is of the month that is named alone: 10월; "" where none is,
    or more than one."""
    told = _ONLY_MONTH.fullmatch(plain(said).rstrip(".!")) if len(offered) > 1 else None
    month = small(told["month"] or told["korean"]) if told else 0
    of_it = [each for each in offered if each[5:7] == f"{month:02}" and not each.endswith("-01")]
    return of_it[0] if len(of_it) == 1 else ""


def day_of_the_month(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """That day proposed in place of the first; nothing where no month was noted just above, or it has no such day."""
    told = _DAY.fullmatch(plain(said).replace(" ", "").rstrip(".!"))
    if told is None or not found.given or session.answers.get(NOTED) != question.id or question.kind != "choice":
        return []
    last, answer = found.given[-1]
    if last.name != "on" or not answer.endswith("-01"):
        return []
    try:
        on = date.fromisoformat(answer).replace(day=small(told["day"] or told["korean"]))
    except ValueError:
        return []
    return propose(session, {last.id: on.isoformat()}, today) if on <= today and on.day > 1 else []


def day_of_the_month_read(session: Session, said: str, today: date) -> list[Message]:
    """That day proposed in place of the first of the month that stands in what was read; nothing where none does."""
    told = _DAY.fullmatch(plain(said).replace(" ", "").rstrip(".!"))
    of_month = [
        (id, day) for id, day in pending(session.answers).items() if split(id)[0] == "on" and day.endswith("-01")
    ]
    if told is None or len(of_month) != 1:
        return []
    id, first = of_month[0]
    try:
        on = date.fromisoformat(first).replace(day=small(told["day"] or told["korean"]))
    except ValueError:
        return []
    return propose(session, {id: on.isoformat()}, today) if on <= today else []
