"""That there was no further treatment after all, said while nothing of it was told yet: 算了不加了, 没有了, 더 없소. It
is taken back, and the result stands again; one of which something was told is taken back after a question only."""

from datetime import date
from typing import Final

from conversation.proposals.proposal import pending
from conversation.remarks.beside import FEWER, LEAVE, NO_MORE, beside, not_settled_yet, stays_now
from conversation.session import Message, Session, here, without_again
from conversation.showing import position, say
from conversation.treatments import count, own, removed
from conversation.understanding.money.amounts import is_nothing

_AT_THE_START: Final = frozenset({"on", "differs"})
"""The questions with which a further treatment begins."""


def none_after_all(session: Session, said: str, today: date) -> list[Message]:
    """The result without the further treatment; nothing where none was begun, or something of it was told."""
    told = count(session.answers)
    if told == 1 or pending(session.answers) or own(session.answers, told):
        return []
    question = here(session, today).expected
    if question is not None and question.name in ("on", "admitted") and (not_settled_yet(said) or stays_now(said)):
        session.answers = removed(without_again(session), told)
        return [say(session, "turn.to_come"), *position(session, today)]
    if question is None or question.name not in _AT_THE_START:
        return []
    none = question.name == "on" and (is_nothing(said) or beside(said) == "skip")  # that nothing differs is an answer
    if beside(said) not in (FEWER, NO_MORE, LEAVE) and not none:
        return []
    session.answers = removed(without_again(session), told)
    return [say(session, "remove.done", number=str(told)), *position(session, today)]
