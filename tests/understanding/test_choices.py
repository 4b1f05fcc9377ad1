"""A choice is made by its label in any language, or by its number where numbers are shown."""

from datetime import date

import pytest

from conversation import QUESTIONS, Facts, Problem, Question, understood
from conversation.wording import choice
from locales import LANGUAGES
from tests.usual import usual

TODAY = date(2025, 6, 1)
HAPPENED = Facts(usual(until="household"), TODAY)
DAYS = {"now": {"when": "this_year"}, "plan": {"when": "plan"}, "2019": {"when": "earlier", "on": "2019-03-05"}}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2", "dibao"),
        ("２", "dibao"),
        ("2.", "dibao"),
        ("2、", "dibao"),
        ("(2)", "dibao"),
        ("②", "dibao"),
        ("2号", "dibao"),
        ("第2个", "dibao"),
        (" 2 ", "dibao"),
        ("9", "unsure"),
        ("低保", "dibao"),
        ("低保家庭成员", "dibao"),
        ("监测对象", "at_risk_of_poverty"),
        ("低保家庭", "dibao"),
        ("최저생활보장대상(低保)", "dibao"),
        ("최저생활보장대상", "dibao"),
        ("Subsistence allowance household", "dibao"),
        ("特困", "tekun"),
        ("不清楚", "unsure"),
        ("잘 모르겠음", "unsure"),
        ("not sure", "unsure"),
        ("都不是", "none"),
        ("dibao", "dibao"),
    ],
)
def test_household(typed: str, meant: str):
    assert understood(QUESTIONS["household"], typed, HAPPENED, numbered=True) == meant


@pytest.mark.parametrize("typed", ["", "0", "10", "99", "低", "1 2", "我家很困难", "ex", "😀", "-1", "二十"])
def test_household_that_is_not_clear_is_asked_again(typed: str):
    found = understood(QUESTIONS["household"], typed, HAPPENED, numbered=True)
    assert isinstance(found, Problem)
    assert found.given == {"last": "9"}


def test_two_statuses_at_once_are_asked_back():
    found = understood(QUESTIONS["household"], "低保和特困", HAPPENED, numbered=True)
    assert isinstance(found, Problem) and set(found.candidates) == {"tekun", "dibao"}


@pytest.mark.parametrize(
    ("question", "day"),
    [
        pytest.param(each, day, id=f"{each.id}-{day}")
        for each in QUESTIONS.values()
        for day in DAYS
        if each.kind == "choice" and (day == "2019" or each.id != "age")  # asked and worded by the rules of 2015 only
    ],
)
def test_every_label_is_understood_as_its_choice_in_every_language(question: Question, day: str):
    facts = Facts(DAYS[day], TODAY)
    offered = question.offered(facts)
    assert len(offered) > 1
    for language in LANGUAGES.values():
        for value in offered:
            assert understood(question, choice(language, question, value, facts), facts) == value


def test_a_figure_that_is_missing_on_the_slip_is_an_answer_in_words():
    figure = QUESTIONS["slip_in_scope"]
    for typed in ("没有", "单子上没有这一项", "없음", "결산서에 이 항목이 없음", "none", "Not on my slip"):
        assert understood(figure, typed, HAPPENED) == "none"
    assert understood(figure, "0", HAPPENED) == "0.00"
    assert understood(figure, "1", HAPPENED) == "1.00"


def test_not_knowing_an_amount_is_an_answer_in_words():
    for typed in ("不知道", "모름", "모르겠음", "unsure", "I do not know"):
        assert understood(QUESTIONS["self_paid"], typed, HAPPENED) == "unsure"


def test_a_word_that_is_not_known_leaves_a_korean_answer_after_it_sure_and_no_other():
    care = QUESTIONS["care"]
    assert understood(care, "뚝딱한 특약을 씁니다", HAPPENED) == "special_drug"
    for said in ("특약을 뚝딱거림다", "뚝딱이가 특약을 씁니다", "못뚝딱 특약을 씁니다", "뚝딱이네 특약을 씁니다"):
        assert isinstance(understood(care, said, HAPPENED), Problem), said
