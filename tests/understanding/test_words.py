"""The words of the lexicon: every one stands under a question and a value that there are, once, and means one thing."""

import sys
import tomllib
from collections import Counter

import pytest

from conversation.facts import Facts
from conversation.proposals.proposal import HEARD
from conversation.questions import LANGUAGE, QUESTIONS
from conversation.understanding.text.lexicon import (
    FOLDER,
    LONGEST_LABEL,
    MADE,
    SIGNS,
    Lexicon,
    contents,
    lexicon,
    stamp,
)
from conversation.understanding.text.spelled_out import spelled_out
from conversation.understanding.text.spelling import ALONE, DENIED, WHOLE, entries, key
from conversation.wording import choice
from locales import LANGUAGES
from tests.usual import TODAY

FILES = sorted(FOLDER.glob("*.toml"))
VALUES = {
    **{id: {*question.choices} for id, question in QUESTIONS.items()},
    LANGUAGE.id: {*LANGUAGE.choices},
    HEARD.id: {*HEARD.choices},
    "any": {"yes", "no", "none", "unsure"},
    "row": {"paid", *(id for id, question in QUESTIONS.items() if question.kind == "amount")},
    "command": {"back", "restart", "help", "person", "another", "remove"},
}
"""By what words may stand under: the values that there are."""


@pytest.fixture(scope="module")
def every_word() -> list[tuple[str, tuple[str, ...], str]]:
    """Of all files, with what it stands under."""
    return [
        (group, values, word)
        for file in FILES
        for group, values, word in entries(tomllib.loads(file.read_text(encoding="utf-8")))
        if isinstance(word, str)  # a pattern is read as one
    ]


def test_there_is_a_file_for_every_language():
    assert set(LANGUAGES) <= {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_every_word_stands_under_a_question_and_a_value_that_there_are(file):
    for group, values, word in entries(tomllib.loads(file.read_text(encoding="utf-8"))):
        known = (
            SIGNS
            if group not in VALUES and not values
            else VALUES.get(group.removesuffix(DENIED).removesuffix(ALONE).removesuffix(WHOLE), set())
        )
        if values:
            assert set(values) <= set(known), (group, values, word)
        else:
            assert group in SIGNS, (group, word)
        assert not isinstance(word, str) or key(word), (group, values, word)


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_no_word_is_written_twice_under_the_same(file):
    for group, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
        for value, words in entry.items():
            if isinstance(words, list):
                assert [word for word, count in Counter(words).items() if count > 1] == [], (group, value)


def test_a_word_that_may_mean_several_values_of_a_question_is_asked_back_by_those(every_word):
    """Under a value of its own it means that value; two of one question would be taken by chance."""
    values: dict[tuple[str, str], set[str]] = {}
    for group, meant, word in every_word:
        if group != "any" and len(meant) == 1:
            values.setdefault((group, key(word)), set()).update(meant)
    assert {place: each for place, each in values.items() if len(each) > 1} == {}
    assert all(len(set(meant)) == len(meant) for _, meant, _ in every_word)


def test_a_word_that_is_a_label_means_that_choice(every_word):
    for language in LANGUAGES.values():
        labels = {
            (question.id, key(label)): value
            for facts in (Facts({"when": "this_year"}, TODAY), Facts({"when": "earlier", "on": "2019-03-05"}, TODAY))
            for question in QUESTIONS.values()
            for value in question.offered(facts)
            if question.id != "age" or facts.says("when", "earlier")
            for label in [choice(language, question, value, facts)]
        }
        assert max(len(label) for _, label in labels) <= LONGEST_LABEL
        for group, meant, word in every_word:
            value = labels.get((group, key(word)))
            assert value is None or value in meant, (group, meant, word)


def test_the_words_are_read_as_they_stand_in_their_files():
    assert MADE.read_bytes() == stamp(contents()) + spelled_out(contents()), "make lexicon"


def test_no_whole_answer_is_written_so_that_its_words_multiply():
    """A part that is named within brackets is spelled out: one of several brackets became 15 million signs."""
    longest = max(((len(each), id) for id, told in lexicon().whole.items() for each in told.values()), default=(0, ""))
    assert longest <= (200_000, ""), longest


def test_words_that_were_changed_since_are_spelled_out_at_once(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys.modules[Lexicon.__module__], "contents", lambda: (b'[who]\nself = ["ich"]\n',))
    assert [*lexicon.__wrapped__().words(bool)] == [("ich", {"who": ("self",)})]
