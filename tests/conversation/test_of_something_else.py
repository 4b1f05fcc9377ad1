"""What is said of something else than what was asked: it is no answer, and changes none."""

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.test_of_a_relative import KO_TO_THE_END, in_korean
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, ZH, after

TO_THE_REFERRAL = (*TO_THE_STATUS, "低保", "住院", "延边医院")
LISTED = "今年，延吉户口，低保，住院，延边医院，社区转的，自付8000"


@pytest.mark.parametrize(
    "said", ["民政让我找医保局", "住几天我记不清了", "大夫姓啥我不知道", "钱是我哥拿的，我不清楚", "我找熟人住的"]
)
def test_at_the_referral_what_is_said_of_something_else_is_not_recorded(said: str):
    session, _ = after(*TO_THE_REFERRAL, said)
    assert "referral" not in session.answers and not pending(session.answers)


@pytest.mark.parametrize("said", ["不知道", "转诊的单子在我妹那，我不知道", "我儿子办的，我不知道"])
def test_who_does_not_know_of_the_referral_says_so(said: str):
    session, _ = after(*TO_THE_REFERRAL, said)
    assert session.answers["referral"] == "undecided"


@pytest.mark.parametrize(
    "said", ["低保，八月才批的，七月住的", "低保，出院以后办的", "单子在我妹那儿，我不知道", "我妈低保，我不在本上"]
)
def test_a_status_of_later_or_of_somebody_else_is_not_recorded(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert "household" not in {**session.answers, **pending(session.answers)}


@pytest.mark.parametrize("said", ["角分不用写吧", "发票不用写吧", "治不起了", "我妈着急", "我嫂子是不是也能算"])
def test_with_the_result_nothing_is_proposed_that_was_not_told(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "10000.00"


@pytest.mark.parametrize(
    "said",
    [
        ("我大姨也是低保，咋才给三千", "她没转诊"),
        ("我二姨给的少", "她在长春住的"),
        ("我邻居比我领得多，咋回事", "他是五保"),
    ],
)
def test_what_is_said_next_of_somebody_else_changes_nothing(said: tuple[str, str]):
    session, told = after(*TO_THE_RESULT, *said)
    assert ZH.text("turn.this_case") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["门诊自付600", "我三月也住过一回", "慢性病自付900"])
def test_another_treatment_is_one_more(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("another.goes_on", number="2") in told or session.answers["treatments"] == "2"
    assert "amount" not in pending(session.answers)


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("低保不是我，是我妈", "household"),
        ("差不多吧，钱我再问问儿子", "amount"),
        ("户口不是延吉，是蛟河", "county"),
        ("养老院送去的", None),
        ("1980", None),
        ("大概得花两万吧，不知道报多少", None),
    ],
)
def test_under_a_list_only_what_is_meant_goes(said: str, gone: str | None):
    before = pending(after(LISTED)[0].answers).keys()
    session, _ = after(LISTED, said)
    assert before - pending(session.answers).keys() == ({gone} if gone else set())
    assert pending(session.answers).get("when") == "this_year"


def test_where_two_remember_it_otherwise_it_is_asked_again():
    session, told = after(*TO_THE_RESULT, "儿子说没转诊，我记得转了")
    assert ZH.text("ask.referral") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["妈昨天走了", "我妈没挺过来", "俺妈前天没了"])
def test_who_has_lost_somebody_is_told_so_kindly(said: str):
    assert "节哀" in after(*TO_THE_RESULT, said)[1]


KO_RESULT = (*KO_TO_THE_END, "없음")
KO_LISTED = "올해 연길호적 저보 위생원전원 연변병원 입원 자부 5100"


@pytest.mark.parametrize(
    "said", ["작년에도 같은 병으로 4천 받았댔슴다", "앞에 두번 구조 3천 받았슴다", "올해 만성병 구조 300 받은거 있슴다"]
)
def test_aid_of_another_time_or_kind_is_not_that_of_the_slip(said: str):
    session, _ = in_korean(*KO_RESULT, said)
    assert "on_slip_aid" not in session.answers and "amount" not in pending(session.answers)


def test_aid_that_was_given_for_another_treatment_is_that_of_before():
    session, _ = in_korean(*KO_RESULT, "올해 3월에 만성병으로 구조 500 받았슴다")
    assert pending(session.answers) == {"earlier": "yes", "earlier_aid": "500.00"}


@pytest.mark.parametrize("said", ["전원 연변병원에서 했슴다", "전원은 룡정시병원에서 했슴다"])
def test_the_hospital_that_refers_is_not_the_place(said: str):
    session, _ = in_korean("심양에서 입원 저보 올해", said)
    assert pending(session.answers)["place"] == "elsewhere"


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("앞에 세번 합쳐 자부 1만 2천, 구조 8400", {"earlier_self_paid": "12000.00", "earlier_aid": "8400.00"}),
        ("봄에 한거는 자부 2800", {"earlier_self_paid": "2800.00"}),
        ("지난번 자부 3000", {"earlier_self_paid": "3000.00"}),
    ],
)
def test_what_was_before_does_not_take_the_place_of_the_own_share(said: str, sums: dict[str, str]):
    session, _ = in_korean(KO_LISTED, said)
    assert pending(session.answers)["amount"] == "5100.00"
    assert sums.items() <= pending(session.answers).items()


@pytest.mark.parametrize("said", ["옆침대는 자부 2천이랍니다", "한달에 자부 300"])
def test_a_sum_of_somebody_else_or_of_a_month_is_none(said: str):
    session, _ = in_korean(KO_LISTED, said)
    assert pending(session.answers)["amount"] == "5100.00"


@pytest.mark.parametrize("said", ["11월 15일", "특수병 아직 등록 안했슴다", "상해 거주증도 있슴다"])
def test_a_list_of_another_year_keeps_what_was_told(said: str):
    session, _ = in_korean("2022년 11월에 퇴원, 연길호적 저보 연변병원 입원", said)
    read = pending(session.answers)
    assert (read["when"], read["residence"], read["care"]) == ("earlier", "yanbian", "inpatient")
    assert "referral" not in read


def test_a_day_told_next_puts_that_of_the_further_treatment_right():
    session, _ = in_korean(*KO_RESULT, "9월 3일에 또 입원했슴다", "9월 12일에 퇴원했슴다")
    assert pending(session.answers)["on@2"] == "2026-09-12"


@pytest.mark.parametrize("said", ["애기도 병원에 일주일 있었슴다", "우리 어머니도 입원했슴다"])
def test_the_stay_of_a_relative_is_not_ones_own(said: str):
    session, _ = in_korean("올해", "연길", "저보", said)
    assert "care" not in {**session.answers, **pending(session.answers)}


def test_another_treatment_told_at_the_own_share_is_none_of_it():
    session, _ = in_korean(
        "올해", "연길", "저보", "특수질병", "연변병원", "전원 안함", "투석 말고 7월에 입원도 했댔슴다 자부 4천"
    )
    assert "amount" not in {**session.answers, **pending(session.answers)}
