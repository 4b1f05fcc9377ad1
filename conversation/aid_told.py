"""Aid that is told to have been given, with the result before one's eyes: 医疗救助已经给了2000, 才给我3000, 구조금 3천
받았소. It answers what the slip shows, and is compared with the figure."""

from typing import Final

from calculator.money import yuan
from conversation.beside import before_this_one, tells_what_a_sum_is, was_given
from conversation.journey import CHANGE, WHICH, Journey, answered
from conversation.of_the_sum import in_fen
from conversation.problem import Problem
from conversation.questions import Question
from conversation.result import wishes
from conversation.session import Message, Session, without_again
from conversation.showing import after_wish, which
from conversation.slip_aid import ON_SLIP_AID, estimated
from conversation.understanding import understood
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.within.marked import sums_in

_AID: Final = "slip_medical_aid"
"""The row that shows it."""
_OF_ELSE: Final = frozenset({"row", "who", "own_share", "household"})
"""What words mean that tell of another payer, or of another sum."""


def aid_told(session: Session, said: str, found: Journey) -> list[Message]:
    """The sum of it compared with the estimate, or asked back; nothing where none is told, or none can be compared."""
    question = next((each for each in wishes(found, session.offices) if each.id == ON_SLIP_AID), None)
    if question is None or not question.optional or asks(said) or before_this_one(said):
        return []
    meant = _sum_of_it(said, question, found)
    if isinstance(meant, str):
        session.answers = answered(without_again(session), question.id, meant)
        return after_wish(session, question.optional, found)
    if not meant:
        return []
    session.answers = without_again(session) | {CHANGE: question.id, WHICH: " ".join((question.id, *meant))}
    return [which(session, question, found.facts, meant)]


def _sum_of_it(said: str, question: Question, found: Journey) -> str | tuple[str, ...]:
    """The aid that is told, or those sums that may be it; none where it is not named, and nobody was given anything."""
    words = words_said(said)
    named = any(_AID in token.means.get("row", ()) for token in words)
    of_else = tells_what_a_sum_is(said)  # 보험에서 4천 나왔슴다
    given = was_given(said) and not of_else and not any(_OF_ELSE & token.means.keys() for token in words)
    if not (named or given):
        return ()
    known = {in_fen(each, answer) for each, answer in found.given} | {estimated(found.facts)}
    told = [yuan(each) for each in sums_in(said, found.facts.today) if each not in known]  # 才给我3000，你说5600
    meant = understood(question, said, found.facts)
    if named and isinstance(meant, str):
        return meant
    candidates = meant.candidates if isinstance(meant, Problem) else (meant,)
    may_be = tuple(each for each in candidates if each in told) or tuple(told)
    return may_be[0] if len(may_be) == 1 and given else may_be
