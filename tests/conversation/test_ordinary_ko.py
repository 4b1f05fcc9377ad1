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
