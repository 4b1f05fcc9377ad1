"""A referral that is not made yet, of a treatment to come, may be made still: it is no going without."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood

TODAY = date(2026, 11, 28)
TO_COME = Facts({"when": "plan", "household": "dibao", "care": "inpatient", "place": "province"}, TODAY)
OVER = Facts({"when": "this_year", "household": "dibao", "care": "inpatient", "place": "province"}, TODAY)


@pytest.mark.parametrize("said", ["还没办", "没办呢", "还没去办", "아직 아이 했슴다", "아직 못했슴다"])
def test_what_is_not_done_yet_is_asked_back(said: str):
    found = understood(QUESTIONS["referral"], said, TO_COME)
    assert isinstance(found, Problem) and found.candidates == ("undecided", "none")


@pytest.mark.parametrize("said", ["不办", "不办了，直接去"])
def test_who_goes_without_says_so(said: str):
    assert understood(QUESTIONS["referral"], said, TO_COME) == "none"


def test_of_a_treatment_that_is_over_there_was_none():
    assert understood(QUESTIONS["referral"], "没办呢", OVER) == "none"
