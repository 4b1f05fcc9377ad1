"""A day told of one treatment that lies in the month of which no more is known of another one (2월에 장춘에서 .. 2월
10일): it may be the day of that."""

from datetime import date

from conversation.journey import WHICH, Journey
from conversation.proposing import of_which
from conversation.session import Message, Session
from conversation.showing import say, which
from conversation.understanding import understood

_OF_MONTH: int = 1
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
