"""A word for "nothing" means one thing at a question, whichever word it is; the digit 0 is a figure."""

import pytest

from conversation import QUESTIONS, Facts, Problem, understood
from tests.usual import TODAY, usual

WORDS = ("无", "没有", "没", "没有。", "沒有", "空白", "없음", "없습니다", "없어요", "없다", "none", "None", "nothing")
FACTS = Facts(usual(amount="slip"), TODAY)
AMOUNTS = [question for question in QUESTIONS.values() if question.kind == "amount"]
SLIP = [question for question in AMOUNTS if question.id.startswith("slip_")]
EARLIER = [question for question in AMOUNTS if question.id.startswith("earlier_")]
NOT_THERE = [*SLIP, QUESTIONS["on_slip_aid"]]
OTHERS = [question for question in AMOUNTS if question not in (*NOT_THERE, *EARLIER)]


@pytest.mark.parametrize("word", WORDS)
def test_on_a_figure_of_the_slip_it_means_that_the_figure_is_not_there(word: str):
    assert len(SLIP) == 9
    assert {understood(question, word, FACTS) for question in NOT_THERE} == {"none"}


@pytest.mark.parametrize("word", WORDS)
def test_of_the_sums_before_it_means_that_they_are_0(word: str):
    assert len(EARLIER) == 3
    assert {understood(question, word, FACTS) for question in EARLIER} == {"0.00"}


@pytest.mark.parametrize("word", WORDS)
def test_where_it_may_mean_0_or_not_known_it_is_asked_back(word: str):
    others = {"amount", "paid_in_all", "self_paid", "total_bill", "major_illness_threshold"}
    assert {question.id for question in OTHERS} == others
    for question in OTHERS:
        found = understood(question, word, FACTS)
        assert isinstance(found, Problem) and found.message == "problem.amount.nothing"


@pytest.mark.parametrize("zero", ["0", "0元", "０", "0.00", "零"])
def test_the_digit_is_the_figure_0_everywhere(zero: str):
    assert {understood(question, zero, FACTS) for question in AMOUNTS} == {"0.00"}


@pytest.mark.parametrize("word", [word for word in WORDS if word.lower() != "none"])  # that is a choice by name
def test_where_a_choice_is_called_so_it_is_that_one_and_never_the_beginning_of_another(word: str):
    assert understood(QUESTIONS["earlier"], word, FACTS) == "none"
    assert understood(QUESTIONS["earlier_top_up"], word, FACTS) == "no"
    old = Facts(usual(when="earlier", on="2019-03-05"), TODAY)
    for question in ("insurance_paid", "referral", "household", "who"):
        assert isinstance(understood(QUESTIONS[question], word, old), Problem)
