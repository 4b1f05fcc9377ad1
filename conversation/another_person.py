"""One more person, with the result before one's eyes: 我爸的也想查一下. What was told of the first says nothing of the
second, who is asked about from the start."""

from datetime import date

from conversation.beside import for_another
from conversation.facts import Facts
from conversation.journey import answered
from conversation.kept import WHO
from conversation.proposal_reply import propose
from conversation.session import Message, Session
from conversation.showing import position, say
from conversation.understanding.sentence import proposed


def another_person(session: Session, said: str, today: date) -> list[Message]:
    """The check of that person begun, with what is said of him to be confirmed; nothing where none is to be checked."""
    read = dict(proposed(said, Facts({}, today)).answers) if for_another(said) else {}
    who = read.pop(WHO, None)
    if who is None:
        return []
    session.answers = answered({}, WHO, who)
    begins = say(session, "turn.another_person")
    return [begins, *(propose(session, read, today) if read else position(session, today))]
