"""What a resident said, understood as an answer or handed back as a problem; nothing that is typed can do harm."""

from datetime import date

from calculator.money import fen, yuan
from conversation.facts import NONE, Facts
from conversation.problem import Problem
from conversation.questions import GO_ON, Question
from conversation.understanding.amounts import amount, is_nothing
from conversation.understanding.choices import choice
from conversation.understanding.days import day
from conversation.understanding.households import old_word
from conversation.wording import labels

__all__ = ["Problem", "accepts", "understood"]


def understood(question: Question, said: str, facts: Facts) -> str | Problem:
    """The canonical answer that was meant, or what was wrong with what was said."""
    if question.kind in ("info", "check"):
        go_on = not said.strip() or choice(said, labels(question, facts))
        return GO_ON if go_on else Problem(f"problem.{question.kind}")
    if said in question.offered(facts):
        return said
    if is_nothing(said):
        return _nothing(question, said, facts)
    if question.kind == "amount":
        if question.choices and (chosen := _named(question, said, facts)):
            return chosen
        found = amount(said)
        return found if isinstance(found, Problem) else yuan(found)
    if question.kind == "day":
        on = day(said, facts.today)
        return on if isinstance(on, Problem) else on.isoformat()
    if question.id == "household" and (word := old_word(said)):
        lists = "at_risk_of_poverty" in question.offered(facts)
        id = "problem.household.old_word" if lists else "problem.household.old_word.before_2023"
        return Problem(id, {"word": word}, asks_back=True)
    return choice(said, labels(question, facts)) or _no_choice(question, facts)


def _no_choice(question: Question, facts: Facts) -> Problem:
    return Problem("problem.choice", {"last": str(len(question.offered(facts)))})


def _nothing(question: Question, said: str, facts: Facts) -> str | Problem:
    """What a word for "nothing" ("没有", "없습니다") means here.

    On the slip that the figure is not there, of a sum that is often 0 that it is 0; where it may be either it is asked
    back. It is no beginning of a choice: 没 is not 没报.
    """
    if question.kind == "amount":
        if NONE in question.offered(facts):
            return NONE
        return yuan(0) if question.often_zero else Problem("problem.amount.nothing", asks_back=True)
    if question.kind == "day":
        return Problem("problem.day.unreadable", {"today": facts.today})
    for value, texts in labels(question, facts).items():
        if any(is_nothing(text) for text in texts):
            return value
    return _no_choice(question, facts)


def _named(question: Question, said: str, facts: Facts) -> str | None:
    """A choice beside an amount is taken by its label only: a number there is an amount."""
    return None if any(sign.isdigit() for sign in said[:40]) else choice(said, labels(question, facts))


def accepts(question: Question, answer: str, facts: Facts) -> bool:
    """Whether an answer that was kept is one in canonical form that the question takes after the answers before it."""
    if answer in question.choices:
        return answer in question.offered(facts) and answer not in question.takes_back
    try:
        if question.kind == "amount":
            fen(answer)
            return True
        return question.kind == "day" and date.fromisoformat(answer) <= facts.today
    except ValueError:
        return False
