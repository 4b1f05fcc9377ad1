"""A relative who is asked for, or told of, beside the one who is helped: nothing of the first is asked anew."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
RESULT = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对", "没有"),
    "ko": ("올해 연길호적이고 저보호, 연변병원에 입원했댔슴다. 위생원에서 전원했슴다, 자부 6천", "예", "없슴다"),
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我老伴也有病呢，她也低保"),
        ("zh", "老伴也低保"),
        ("zh", "我媳妇也吃低保呢"),
        ("zh", "我媳妇能不能领"),
        ("zh", "我媳妇能领吗"),
        ("zh", "我老伴也能领吗"),
        ("zh", "那我妈呢"),
        ("ko", "로친은 어떻슴까"),
        ("ko", "우리 안해도 탈수 있슴까"),
        ("ko", "로친두 병이 있는데 저보임다"),
    ],
)
def test_the_result_is_of_one_person(language: str, said: str):
    session, told = talked(language, "self", TODAY, *RESULT[language], said)
    assert session.spoken.text("turn.this_case") in told
    assert as_given(session.answers)["household"] == "dibao" and not pending(session.answers)
    assert "change" not in session.answers


def test_so_it_is_where_a_relative_is_helped():
    session, told = talked("zh", "other", TODAY, *RESULT["zh"], "那我爸呢")
    assert session.spoken.text("turn.this_case") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["我老伴去领行吗", "我儿子能替我领吗"])
def test_who_may_go_there_is_another_question(said: str):
    session, told = talked("zh", "self", TODAY, *RESULT["zh"], said)
    assert session.spoken.text("turn.this_case") not in told
    assert session.spoken.text("guide.apply_after.title") in told


def test_who_is_to_be_checked_is():
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"], "给我老伴也查查，她也低保")
    assert session.answers["who"] == "other" and pending(session.answers) == {"household": "dibao"}


@pytest.mark.parametrize(
    ("language", "before", "said"),
    [
        ("zh", (), "我老伴呢"),
        ("zh", ("低保",), "我媳妇能领吗"),
        ("zh", RESULT["zh"][:2], "那我妈呢"),
        ("ko", (), "우리 로친은?"),
    ],
)
def test_in_the_questions_that_one_comes_later(language: str, before: tuple[str, ...], said: str):
    session, told = talked(language, "self", TODAY, *before, said)
    assert told == session.spoken.text("turn.this_person_first")
