"""Who is helped may be named, where it is asked for somebody else; who only filed for him is not the one."""

import pytest

from conversation.facts import Facts
from conversation.understanding.sentences.sentence import proposed
from tests.usual import TODAY

ANOTHER = Facts({"who": "other"}, TODAY)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("老李家，今年二月住院，低保，汪清户口，自付3500", "dibao"),
        ("老王是五保，今年三月在龙井住的院，自付2600", "tekun"),
        ("我邻居今年住院，低保，自付3500", "dibao"),
        ("邻居老张，五保，今年住院", "tekun"),
        ("村里老赵头，特困，今年在延边医院住院", "tekun"),
        ("옆집 할머니인데 저보임다 올해 입원했슴다", "dibao"),
    ],
)
def test_the_status_of_whoever_is_named_is_that_of_the_one_who_is_helped(said: str, status: str):
    assert proposed(said, ANOTHER, at_first=True).answers["household"] == status
    assert "household" not in proposed(said, Facts({}, TODAY), at_first=True).answers


@pytest.mark.parametrize("said", ["邻居老王说低保能报，我妈住院了", "옆집은 저보라는데 우리 어머니 입원했슴다"])
def test_a_neighbour_who_is_only_talked_of_is_not_the_one_who_is_helped(said: str):
    assert "household" not in proposed(said, ANOTHER, at_first=True).answers


@pytest.mark.parametrize(
    "said",
    [
        "我在北京住的院，备案是住进去以后老公给补的，十月中旬出院",
        "내호적은 화룡이구 모레 장춘에 보이러 가자하오 베이안은 딸이 벌써 해놨소",
    ],
)
def test_who_filed_for_the_patient_is_not_the_one_who_is_helped(said: str):
    assert proposed(said, Facts({}, TODAY), at_first=True).answers.get("who", "self") == "self"
