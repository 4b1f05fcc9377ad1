"""What is told beside the answers in Korean, and leaves those as they are, and what is told plainly otherwise."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
KO = LANGUAGES["ko"]
MOTHER = (
    "어머니 저보, 올해 연변병원에 입원했다가 퇴원했슴다. 연길호구, 사회구역병원에서 전원해줬슴다. 자부 8000원",
    "맞습니다",
)
RESULT = (*MOTHER, "없음")
AT_THE_SUM = ("저보 연길호적 올해 연변병원 입원. 사회구역전원", "맞슴다")
LIES_THERE = ("저보 연길호적 지금 연변병원에 입원중임다",)
TO_GO = ("저보 화룡호적 다음달 연변병원에 수술하러 감다",)
LAST_YEAR = ("작년 11월 연변병원. 저보 훈춘호구 자부 5100 위생원전원", "맞슴다")


def after(*said: str, who: str = "other") -> tuple[Session, str]:
    """A session in which all that was typed for a relative, or oneself, and the last that was answered."""
    return talked("ko", who, TODAY, *said)


def page(told: str, id: str) -> bool:
    """Whether a page of the guide was shown."""
    return KO.text(f"guide.{id}.title") in told


@pytest.mark.parametrize("said", ["이번에는 제꺼를 보겠슴다", "이젠 내 차례임다", "다음은 저의것을 봐주십시오"])
def test_oneself_after_a_relative_begins_afresh(said: str):
    session, told = after(*RESULT, said)
    assert as_given(session.answers) == {"who": "self"} and KO.text("turn.another_person") in told


def test_what_is_said_with_the_next_person_is_not_dropped():
    session, _ = after(*RESULT, "이번엔 아버지꺼를 보겠슴다. 아버지는 특곤임다. 룡정호적")
    assert pending(session.answers)["household"] == "tekun" and pending(session.answers)["county"] == "longjing"
    _, told = after(*RESULT, "이번엔 아버지꺼 보겠슴다. 변두리임다")
    assert KO.text("heard.besides", shorts="가정형편") in told


@pytest.mark.parametrize(
    "said", ["11월 20일에 입원했슴다", "오늘 아침에 들어왔슴다", "10월부터 있슴다", "그저께 올라왔슴다"]
)
@pytest.mark.parametrize("confirmed", [(), ("맞슴다",)])
def test_an_admission_settles_nothing(said: str, confirmed: tuple[str, ...]):
    session, told = after(*LIES_THERE, *confirmed, said)
    read = {**as_given(session.answers), **pending(session.answers)}
    assert read["when"] == "plan" and read["stage"] == "there" and KO.text("turn.lies_there") in told


def test_what_is_told_with_an_admission_is_taken():
    session, _ = after(*LIES_THERE, "오늘 아침에 올라왔슴다 훈춘시병원에서 구급차로")
    assert pending(session.answers)["when"] == "plan" and pending(session.answers)["referral"] == "emergency"


def test_who_has_left_is_there_no_more():
    session, _ = after(*LIES_THERE, "어제 퇴원했슴다")
    assert pending(session.answers)["when"] == "this_year" and "stage" not in pending(session.answers)


@pytest.mark.parametrize("said", ["보증금 2만을 내라고 함다", "보증금 만원 걸었슴다", "보증금이 없슴다"])
def test_a_deposit_is_no_own_share(said: str):
    session, told = after(*LIES_THERE, said)
    assert page(told, "deposit") and "sum" not in session.answers and "amount" not in pending(session.answers)
    session, told = after(*RESULT, said)
    assert page(told, "deposit") and not pending(session.answers)


def test_the_month_of_a_further_stay_is_kept():
    session, _ = after(*RESULT, "한번 더 입원했댔슴다. 2월에 장춘에서. 자부 9천")
    assert pending(session.answers)["on@2"] == "2026-02-01"
    session, _ = after(*RESULT, "다른 치료도 있슴다", "7월에 연길시병원에서 또 입원했댔슴다. 자부 2200")
    assert pending(session.answers)["on@2"] == "2026-07-01"
    session, _ = after(*RESULT, "작년 12월에도 입원했댔슴다. 자부 2천")
    assert pending(session.answers)["on@2"] == "2025-12-01"


def test_a_day_in_the_month_of_another_stay_is_asked_back_once():
    told_before = (*RESULT, "한번 더 입원했댔슴다. 2월에 장춘에서. 자부 9천", "맞슴다", "2월 10일")
    session, told = after(*told_before)
    assert "on" not in session.answers and KO.text("turn.same_month", which=2) in told
    session, _ = after(*told_before, "2번째는 2월 10일임다")
    assert pending(session.answers) == {"on@2": "2026-02-10"}
    session, _ = after(*told_before, "맞슴다")
    assert session.answers["on"] == "2026-02-10"


NOTHING_ELSE = (
    *("올해 다른건 없슴다", "올해는 이게 처음임다", "처음임다", "이전에 올해 구조 받은건 없슴다"),
    *("올해는 이번 한번뿐임다", "올해는 이거밖에 없슴다", "올해 처음 입원했슴다"),
)


@pytest.mark.parametrize("said", NOTHING_ELSE)
@pytest.mark.parametrize(
    "before",
    [
        ("왕청호적 올해 연변병원 입원 자부 9870 위생원 전원", "맞슴다"),
        ("저보 왕청호적 올해 연변병원 입원 자부 9870",),
        ("저보 올해 연변병원 입원", "맞슴다"),
    ],
)
def test_that_there_was_nothing_else_is_proposed_wherever_it_is_said(said: str, before: tuple[str, ...]):
    known, _ = after(*before)
    session, _ = after(*before, said)
    assert pending(session.answers) == {**pending(known.answers), "earlier": "none"}
    assert as_given(session.answers).get("when") == as_given(known.answers).get("when")


def test_a_stay_of_last_year_changes_nothing_of_this_years():
    session, told = after("저보 올해 연변병원 입원", "맞슴다", "작년에도 입원 한번 있었슴다")
    assert KO.text("turn.last_year") in told and not pending(session.answers)
    session, _ = after("저보 올해 연변병원 입원", "맞슴다", "작년에도 입원 한번 있었슴다", "올해는 없슴다")
    assert pending(session.answers) == {"earlier": "none"}


@pytest.mark.parametrize("said", ["저보는 올해 처음임다", "저보를 받은건 올해가 처음임다", "다른 신분은 없슴다"])
def test_the_first_of_something_else_is_not_the_first_stay(said: str):
    session, _ = after("왕청호적 올해 연변병원 입원", "맞슴다", said)
    assert "earlier" not in pending(session.answers)


@pytest.mark.parametrize("said", ["우리는 감측호도 됨다", "감측호도 됨다", "변두리도 됨다"])
@pytest.mark.parametrize("before", [RESULT, ("저보 연길호적 올해 연변병원 입원",)])
def test_a_lesser_status_besides_takes_no_place(said: str, before: tuple[str, ...]):
    known, _ = after(*before)
    session, told = after(*before, said)
    assert pending(session.answers) == pending(known.answers)
    assert KO.text("turn.higher_status", answer=KO.text("choice.household.dibao")) in told


@pytest.mark.parametrize("said", ["저보도 아이고 특곤도 아이고 감측호는 맞소", "低保也不是，特困也不是，是监测户"])
def test_a_lesser_status_instead_is_proposed(said: str):
    session, _ = after("저보 연길호적 올해 연변병원 입원", "맞슴다", said)
    assert pending(session.answers)["household"] == "at_risk_of_poverty"


def test_a_higher_status_besides_is_proposed():
    session, _ = after(*RESULT, "특곤도 됨다")
    assert pending(session.answers) == {"household": "tekun"}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("호적은 연길이 아니라 도문임다", {"county": "tumen"}),
        ("연길호구가 아니고 룡정호구임다", {"county": "longjing"}),
        ("호적이 연길이 아니고 장춘임다", {"residence": "jilin"}),
        ("저보증을 보니 특곤이라고 적혀있슴다", {"household": "tekun"}),
        ("통지서를 다시 보니 감측호라고 적혀있슴다", {"household": "at_risk_of_poverty"}),
        ("전원은 사회구역이 아니라 연변병원에서 장춘으로 보내준검다", {"referral": "filed"}),
        ("딸이 그러는데 전원을 안했담다", {"referral": "none"}),
        ("결산서를 보니까 자부가 7,850.30이고 자비가 1,200임다", {"amount": "7850.30"}),
        ("8천중에 300은 식비임다", {"amount": "7700.00"}),
        ("8천에서 500은 호리비임다", {"amount": "7500.00"}),
    ],
)
def test_a_plain_correction_of_the_result_is_proposed(said: str, read: dict[str, str]):
    session, told = after(*RESULT, said)
    assert pending(session.answers) == read and "앞서 적은 것" in told


@pytest.mark.parametrize("said", ["장춘에서 약 사온것도 자부 1800 있슴다", "보건원에서 쓴 돈은 따로 1400임다"])
def test_a_sum_told_apart_does_not_replace_the_own_share(said: str):
    session, told = after(*RESULT, said)
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "8000.00"
    assert "8,000" not in told


def test_sums_of_several_months_are_told_one_by_one():
    session, told = after("10월거는 자부 2300, 9월거는 2100")
    assert KO.text("heard.several") in told and not pending(session.answers) and "sum" not in session.answers


@pytest.mark.parametrize("said", ["없었슴다", "내 생각엔 없는것 같슴다", "물어보니 없었슴다", "올해 다른건 없슴다"])
def test_that_there_was_none_is_proposed_where_it_was_not_sure(said: str):
    session, _ = after(*MOTHER, "기억나지 않슴다", said)
    assert pending(session.answers) == {"earlier": "none"}
    session, _ = after(*RESULT, said)
    assert not pending(session.answers)


@pytest.mark.parametrize(
    "said",
    [
        "어머니 올해 입원이 한번 더 있슴다. 3월에 도문시병원 자부 1600임다",
        "또 하나 있슴다. 10월에 연길시병원 자부 2200",
        "다른 치료도 있슴다",
        "어머니가 눈수술도 했댔슴다",
        "다른데 아픈것도 있슴다. 눈수술 5월에 자부 1200",
    ],
)
def test_a_further_stay_told_plainly_is_opened(said: str):
    session, _ = after(*RESULT, said)
    assert session.answers["treatments"] == "2" and as_given(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize(
    "said",
    ["또 하나 있슴까", "다른 치료도 됨까", "옆집도 수술했댔슴다", "그때 수술도 했슴다"],
)
def test_no_further_stay_is_opened_where_none_is_told(said: str):
    session, _ = after(*RESULT, said)
    assert "treatments" not in session.answers


@pytest.mark.parametrize("said", ["특곤임다", "아니 특곤임다"])
def test_a_line_of_the_list_is_never_changed_without_what_stood_before(said: str):
    session, told = after("저보 연길호적 올해 연변병원 입원 자부 3천", said)
    before = KO.text("choice.household.dibao")
    assert pending(session.answers)["household"] == "tekun" and f"앞서 적은 것: {before}" in told
    _, told = after("저보 연길호적 올해 연변병원 입원 자부 3천", said, "위생원전원")
    assert "앞서 적은 것" not in told


@pytest.mark.parametrize("said", ["아직 전원 안했슴다", "전원표 아직 못 뗐슴다"])
@pytest.mark.parametrize("confirmed", [(), ("맞슴다",)])
def test_no_referral_yet_is_not_to_go_without(said: str, confirmed: tuple[str, ...]):
    session, told = after(*TO_GO, *confirmed, said)
    assert page(told, "referral") and "referral" not in pending(session.answers)


@pytest.mark.parametrize("said", ["없슴다", "모름다", "기억안남다", "날자는 모르겠슴다"])
def test_the_month_told_before_is_taken_where_no_day_is_known(said: str):
    session, _ = after(*LAST_YEAR, said)
    assert session.answers["on"] == "2025-11-01" and "month" not in session.answers


def test_the_month_told_before_tells_the_year_of_a_day():
    session, _ = after(*LAST_YEAR, "11월 20일")
    assert session.answers["on"] == "2025-11-20"


@pytest.mark.parametrize("said", ["없슴다", "아님다", "모름다"])
def test_a_day_asked_back_is_never_to_be_chosen_without_a_choice(said: str):
    _, told = after("작년 연변병원 입원. 저보 훈춘호구 자부 5100 위생원전원", "맞슴다", "5월 3일", said)
    assert KO.text("easier.all") not in told


@pytest.mark.parametrize("said", ["고맙슴다 잘 알았슴다", "잘 알겠슴다"])
def test_thanks_are_thanked(said: str):
    assert after(*RESULT, said)[1].startswith(KO.text("turn.thanks"))


def test_a_picture_is_not_asked_for():
    assert after(*RESULT, "결산서 사진 찍어 보내겠슴다")[1].startswith(KO.text("beside.no_picture"))


@pytest.mark.parametrize("said", ["구조 떼고 자부 1500", "구조 되고 나머지 자부 1500", "구조금 빼고 자부 1500"])
def test_what_is_left_by_the_aid_is_no_own_share(said: str):
    session, told = after(*AT_THE_SUM, said)
    assert "amount" not in as_given(session.answers) and told.startswith(KO.text("problem.amount.after_aid"))


def test_who_was_hurt_was_not_in_the_town_of_that_name():
    session, _ = after("저보 올해 연변병원. 상해 입었슴다. 입원")
    assert pending(session.answers)["place"] == "prefecture"


@pytest.mark.parametrize("said", ["8천임다 구조는 아직 못 받았슴다", "8천인데 구조는 못 받았슴다"])
def test_that_the_aid_is_not_there_yet_is_no_treatment_to_come(said: str):
    session, _ = after(*RESULT, said)
    assert "when" not in pending(session.answers) and session.answers.get("change") != "when"


def test_ones_own_own_share_apart_is_asked_back_and_not_lost():
    session, _ = after(*AT_THE_SUM, "자부는 따로 4300")
    assert session.answers["which"] == "amount 4300.00"
