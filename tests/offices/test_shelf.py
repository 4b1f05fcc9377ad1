"""The directory on the disk: the old one or the new one, whatever happens, and read again only when it changed."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace as changed
from pathlib import Path

import pytest

import offices.shelf
from offices import NOWHERE, Directory, Office, Shelf
from offices.shelf import FILE, read, replace
from offices.table import table
from store.trouble import Trouble, Unusable
from tests.hung import HUNG
from tests.offices.files import ROW, TODAY, example, file

ROOT = Path(__file__).parents[2]
NEW = tuple(changed(office, telephone="0433-1111111") for office in example().offices)


def test_what_was_imported_is_read_back_sign_for_sign(tmp_path: Path):
    assert read(tmp_path) == NOWHERE
    replace(tmp_path / "data", example().offices)
    assert read(tmp_path / "data") == example()
    replace(tmp_path / "data", NEW)
    assert read(tmp_path / "data") == Directory(NEW)
    assert (tmp_path / "data" / FILE).stat().st_mode & 0o777 == 0o600


def test_a_telephone_number_is_text_in_the_file(tmp_path: Path):
    replace(tmp_path, [changed(example().offices[0], telephone="00433")])
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        assert db.execute("SELECT telephone, typeof(telephone) FROM offices").fetchall() == [("00433", "text")]
        assert db.execute("SELECT strict FROM pragma_table_list WHERE name = 'offices'").fetchone() == (1,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_import_that_fails_half_way_changes_nothing(tmp_path: Path):
    replace(tmp_path, example().offices)

    def broken() -> Iterator[Office]:
        yield from NEW[:2]
        raise OSError

    with pytest.raises(OSError):
        replace(tmp_path, broken())
    with pytest.raises(Unusable):
        replace(tmp_path, [*NEW, NEW[0]])
    assert read(tmp_path) == example()


KILLED = """
import os, signal, sys
from pathlib import Path
import offices.shelf
from store import sqlite
from tests.offices.files import example
from tests.offices.test_shelf import NEW
opened = sqlite.opened
def small(*given):
    db = opened(*given)
    db.execute("PRAGMA cache_size = 1")  # pages reach the disk before the end
    return db
sqlite.opened = small
def cut_off():
    yield from NEW
    for number in range(300):
        yield type(NEW[0])(**{**{name: getattr(NEW[0], name) for name in NEW[0].__slots__}, "name": f"窗口{number}"})
    os.kill(os.getpid(), signal.SIGKILL)
offices.shelf.replace(Path(sys.argv[1]), cut_off())
"""


def test_killed_in_the_middle_of_an_import_the_old_directory_is_back(tmp_path: Path):
    replace(tmp_path, example().offices)
    before = (tmp_path / FILE).read_bytes()
    shelf = Shelf(tmp_path)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", KILLED, tmp_path], env=environment, cwd=ROOT, timeout=HUNG)
    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / FILE).read_bytes() != before, "it was killed while the file was half new"
    assert shelf.directory() == example()
    assert read(tmp_path) == example()
    replace(tmp_path, NEW)
    assert shelf.directory() == Directory(NEW)


def test_the_file_is_opened_again_only_when_it_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    opened = []

    def counted(folder: Path) -> Directory:
        opened.append(folder)
        return read(folder)

    monkeypatch.setattr(offices.shelf, "read", counted)
    shelf = Shelf(tmp_path)
    assert shelf.directory() == NOWHERE
    assert not opened and not list(tmp_path.iterdir()), "looking makes no file"
    replace(tmp_path, example().offices)
    assert [shelf.directory() for _ in range(3)] == [example()] * 3
    replace(tmp_path, NEW)
    assert [shelf.directory() for _ in range(3)] == [Directory(NEW)] * 3
    assert len(opened) == 2
    (tmp_path / FILE).unlink()
    assert shelf.directory() == NOWHERE


def test_a_file_that_is_no_directory_shows_what_was_known_before(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    replace(tmp_path, example().offices)
    shelf = Shelf(tmp_path)
    assert shelf.directory() == example()
    (tmp_path / FILE).write_bytes(b"x" * 5000)
    assert [shelf.directory() for _ in range(3)] == [example()] * 3
    assert len(caplog.records) == 1
    assert Shelf(tmp_path).directory() == NOWHERE
    with pytest.raises(Unusable):
        read(tmp_path)


def test_a_file_without_a_table_or_with_a_foreign_row_is_no_directory(tmp_path: Path):
    (tmp_path / FILE).touch()
    assert Shelf(tmp_path).directory() == NOWHERE
    (tmp_path / FILE).unlink()
    replace(tmp_path, example().offices)
    for change in ("kind = 'x'", "checked = 'x'"):
        with closing(sqlite3.connect(tmp_path / FILE)) as db, db:
            db.execute(f"UPDATE offices SET {change}")  # noqa: S608
        assert Shelf(tmp_path).directory() == NOWHERE


def test_an_import_waits_for_another_one_and_readers_see_the_old_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    replace(tmp_path, example().offices)
    shelf = Shelf(tmp_path)
    monkeypatch.setattr("store.sqlite.BUSY_SECONDS", 0)
    monkeypatch.setattr("store.sqlite.READING_SECONDS", 0)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert shelf.directory() == example()
        with pytest.raises(Trouble):
            replace(tmp_path, NEW)


def test_offices_stand_by_kind_and_the_paper_takes_the_first_of_a_kind():
    rows = [ROW | {"name": name, "kind": kind} for name, kind in (("一", "street"), ("二", "medical_insurance"))]
    rows += [
        ROW | {"name": name, "kind": kind} for name, kind in (("三", "civil_affairs"), ("四", "medical_insurance"))
    ]
    directory = Directory(table(file(*rows), TODAY).offices)
    assert [office.name for office in directory.of("yanji")] == ["二", "四", "三", "一"]
    assert [office.name for office in directory.first("medical_insurance").of("yanji")] == ["二"]
    assert directory.of("antu") == directory.of(None) == ()
