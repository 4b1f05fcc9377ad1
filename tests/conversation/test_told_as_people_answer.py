"""What residents say in a word or two at the result, at the slip, at a plan and under a list: that the aid was given,
that the figure is the same, that it will be done, that the plan came about, that the list is nearly right."""

from datetime import date

import pytest

from conversation.journey import CHANGE, WHICH
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_CARE = {"zh": ("今年", "延吉", "低保"), "ko": ("올해", "연길", "저보")}
TO_PLACE = {"zh": (*TO_CARE["zh"], "住院"), "ko": (*TO_CARE["ko"], "입원")}
TO_REFERRAL = {"zh": (*TO_PLACE["zh"], "延边医院"), "ko": (*TO_PLACE["ko"], "연변병원")}
TO_EARLIER = {"zh": (*TO_REFERRAL["zh"], "卫生院转的", "8000"), "ko": (*TO_REFERRAL["ko"], "위생원", "8000")}
RESULT = {"zh": (*TO_EARLIER["zh"], "没有"), "ko": (*TO_EARLIER["ko"], "없슴다")}
OF_CHRONIC_AID = {"zh": (*TO_EARLIER["zh"], "有", "3000", "3000"), "ko": (*TO_EARLIER["ko"], "있슴다", "3000", "3000")}
TO_GO = {
    "zh": ("还没去看", "延吉", "低保", "住院", "延边医院"),
    "ko": ("아직 안갔슴다", "연길", "저보", "입원", "연변병원"),
}
PLANNED = {"zh": (*TO_GO["zh"], "卫生院", "20000", "没有"), "ko": (*TO_GO["ko"], "위생원", "20000", "없슴다")}
LISTED = {
    "zh": ("我是汪清的低保户，今年5月在延边医院住院，自付8000",),
    "ko": ("나는 왕청사람 저보임다 올해 5월 연변병원에 입원했슴다 자부 8천",),
}


def after(language: str, *said: str) -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


def offered(session: Session) -> list[str]:
    """The answers of which it is asked which one was meant."""
    return session.answers.get(WHICH, "").split(" ")[1:]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("zh", each) for each in ("领了", "已经领了", "拿到了", "医院给减了")),
        *(("ko", each) for each in ("받았슴다", "다 받았슴다", "벌써 받았슴다", "구조 이미 받음", "병원에서 떼줬슴다")),
    ],
)
def test_that_the_aid_was_given_is_asked_about_with_the_slip(language: str, said: str):
    session, _ = after(language, *RESULT[language], said)
    assert session.answers[CHANGE] == "on_slip_aid" and not pending(session.answers)


@pytest.mark.parametrize("said", ["못받았슴다", "로친이 받았슴다", "수술 받았슴다", "전에 받았슴다"])
def test_what_was_not_given_or_given_for_else_is_not_looked_for_on_the_slip(said: str):
    assert after("ko", *RESULT["ko"], said)[0].answers.get(CHANGE) != "on_slip_aid"


@pytest.mark.parametrize(
    ("language", "said", "figure"),
    [("zh", "一样", "5600.00"), ("zh", "没给", "none"), ("ko", "같슴다", "5600.00"), ("ko", "안줬슴다", "none")],
)
def test_the_slip_may_show_the_same_or_nothing(language: str, said: str, figure: str):
    given = {"zh": "已经领了", "ko": "벌써 받았슴다"}[language]
    assert after(language, *RESULT[language], given, said)[0].answers["on_slip_aid"] == figure


@pytest.mark.parametrize(
    ("language", "said", "figure"),
    [
        ("zh", "全是慢病的", "3000.00"),
        ("zh", "没有慢病的", "0.00"),
        ("ko", "다 만성병임다", "3000.00"),
        ("ko", "만성병은 없슴다", "0.00"),
        ("ko", "다 입원거임다", "0.00"),
    ],
)
def test_all_or_none_of_the_aid_was_for_chronic_illness(language: str, said: str, figure: str):
    assert after(language, *OF_CHRONIC_AID[language], said)[0].answers["earlier_chronic_aid"] == figure


@pytest.mark.parametrize("said", ["하겠슴다", "할람다", "쫜쩐 할검다", "하라면 하겠슴다", "연변병원에서 해준담다"])
def test_a_referral_that_will_be_made_is_one_of_two(said: str):
    assert offered(after("ko", *TO_GO["ko"], said)[0]) == ["primary_care", "filed"]


@pytest.mark.parametrize("said", ["안할검다", "안하기로 했슴다", "바로 가겠슴다", "시간이 없어서 못함다"])
def test_none_that_will_be_made_is_asked_back(said: str):
    assert offered(after("ko", *TO_GO["ko"], said)[0]) == ["none"]


def test_what_will_be_made_tells_nothing_of_a_stay_that_is_over():
    assert not offered(after("ko", *TO_REFERRAL["ko"], "하겠슴다")[0])


@pytest.mark.parametrize(
    ("language", "said", "question"),
    [
        *(("zh", each, "when") for each in ("手术做完了", "住上院了", "去过了")),
        *(("ko", each, "when") for each in ("수술 끝났슴다", "입원했슴다", "갔다왔슴다")),
        *(("zh", each, "referral") for each in ("转诊办了", "卫生院去过了")),
        *(("ko", each, "referral") for each in ("쫜쩐했슴다", "위생원 갔다왔슴다")),
        ("zh", "不做手术了", "care"),
        ("ko", "수술 안하기로 했슴다", "care"),
    ],
)
def test_what_came_of_a_plan_asks_its_answer_anew(language: str, said: str, question: str):
    assert after(language, *PLANNED[language], said)[0].answers[CHANGE] == question


@pytest.mark.parametrize(("language", "said"), [("zh", "3万"), ("ko", "3만임다"), ("ko", "3만")])
def test_another_sum_of_a_plan_is_proposed(language: str, said: str):
    assert pending(after(language, *PLANNED[language], said)[0].answers) == {"self_paid": "30000.00"}


@pytest.mark.parametrize("said", ["입원하겠슴다", "갔다오겠슴다", "수술했는지 모르겠슴다"])
def test_what_is_still_to_come_changes_no_plan(said: str):
    session = after("ko", *PLANNED["ko"], said)[0]
    assert CHANGE not in session.answers and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "这次算我妈的"), ("zh", "再算算老伴的"), ("ko", "로친거 다시 계산해주쇼"), ("ko", "이번엔 어머니거")],
)
def test_another_person_is_checked_from_the_start(language: str, said: str):
    session = after(language, *RESULT[language], said)[0]
    assert session.answers["who"] == "other" and "when" not in session.answers


@pytest.mark.parametrize(("language", "said"), [("zh", "8月也有"), ("ko", "8월에도 있슴다")])
def test_one_more_stay_may_be_told_by_its_month(language: str, said: str):
    assert pending(after(language, *RESULT[language], said)[0].answers) == {"on@2": "2026-08-01"}


@pytest.mark.parametrize(
    ("language", "said", "page"),
    [
        ("zh", "低保报百分之多少", "dibao"),
        ("zh", "边缘户限额多少", "margin"),
        ("zh", "慢病给多少", "chronic"),
        ("ko", "저보는 몇프로임까", "dibao"),
        ("ko", "변두리 기부선 얼마임까", "margin"),
        ("ko", "만성병은 얼마 줌까", "chronic"),
    ],
)
def test_how_much_a_status_is_given_is_answered_with_its_page(language: str, said: str, page: str):
    assert LANGUAGES[language].text(f"guide.{page}.title") in after(language, *RESULT[language], said)[1]


@pytest.mark.parametrize("said", ["하나 틀렸슴다", "거의 맞슴다", "대체로 맞슴다"])
def test_nearly_right_is_no_yes(said: str):
    session, told = after("ko", *LISTED["ko"], said)
    assert pending(session.answers) and LANGUAGES["ko"].text("ask.referral") not in told


@pytest.mark.parametrize(
    ("said", "earlier"), [("저번에 3천 냈슴다", "yes"), ("이전에 3천", "yes"), ("이전엔 없슴다", "none")]
)
def test_what_was_before_joins_the_list_and_leaves_its_sum(said: str, earlier: str):
    read = pending(after("ko", *LISTED["ko"], said)[0].answers)
    assert read["earlier"] == earlier and read["amount"] == "8000.00"


@pytest.mark.parametrize(
    ("before", "said", "read"),
    [
        (TO_REFERRAL, "안했슴다 자부 8천", {"referral": "none", "amount": "8000.00"}),
        (("ko", ("올해",)), "왕청임다 연길 병원에 갔슴다", {"residence": "yanbian", "place": "prefecture"}),
    ],
)
def test_two_things_in_one_breath_are_both_proposed(before, said: str, read: dict[str, str]):
    so_far = before["ko"] if isinstance(before, dict) else before[1]
    assert pending(after("ko", *so_far, said)[0].answers) == read


@pytest.mark.parametrize(
    ("language", "unknown", "said"), [("zh", "不知道", "延边医院"), ("ko", "모름다", "연변병원임다")]
)
def test_the_hospital_named_where_it_is_asked_whether_it_is_designated_is_the_place(language: str, unknown: str, said):
    assert pending(after(language, *TO_PLACE[language], unknown, said)[0].answers) == {"place": "prefecture"}


@pytest.mark.parametrize("said", ["아버지가 가슴이 아프담다", "가슴이 아픔다"])
def test_pain_in_the_chest_now_leads_to_120(said: str):
    assert LANGUAGES["ko"].text("guide.emergency.title") in after("ko", said)[1]


def test_pain_in_the_chest_of_a_stay_that_is_over_does_not():
    assert "emergency" not in after("ko", "가슴이 아파서 올해 입원했슴다")[0].answers.get("guide", "")


@pytest.mark.parametrize(("said", "figure"), [("自付5,600，不是5,900", "5600.00"), ("自付六千，领了八百", "6000.00")])
def test_an_own_share_stands_in_the_list_once(said: str, figure: str):
    session, _ = after("zh", *TO_REFERRAL["zh"], "卫生院转的", said)
    assert pending(session.answers) == {"amount": figure}


def test_a_home_that_is_a_sons_is_none_of_ones_own():
    session, _ = after("ko", *TO_CARE["ko"][:2], "우리 집이 아니고 아들이 저보임다")
    assert "household" not in session.answers and "household" not in pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "남편이 돌아가셔서 가슴이 아픔다"), ("zh", "我爸上个月去世了，心口一直疼")]
)
def test_the_heart_of_one_who_mourns_is_no_emergency(language: str, said: str):
    _, told = after(language, *TO_CARE[language][:1], said)
    assert "120" not in told


def test_but_danger_beside_a_death_is_one():
    assert "120" in after("zh", "今年", "我爸上个月去世了，我妈现在昏迷不醒")[1]
