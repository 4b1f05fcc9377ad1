"""The table of docs/security.md: every item that applies, and nothing in it that is not there."""

import re

import pytest

from tests.operators.command import ROOT

TABLE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8").partition("## OWASP ASVS")[2]
ROW = re.compile(r"^\| (\d+\.\d+\.\d+) \| (.+?) \| (.+) \|$", re.MULTILINE)
ROWS = {id: held for id, _, held in ROW.findall(TABLE)}
APPLIES = """
1.1.1-2 1.2.1-5 1.2.9 1.3.2 1.3.3 1.3.5-7 1.3.10 1.4.2 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-3 2.4.1 3.2.1-2 3.3.1-4 3.4.1-6
3.5.1-3 3.7.1-2 4.1.1-3 4.2.1 5.1.1 5.2.1-3 5.3.1-2 5.4.1-2 6.5.2-4 6.6.3 7.1.1 7.2.1-3 7.3.1-2 7.4.1 8.1.1 8.2.1-3
8.3.1 9.1.1-3 9.2.1-3 11.1.1-2 11.2.1 11.2.3 11.3.2-3 11.4.1 11.4.3 11.5.1 11.6.1 12.1.1-2 12.2.1-2 12.3.1-2 13.1.1
13.2.2 13.2.4-5 13.3.1-2 13.4.1-5 14.1.1-2 14.2.1-4 14.2.7 14.3.1-3 15.1.1-3 15.2.1-3 15.3.1 15.3.3-5 15.3.7 16.1.1
16.2.1-5 16.3.2-4 16.4.1-2 16.5.1-3
"""
"""Of v5.0.0, levels 1 and 2; 14.2.7 is of level 3."""


def applies() -> list[str]:
    found = []
    for word in APPLIES.split():
        first, _, last = word.partition("-")
        section, _, number = first.rpartition(".")
        found += [f"{section}.{each}" for each in range(int(number), int(last or number) + 1)]
    return found


def names_of_tests() -> set[str]:
    """The name of every test."""
    files = (ROOT / "tests").rglob("test_*.py")
    return {
        name for file in files for name in re.findall(r"^ *(?:async )?def (test_\w+)", file.read_text("utf-8"), re.M)
    }


def test_every_item_that_applies_has_one_row_and_no_other() -> None:
    assert [id for id, _, _ in ROW.findall(TABLE)] == applies()
    assert len(ROWS) == 140
    assert TABLE.count("\n| ") == len(ROWS) + 2, "the head and its line"


@pytest.mark.parametrize("item", applies())
def test_what_holds_an_item_is_there(item: str) -> None:
    known, named = names_of_tests(), re.findall(r"`([^`]+)`", ROWS[item])
    for name in named:
        if name.startswith("test_"):
            assert name in known, name
        elif place := re.fullmatch(r"([\w/.]+\.(?:py|md|toml)): (.+)", name):
            assert place[2].replace("\\|", "|") in (ROOT / place[1]).read_text(encoding="utf-8"), name
    assert named or "](operations.md" in ROWS[item]
