"""What was paid in all is never offered as the own share by a button that does not say so."""

from datetime import date

import pytest

from conversation.turn import turn
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_THE_SUM = {
    "zh": ("今年", "延吉", "低保", "住院", "延边医院", "社区转的"),
    "ko": ("올해", "연길", "저보호", "입원", "연변병원", "사회구역에서 전원"),
}
ONLY_ALL = {"zh": "只知道一共付了多少", "ko": "모두 얼마를 냈는지만 알고 있음"}


def buttons(language: str, said: str) -> list[str]:
    """What stands on the buttons after this was typed where the own share is asked."""
    session, _ = talked(language, "self", TODAY, *TO_THE_SUM[language])
    return [label for _, label in turn(session, said, TODAY)[-1].choices]


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("一共花了五万", "自付 50,000元"),
        ("全下来三万多吧", "自付 3万元以上"),
        ("前后花了两万三", "自付 1万元到3万元"),
        ("里里外外三万", "自付 30,000元"),
        ("총 5만원 썼슴다", "자가지급(自付) 50,000원"),
    ],
)
def test_a_sum_that_may_be_all_of_it_says_that_it_would_be_the_own_share(said: str, offered: str):
    language = "ko" if "썼" in said else "zh"
    assert buttons(language, said) == [offered, ONLY_ALL[language]]


@pytest.mark.parametrize("said", ["自付是啥？我就知道花了三万多", "不知道自付，一共十一万", "啥是自付？一共掏了两万"])
def test_who_does_not_know_the_own_share_is_asked_whether_only_all_is_known(said: str):
    assert buttons("zh", said) == [ONLY_ALL["zh"]]


@pytest.mark.parametrize("said", ["자부가 머임까? 3만원 든것만 암다", "자부는 모르겠소, 다해서 3만 들었소"])
def test_so_in_korean(said: str):
    assert buttons("ko", said) == [ONLY_ALL["ko"]]


def test_all_of_it_is_not_offered_where_the_own_share_is_told_beside_it():
    assert buttons("zh", "两万是一共花的，报销完自己出了六千多") == ["自付 5,000元到1万元", ONLY_ALL["zh"]]
