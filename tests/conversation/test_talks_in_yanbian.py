"""Short talks of residents of Yanbian: what is put right, told in passing, or not followed, goes to the answer that it
is of, and to no other."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.remarks.beside import beside
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
STEPS = ("올해", "연길", "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다", "자부 8천", "없음")
TO_HOUSEHOLD, TO_CARE, TO_AMOUNT, TO_EARLIER = STEPS[:2], STEPS[:3], STEPS[:6], STEPS[:7]


@pytest.mark.parametrize(
    ("before", "said", "read"),
    [
        (TO_EARLIER, "아이 전원 안했슴다", {"referral": "none"}),
        (TO_EARLIER, "아이, 전원수속 안했슴다", {"referral": "none"}),
        (STEPS, "아이 전원 안했슴다", {"referral": "none"}),
        (TO_CARE, "아이 입원함다", {"care": "inpatient"}),
        (TO_EARLIER, "아이 6천원임다", {"amount": "6000.00"}),
        (TO_EARLIER, "아이 아이 6천임다", {"amount": "6000.00"}),
        (TO_HOUSEHOLD, "아이 길림시임다", {"residence": "jilin"}),
    ],
)
def test_a_no_at_the_head_of_what_is_right_is_nobodys_child(before: tuple[str, ...], said: str, read: dict[str, str]):
    session, _ = talked("ko", "self", TODAY, *before, said)
    assert pending(session.answers) == read


def test_a_no_before_that_there_was_none_is_no_child_either():
    session, _ = talked("ko", "self", TODAY, *TO_EARLIER, "아이 없슴다")
    assert as_given(session.answers)["earlier"] == "none"


@pytest.mark.parametrize(
    ("language", "before", "said"),
    [
        ("ko", TO_HOUSEHOLD, "무슨 말인지 모르겠슴다"),
        ("ko", STEPS[:5], "무슨 소린지 통 모르겠소"),
        ("ko", TO_HOUSEHOLD, "말이 어려워서 모르겠슴다"),
        ("ko", TO_HOUSEHOLD, "못알아듣겠슴다"),
        ("zh", ("今年", "延吉"), "你说的啥我不明白"),
        ("zh", ("今年", "延吉"), "不知道什么意思"),
    ],
)
def test_who_does_not_follow_is_told_more_and_has_answered_nothing(language: str, before: tuple[str, ...], said: str):
    then, _ = talked(language, "self", TODAY, *before)
    session, told = talked(language, "self", TODAY, *before, said)
    assert as_given(session.answers) == as_given(then.answers)
    assert LANGUAGES[language].text("turn.person") in told


@pytest.mark.parametrize("said", ["글자를 잘 모르겠슴다", "나는 글을 모르오", "까막눈임다", "不认识字", "字我认不全"])
def test_who_cannot_read_is_told_who_helps(said: str):
    assert beside(said) == "person"


@pytest.mark.parametrize("said", ["어느 신분인지 모르겠슴다", "엄마가 글을 모름다", "整不明白", "不明白这些"])
def test_what_is_not_known_of_a_question_is_no_such_remark(said: str):
    assert beside(said) is None


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (TO_HOUSEHOLD, "저보인데 내 혼자 오보호로도 올랐슴다"),
        (TO_HOUSEHOLD, "오보호로도 올랐슴다"),
        (STEPS[:4], "녕안병원"),
        (STEPS[:4], "산동 위해 딸네집 근처 병원"),
        (STEPS[:4], "해림에 있는 병원"),
    ],
)
def test_a_status_or_a_hospital_is_no_register(before: tuple[str, ...], said: str):
    session, _ = talked("ko", "self", TODAY, *before, said)
    assert {**as_given(session.answers), **pending(session.answers)}["residence"] == "yanbian"


@pytest.mark.parametrize(
    "said",
    [
        "저보는 9월에 붙었슴다 입원할때는 없었슴다",
        "저보는 10월에 나왔슴다 입원은 7월임다",
        "입원할때는 저보 아이였슴다",
    ],
)
def test_a_status_that_was_not_there_at_the_treatment_is_taken_out_of_the_list(said: str):
    session, _ = talked("ko", "self", TODAY, "올해 7월에 입원했슴다 저보임다", said)
    assert pending(session.answers) == {"when": "this_year", "care": "inpatient"}
    assert asked_besides(session.answers) == ["household"]


@pytest.mark.parametrize("before", [STEPS[:4], STEPS])
@pytest.mark.parametrize(
    "said",
    ["저보는 10월에 붙었슴다 입원은 8월임다", "저보는 퇴원한 다음에 나왔슴다", "저보는 작년에 받았고 올해는 안받슴다"],
)
def test_a_status_that_was_not_there_then_is_asked_for_again(before: tuple[str, ...], said: str):
    session, told = talked("ko", "self", TODAY, *before, said)
    assert LANGUAGES["ko"].text("ask.household") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["작년에는 저보였는데 올해는 아임다", "저보는 작년에 받았고 올해는 안받슴다"])
def test_where_it_is_asked_a_status_of_before_leaves_none_of_now(said: str):
    session, _ = talked("ko", "self", TODAY, *TO_HOUSEHOLD, said)
    assert as_given(session.answers)["when"] == "this_year" and session.answers["which"].split()[0] == "household"


@pytest.mark.parametrize(
    "said",
    [
        "저보는 3월에 붙었슴다 입원은 8월임다",
        "저보인데 입원할때는 전원 안했슴다",
        "저보임다 수술받았슴다",
        "저보인데 입원하고 나왔슴다",
    ],
)
def test_a_status_that_was_there_stays(said: str):
    session, _ = talked("ko", "self", TODAY, said)
    assert pending(session.answers)["household"] == "dibao"


@pytest.mark.parametrize(
    "said",
    [
        "이번에 구조 2천 받았슴다",
        "이번 구조는 벌써 받았슴다 2천",
        "이번에 병원에서 구조 2천 빠졌슴다",
        "이번에 받은 구조가 2천임다",
        "이번거는 구조 아직 못받았슴다",
    ],
)
def test_aid_of_this_treatment_is_none_of_before_and_no_own_share(said: str):
    session, told = talked("ko", "self", TODAY, *TO_EARLIER, said)
    assert told == LANGUAGES["ko"].text("turn.later") and "earlier" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["이번 입원전에 구조 2천 받았슴다", "3월에 구조 받았슴다"])
def test_aid_of_before_is_still_taken_so(said: str):
    session, _ = talked("ko", "self", TODAY, *TO_EARLIER, said)
    assert as_given(session.answers)["earlier"] == "yes"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("호적은 룡정 아이고 길림시임다", {"residence": "jilin", "place": "prefecture"}),
        ("호구가 연변이 아이고 흑룡강임다", {"residence": "elsewhere", "place": "prefecture"}),
        ("호적은 룡정이 아니라 도문임다", {"residence": "yanbian", "county": "tumen", "place": "prefecture"}),
        ("병원은 연변병원 아이고 길림시임다", {"residence": "yanbian", "place": "province"}),
    ],
)
def test_where_one_is_registered_and_where_one_was_treated_are_put_right_apart(said: str, read: dict[str, str]):
    session, _ = talked("ko", "self", TODAY, "올해 8월 연변병원 입원 저보 룡정호적 자부 9천", said)
    assert read.items() <= pending(session.answers).items()


def test_when_the_register_moved_is_no_time_of_the_treatment():
    session, _ = talked("ko", "self", TODAY, *TO_CARE, "호적은 옮겼슴다 작년에 장춘으로")
    assert pending(session.answers) == {"residence": "jilin"}


@pytest.mark.parametrize("said", ["작년에 장춘으로 이사갔슴다", "작년에 심양으로 이사갔슴다"])
def test_who_moved_is_asked_again_where_the_register_is(said: str):
    session, told = talked("ko", "self", TODAY, *STEPS, said)
    assert LANGUAGES["ko"].text("ask.residence") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["작년에는 자부 5천이고 이번에는 8천임다", "작년 자부 5천인데 올해는 자부 8천임다"])
def test_a_sum_of_another_year_told_first_takes_neither_the_year_nor_the_sum(said: str):
    session, _ = talked("ko", "self", TODAY, *TO_AMOUNT, said)
    assert {**as_given(session.answers), **pending(session.answers)}["when"] == "this_year"
    assert "5000.00" not in {**as_given(session.answers), **pending(session.answers)}.values()


@pytest.mark.parametrize("said", ["올해 3월에 들어가서 아직 못나왔슴다", "3월에 입원해서 여직 안나왔슴다"])
def test_who_did_not_come_out_yet_has_not_settled(said: str):
    session, _ = talked("ko", "self", TODAY, said)
    assert {**as_given(session.answers), **pending(session.answers)}["when"] == "plan"


def test_who_lies_in_hospital_all_the_year_has_not_settled():
    session, _ = talked("ko", "self", TODAY, "아매가 치매로 올해 내내 병원에 있슴다")
    assert pending(session.answers).items() >= {"when": "plan", "stage": "there", "care": "inpatient"}.items()


@pytest.mark.parametrize("said", ["래주에 퇴원함다", "래일 나감다"])
def test_who_leaves_tomorrow_is_there(said: str):
    session, _ = talked("ko", "self", TODAY, "아직 병원에 있슴다", said)
    assert {**as_given(session.answers), **pending(session.answers)}["stage"] == "there"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("입원 아이고 문진 특수병임다", {"household": "tekun", "care": "special_disease"}),
        ("연변병원 아이고 장춘병원임다", {"household": "tekun", "place": "province"}),
    ],
)
def test_what_was_read_stays_beside_what_is_put_right_of_another_question(said: str, read: dict[str, str]):
    session, _ = talked("ko", "self", TODAY, *TO_HOUSEHOLD, "저보 아이고 특곤임다", said)
    assert pending(session.answers) == read


@pytest.mark.parametrize("said", ["자부가 아이라 자비였슴다 8천이", "자부가 아니라 자비임다"])
def test_an_own_share_that_is_none_is_asked_for_again(said: str):
    _, told = talked("ko", "self", TODAY, *STEPS, said)
    assert LANGUAGES["ko"].text("ask.amount") in told


@pytest.mark.parametrize("said", ["저보는 내 아이라 우리 아들임다", "저보는 내가 아니고 우리 엄마임다"])
def test_a_status_that_is_a_relatives_is_asked_for_again(said: str):
    session, told = talked("ko", "self", TODAY, *STEPS, said)
    assert LANGUAGES["ko"].text("ask.household") in told and not pending(session.answers)
