"""Where only about how much the own share was is known, the figure goes from its least to its most; never beyond."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from calculator import Earlier, Range
from calculator.situation import CARES, PLACES, REFERRALS
from conversation.facts import BANDS
from locales import LANGUAGES
from summary import Answer, Done, OwnShare, answer, case, gauge, short, text
from tests.examples import examples
from tests.summary.contradictions import CONTRADICTIONS, Read
from tests.summary.situations import ABOUT, TODAY, YEAR, Told, about, paid_in_all, told
from tests.summary.test_contradictions import walk

ZH = LANGUAGES["zh"]
HOUSEHOLDS = ("tekun", "dibao", "dibao_margin", "illness_poverty", "illness_poverty_pending", "low_income", "unsure")
EARLIER = (Earlier(), Earlier(150_000), Earlier(2_900_000, 1_950_000), Earlier(2_000_000, 800_000, 80_000), "unsure")


def inside(figure: Range, bounds: Range) -> bool:
    """Whether all that a figure may be is within the bounds."""
    known = figure.low if figure.amount is None else figure.amount
    within = bounds.low <= figure.low and bounds.low <= known
    if bounds.high is None:
        return within
    return within and figure.high is not None and figure.high <= bounds.high and known <= bounds.high


@examples(400)
@given(
    household=st.sampled_from(HOUSEHOLDS),
    care=st.sampled_from(CARES),
    place=st.sampled_from(PLACES),
    referral=st.sampled_from(REFERRALS),
    designated=st.sampled_from([True, True, False, "unsure"]),
    on=st.sampled_from([date(YEAR, 3, 5), date(2024, 3, 5), date(2019, 3, 5)]),
    earlier=st.sampled_from(EARLIER),
    age=st.sampled_from([None, 8]),
    band=st.sampled_from(sorted(BANDS)),
    where=st.floats(0, 1),
)
@example(
    "dibao_margin", "inpatient", "prefecture", "primary_care", True, date(YEAR, 3, 5), Earlier(), None, "band_5000", 0.0
)
def test_every_own_share_of_the_band_has_its_figure_within_the_range(
    household, care, place, referral, designated, on, earlier, age, band, where
):
    least, most, or_more = BANDS[band]
    facts = {"care": care, "place": place, "referral": referral, "designated": designated, "on": on, "age": age}
    given_ = {**facts, "household": household, "earlier": {on.year: earlier}, "major_illness_threshold": 1_000_000}
    shown = about(least, most, or_more=or_more, **given_).case
    some = least + round(where * ((10_000_000 if or_more else most) - least))
    exact = told(self_paid=some, **given_).case
    assert inside(exact.figure, shown.figure), (exact.figure, shown.figure)
    for year, bounds in zip(exact.estimate.years, shown.estimate.years, strict=True):
        assert inside(year.top_up, bounds.top_up) and inside(year.total_aid, bounds.total_aid)
    assert_within(answer(exact), answer(shown))


def assert_within(exact: Answer, shown: Answer) -> None:
    """What is left to pay is told within what the range says of it."""
    if None in (exact.own_low, shown.own_low):
        return
    assert exact.own_low >= shown.own_low
    assert shown.own_high is None or exact.own_high <= shown.own_high


@pytest.mark.parametrize(
    ("name", "figure"),
    [
        ("about 5,000 to 10,000", (None, 350_000, 700_000)),
        ("up to 2,000", (None, 0, 140_000)),
        ("about, the deductible between", (None, 0, 120_000)),
        ("about, under the deductible", (0, 0, 0)),
        ("about, all of it above the limit", (2_000_000, 2_000_000, 2_000_000)),
        ("30,000 or more", (2_000_000, 2_000_000, 2_000_000)),
        ("10,000 or more", (None, 700_000, 2_000_000)),
        ("2015, 30,000 or more", (None, 1_400_000, None)),
        ("what was paid in all", (None, 0, 840_000)),
        ("what was paid in all, under the deductible", (0, 0, 0)),
    ],
)
def test_the_range_is_that_of_the_estimates_at_its_ends(name: str, figure: tuple[int | None, int, int | None]):
    assert ABOUT[name].case.figure[:3] == figure


def test_between_the_ends_it_is_looked_where_a_figure_of_the_policy_is_met():
    from summary.own_share import path

    case = about(200_000, 1_200_000, household="illness_poverty", earlier={YEAR: Earlier(100_000)}).case
    shares = [each[0] for each in path(case.situation, {0: 200_000}, list(case.policies.values()))]
    assert shares[0] == 200_000 and shares[-1] == 1_200_000
    assert {400_000, 400_001, 900_000} <= set(shares)  # the deductible of 5,000 and the limit, less what came before


@pytest.mark.parametrize("case", [*ABOUT.values()], ids=list(ABOUT))
def test_each_says_which_paper_makes_it_exact(case: Told):
    told_ = {line.id for section in case.sections for line in section.lines}
    assert "todo.find_slip" in told_ and "todo.check_self_paid" not in told_
    words = text(case.sections, ZH, case.other)
    assert "照着填，能算得更准" in words


def test_no_bar_of_the_year_is_drawn_of_what_is_not_known_exactly():
    assert gauge(told("dibao").case)
    assert [name for name, case in ABOUT.items() if gauge(case.case)] == []


def test_how_it_was_worked_out_is_told_at_both_ends():
    lines = about(500_000, 1_000_000).section("steps")
    results = [line.result for line in lines if line.kind == "step"]
    shares = [line.given["self_paid"] for line in lines if line.id == "steps.if_own_share"]
    assert (shares, results) == ([500_000, 1_000_000], [350_000, 700_000])
    more = ABOUT["10,000 or more"].section("steps")
    assert [line.given for line in more if line.id == "steps.however_much"] == [{"high": 2_000_000}]
    assert [line.given["self_paid"] for line in more if line.id == "steps.if_own_share"] == [1_000_000]


def test_an_interval_moves_no_figure_that_does_not_rest_on_it():
    plain = told("dibao", designated=False)
    assert about(500_000, 1_000_000, designated=False).case.figure == plain.case.figure
    exact = case(told("dibao").situation, plan=False, other=False, made_on=TODAY, done=Done())
    assert exact.ends == () and exact.estimate == replace(exact).estimate


def test_a_sample_of_all_cases_with_such_an_own_share_never_contradicts_itself():
    seen, found = 0, {}
    for name, exact in walk(997, 3):
        share = exact.situation.treatments[0].self_paid
        if not share or exact.plan:
            continue
        for changes in (OwnShare(share // 3), OwnShare(share // 3, open=True), OwnShare(in_all=True)):
            told_so = replace(exact.done, own_shares=(changes,))
            read = Read(case(exact.situation, plan=False, other=False, made_on=TODAY, done=told_so))
            seen += 1
            found |= {what: f"{changes}: {name}" for what, holds in CONTRADICTIONS.items() if holds(read)}
            assert short(read.answer, ZH, False).text
    assert found == {} and seen > 150


def test_what_was_paid_in_all_promises_no_least():
    for amount in (100_000, 1_200_000, 9_000_000):
        shown = paid_in_all(amount).case
        assert (shown.figure.amount, shown.figure.low, shown.figure.status) == (None, 0, "ask")
        assert shown.figure.high == told("dibao", self_paid=amount).case.figure.high
        assert answer(shown).kind == "at_most" and not answer(shown).large
