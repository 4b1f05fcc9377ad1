"""Where somebody is insured, works, was born or owns a flat, and a relative's register, are neither the register nor
where the treatment was."""

import pytest

from conversation.proposals.proposal import pending
from conversation.session import Session
from tests.conversation.talked import talked
from tests.conversation.test_settled_by_a_word import TODAY

NO_REGISTER = {
    "zh": (
        "医保在延吉",
        "在延吉交医保",
        "医保是延吉的",
        "户口不知道，医保在延吉",
        "新农合在龙井",
        "生在延吉",
        "房子在延吉",
        "在延吉有房",
        "单位在延吉",
        "娘家延吉",
        "丈夫是延吉的",
        "老公延吉户口",
        "孩子户口延吉",
    ),
    "ko": (
        "의료보험은 연길에 있슴다",
        "의보는 연길임다",
        "연길에서 보험 냈슴다",
        "연길에서 태여났슴다",
        "직장이 연길임다",
        "친정이 연길임다",
    ),
}


def told(language: str, *said: str) -> Session:
    """A talk of this year's stay with what was typed in it."""
    return talked(language, "self", TODAY, {"zh": "今年", "ko": "올해"}[language], *said)[0]


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, each in NO_REGISTER.items() for said in each]
)
def test_it_is_asked_what_the_register_says(language: str, said: str):
    session = told(language, said)
    assert session.answers["which"].split() == ["residence", "yanbian", "permit", "jilin", "elsewhere"]
    assert "residence" not in session.answers and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "我是延吉的"), ("zh", "户口在延吉"), ("ko", "호구는 연길임다"), ("ko", "연길임다")]
)
def test_the_register_is_taken(language: str, said: str):
    assert told(language, said).answers["residence"] == "yanbian"


@pytest.mark.parametrize("said", ["医保在延吉", "在延吉交医保"])
def test_nor_is_it_where_the_treatment_was(said: str):
    asked = told("zh", "延吉", "低保", "住院", said)
    over = told("zh", "长春", said)
    assert "place" not in asked.answers and not pending(asked.answers)
    assert over.answers["residence"] == "jilin" and not pending(over.answers)


def test_a_card_that_was_used_there_tells_where_it_was():
    session = told("zh", "延吉", "低保", "住院", "在延吉用医保看的")
    assert {**session.answers, **pending(session.answers)}["place"] == "prefecture"
