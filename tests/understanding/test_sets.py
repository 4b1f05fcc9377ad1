"""What people type, measured: nothing is ever taken for another answer, and most of it is understood."""

import json

import pytest

from tests.understanding.sets import FOLDER, LANGUAGES, Read, read, rows, sentence

SETS = sorted(
    (path.parent.name, path.stem)
    for path in FOLDER.glob("*/*.tsv")
    if path.parent.name in LANGUAGES
    and path.stem not in ("examples", "traps", "typos")  # test_likely.py, below, test_typos.py
    and not path.stem.endswith("sentences")
)
SOME = 16
"""One of so many lines is read for every change; all of them with the far tests."""
FLOOR = 0.93
"""The share, of what means something in a set, that is at least taken rightly or asked back where it is to be."""
FLOORS = {
    ("zh", "fd_dates"): 0.87,
    ("ko", "fa_dates"): 0.9,
    ("ko", "more_fa"): 0.86,
    ("zh", "fa_dates"): 0.89,
    ("zh", "more_fa"): 0.88,
    ("ko", "ea_dates"): 0.92,
    ("ko", "more_ea"): 0.88,
    ("zh", "more_ea"): 0.91,
    ("ko", "db_dates"): 0.8,
    ("ko", "more_db"): 0.91,
    ("zh", "db_dates"): 0.91,
    ("zh", "more_db"): 0.9,
    ("ko", "da_dates"): 0.8,
    ("ko", "more_ca"): 0.91,
    ("zh", "ca_dates"): 0.92,
    ("zh", "da_dates"): 0.86,
    ("zh", "more_ca"): 0.9,
    ("ko", "more_ax"): 0.92,
    ("ko", "more_ba"): 0.9,
    ("zh", "ba_dates"): 0.92,
    ("ko", "ay_dates"): 0.89,
    ("ko", "more_ay"): 0.89,
    ("zh", "more_ay"): 0.89,
    ("zh", "ax_dates"): 0.92,
    ("ko", "hard8_dates"): 0.9,
    ("ko", "more_numbers"): 0.94,
    ("ko", "aw_dates"): 0.86,
    ("zh", "av_dates"): 0.9,
    ("zh", "aw_dates"): 0.9,
    ("ko", "ad43_dates"): 0.9,
    ("ko", "ae44_dates"): 0.9,
    ("ko", "afg_dates"): 0.82,
    ("ko", "ak_dates"): 0.79,
    ("zh", "ak_dates"): 0.8,
    ("zh", "more_ak"): 0.9,
    ("ko", "an_dates"): 0.85,
    ("zh", "an_dates"): 0.85,
    ("zh", "more_an"): 0.91,
    ("ko", "aq_dates"): 0.83,
    ("ko", "ar_dates"): 0.87,
    ("zh", "r56m2_dates"): 0.91,
    ("zh", "ar_dates"): 0.91,
    ("ko", "more_aq"): 0.88,
    ("zh", "more_aq"): 0.87,
    ("ko", "more_ar"): 0.82,
    ("zh", "more_ar"): 0.86,
    ("ko", "more_as"): 0.82,
    ("zh", "more_as"): 0.84,
    ("zh", "hard3_dates"): 0.9,
    ("zh", "more_r53z"): 0.91,
    ("zh", "afg_dates"): 0.9,
    ("zh", "ae44_dates"): 0.84,
    ("ko", "more_ae44"): 0.85,
    ("zh", "more_ae44"): 0.9,
    ("zh", "more_numbers"): 0.95,
    ("zh", "more_where"): 0.96,
    ("ko", "round19_amounts"): 0.85,
    ("ko", "round19_dates"): 0.89,
    ("ko", "talk_amounts"): 0.78,
    ("ko", "talk_dates"): 0.79,
    ("zh", "round20_amounts"): 0.9,
    ("zh", "round20_dates"): 0.89,
    ("ko", "round24_amounts"): 0.87,
    ("ko", "round24_dates"): 0.84,
    ("zh", "round24_amounts"): 0.75,
    ("zh", "round24_dates"): 0.79,
    **{
        (language, name): 0.85
        for language in ("zh", "ko")
        for name in ("more_round26", "round26_amounts", "round26_dates")
    },
    **{("zh", name): 0.9 for name in ("more_round28", "round28_amounts", "round28_dates")},
    ("ko", "more_round31"): 0.88,
    ("zh", "talk_amounts"): 0.92,
    ("zh", "talk_dates"): 0.84,
    ("zh", "more_of_before"): 0.85,
    ("ko", "more_of_before"): 0.83,
    ("ko", "more_earlier_sums"): 0.92,
}
"""As above, of these sets. They only ever rise."""
FLOORS_OF_ALL = {
    ("ko", "choices"): 0.94,
    ("ko", "amounts"): 0.97,
    ("ko", "dates"): 0.97,
    ("ko", "more_where"): 0.88,
    ("zh", "choices"): 0.82,
    ("zh", "amounts"): 0.92,
    ("zh", "dates"): 0.92,
    **{(language, "aside_choices"): 0.86 for language in LANGUAGES},
    **{(language, "aside_amounts"): 0.95 for language in LANGUAGES},
    **{(language, "aside_dates"): 0.98 for language in LANGUAGES},
}
"""As above, of all lines of a set: of what means nothing, nothing is asked back either."""
FLOORS_OF_SENTENCES = {
    ("ko", "sentences"): (0.99, 0.95),
    ("zh", "sentences"): (0.99, 0.93),
    ("ko", "last_sentences"): (0.99, 0.9),
    ("zh", "last_sentences"): (0.99, 0.9),
    ("ko", "aside_sentences"): (0.98, 0.91),
    ("zh", "aside_sentences"): (0.98, 0.91),
    **{(language, f"round{n}_sentences"): (0.97, 0.86) for n in (4, 5, 6) for language in ("ko", "zh")},
    **{("zh", f"round{n}_sentences"): (0.97, 0.9) for n in (7, 8, 10, 11)},
    ("zh", "round13_sentences"): (0.99, 0.9),
    **{("zh", f"round{n}_sentences"): (0.97, 0.9) for n in (15, 16)},
    **{("ko", f"round{n}_sentences"): (0.94, 0.82) for n in (7, 8, 9, 10, 11)},
    ("ko", "round13_sentences"): (0.99, 0.93),
    ("ko", "round15_sentences"): (0.98, 0.9),
    **{(language, "round17_sentences"): (0.99, 0.9) for language in ("ko", "zh")},
    **{(language, "round18_sentences"): (0.98, 0.89) for language in ("ko", "zh")},
    ("zh", "round19_sentences"): (0.985, 0.94),
    ("ko", "round19_sentences"): (0.99, 0.95),
    ("ko", "round21_sentences"): (0.99, 0.96),
    ("zh", "round26_sentences"): (0.985, 0.87),
    ("zh", "round28_sentences"): (0.985, 0.87),
    ("zh", "round31_sentences"): (0.99, 0.97),
    ("ko", "round26_sentences"): (0.985, 0.82),
    ("ko", "round28_sentences"): (0.99, 0.93),
    ("ko", "round31_sentences"): (0.99, 0.97),
    ("ko", "ko36_sentences"): (0.99, 0.95),
    ("ko", "ae44_sentences"): (0.99, 0.78),
}
"""Of the values that are proposed how many are right, and of those that a careful clerk would fill how many are."""
FLOOR_OF_SENTENCES = (0.97, 0.8)
"""Of every other set of them."""
SENTENCES = [
    (language, path.stem) for language in LANGUAGES for path in sorted((FOLDER / language).glob("*sentences.tsv"))
]
FIRST = ("sentences", "aside_sentences")
"""The sets of sentences that are read for every change."""


def share(found: list[Read]) -> float:
    """How much of it is taken rightly, or asked back where it is to be."""
    return sum(each.outcome == "right" for each in found) / len(found)


@pytest.mark.parametrize(("language", "name"), SETS)
def test_nothing_is_taken_wrongly(language: str, name: str):
    assert [each for each in read(language, name, SOME) if each.outcome == "wrong"] == []


@pytest.mark.far
@pytest.mark.parametrize(("language", "name"), SETS)
def test_nothing_is_taken_wrongly_and_most_is_understood(language: str, name: str):
    found = list(read(language, name))
    assert [each for each in found if each.outcome == "wrong"] == []
    assert share([each for each in found if each.meant != "-"]) >= FLOORS.get((language, name), FLOOR)
    assert share(found) >= FLOORS_OF_ALL.get((language, name), 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_trap_is_taken_for_an_answer(language: str):
    assert [each for each in read(language, "traps") if each.taken is not None] == []


@pytest.mark.parametrize(
    ("language", "name"),
    [each if each[1] in FIRST else pytest.param(*each, marks=pytest.mark.far) for each in SENTENCES],
)
def test_of_a_sentence_what_is_proposed_is_what_a_careful_clerk_would_fill(language: str, name: str):
    right = proposed = wanted = 0
    for row in rows(language, name):
        meant, found = json.loads(row["answers"]), sentence(language, row)["answers"]
        right += sum(meant.get(id) == value for id, value in found.items())
        proposed += len(found)
        wanted += len(meant)
    precise, complete = FLOORS_OF_SENTENCES.get((language, name), FLOOR_OF_SENTENCES)
    assert right / proposed >= precise
    assert right / wanted >= complete
