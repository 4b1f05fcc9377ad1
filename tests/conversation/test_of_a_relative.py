"""What is told of a relative, of other people, or of nothing that was asked for: in a conversation it is not recorded
as one's own answer, nor is the patient another one for it."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, ZH, after

TODAY = date(2026, 11, 27)
KO_TO_THE_STATUS = ("올해", "연길")
KO_TO_THE_END = (*KO_TO_THE_STATUS, "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다", "자부 8천")


def in_korean(*said: str) -> tuple[Session, str]:
    """As `after`, in Korean."""
    return talked("ko", "self", TODAY, *said)


@pytest.mark.parametrize("said", ["我没有，我老伴有", "儿子打我", "儿子不管我", "我妈有低保我没有", "低保是我哥的"])
def test_a_relative_of_whom_no_treatment_is_told_is_no_patient(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert not pending(session.answers) and as_given(session.answers)["who"] == "self"


@pytest.mark.parametrize(
    "said", ["저보는 동생네꺼", "우리 시어머니만 저보임다", "엄마가 8천 물었슴다", "나는 없고 로친이 있슴다"]
)
def test_nor_in_korean(said: str):
    session, _ = in_korean(*KO_TO_THE_STATUS, said)
    assert not pending(session.answers) and as_given(session.answers)["who"] == "self"


@pytest.mark.parametrize("said", ["是我妈", "我妈住院了", "给我妈查的", "不是我，是我老伴", "我妈，自付8000"])
def test_a_relative_who_is_named_as_the_patient_is_still_proposed(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert pending(session.answers)["who"] == "other"


@pytest.mark.parametrize(
    "said", ["低保？没有那玩意儿", "低保？哪有", "我儿子吃低保，我跟他不在一个户口", "孙子吃低保，跟我们分开过"]
)
def test_a_status_that_is_not_there_or_a_relatives_is_asked_back_with_those_of_none(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert session.answers["which"] == "household dibao illness_poverty_pending none unsure"


@pytest.mark.parametrize("said", ["申请低保了，没批", "低保没批下来", "申请过特困，人家没给"])
def test_a_status_that_was_applied_for_and_not_given_is_none(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert session.answers["which"] == "household illness_poverty_pending none"


def test_aid_of_a_relative_is_none_of_ones_own():
    session, _ = in_korean("우리 엄마가 올해 구조금을 탔소. 나는 올해 연변병원에 입원했댔슴다")
    assert pending(session.answers) == {"when": "this_year", "care": "inpatient", "place": "prefecture"}


@pytest.mark.parametrize("said", ["集体户口，延边大学的", "延大的集体户口"])
def test_at_the_register_a_place_alone_is_none_of_treatment(said: str):
    session, _ = after("今年", said)
    assert as_given(session.answers)["residence"] == "yanbian" and not pending(session.answers)


def test_a_hospital_at_the_register_still_is_one():
    session, _ = after("今年", "龙井的，长春看的病")
    assert pending(session.answers) == {"residence": "yanbian", "county": "longjing", "place": "province"}


@pytest.mark.parametrize("said", ["韩国籍了，以前延吉的", "户口销了，以前是延吉的"])
def test_who_is_of_another_country_has_no_register_here(said: str):
    session, _ = after("今年", said)
    assert "residence" not in as_given(session.answers) and "which" not in session.answers


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("저보 아임다 사실은", "household"),
        ("전원 아임다 사실은", "referral"),
        ("호구가 연변이 아임다", "residence"),
        ("올해가 아임다", "when"),
    ],
)
def test_what_is_said_not_to_be_so_at_another_question_asks_that_one_again(said: str, asked: str):
    session, _ = in_korean(*KO_TO_THE_END, said)
    assert session.answers["change"] == asked and "earlier" not in session.answers


@pytest.mark.parametrize(
    ("said", "asked"), [("不是今年", "when"), ("户口不是延边的", "residence"), ("其实不是低保", "household")]
)
def test_nor_is_it_an_answer_in_chinese(said: str, asked: str):
    session, _ = after(*TO_THE_RESULT[:-1], said)
    assert session.answers["change"] == asked and "earlier" not in session.answers


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("打印给我", "turn.to_print"),
        ("那为啥邻居报了七千", "turn.of_others"),
        ("老李给报了七千", "turn.of_others"),
        ("我叫李淑芬，身份证222401195003050028", "turn.no_names"),
        ("我叫李淑芬", "turn.no_names"),
    ],
)
def test_what_is_said_beside_the_result_is_answered(said: str, message: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text(message) in told and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "message"), [("인쇄해 주오", "turn.to_print"), ("이웃은 7천 받았다던데", "turn.of_others")]
)
def test_and_in_korean(said: str, message: str):
    _, told = in_korean(*KO_TO_THE_END, "없음", said)
    assert LANGUAGES["ko"].text(message) in told


@pytest.mark.parametrize("said", ["重新算", "再来一次", "重新算一遍"])
def test_to_work_it_out_anew_shows_the_answers_and_loses_none(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert as_given(session.answers)["earlier"] == "none" and told.startswith(ZH.text("check.so_far"))


@pytest.mark.parametrize(
    ("month", "said", "on"), [("去年3月", "5号", "2025-03-05"), ("去年3月", "31号出的院", "2025-03-31")]
)
def test_the_day_of_a_month_that_was_just_noted_is_proposed(month: str, said: str, on: str):
    session, _ = after("去年或更早", month, said)
    assert pending(session.answers) == {"on": on}


def test_days_that_are_asked_back_are_of_an_earlier_year_where_that_was_told():
    session, _ = after("去年或更早", "3月5号到20号")
    assert session.answers["which"] == "on 2025-03-05 2025-03-20"


def for_the_mother(*said: str) -> tuple[Session, str]:
    """As `in_korean`, of somebody who asks for his mother."""
    return talked("ko", "other", TODAY, "어머니 저보 연길호적 올해 연변병원 입원 사회구역전원", *said)


A_RESULT_FOR_HER = ("맞슴다", "자부 8천", "없음")


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        ("어머니 호적은 도문임다", "county", "tumen"),
        ("어머니 자부는 7천", "amount", "7000.00"),
        ("엄마 자부가 7500임다", "amount", "7500.00"),
    ],
)
def test_one_thing_that_is_told_of_the_patient_by_name_is_proposed(said: str, question: str, answer: str):
    session, _ = for_the_mother(*A_RESULT_FOR_HER, said)
    assert pending(session.answers) == {question: answer}


@pytest.mark.parametrize("said", ["아버지는 특곤인데 자부 3천임다", "내 자부는 3천임다", "제 호적은 화룡임다"])
def test_what_is_told_of_oneself_or_of_another_changes_nothing_of_her_result(said: str):
    session, told = for_the_mother(*A_RESULT_FOR_HER, said)
    assert not pending(session.answers) and told.startswith(LANGUAGES["ko"].text("turn.this_case"))


@pytest.mark.parametrize("said", ["내가 낸 자부는 3천임다", "내 자부는 8천이 아니고 3천임다"])
def test_what_one_paid_for_her_is_hers(said: str):
    session, _ = for_the_mother(*A_RESULT_FOR_HER, said)
    assert pending(session.answers) == {"amount": "3000.00"}


@pytest.mark.parametrize("said", ["내 자부는 3천임다", "제 호적은 화룡임다", "여동생은 자부 3000", "옆침대는 자부 3천"])
def test_nor_is_it_taken_into_a_list_of_what_was_read_of_her(said: str):
    session, told = for_the_mother(said)
    assert told.startswith(LANGUAGES["ko"].text("turn.this_person_first"))
    assert "amount" not in pending(session.answers) and pending(session.answers)["county"] == "yanji"


def test_ones_own_sum_is_asked_back_where_hers_is_asked():
    session, _ = for_the_mother("맞슴다", "내 자부는 3천임다")
    assert session.answers["which"] == "amount 3000.00"
