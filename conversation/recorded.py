"""An answer that counts from now on, and what is said then."""

from datetime import date

from conversation.journey import Journey, answered
from conversation.questions import Question
from conversation.session import Message, Session, here, read_back
from conversation.showing import after_wish, counts_no_more, position, say, sums_anew
from conversation.wording import printed


def record(session: Session, question: Question, answer: str, found: Journey, today: date) -> list[Message]:
    """It counts: it is read back, with what does not count any more, and on it goes; a wish is fulfilled."""
    before, session.answers = session.answers, answered(session.answers, question.id, answer)
    if question.optional:
        return after_wish(session, question.optional, found)
    if here(session, today).problem:
        return position(session, today)
    noted = printed(session.spoken, question, answer, found.facts)
    less = [*counts_no_more(session, found, today, old=False), *sums_anew(session, before)]
    read_back(session, today)
    return [say(session, "turn.noted", answer=noted), *less, *position(session, today)]
