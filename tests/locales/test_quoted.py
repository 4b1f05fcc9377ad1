"""What a text quotes is there: a button, a choice, a title, a row of the slip, or a word that is written down here.

`quoted.tsv` lists what is quoted and is no label of ours: words of the slip, of a certificate or of a document, buttons
of a phone, words that the text itself explains. Chinese in a Korean or English text is looked for in the Chinese list.
"""

import re
from pathlib import Path

import pytest

from locales import FOLDER, LANGUAGES, Language
from locales.left import texts
from tests.locales.test_catalogs import table

MARKS = {"zh": "“([^”]+)”", "ko": "‘([^’]+)’", "en": '[“"]([^”"]+)[”"]'}
LABEL = re.compile(r"(choice|button|section|slip|short|offer|command|bot)\.(?!.*\.hint).*|.*\.title")
ON_THE_SLIP = re.compile(r"(slip|short)\..*")
CHINESE = re.compile(r"[\u4e00-\u9fff][\u4e00-\u9fff、]*")
LISTED = {(row["language"], row["quoted"]) for row in table(Path(__file__).parent / "quoted.tsv")}


def every_text(code: str) -> dict[str, str]:
    return {id: text for room in texts(LANGUAGES[code].locale, FOLDER).values() for id, text in room.items()}


def quotes(code: str) -> list[tuple[str, str]]:
    """Message id and what it quotes, without what is filled in later."""
    return [
        (id, said)
        for id, text in every_text(code).items()
        for said in re.findall(MARKS[code], text)
        if not re.fullmatch(r"\{\w+\}", said)
    ]


def labels(code: str, kind: re.Pattern[str] = LABEL) -> set[str]:
    told = ((id, text) for id, text in every_text(code).items() if kind.fullmatch(id))
    # Of the words for a command in WeChat each is one by itself.
    return {label for id, text in told for label in (text.split() if id.startswith("bot.word.") else [text])}


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_every_quoted_label_is_one(language: Language):
    known, chinese = labels(language.code), labels("zh", ON_THE_SLIP)
    found = quotes(language.code)
    assert len(found) > 40
    missing = [
        (id, said)
        for id, said in found
        if said not in known
        and (language.code, said) not in LISTED
        and not any(each in chinese or ("zh", each) in LISTED for each in CHINESE.findall(said))
    ]
    assert not missing


@pytest.mark.parametrize(("code", "word"), sorted(LISTED))
def test_every_listed_word_is_quoted(code: str, word: str):
    """A word that nobody quotes any more leaves the list."""
    where = LANGUAGES if code == "zh" else [code]
    assert any(word == said or word in CHINESE.findall(said) for each in where for _, said in quotes(each))
