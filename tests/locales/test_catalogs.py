"""The catalogs: complete in every language, alike in their placeholders, every message used, no South Korean forms."""

import ast
import csv
import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from calculator.documents import DOCUMENTS
from locales import DRAFTS, LANGUAGES
from tests.house.rooms import rooms

REPO = Path(__file__).parents[2]
FOLDER = REPO / "locales"
LOCALES = [each.locale for each in LANGUAGES.values()]
ROOMS = sorted(file.name for file in (FOLDER / LOCALES[0] / "LC_MESSAGES").glob("*.po"))
VARIANT = re.compile(rf"(\.({'|'.join(DOCUMENTS)}))?(\.plan)?(\.other)?(\.december)?(\.buttons|\.words)?$")
BEFORE = {"start": "(?<![가-힣])", "joined": "(?<=[가-힣])", "any": ""}
"""What stands before a form that is looked for, by the word in `where`."""
FINAL_L = 8
"""Which of the 28 endings of a syllable ㄹ is, as Unicode counts them."""


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def catalog(locale: str, room: str, folder: Path = FOLDER) -> Catalog:
    with (folder / locale / "LC_MESSAGES" / room).open("rb") as file:
        return read_po(file, locale=locale, abort_invalid=True)


def messages(locale: str, room: str, folder: Path = FOLDER) -> dict[str, Message]:
    return {name(entry): entry for entry in catalog(locale, room, folder) if entry.id}


def name(entry: Message) -> str:
    return entry.id if isinstance(entry.id, str) else entry.id[0]


def forms(entry: Message) -> tuple[str, ...]:
    return (entry.string,) if isinstance(entry.string, str) else tuple(entry.string)


def placeholders(text: str) -> set[tuple[str, str]]:
    return {(field, kind or "") for _, field, kind, _ in Formatter().parse(text) if field is not None}


def wrong_in_draft(locale: str, folder: Path = FOLDER) -> list[str]:
    """What is not as it must be in the catalogs of a language that is being translated: what is missing is not."""
    wrong = []
    for file in sorted((folder / locale / "LC_MESSAGES").iterdir()):
        if file.name not in ROOMS:
            wrong.append(f"{locale}/{file.name}: there is no such room")
            continue
        chinese = messages(LOCALES[0], file.name)
        for id, entry in messages(locale, file.name, folder).items():
            if id not in chinese:
                wrong.append(f"{locale}/{file.name}: {id}: there is no such message")
            elif filled := [form for form in forms(entry) if form]:
                wanted = placeholders("".join(forms(chinese[id])))
                wrong += [f"{locale}/{file.name}: {id}: {problem}" for problem in wrong_in_words(filled, wanted)]
    return wrong


def wrong_in_words(filled: list[str], wanted: set[tuple[str, str]]) -> list[str]:
    try:
        found = placeholders("".join(filled))
    except ValueError as problem:
        return [f"bad placeholder: {problem}"]
    return [] if found == wanted else [f"must fill in {sorted(wanted)}, not {sorted(found)}"]


@pytest.fixture(scope="module")
def korean() -> dict[str, str]:
    return {id: "\n".join(forms(entry)) for room in ROOMS for id, entry in messages("ko_CN", room).items()}


@pytest.fixture(scope="module")
def chinese() -> dict[str, str]:
    return {id: "\n".join(forms(entry)) for room in ROOMS for id, entry in messages("zh_Hans_CN", room).items()}


def test_every_folder_of_words_is_of_a_language_or_of_a_draft():
    known = [each.locale for each in (*LANGUAGES.values(), *DRAFTS.values())]
    assert sorted(file.parent.name for file in FOLDER.glob("*/LC_MESSAGES")) == sorted(set(known))
    assert not LANGUAGES.keys() & DRAFTS.keys()


def test_what_a_draft_has_is_well_formed():
    assert not [wrong for draft in DRAFTS.values() for wrong in wrong_in_draft(draft.locale)]


def test_every_language_has_the_same_files():
    for locale in LOCALES:
        assert sorted(file.name for file in (FOLDER / locale / "LC_MESSAGES").iterdir()) == ROOMS


@pytest.mark.parametrize("room", ROOMS)
def test_every_language_has_the_same_messages(room: str):
    first, *others = (messages(locale, room).keys() for locale in LOCALES)
    for other in others:
        assert first == other


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("locale", LOCALES)
def test_no_message_is_empty_or_unsure(locale: str, room: str):
    for id, entry in messages(locale, room).items():
        assert all(form.strip() for form in forms(entry)), id
        assert not entry.fuzzy, id


@pytest.mark.parametrize("room", ROOMS)
def test_every_language_fills_in_the_same_values(room: str):
    by_locale = [messages(locale, room) for locale in LOCALES]
    for id in by_locale[0]:
        found = [set().union(*(placeholders(form) for form in forms(each[id]))) for each in by_locale]
        assert all(each == found[0] for each in found), (id, found)


@pytest.mark.parametrize("room", ROOMS)
def test_wording_for_someone_else_fills_in_no_more_than_the_usual_wording(room: str):
    found = messages(LOCALES[0], room)
    for id in found:
        base = VARIANT.sub("", id)
        if id != base and base in found:
            assert placeholders(forms(found[id])[0]) <= placeholders(forms(found[base])[0]), id


def test_every_message_is_one_that_the_code_can_ask_for():
    """A literal in the code or a template, or the literal beginning of an id that is put together there."""
    whole, beginnings = ids_in_code()
    for room in ROOMS:
        for id in messages(LOCALES[0], room):
            base = VARIANT.sub("", id)
            used = {id, base} & whole or any(pattern.fullmatch(id) or pattern.fullmatch(base) for pattern in beginnings)
            assert used, f"{room}: nothing asks for {id!r}"


def ids_in_code() -> tuple[set[str], list[re.Pattern[str]]]:
    whole, patterns = set(), set()
    for package in rooms():
        for file in (REPO / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    whole.add(node.value)
                elif isinstance(node, ast.JoinedStr):
                    patterns.add("".join(part(each) for each in node.values))
        for file in (REPO / package).rglob("*.html"):
            for single, double in re.findall(r"'([^'\n]*)'|\"([^\"\n]*)\"", file.read_text(encoding="utf-8")):
                whole.add(single or double)
    patterns |= {re.escape(each) + r"[\w.-]+" for each in whole if re.fullmatch(r"[a-z_.]+\.", each)}
    # An f-string that begins with a value would fit every id.
    return whole, [re.compile(each) for each in patterns if re.match(r"[a-z]", each)]


def part(node: ast.expr) -> str:
    return re.escape(node.value) if isinstance(node, ast.Constant) else r"[\w.-]+"


@pytest.mark.parametrize("row", table(FOLDER / "ko_CN" / "forbidden.tsv"), ids=lambda row: row["forbidden"])
def test_korean_is_free_of_south_korean_forms(row: dict[str, str], korean: dict[str, str]):
    wrong = re.compile(BEFORE[row["where"]] + re.escape(row["forbidden"]))
    found = {id: text for id, text in korean.items() if wrong.search(text)}
    assert not found, f"write {row['instead']}"


def test_can_and_cannot_are_written_apart_everywhere(korean: dict[str, str]):
    """볼 수 있다, not 볼수 있다: one way in all rooms."""
    joined = re.compile(r"([가-힣])수(?:는|도|가|밖에)? ?(?:있|없)")
    found = {
        id: text
        for id, text in korean.items()
        if any((ord(before) - ord("가")) % 28 == FINAL_L for before in joined.findall(text))
    }
    assert not found


@pytest.mark.parametrize(
    "row", [row for row in table(FOLDER / "glossary.tsv") if row["held_ko"]], ids=lambda row: row["zh"]
)
def test_glossary_terms_are_used_as_agreed(row: dict[str, str], chinese: dict[str, str], korean: dict[str, str]):
    """Where the Chinese has the term, the Korean has the agreed one, or the Chinese word itself in brackets."""
    term, agreed = re.compile(row["held_zh"]), re.compile(row["held_ko"])
    # How somebody says what he is goes by each language alone, and is shown to nobody.
    shown = {id: text for id, text in chinese.items() if id != "guide.told_with"}
    missing = {
        id: (text, korean[id])
        for id, text in shown.items()
        if term.search(text) and not agreed.search(korean[id]) and not term.search(korean[id])
    }
    assert not missing


def test_the_glossary_has_every_term_in_both_languages():
    rows = table(FOLDER / "glossary.tsv")
    assert len(rows) == len({row["zh"] for row in rows}) >= 186
    for row in rows:
        assert row["zh"] and row["ko_yanbian"]
        assert row["confidence"] in {"seen", "seen-variant", "inferred"}, row["zh"]
        known = {source["key"] for source in table(FOLDER / "glossary-sources.tsv")}
        assert set(row["source"].split()) - {"-"} <= known, row["zh"]


def test_korean_names_the_figures_of_the_slip_as_they_are_printed(korean: dict[str, str], chinese: dict[str, str]):
    for id, text in chinese.items():
        if id.startswith("ask.slip_") and not id.endswith(".hint"):
            printed = re.search("“(.+)”", text)
            assert printed
            assert set(re.split("或|、", printed[1])) <= set(re.split(r"[、(),)]", korean[id])), id
