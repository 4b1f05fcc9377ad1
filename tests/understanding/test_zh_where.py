"""When, where and how somebody was treated and referred, in other people's words: nothing wrong, nearly all taken."""

from collections import Counter

from tests.understanding.sets import most_are_taken, read


def test_what_other_people_say_is_taken_and_never_wrongly():
    found = list(read("zh", "more_where"))
    assert [each for each in found if each.outcome == "wrong"] == []
    assert most_are_taken(found)
    told = [each for each in found if each.meant != "-" and not each.meant.startswith("ask:")]
    assert Counter(each.outcome for each in told)["right"] / len(told) >= 0.96
