"""Plain Korean of Yanbian in a talk, as a round of talkers typed it: what was taken for something else, lost, or not
understood, with what is said alike and is something else."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
STEPS = {
    "when": 0,
    "residence": 1,
    "household": 2,
    "care": 3,
    "place": 4,
    "referral": 5,
    "amount": 6,
    "earlier": 7,
    "result": 8,
}
ANSWERS = ("올해", "연길", "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다", "자부 8천", "없음")
SLIP = (*ANSWERS[:6], "결산서를 보면서 입력")
CHINESE_SLIP = ("今年", "延吉", "低保", "住院", "州医院", "社区给转的", "看着医保结算单填")


class Told:
    """What came of a text that was typed where a question is open."""

    def __init__(self, *said: str, who: str = "other", language: str = "ko") -> None:
        session, self.message = talked(language, who, TODAY, *said)
        self.kept, self.read = as_given(session.answers), pending(session.answers)
        self.which = session.answers.get("which", "").split(" ")[1:]
        self.own = LANGUAGES[language].text


def at(question: str, *said: str, who: str = "other") -> Told:
    """The same at a question of a talk, all that comes before it answered."""
    return Told(*ANSWERS[: STEPS[question]], *said, who=who)


@pytest.mark.parametrize("said", ["이보에서 2만", "이보 2만", "보험에서 나온 돈 2만", "의보에서 해준건 2만임다"])
@pytest.mark.parametrize("before", [(), ("32000",), ("없슴다",)])
def test_what_insurance_paid_is_of_its_own_row(before: tuple[str, ...], said: str):
    told = Told(*SLIP, *before, said)
    assert told.read == {"slip_pooled_fund": "20000.00"}


@pytest.mark.parametrize("said", ["내가 낸거 만오천", "개인부담 만오천", "현금지불 6500", "우리 낸돈 8천임다"])
def test_what_was_paid_is_of_no_row_that_is_asked(said: str):
    told = Told(*SLIP, "없슴다", said)
    assert not told.read and "slip_total_bill" not in told.kept
    assert told.own("problem.amount.other_row") in told.message


@pytest.mark.parametrize("said", ["총액 5만", "총금액 3만2천", "전체 5만 나왔슴다", "총액은 5만"])
def test_the_whole_bill_is_no_part_of_it(said: str):
    told = Told(*SLIP, said)
    assert not (told.read or told.which) and "slip_in_scope" not in told.kept


def test_a_row_is_taken_by_its_name():
    assert Told(*SLIP, "32000", "을류 우선 자부 800").kept["slip_class_b_share"] == "800.00"
    assert Told(*SLIP, "없슴다", "총액 5만").kept["slip_total_bill"] == "50000.00"
    assert Told(*SLIP, "32000", "자부 8천").read == {"amount": "8000.00"}


@pytest.mark.parametrize(
    ("said", "row"), [("医保报了2万", {"slip_pooled_fund": "20000.00"}), ("我交了15000", {}), ("总额5万", {})]
)
def test_a_row_is_told_by_another_name_in_chinese(said: str, row: dict[str, str]):
    told = Told(*CHINESE_SLIP, said, language="zh")
    assert told.read == row and not told.which and "slip_in_scope" not in told.kept


@pytest.mark.parametrize(
    ("said", "sum_told"),
    [
        ("결산서 보니까 개인부담총액 만3천임다", "13000.00"),
        ("결산서에 개인부담 만2천 적혀있슴다", "12000.00"),
        ("본인부담 8천", "8000.00"),
        ("현금지불 6500", "6500.00"),
        ("시엔진즈푸 5천", "5000.00"),
        ("꺼런부담 11200", "11200.00"),
    ],
)
def test_what_was_borne_in_all_is_asked_back(said: str, sum_told: str):
    assert at("amount", said).which == [sum_told, "paid_only"]


@pytest.mark.parametrize("said", ["정책범위내 개인부담 8천", "개인부담은 자부 8천", "자부 8천"])
def test_the_own_share_by_its_name_is_taken(said: str):
    assert at("amount", said).kept["amount"] == "8000.00"


@pytest.mark.parametrize("said", ["입원 작년임다", "이번꺼 작년꺼임다", "퇴원은 작년에 했슴다", "작년에 입원한겜다"])
def test_that_this_treatment_was_last_year_is_no_answer_to_what_was_before(said: str):
    told = at("earlier", said)
    assert told.read == {"when": "earlier"} and "earlier" not in told.kept


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("전원 안했슴다", {"referral": "none"}),
        ("좐쩐 안했슴다", {"referral": "none"}),
        ("병원 장춘임다", {"place": "province"}),
        ("아 틀렸슴다 만8천임다", {"amount": "18000.00"}),
    ],
)
def test_an_answer_is_put_right_where_it_is_asked_what_was_before(said: str, read: dict[str, str]):
    assert at("earlier", said).read == read


@pytest.mark.parametrize("said", ["작년에는 입원했댔슴다", "전원은 전에도 안했슴다"])
def test_what_was_in_another_year_puts_nothing_right(said: str):
    assert not at("earlier", said).read


@pytest.mark.parametrize(
    ("question", "said", "which"),
    [
        ("earlier", "딱 한번", ["none", "yes"]),
        ("earlier", "한번밖에 안했슴다", ["none", "yes"]),
        ("household", "인정 못받았슴다", ["none", "illness_poverty_pending"]),
        ("household", "신분 없슴다", ["none", "illness_poverty_pending"]),
        ("household", "연금 받슴다", ["none", "illness_poverty_pending"]),
        ("household", "량로보험 받슴다", ["none", "illness_poverty_pending"]),
        ("household", "장애인증 2급", ["none", "illness_poverty_pending"]),
        ("household", "디보 안해줌다 자식이 있다고", ["illness_poverty_pending", "none"]),
        ("household", "디보인데 10월부터임다", ["dibao", "none"]),
        ("household", "지금은 디본데 입원할때는 아니였슴다", ["illness_poverty_pending", "none"]),
        ("care", "CT 찍었슴다", ["inpatient", "outpatient"]),
        ("care", "점적 일주일 맞았슴다", ["inpatient", "outpatient"]),
        ("care", "고혈압약 먹슴다", ["chronic_outpatient", "outpatient"]),
        ("place", "중의원임다", ["prefecture", "province", "elsewhere"]),
        ("place", "진병원", ["prefecture", "province", "elsewhere"]),
        ("place", "가까운 병원", ["prefecture", "province", "elsewhere"]),
        ("referral", "진병원임다", ["primary_care", "not_needed", "none"]),
        ("referral", "의사가 가라해서 갔슴다", ["primary_care", "filed", "none"]),
        ("when", "봄에", ["this_year", "earlier"]),
        ("when", "올해 작년 다 했슴다", ["this_year", "earlier"]),
        ("amount", "아들이 다 냈슴다 만원", ["10000.00", "paid_only"]),
    ],
)
def test_what_may_be_one_of_several_is_asked_back(question: str, said: str, which: list[str]):
    told = at(question, said)
    assert told.which == which and not told.read


@pytest.mark.parametrize(
    ("question", "said", "answer"),
    [
        ("earlier", "그런거 없슴다", "none"),
        ("earlier", "올해 한번 더 했슴다", "yes"),
        ("earlier", "이거말고 하나 더 있슴다", "yes"),
        ("earlier", "한번 더 입원했슴다", "yes"),
        ("household", "디보비앤위앤", "dibao_margin"),
        ("place", "연길 이원", "prefecture"),
        ("place", "장춘 삼원", "province"),
        ("when", "올해 했는데 몇월인지 모르겠슴다", "this_year"),
    ],
)
def test_an_ordinary_answer_is_taken(question: str, said: str, answer: str):
    assert at(question, said).kept[question] == answer


def test_a_status_that_came_after_the_stay_is_not_read():
    for said in ("디보인데 입원은 9월에 했고 디보는 10월부터임다", "9월에 입원하구 10월에 디보 됐슴다"):
        assert "household" not in at("household", said).read


def test_a_hospital_of_the_town_is_no_referral():
    assert at("when", "9월에 진병원에 입원했슴다").read == {"when": "this_year", "care": "inpatient"}


@pytest.mark.parametrize(
    ("question", "said", "county"),
    [
        ("residence", "내 호구는 연길인데 엄마는 룡정임다", "longjing"),
        ("residence", "제 호구는 훈춘이고 엄마는 연길임다", "yanji"),
        ("care", "아까 호구 연길이라 했는데 룡정임다", "longjing"),
        ("care", "아까 연길이라고 했는데 훈춘임다", "hunchun"),
        ("place", "호구를 잘못 말했슴다 화룡임다", "helong"),
    ],
)
def test_the_register_is_the_patients_and_the_one_put_right(question: str, said: str, county: str):
    told = at(question, said)
    assert told.read.get("county", told.kept.get("county")) == county and "place" not in told.read


@pytest.mark.parametrize("said", ["하나 고치고싶슴다", "고칠게 있슴다", "아까꺼 잘못됐슴다"])
def test_who_wants_to_put_something_right_sees_the_answers(said: str):
    assert at("result", said).message.startswith(LANGUAGES["ko"].text("check.so_far"))
