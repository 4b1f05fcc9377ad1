"""Cases that small changes of the code would get wrong (see tests/mutants.md)."""

from datetime import date

import pytest

from calculator import Earlier, Situation, Slip, Treatment, estimate
from calculator.money import fen, share


def stay(own: int, day: int = 1, **more) -> Treatment:
    return Treatment(date(2025, 3, day), "inpatient", "prefecture", True, "primary_care", own * 100, **more)


def test_the_top_up_is_certain_where_this_years_stays_alone_reach_the_limit_whatever_came_before():
    before = {2025: Earlier(self_paid=500000, aid=500000)}
    found = estimate(Situation("yanbian", "tekun", (stay(100000),), before))
    assert found.years[0].top_up == (300000, 300000, 300000, "stated")


def test_where_the_year_before_is_not_known_a_stay_may_begin_just_when_the_deductible_is_used_up():
    found = estimate(Situation("yanbian", "dibao_margin", (stay(1500), stay(24900, 2)), {2025: "unsure"}))
    assert [part.aid.high for part in found.treatments] == [60000, 996000]
    assert found.years[0].regular.high == 1000000


def test_where_the_year_before_is_not_known_the_top_up_may_be_due_or_paid_already():
    year = estimate(Situation("yanbian", "tekun", (stay(8000),), {2025: "unsure"})).years[0]
    assert (year.top_up.low, year.top_up.high) == (0, 300000)
    assert (year.total_aid.low, year.total_aid.high) == (0, 1100000)


def test_a_day_without_a_policy_still_tells_what_its_slip_shows():
    slip = Slip(in_scope=100000, medical_aid=20000)
    treatment = Treatment(date(2015, 9, 9), "inpatient", "prefecture", True, "primary_care", slip=slip)
    (found,) = estimate(Situation("yanbian", "dibao", (treatment,))).treatments
    assert (found.policy, found.self_paid, found.already_paid) == (None, 100000, 20000)
    assert [(notice.id, notice.given) for notice in found.notices] == [("no_policy", {"on": "2015-09-09"})]


@pytest.mark.parametrize(
    ("text", "words"),
    [("8,000", "not an amount in yuan"), ("100000000.01", "more than 100,000,000 yuan"), ("", "not an amount in yuan")],
)
def test_an_amount_that_cannot_be_taken_says_why(text: str, words: str):
    with pytest.raises(ValueError, match=f"^{words}$"):
        fen(text)


@pytest.mark.parametrize(
    ("base", "percent", "fen_"), [(1, 49, 0), (1, 50, 1), (101, 50, 51), (101, 49, 49), (3, 83, 2)]
)
def test_a_part_is_rounded_half_up_to_the_fen_and_no_sooner(base: int, percent: int, fen_: int):
    assert share(base, percent) == fen_
