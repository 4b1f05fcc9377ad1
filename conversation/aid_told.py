"""Aid that is told to have been given, with the result before one's eyes: 医疗救助已经给了2000, 구조금 3천 받았소. It
answers what the slip shows, and is compared with the figure."""

from typing import Final

from conversation.beside import before_this_one
from conversation.journey import CHANGE, WHICH, Journey, answered
from conversation.result import wishes
from conversation.session import Message, Session, without_again
from conversation.showing import after_wish, which
from conversation.slip_aid import ON_SLIP_AID
from conversation.understanding import understood
from conversation.understanding.text.lexicon import asks, words_said

_AID: Final = "slip_medical_aid"
"""The row that shows it."""


def aid_told(session: Session, said: str, found: Journey) -> list[Message]:
    """The sum of it compared with the estimate, or asked back; nothing where none is told, or none can be compared."""
    question = next((each for each in wishes(found, session.offices) if each.id == ON_SLIP_AID), None)
    named = _AID in {row for token in words_said(said) for row in token.means.get("row", ())}
    if question is None or not question.optional or not named or asks(said) or before_this_one(said):
        return []
    meant = understood(question, said, found.facts)
    if isinstance(meant, str):
        session.answers = answered(without_again(session), question.id, meant)
        return after_wish(session, question.optional, found)
    if not meant.candidates:
        return []
    asked_back = " ".join((question.id, *meant.candidates))
    session.answers = without_again(session) | {CHANGE: question.id, WHICH: asked_back}
    return [which(session, question, found.facts, meant.candidates)]
