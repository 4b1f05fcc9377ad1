"""`medaid offices` as an operator uses it."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import cli
from offices import Directory
from offices.shelf import FILE, read
from tests.offices.files import EXAMPLE, TODAY, example

DOCUMENT = Path(__file__).parents[2] / "docs" / "operations.md"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MEDAID_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(cli, "today", lambda: TODAY)
    (tmp_path / "offices.csv").write_bytes(EXAMPLE)
    return tmp_path


def medaid(folder: Path, *words: str, typed: str = "", content: bytes = EXAMPLE) -> Result:
    """`medaid offices …`, with this content in offices.csv."""
    (folder / "offices.csv").write_bytes(content)
    return CliRunner().invoke(cli.main, ["offices", *words], input=typed)


def imported(folder: Path, *words: str, **given: object) -> Result:
    return medaid(folder, "import", str(folder / "offices.csv"), *words, **given)  # type: ignore[arg-type]


def test_an_import_shows_what_is_new_and_asks_before_it_writes(folder: Path):
    done = imported(folder, typed="y\n")
    assert done.exit_code == 0
    assert "Read as UTF-8: 3 offices." in done.output
    assert "added (3)\n  yanji medical_insurance 示例医保窗口\n    0433-0000000, 示例路0号一楼" in done.output
    assert done.output.index("added") < done.output.index("Put this directory in place") < done.output.index("Written")
    assert read(folder / "data") == example()
    assert [path.name for path in (folder / "data").glob("*") if "journal" not in path.name] == [FILE]


@pytest.mark.parametrize("typed", ["n\n", "", "\n"])
def test_without_a_yes_nothing_is_written(folder: Path, typed: str):
    assert imported(folder, typed=typed).exit_code == 1
    assert not (folder / "data").exists()


def test_a_dry_run_writes_nothing_not_even_a_file(folder: Path):
    done = imported(folder, "--dry-run")
    assert (done.exit_code, "added (3)" in done.output, "Nothing was written." in done.output) == (0, True, True)
    assert not (folder / "data").exists()
    imported(folder, "--yes")
    before = (folder / "data" / FILE).read_bytes()
    imported(folder, "--dry-run", content=EXAMPLE.replace(b"0433", b"0434"))
    assert (folder / "data" / FILE).read_bytes() == before


def test_the_difference_names_each_column_old_and_new(folder: Path):
    imported(folder, "--yes")
    *lines, last = EXAMPLE.decode().splitlines()
    lines[1] = lines[1].replace("0433-0000000", "0433-1111111").replace("示例路0号一楼", "")
    lines.append(last.replace("安图县", "汪清"))
    done = imported(folder, "--yes", content="\n".join(lines).encode("gb18030"))
    assert done.output == (
        "Read as GB18030: 3 offices.\n"
        "added (1)\n  wangqing medical_insurance 示例医保窗口\n    ０４３３－０００００００, (empty), (empty)\n"
        "removed (1)\n  antu medical_insurance 示例医保窗口\n    ０４３３－０００００００, (empty), (empty)\n"
        "changed (1)\n  yanji medical_insurance 示例医保窗口\n"
        "    address: 示例路0号一楼 → (empty)\n    telephone: 0433-0000000 → 0433-1111111\n"
        "unchanged: 1\n"
        "Written. Residents see 3 offices from now on.\n"
    )


def test_the_same_file_again_changes_nothing_and_another_order_is_a_change(folder: Path):
    imported(folder, "--yes")
    assert "unchanged: 3\nNothing was written." in imported(folder).output
    header, first, second, third = EXAMPLE.decode().splitlines()
    done = imported(folder, "--yes", content="\n".join([header, second, first, third]).encode())
    assert "the order changed" in done.output
    assert read(folder / "data").offices[0].kind == "civil_affairs"


def test_one_wrong_cell_and_the_directory_stays_as_it_was(folder: Path):
    imported(folder, "--yes")
    done = imported(folder, "--yes", content=EXAMPLE.replace("安图县".encode(), "安图州".encode()) + b"x\n")
    assert done.exit_code == 1
    assert "row 4, county: '安图州' is none; accepted: yanji" in done.output
    assert "row 5: 1 cells" in done.output
    assert "nothing was written" in done.output
    assert read(folder / "data") == example()


def test_a_store_that_cannot_be_used_is_named(folder: Path):
    (folder / "data").mkdir()
    (folder / "data" / FILE).write_bytes(b"x" * 5000)
    for done in (imported(folder, "--yes"), medaid(folder, "list")):
        assert done.exit_code == 1
        assert "cannot be used" in done.output and "Traceback" not in done.output


def test_the_list_shows_every_office_and_one_county_alone(folder: Path):
    assert "12393 and 12345" in medaid(folder, "list").output
    assert not (folder / "data").exists()
    imported(folder, "--yes")
    lines = medaid(folder, "list").output.splitlines()
    assert sum("示例" in line for line in lines) == 3
    from rich.cells import cell_len

    assert len({cell_len(line) for line in lines}) == 1, "every row is as wide as the others"
    antu = medaid(folder, "list", "--county", "antu").output
    assert "０４３３－０００００００" in antu and "yanji" not in antu
    assert "No office" in medaid(folder, "list", "--county", "helong").output
    assert medaid(folder, "list", "--county", "changchun").exit_code == 2


def test_the_example_of_the_document_is_the_one_that_is_tested():
    assert EXAMPLE.decode().strip() in DOCUMENT.read_text(encoding="utf-8")
    assert read(Path(__file__).parent) == Directory(), "and no directory ships"
    assert date(2026, 1, 1) < TODAY
