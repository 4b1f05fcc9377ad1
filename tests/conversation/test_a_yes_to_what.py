"""A yes, or that there is something, where it may be meant of more than one thing; and a sum that is hardly meant."""

from datetime import date

import pytest

from conversation.proposals.proposal import pending
from conversation.turn import turn
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_THE_SUM = ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的", "对")


@pytest.mark.parametrize(
    ("language", "listed", "said"),
    [
        ("zh", "今年，户口吉林市，低保", "有"),
        ("zh", "今年，户口吉林市，低保，没转诊", "有"),
        ("zh", "今年，户口吉林市，低保", "有的"),
        ("ko", "올해, 연길호적, 저보호", "있슴다"),
    ],
)
def test_that_there_is_something_is_no_yes_to_a_list_and_no_no(language: str, listed: str, said: str):
    session, told = talked(language, "self", TODAY, listed)
    read = pending(session.answers)
    session, told = talked(language, "self", TODAY, listed, said)
    assert told == session.spoken.text("problem.heard") and pending(session.answers) == read


def test_of_the_one_thing_that_was_denied_it_is_a_denial():
    session, _ = talked("zh", "self", TODAY, *TO_THE_SUM, "其实没转诊", "有")
    assert not pending(session.answers)


@pytest.mark.parametrize("said", ["有", "有的"])
def test_that_there_is_something_is_no_sum(said: str):
    session, told = talked("zh", "self", TODAY, *TO_THE_SUM, said)
    assert session.spoken.text("turn.agreed") not in told and "amount" not in session.answers


@pytest.mark.parametrize("said", ["100000000", "一百万", "一千万", "100万"])
def test_a_sum_of_a_million_and_more_is_asked_back(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_THE_SUM, said)
    assert session.answers["which"].startswith("amount 1") and "amount" not in session.answers


@pytest.mark.parametrize("said", ["-500", "负五百", "负500"])
def test_a_sum_below_nothing_is_none(said: str):
    session, told = talked("zh", "self", TODAY, *TO_THE_SUM, said)
    assert told == session.spoken.text("problem.amount.negative") and "which" not in session.answers


def test_the_choice_of_who_is_not_sure_is_named_as_it_is_called_there():
    session, _ = talked("zh", "self", TODAY, *TO_THE_SUM)
    for _ in range(3):
        (told,) = turn(session, "两回一共八千", TODAY)
    assert "选“不知道”也能往下走" in told.text and ("unsure", "不知道") in told.choices
