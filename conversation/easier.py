"""An answer that was not understood a second time: one question to say yes or no to, from the commonest choice.

It is asked where choices are buttons. A yes is that choice; a no takes nothing, and every choice is shown again.
"""

from typing import Final

from conversation.facts import UNSURE, Facts
from conversation.journey import MISSED
from conversation.questions import Question
from conversation.session import Message, Session
from conversation.understanding.text.lexicon import confirms, words_meaning
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.wording import choice, wording

EASIER: Final = "easier"
"""In place of a question's id: the button holds a question and its answer; of the no the question alone."""
_COMMONEST: Final = {"when": "this_year", "residence": "yanbian", "household": "dibao", "care": "inpatient"}
SECOND: Final = 2
"""At which time in a row that it was not understood."""


def easier(session: Session, question: Question, facts: Facts) -> Message | None:
    """The question to say yes or no to; None where the question has none, or its choices are no buttons."""
    offered, value = question.offered(facts), _COMMONEST.get(question.name)
    if value not in offered or not session.channel.buttons:
        return None
    spoken = session.spoken
    no = (question.id, spoken.text("easier.no"))
    choices = [(f"{question.id}.{value}", spoken.text("easier.yes")), no]
    if UNSURE in offered:
        choices.append((f"{question.id}.{UNSURE}", choice(spoken, question, UNSURE, facts)))
    return Message(wording(spoken, f"easier.{question.name}", facts.of(question.treatment)), tuple(choices), EASIER)


def said_to(session: Session, question: Question, said: str) -> str | None:
    """What a yes or a no means that is typed where it was just asked: the choice, "" for a no; None where it is
    neither, or was not asked."""
    if session.answers.get(MISSED) != f"{question.id}.{SECOND}" or question.name not in _COMMONEST:
        return None
    if not session.channel.buttons:
        return None
    if confirms(said) or key(plain(said)) in words_meaning("any", "yes"):
        return _COMMONEST[question.name]
    return "" if key(plain(said)) in words_meaning("any", "no") else None


def on_button(value: str) -> tuple[str, str]:
    """The question and the answer on a button; the answer is "" on the no."""
    question, _, answer = value.partition(".")
    return question, answer
