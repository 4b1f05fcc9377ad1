"""What Korean tells beside the answers, typed under a list or at a result: since when somebody is ill, other money, aid
that was not given, a treatment to come, what is not known yet."""

from datetime import date

import pytest

from conversation.journey import SUM
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 27)
A_CASE = "저보 연길호적 올해 연변병원 입원"
TO_THE_RESULT = (f"{A_CASE} 사회구역전원 자부 8천", "맞슴다", "없음")


def typed(*said: str) -> tuple[Session, str]:
    """What was typed by somebody who asks for himself."""
    return talked("ko", "self", TODAY, *said)


def word(id: str) -> str:
    """A word of the clerk's."""
    return LANGUAGES["ko"].text(id)


@pytest.mark.parametrize("said", ["2019년부터 투석함다", "재작년부터 약을 먹슴다", "작년에 암진단 받았슴다"])
def test_since_when_somebody_is_ill_is_no_time_of_the_treatment(said: str):
    session, _ = typed(A_CASE, said)
    assert pending(session.answers)["when"] == "this_year"


def test_who_was_admitted_years_ago_does_not_lie_there():
    session, _ = typed("입원한지 2년 됐슴다")
    assert pending(session.answers) == {"when": "earlier", "care": "inpatient"}


@pytest.mark.parametrize("said", ["위생원 안 거치고 갔슴다", "위생원을 안거치구 직접 갔슴다"])
def test_who_passed_the_township_by_is_asked_for_the_referral(said: str):
    session, _ = typed(A_CASE, said)
    assert asked_besides(session.answers) == ["referral"]


def test_where_the_home_is_tells_why_somebody_was_treated_there():
    session, _ = typed("저보 연길호적 올해 입원", "장춘이 고향이라 장춘에서 치료")
    assert pending(session.answers)["place"] == "province"


@pytest.mark.parametrize("said", ["구조 떼고 자부 1500", "자부 1500은 구조 떼고 남은 돈임다"])
def test_what_aid_left_takes_the_place_of_no_own_share(said: str):
    session, told = typed(f"{A_CASE} 자부 8천", "구조 떼고 자부 1500")
    assert pending(session.answers)["amount"] == "8000.00" and told.startswith(word("problem.amount.after_aid"))
    session, told = typed(*TO_THE_RESULT, said)
    assert not pending(session.answers) and told.startswith(word("problem.amount.after_aid"))


def test_a_referral_that_is_not_known_is_unsure():
    session, _ = typed(A_CASE, "전원은 모름다")
    assert pending(session.answers)["referral"] == "undecided"


@pytest.mark.parametrize("said", ["자부는 모름다", "자부는 아직 모름다", "돈은 물어봐야 됨다"])
def test_a_sum_that_is_not_known_is_asked_later(said: str):
    session, _ = typed(f"{A_CASE}. 8천 냈슴다", said)
    assert "heard" not in session.answers and "amount" not in pending(session.answers)
    assert SUM not in session.answers and pending(session.answers)["place"] == "prefecture"


@pytest.mark.parametrize("said", ["8천인데 구조는 못 받았슴다", "8천임다. 구조는 아직 못 받았슴다"])
def test_an_own_share_before_aid_is_taken_and_puts_nothing_right(said: str):
    session, _ = typed(f"{A_CASE} 사회구역전원", "맞슴다", said)
    assert as_given(session.answers)["amount"] == "8000.00"
    session, _ = typed(*TO_THE_RESULT, said)
    assert "change" not in session.answers and not pending(session.answers)


def test_another_one_is_proposed_and_is_no_aid():
    session, _ = typed(*TO_THE_RESULT, "9천인데 구조는 못 받았슴다")
    assert pending(session.answers) == {"amount": "9000.00"} and "on_slip_aid" not in session.answers


@pytest.mark.parametrize(
    "said", ["구조 아직 안 줬슴다", "구조금이 안 나왔슴다", "다 내고 나왔슴다", "돈을 다 물고 퇴원했슴다"]
)
def test_who_got_no_aid_hears_how_to_apply_afterwards(said: str):
    _, told = typed(*TO_THE_RESULT, said)
    assert told.startswith("【퇴원한 뒤에 신청할 때】")


@pytest.mark.parametrize(
    "said", ["압금 3천 냈슴다", "야진 3천 냈슴다", "민정에서 2천 줬슴다", "집세 500", "매달 약값 400", "적십자에서 3천"]
)
def test_other_money_is_not_kept_for_the_own_share(said: str):
    session, _ = typed(f"{A_CASE}. {said}")
    assert SUM not in session.answers


@pytest.mark.parametrize("said", ["전원은 안했슴다 급해서", "급해서 그냥 갔슴다 전원은 안했슴다"])
def test_who_filed_nothing_in_haste_is_asked_whether_it_was_an_emergency(said: str):
    session, _ = typed(*TO_THE_RESULT, said)
    assert session.answers["which"] == "referral emergency none"


@pytest.mark.parametrize(
    "said", ["치료가 한번 더 있어야 됨다", "치료를 한번 더 받아야 됨다", "항암을 두번 더 해야 함다"]
)
def test_one_more_that_is_to_come_begins_no_further_treatment(said: str):
    session, told = typed(*TO_THE_RESULT, said)
    assert "treatments" not in session.answers and told.startswith(word("turn.to_come"))
