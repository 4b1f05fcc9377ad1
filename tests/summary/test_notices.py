"""Every notice of the contract has one place where a resident reads it, and a page that explains it."""

import re
from pathlib import Path

import pytest

from guide import page_of_line
from summary.changes import DOUBTS
from summary.headline import DECIDES
from summary.notice import BESIDE, EARLIER_TOO_HIGH
from tests.summary.situations import TOLD, YEAR, Earlier, Told, told

CONTRACT = (Path(__file__).parents[2] / "docs" / "interface.md").read_text(encoding="utf-8")
PARAGRAPH = CONTRACT[CONTRACT.index("**Notices** of a treatment") : CONTRACT.index("**Readings** with several")]
NAMED = sorted(set(re.findall(r"(?<=\s)(?:uninsured|child|[a-z]+(?:_[a-z0-9]+)+)(?=[,.;])", PARAGRAPH)))
"""Every notice that the contract names."""
WITH_THE_FIGURE = frozenset({"already_paid", "already_paid_all"}) | BESIDE
AMONG_THE_STEPS = frozenset(
    {
        "limit_capped",
        "chronic_limit_capped",
        "outside_catalogue",
        "chronic_needs_no_referral",
        "designated_2015",
        "floor_only",
        "limit_at_least",
        "county_within",
        "county_above",
        "county_outpatient",
        "child_uplift",
        "rate_cut_2015",
        "uninsured_2015",
        "top_up_due",
        "top_up_paid_before",
        "totals_carried_on",
    }
)
"""What explains the computation, and leaves nothing open that its figure does not say."""


@pytest.mark.parametrize("id", NAMED)
def test_every_notice_stands_in_one_of_the_lists_and_a_page_explains_it(id: str):
    lists = (WITH_THE_FIGURE, AMONG_THE_STEPS, DOUBTS.union(DECIDES))
    assert sum(id in each for each in lists) == 1
    assert page_of_line(f"notice.{id}")


def test_the_contract_is_read():
    assert len(NAMED) > 55 and {"uninsured", "child", "totals_carried_on", "no_policy"} <= set(NAMED)
    assert AMONG_THE_STEPS.union(WITH_THE_FIGURE) <= set(NAMED)


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("a top-up with care that needed no referral", "notice.not_needed"),
        ("elsewhere in Jilin", "notice.not_needed_outside"),
        ("outside Jilin", "notice.out_of_province"),
        ("more aid before than the class can have had", "notice.earlier_aid_too_high"),
        ("chronic aid before in a class without it", "notice.earlier_chronic_aid_too_high"),
        ("a top-up before in a class without one", "notice.earlier_top_up_too_high"),
    ],
)
def test_what_a_figure_rests_on_stands_under_it_and_nowhere_else(name: str, beside: str):
    case = TOLD[name]
    assert beside in case.ids("headline")
    assert beside not in [*case.ids("steps"), *case.ids("reasons"), *case.ids("could_change")]


@pytest.mark.parametrize(
    ("name", "is_open"),
    [
        ("a top-up with care that needed no referral", "notice.top_up_not_needed"),
        ("2015, special disease of a child of class 3", "notice.child_uplift_possible"),
    ],
)
def test_what_is_open_stands_among_what_can_change(name: str, is_open: str):
    assert is_open in TOLD[name].ids("could_change") and is_open not in TOLD[name].ids("steps")


def test_sums_that_cannot_be_are_asked_about():
    for name in ("more aid before than the class can have had", "a top-up before in a class without one"):
        assert "todo.earlier" in TOLD[name].ids("todo")


def used_up(household: str, earlier: Earlier) -> Told:
    return told(household, self_paid=1_200_000, earlier={YEAR: earlier})


def test_a_limit_is_not_called_used_up_by_sums_that_cannot_be():
    """Class 3 with 20,000 yuan of own share and 14,000 of aid before: it may have been another class then (A6)."""
    case = used_up("dibao_margin", Earlier(2_000_000, 1_400_000))
    assert case.ids("headline")[0] == "headline.zero.ask"
    assert EARLIER_TOO_HIGH & case.case.notices and "notice.earlier_aid_too_high" in case.ids("headline")
    assert used_up("dibao", Earlier(3_000_000, 2_000_000)).ids("headline")[0] == "headline.limit_used_up"


def test_where_nothing_comes_of_it_no_referral_is_asked_about():
    case = told("dibao_margin", self_paid=100_000, referral="not_needed")
    assert case.ids("headline")[0] == "headline.under_deductible"
    assert "notice.not_needed" not in case.ids("headline")


@pytest.mark.parametrize(("facts", "end"), [({"place": "province"}, ".most"), ({}, "")])
def test_a_figure_beside_another_open_question_is_told_as_the_most(facts: dict[str, str], end: str):
    case = told("dibao", residence="permit", referral="not_needed", **facts)
    assert f"notice.permit_only{end}" in case.ids("could_change")
