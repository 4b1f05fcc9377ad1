"""`medaid store copy`: from the file to a database that several share and back, with open chats in it."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.engines import Place, Shared
from bot.inbox import Said
from bot.kept import Kept
from bot.promises import Promises
from bot.rows import Text
from bot.store import Received, Sending, Store
from bot.wechat.form import form
from bot.worker import handle
from offices import Shelf
from tests.bot.support import QUICK, Bot, begun, run, stored, told
from tests.fake_telegram import Fake
from tests.forked import medaid
from tests.postgresql import KEYS, PASSWORD, Server

pytestmark = pytest.mark.far

COLUMNS = {
    "inbox": "channel, update_id, chat, body, received, tries, done",
    "outbox": "channel, effect, chat, kind, body, made, reply_to, given",
    "sessions": "chat, language, answers, last, seen",
    "counts": "day, channel, language, outcome, n",
}


def copy(source: Place, target: Place) -> subprocess.CompletedProcess[str]:
    """The command, with the keys of the database."""
    return medaid("store", "copy", *map(address, (source, target)), MEDAID_KEYS=",".join(KEYS))


def address(place: Place) -> str:
    return place.address if isinstance(place, Shared) else str(place)


def command(place: Place, name: str) -> str:
    """What it prints about this store."""
    done = medaid(name, **told(place))
    assert done.returncode == 0
    return done.stdout


def held(place: Place) -> dict[str, list[list[object]]]:
    """All that stands in it, opened."""
    with closing(Store(place)) as store:
        return {
            name: [
                [store.db.opened(value) if isinstance(value, str) else value for value in row]
                for row in store.db.execute(f"SELECT {columns} FROM {name} ORDER BY 1, 2")  # noqa: S608 - its own names
            ]
            for name, columns in COLUMNS.items()
        }


def filled(place: Place) -> Place:
    """Of both messengers: what is open, what was done, what is parked, what waits, what was given as a reply."""
    now = int(time.time())
    for channel in ("telegram", "wechat"):
        with closing(Store(place, channel=channel)) as store, store.write():
            chats = [store.chat(str(number)) for number in range(30)]
            for number, chat in enumerate(chats):
                said = Said("text", str(number), f"🙂 {number}\0")
                store.receive([Received(100 - number, chat, said.kept()), Received(200 + number, "", None)], now)
                store.keep(chat, Kept(None if number % 2 else "ko", {"who": "self"}, f"{number}:who"), now - number)
                store.queue(Sending(f"{number}:0", chat, str(number), Text(f"低保 {number}")), now)
            store.done(100, now)
            for _ in range(3):
                store.failed(99, now)
            store.reply_to(98, chats[2], now)
            for _ in range(7):
                store.count("2026-11-26", "zh", "result")
            store.count("2026-11-26", "ko", "result")
    return place


@pytest.fixture
def shared(postgresql: Server) -> Iterator[Shared]:
    return postgresql.database()


def test_all_of_it_is_there_and_back_again_and_check_and_stats_say_the_same(tmp_path: Path, shared: Shared) -> None:
    source, back = filled(tmp_path / "data"), tmp_path / "back"
    before = held(source)
    done = copy(source, shared)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "inbox: 120\noutbox: 60\nsessions: 60\ncounts: 4\n"
    assert held(shared) == held(source) == before
    assert copy(shared, back).returncode == 0
    assert held(back) == before
    for name in ("check", "stats"):
        assert command(source, name) == command(shared, name) == command(back, name)
    assert '"ok": true' in command(shared, "check")
    for place in (source, shared, back):
        with closing(Store(place)) as store:
            assert store.session(store.chat("7"), int(time.time())) is not None, "a chat is known by the same hash"
            assert store.waiting()[0] == (98, store.chat("2")), "in order of arrival"


def test_a_chat_goes_on_where_it_was(tmp_path: Path, shared: Shared) -> None:
    """What it was to be sent arrives once, what it said last is answered, and what it answered before is known."""

    async def scenario() -> None:
        fake = Fake(flood=False)
        await fake.start()
        bot = await Bot(fake, tmp_path / "data", **QUICK).start()
        person, other = fake.person(7), fake.person(8)
        person.says("/start")
        await begun(person)
        await person.reads("什么时候结账")
        fake.failing = {"sendMessage"}
        other.says("/start")
        await fake.until(lambda: fake.counted["fault 500"] > 1)
        await bot.kill()
        with closing(Store(bot.data)) as store, store.write():  # as one that was kept and not yet handled
            said = Said("press", "7", "when:plan", person.last.id, "zh-hans")
            store.receive([Received(1, store.chat("7"), said.kept())], int(time.time()))
        assert copy(bot.data, shared).returncode == 0
        fake.failing = set()
        moved = Bot(fake, tmp_path / "data", **QUICK)
        moved.place = shared
        moved.environment |= stored(shared)
        await moved.start()
        await other.reads("自查")
        await person.reads("户口在哪里")
        await moved.settled()
        assert len(other.texts) == 1
        assert sum("户口在哪里" in text for text in person.texts) == 1
        kept = moved.kept(7)
        assert kept and (kept.answers["who"], kept.answers["when"]) == ("self", "plan")
        assert await moved.end() == 0
        moved.close()
        await fake.stop()

    run(scenario())


def test_what_residents_were_asked_to_send_again_counts_for_nothing(tmp_path: Path, shared: Shared) -> None:
    source = tmp_path / "data"
    with closing(Store(source)) as store, store.write():
        chat = store.chat("7")
        said = Said("text", "7", "8000").kept()
        store.receive([Received(number, chat, said) for number in (1, 2, 3)], int(time.time()))
    with closing(Promises(source / "bot.told", int(time.time()))) as promises:
        run(promises.make([1, 2], int(time.time())))
        promises.asked([1])
    assert copy(source, shared).returncode == 0
    with closing(Store(shared)) as store:
        assert [number for number, _ in store.waiting()] == [3]
        sending = store.next_for(chat)
        assert sending and sending.effect == "2:again", "who may not have heard of it hears it"
        assert store.after(sending) is None


def test_where_something_stands_nothing_is_copied(tmp_path: Path, shared: Shared) -> None:
    source, other = filled(tmp_path / "data"), tmp_path / "other"
    for place in (shared, other):
        with closing(Store(place)) as store, store.write():
            store.count("2026-11-26", "zh", "result")
        before = held(place)
        with closing(Store(place)) as store:
            chat = store.chat("7")
        done = copy(source, place)
        assert done.returncode == 1
        assert done.stderr.endswith("already: nothing was copied.\n") and PASSWORD not in done.stderr
        assert held(place) == before
        with closing(Store(place)) as store:
            assert store.chat("7") == chat, "not even the key"


def test_while_a_process_works_on_the_file_nothing_is_copied(tmp_path: Path, shared: Shared) -> None:
    async def scenario() -> None:
        fake = Fake(flood=False)
        await fake.start()
        bot = await Bot(fake, tmp_path / "data", **QUICK).start()
        fake.person(7).says("/start")
        await fake.person(7).reads("自查")
        for done in (copy(bot.data, shared), copy(shared, bot.data)):
            assert done.returncode == 1
            assert "another `medaid bot` runs with" in done.stderr
        assert await bot.end() == 0
        await fake.stop()

    run(scenario())


@pytest.mark.parametrize("target", ["postgresql://", f"postgresql://medaid:{PASSWORD}@127.0.0.1:9/chat"])
def test_what_cannot_be_reached_is_told_in_one_sentence_without_the_password(tmp_path: Path, target: str) -> None:
    source = filled(tmp_path / "data")
    done = copy(source, Shared(target, KEYS))
    assert done.returncode == 1
    assert "the database of MEDAID_STORE" in done.stderr
    assert "Traceback" not in done.stderr and PASSWORD not in done.stderr


def test_a_source_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    done = copy(tmp_path / "nothing", tmp_path / "target")
    assert done.returncode == 1
    assert done.stderr == f"Error: there is no {tmp_path / 'nothing' / 'bot.db'}.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_is_cut_off_leaves_nothing(tmp_path: Path, shared: Shared) -> None:
    source = filled(tmp_path / "data")
    with closing(Store(source)) as store:
        store.db.execute("UPDATE counts SET outcome = 'a' || char(0) || 'b'")  # PostgreSQL keeps no such sign
    done = copy(source, shared)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert not any(held(shared).values())


def test_handled_there_it_is_the_same(tmp_path: Path, shared: Shared) -> None:
    """Open messages of WeChat are answered with the same words on both."""
    source = filled(tmp_path / "data")
    assert copy(source, shared).returncode == 0
    for place in (source, shared):
        with closing(Store(place, channel="wechat")) as store, store.write():
            for update_id, chat in store.waiting():
                handle(store, update_id, chat, form(2048, ()), Shelf(None))
    assert [row[1:5] for row in held(source)["outbox"]] == [row[1:5] for row in held(shared)["outbox"]]
