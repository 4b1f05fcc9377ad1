"""What sounds like an answer and is another, or none: an old people's home is no city, who passed by a health centre
was not referred by it, and what was paid without insurance is no own share."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
ANSWERS = {
    "ko": ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000", "없슴다"),
    "zh": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的", "8000", "没有"),
}
FAR = {"ko": "장춘", "zh": "长春"}
PLAN = {"ko": ("아직 안갔슴다", "연길", "저보"), "zh": ("还没去", "延吉", "低保")}
REGISTER, STATUS, PLACE, REFERRAL, AMOUNT, EARLIER, RESULT = 1, 2, 4, 5, 6, 7, 8
"""How many answers were given before it is asked."""


def at(open: int, *said: str, language: str, who: str = "self") -> tuple[Session, str]:
    """A session in which all that was typed behind the first answers of a case, and the last that was answered."""
    return talked(language, who, TODAY, *ANSWERS[language][:open], *said)


def asked(session: Session) -> set[str]:
    """The choices that are asked back."""
    return {*session.answers.get(WHICH, "").split(" ")[1:]}


@pytest.mark.parametrize("said", ["요양원에 있슴다", "요양소에 있슴다", "양로원에 있슴다"])
def test_an_old_peoples_home_is_no_register(said: str):
    session, _ = at(REGISTER, said, language="ko")
    assert "residence" not in as_given(session.answers) and not pending(session.answers)
    session, _ = at(STATUS, said, language="ko")
    assert asked(session) == {"tekun", "unsure"}


@pytest.mark.parametrize(
    ("said", "language", "place"),
    [
        ("북경 갔는데 자리없어서 연길에서 했슴다", "ko", "prefecture"),
        ("북경 갔는데 안받아줘서 장춘에서 했슴다", "ko", "province"),
        ("北京去了人家不收，在长春做的", "zh", "province"),
        ("去北京了没床位就在延吉做的", "zh", "prefecture"),
    ],
)
def test_who_was_not_taken_in_one_city_was_treated_in_the_other(said: str, language: str, place: str):
    session, _ = at(PLACE, said, language=language)
    assert as_given(session.answers)["place"] == place


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("비안은 가서 했슴다", "ko"),
        ("비안 했는데 늦었슴다", "ko"),
        ("备案了但是晚了", "zh"),
        ("备案办晚了", "zh"),
        ("去了才备案的", "zh"),
    ],
)
def test_what_was_filed_late_is_not_noted_as_filed_alone(said: str, language: str):
    session, _ = talked(language, "self", TODAY, *ANSWERS[language][:PLACE], FAR[language], said)
    assert pending(session.answers) == {"referral": "filed", "filed_late": "yes"}


@pytest.mark.parametrize(
    ("said", "language", "either"),
    [
        ("그런거 필요없는줄 알았슴다", "ko", {"not_needed", "none"}),
        ("필요없다고 합데다", "ko", {"not_needed", "none"}),
        ("以为不用办", "zh", {"not_needed", "none"}),
        ("人家说不用", "zh", {"not_needed", "none"}),
        ("위생원 거쳐서 갔슴다", "ko", {"primary_care", "filed", "none"}),
        ("从卫生院过去的", "zh", {"primary_care", "filed", "none"}),
    ],
)
def test_of_the_referral_that_is_only_thought_it_is_asked(said: str, language: str, either: set[str]):
    session, _ = at(REFERRAL, said, language=language)
    assert asked(session) == either


@pytest.mark.parametrize(
    ("said", "language", "referral"),
    [("필요없슴다", "ko", "not_needed"), ("위생원에서 해줬슴다", "ko", "primary_care"), ("不用办", "zh", "not_needed")],
)
def test_what_is_told_plainly_is_taken(said: str, language: str, referral: str):
    session, _ = at(REFERRAL, said, language=language)
    assert as_given(session.answers)["referral"] == referral


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("이 병원에는 처음임다", "ko"),
        ("수술은 처음임다", "ko"),
        ("구조금은 처음임다", "ko"),
        ("문진은 다녔는데 입원은 처음임다", "ko"),
        ("구조금 받아본적 없슴다", "ko"),
        ("这个医院是第一次来", "zh"),
        ("手术是第一次", "zh"),
        ("门诊去过，住院是第一次", "zh"),
    ],
)
def test_the_first_time_of_something_else_is_not_the_first_cost(said: str, language: str):
    session, _ = at(EARLIER, said, language=language)
    assert asked(session) == {"none", "yes"}


@pytest.mark.parametrize(
    ("said", "language"), [("이번이 처음임다", "ko"), ("수술은 이번이 처음임다", "ko"), ("这次是第一次", "zh")]
)
def test_that_this_was_the_first_time_is(said: str, language: str):
    session, _ = at(EARLIER, said, language=language)
    assert as_given(session.answers)["earlier"] == "none"


@pytest.mark.parametrize(("said", "language"), [("의보카드는 안썼슴다", "ko"), ("没用医保卡", "zh")])
def test_who_did_not_use_the_card_may_have_been_in_a_designated_hospital(said: str, language: str):
    session, _ = at(RESULT, said, language=language)
    assert not pending(session.answers)


@pytest.mark.parametrize("said", ["구조금 빼고 3천 냈슴다", "구조금 빼고 내가 2천 냈슴다"])
def test_what_aid_left_is_no_aid(said: str):
    session, told = at(AMOUNT, said, language="ko")
    assert not pending(session.answers) and LANGUAGES["ko"].text("problem.amount.after_aid") in told


@pytest.mark.parametrize(
    ("said", "language"),
    [("2만임다 보험처리 안했슴다", "ko"), ("만원임다 보험 처리 안됐슴다", "ko"), ("两万，没走医保", "zh")],
)
def test_what_was_paid_without_insurance_is_no_own_share(said: str, language: str):
    session, _ = at(AMOUNT, said, language=language)
    assert asked(session) == {"uninsured", "paid_only"} and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("두사람거 만원임다", "ko"),
        ("로친하고 내거 만원임다", "ko"),
        ("로친거까지 8천임다", "ko"),
        ("两个人的一万", "zh"),
    ],
)
def test_the_money_of_two_people_is_not_offered(said: str, language: str):
    session, told = at(AMOUNT, said, language=language)
    assert "amount" not in as_given(session.answers)
    assert LANGUAGES[language].text("problem.amount.of_several") in told


@pytest.mark.parametrize(
    ("said", "language"),
    [("3월에 한번 입원했댔슴다", "ko"), ("올해 두번 입원했댔슴다", "ko"), ("三月住过一次院", "zh")],
)
def test_a_stay_of_before_leaves_a_plan_a_plan(said: str, language: str):
    session, _ = talked(language, "self", TODAY, *PLAN[language], said)
    assert pending(session.answers) == {"earlier": "yes"}


@pytest.mark.parametrize(
    ("said", "language"),
    [("만성병으로 5백 받았슴다", "ko"), ("만성병으로 올해 5백 나왔댔슴다", "ko"), ("慢病领了500", "zh")],
)
def test_aid_for_another_illness_was_given_before_and_leaves_the_care(said: str, language: str):
    session, _ = at(RESULT, said, language=language)
    assert pending(session.answers) == {"earlier": "yes", "earlier_aid": "500.00"}


@pytest.mark.parametrize(
    ("there", "said", "language"), [("있슴다", "3천중에서 70프로", "ko"), ("有", "3000的70%", "zh")]
)
def test_a_part_of_a_sum_is_reckoned_and_asked_back(there: str, said: str, language: str):
    session, _ = at(EARLIER, there, "3000", said, language=language)
    assert asked(session) == {"2100.00"}


@pytest.mark.parametrize(
    ("there", "said", "language"), [("있슴다", "병원비가 2만 나왔댔슴다", "ko"), ("有", "医药费两万", "zh")]
)
def test_of_the_whole_bill_of_before_it_may_not_be_known_what_was_the_own_share(there: str, said: str, language: str):
    session, _ = at(EARLIER, there, said, language=language)
    assert asked(session) == {"20000.00", "unsure"}


@pytest.mark.parametrize(
    ("open", "said", "language"),
    [
        (REGISTER, "저는 장춘 호구임다", "ko"),
        (REGISTER, "내 호구는 심양임다", "ko"),
        (REGISTER, "我是黑龙江的", "zh"),
        (REGISTER, "我的户口在沈阳", "zh"),
        (STATUS, "내 명의로 저보 탐다", "ko"),
        (STATUS, "저보는 내가 타고 어머니는 안탐다", "ko"),
        (STATUS, "我名下有低保", "zh"),
    ],
)
def test_what_is_of_the_helper_is_not_noted_of_the_patient(open: int, said: str, language: str):
    session, _ = at(open, said, language=language, who="other")
    assert {"residence", "household"} - as_given(session.answers).keys() == (
        {"residence", "household"} if open == REGISTER else {"household"}
    )
    assert not pending(session.answers)
