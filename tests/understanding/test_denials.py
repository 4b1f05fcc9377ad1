"""A denial belongs to its word, in short and long texts, in both languages; what is denied is never taken."""

import pytest

from conversation import QUESTIONS, Facts, Problem, understood
from tests.usual import TODAY, usual

FACTS = Facts(usual(until="household"), TODAY)


def said(question: str, text: str) -> tuple[str, ...] | str:
    """The value that is taken, or those that are asked back."""
    found = understood(QUESTIONS[question], text, FACTS)
    return found.candidates if isinstance(found, Problem) else found


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("不是低保是低保边缘", "dibao_margin"),
        ("不是低保，是低保边缘", "dibao_margin"),
        ("저보가 아니고 특곤입니다", "tekun"),
        ("저보 아니고 특곤", "tekun"),
        ("我家是低保", "dibao"),
    ],
)
def test_the_other_status_is_taken(text: str, meant: str):
    assert said("household", text) == meant


@pytest.mark.parametrize(
    "text",
    [
        *("不是低保", "没有低保", "我家不是低保户", "低保没有", "저보 아닙니다", "저보가 아니에요", "저보 없습니다"),
        *("低保 아니요", "低保不是", "没有低保我妈有低保"),
    ],
)
def test_a_denied_status_alone_is_no_status_and_never_none(text: str):
    assert said("household", text) in ((), ("dibao",))


@pytest.mark.parametrize(
    "text",
    [
        *("以前是低保", "以前是低保后来取消了", "低保取消了", "想办低保", "申请低保", "能办低保吗"),
        *("低保快批下来了", "如果是低保呢", "要是低保", "邻居是低保", "什么是低保", "저보 신청중", "저보가 되면"),
    ],
)
def test_a_status_of_the_past_or_of_a_wish_or_a_question_is_none(text: str):
    assert said("household", text) == ()


@pytest.mark.parametrize(
    "text", ["申请了还没批", "等通知呢", "申请低保没批", "低保没批下来", "저보 신청했는데 안 됐슴다"]
)
def test_who_has_applied_and_got_nothing_yet_is_asked_whether_life_is_hard(text: str):
    assert said("household", text) == ("illness_poverty_pending", "none")


def test_one_that_was_and_one_that_is_are_told_apart_and_asked_back():
    assert said("household", "以前是低保现在是特困") == ("tekun", "dibao")


def test_two_statuses_are_asked_back_both():
    assert said("household", "低保和特困") == ("tekun", "dibao")


def test_an_old_word_beside_a_status_leaves_it_open():
    asked = said("household", "低保贫困户")
    assert isinstance(asked, tuple) and "dibao" in asked


def test_the_status_of_a_relative_is_asked_back_where_one_asks_for_oneself():
    own = Facts(usual(until="household") | {"who": "self"}, TODAY)
    found = understood(QUESTIONS["household"], "我妈是低保", own)
    assert isinstance(found, Problem) and found.candidates[0] == "dibao" and "none" in found.candidates


def test_yes_and_no_answer_only_what_can_be_answered_so():
    for word in ("是", "对", "네", "没有", "아니요"):
        assert said("who", word) == ()
        if word != "没有":
            assert said("household", word) == ()
    assert said("household", "没有") == ("none", "illness_poverty_pending")
    assert said("designated", "是") == "yes"
    assert said("designated", "不是") == "no"
    assert said("designated", "不是定点") == "no"
    assert said("living", "아니요") == "no"
