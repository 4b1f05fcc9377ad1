"""What tells a referral by half is asked back; it records nothing, and puts no status and no kind of care right."""

import pytest

from conversation.proposals.proposal import pending
from conversation.session import Session
from tests.conversation.talked import talked
from tests.conversation.test_settled_by_a_word import TODAY

BY_HALF = {
    ("primary_care", "filed"): ("儿子办的", "我儿子办的手续", "老伴办的", "我妈办的", "아들이 했슴다"),
    ("primary_care", "none"): ("先去的卫生院", "先去的社区医院", "卫生院去过"),
    ("not_needed", "none"): ("没要求", "没人要求", "医院没要", "医院没要转诊单"),
    ("emergency", "none"): ("心梗", "脑出血", "晕倒了", "急性阑尾炎", "심근경색", "뇌출혈"),
    ("primary_care", "filed", "none"): ("村里开的证明", "镇里开的证明"),
    ("not_needed",): ("慢病不用转", "特困不用转", "老人不用转"),
}
ASKED = {"zh": ("今年", "延吉", "低保", "住院", "延边医院"), "ko": ("올해", "연길", "저보", "입원", "연변병원")}


def told(said: str) -> Session:
    """A talk to the question for the referral, and what is typed there."""
    language = "ko" if any("가" <= sign <= "힣" for sign in said) else "zh"
    return talked(language, "self", TODAY, *ASKED[language], said)[0]


@pytest.mark.parametrize(("meant", "said"), [(meant, said) for meant, each in BY_HALF.items() for said in each])
def test_it_is_asked_back(meant: tuple[str, ...], said: str):
    session = told(said)
    assert session.answers["which"].split() == ["referral", *meant]
    assert "referral" not in session.answers and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "taken"),
    [("卫生院给转的", "primary_care"), ("急诊", "emergency"), ("没办", "none"), ("不用办", "not_needed")],
)
def test_what_is_told_plainly_is_taken(said: str, taken: str):
    assert told(said).answers["referral"] == taken
