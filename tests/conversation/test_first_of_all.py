"""What stands first of a result fits what the conversation offers: a slip is asked about only where it can be told."""

from datetime import date

import pytest

from conversation import journey
from conversation.result import Result, with_gauges
from tests.usual import usual

TODAY = date(2026, 11, 25)
BY = {
    "a figure": ({}, True),
    "30,000 or more, cut to the limit": ({"amount": "band_more"}, True),
    "by the slip": ({"amount": "slip"}, False),
    "about": ({"amount": "band_10000"}, False),
    "what was paid in all": ({"amount": "paid_only", "paid_only": "nothing", "paid_in_all": "12,000"}, False),
    "a plan": ({"when": "plan"}, False),
    "not referred": ({"referral": "none"}, False),
    "no status": ({"household": "none"}, False),
    "nothing known of the amount": ({"amount": "unsure"}, False),
}


def made(**changes: str) -> tuple[Result, set[str]]:
    """The result, and the optional questions that are offered with it."""
    answers = usual(today=TODAY, **changes)
    return with_gauges(answers, TODAY), {each.id for each in journey(answers, TODAY).offered}


@pytest.mark.parametrize(("changes", "asks"), BY.values(), ids=BY)
def test_the_slip_is_asked_about_where_its_aid_is_not_known_and_can_be_told(changes: dict[str, str], asks: bool):
    result, offered = made(**changes)
    assert result.answer.asks_slip is asks
    assert not asks or "on_slip_aid" in offered


def test_where_the_kind_of_care_is_not_known_it_says_how_to_find_out():
    result, _ = made(care="unsure")
    assert (result.answer.kind, result.answer.title.id) == ("unknown", "answer.do.care")
    assert result.answer.action.id == "care_unsure.slip" and not result.answer.large
    assert (
        {"todo", "where", "documents"} <= {fold.id for fold in result.folds} <= {"todo", "papers", "where", "documents"}
    )


@pytest.mark.parametrize(
    ("band", "bounds"),
    [
        ("band_2000", (0, 140_000)),
        ("band_5000", (140_000, 350_000)),
        ("band_10000", (350_000, 700_000)),
        ("band_30000", (700_000, 2_000_000)),
        ("band_more", (2_000_000, 2_000_000)),
    ],
)
def test_a_band_gives_the_range_between_its_ends(band: str, bounds: tuple[int, int]):
    answer = made(amount=band)[0].answer
    assert (answer.low, answer.high) == bounds
    assert answer.kind == ("amount" if bounds[0] == bounds[1] else "range")
