"""Where unsure answers have too many combinations to try, the bounds still hold every one of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import Earlier, Situation, Slip, Treatment, estimate
from calculator.yanbian_2022 import answers as completions
from calculator.yanbian_2022 import articles as rules


@st.composite
def situations(draw):
    treatments = tuple(
        Treatment(
            on=date(2025, 1, 1) + timedelta(days=place),
            care=draw(st.sampled_from(["inpatient", "special_drug", "chronic_outpatient"])),
            place=draw(st.sampled_from(["prefecture", "elsewhere"])),
            designated=draw(st.sampled_from([True, "unsure"])),
            referral=draw(st.sampled_from(["primary_care", "undecided", "none"])),
            self_paid=draw(st.integers(0, 4_000_000)),
            household=draw(st.sampled_from([None, "dibao", "dibao_margin"])),
        )
        for place in range(draw(st.integers(1, 4)))
    )
    household = draw(st.sampled_from(["tekun", "dibao", "dibao_margin", "illness_poverty", "unsure"]))
    before = draw(st.sampled_from(["unsure", Earlier(), Earlier(300_000, 900_000)]))
    return Situation("yanbian", household, treatments, {2025: before})


@given(situations())
def test_the_extremes_hold_every_combination(situation):
    every = estimate(situation)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(completions, "MOST_CASES", 0)
        extremes = estimate(situation)
    for narrow, wide in zip(every.treatments, extremes.treatments, strict=True):
        assert wide.aid.low <= narrow.aid.low
        assert narrow.aid.high <= wide.aid.high <= narrow.self_paid
        assert wide.aid.amount == narrow.aid.amount
    for narrow, wide in zip(every.years, extremes.years, strict=True):
        for name in ("regular", "top_up", "total_aid"):
            assert getattr(wide, name).low <= getattr(narrow, name).low, name
            assert getattr(narrow, name).high <= getattr(wide, name).high, name


def test_two_hundred_treatments_with_everything_unsure_are_answered():
    treatment = Treatment(date(2025, 1, 1), "inpatient", "prefecture", "unsure", "undecided", 100_000)
    found = estimate(Situation("yanbian", "unsure", (treatment,) * 200, {2025: "unsure"}))
    assert found.years[0].regular.low == 0
    assert found.years[0].regular.high == 3_000_000
    assert found.years[0].total_aid.high == 3_300_000


def years_settled(count: int) -> int:
    """How often the year is settled for so many treatments of which nothing is sure, of every status and care."""
    cares = ("inpatient", "special_drug", "special_disease", "chronic_outpatient")
    households = ("unsure", "illness_poverty_pending", "dibao", "tekun", "dibao_margin")
    slip = Slip(in_scope=200_000, class_b_share=5_000, pooled_fund=30_000, medical_aid=1_000)
    treatments = tuple(
        Treatment(
            date(2025, 1, 1) + timedelta(days=place),
            cares[place % 4],
            "elsewhere",
            "unsure",
            ("undecided", "not_needed")[place % 2],
            slip=slip,
            household=households[place % 5],
        )
        for place in range(count)
    )
    settled = []
    begin = rules.Settled.__init__
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rules.Settled, "__init__", lambda self, *given: (settled.append(1), begin(self, *given))[1])
        estimate(Situation("yanbian", "unsure", treatments, {2025: "unsure"}))
    return len(settled)


def test_a_year_is_settled_as_often_for_two_hundred_treatments_as_for_twenty():
    assert years_settled(200) == years_settled(20) < 1_000
