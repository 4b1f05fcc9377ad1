"""Whatever is typed, at any question and as a sentence, comes back as an answer or a problem; nothing is raised."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import LANGUAGE, QUESTIONS
from conversation.understanding import accepts, understood
from conversation.understanding.choice.languages import by_number_or_name
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.lexicon import asks, without_correction
from conversation.understanding.text.plain import LONGEST
from conversation.understanding.within.marked import as_typed
from tests.understanding.hostile import texts

NOW = Facts({"when": "this_year", "household": "dibao"}, date(2026, 11, 26))
THEN = Facts({"when": "earlier", "on": "2019-03-05"}, date(2028, 2, 29))


@pytest.mark.parametrize(
    "count", [50, pytest.param(100, marks=pytest.mark.far), pytest.param(50_000, marks=pytest.mark.long)]
)
def test_nothing_is_raised_and_what_is_taken_is_an_answer(count: int):
    questions = [*QUESTIONS.values(), LANGUAGE]
    for place, said in enumerate(texts(count)):
        facts = THEN if place % 5 == 0 else NOW
        # The first are the worst and go through every question; all questions come up again and again.
        for question in questions if place < 22 else questions[place % 11 :: 11]:
            found = understood(question, said, facts, numbered=place % 2 == 0)
            assert isinstance(found, Problem) or accepts(question, found, facts) or found in question.choices, said
        for at_first, read_after in ((False, facts), (True, Facts({}, facts.today))):
            read = proposed(said, read_after, at_first=at_first)
            assert all(
                accepts(QUESTIONS[id], value, read_after) or value in QUESTIONS[id].choices
                for id, value in read.answers.items()
            )
        asks(said), without_correction(said), by_number_or_name(said)


@pytest.mark.parametrize(
    "said",
    ["我妈是低保户，" * 100, "저보" * 500, "8" * (LONGEST + 1), "我以为自付六千，结果自付七千四" + "，谢谢" * 62],
)
def test_of_a_text_that_is_too_long_nothing_is_taken(said: str):
    assert proposed(said, NOW).answers == {}
    assert isinstance(understood(QUESTIONS["household"], said, NOW), Problem)
    assert isinstance(understood(QUESTIONS["self_paid"], said, NOW), Problem)
    assert len(as_typed(said + "9" * 5000)) == LONGEST + 1, "a pattern sees no more of it"


def test_of_two_sums_one_of_which_is_unsure_nothing_is_raised():
    found = understood(QUESTIONS["amount"], "①천/Ａ일2(8", NOW)
    assert isinstance(found, Problem)


@pytest.mark.parametrize("said", ["ᛋᛋᛋ", "自付ᛋ", "ᛞ8000"])
def test_the_letters_in_place_of_days_and_sums_may_be_typed(said: str):
    for question in QUESTIONS.values():
        understood(question, said, NOW)
    assert proposed(said, NOW).answers == {}
