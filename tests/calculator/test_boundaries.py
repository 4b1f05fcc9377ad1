"""A fen below, at and a fen above every threshold that the policy file makes, for every class and kind of care."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

from calculator import Policy, estimate, in_force
from tests.calculator.oracle import CHRONIC_LIMIT, CHRONIC_PERCENT, DEDUCTIBLE, LIMIT, PERCENT, TOP_UP
from tests.calculator.situations import Json, to_python, yuan
from tests.calculator.test_against_oracle import differences

POLICY: Policy = in_force(datetime.date(2025, 3, 5))
HOUSEHOLD = {1: "tekun", 2: "dibao", 3: "at_risk_of_poverty", 4: "illness_poverty"}
KINDS = ["inpatient", "special_disease", "special_drug", "chronic_outpatient", "outpatient"]


def stay(fen: int, *, on: str = "2025-03-05", care: str = "inpatient", **other: object) -> Json:
    place = {"place": "prefecture", "designated": True, "referral": "primary_care"}
    return {"on": on, "care": care, "self_paid": yuan(fen), **place, **other}


def situation(household_class: int, *treatments: Json) -> Json:
    return {"residence": "yanbian", "household": HOUSEHOLD[household_class], "treatments": list(treatments)}


def thresholds(household_class: int, care: str) -> set[int]:
    """Own shares in fen at which something changes: deductible, limits, the conditions of the top-up."""
    line, limit = POLICY.deductible[household_class], POLICY.limit[household_class]
    chronic = POLICY.chronic_limit[household_class]
    found = {0, line, limit, chronic}
    percent = POLICY.percent.get((care, household_class), 0)
    if percent:
        found |= {line + limit * 100 // percent, chronic * 100 // percent}
        found |= {2 * limit, limit * 100 // percent + limit}  # own share left after aid reaches the limit
    return found | {POLICY.top_up[household_class]}


def around(figures: set[int]) -> Iterator[int]:
    for figure in sorted(figures):
        yield from (fen for fen in (figure - 1, figure, figure + 1, figure + 2) if fen >= 0)


def test_the_policy_file_holds_the_figures_of_the_document() -> None:
    assert POLICY.id == "yanbian-2022"
    assert POLICY.limit == LIMIT
    assert POLICY.deductible == DEDUCTIBLE
    assert POLICY.top_up == {3: 0, 4: 0, **TOP_UP}
    assert POLICY.chronic_limit == {1: CHRONIC_LIMIT, 2: CHRONIC_LIMIT, 3: 0, 4: 0}
    for household_class in LIMIT:
        for care in KINDS[:3]:
            assert POLICY.percent[care, household_class] == PERCENT[household_class]
        chronic = POLICY.percent.get(("chronic_outpatient", household_class), 0)
        assert chronic == CHRONIC_PERCENT.get(household_class, 0)


@pytest.mark.parametrize("care", KINDS)
@pytest.mark.parametrize("household_class", HOUSEHOLD)
def test_one_treatment_around_every_threshold(household_class: int, care: str) -> None:
    for own in around(thresholds(household_class, care)):
        assert differences(situation(household_class, stay(own, care=care))) == [], own


@pytest.mark.parametrize("referral", ["primary_care", "filed", "not_needed", "emergency", "none", "undecided"])
@pytest.mark.parametrize("household_class", HOUSEHOLD)
def test_every_referral_around_every_threshold(household_class: int, referral: str) -> None:
    for place in ("prefecture", "province", "elsewhere"):
        for designated in (True, False, "unsure"):
            for own in around({POLICY.deductible[household_class], POLICY.limit[household_class]}):
                one = stay(own, referral=referral, place=place, designated=designated)
                assert differences(situation(household_class, one)) == [], (place, designated, own)


@pytest.mark.parametrize("care", KINDS[:4])
@pytest.mark.parametrize("household_class", HOUSEHOLD)
def test_a_second_treatment_that_crosses_a_threshold_of_the_year(household_class: int, care: str) -> None:
    marks = {POLICY.deductible[household_class], *thresholds(household_class, "inpatient")}
    for total in around(marks):
        first = total * 2 // 3
        two = [stay(first), stay(total - first, on="2025-09-01", care=care)]
        assert differences(situation(household_class, *two)) == [], total


@pytest.mark.parametrize("household_class", HOUSEHOLD)
def test_earlier_figures_around_every_threshold(household_class: int) -> None:
    line, limit = POLICY.deductible[household_class], POLICY.limit[household_class]
    for own in around({0, line}):
        for aid in around({0, limit - 100_000, limit}):
            told = situation(household_class, stay(100_000))
            told["earlier"] = {"2025": {"self_paid": yuan(own), "aid": yuan(aid)}}
            assert differences(told) == [], (own, aid)


@pytest.mark.parametrize("household_class", CHRONIC_PERCENT)
def test_earlier_chronic_aid_around_the_chronic_limit(household_class: int) -> None:
    for chronic in around({0, CHRONIC_LIMIT}):
        told = situation(household_class, stay(20_000, care="chronic_outpatient"))
        told["earlier"] = {"2025": {"aid": yuan(chronic), "chronic_aid": yuan(chronic)}}
        assert differences(told) == [], chronic


@pytest.mark.parametrize(
    ("own", "aid"),
    [("5000.00", 0), ("5000.01", 0), ("5000.02", 1), ("5000.03", 1), ("5000.04", 1), ("5000.05", 2)],
)
def test_class_4_rounds_half_up_to_the_fen_above_5000(own: str, aid: int) -> None:
    told = {**situation(4), "treatments": [{**stay(0), "self_paid": own}]}
    assert estimate(to_python(told)).treatments[0].aid.amount == aid


@pytest.mark.parametrize(("own", "aid"), [("0.01", 1), ("0.02", 1), ("0.03", 2), ("0.05", 4), ("0.15", 11)])
def test_class_2_rounds_half_up_to_the_fen(own: str, aid: int) -> None:
    told = {**situation(2), "treatments": [{**stay(0), "self_paid": own}]}
    assert estimate(to_python(told)).treatments[0].aid.amount == aid


def test_half_a_fen_of_chronic_aid_goes_up() -> None:
    told = situation(2, stay(1, care="chronic_outpatient"))
    assert estimate(to_python(told)).treatments[0].aid.amount == 1


@pytest.mark.parametrize(
    ("household", "household_class"),
    [
        ("tekun", 1),
        ("dibao", 2),
        ("returned_to_poverty", 2),
        ("dibao_margin", 3),
        ("at_risk_of_poverty", 3),
        ("illness_poverty", 4),
        ("none", None),
        ("low_income", None),
    ],
)
def test_who_belongs_to_which_class(household: str, household_class: int | None) -> None:
    found = estimate(to_python({"residence": "yanbian", "household": household, "treatments": [stay(800_000)]}))
    assert found.treatments[0].household_class == household_class
    assert POLICY.class_of(household) == household_class


WAIVER = [
    ({}, "yes"),
    ({"referral": "filed"}, "ask"),
    ({"referral": "not_needed"}, "ask"),
    ({"referral": "emergency"}, "ask"),
    ({"referral": "undecided"}, "ask"),
    ({"referral": "none"}, "no"),
    ({"place": "province"}, "no"),
    ({"place": "elsewhere"}, "no"),
    ({"designated": False}, "no"),
    ({"care": "special_disease"}, "no"),
    ({"care": "outpatient"}, "no"),
    ({"insured": False}, "no"),
    ({"on": "2022-12-31"}, "no"),
    ({"household": "returned_to_poverty"}, "yes"),
    ({"household": "tekun"}, "yes"),
    ({"household": "dibao_margin"}, "no"),
    ({"household": "illness_poverty"}, "no"),
    ({"household": "illness_poverty_pending"}, "no"),
    ({"household": "none"}, "no"),
    ({"household": "unsure"}, "ask"),
]


@pytest.mark.parametrize(("change", "answer"), WAIVER, ids=[str(change) for change, _ in WAIVER])
def test_the_deposit_waiver(change: Json, answer: str) -> None:
    found = estimate(to_python(situation(2, {**stay(800_000), **change})))
    assert found.treatments[0].deposit_waiver == answer


@pytest.mark.parametrize(
    ("residence", "answer"), [("yanbian", "yes"), ("permit", "ask"), ("jilin", "no"), ("elsewhere", "no")]
)
def test_the_deposit_waiver_is_for_those_registered_in_yanbian(residence: str, answer: str) -> None:
    found = estimate(to_python({**situation(2, stay(800_000)), "residence": residence}))
    assert found.treatments[0].deposit_waiver == answer
