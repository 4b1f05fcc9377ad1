"""A page of the guide in the middle of the conversation, and the way back: what is expected now."""

from datetime import date

from conversation import about
from conversation.proposals.proposal import pending
from conversation.remarks.asked_beside import asked_beside
from conversation.sections import ANSWER, asked_for
from conversation.session import GUIDE, Message, Session, here, whole
from conversation.showing import again, buttons_again, say


def from_guide(session: Session, said: str, today: date) -> list[Message] | None:
    """The page of the guide that answers what was typed, then what is expected now; None where it asks nothing."""
    if session.language is None:
        return None
    if told_later := how_much(session, said, today):
        return told_later
    if page := answered_beside(session, said, today):
        return page
    told, _ = about.asked(reader(session, today), said)
    return guided(session, told, today) if told else None


def how_much(session: Session, said: str, today: date) -> list[Message]:
    """That the answers come first, where no more is asked than how much it will be; nothing where more is, or with the
    result before one's eyes."""
    found = here(session, today)
    if asked_for(said, whole=True) != (ANSWER,) or not (found.expected or pending(session.answers)):
        return []
    return again(session, today) if found.begins else [buttons_again(session, session.spoken.text("turn.later"), today)]


def answered_beside(session: Session, said: str, today: date) -> list[Message]:
    """The word, or the page, or both, that answer a question beside the answers, whatever words of an answer stand in
    it; nothing where none does."""
    beside = asked_beside(said)
    if beside is None or not (beside.say or beside.page):
        return []
    told = page_of(session, beside.page, today) if beside.page else again(session, today)
    return [*([say(session, beside.say)] if beside.say else []), *told]


def guided(session: Session, told: about.Told, today: date) -> list[Message]:
    """Something of the guide, and then the way back: what is expected now, but no result for a second time."""
    found = here(session, today)
    asked = found.expected is not None and not found.begins and not pending(session.answers)
    return [
        Message(*told, GUIDE),
        *([say(session, "guide.back_to_question")] if asked else []),
        *again(session, today),
    ]


def page_of(session: Session, page: str, today: date) -> list[Message]:
    """A page of the guide by its id, then what is expected now."""
    told = about.opened(reader(session, today), page)
    return guided(session, told, today) if told else []


def first_aid(session: Session, today: date) -> list[Message]:
    """What to do where somebody is in danger, before anything else."""
    return page_of(session, "emergency", today)


def reader(session: Session, today: date) -> about.Reader:
    """To whom the guide is told: on the days that the whole way knows."""
    return about.Reader(session.spoken, session.channel, about.days_of(whole(session, today).facts))
