"""Everyday questions with the result before one's eyes, and while a question is open: each has its answer."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_another_year import RESULT

TODAY = date(2026, 11, 28)
ZH = LANGUAGES["zh"]


@pytest.mark.parametrize("said", ["我要看看我都写了啥", "看看我填的", "我刚才都写了啥"])
@pytest.mark.parametrize("answered", [6, 8])
def test_who_wants_to_see_his_answers_is_shown_them(said: str, answered: int):
    _, told = talked("zh", "self", TODAY, *RESULT["zh"][:answered], said)
    assert ZH.text("check.so_far") in told


@pytest.mark.parametrize(
    ("language", "said", "word"),
    [
        ("zh", "打12393没人接", "beside.nobody_answers"),
        ("zh", "12393老占线", "beside.nobody_answers"),
        ("ko", "12393에 전화해도 안 받슴다", "beside.nobody_answers"),
        ("zh", "你是人还是机器", "beside.a_program"),
        ("ko", "당신 사람임까 기계임까", "beside.a_program"),
        ("zh", "我看不见字 给我妈念", "beside.read_out"),
        ("zh", "听不懂 你给我说简单点", "turn.in_short"),
        ("ko", "무슨 말인지 모르겠슴다 쉽게 말해주오", "turn.in_short"),
    ],
)
def test_it_is_answered_and_changes_nothing(language: str, said: str, word: str):
    session, told = talked(language, "self", TODAY, *RESULT[language], said)
    assert LANGUAGES[language].text(word) in told and not pending(session.answers)
    assert as_given(session.answers) == as_given(talked(language, "self", TODAY, *RESULT[language])[0].answers)


def test_that_this_is_a_program_is_told_while_a_question_is_open():
    session, told = talked("zh", "self", TODAY, *RESULT["zh"][:2], "你是人还是机器")
    assert ZH.text("beside.a_program") in told and "household" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["要带啥材料", "带什么材料去", "需要准备什么证件"])
def test_the_papers_are_those_of_the_own_case(said: str):
    _, told = talked("zh", "self", TODAY, *RESULT["zh"], said)
    assert "低保证" in told and title("one_stop", ZH) not in told


@pytest.mark.parametrize("said", ["能给五千六吗 啥时候给", "啥时候给钱"])
def test_when_the_money_comes_is_told_by_its_page(said: str):
    assert title("after_applying", ZH) in talked("zh", "self", TODAY, *RESULT["zh"], said)[1]


@pytest.mark.parametrize("said", ["没有呢 咋办", "还没办，怎么办"])
def test_who_is_still_to_go_and_has_no_referral_is_told_what_to_do(said: str):
    session, told = talked("zh", "self", TODAY, "还没看", "延吉", "特困", "住院", "延边医院", said)
    assert title("referral", ZH) in told and "referral" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["转诊没看懂", "社区给转的", "没人接诊 急诊去的"])
def test_an_answer_about_the_referral_is_none_of_these(said: str):
    _, told = talked("zh", "self", TODAY, *RESULT["zh"][:5], said)
    assert all(ZH.text(word) not in told for word in ("beside.nobody_answers", "beside.a_program", "beside.read_out"))
