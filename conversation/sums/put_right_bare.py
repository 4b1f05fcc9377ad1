"""A sum that is said to be right instead of another one, without a word for which (不对，三千; 3천원으로 고쳐주오),
where a sum is asked for and the answer before was none: it is offered for the question that stands there, and an own
share that was told long before is not written over."""

from conversation.corrections.mistaken import right_instead
from conversation.journey import BACK, CHANGE, Journey
from conversation.questions import Question
from conversation.session import Session
from conversation.sums.of_the_sum import in_fen
from conversation.understanding import understood
from conversation.understanding.money.amounts import amount


def put_right_bare(session: Session, question: Question, said: str, found: Journey) -> str:
    """The sum as an answer to the open question; "" where no such thing is said."""
    if question.kind != "amount" or {BACK, CHANGE} & session.answers.keys() or not found.given:
        return ""
    last, _ = found.given[-1]
    if last.kind == "amount" or not any(in_fen(each, answer) for each, answer in found.given):
        return ""
    right = right_instead(said)
    told = amount(right) if right else None  # 说错了，没有 puts right that there was something
    read = understood(question, right, found.facts) if isinstance(told, int) and told else None
    return read if isinstance(read, str) else ""
