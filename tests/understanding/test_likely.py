"""The second opinion: what a text is like, learned from the wordings here, beside what its words say."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.treatments import DIFFERS
from conversation.understanding import understood
from conversation.understanding.choice.likely import ASK_BACK, NO_ANSWER, learned, likely
from tests.understanding.sets import LANGUAGES, read

NOW = Facts({"when": "this_year", "household": "dibao", "care": "inpatient"}, date(2026, 11, 26))
LEARNED = {id: [each.value for each in values] for id, values in learned().items() if id in QUESTIONS}


@pytest.mark.parametrize("id", LEARNED)
def test_what_was_learned_are_choices_of_today(id: str):
    assert {*LEARNED[id]} - {NO_ANSWER, ASK_BACK} <= {*QUESTIONS[id].choices}


@pytest.mark.parametrize("id", [id for id, each in QUESTIONS.items() if each.kind == "choice" and id != DIFFERS])
def test_every_question_with_choices_was_learned(id: str):
    assert id in LEARNED, "make learn"


@pytest.mark.parametrize(
    "every",
    [100, pytest.param(25, marks=pytest.mark.far), pytest.param(1, marks=pytest.mark.long)],
    ids=["few", "some", "every"],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_of_the_examples_none_is_taken_wrongly(language: str, every: int):
    assert [each for each in read(language, "examples", every) if each.outcome == "wrong"] == []


@pytest.mark.parametrize(
    ("id", "said", "meant"),
    [
        ("referral", "我妈是卫生院大夫给转上去的呀", "primary_care"),
        ("who", "替卧床的老父亲填一下", "other"),
        ("who", "우리 아매가 눈이 어두워서 내가 대신 누르재요", "other"),
        ("living", "看完病当天就回延吉了", "no"),
    ],
)
def test_what_words_leave_in_doubt_is_taken_where_the_text_is_like_it(id: str, said: str, meant: str):
    assert understood(QUESTIONS[id], said, NOW) == meant


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("referral", "卫生院的大夫人挺好的，给我量血压"),
        ("filed_late", "身份证丢了，补办了一张"),
        ("place", "户口龙井"),
        ("reimbursed", "그 자리에서 울었소"),
        ("age", "14호 병실이였소"),
    ],
)
def test_what_only_has_the_words_of_an_answer_is_not_taken(id: str, said: str):
    assert isinstance(understood(QUESTIONS[id], said, NOW), Problem)


@pytest.mark.parametrize("said", ["", "ᛞ", "hgf jkl", "今天天气真好", "날씨가 좋소"])
@pytest.mark.parametrize("id", LEARNED)
def test_what_is_like_nothing_is_hardly_like_a_choice(id: str, said: str):
    found = likely(said, id, QUESTIONS[id].choices)
    assert found.value in (NO_ANSWER, ASK_BACK) or found.chance < 0.93
