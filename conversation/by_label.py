"""What is typed just as it stands on a button: it is what the button is, whatever else its words may tell."""

from datetime import date
from typing import Final

from conversation.journey import CHANGE, NOTED, WHICH, Journey
from conversation.proposals.proposal import pending
from conversation.recorded import record
from conversation.session import Message, Session, whole, without_again
from conversation.showing import change_of, lines_of, position
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.wording import choice, meant

_SHORT: Final = 6
"""Signs of a label below which it is a word like any other: 都不是, 没有."""

_CHANGE: Final = lazily("改|고치기|change")


def by_label(session: Session, said: str, found: Journey) -> list[Message]:
    """The choice of the open question recorded, or the answer of those asked back, whose label was typed; nothing where
    none was."""
    question, text = found.expected, key(plain(said))
    if question is None or found.begins or pending(session.answers) or len(text) < _SHORT:
        return []
    spoken, facts = session.spoken, found.facts.of(question.treatment)
    id, *asked_back = session.answers.get(WHICH, "").split(" ")
    labels = [(meant(spoken, question, value, facts), value) for value in asked_back if id == question.id]
    labels += [(choice(spoken, question, value, facts), value) for value in question.offered(facts)]
    typed = next((value for label, value in labels if key(plain(label)) == text), None)
    if typed is None:
        return []
    session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
    return record(session, question, typed, found, facts.today)


def to_change(session: Session, said: str, today: date) -> list[Message]:
    """The question whose button of the list of answers was typed (改：看病的种类), asked again; nothing where none
    was."""
    text = key(plain(said))
    if pending(session.answers) or not _CHANGE.match(text):
        return []
    found = whole(session, today)
    for question, _ in lines_of(found):
        if key(plain(change_of(session.spoken, question, found.facts)[1])) == text:
            session.answers = without_again(session) | {CHANGE: question.id}
            return position(session, today)
    return []
