"""What stands on a button fits on it: two lines of 18 px on the smallest phone. No font has to be there."""

import csv
import re
from pathlib import Path
from unicodedata import east_asian_width

import pytest

from locales import LANGUAGES, Language

GLOSSARY = Path(__file__).parents[2] / "locales" / "glossary.tsv"
SIZE = 18
BUTTON = 328
"""Pixels of a button on a screen of 360."""
BESIDE_THE_TEXT = 56
"""Pixels of a choice that its circle and the space around take."""


def sign_width(sign: str) -> float:
    """Pixels of one sign at 18 px. Latin letters as wide as in DejaVu Sans, the widest of the usual fonts."""
    if "가" <= sign <= "힣":
        return 16.5
    if east_asian_width(sign) in "WFA":
        return SIZE
    if sign == " ":
        return SIZE * 0.32
    return SIZE * (0.78 if sign.isupper() or sign in "mw%@" else 0.64)


def text_width(text: str) -> float:
    """Pixels of a text on one line."""
    return sum(map(sign_width, text))


def lines(text: str, width: float) -> int:
    """Lines the text takes: broken at spaces, and between Chinese signs, but not inside a Korean or English word."""
    count, used = 1, 0.0
    for piece in re.findall(r"[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+", text):
        space = text_width(piece)
        if used + space > width and not piece.isspace():
            count, used = count + 1, 0.0
        used += space
    return count


def glossary() -> list[dict[str, str]]:
    with GLOSSARY.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


ON_BUTTONS = re.compile(r"choice\.(?!.*\.(hint|word)(\.|$)).*|button\..*")


@pytest.mark.parametrize("each", LANGUAGES.values(), ids=str)
def test_every_button_takes_two_lines_at_most(each: Language):
    texts = {id: each.text(id, child_age="14", number="0433-12393") for id in each.ids if ON_BUTTONS.fullmatch(id)}
    assert len(texts) > 50
    too_long = {id: text for id, text in texts.items() if lines(text, BUTTON - BESIDE_THE_TEXT) > 2}
    assert not too_long


@pytest.mark.parametrize("row", glossary(), ids=lambda row: row["zh"])
def test_a_long_term_has_a_short_form(row: dict[str, str]):
    for term, short in ((row["zh"], row["zh_short"]), (row["ko_yanbian"], row["ko_short"])):
        if text_width(term) > BUTTON:
            assert short, term
        assert text_width(short) <= BUTTON, short
