"""A yes behind a no is asked back with both, whatever else it is like; an agreement takes nothing back."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood

FACTS = Facts({}, date(2026, 11, 27))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("earlier", "没有，哦有"),
        ("earlier", "没有 不对 有一次"),
        ("earlier", "有吧…没有"),
        ("earlier_top_up", "没领，哎领过"),
        ("filed_late", "没补，哦补了"),
        ("living", "不是，哦是"),
        ("designated", "是，不是"),
        ("earlier", "없소, 아 있소"),
        ("earlier", "없슴다 아니 한번 있슴다"),
        ("earlier", "있소, 아니 없소"),
        ("earlier_top_up", "받은적 없소 아니 받았소"),
        ("living", "아니요, 아 예"),
        ("designated", "아니요. 맞소"),
    ],
)
def test_a_yes_behind_a_no_is_asked_back_with_both(question, said):
    found = understood(QUESTIONS[question], said, FACTS)
    assert isinstance(found, Problem)
    assert "yes" in found.candidates
    assert {"no", "none"} & {*found.candidates}


@pytest.mark.parametrize(
    ("question", "said", "meant"),
    [
        ("earlier", "对，没有", "none"),
        ("earlier", "没有，对", "none"),
        ("earlier", "没有没有", "none"),
        ("earlier", "去年住过，今年没有", "none"),
        ("living", "不是，就是去那看病", "no"),
        ("filed_late", "没补，是的", "no"),
        ("filed_late", "아니요 가기 전에 했습니다", "no"),
        ("living", "아니 같이 안 삼다", "no"),
        ("earlier", "아니 없소", "none"),
    ],
)
def test_who_agrees_or_goes_on_takes_nothing_back(question, said, meant):
    assert understood(QUESTIONS[question], said, FACTS) == meant


@pytest.mark.parametrize("said", ["有 不知道多少钱", "有，记不清多少了", "있소 얼만지 모르겠소"])
def test_not_to_know_how_much_it_was_is_not_to_know_whether_it_was(said):
    found = understood(QUESTIONS["earlier"], said, FACTS)
    assert isinstance(found, Problem)
    assert found.candidates == ("yes", "unsure")
