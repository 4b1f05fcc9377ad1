"""Whoever is not sure of one answer is never promised more, and never gets a narrower range, than whoever is sure."""

from collections.abc import Mapping
from importlib import import_module
from unittest import mock

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculator import Range
from calculator.estimate import STATUSES
from conversation import QUESTIONS, answered, journey, result
from summary import Case, standing
from tests.conversation.test_journey import TODAY, walks
from tests.examples import examples
from tests.usual import steps, usual

NOT_SURE = {
    **{id: "unsure" for id, question in QUESTIONS.items() if "unsure" in question.choices},
    "referral": "undecided",
    "slip_own_expense": "none",
    "slip_over_limit": "none",
}
"""The answer of each question that says "not sure", or that the figure is not on the slip (R38).

Sums that cannot have come about are no promise whichever answer is given: that is the calculator's to hold."""

DAYS = {"now": {}, "2019": {"when": "earlier", "on": "2019-03-05"}}
SURE = {
    "a stay": usual(today=TODAY),
    "a slip": usual(today=TODAY, amount="slip", slip_in_scope="none", slip_pooled_fund="none"),
    "sums before": usual(today=TODAY, earlier="yes", earlier_self_paid="10,000", earlier_aid="7,000"),
    "2019": usual(today=TODAY, household="tekun", **DAYS["2019"]),
    "2019, a bill": usual(today=TODAY, insurance_paid="uninsured", total_bill="36,000", **DAYS["2019"]),
    "2019, low income": usual(
        today=TODAY, household="low_income", low_income_member="elderly", self_paid="18,000", **DAYS["2019"]
    ),
}


def told(answers: Mapping[str, str]) -> tuple[Range | None, str]:
    """The figure, None where there is none at all, and the id of the first sentence."""
    cases: list[Case] = []
    room = import_module("conversation.result")

    def seen(*given: object, **named: object) -> Case:
        cases.append(room_case(*given, **named))
        return cases[-1]

    room_case = room.case
    with mock.patch.object(room, "case", seen):
        sections = result(answers, TODAY)
    (case,) = cases
    without_figure = case.by_rules or journey(answers, TODAY).situation is None
    return None if without_figure else standing.told(case), sections[0].lines[0].id


def unsure_of(question: str, answers: dict[str, str]) -> dict[str, str] | None:
    """The same answers but this one, and the usual ones where it brings something up; None where they contradict."""
    kept = answered(answers, question, NOT_SURE[question])
    try:
        return {step.id: step.answer for step in steps(today=TODAY, if_asked=kept)}
    except AssertionError:
        return None


def could_be_unsure(answers: dict[str, str]) -> list[str]:
    """The questions that were answered otherwise where "not sure" was offered."""
    found = journey(answers, TODAY)
    return [
        question.id
        for question, answer in found.asked
        if NOT_SURE.get(question.id) in question.offered(found.facts) and answer != NOT_SURE[question.id]
    ]


def amounts(answers: Mapping[str, str]) -> set[str]:
    """The questions about money that were answered."""
    return {id for id in answers if QUESTIONS[id].kind == "amount"}


def holds(answers: dict[str, str], question: str) -> bool:
    """Asserts what this file says, of one question; False where there is nothing to compare."""
    less_sure = unsure_of(question, answers)
    if less_sure is None or less_sure.get(question) != NOT_SURE[question]:
        return False
    if any(id not in less_sure for id, answer in answers.items() if answer == NOT_SURE.get(id)):
        return False  # another doubt is not asked about any more, so these are not the less sure answers
    (sure, _), (figure, sentence) = told(answers), told(less_sure)
    assert sentence != "headline.stated", question
    if sure is None or figure is None:
        return False
    assert STATUSES.index(figure.status) >= STATUSES.index(sure.status), question
    if sure.high is not None and amounts(less_sure) <= amounts(answers):  # else another sum was asked for
        assert figure.low <= sure.low, question
        assert figure.high is None or figure.high >= sure.high, question
    return True


@pytest.mark.parametrize("answers", SURE.values(), ids=SURE)
def test_of_what_residents_bring_most(answers: dict[str, str]):
    open_to_doubt = could_be_unsure(answers)
    assert len(open_to_doubt) >= 3
    held = [question for question in open_to_doubt if holds(answers, question)]
    assert len(held) >= 2


def of_any(walk: dict[str, str], data: st.DataObject) -> None:
    questions = could_be_unsure(walk)
    assume(questions)
    assume(holds(walk, data.draw(st.sampled_from(questions))))


@given(walks(), st.data())
@examples(60)
def test_of_random_conversations(walk: dict[str, str], data: st.DataObject):
    of_any(walk, data)


@pytest.mark.long
@given(walks(), st.data())
@examples(3000)
def test_of_very_many_random_conversations(walk: dict[str, str], data: st.DataObject):
    of_any(walk, data)
