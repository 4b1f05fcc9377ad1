"""A slip that lacks what would lower the own share: every figure is from 0 to its most, and only to be asked (R38)."""

from dataclasses import replace

import pytest

from calculator import Earlier, Slip
from summary import Done, OwnShare
from tests.summary.situations import YEAR, Told, told

TOLD_OF_THE_SLIP = {
    "change.first.missing",
    *("headline.not_on_slip", "assumed.slip.at_most", "todo.slip_in_full", "notice.not_on_slip"),
    *(f"notice.not_on_slip.{name}" for name in ("own_expense", "over_limit", "pooled_fund")),
}
MISSING = Done(own_shares=(OwnShare(missing=("own_expense", "over_limit", "pooled_fund")),))
LACKING = told("dibao", self_paid=None, slip=Slip(total_bill=5_200_000))._replace(done=MISSING)


def test_all_of_its_messages_are_told():
    lines = [line for section in LACKING.sections for line in section.lines]
    ids = {line.id for line in lines} | {line.given["what"] for line in lines if line.id == "change.first.exact"}
    assert ids >= TOLD_OF_THE_SLIP
    assert not any(id.startswith("step.") for id in ids)


@pytest.mark.parametrize("household", ["tekun", "dibao", "dibao_margin", "illness_poverty", "unsure"])
def test_every_figure_goes_from_0_to_what_it_is_with_nothing_missing(household: str):
    lacking = LACKING._replace(situation=replace(LACKING.situation, household=household))
    whole = lacking._replace(done=Done())
    assert (lacking.case.figure.amount, lacking.case.figure.low, lacking.case.figure.status) == (None, 0, "ask")
    assert lacking.case.figure.high == whole.case.figure.high
    (year,), (most,) = lacking.case.estimate.years, whole.case.estimate.years
    assert (year.total_aid.amount, year.total_aid.low) == (None, 0)
    assert year.total_aid.high == most.total_aid.high
    assert year.limit_left is None


def test_what_is_nothing_for_another_reason_stays_nothing():
    used_up = told(
        "dibao_margin", self_paid=None, slip=Slip(total_bill=5_200_000), earlier={YEAR: Earlier(0, 2_000_000)}
    )
    figure: Told = used_up._replace(done=MISSING)
    assert figure.case.figure == used_up.case.figure
    assert figure.case.figure.high == 0
