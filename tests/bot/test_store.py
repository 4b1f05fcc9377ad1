"""What the chat keeps: how, for how long, and that nothing is left of what is deleted."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.engines import Place
from bot.kept import Kept
from bot.rows import Text
from bot.store import HOUR, Received, Sending, Store
from store.trouble import Trouble
from tests.bot.support import told
from tests.forked import Forked, medaid
from tests.postgresql import Server

NOW = 1_790_000_000
CANARY = "household_canary"


class Own(Store):
    """A Store whose works are written at once, each by itself."""

    def __init__(self, place: Place, keep_hours: int = 24) -> None:
        super().__init__(place, keep_hours)
        self.place = place

    def at_once(self, work: Callable[..., Any], *given: Any) -> Any:
        [found] = self.together([lambda store: work(store, *given)])
        return found


@pytest.fixture
def store(place: Place) -> Iterator[Own]:
    with closing(Own(place)) as store:
        yield store


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Own]:
    """On SQLite."""
    with closing(Own(tmp_path)) as store:
        yield store


@pytest.fixture
def shared(postgresql: Server) -> Iterator[Own]:
    """On PostgreSQL."""
    with closing(Own(postgresql.database())) as store:
        yield store


def test_it_is_set_up_as_promised(store: Own) -> None:
    assert store.broken(NOW) == {}


def test_the_file_is_read_by_its_owner_only(embedded: Own, tmp_path: Path) -> None:
    assert {file.stat().st_mode & 0o077 for file in tmp_path.iterdir()} == {0}
    assert {file.name for file in tmp_path.iterdir()} <= {"bot.db", "bot.db-journal", "bot.key"}, "and no other journal"


def test_opening_it_again_keeps_everything(store: Own) -> None:
    chat = store.chat("5")
    with store.write():
        store.keep(chat, Kept("ko", {"who": "self"}, ""), NOW)
    with closing(Store(store.place)) as again:
        assert again.chat("5") == chat
        assert again.session(chat, NOW) == Kept("ko", {"who": "self"}, "")


def test_a_chat_is_known_only_by_a_hash_that_needs_the_key(store: Own, tmp_path: Path) -> None:
    assert store.chat("123456789") != Store(tmp_path / "other").chat("123456789")
    assert "123456789" not in store.chat("123456789")


def test_an_update_comes_in_once(store: Own) -> None:
    update = Received(7, store.chat("1"), '{"a": 1}')
    assert store.at_once(Store.receive, [update, update], NOW) == [update]
    assert store.at_once(Store.receive, [update], NOW) == []
    with store.write():
        store.done(7, NOW)
    assert store.at_once(Store.receive, [update], NOW + 47 * HOUR) == []
    assert store.body(7) is None


def test_what_is_written_together_fails_by_itself(store: Own) -> None:
    def wrong(store: Store) -> None:
        store.keep("b" * 32, Kept("zh", {}, ""), NOW)
        raise LookupError

    found = store.together([lambda store: store.keep("a" * 32, Kept("zh", {}, ""), NOW), wrong])
    assert found[0] is None
    assert isinstance(found[1], LookupError)
    assert store.session("a" * 32, NOW)
    assert store.session("b" * 32, NOW) is None


def test_all_or_nothing(store: Own) -> None:
    with pytest.raises(RuntimeError), store.write():
        store.keep("a" * 32, Kept("zh", {}, ""), NOW)
        raise RuntimeError
    assert store.session("a" * 32, NOW) is None


def test_a_session_is_gone_24_hours_after_the_last_message(store: Own) -> None:
    chat = store.chat("1")
    with store.write():
        store.keep(chat, Kept("zh", {"who": "self"}, ""), NOW)
    assert store.session(chat, NOW + 24 * HOUR - 1)
    assert store.session(chat, NOW + 24 * HOUR) is None
    assert store.at_once(Store.purge, NOW + 24 * HOUR - 1)["sessions"] == 0
    assert store.at_once(Store.purge, NOW + 24 * HOUR)["sessions"] == 1


def test_the_time_to_keep_is_a_setting(place: Place) -> None:
    with closing(Store(place, keep_hours=1)) as store:
        with store.write():
            store.keep(store.chat("1"), Kept("zh", {}, ""), NOW)
        assert store.session(store.chat("1"), NOW + HOUR) is None


def test_update_ids_are_kept_48_hours_and_parked_bodies_24(store: Own) -> None:
    store.at_once(Store.receive, [Received(1, store.chat("1"), '{"a": 1}'), Received(2, store.chat("1"), None)], NOW)
    assert [store.at_once(Store.failed, 1, NOW) for _ in range(3)] == [False, False, True]
    assert store.waiting() == []
    assert store.at_once(Store.purge, NOW + 24 * HOUR - 1)["parked"] == 0
    assert store.at_once(Store.purge, NOW + 24 * HOUR)["parked"] == 1
    assert store.at_once(Store.purge, NOW + 48 * HOUR - 1)["update ids"] == 0
    assert store.at_once(Store.purge, NOW + 48 * HOUR)["update ids"] == 2


def test_nothing_that_was_deleted_is_left_in_any_file(embedded: Own, tmp_path: Path) -> None:
    store = embedded
    chat = store.chat("1")
    for number in range(200):
        store.at_once(Store.receive, [Received(number, chat, json.dumps({"text": CANARY}))], NOW)
        with store.write():
            store.keep(chat, Kept("zh", {"who": CANARY}, CANARY), NOW)
            store.queue(Sending(f"{number}:0", chat, "1", Text(CANARY)), NOW)
    assert CANARY.encode() in (tmp_path / "bot.db").read_bytes()
    with store.write():
        for number in range(200):
            store.done(number, NOW)
        store.forget(chat)
    for file in tmp_path.iterdir():
        assert CANARY.encode() not in file.read_bytes(), file


def test_small_counts_are_not_shown(store: Own) -> None:
    with store.write():
        for _ in range(4):
            store.count("2026-03-05", "zh", "result")
        for _ in range(5):
            store.count("2026-03-05", "ko", "result")
    assert {row["language"]: row["n"] for row in store.counts()} == {"zh": "<5", "ko": "5"}
    assert set(next(iter(store.counts()))) == {"day", "channel", "language", "outcome", "n"}


@pytest.mark.parametrize(
    ("break_it", "named"),
    [
        ("UPDATE inbox SET done = 1 WHERE update_id = 1", "bodies of updates that are done"),
        ("UPDATE sessions SET seen = 1", "sessions past their time"),
        ("UPDATE sessions SET chat = '123456789'", "chats that are no keyed hash"),
        ("UPDATE sessions SET answers = '[]'", "sessions that are no answers"),
        (
            "INSERT INTO outbox (effect, chat, kind, body, made) "
            "VALUES ('1:0', '00000000000000000000000000000000', 'text', '{}', 1)",
            "messages past their time",
        ),
    ],
)
def test_check_names_what_is_broken(store: Own, break_it: str, named: str) -> None:
    now = int(time.time())
    store.at_once(Store.receive, [Received(1, store.chat("1"), "{}")], now)
    with store.write():
        store.keep(store.chat("1"), Kept("zh", {}, ""), now)
    assert _check(store) == (0, {"ok": True, "broken": {}})
    store.db.execute(break_it)
    status, found = _check(store)
    assert status == 1
    assert not found["ok"]
    assert named in found["broken"]


def test_check_sees_a_file_that_others_can_read(embedded: Own, tmp_path: Path) -> None:
    (tmp_path / "bot.db").chmod(0o644)
    assert "files others can read" in embedded.broken(NOW)


def test_check_sees_a_table_that_takes_anything(embedded: Own) -> None:
    embedded.db.execute("CREATE TABLE loose (a)")
    assert "tables not STRICT" in embedded.broken(NOW)


def test_purge_and_stats_are_commands(store: Own) -> None:
    with store.write():
        store.keep(store.chat("1"), Kept("zh", {}, ""), 1)
        store.count("2026-03-05", "zh", "result")
    assert "sessions: 1" in _medaid(store, "purge").stdout
    assert _medaid(store, "stats").stdout == "2026-03-05\ttelegram\tzh\tresult\t<5\n"


def test_many_processes_write_and_none_is_told_that_it_is_locked(store: Own, tmp_path: Path) -> None:
    program = (
        "import settings, cli; from bot.store import Store\n"
        "store = Store(cli._place(settings.load()))\n"
        "for _ in range(50):\n"
        "    with store.write(): store.counts(); store.count('2026-01-01', 'zh', 'result')\n"
    )
    log = tmp_path / "log"
    running = [Forked([], told(store.place), log, first=program) for _ in range(3)]
    for process in running:
        process.join()
    assert [process.returncode for process in running] == [0, 0, 0]
    assert log.read_text("utf-8") == ""
    assert next(iter(store.counts()))["n"] == "150"


def test_a_file_that_is_no_store_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_bytes(b"x" * 5000)
    found = medaid("check", MEDAID_DATA=str(tmp_path))
    assert found.returncode == 1
    assert "Traceback" not in found.stderr


def test_what_another_one_writes_for_too_long_is_trouble_of_ours(store: Own) -> None:
    with closing(Store(store.place)) as other:
        other.db.wait_at_most(50)
        update = [Received(1, store.chat("1"), "{}")]
        with store.write():
            store.receive(update, NOW)
            with pytest.raises(Trouble), other.write():
                other.receive(update, NOW)


def _check(store: Own) -> tuple[int, dict[str, object]]:
    found = _medaid(store, "check")
    return found.returncode, json.loads(found.stdout)


def _medaid(store: Own, command: str) -> "subprocess.CompletedProcess[str]":
    return medaid(command, **told(store.place))
