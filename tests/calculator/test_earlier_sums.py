"""Sums of the year so far that cannot have come about in the class told: both figures are named, none is refused."""

from datetime import date

import pytest

from calculator import Earlier, EarlierProblem, in_force

NOW = in_force(date(2025, 3, 5))
THEN = in_force(date(2019, 3, 5))


def sums(self_paid: int = 0, aid: int = 0, chronic_aid: int = 0, top_up: int = 0) -> Earlier:
    """In yuan."""
    return Earlier(self_paid * 100, aid * 100, chronic_aid * 100, top_up * 100)


@pytest.mark.parametrize(
    ("household_class", "earlier", "told", "most"),
    [
        (3, sums(20000, 14000), 14000, 10000),  # above the limit of the class
        (3, sums(0, 5000), 5000, 0),  # nothing is left after a deductible of 2000
        (3, sums(20000, 7300), 7300, 7200),  # 40 % of 18000
        (4, sums(5000, 10), 10, 0),
        (2, sums(10000, 7800, 0), 7800, 7000),
        (2, sums(10000, 8200, 800), 8200, 7800),  # 800 for chronic outpatient care stand apart
        (1, sums(30000, 30001), 30001, 30000),
    ],
)
def test_more_aid_than_the_class_can_have_had_is_told_beside_the_most(household_class, earlier, told, most):
    assert NOW.earlier_problem(household_class, earlier) == EarlierProblem("aid", told * 100, most * 100)


@pytest.mark.parametrize(
    ("household_class", "earlier"),
    [
        (1, sums(30000, 30000)),
        (2, sums(10000, 7000)),
        (2, sums(10000, 7800, 800)),
        (2, sums(0, 400, 400)),
        (2, sums(40000, 20000, 0, 2000)),
        (3, sums(20000, 7200)),
        (3, sums(2000, 0)),
        (4, sums(90000, 10000)),
        (1, sums()),
    ],
)
def test_sums_that_can_have_come_about_are_no_problem(household_class, earlier):
    assert NOW.earlier_problem(household_class, earlier) is None


def test_what_many_settlements_rounded_up_is_no_problem():
    # 200 times 70 % of 0.05: 0.035 each, paid as 0.04.
    assert NOW.earlier_problem(2, Earlier(200 * 5, 200 * 4)) is None
    assert NOW.earlier_problem(2, Earlier(200 * 5, 200 * 4 + 1)) == EarlierProblem("aid", 801, 700)


def test_aid_for_chronic_outpatient_care_above_its_own_limit_or_in_a_class_without_it():
    assert NOW.earlier_problem(1, sums(30000, 900, 900)) == EarlierProblem("chronic_aid", 900_00, 800_00)
    assert NOW.earlier_problem(3, sums(30000, 100, 100)) == EarlierProblem("chronic_aid", 100_00, 0)


def test_a_top_up_above_that_of_the_class_or_in_a_class_that_has_none():
    assert NOW.earlier_problem(3, sums(top_up=2000)) == EarlierProblem("top_up", 2000_00, 0)
    assert NOW.earlier_problem(2, sums(top_up=3000)) == EarlierProblem("top_up", 3000_00, 2000_00)
    assert NOW.earlier_problem(2, sums(top_up=2000)) is None
    assert NOW.earlier_problem(1, sums(top_up=3000)) is None


def test_under_the_rules_of_2015_only_the_limit_and_the_own_share_itself_bound_the_aid():
    assert THEN.earlier_problem(2, sums(0, 20001)) == EarlierProblem("aid", 20001_00, 20000_00)
    assert THEN.earlier_problem(3, sums(4000, 5000)) == EarlierProblem("aid", 5000_00, 4000_00)
    assert THEN.earlier_problem(3, sums(9000, 100, 100)) == EarlierProblem("chronic_aid", 100_00, 0)
    # A county may pay more than the floor, and special disease of classes 1 and 2 is aided from the first fen.
    assert THEN.earlier_problem(3, sums(5000, 5000)) is None
    assert THEN.earlier_problem(1, sums(0, 5000)) is None
    assert THEN.earlier_problem(2, sums(0, 500, 500)) is None
