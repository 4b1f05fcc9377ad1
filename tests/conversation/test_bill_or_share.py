"""A bill or a payment is no own share by itself; what insurance or aid paid beside it leads into no slip."""

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_settled_by_a_word import CASE, TODAY

SAID = {
    "8000.00": (
        "刷卡八千",
        "微信八千",
        "划了八千",
        "看病钱八千",
        "刷了八千",
        "扫码八千",
        "手术费八千",
        "住院费八千",
        "医院收了8000",
        "收了我八千",
        "医院要了八千",
        "수술비 8천",
        "카드로 8천 긁었슴다",
    ),
    "3000.00": (
        "药费三千",
        "医保付9000个人付3000",
        "统筹9000个人3000",
        "医保报9000，自己付3000",
        "统筹付了9000，我付了3000",
        "통주 9천 개인 3천",
        "의보에서 9천 내고 내가 3천 냈슴다",
    ),
    "6000.00": ("六千，救助了4200", "6천, 구조 4200"),
}


def told(language: str, *said: str) -> Session:
    """A talk to the question for the own share, and what is typed there."""
    case = CASE[language][0].removesuffix("，自付六千").removesuffix(", 자부 6천원")
    return talked(language, "self", TODAY, case, "对" if language == "zh" else "예", *said)[0]


@pytest.mark.parametrize(("own", "said"), [(own, said) for own, each in SAID.items() for said in each])
def test_it_may_be_the_own_share_or_all_that_was_paid(own: str, said: str):
    session = told("ko" if any("가" <= sign <= "힣" for sign in said) else "zh", said)
    assert session.answers["which"] == f"amount {own} paid_only"
    assert "amount" not in as_given(session.answers) and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "八千"), ("zh", "自付八千"), ("zh", "自付刷卡八千"), ("ko", "8천"), ("ko", "자부 8천")],
)
def test_the_own_share_is_taken(language: str, said: str):
    assert as_given(told(language, said).answers)["amount"] == "8000.00"


def test_aid_told_beside_a_status_is_no_slip():
    session, _ = talked("zh", "self", TODAY, "今年", "延吉", "低保，救助了4200")
    assert "amount" not in pending(session.answers)
    assert session.answers["which"] == "household dibao"


IN_HOSPITAL = {
    "zh": ("我现在还在住院", "对", "延吉", "低保", "延边医院", "卫生院给转的"),
    "ko": ("지금 입원중임다", "예", "연길", "저보", "연변병원", "위생원에서 전원해줌"),
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (language, each)
        for language, all_of in {
            "zh": (
                "得花三万",
                "到现在一万二",
                "护士说快两万了",
                "主任说三万",
                "手术要三万",
                "已经一万二了",
                "总共花了一万二，医保还没报",
                "每天交一千",
                "先交五千又交五千",
            ),
            "ko": ("간호사가 2만 된다 함다", "날마다 천원 냄다", "5천 내고 또 5천 냈슴다"),
        }.items()
        for each in all_of
    ],
)
def test_before_the_bill_the_cost_so_far_is_no_estimate_of_the_own_share(language: str, said: str):
    session, told = talked(language, "self", TODAY, *IN_HOSPITAL[language], said)
    assert "self_paid" not in session.answers and "which" not in session.answers
    assert LANGUAGES[language].text("problem.amount.before_insurance") in told


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "八千"), ("zh", "大概八千"), ("zh", "自付八千"), ("ko", "자부 8천")]
)
def test_an_estimate_of_the_own_share_is_taken(language: str, said: str):
    assert talked(language, "self", TODAY, *IN_HOSPITAL[language], said)[0].answers["self_paid"] == "8000.00"
