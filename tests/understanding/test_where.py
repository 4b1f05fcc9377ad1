"""When, where and how one was treated, in wordings written after the words: none is taken for another answer."""

from collections import Counter

from tests.understanding.sets import most_are_taken, read

FLOOR = 0.88
"""The share that is taken rightly, or asked back where it is to be; it only ever rises."""


def test_nothing_of_when_and_where_is_taken_wrongly_and_most_is_understood():
    found = list(read("ko", "more_where"))
    assert [each for each in found if each.outcome == "wrong"] == []
    assert most_are_taken(found)
    outcomes = Counter(each.outcome for each in found)
    assert outcomes["right"] / len(found) >= FLOOR, outcomes
