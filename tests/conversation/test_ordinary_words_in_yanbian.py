"""The plainest words of Yanbian Korean at each question, and the same in Chinese: none of them is lost, or decides
what it does not tell."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
ASKED = {
    "ko": ("올해", "연길", "저보", "입원", "연변병원", "위생원", "모두 얼마를 냈는지만 알고 있음", "8천"),
    "zh": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院", "只知道一共付了多少", "8000"),
}


def after(language: str, *said: str) -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


@pytest.mark.parametrize(
    ("language", "said", "named"),
    [
        ("ko", "저보 입원 8천", "자부임다"),
        ("ko", "저보 입원 8천", "자가지급"),
        ("ko", "저보 입원 8천", "보험 뺀거"),
        ("zh", "低保住院花了8000", "是自付"),
    ],
)
def test_a_sum_that_is_named_under_the_list_is_the_own_share(language: str, said: str, named: str):
    session, _ = after(language, said, named)
    assert pending(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize(
    ("language", "said", "named"), [("ko", "저보 입원 8천", "모두 낸 돈임다"), ("zh", "低保住院花了8000", "一共花的")]
)
def test_or_all_that_was_paid(language: str, said: str, named: str):
    read = pending(after(language, said, named)[0].answers)
    assert (read["amount"], read["paid_in_all"]) == ("paid_only", "8000.00")


@pytest.mark.parametrize("said", ["자부임다", "보험 떼고 낸 돈"])
def test_what_was_typed_as_paid_in_all_may_be_the_own_share_after_all(said: str):
    assert pending(after("ko", *ASKED["ko"], said)[0].answers) == {"amount": "8000.00"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "작년 3월 5일"),
        ("ko", "2025.3.5"),
        ("ko", "2025년 3월 5일"),
        ("zh", "去年3月5号"),
        ("zh", "2025年3月5日"),
    ],
)
def test_a_whole_day_where_the_year_is_asked_is_not_asked_for_again(language: str, said: str):
    assert pending(after(language, said)[0].answers) == {"when": "earlier", "on": "2025-03-05"}


@pytest.mark.parametrize(("language", "said"), [("ko", "작년"), ("ko", "작년 3월"), ("zh", "去年")])
def test_less_than_a_day_is(language: str, said: str):
    session, _ = after(language, said)
    assert not pending(session.answers) and as_given(session.answers)["when"] == "earlier"


@pytest.mark.parametrize("said", ["현은 화룡임다", "현시는 화룡", "시는 화룡임다"])
def test_a_county_that_is_named_takes_the_place_of_the_one_that_was_read(said: str):
    told = "나는 왕청사람 저보임다 올해 5월 연변병원에 입원했슴다 자부 8천"
    read = pending(after("ko", told, said)[0].answers)
    assert (read["county"], read["place"], read["amount"]) == ("helong", "prefecture", "8000.00")


@pytest.mark.parametrize("said", ["틀림다", "다시 적겠슴다", "마지막거 틀림다", "하나가 틀림다"])
def test_that_something_is_wrong_is_understood_in_any_ending(said: str):
    assert LANGUAGES["ko"].text("problem.heard") not in after("ko", "저보 입원 자부 8천", said)[1]


@pytest.mark.parametrize("said", ["외지사람", "타지 사람"])
def test_who_is_from_elsewhere_calls_for_nobody(said: str):
    assert "12393" not in after("ko", "올해", said)[1]


@pytest.mark.parametrize("said", ["백내장수술", "맹장염", "약 탐다", "뇌경색", "이빨", "침 맞으러 다님다"])
def test_an_illness_alone_decides_no_way_of_treatment(said: str):
    session, told = after("ko", "올해", "연길", "저보", said)
    assert "care" not in {**as_given(session.answers), **pending(session.answers)}
    assert LANGUAGES["ko"].text("problem.choice.buttons") not in told
