"""The documents for people: short where they must be, whole, and true about what stands on the disk."""

import csv
import re
from pathlib import Path

import pytest

import cli
from settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
README = ROOT / "README.md"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "locales" / "README.md"])
DECISIONS = sorted(page for page in (DOCS / "decisions").glob("*.md") if page.name != "README.md")
KOREAN = sorted((DOCS / "ko").glob("*.md"))
OPERATIONS = [DOCS / "operations.md", DOCS / "zh" / "operations.md", DOCS / "ko" / "operations.md"]

LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
BRANCH = re.compile(r"^( *)([\w.-]+)/ ", re.MULTILINE)
NAMED_FILE = re.compile(r"`([\w./-]*[\w-]+/[\w./-]*)`")


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def anchors(page: Path) -> set[str]:
    """What a link to a heading of the page may say after its #."""
    headings = re.findall(r"^#+ (.+)$", CODE.sub("", text(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def rooms() -> set[str]:
    """Every package of the product, and every package in it, as a path."""
    return {
        "/".join(package.relative_to(ROOT).parts)
        for room in ROOT.glob("*/__init__.py")
        for package in (room.parent, *(file.parent for file in room.parent.glob("*/__init__.py")))
    }


def tree() -> list[str]:
    """The folders of the tree in the README, as paths."""
    drawn = re.search(r"^## The house$.*?^```text\n(.*?)^```", text(README), re.DOTALL | re.MULTILINE)
    assert drawn, "the README has a tree of the house"
    folders: list[str] = []
    above = ""
    for indent, folder in BRANCH.findall(drawn[1]):
        above = "" if not indent else above
        folders.append(f"{above}{folder}")
        above = above if indent else f"{folder}/"
    return folders


def test_the_front_door_is_short() -> None:
    lines = text(README).splitlines()
    assert len(lines) <= 120
    assert [line for line in lines if len(line) > 160] == []


def test_every_folder_of_the_tree_is_on_the_disk() -> None:
    assert tree()
    assert [folder for folder in tree() if not (ROOT / folder).is_dir()] == []


def test_every_room_is_in_the_tree_once() -> None:
    assert rooms() - set(tree()) == set()
    assert len(tree()) == len(set(tree()))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_inside_the_house_leads_somewhere(page: Path) -> None:
    for link in LINK.findall(CODE.sub("", text(page))):
        if "://" in link:
            continue
        target, _, anchor = link.partition("#")
        found = (page.parent / target).resolve() if target else page
        assert found.is_relative_to(ROOT) and found.exists(), link
        assert not anchor or anchor in anchors(found), link


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CHANGELOG.md"], ids=name)
def test_every_file_of_a_room_that_a_page_names_is_there(page: Path) -> None:
    tops = {*(room.split("/")[0] for room in rooms()), "docs", "requirements", "tests"}
    for named in NAMED_FILE.findall(text(page)):
        if named.split("/")[0] in tops:
            assert list(ROOT.glob(named.rstrip("/"))), named


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CHANGELOG.md"], ids=name)
def test_every_command_that_a_page_names_is_one(page: Path) -> None:
    targets = set(re.findall(r"^([\w./-]+):(?!=)", text(ROOT / "Makefile"), re.MULTILINE))
    for code in CODE.findall(text(page)):
        assert set(re.findall(r"\bmedaid ([a-z]+)", code)) <= set(cli.main.commands), code
        assert set(re.findall(r"\bmake (?:[A-Z]+=\S+ )*([\w./-]+)", code)) <= targets, code


def test_every_chinese_page_has_its_korean_sister() -> None:
    chinese = sorted(page.name for page in (DOCS / "zh").glob("*.md"))
    assert {"README.md", "operations.md"} <= set(chinese)
    assert chinese == [page.name for page in KOREAN]


@pytest.mark.parametrize("page", OPERATIONS, ids=name)
def test_an_operators_page_has_every_setting_and_no_other(page: Path) -> None:
    known = {PREFIX + field.upper() for field in Settings.model_fields}
    assert set(re.findall(rf"\b{PREFIX}[A-Z_]+\b", text(page))) == known


def test_the_operators_pages_show_the_same_commands_and_examples() -> None:
    first, *others = (re.findall(r"^```\w+\n(.*?)^```", text(page), re.DOTALL | re.MULTILINE) for page in OPERATIONS)
    bare = [[re.sub(r" *# .*", "", block) for block in blocks] for blocks in (first, *others)]
    assert bare[0] == bare[1] == bare[2]


@pytest.mark.parametrize("page", KOREAN, ids=name)
def test_the_korean_pages_are_written_as_in_yanbian(page: Path) -> None:
    prose = CODE.sub("", text(page))
    with (ROOT / "locales" / "ko_CN" / "forbidden.tsv").open(encoding="utf-8") as file:
        forms = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert forms
    for form in forms:
        before = {"start": "(?<![가-힣])", "joined": "(?<=[가-힣])", "any": ""}[form["where"]]
        assert not re.search(before + re.escape(form["forbidden"]), prose), form


def test_every_decision_is_in_the_index_and_has_its_three_parts() -> None:
    index = text(DOCS / "decisions" / "README.md")
    assert LINK.findall(index) == [page.name for page in DECISIONS]
    for page in DECISIONS:
        assert re.findall(r"^## (.+)$", text(page), re.MULTILINE) == ["Context", "Decision", "Consequences"], page.name
