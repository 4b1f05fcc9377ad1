"""The numbers of the bar of the year's limit and deductible."""

import pytest

from calculator import Earlier
from summary import Gauge, gauge
from tests.summary.situations import TOLD, YEAR, told


def test_this_estimate_and_what_came_before_fill_the_limit():
    case = told("dibao_margin", earlier={YEAR: Earlier(self_paid=250_000, aid=20_000)})
    (bar,) = gauge(case.case)
    assert bar == Gauge(YEAR, 1_000_000, 20_000, 320_000, 200_000, 200_000)
    assert bar.limit_left == 660_000


def test_no_bar_is_drawn_of_sums_that_cannot_have_come_about():
    assert gauge(told("dibao_margin", earlier={YEAR: Earlier(self_paid=150_000, aid=20_000)}).case) == ()


def test_a_class_without_a_deductible_has_none():
    (bar,) = gauge(told("dibao").case)
    assert (bar.deductible, bar.deductible_used) == (0, 0)


def test_the_deductible_is_partly_used():
    (bar,) = gauge(TOLD["under the deductible"].case)
    assert (bar.deductible, bar.deductible_used, bar.estimated) == (500_000, 400_000, 0)


@pytest.mark.parametrize(
    "name", ["status unsure", "recognition pending", "referral undecided", "no status", "no policy"]
)
def test_where_the_class_the_amount_or_the_figure_is_open_there_is_no_bar(name: str):
    assert gauge(TOLD[name].case) == ()


def test_a_bar_is_never_fuller_than_full():
    bars = [(name, bar) for name, case in TOLD.items() for bar in gauge(case.case)]
    assert bars
    for name, bar in bars:
        assert bar.earlier >= 0 and bar.estimated >= 0 and bar.limit_left >= 0, name
        assert 0 <= bar.deductible_used <= bar.deductible, name
