"""A policy that changes within a calendar year: what the year has used goes on counting (R45).

The two made-up documents stand in policies/. Class 3 until June: 40 % above 2,000, limit 10,000; from July: 50 % above
3,000, limit 12,000. Class 2: 70 %, limit 20,000, from July 8,000. Class 1: 100 %, limit 30,000, from July 35,000.
"""

import functools
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given

from calculator import Earlier, Estimate, Range, Situation, Treatment, estimate
from calculator.documents import in_order, load, read
from calculator.estimate import STATUSES
from calculator.policies import file as policies
from calculator.policies.policy import Policy
from calculator.yanbian_2022 import answers
from tests.calculator.situations import Json, any_situation, to_python
from tests.calculator.test_jilin_2015 import years_of_2015
from tests.calculator.test_many_unsure import situations

FOLDER = Path(__file__).parent / "policies"
POLICIES = load(FOLDER)
MARCH, JUNE, JULY, AUGUST = date(2030, 3, 5), date(2030, 6, 30), date(2030, 7, 1), date(2030, 8, 5)


def stay(on: date, yuan: int, referral: str = "primary_care", **more) -> Treatment:
    return Treatment(on, "inpatient", "prefecture", True, referral, self_paid=yuan * 100, **more)


def found(household: str, *treatments: Treatment, earlier: Earlier | str = Earlier(), **more) -> Estimate:  # noqa: B008
    return estimate(Situation("yanbian", household, treatments, {2030: earlier}, **more), POLICIES)


def yuan(low: float, amount: float | None, high: float, status: str) -> Range:
    return Range(None if amount is None else round(amount * 100), round(low * 100), round(high * 100), status)


def test_the_limit_counts_the_aid_of_the_months_before():
    """28,000 × 40 % is cut to 10,000; in August 30,000 × 50 % is cut to 12,000 − 10,000. Anew it would be 12,000."""
    both = found("dibao_margin", stay(MARCH, 30_000), stay(AUGUST, 30_000))
    assert [part.aid for part in both.treatments] == [
        yuan(10_000, 10_000, 10_000, "stated"),
        yuan(2_000, 2_000, 12_000, "reading"),
    ]
    assert [(year.year, year.policy) for year in both.years] == [(2030, "made-up-2030"), (2030, "made-up-2030-july")]
    assert [year.limit_left for year in both.years] == [0, 0]
    (reading,) = [each for each in both.readings if each.id == "R45"]
    assert (reading.option, reading.matters) == ("carry_on", True)
    assert [(other.option, other.years) for other in reading.others] == [
        ("start_anew", ((2030, 1_000_000), (2030, 1_200_000)))
    ]


def test_the_deductible_counts_the_own_share_before_and_what_was_told_as_earlier_counts_once():
    """1,500 earlier, 1,000 in March: 500 × 40 %. In August 2,500 + 2,000 − 3,000 = 1,500 × 50 %; anew it would be 0."""
    both = found("dibao_margin", stay(MARCH, 1_000), stay(AUGUST, 2_000), earlier=Earlier(self_paid=150_000))
    assert [part.aid for part in both.treatments] == [yuan(200, 200, 200, "stated"), yuan(0, 750, 750, "reading")]
    assert [year.deductible_left for year in both.years] == [0, 0]
    assert [year.limit_left for year in both.years] == [980_000, 1_105_000]
    (notice,) = [each for each in both.years[1].notices if each.id == "totals_carried_on"]
    assert notice.given == {"self_paid": 250_000, "aid": 20_000}


def test_sums_that_were_told_for_a_year_in_which_the_policy_changed_are_carried_on_too():
    """1,500 earlier, 2,000 in August: 3,500 − 3,000 = 500 × 50 %. If they came in spring and July starts anew: 0."""
    alone = found("dibao_margin", stay(AUGUST, 2_000), earlier=Earlier(self_paid=150_000))
    assert alone.treatments[0].aid == yuan(0, 250, 250, "reading")
    assert [notice.id for notice in alone.years[0].notices] == ["totals_carried_on"]
    assert [(each.id, each.matters) for each in alone.readings] == [("R45", True)]


def test_without_such_sums_and_before_the_change_nothing_is_carried_on():
    for one in (found("dibao_margin", stay(AUGUST, 9_000)), found("dibao_margin", stay(MARCH, 9_000))):
        assert one.treatments[0].aid.status == "stated"
        assert [each.id for each in one.readings] == []
    before = found("dibao_margin", stay(MARCH, 9_000), earlier=Earlier(self_paid=150_000))
    assert before.treatments[0].aid.status == "stated"
    assert before.years[0].notices == ()


def test_a_top_up_is_paid_once_in_the_year():
    both = found("tekun", stay(JUNE, 30_000), stay(JULY, 5_000))
    assert [year.top_up.amount for year in both.years] == [300_000, 0]
    assert "top_up_paid_before" in [notice.id for notice in both.years[1].notices]


def test_what_is_open_in_march_leaves_august_open_and_keeps_its_amount_as_if_there_was_no_referral():
    """Nothing or 7,000 in March; so 7,000 or 8,000 − 7,000 in August."""
    both = found("dibao", stay(MARCH, 10_000, "undecided"), stay(AUGUST, 10_000))
    assert both.treatments[0].aid == yuan(0, None, 7_000, "ask")
    assert both.treatments[1].aid == yuan(1_000, 7_000, 7_000, "ask")


def test_where_what_came_before_is_not_known_nothing_after_it_has_an_amount():
    both = found("dibao_margin", stay(MARCH, 5_000), stay(AUGUST, 5_000), earlier="unsure")
    assert [part.aid.amount for part in both.treatments] == [None, None]
    assert both.years[1].limit_left is None


def test_two_classes_in_the_year_leave_the_top_up_open_over_the_change_too():
    both = found("dibao_margin", stay(MARCH, 30_000), stay(AUGUST, 30_000, household="tekun"))
    assert both.years[1].top_up == yuan(0, 0, 3_000, "ask")
    assert "two_classes" in [notice.id for notice in both.years[1].notices]


def test_somebody_unsure_of_the_status_has_one_status_in_both_halves():
    """As class 2: 7,000, then 1,000, which reaches the limit: a top-up. As class 1: 10,000 twice, far from it."""
    both = found("unsure", stay(MARCH, 10_000), stay(AUGUST, 10_000))
    of_class = [found(each, stay(MARCH, 10_000), stay(AUGUST, 10_000)) for each in ("tekun", "dibao", "dibao_margin")]
    assert both.treatments[1].aid.high == max(each.treatments[1].aid.high for each in of_class)
    assert both.years[1].top_up.high == max(each.years[1].top_up.high for each in of_class) == 200_000


@functools.cache
def cut(text: str, *days: date) -> tuple[Policy, ...]:
    """The same figures as several policies, each from its day on."""
    name, begin = re.findall(r'^id = "(.+)"$|^in_force = (.+)$', text, re.MULTILINE)
    read_so_far = []
    for number, first in enumerate(days):
        until = f"until = {days[number + 1] - timedelta(days=1)}\n" if number + 1 < len(days) else ""
        part = text.replace(f'"{name[0]}"', f'"part-{number}"').replace(f"in_force = {begin[1]}", f"in_force = {first}")
        read_so_far.append(read(f"part-{number}.toml", until + part))
    return in_order(read_so_far)


TEXT = (FOLDER / "made-up-2030-july.toml").read_text("utf-8")
OLD_TEXT = (policies.FOLDER / "jilin-2015.toml").read_text("utf-8").replace("until = 2022-12-31\n", "")
STRENGTH = {status: place for place, status in enumerate(STATUSES)}


def assert_as_without_a_change(once: Estimate, cut_up: Estimate) -> None:
    """The same amounts and left-overs; bounds that hold the others; no status that is stronger."""
    for one, other in zip(once.treatments, cut_up.treatments, strict=True):
        assert other.self_paid == one.self_paid
        assert_holds([other.aid], one.aid)
    for year in once.years:
        parts = [part for part in cut_up.years if part.year == year.year]
        for name in ("regular", "top_up", "total_aid"):
            assert_holds([getattr(part, name) for part in parts], getattr(year, name))
        assert (parts[-1].limit_left, parts[-1].deductible_left) == (year.limit_left, year.deductible_left)


def assert_holds(parts: list[Range], whole: Range) -> None:
    amounts = [part.amount for part in parts]
    assert (None if None in amounts else sum(amounts)) == whole.amount
    assert sum(part.low for part in parts) <= whole.low
    highs = [part.high for part in parts]
    assert None in highs or (whole.high is not None and whole.high <= sum(highs))
    assert max(STRENGTH[part.status] for part in parts) >= STRENGTH[whole.status]


def cannot_be(found: Estimate) -> bool:
    """Whether earlier sums are told as impossible. Under another policy they may have come about, so a year that begins
    with treatments of a later policy does not say so."""
    return any(notice.id.endswith("_too_high") for year in found.years for notice in year.notices)


@pytest.mark.parametrize(
    "days", [["2023-01-01", "2025-06-15"], ["2023-01-01", "2024-07-01", "2025-04-01", "2025-09-01"]]
)
@given(situation=any_situation())
def test_a_change_that_changes_no_figure_changes_no_amount(days: list[str], situation: Json):
    told = to_python(situation)
    once = estimate(told, cut(TEXT, date(2023, 1, 1)))
    cut_up = estimate(told, cut(TEXT, *map(date.fromisoformat, days)))
    if cannot_be(once) == cannot_be(cut_up):
        assert_as_without_a_change(once, cut_up)


@pytest.mark.parametrize("days", [["2015-09-10", "2019-06-15"], ["2015-09-10", "2019-04-01", "2019-09-01"]])
@given(situation=years_of_2015())
def test_neither_does_it_where_figures_are_floors(days: list[str], situation: Json):
    told = to_python(situation)
    once = estimate(told, cut(OLD_TEXT, date(2015, 9, 10)))
    cut_up = estimate(told, cut(OLD_TEXT, *map(date.fromisoformat, days)))
    if cannot_be(once) == cannot_be(cut_up):
        assert_as_without_a_change(once, cut_up)


@given(situations())
def test_where_unsure_answers_are_too_many_the_bounds_of_each_part_hold_every_combination(situation: Situation):
    halves = cut(TEXT, date(2023, 1, 1), date(2025, 1, 3))
    every = estimate(situation, halves)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(answers, "MOST_CASES", 0)
        extremes = estimate(situation, halves)
    for narrow, wide in zip(every.years, extremes.years, strict=True):
        for name in ("regular", "top_up", "total_aid"):
            assert getattr(wide, name).low <= getattr(narrow, name).low
            assert getattr(narrow, name).high <= getattr(wide, name).high


def test_before_the_first_document_there_is_no_figure():
    assert found("dibao", stay(date(2029, 12, 31), 100)).treatments[0].policy is None
