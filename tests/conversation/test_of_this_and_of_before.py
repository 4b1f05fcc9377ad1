"""Residents of Yanbian who tell at once how long after a stay it was billed, whose the status is, that a sum of a list
is wrong, that a further stay was none, or that the counter refused; and who ask of the referral by no name."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.treatments import count
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
KO = ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000", "없슴다")
ZH = ("今年", "延吉", "低保", "住院", "延边医院", "卫生院", "8000", "没有")
LISTED_KO = "나는 왕청사람 저보임다 올해 5월 연변병원에 입원했슴다 자부 8천"
LISTED_ZH = "我是汪清人低保 今年5月在延边医院住的院 自付8000"


def told(*said: str, language: str = "ko") -> dict[str, str]:
    """The answers that were told, with what is only read so far."""
    session = talked(language, "self", TODAY, *said)[0]
    return {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize(
    ("first", "said", "language"),
    [
        ("작년", "10월 3일에 퇴원하고 닷새후에 결산했슴다", "ko"),
        ("작년", "작년 10월 3일에 출원해서 닷새 뒤에 결산", "ko"),
        ("去年", "去年10月3号出院，过了五天结的", "zh"),
    ],
)
def test_the_bill_lies_so_long_behind_the_leaving(first: str, said: str, language: str):
    session, heard = talked(language, "self", TODAY, first, said)
    assert "2025-10-08" in heard or "2025년 10월 8일" in heard or "2025年10月8日" in heard
    assert as_given(session.answers).get("on") is None


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("나는 저보 아니고 로친이 저보임다", "ko"),
        ("나는 저보 아니고 로친이 저보임다 올해 연변병원에 입원했슴다", "ko"),
        ("저보는 나 아니고 안까이임다", "ko"),
        ("我不是低保，老伴是低保", "zh"),
        ("我不是低保，老伴是低保，今年住院了", "zh"),
    ],
)
def test_the_status_of_a_wife_makes_nobody_else_ill(said: str, language: str):
    answers = told(said, language=language)
    assert answers["who"] == "self"
    assert "household" not in answers


def test_not_i_but_my_wife_is_still_another_patient():
    assert told("내가 아니고 로친임다")["who"] == "other"


@pytest.mark.parametrize(
    ("listed", "said", "language"),
    [
        (LISTED_KO, "8000 아님다", "ko"),
        (LISTED_KO, "자부 8천 아님다", "ko"),
        (LISTED_ZH, "不是8000", "zh"),
        (LISTED_ZH, "8000不对", "zh"),
    ],
)
def test_a_sum_that_is_denied_is_asked_anew(listed: str, said: str, language: str):
    session, heard = talked(language, "self", TODAY, listed, said)
    assert "amount" not in {**as_given(session.answers), **pending(session.answers)}
    assert "이 돈이 자가지급" not in heard
    assert "这笔钱是自付" not in heard


@pytest.mark.parametrize("said", ["취소하쇼", "아니 안했슴다", "이건 빼주쇼", "하나뿐임다"])
def test_a_further_stay_under_its_list_is_taken_out_by_words(said: str):
    session, heard = talked("ko", "self", TODAY, *KO, "9월에 또 입원했슴다", said)
    assert count(session.answers) == 1
    assert not pending(session.answers)
    assert "5,600원" in heard


@pytest.mark.parametrize("said", ["取消", "不 没住", "不要了"])
def test_the_same_in_chinese(said: str):
    session, heard = talked("zh", "self", TODAY, *ZH, "9月又住院了", said)
    assert count(session.answers) == 1
    assert "5,600元" in heard


@pytest.mark.parametrize(
    ("talk", "more", "said", "yes", "language"),
    [
        (KO, ("9월에 또 입원했슴다", "예"), "취소하쇼", "예", "ko"),
        (ZH, ("9月又住院了", "对"), "取消", "是", "zh"),
    ],
)
def test_one_that_was_confirmed_is_taken_out_after_a_question(
    talk: tuple[str, ...], more: tuple[str, ...], said: str, yes: str, language: str
):
    assert count(talked(language, "self", TODAY, *talk, *more, said)[0].answers) == 2
    assert count(talked(language, "self", TODAY, *talk, *more, said, yes)[0].answers) == 1


def test_one_more_with_its_month_begins_at_once():
    session, _ = talked("ko", "self", TODAY, *KO, "3월에 입원한거 하나 더 있슴다")
    assert count(session.answers) == 2


@pytest.mark.parametrize("said", ["창구에서 안된담다", "의보국에서 안준담다", "저보인데 안해줌다", "병원에서 모른담다"])
def test_who_was_refused_hears_what_to_ask_for(said: str):
    assert "12345" in talked("ko", "self", TODAY, *KO, said)[1]


@pytest.mark.parametrize("said", ["窗口不给办", "医保局不给", "低保却不给"])
def test_who_was_refused_hears_it_in_chinese(said: str):
    assert "12345" in talked("zh", "self", TODAY, *ZH, said)[1]


@pytest.mark.parametrize(
    ("talk", "said", "same", "language"),
    [(KO, "5600 받았슴다", "추산과 같습니다", "ko"), (ZH, "领了5600", "和这里估算的一样", "zh")],
)
def test_aid_of_just_that_sum_is_compared(talk: tuple[str, ...], said: str, same: str, language: str):
    assert same in talked(language, "self", TODAY, *talk, said)[1]


@pytest.mark.parametrize("said", ["어머니거임다", "나 말고 어머니임다", "사실 어머니거임다", "환자는 어머니임다"])
def test_the_result_may_be_a_mothers(said: str):
    assert told(*KO, said)["who"] == "other"


@pytest.mark.parametrize(
    ("talk", "said", "page", "language"),
    [
        *(
            (KO[:5], said, "병원이전(转诊)과 등록", "ko")
            for said in ("위생원에 가면 됨까", "어떻게 함까", "어디서 함까")
        ),
        *((KO[:5], said, "병원이전(转诊)과 등록", "ko") for said in ("핸드폰으로 됨까", "뭐 가져가야 됨까")),
        *((ZH[:5], said, "转诊和备案", "zh") for said in ("怎么办", "在哪办", "去卫生院就行吗", "手机能办吗")),
    ],
)
def test_what_is_asked_at_the_referral_is_of_the_referral(talk: tuple[str, ...], said: str, page: str, language: str):
    assert page in talked(language, "self", TODAY, *talk, said)[1]


@pytest.mark.parametrize(
    ("talk", "said", "choice", "language"),
    [(KO[:5], "다음", "하였는지 잘 모르겠음", "ko"), (ZH[:5], "下一题", "不清楚办没办", "zh")],
)
def test_who_passes_over_the_referral_hears_of_not_sure(talk: tuple[str, ...], said: str, choice: str, language: str):
    assert choice in talked(language, "self", TODAY, *talk, said)[1]


@pytest.mark.parametrize(
    ("said", "page", "language"),
    [
        ("나머지 2400은 어떻게 함까", "한도액을 넘어도", "ko"),
        ("한사람당임까", "한해에 최고", "ko"),
        ("변두리 신청 어떻게 함까", "3류", "ko"),
        ("저보 신청하면 얼마후에 됨까", "신청한 뒤", "ko"),
        ("보험 없으면 안됨까", "가입하지 않았을", "ko"),
        ("위생원 안거치고 가도 됨까", "병원이전(转诊)과 등록", "ko"),
        ("是按人算吗", "一年最多", "zh"),
        ("不经卫生院直接去行吗", "转诊和备案", "zh"),
    ],
)
def test_a_question_with_the_result_leads_to_its_page(said: str, page: str, language: str):
    assert page in talked(language, "self", TODAY, *(KO if language == "ko" else ZH), said)[1]


@pytest.mark.parametrize(("said", "language"), [("예약했던거 취소했슴다", "ko"), ("预约取消了", "zh")])
def test_a_booking_that_was_cancelled_is_no_status(said: str, language: str):
    heard = talked(language, "self", TODAY, *(KO if language == "ko" else ZH), said)[1]
    assert "가정형편" not in heard
    assert "家庭情况" not in heard


@pytest.mark.parametrize(
    ("said", "language"),
    [("5만 준비하라고 함다", "ko"), ("5만 든다고 함다", "ko"), ("让准备5万", "zh")],
)
def test_what_a_hospital_wants_laid_ready_is_no_own_share(said: str, language: str):
    ahead = ("아직 안갔슴다", "연길", "저보", "입원", "연변병원", "위생원")
    if language == "zh":
        ahead = ("还没去", "延吉", "低保", "住院", "延边医院", "卫生院")
    session, heard = talked(language, "self", TODAY, *ahead, said)
    assert "amount" not in as_given(session.answers)
    assert "보장할 수 없습니다" not in heard


@pytest.mark.parametrize(("said", "language"), [("룡정병원임다", "ko"), ("龙井医院", "zh")])
def test_another_hospital_of_a_further_stay_is_asked_back(said: str, language: str):
    more = ("하나 더 있슴다", "5월 3일", "3월 5일") if language == "ko" else ("还有一次", "5月3号", "3月5号")
    heard = talked(language, "self", TODAY, *(KO if language == "ko" else ZH), *more, said)[1]
    assert "알아보지 못하였습니다" not in heard
    assert "没看明白" not in heard


@pytest.mark.parametrize(
    ("said", "language"), [("저보증은 있는데 올해 심사 못받았슴다", "ko"), ("有低保证但今年没年审", "zh")]
)
def test_a_status_not_reviewed_this_year_is_asked_back(said: str, language: str):
    session = talked(language, "self", TODAY, *(KO if language == "ko" else ZH)[:2], said)[0]
    assert "household" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["12000不对", "不是12000"])
def test_a_sum_that_was_never_told_is_none_when_it_is_denied(said: str):
    answers = told(LISTED_ZH, said, language="zh")
    assert (answers["amount"], answers["when"], answers["residence"]) == ("8000.00", "this_year", "yanbian")


def test_what_was_before_beside_the_own_share_is_not_nothing():
    assert told(*KO[:6], "8천 이전에 3천").get("earlier") != "none"
