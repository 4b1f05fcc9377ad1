"""The next household is never written over the first one: words for it begin a check of its own."""

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, TODAY, ZH, after

KO = LANGUAGES["ko"]
KO_TO_THE_RESULT = ("올해", "연길", "저보호", "입원", "연변병원", "사회구역에서 전원", "10000", "없슴다")


@pytest.mark.parametrize(
    "said",
    [
        "第二家",
        "再查一家",
        "下一家",
        "下一位",
        "下一个",
        "还有一户，老王家",
        "接着查下一个",
        "第二个人",
        "换一家",
        "下一户老金家",
    ],
)
def test_words_for_the_next_household_begin_a_new_check(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.another_person") in told
    assert as_given(session.answers) == {"who": "other"}


@pytest.mark.parametrize("said", ["둘째집", "다음 집", "다음분", "다음집 봅시다", "그 사람도 봐주오"])
def test_so_in_korean(said: str):
    session, told = talked("ko", "self", TODAY, *KO_TO_THE_RESULT, said)
    assert KO.text("turn.another_person") in told
    assert as_given(session.answers) == {"who": "other"}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("第二家是老李家，特困，敦化的，今年住院，自付四千", {"household": "tekun", "amount": "4000.00"}),
        ("第二家特困，敦化的", {"household": "tekun"}),
        ("另一家，低保边缘", {"household": "dibao_margin"}),
    ],
)
def test_what_is_told_of_the_next_household_is_proposed_for_that_one(said: str, read: dict[str, str]):
    session, _ = after(*TO_THE_RESULT, said)
    assert as_given(session.answers)["who"] == "other"
    assert read.items() <= pending(session.answers).items()


def test_so_in_korean_with_the_name_of_the_household():
    session, _ = talked(
        "ko", "other", TODAY, *KO_TO_THE_RESULT, "둘째집은 리아매인데 특곤호요. 올해 연길 가서 입원했소"
    )
    assert pending(session.answers)["household"] == "tekun" and "self_paid" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["第二家", "再查一家", "第二家是老李家，特困"])
def test_before_the_result_the_first_one_comes_first(said: str):
    session, told = after(*TO_THE_STATUS, said)
    assert ZH.text("turn.this_person_first") in told
    assert "household" not in as_given(session.answers) and not pending(session.answers)


@pytest.mark.parametrize(
    "said",
    [
        "第二次住院是三月",
        "另一家医院看的",
        "第二家医院是长春的",
        "换一家医院",
        "我家就我一个人",
        "下一步怎么办",
        "别人给的",
    ],
)
def test_other_seconds_are_no_second_household(said: str):
    _, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.another_person") not in told


@pytest.mark.parametrize(
    "said", ["둘째 아들이 냈슴다", "다른 사람이 내줬슴다", "다음에 함다", "한집에 삼다", "다른 병원임다"]
)
def test_other_seconds_in_korean_are_no_second_household(said: str):
    _, told = talked("ko", "self", TODAY, *KO_TO_THE_RESULT, said)
    assert KO.text("turn.another_person") not in told


def test_what_is_said_to_be_of_another_is_not_written_over_the_first_one():
    session, told = talked("ko", "self", TODAY, *KO_TO_THE_RESULT, "자부 3천임다", "이건 다른 사람꺼란 말이요")
    assert KO.text("turn.another_person") in told and "household" not in as_given(session.answers)
    session, _ = after(*TO_THE_RESULT, "自付3000", "这是第二家的")
    assert pending(session.answers) == {"amount": "3000.00"} and "household" not in as_given(session.answers)
