"""A sum of which a part is no own share is asked back without that part."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import asked_by
from conversation.understanding import understood

FACTS = Facts(
    {"when": "this_year", "residence": "yanbian", "household": "dibao", "care": "inpatient"}, date(2026, 11, 27)
)


@pytest.mark.parametrize(
    "said",
    [
        "8000里有2000是自费",
        "一共8000，其中2000自费",
        "花了8千块钱里面有两千是自费的",
        "8000，里头有个2000自费药",
        "8천중에 2천은 자비임다",
    ],
)
def test_what_is_out_of_the_catalogue_is_taken_off_and_asked(said: str):
    read = understood(asked_by("amount"), said, FACTS)
    assert isinstance(read, Problem) and read.candidates[0] == "6000.00"


@pytest.mark.parametrize("said", ["自付8000，自费2000", "자부 8천 자비 2천"])
def test_two_rows_of_the_slip_are_not_taken_from_each_other(said: str):
    assert understood(asked_by("amount"), said, FACTS) == "8000.00"
