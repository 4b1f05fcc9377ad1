"""What is told to be self-financed in a sum that was only offered for the own share."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.session import Session
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
TO_THE_SUM = ("今年", "延吉", "低保", "住院", "延边医院", "社区转的")


def after(*said: str) -> Session:
    return talked("zh", "other", TODAY, *TO_THE_SUM, *said)[0]


@pytest.mark.parametrize("part", ["里头自费九千", "其中有九千自费", "自费九千在里头"])
def test_what_is_left_is_offered(part: str):
    session = after("十一万多，报完自己还剩三万八", part)
    assert session.answers[WHICH] == "amount 29000.00" and "amount" not in as_given(session.answers)
    assert as_given(after("十一万多，报完自己还剩三万八", part, "对").answers)["amount"] == "29000.00"


def test_what_may_be_more_than_the_own_share_stays_offered():
    assert after("自己掏三万八", "里头自费九千").answers[WHICH] == "amount 29000.00 paid_only"


@pytest.mark.parametrize("part", ["自费九千", "里头自费可能九千"])
def test_what_is_not_surely_in_it_leaves_both(part: str):
    assert after("十一万多，报完自己还剩三万八", part).answers[WHICH] == "amount 29000.00 38000.00"


@pytest.mark.parametrize("part", ["里头自费四万", "以前的里头有自费九千", "里头自费九千吗？"])
def test_what_cannot_be_part_of_it_is_taken_off_nothing(part: str):
    assert "29000.00" not in after("十一万多，报完自己还剩三万八", part).answers.get(WHICH, "")
