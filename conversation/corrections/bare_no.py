"""A no by itself where it answers nothing: 不是. What is typed next may be what it denies (不是 .. 低保)."""

from conversation.journey import BACK, CHANGE, DOUBTED, WHICH
from conversation.questions import Question
from conversation.session import Session
from conversation.understanding.text.lexicon import words_meaning
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key


def mark_no(session: Session, question: Question, said: str) -> None:
    """Mark that no more than a no was said to a question with choices."""
    if question.kind == "choice" and key(plain(said)) in words_meaning("any", "no"):
        session.answers = session.answers | {DOUBTED: question.id}


def behind_a_no(session: Session, question: Question, answer: str) -> bool:
    """Whether this answer follows on such a no, and is none of those that were asked back for it."""
    if session.answers.get(DOUBTED) != question.id or {BACK, CHANGE} & session.answers.keys():
        return False
    return answer not in session.answers.get(WHICH, "").split(" ")
