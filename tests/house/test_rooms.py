"""What every room must obey holds for a new folder too, without its name in a list."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.rooms import ROOT, modules, rooms, unseen

BIN = Path(sys.executable).parent


def write(path: Path, text: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The same rules around a house with one room, a new one and its tests."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    write(tmp_path / "bot" / "__init__.py")
    write(tmp_path / "foo" / "__init__.py", '"""A new room."""\n')
    write(tmp_path / "tests" / "test_foo.py", "def test_foo(x): assert x\n")
    write(tmp_path / ".venv" / "lib" / "other.py", "def other(x): return x\n")
    return tmp_path


def check(house: Path, *command: str) -> str:
    """What a step of `make check` complains of; nothing where it is content."""
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=house, capture_output=True, text=True)
    return done.stdout + done.stderr if done.returncode else ""


def test_every_room_of_the_house_is_seen():
    assert {"calculator", "summary", "guide", "conversation", "bot", "web", "offices", "store", "locales"} <= set(
        rooms()
    )
    assert {"cli", "settings"} <= set(modules()) and "tests" not in rooms()
    assert list(unseen()) == []


def test_a_new_room_must_have_its_place_among_the_arrows(house: Path):
    assert rooms(house) == ["bot", "foo"]
    assert list(unseen(house)) == [
        "foo/ is missing from root_packages in [tool.importlinter] of pyproject.toml.",
        "foo/ is in no layer: give it one in the contracts of [tool.importlinter] in pyproject.toml.",
    ]


def test_a_folder_that_the_arrows_would_pass_by_is_told(house: Path):
    write(house / "bot" / "sub" / "deep.py")
    write(house / "bot" / "sub" / "deeper" / "deep.py")
    assert list(unseen(house))[:2] == [
        "bot/sub/ holds Python and needs an __init__.py.",
        "bot/sub/deeper/ holds Python and needs an __init__.py.",
    ]


@pytest.mark.far
def test_a_new_room_with_a_place_obeys_the_arrows(tmp_path: Path):
    for room in rooms():
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    for module in modules():
        shutil.copy(ROOT / f"{module}.py", tmp_path)
    rules = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    rules = rules.replace("root_packages = [", 'root_packages = ["foo", ').replace(
        '"locales | store"', '"locales | store", "foo"'
    )
    write(tmp_path / "pyproject.toml", rules)
    write(tmp_path / "foo" / "__init__.py")
    assert list(unseen(tmp_path)) == []
    assert check(tmp_path, "lint-imports", "--no-cache") == ""
    write(tmp_path / "foo" / "wrong.py", "import settings\nfrom bot import talk\n")
    said = check(tmp_path, "lint-imports", "--no-cache")
    assert "foo.wrong -> bot.talk" in said and "foo is not allowed to import settings" in said


def test_a_new_room_obeys_types_and_style(house: Path):
    assert check(house, "mypy") == "" and check(house, "ruff", "check", "foo") == ""
    write(house / "foo" / "untyped.py", "def told(x):\n    print(x)\n")
    assert "foo/untyped.py:1: error: Function is missing a type annotation" in check(house, "mypy")
    assert "T201" in check(house, "ruff", "check", ".")
