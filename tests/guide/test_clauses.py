"""Every clause of both documents has a home, and every home is there."""

import csv
import re
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

import cli
from calculator.readings import READINGS
from conversation import QUESTIONS
from guide import PAGES, GuideError, reading
from guide.clauses import FILE, Clause, clauses, read
from guide.documents import POLICIES, documents
from locales import LANGUAGES

EVERY_CLAUSE = pytest.mark.parametrize("clause", clauses(), ids=lambda clause: f"{clause.document} {clause.section}")
SOURCES = {document: policies[-1].sources for document, policies in documents().items()}


def exists(clause: Clause, kind: str, name: str) -> bool:
    if kind == "figure":
        return name in SOURCES[clause.document]
    if kind == "rule":
        module, _, function = name.rpartition(".")
        return callable(getattr(import_module(f"calculator.{module}"), function, None))
    if kind == "notice":
        return all(language.has(f"notice.{name}") for language in LANGUAGES.values())
    return name in {"question": QUESTIONS, "reading": READINGS, "guide": PAGES}[kind]


def lies_in(section: str, other: str) -> bool:
    """Whether a section is another one or a part of it: 四(三)1 of 四(三), 二(二) 住院救助 of 二(二)."""
    return section == other or bool(re.match(rf"{re.escape(other)}[ (\d①②③]", section))


@EVERY_CLAUSE
def test_lives_somewhere_that_is_there(clause: Clause):
    assert clause.homes or clause.offices_only
    for home in clause.homes:
        assert exists(clause, *home.split(":")), home


@EVERY_CLAUSE
def test_is_cited_by_the_page_where_it_lives(clause: Clause):
    for home in clause.homes:
        kind, _, name = home.partition(":")
        if kind != "guide":
            continue
        cited = [each.partition(" ")[2] for each in PAGES[name].cites if each.startswith(f"{clause.document} ")]
        assert any(lies_in(clause.section, each) or lies_in(each, clause.section) for each in cited), name


with (Path(__file__).parent / "said.tsv").open(encoding="utf-8") as file:
    SAID = {
        (row["document"], row["section"], row["page"]): row["words"] for row in csv.DictReader(file, delimiter="\t")
    }
"""What each page must say of each clause that lives there: phrases of its Chinese text, with | between them. The other
languages tell the same figures in as many paragraphs (test_pages)."""


@EVERY_CLAUSE
def test_is_said_by_each_page_where_it_lives(clause: Clause):
    for home in clause.homes:
        kind, _, name = home.partition(":")
        if kind != "guide":
            continue
        page = reading(name, LANGUAGES["zh"], [date(2026, 11, 26)])
        text = " ".join([*page.paragraphs, page.next])
        for phrase in SAID[clause.document, clause.section, name].split(" | "):
            assert phrase in text, (name, phrase)


def test_what_must_be_said_is_written_down_for_every_clause_of_the_guide_and_for_no_other():
    homes = {
        (clause.document, clause.section, home.partition(":")[2])
        for clause in clauses()
        for home in clause.homes
        if home.startswith("guide:")
    }
    assert homes == SAID.keys() and all(SAID.values())


def test_every_section_that_a_page_or_a_figure_cites_is_a_clause():
    known = {document: [each.section for each in clauses() if each.document == document] for document in documents()}
    for page in PAGES.values():
        for cited in page.cites:
            document, _, section = cited.partition(" ")
            assert any(lies_in(each, section) for each in known[document]), (page.id, cited)
    rules = {policy.id: policy.rules for policy in POLICIES}
    for policy in POLICIES:
        for source in policy.sources.values():
            id, _, sections = source.partition(" ")
            for part in sections.split("; "):
                number = re.split(r"[ -]", part)[0]
                assert any(lies_in(each, number) for each in known[rules[id]]), source


NUMBERS = {"jilin_2015": 63, "yanbian_2022": 29}


@pytest.mark.parametrize("document", NUMBERS)
def test_the_list_is_as_long_as_the_document(document: str):
    """Counted in the document: a clause that falls out of the file is missed here."""
    assert sum(each.document == document for each in clauses()) == NUMBERS[document]


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ('section = "序言"\n', "", "clauses.toml: clause[1].section: is missing"),
        (
            'document = "jilin_2015"',
            'document = "jilin"',
            "clauses.toml: clause[1].document: there is no document 'jilin'",
        ),
        (
            'offices_only = "',
            'homes = ["guide:x"]\noffices_only = "',
            "clauses.toml: clause[1].homes: jilin_2015 序言 must",
        ),
        ('section = "一"', 'section = "序言"', "clauses.toml: clause[2].section: jilin_2015 序言 stands there twice"),
        ('homes = ["guide:residence"', 'homes = ["page:residence"', "'page:residence' must be one of figure, rule"),
        (
            'homes = ["guide:residence"',
            'home = ["guide:residence"',
            "二(一) must have homes, or else",
        ),
        ('about = "依据和来由"', 'about = "依据和来由"\nmore = 1', "clauses.toml: clause[1].more: is not a known key"),
        ("[[clause]]", "[[clause", "clauses.toml: is not TOML"),
    ],
)
def test_a_wrong_file_is_refused_with_a_sentence_that_names_file_and_key(was: str, becomes: str, said: str):
    with pytest.raises(GuideError, match=re.escape(said)):
        read("clauses.toml", FILE.read_text(encoding="utf-8").replace(was, becomes, 1))


def test_the_command_prints_every_clause():
    done = CliRunner().invoke(cli.main, ["clauses"])
    assert done.exit_code == 0
    for clause in clauses():
        assert clause.section in done.output and clause.about[:6] in done.output
    assert "guide:deposit" in done.output and "offices only: " in done.output
    assert "yanbian-2022" in done.output and "jilin-2015" in done.output
