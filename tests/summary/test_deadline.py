"""A period counted in days: the day it runs from is not counted, and the calendar has no surprise left."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summary.deadline import deadline


@pytest.mark.parametrize(
    ("start", "last"),
    [
        ("2019-11-30", "2020-02-28"),  # over New Year, into a leap year
        ("2019-12-01", "2020-02-29"),  # the last day is a leap day
        ("2020-02-29", "2020-05-29"),  # from a leap day
        ("2018-11-30", "2019-02-28"),  # the same days of a year without one
        ("2018-12-01", "2019-03-01"),
        ("2021-01-31", "2021-05-01"),  # from the end of a long month
        ("2021-10-31", "2022-01-29"),  # over a year's end
        ("2022-12-31", "2023-03-31"),  # the last day under the rules of 2015
        ("2015-09-10", "2015-12-09"),  # the first
    ],
)
def test_the_ninetieth_day_after_the_reimbursement_is_the_last(start: str, last: str):
    assert deadline(date.fromisoformat(start), 90) == date.fromisoformat(last)


@given(st.dates(date(2015, 1, 1), date(2035, 12, 31)), st.integers(0, 400))
def test_every_day_of_the_period_is_counted_once(start: date, days: int):
    assert (deadline(start, days) - start).days == days
    assert deadline(deadline(start, days), 1) == deadline(start, days + 1)
