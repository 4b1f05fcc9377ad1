"""Short questions: whether it is a loan, how often, what comes next, why this sum, what if it were elsewhere."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.turn import turn
from guide import title
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
RESULT = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对", "没有"),
    "ko": ("올해 연길호적이고 저보호, 연변병원에 입원했댔슴다. 위생원에서 전원했슴다, 자부 6천", "예", "없슴다"),
}
REFERRAL = ("今年，龙井户口，在龙井市人民医院住院，低保，自付5000", "对")


def after_the_result(language: str, said: str) -> str:
    session, told = talked(language, "self", TODAY, *RESULT[language], said)
    assert as_given(session.answers)["amount"] == "6000.00" and not pending(session.answers)
    return told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "是贷款不"),
        ("zh", "这是贷款吗"),
        ("zh", "是不是要还的"),
        ("zh", "以后用不用还"),
        ("zh", "会不会收回去"),
        ("ko", "이거 대부임까"),
        ("ko", "나중에 갚아야 됨까"),
    ],
)
def test_it_is_no_loan(language: str, said: str):
    session, _ = talked(language, "self", TODAY)
    assert session.spoken.text("beside.no_loan") in after_the_result(language, said)


def test_that_is_told_at_a_question_too():
    session, told = talked("zh", "self", TODAY, *REFERRAL, "是不是贷款，要还不")
    assert told.startswith(session.spoken.text("beside.no_loan")) and "referral" not in session.answers


@pytest.mark.parametrize(
    "said", ["我借的钱要还吗", "还有吗", "还要带什么", "还得住院", "欠医院的钱要还吗", "钱是借的", "是贷款"]
)
def test_what_asks_for_something_else_is_not_told_of_a_loan(said: str):
    session, _ = talked("zh", "self", TODAY)
    assert session.spoken.text("beside.no_loan") not in after_the_result("zh", said)


@pytest.mark.parametrize(
    ("language", "said", "page"),
    [
        ("zh", "这钱能领两回不", "limit"),
        ("zh", "能领两次吗", "limit"),
        ("ko", "두번 받을수 있슴까", "limit"),
        ("zh", "那要是去长春看呢", "elsewhere"),
        ("ko", "장춘에 가서 보면?", "elsewhere"),
        ("zh", "怎么只管延边", "residence"),
        ("ko", "왜 연변만 봄까", "residence"),
        ("zh", "收入多少算低保", "dibao"),
        ("ko", "수입이 얼마면 저보임까", "dibao"),
        ("zh", "收入多少算", "illness"),
        ("zh", "多给点行不行", "top_up"),
        ("ko", "좀 더 주면 안됨까", "top_up"),
    ],
)
def test_the_page_that_tells_it_is_shown(language: str, said: str, page: str):
    session, _ = talked(language, "self", TODAY)
    assert title(page, session.spoken) in after_the_result(language, said)


@pytest.mark.parametrize(
    ("language", "said", "part"),
    [
        ("zh", "为什么是这个数", "怎么算的"),
        ("zh", "为啥是四千二", "怎么算的"),
        ("zh", "凭啥我得自己出1800", "怎么算的"),
        ("ko", "왜 4200원임까", "계산과정"),
        ("ko", "왜 내가 1800원 내야 됨까", "계산과정"),
        ("zh", "下一步呢", "现在怎么办"),
        ("zh", "下一步干啥", "现在怎么办"),
        ("ko", "다음은 뭐 함까", "지금 할 일"),
    ],
)
def test_the_part_of_the_result_that_tells_it_is_shown(language: str, said: str, part: str):
    assert f"【{part}】" in after_the_result(language, said)


def test_under_a_list_it_is_told_why_only_yanbian():
    session, told = talked("zh", "self", TODAY, "今年，户口吉林市，低保", "怎么只管延边")
    assert title("residence", session.spoken) in told and pending(session.answers)["residence"] == "jilin"


@pytest.mark.parametrize(("language", "said"), [("zh", "身份证丢了"), ("ko", "신분증 잃었슴다")])
def test_where_a_lost_identity_card_is_replaced(language: str, said: str):
    assert {"zh": "派出所", "ko": "파출소"}[language] in after_the_result(language, said)


def test_at_a_question_no_page_is_offered_for_how_it_is_worked_out():
    session, _ = talked("zh", "self", TODAY, *REFERRAL)
    (later,) = turn(session, "怎么算出来的", TODAY)
    assert later.text == session.spoken.text("turn.later") and later.question == "referral"


@pytest.mark.parametrize("said", ["都是延边的", "就是延边户口", "只有延边户口"])
def test_where_somebody_is_registered_asks_nothing(said: str):
    session, told = talked("zh", "self", TODAY, "今年", said)
    assert title("residence", session.spoken) not in told
    assert {**as_given(session.answers), **pending(session.answers)}["residence"] == "yanbian"
