"""A revision that changes only figures is complete with its file, its title, and the last day of the old one."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.rooms import modules, rooms

pytestmark = pytest.mark.far

ROOT = Path(__file__).parents[2]
TITLE = "延州政办发〔2026〕99号"
CHANGED = (
    ('id = "yanbian-2022"', 'id = "yanbian-2027"'),
    ("延州政办发〔2022〕30号", TITLE),
    ("issued = 2022-11-28", "issued = 2026-12-01"),
    ("in_force = 2023-01-01", "in_force = 2027-01-01"),
    ("class_2 = 20000", "class_2 = 25000"),
    ("class_2 = 70", "class_2 = 75"),
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The product with a revision from 2027-01-01: class 2 gets 75 % within 25,000 yuan a year."""
    copy = tmp_path_factory.mktemp("revised")
    for room in rooms():
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    for module in modules():
        shutil.copy(ROOT / f"{module}.py", copy)
    files = copy / "calculator" / "policies"
    for later in files.glob("yanbian-*.toml"):  # a revision that there is already would be in the way
        if later.name != "yanbian-2022.toml":
            later.unlink()
    old = re.sub("until = .*\n", "", (files / "yanbian-2022.toml").read_text("utf-8"))
    new = old
    for was, becomes in CHANGED:
        assert was in new
        new = new.replace(was, becomes)
    (files / "yanbian-2027.toml").write_text(new, "utf-8")
    first_day = "in_force = 2023-01-01\n"
    (files / "yanbian-2022.toml").write_text(old.replace(first_day, f"{first_day}until = 2026-12-31\n"), "utf-8")
    for catalog in copy.glob("locales/*/LC_MESSAGES/summary.po"):
        words = catalog.read_text("utf-8")
        start = words.index('msgid "policy.yanbian-2022"')
        title = words[start : words.index("\n\n", start)].replace("yanbian-2022", "yanbian-2027")
        catalog.write_text(f"{words.rstrip()}\n\n{title}\n", "utf-8")
    return copy


def run(copy: Path, *command: str, said: str = "") -> str:
    places = {"PYTHONPATH": os.pathsep.join((str(copy), str(ROOT))), "PYTHONUTF8": "1", "COLUMNS": "200"}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=copy,
        env={**os.environ, **places},
        input=said,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


AFTER = ("2027-06-01", "2028-06-01 2027-01-01")
BEFORE = ("2026-12-31", "2027-06-01 2026-12-31")
"""Today, and the day of a treatment of another year."""


@pytest.fixture(scope="module")
def told(copy: Path) -> dict[str, dict[str, str]]:
    """What a resident is told, by these days."""
    return json.loads(run(copy, "tests.house.revised", *AFTER, *BEFORE))


@pytest.mark.parametrize("days", AFTER)
def test_from_its_first_day_page_chat_paper_and_guide_tell_the_new_figures(told: dict[str, dict[str, str]], days: str):
    found = told[days]
    for where in ("page", "chat", "paper"):
        assert "6,000元" in found[where], where
        assert "5,600元" not in found[where], where
        assert "2026〕99号" in found[where] and "2022〕30号" not in found[where], where
    assert "75%" in found["guide"] and "70%" not in found["guide"]
    assert "25,000元" in found["guide"] and TITLE in found["guide"]


def test_no_page_of_the_guide_names_the_year_of_the_document_that_was_revised(told: dict[str, dict[str, str]]):
    """The document in force is Yanbian's; only its title says of which year, and that is told as a section."""
    pages = told["2027-06-01"]["pages"]
    assert "25,000元" in pages and "2015" in pages
    last_day_of_2015 = r"2022年12月31日|2022년 12월 31일|December 31, 2022"
    assert re.findall(".{0,20}2022.{0,20}", re.sub(last_day_of_2015, "", pages)) == []


@pytest.mark.parametrize("days", BEFORE)
def test_for_a_day_before_the_old_figures_stand(told: dict[str, dict[str, str]], days: str):
    found = told[days]
    for where in ("page", "chat", "paper"):
        assert "5,600元" in found[where], where
        assert "6,000元" not in found[where], where
        assert "2022〕30号" in found[where], where
    assert "70%" in found["guide"] and "75%" not in found["guide"]


def test_the_two_are_told_apart_figure_by_figure(copy: Path):
    rows = run(copy, "cli", "policy", "diff", "yanbian-2022", "yanbian-2027")
    figures = re.findall(r"^│ ([a-z_.]+) ", rows, re.MULTILINE)
    assert figures == ["annual_limit", "rate.inpatient", "rate.special_disease", "rate.special_drug"]
    assert "class 2: 75" in rows and "class 2: 25,000" in rows
    assert "yanbian-2022" in run(copy, "cli", "policy", "show", "2026-12-31")
    assert "yanbian-2027" in run(copy, "cli", "policy", "show", "2027-01-01")


def test_the_clauses_are_those_of_the_revision(copy: Path):
    assert "jilin-2015" in run(copy, "cli", "clauses")


def test_two_stays_around_new_year_each_have_their_own(copy: Path):
    stay = {"care": "inpatient", "place": "prefecture", "designated": True, "referral": "filed", "self_paid": "8000"}
    stays = [{**stay, "on": "2026-12-31"}, {**stay, "on": "2027-01-01"}]
    line = json.dumps({"residence": "yanbian", "household": "dibao", "treatments": stays})
    answer = json.loads(run(copy, "cli", "estimate", said=line))
    assert [each["aid"]["amount"] for each in answer["treatments"]] == ["5600.00", "6000.00"]
    assert [each["policy"] for each in answer["years"]] == ["yanbian-2022", "yanbian-2027"]
    assert [each["limit_left"] for each in answer["years"]] == ["14400.00", "19000.00"]


def test_a_file_that_is_wrong_ends_every_command_with_one_sentence(copy: Path, tmp_path: Path):
    broken = shutil.copytree(copy, tmp_path / "broken")
    file = broken / "calculator" / "policies" / "yanbian-2027.toml"
    file.write_text(file.read_text("utf-8").replace("class_2 = 75", "class_2 = 750"), "utf-8")
    for command in ("policy show", "estimate", "clauses", "serve"):
        done = subprocess.run(
            [sys.executable, "-m", "cli", *command.split()],
            cwd=broken,
            env={**os.environ, "PYTHONPATH": str(broken), "MEDAID_PORT": "0"},
            input="",
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 1
        assert done.stderr == "Error: yanbian-2027.toml: rate.inpatient.class_2: must be 0 to 100, not 750.\n"
