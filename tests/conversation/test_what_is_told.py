"""What a result tells on the very last day to apply, and of readings that would change nothing."""

from datetime import date, timedelta

import pytest

from conversation import REFERRAL, navigator, result
from tests.usual import TODAY, usual

LAST = date(2023, 3, 31)
"""The 90th day after insurance has paid on the last day of the rules of 2015."""


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (LAST - timedelta(days=1), ["navigator.when.until", "navigator.when.first_day"]),
        (LAST, ["navigator.when.until", "navigator.when.last_day"]),
        (LAST + timedelta(days=1), ["navigator.when.passed"]),
    ],
    ids=["the day before", "the last day", "the day after"],
)
def test_on_the_last_day_one_can_still_apply_and_on_the_next_it_is_over(day: date, told: list[str]):
    answers = usual(today=day, way=REFERRAL, when="earlier", on="2022-12-31", reimbursed="same_day")
    (deadline,) = (section for section in navigator(answers, day) if section.id == "deadline")
    found = [line for line in deadline.lines if line.id.startswith("navigator.when.")]
    assert [line.id for line in found] == told
    assert found[0].given["day"] == LAST


@pytest.mark.parametrize(
    ("changes", "total", "others"),
    [
        ({"household": "tekun", "self_paid": "40000"}, 33_000_00, {"reading.R17.own_share_left": 30_000_00}),
        ({"referral": "none", "earlier": "unsure"}, 0, {}),
    ],
    ids=["a top-up", "nothing"],
)
def test_another_reading_is_told_only_where_it_gives_another_total(
    changes: dict[str, str], total: int, others: dict[str, int]
):
    lines = [line for section in result(usual(**changes), TODAY) for line in section.lines]
    told = {line.id: line.result for line in lines if line.id.startswith("reading.R1") and "total" in line.given}
    assert total not in told.values()
    assert told == others
