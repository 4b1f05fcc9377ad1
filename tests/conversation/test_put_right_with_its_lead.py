"""What is put right with words before it (有不对的，不是低保，是低保边缘), or of a status given since, is not lost."""

import pytest

from conversation.proposals.proposal import pending
from conversation.turn import turn
from tests.conversation.talked import talked
from tests.conversation.test_next_household import KO_TO_THE_RESULT
from tests.conversation.test_put_right import TODAY, after

LIST = "今年，延吉户口，低保，住院，在延边医院，卫生院给转的"


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("有不对的，不是低保，是低保边缘", {"household": "dibao_margin"}),
        ("有一条不对，户口是龙井的", {"county": "longjing"}),
        ("有错，医院是长春的", {"place": "province"}),
        ("有不对的，转诊没办", {"referral": "none"}),
    ],
)
def test_what_is_right_behind_the_word_that_something_is_wrong_takes_its_place(said: str, right: dict[str, str]):
    session, _ = after(LIST, said)
    assert right.items() <= pending(session.answers).items()


def test_so_in_korean_of_the_county():
    begun = "올해 연길호구 저보호 입원 연변병원 위생원에서 전원"
    session, _ = talked("ko", "self", TODAY, begun, "틀린게 있슴다. 호구는 룡정임다")
    assert pending(session.answers)["county"] == "longjing"


@pytest.mark.parametrize("said", ["我有低保了，今年三月批的", "我家三月份评上低保了", "低保是5月才批的"])
def test_a_status_that_was_given_this_year_is_asked_back_with_none_beside_it(said: str):
    session, _ = after("今年", "延吉", "都不是")
    shown = turn(session, said, TODAY)[-1]
    assert [value for value, _ in shown.choices] == ["dibao", "none"]


def test_what_is_not_so_is_put_right_by_the_next_word_in_korean():
    session, _ = talked("ko", "self", TODAY, "올해", "료녕성", "아이 료녕 아임다 연길임다")
    assert pending(session.answers)["residence"] == "yanbian"
    session, _ = talked("ko", "self", TODAY, *KO_TO_THE_RESULT)
    shown = turn(session, "저보 아임다 처음에 말한 변연호가 맞슴다", TODAY)[-1]
    assert "dibao_margin" in [value for value, _ in shown.choices] and len(shown.choices) < 4
