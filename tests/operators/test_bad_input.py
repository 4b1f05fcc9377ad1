"""Whatever an operator gives a command by mistake: one sentence, an honest exit status, never a traceback."""

import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from calculator.policies.file import FOLDER
from tests.forked import medaid
from tests.hung import HUNG
from tests.operators.command import ROOT, command, environment

TABLES = [("policy", "show"), ("policy", "diff", "yanbian-2022", "jilin-2015"), ("clauses",), ("offices", "list")]
TALKING = [*TABLES, ("check",), ("--help",), ("--version",), ("policy", "--help")]
EACH_TALKING = pytest.mark.parametrize(
    "words",
    [pytest.param(each, marks=pytest.mark.far if place % 3 else []) for place, each in enumerate(TALKING)],
    ids=" ".join,
)


def shell(line: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """A line of a shell, in which "medaid" is the command; it never says a traceback."""
    line = line.replace("medaid", " ".join(command()))
    done = subprocess.run(
        ["bash", "-c", line],
        cwd=ROOT,
        env=environment(folder, **settings),
        capture_output=True,
        text=True,
        timeout=HUNG,
    )
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr, done.stderr
    return done


@pytest.mark.parametrize("words", TABLES, ids=" ".join)
def test_a_reader_who_leaves_early_is_no_mistake(words: tuple[str, ...], tmp_path: Path) -> None:
    done = shell(f"medaid {' '.join(words)} | true; exit ${{PIPESTATUS[0]}}", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no disk that is always full")
@EACH_TALKING
def test_a_full_disk_is_told_in_one_sentence(words: tuple[str, ...], tmp_path: Path) -> None:
    done = shell(f"medaid {' '.join(words)} > /dev/full", tmp_path)
    assert done.returncode == 1
    assert done.stderr == "Error: the output cannot be written: No space left on device.\n"


@EACH_TALKING
def test_a_closed_output_is_no_mistake_either(words: tuple[str, ...], tmp_path: Path) -> None:
    assert shell(f"medaid {' '.join(words)} >&-", tmp_path).returncode == 0


@pytest.mark.parametrize("name", ["bot.key", "bot.db", "keys"])
@pytest.mark.parametrize("words", ["check", "purge", "stats", "bot"])
def test_a_folder_in_the_place_of_a_file_is_named(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "data" / name).mkdir(parents=True)
    more = {"MEDAID_TELEGRAM_TOKEN": "1:x", "MEDAID_TELEGRAM_API": "http://127.0.0.1:1"}
    done = medaid(words, **environment(tmp_path, **more))
    last = done.stderr.splitlines()[-1]
    assert done.returncode == 1 and last.startswith("Error: ") and "data" in last


def test_the_directory_of_offices_can_be_no_folder(tmp_path: Path) -> None:
    (tmp_path / "data" / "offices.sqlite3").mkdir(parents=True)
    for words in ("offices list", "offices import --yes tests/offices/example.csv"):
        done = shell(f"medaid {words}", tmp_path)
        assert done.returncode == 1 and "cannot be used" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("file", ["tests", "nowhere.csv"])
def test_an_import_of_what_is_no_file_is_refused(file: str, tmp_path: Path) -> None:
    done = shell(f"medaid offices import --yes {file}", tmp_path)
    assert done.returncode == 2 and f"'{file}'" in done.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("option", ["--yes", "--dry-run"])
def test_both_ways_of_an_import_refuse_what_a_spreadsheet_spoilt(option: str, tmp_path: Path) -> None:
    spoilt = (ROOT / "tests/offices/example.csv").read_text(encoding="utf-8").replace("0433-0000000,", "4.33E+09,", 1)
    (tmp_path / "offices.csv").write_text(spoilt, encoding="utf-8")
    done = shell(f"medaid offices import {option} {tmp_path}/offices.csv", tmp_path)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.splitlines()[1].startswith("row 2, telephone: '4.33E+09' is a rounded number; ")
    assert not (tmp_path / "data").exists()


def test_a_port_that_only_root_may_use_is_named_where_it_cannot_be(tmp_path: Path) -> None:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", 81))
            pytest.skip("who runs this may use every port")
        except PermissionError:
            pass
    done = shell("medaid serve", tmp_path, MEDAID_PORT="81")
    assert done.returncode == 1 and "MEDAID_PORT" in done.stderr and "Permission denied" in done.stderr


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b"\xff\xfe\x00"), "is not UTF-8"),
        (lambda path: path.write_text("id = "), "is not TOML"),
        (lambda path: path.write_text(""), "id: is missing"),
        (lambda path: (path.unlink(), path.mkdir()), "cannot be read (Is a directory)"),
        (lambda path: (path.unlink(), path.symlink_to("nowhere")), "cannot be read (No such file or directory)"),
    ],
    ids=["bytes", "no TOML", "empty", "a folder", "a link to nothing"],
)
@pytest.mark.parametrize(
    "words",
    ["policy show", *(pytest.param(each, marks=pytest.mark.far) for each in ("serve", "chat", "clauses"))],
)
def test_a_policy_file_that_cannot_be_read_is_named(spoil: object, said: str, words: str, tmp_path: Path) -> None:
    house = tmp_path / "house"
    shutil.copytree(
        ROOT, house, ignore=lambda folder, names: {".git", ".venv", "tests", "docs", "dist", "mutants"} & {*names}
    )
    spoil(house / FOLDER.relative_to(ROOT) / "yanbian-2022.toml")
    done = subprocess.run(
        command(*words.split()),
        cwd=house,
        env=environment(tmp_path),
        input="",
        capture_output=True,
        text=True,
        timeout=HUNG,
    )
    assert done.returncode == 1 and done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("Error: yanbian-2022.toml: ") and said in line
