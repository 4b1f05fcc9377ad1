"""Files that are damaged, gone, in the way or of another: one sentence, an orderly end, and nobody left waiting."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.store import Store
from tests.bot.support import ROOT, SOON_ENDED, Bot, begun, is_root, run, running
from tests.fake_telegram import TOKEN, Fake
from tests.forked import medaid
from tests.hung import HUNG

pytestmark = pytest.mark.far

COMMANDS = ("bot", "check")


def started(command: str, data: Path, *wrapper: str, **more: str) -> "subprocess.CompletedProcess[str]":
    """The command with an API that nobody answers on: it has to end before it needs one."""
    environment = {
        "MEDAID_DATA": str(data),
        "MEDAID_TELEGRAM_TOKEN": TOKEN,
        "MEDAID_TELEGRAM_API": "http://127.0.0.1:9",
    }
    if not wrapper:
        return medaid(command, **environment)
    return subprocess.run(
        [*wrapper, sys.executable, "-m", "cli", command],
        env={**os.environ, **environment, **more},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=HUNG,
    )


def ends_in_one_sentence(found: "subprocess.CompletedProcess[str]", *words: str) -> None:
    assert found.returncode == 1, found.stderr
    assert "Traceback" not in found.stderr
    told = [line for line in found.stderr.splitlines() if line.startswith("Error: ")]
    assert len(told) == 1 and all(word in told[0] for word in words), found.stderr


def whole(data: Path) -> Path:
    """A store as an earlier process left it."""
    Store(data).close()
    (data / "keys").unlink(missing_ok=True)
    return data / "bot.db"


def no_database(data: Path) -> None:
    whole(data).write_bytes(b"x" * 5000)


def damaged(data: Path) -> None:
    with whole(data).open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 12_000)


def newer(data: Path) -> None:
    with sqlite3.connect(whole(data)) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('bot', 'm999_later', '')")
    db.close()


def a_folder(data: Path) -> None:
    whole(data).unlink()
    (data / "bot.db").mkdir()


def short_key(data: Path) -> None:
    whole(data)
    (data / "bot.key").write_bytes(b"")


def open_key(data: Path) -> None:
    whole(data)
    (data / "bot.key").chmod(0o644)


def key_folder(data: Path) -> None:
    whole(data)
    (data / "bot.key").unlink()
    (data / "bot.key").mkdir()


def empty_keys(data: Path) -> None:
    (data / "keys").touch(mode=0o600)


def open_keys(data: Path) -> None:
    assert started("check", data).returncode == 0
    (data / "keys").chmod(0o640)


def keys_folder(data: Path) -> None:
    (data / "keys").mkdir()


def endless_keys(data: Path) -> None:
    (data / "keys").touch(mode=0o600)
    os.truncate(data / "keys", 2**40)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("happened", "words"),
    [
        (no_database, ("not a database",)),
        (damaged, ("it is damaged",)),
        (newer, ("a newer version", "m999_later")),
        (a_folder, ("unable to open",)),
        (short_key, ("bot.key", "no key of 32 bytes")),
        (open_key, ("bot.key", "chmod 600")),
        (key_folder, ("bot.key",)),
        (empty_keys, ("keys", "Fernet keys, one a line")),
        (open_keys, ("keys", "chmod 600")),
        (keys_folder, ("keys",)),
        (endless_keys, ("keys", "too long")),
    ],
)
def test_a_file_that_cannot_be_used_is_named_in_one_sentence(
    tmp_path: Path, command: str, happened: Callable[[Path], None], words: tuple[str, ...]
) -> None:
    happened(tmp_path)
    ends_in_one_sentence(started(command, tmp_path), *words)


def test_a_lock_that_is_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "bot.lock").mkdir()
    ends_in_one_sentence(started("bot", tmp_path), "bot.lock")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_of_data_that_is_a_file_is_named(tmp_path: Path, command: str) -> None:
    (tmp_path / "data").write_text("")
    ends_in_one_sentence(started(command, tmp_path / "data"), "MEDAID_DATA")


@pytest.mark.skipif(is_root(), reason="root may write everywhere")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, command: str) -> None:
    tmp_path.chmod(0o500)
    try:
        ends_in_one_sentence(started(command, tmp_path), "Permission denied")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("size", [0, 1024, 16 * 1024])
def test_a_first_start_without_room_leaves_nothing_empty_behind(tmp_path: Path, size: int) -> None:
    """No file may be longer than `size`: no room for a key, for the tables, for the promises."""
    limit = (
        "import os, resource, sys; "
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size})); os.execv(sys.argv[1], sys.argv[1:])"
    )
    found = started("bot", tmp_path, sys.executable, "-c", limit, PYTHONDONTWRITEBYTECODE="1")
    ends_in_one_sentence(found)
    empty = {file.name for file in tmp_path.iterdir() if not file.stat().st_size}
    assert empty <= {"bot.lock", "bot.db-journal"}, "a lock has no content, nor a journal between two writes"
    assert not (tmp_path / "bot.key").exists() or (tmp_path / "bot.key").stat().st_size == 32


def removed(path: Path) -> None:
    path.unlink()


def replaced(path: Path) -> None:
    Store(path.parent / "other").close()
    (path.parent / "other" / "bot.db").replace(path)


def overwritten(path: Path) -> None:
    path.write_bytes(b"x" * path.stat().st_size)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def its_folder_removed(path: Path) -> None:
    shutil.rmtree(path.parent)


LOST = [removed, replaced, overwritten, emptied, its_folder_removed]


@pytest.mark.parametrize(
    ("happened", "spoken_to"),
    [
        *((each, True) for each in LOST),
        (removed, False),
        *(pytest.param(each, False, marks=pytest.mark.long) for each in (replaced, its_folder_removed)),
    ],
)
def test_a_store_that_is_lost_while_it_runs_ends_the_bot_and_the_next_one_answers(
    tmp_path: Path, happened: Callable[[Path], None], spoken_to: bool
) -> None:
    async def scenario() -> None:
        async with running(tmp_path, first=SOON_ENDED) as (fake, bot):
            await lose(fake, bot)

    async def lose(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        await person.reads("什么时候结账")
        await bot.settled()
        happened(bot.data / "bot.db")
        if spoken_to:  # what nobody reads shows no damage: a file that is there is looked into then only
            person.presses("who:self")
        assert bot.process and await bot.process.wait() == 1
        log = bot.log.read_text("utf-8")
        assert "was damaged, removed or replaced while the bot ran" in log
        assert "Traceback" not in log
        for file in bot.data.glob("bot.db*"):
            file.unlink()
        await bot.start()
        person.says("/start")
        await person.reads("自查")

    run(scenario())


def test_who_has_sent_much_when_the_store_is_lost_is_asked_to_send_it_again_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, first=SOON_ENDED) as (fake, bot):
            person = fake.person(7)
            person.says("/start")
            await person.reads("自查")
            for _ in range(200):
                person.says("/help")
            await fake.until(lambda: not fake.waiting)  # all of it is in the store, and most of it still open
            (bot.data / "bot.db").unlink()
            assert bot.process and await bot.process.wait() == 1
            assert 1 <= sum("再试一次" in text for text in person.texts) <= 4
            for file in bot.data.glob("bot.db*"):
                file.unlink()
            await bot.start()
            person.says("/start")
            await person.reads("自查")

    run(scenario())
