"""Every fact that the calculator takes can be told at its JSON door; every question leads to one, or says why not."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, timedelta

import pytest

from calculator import Earlier, Situation, Treatment
from calculator.interface.shapes import EarlierIn, SituationIn, SlipIn, TreatmentIn
from calculator.money import fen, yuan
from calculator.situation import Slip
from conversation import CHECK, QUESTIONS, REFERRAL, Way, journey
from conversation.kept import INSTEAD
from conversation.treatments import DIFFERS
from tests.usual import TODAY, steps, usual

WITHOUT_A_FACT = {
    "who": "it changes the words only",
    "stage": "the navigator tells what to do at home or in the hospital",
    "living": "the navigator tells of the filing for those who live elsewhere",
    "filed_late": "the navigator tells whether it can still be filed",
    "reimbursed": "the navigator tells from which day the days to apply run",
    "reimbursed_on": "the navigator tells until when one can apply",
    "earlier_status": "the resident looks at sums again that cannot have come about; those told stay",
}
"""Questions whose answer is no fact of the calculator, and what it is for."""

IN_2019 = {"when": "earlier", "on": "2019-03-05"}
WALKS: list[tuple[Way, dict[str, str]]] = [
    (CHECK, {}),
    (CHECK, {"amount": "slip"}),
    (CHECK, {"amount": "slip", "slip_in_scope": "none", "slip_pooled_fund": "0"}),
    (CHECK, {"amount": "slip", "slip_pooled_fund": "none"}),
    (CHECK, {"amount": "paid_only"}),
    (CHECK, {"amount": "paid_only", "paid_only": "nothing"}),
    (CHECK, {"place": "undesignated", "designated": "unsure", "place_undesignated": "province"}),
    (CHECK, {"household": "dibao_margin", "earlier": "yes", "earlier_self_paid": "0", "earlier_aid": "500"}),
    (CHECK, {"care": "chronic_outpatient", "earlier": "yes", "earlier_aid": "500"}),
    (CHECK, {**IN_2019, "household": "low_income"}),
    (CHECK, {**IN_2019, "insurance_paid": "uninsured", "total_bill": "30000"}),
    (REFERRAL, {"when": "plan", "place": "province"}),
    (REFERRAL, {"referral": "filed"}),
    (REFERRAL, {**IN_2019, "reimbursed": "later"}),
]
"""Ways on which every question is asked."""


@pytest.mark.parametrize(
    ("told", "door"), [(Situation, SituationIn), (Treatment, TreatmentIn), (Slip, SlipIn), (Earlier, EarlierIn)]
)
def test_every_fact_can_be_told_in_json(told: type, door: type):
    assert {fact.name for fact in fields(told)} == door.__annotations__.keys()


def walks_with(question: str) -> Iterator[tuple[Way, dict[str, str]]]:
    for way, changes in WALKS:
        if question in usual(way=way, **changes):
            yield way, changes


def situations(question: str, way: Way, changes: dict[str, str]) -> list[object]:
    """What the calculator is asked after each answer to the question; the others stay as they are."""
    asked_with = INSTEAD["self_paid"] if question == "self_paid" and changes.get("when") != "plan" else question
    here = next(step for step in steps(way=way, **changes) if step.id == asked_with)
    choices = here.question.offered(here.facts) if asked_with == question else ()
    kept = [each for each in choices if each not in here.question.takes_back]
    answers = [here.answer, *kept]
    if here.question.kind == "amount":
        answers.append("1.00" if here.button else yuan(fen(here.answer) + 100))
    if here.question.kind == "day":
        day = (
            date.fromisoformat(IN_2019["on"]) - timedelta(days=100) if here.button else date.fromisoformat(here.answer)
        )
        answers.append((day + timedelta(days=1)).isoformat())
    others = {id: answer for id, answer in changes.items() if id != question}
    return [journey(usual(way=way, if_asked=others, **{question: answer}), TODAY, way).situation for answer in answers]


@pytest.mark.parametrize("question", [id for id, each in QUESTIONS.items() if not each.optional and id != DIFFERS])
def test_every_question_leads_to_a_fact_or_says_what_it_is_for(question: str):
    """What is asked of a further treatment only: tests/conversation/test_several.py."""
    walks = list(walks_with(question))
    assert walks, f"no way in WALKS asks for {question}"
    found = [situations(question, way, changes) for way, changes in walks]
    leads = any(each != every[0] for every in found for each in every)
    assert leads == (question not in WITHOUT_A_FACT)
