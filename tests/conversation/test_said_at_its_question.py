"""What people say where it is asked what was before, in words of their own."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_BEFORE = ("今年", "延吉", "低保", "住院", "延边医院", "卫生院给转的", "自付六千")
TO_THE_SUM_OF_BEFORE = (*TO_BEFORE, "有")
TO_THE_AID_OF_BEFORE = (*TO_THE_SUM_OF_BEFORE, "三千")


def after(*said: str) -> Session:
    """The session in which somebody asked for himself and typed all that."""
    return talked("zh", "self", TODAY, *said)[0]


@pytest.mark.parametrize(
    ("said", "was"),
    [
        ("没住过院，没领过救助", "none"),
        ("不", "none"),
        ("否", "none"),
        ("没领过救助，住过院", "yes"),
        ("住过院，没领过救助", "yes"),
        ("有，没转诊的", "yes"),
        ("有，还没报", "yes"),
        ("好几次", "yes"),
    ],
)
def test_whether_there_was_something_before(said: str, was: str):
    assert as_given(after(*TO_BEFORE, said).answers)["earlier"] == was


def test_aid_that_was_not_given_leaves_open_whether_there_was_treatment():
    assert "earlier" not in as_given(after(*TO_BEFORE, "没领过救助").answers)


def test_both_sums_of_before_are_proposed():
    told = {"earlier": "yes", "earlier_self_paid": "3000.00", "earlier_aid": "2100.00"}
    assert pending(after(*TO_BEFORE, "有，自付三千领了两千一").answers) == told


@pytest.mark.parametrize(
    ("said", "sum_of_before"),
    [
        ("没自付", "0.00"),
        ("都是去年的", "0.00"),
        ("没有，是去年的", "0.00"),
        ("不算这次三千", "3000.00"),
        ("八千报五千自付三千", "3000.00"),
    ],
)
def test_the_own_share_of_before(said: str, sum_of_before: str):
    assert as_given(after(*TO_THE_SUM_OF_BEFORE, said).answers)["earlier_self_paid"] == sum_of_before


def test_it_is_proposed_with_the_aid_that_is_told_beside_it():
    told = {"earlier_self_paid": "3000.00", "earlier_aid": "2100.00"}
    assert pending(after(*TO_THE_SUM_OF_BEFORE, "三千，救助了两千一").answers) == told


@pytest.mark.parametrize("said", ["只报了医保", "没有救助，只有医保", "没申请", "还没下来", "正在办", "申请了还没批"])
def test_aid_that_was_not_given_yet_is_none(said: str):
    assert as_given(after(*TO_THE_AID_OF_BEFORE, said).answers)["earlier_aid"] == "0.00"


def test_how_often_tells_no_sum():
    assert "sum" not in after(*TO_BEFORE, "有，两次").answers


SECOND = (*TO_BEFORE, "没有", "5月还住过一次，自付三千", "对", "8月1号")
OTHERWISE = "地方、转诊这些有不一样的"


@pytest.mark.parametrize("said", ["同上", "没变"])
def test_a_further_stay_as_the_first(said: str):
    assert as_given(after(*SECOND, said).answers)["differs@2"] == "no"


@pytest.mark.parametrize("said", ["透析", "换医院了", "门诊"])
def test_a_further_treatment_of_another_kind_is_asked_about(said: str):
    assert as_given(after(*SECOND, said).answers)["differs@2"] == "yes"


@pytest.mark.parametrize("said", ["一样", "同上", "没变", "跟第一次一样"])
def test_one_answer_of_it_as_at_the_first(said: str):
    session = after(*SECOND, OTHERWISE, said, said)
    assert as_given(session.answers)["household@2"] == "dibao" and as_given(session.answers)["care@2"] == "inpatient"


def test_at_the_first_it_is_no_answer():
    assert "residence" not in as_given(after("今年", "一样").answers)


LISTED = "今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千"


@pytest.mark.parametrize("said", ["不全对", "最后一条不对", "改第二条", "县市不对"])
def test_that_some_of_a_list_is_wrong_asks_which(said: str):
    assert talked("zh", "self", TODAY, LISTED, said)[1] == talked("zh", "self", TODAY, LISTED, "有不对的")[1]


def test_what_is_right_instead_in_one_breath():
    assert pending(after(LISTED, "不是低保是特困").answers)["household"] == "tekun"


def test_a_line_that_shall_go_is_taken_out():
    assert "referral" not in pending(after(LISTED, "删掉转诊").answers)
