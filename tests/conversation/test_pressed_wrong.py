"""What was pressed or typed wrongly and is told right at once, and what is asked of the open question by no name."""

from datetime import date

import pytest

from conversation.journey import DOUBTED, WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.turn import turn
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
STEPS = ("올해", "연길", "저보", "입원", "연변병원", "안했슴다", "자부 8천")
TO_PLACE, TO_REFERRAL = STEPS[:5], STEPS[:6]
CARE = STEPS[:3]


@pytest.mark.parametrize(
    ("before", "said", "read"),
    [
        (TO_PLACE, "병원은 장춘임다 아까 잘못 눌렀소", {"place": "province"}),
        (TO_PLACE, "호적은 도문임다 아까 잘못 눌렀소", {"county": "tumen"}),
        (STEPS, "아이 자부는 6천임다 잘못 썼슴다", {"amount": "6000.00"}),
        (TO_PLACE, "아니 특곤임다 제가 잘못 눌렀슴다", {"household": "tekun"}),
    ],
)
def test_what_is_right_is_proposed(before: tuple[str, ...], said: str, read: dict[str, str]):
    session, _ = talked("ko", "self", TODAY, *before, said)
    assert pending(session.answers) == read


def test_a_referral_that_was_made_after_all_is_asked_back():
    session, _ = talked("ko", "self", TODAY, *TO_REFERRAL)
    (either,) = turn(session, "아이 전원 했슴다 잘못 눌렀슴다", TODAY)
    assert [value for value, _ in either.choices] == ["primary_care", "filed"]
    assert as_given(session.answers)["referral"] == "none"


def test_that_it_was_pressed_wrong_asks_it_again():
    session, _ = talked("ko", "self", TODAY, *TO_PLACE, "잘못 눌렀슴다")
    assert not pending(session.answers)
    assert session.answers[DOUBTED] == "place"


@pytest.mark.parametrize(
    "said", ["그런거 해야 됨까", "꼭 해야 됨까", "안하면 돈 못받슴까", "전원 안하면 돈이 안나옴까"]
)
def test_whether_it_must_be_done_is_answered_by_the_page_of_it(said: str):
    session, told = talked("ko", "self", TODAY, *TO_PLACE, said)
    assert title("referral", LANGUAGES["ko"]) in told
    assert "referral" not in as_given(session.answers)


def test_a_chronic_illness_of_either_kind_is_no_stay():
    session, _ = talked("ko", "self", TODAY, *CARE, "특수병인지 만성병인지 모르겠슴다")
    assert session.answers[WHICH] == "care special_disease chronic_outpatient unsure"


def test_the_own_share_of_another_is_not_taken():
    session, _ = talked("ko", "self", TODAY, *TO_REFERRAL, "자부 9천은 남편거고 내거는 4천")
    assert session.answers[WHICH] == "amount 4000.00 9000.00"


def test_what_is_left_of_all_is_asked_back():
    session, _ = talked("ko", "self", TODAY, *TO_REFERRAL, "총비용 3만 자비 5천 보험 1만8천")
    assert session.answers[WHICH].startswith("amount 7000.00")


def test_with_whom_a_status_is_held_is_not_asked_for():
    session, _ = talked("ko", "self", TODAY, "우리 어머이랑 같이 저보 탑니다")
    assert pending(session.answers) == {"household": "dibao"}
