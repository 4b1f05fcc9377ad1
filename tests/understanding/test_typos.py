"""Typing errors: a word of three signs and more that sounds as one of a single value is asked back, never taken."""

import pytest

from conversation.facts import Facts
from conversation.questions import QUESTIONS
from conversation.understanding.choice.typos import _near, _sound, _words, mistyped
from conversation.wording import labels
from tests.understanding.sets import LANGUAGES, read
from tests.usual import TODAY

FLOORS = {"zh": 0.8, "ko": 0.9}
HOUSEHOLD = labels(QUESTIONS["household"], Facts({"when": "this_year"}, TODAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_are_asked_back_and_nothing_is_taken_for_another(language: str):
    found = list(read(language, "typos"))
    assert [each for each in found if each.outcome == "wrong"] == []
    wanted = [each for each in found if each.meant != "-"]
    assert sum(each.outcome == "right" for each in wanted) / len(wanted) >= FLOORS[language]


def test_what_is_as_near_to_two_statuses_is_none():
    assert mistyped("特困互", "household", HOUSEHOLD) is None  # 特困户, 突困户
    assert mistyped("五宝户", "household", HOUSEHOLD) == "tekun"


@pytest.mark.parametrize(
    "said", ["不是五宝户", "五宝户吗", "邻居是五宝户", "五宝户?", "五宝户取消了", "五宝", "五宝户" * 9]
)
def test_an_error_is_no_reason_to_read_over_what_stands_beside_it(said: str):
    assert mistyped(said, "household", HOUSEHOLD) is None


def test_every_word_is_found_by_its_sound_with_one_letter_more_less_another_or_two_changed_over():
    sounds = {word: _sound(word) for word in list(_words("household"))[::40]}
    assert len(sounds) > 50
    for word, sound in sounds.items():
        for place in range(len(sound)):
            less, other = sound[:place] + sound[place + 1 :], f"{sound[:place]}q{sound[place + 1 :]}"
            more = f"{sound[:place]}q{sound[place:]}"
            over = sound[:place] + sound[place : place + 2][::-1] + sound[place + 2 :]
            assert all(word in _near(typed, "household") for typed in (less, other, more, over)), (word, place)
