"""One walker through the real questions, for every list of answers that a test needs.

    usual()                                   all that the commonest resident says, by question, up to the result
    usual(care="special_drug")                the same with another answer; what it brings up is answered too
    usual(until="household")                  what was said before that question
    usual(way=REFERRAL, stage="there")        through the referral navigator
    typed(...), forms(...), steps(...)        the same walk as lines typed, as forms posted, step by step

A question that a test does not name gets its usual answer, so one that is added later, or that another answer brings
up, breaks no test that is not about it. An answer to a question that is never asked is an error: it would say something
that does not count. Where a test cannot know whether it is asked, the answer goes into `if_asked`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from conversation import CHECK, Facts, Question, Way, answered, journey, understood
from conversation.wording import choice
from locales import LANGUAGES

TODAY = date(2026, 11, 25)
USUAL = {
    "household": "dibao",
    "age": "older",
    "designated": "yes",
    "admitted": "same_year",
    "amount": "self_paid",
    "self_paid": "8,000",
    "slip_in_scope": "20,000",
    "slip_total_bill": "25,000",
    "slip_own_expense": "4,000",
    "slip_over_limit": "none",
    "slip_class_b_share": "1,000",
    "slip_pooled_fund": "12,000",
    "slip_major_illness": "none",
    "slip_other_insurance": "none",
    "slip_medical_aid": "none",
    "major_illness_threshold": "10,000",
}
"""What is answered where it is not the first choice: otherwise myself, this year, registered in Yanbian, an inpatient
stay in a designated hospital of the prefecture, referred from primary care, nothing earlier. A day is 5 March of the
year before."""


@dataclass(frozen=True, slots=True)
class Step:
    """One question of a walk and what was answered."""

    question: Question
    facts: Facts
    """What was known before it."""
    said: str
    """As it was written by a test: a choice, or an amount or a day as a resident writes it."""
    answer: str
    """As it is kept."""

    @property
    def id(self) -> str:
        """Of the question."""
        return self.question.id

    @property
    def button(self) -> str | None:
        """What its button carries in a chat; None where the answer has to be typed."""
        return f"{self.id}:{self.answer}" if self.answer in self.question.choices else None

    def typed(self, language: str = "zh", *, numbered: bool = True) -> str:
        """What is typed: the number of a choice, its words beside an amount, else as said; where no numbers are shown
        the words of every choice."""
        if self.button is None:
            return self.said
        if not numbered and self.id == "who":
            return LANGUAGES[language].text(f"button.who.{self.answer}")
        if not numbered or self.question.kind in ("amount", "day"):
            return choice(LANGUAGES[language], self.question, self.answer, self.facts)
        return str(self.question.offered(self.facts).index(self.answer) + 1)


def steps(
    *,
    today: date = TODAY,
    way: Way = CHECK,
    until: str | None = None,
    if_asked: Mapping[str, str] | None = None,
    **changes: str,
) -> list[Step]:
    """Walk the way with these answers in place of the usual ones, up to the result or the question `until`."""
    answers: dict[str, str] = {}
    walked: list[Step] = []
    changes = _of_today(changes)
    others = {**_of_today(if_asked or {}), **changes}
    while (found := journey(answers, today, way)).next:
        question = found.next
        assert not found.problem, f"{question.id}={answers[question.id]} contradicts: {found.problem}"
        if question.id == until:
            break
        said = others.get(question.id) or _usual(question, found.facts)
        if said in question.typed:
            said = others.get(said) or USUAL[said]
        offered = said in question.offered(found.facts)
        if not offered and said in question.choices and question.id not in changes:
            said, offered = _usual(question, found.facts), True  # of another walk: not offered on this one
        answer = said if offered else understood(question, said, found.facts)
        assert isinstance(answer, str), f"{question.id}={said} is no answer: {answer}"
        assert answer not in question.takes_back, f"{question.id}={answer} is never kept"
        answers = answered(answers, question.id, answer)
        walked.append(Step(question, found.facts, said, answer))
    assert until is None or found.next, f"{until} is never asked, after {answers}"
    unheard = changes.keys() - answers.keys()
    assert not unheard, f"{', '.join(sorted(unheard))} is never asked, after {answers}"
    return walked


def usual(**given: Any) -> dict[str, str]:
    """The answers of such a walk as they are kept, by question. `given`: as in `steps`."""
    answers: dict[str, str] = {}
    for step in steps(**given):
        answers = answered(answers, step.id, step.answer)
    return answers


def forms(**given: Any) -> dict[str, str]:
    """What is filled in on the page of each question: as a test wrote it, before anything is read out of it."""
    return {step.id: step.said for step in steps(**given)}


def typed(language: str = "zh", *, numbered: bool = True, **given: Any) -> list[str]:
    """What is typed line by line in a terminal: a number stands for a choice, as the questions show it. In a chat
    (`numbered` False), which shows none, its words."""
    return [step.typed(language, numbered=numbered) for step in steps(**given)]


def after(question: str, **given: Any) -> str:
    """The id of the question that comes after this one; "result" where none does."""
    ids = [step.id for step in steps(**given)]
    return [*ids, "result"][ids.index(question) + 1]


def _of_today(changes: Mapping[str, str]) -> dict[str, str]:
    """A place and whether it is designated, as these are told today."""
    place, designated = changes.get("place", "prefecture"), changes.get("designated")
    if designated in (None, "yes") or place == "undesignated":
        return {id: said for id, said in changes.items() if id != "designated" or place == "undesignated"}
    return {**changes, "place": "undesignated", "place_undesignated": place}


def _usual(question: Question, facts: Facts) -> str:
    """The answer of the commonest resident; what is not named above gets its first choice, or the typical amount."""
    said = USUAL.get(question.id)
    if said and (said not in question.choices or said in question.taken(facts)):
        return said
    if question.kind == "day":
        return date(facts.today.year - 1, 3, 5).isoformat()
    return question.usual(facts)
