"""What is told where a figure is asked, and is no figure; what comes to mind after a figure was given."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from conversation.treatments import count
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_THE_REFERRAL = ("今年", "延吉", "低保", "住院", "延边医院")
TO_THE_SUM = (*TO_THE_REFERRAL, "卫生院给转的")
NO_REFERRAL = (*TO_THE_REFERRAL, "没办")
RESULT = (*TO_THE_SUM, "自付六千", "没有")
NOT_INSURED = (*TO_THE_SUM, "看病时没有参加医保", "没有")
THERE = ("正在住院，延吉户口，低保，延边医院，卫生院转的", "对")
PLANNED = ("还没去，打算在延边医院做手术，延吉户口，低保，卫生院给转", "对", "住院")
ON_THE_SLIP = (*TO_THE_SUM, "看着医保结算单填", "12000", "800", "7000")
IN_ALL = (*TO_THE_SUM, "只知道一共付了多少")
FURTHER = (*RESULT, "还看过病，再加一次", "3月5号", "当年住进去的，没跨年")
IN_KOREAN = ("올해", "연길", "저보", "입원", "연변병원")
REFERRED = (*IN_KOREAN, "위생원에서 전원해주었슴다")
PLANNED_IN_KOREAN = ("아직 안 갔고 연변병원에서 수술하려 함다, 연길 호구, 저보, 위생원에서 전원", "예", "입원")


def after(*said: str, language: str = "zh") -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


def says(id: str, told: str, language: str = "zh") -> bool:
    """Whether that message was told."""
    return LANGUAGES[language].text(id) in told


@pytest.mark.parametrize("before", [THERE, PLANNED])
@pytest.mark.parametrize("said", ["医生没说", "明天出院", "后天住院", "明年一月做", "要等出院才知道", "在重症监护"])
def test_at_the_estimate_what_tells_no_sum_is_told_what_is_asked(before: tuple[str, ...], said: str):
    session, told = after(*before, said)
    assert says("beside.estimate_only", told) and not pending(session.answers) and "change" not in session.answers


@pytest.mark.parametrize("said", ["手术取消了", "怕花钱不去了", "不想去了", "手术不做了", "不做手术了"])
def test_who_does_not_go_is_let_go(said: str):
    assert says("beside.not_going", after(*PLANNED, said)[1])


@pytest.mark.parametrize(
    ("before", "said", "asked"),
    [
        (THERE, "转到长春了", "place"),
        (THERE, "要转到长春", "place"),
        (THERE, "转院了", "place"),
        (THERE, "卫生院没给转", "referral"),
        (PLANNED, "卫生院不给转", "referral"),
        (THERE, "不住了，回家了", "when"),
        (NO_REFERRAL, "卫生院给补开了一张", "referral"),
        (NO_REFERRAL, "后来补办了", "referral"),
        (NO_REFERRAL, "找到转诊单了", "referral"),
        (NO_REFERRAL, "是急诊", "referral"),
        (NOT_INSURED, "其实有医保", "amount"),
        (NOT_INSURED, "新农合", "amount"),
        (NOT_INSURED, "那年没交上，后来补交了", "amount"),
        (ON_THE_SLIP, "上一项写错了", "slip_pooled_fund"),
    ],
)
def test_what_puts_an_answer_of_before_in_doubt_asks_that_one_again(before: tuple[str, ...], said: str, asked: str):
    session, _ = after(*before, said)
    doubted = session.answers.get("change") or session.answers.get("back")
    assert doubted == asked and not pending(session.answers)


@pytest.mark.parametrize("said", ["是急诊", "后来补办了"])
def test_where_there_was_a_referral_it_is_not_asked_again_of_itself(said: str):
    assert "change" not in after(*TO_THE_SUM, said)[0].answers


@pytest.mark.parametrize("said", ["两万", "大概三万", "不知道"])
def test_a_figure_answers_the_estimate(said: str):
    assert not says("beside.estimate_only", after(*THERE, said)[1])


@pytest.mark.parametrize("said", ["还没报大病", "大病还没报", "还没下来", "大病要另外去报"])
def test_what_the_major_illness_insurance_still_pays_makes_the_figure_smaller(said: str):
    session, told = after(*ON_THE_SLIP, said)
    assert says("beside.not_paid_yet", told) and "slip_major_illness" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["没报", "没有大病", "没有"])
def test_that_it_paid_nothing_is_an_answer(said: str):
    assert not says("beside.not_paid_yet", after(*ON_THE_SLIP, said)[1])


@pytest.mark.parametrize("said", ["大病报了多少", "大病保险还没报呢", "医保报多少"])
def test_what_is_asked_of_it_puts_nothing_in_doubt(said: str):
    assert "change" not in after(*RESULT, said)[0].answers


@pytest.mark.parametrize("said", ["现金付的", "微信付的", "单子上没有", "没看到"])
def test_what_is_no_money_of_the_card_is_told_apart(said: str):
    session, told = after(*IN_ALL, said)
    assert says("beside.which_two", told) and "paid_only" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["刷的医保卡", "没有救助，卡里付了五百", "用医保卡付的"])
def test_money_of_the_card_is_asked_back(said: str):
    assert after(*IN_ALL, said)[0].answers["which"] == "paid_only slip without"


@pytest.mark.parametrize(("said", "place"), [("没办，长春", "province"), ("没办，北京看的", "elsewhere")])
def test_a_place_told_beside_the_referral_is_heard(said: str, place: str):
    assert pending(after(*TO_THE_REFERRAL, said)[0].answers) == {"referral": "none", "place": place}


@pytest.mark.parametrize("said", ["没办，直接去的", "没办，延边医院"])
def test_no_other_place_is_none(said: str):
    session, _ = after(*TO_THE_REFERRAL, said)
    assert as_given(session.answers)["place"] == "prefecture" and not pending(session.answers)


@pytest.mark.parametrize("said", ["没开成", "不给转", "大夫不给转"])
def test_a_doctor_who_refuses_is_not_going_without(said: str):
    before = ("还没去，打算去长春，延吉，低保", "对", "住院")
    assert after(*before, said)[0].answers["which"] == "referral undecided none"


@pytest.mark.parametrize(
    "said", ["三月那次自付三千，领了两千一", "三月住过院，自付三千，救助两千一", "年初住过一次院，自付三千，领过两千一"]
)
def test_a_stay_of_before_keeps_its_sums(said: str):
    read = pending(after(*RESULT, said)[0].answers)
    assert read == {"earlier": "yes", "earlier_self_paid": "3000.00", "earlier_aid": "2100.00"}


def test_one_with_the_own_share_of_this_one_may_be_this_one():
    assert not pending(after(*RESULT, "三月那次自付六千，领了四千二")[0].answers)


@pytest.mark.parametrize("said", ["第二次没住成", "删了这一次", "算了，没有别的"])
def test_a_further_stay_that_was_not_is_taken_back(said: str):
    assert count(after(*FURTHER, said)[0].answers) == 1


@pytest.mark.parametrize("said", ["第三次没住成", "没有单子"])
def test_what_is_of_another_or_of_the_slip_takes_none_back(said: str):
    assert count(after(*FURTHER, said)[0].answers) == 2


@pytest.mark.parametrize(
    ("before", "said", "message"),
    [
        (PLANNED_IN_KOREAN, "의사가 말을 안했슴다", "beside.estimate_only"),
        (PLANNED_IN_KOREAN, "래일 퇴원함다", "beside.estimate_only"),
        (PLANNED_IN_KOREAN, "수술을 취소했슴다", "beside.not_going"),
    ],
)
def test_the_same_is_told_in_korean(before: tuple[str, ...], said: str, message: str):
    session, told = after(*before, said, language="ko")
    assert says(message, told, "ko") and not pending(session.answers)


@pytest.mark.parametrize(
    ("before", "said", "asked"),
    [
        (PLANNED_IN_KOREAN, "장춘으로 옮겼슴다", "place"),
        (PLANNED_IN_KOREAN, "위생원에서 전원 안해줌다", "referral"),
        ((*IN_KOREAN, "안했슴다"), "나중에 전원 보충했슴다", "referral"),
        ((*IN_KOREAN, "안했슴다"), "급진으로 갔슴다", "referral"),
    ],
)
def test_the_same_is_asked_again_in_korean(before: tuple[str, ...], said: str, asked: str):
    assert after(*before, said, language="ko")[0].answers["change"] == asked


def test_a_stay_of_before_keeps_its_sums_in_korean():
    before = (*REFERRED, "자부 6천", "없슴다")
    session, _ = after(*before, "3월에 입원해서 자부 3천이였고 구조 2천백 받았슴다", language="ko")
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "3000.00", "earlier_aid": "2100.00"}
