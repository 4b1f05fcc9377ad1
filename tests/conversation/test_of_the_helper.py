"""What who helps tells of himself makes him no patient, and changes nothing of the one he helps."""

import pytest

from conversation.proposals.proposal import asked_besides, pending
from tests.conversation.test_settled_by_a_word import said


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("zh", each)
        for each in ("钱是我出的", "钱是我交的", "是我交的钱", "都是我掏的", "我没医保", "我没参保", "我在长春")
    ]
    + [("ko", each) for each in ("돈은 내가 냈슴다", "내가 돈 냈슴다", "나는 의료보험 없슴다")],
)
def test_it_changes_nothing(language: str, word: str):
    session, _ = said(language, word, who="other")
    assert not pending(session.answers) and not asked_besides(session.answers)
    assert session.answers["who"] == "other" and session.answers["amount"] == "self_paid"


@pytest.mark.parametrize(("word", "who"), [("其实是我自己看的病", "other"), ("我没医保", "self")])
def test_of_oneself_it_does(word: str, who: str):
    assert pending(said("zh", word, who=who)[0].answers)


@pytest.mark.parametrize(
    ("language", "word"),
    [("zh", "第一次是三千，第二次是六千"), ("zh", "第一次三千第二次六千"), ("ko", "첫번째는 3천 두번째는 6천임다")],
)
def test_both_own_shares_told_anew_begin_no_third_treatment(language: str, word: str):
    session, _ = said(language, word, two=True, done=True)
    assert pending(session.answers) == {"amount": "3000.00", "amount@2": "6000.00"}
    assert session.answers["treatments"] == "2"


@pytest.mark.parametrize(
    ("language", "compare", "word"),
    [("zh", "/on_slip_aid", each) for each in ("没单子", "找不到", "单子丢了")]
    + [("ko", "/on_slip_aid", each) for each in ("결산서 없슴다", "못찾겠슴다")],
)
def test_no_slip_is_no_slip_without_aid(language: str, compare: str, word: str):
    assert said(language, compare, word)[0].answers["on_slip_aid"] == "skip"
