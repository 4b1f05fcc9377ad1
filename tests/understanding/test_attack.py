"""Every word of the lexicon, denied, asked about, told of others, wished for, lost: never taken as what it means."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.of_whom import OF_PEOPLE
from tests.understanding.attacks import FEW, READ, SOME, WORDS, ZH, korean, of_two, said_so

TODAY = date(2026, 11, 26)
FACTS = Facts({"when": "this_year"}, TODAY)

HOW_MANY = pytest.mark.parametrize(
    "words",
    [FEW, pytest.param(SOME, marks=pytest.mark.far), pytest.param(WORDS, marks=pytest.mark.long)],
    ids=["few", "some", "every"],
)


def taken(question: str, said: str) -> str | None:
    """The answer that is taken; None where none is."""
    found = understood(QUESTIONS[question], said, FACTS)
    return found if isinstance(found, str) else None


@HOW_MANY
@pytest.mark.parametrize("kind", ZH)
def test_it_is_not_taken(kind: str, words: list[tuple[str, str, str]]):
    assert [said for question, value, said in said_so(kind, words) if taken(question, said) == value] == []


@pytest.mark.parametrize("question", READ)
def test_of_two_values_none_is_taken(question: str):
    assert [said for said in of_two(question, WORDS[::-1]) if taken(question, said) is not None] == []


@HOW_MANY
@pytest.mark.parametrize("kind", ZH)
def test_no_such_status_is_proposed_of_a_sentence(kind: str, words: list[tuple[str, str, str]]):
    for question, value, said in said_so(kind, words):
        if question in OF_PEOPLE and value != "none":
            whole = f"{said}. 어머니가 입원했소" if korean(said) else f"{said}，我妈住院了"
            assert proposed(whole, FACTS).answers.get(question) != value, whole
            assert proposed(whole, Facts({}, TODAY), at_first=True).answers.get(question) != value, whole
