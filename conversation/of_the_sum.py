"""What is said of a sum that was told before: what it is, or what is in it (8000是押金, 那是总共花的, 자비도 있소).
It is asked anew then: how much is left of it is not known to us."""

from datetime import date

from calculator.money import fen
from conversation.beside import points_at_a_sum, tells_what_a_sum_is
from conversation.journey import Journey
from conversation.mistaken import asked_again
from conversation.questions import Question
from conversation.session import Message, Session
from conversation.treatments import split
from conversation.understanding import understood
from conversation.understanding.text.lexicon import asks
from conversation.understanding.within.marked import sums_in


def about_a_sum(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question for that sum again; nothing where no more than a sum is told, or of none of those before."""
    if asks(said) or not tells_what_a_sum_is(said):
        return []
    known = [each for each in reversed(found.given) if in_fen(*each)]
    told = sums_in(said, today)
    named = [each for each in known if in_fen(*each) in told]
    if not named and not (known and points_at_a_sum(said)):
        return []
    question, answer = (named or known)[0]
    if understood(question, said, found.facts) == answer:
        return []  # 总费用25000 统筹14000 自付8000
    return asked_again(session, found, today, split(question.id)[0])


def in_fen(question: Question, answer: str) -> int:
    """The sum of an answer in fen; 0 where it is none."""
    try:
        return fen(answer) if question.kind == "amount" else 0
    except ValueError:
        return 0
