"""A store of the time when Telegram was the only messenger is carried over whole: nothing that was kept is lost."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Paper, Settled, Text, Typing
from bot.store import Received, Sending, Store
from tests.bot.support import QUICK, Bot, run
from tests.fake_telegram import Fake

NOW = 1_790_000_000
"""When it was written."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder with it."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "bot.key").write_bytes(bytes(range(32)))
    (folder / "bot.key").chmod(0o600)
    with closing(sqlite3.connect(folder / "bot.db")) as db:
        db.execute("PRAGMA auto_vacuum = FULL")
        db.executescript(Path(__file__).with_name("one_messenger.sql").read_text("utf-8"))
    (folder / "bot.db").chmod(0o600)
    return folder


def waiting_for(store: Store, chat_id: str) -> list[Sending]:
    """What is sent to a chat, in order."""
    found = []
    with store.write():
        sending = store.next_for(store.chat(chat_id))
        while sending:
            found.append(sending)
            sending = store.after(sending)
    return found


def test_sessions_are_open_and_what_came_in_is_still_to_be_handled(data: Path):
    store = Store(data)
    kept = store.session(store.chat("7"), NOW)
    assert kept == Kept("zh", {"who": "self", "when": "this_year"}, "3:when:this_year")
    assert store.session(store.chat("8"), NOW) == Kept("ko", {}, "")
    assert [update for update, _ in store.waiting()] == [103, 105, 107, 108]
    pressed, typed, sent = (Said.read(store.body(update) or "") for update in (103, 105, 107))
    assert pressed == Said("press", "7", "residence:yanbian", 4, "zh-hans")
    assert typed == Said("text", "8", "\ud83d 我妈低保", 3, "ko"), "half a sign too"
    assert sent == Said("media", "9")
    assert store.body(108) == "no json", "what nobody can read is parked later, as it was"
    assert store.broken(NOW) == {}
    assert [row["channel"] for row in store.counts()] == ["telegram", "telegram"]


def test_what_is_to_be_sent_waits_in_its_order_in_our_own_words(data: Path):
    store = Store(data)
    settled, question = waiting_for(store, "7")
    assert (settled.effect, settled.to) == ("102:0", "7")
    assert isinstance(settled.row, Settled) and settled.row.message == 3
    assert settled.row.buttons == ((("改这一条", "check:when"),),)
    assert isinstance(question.row, Text) and question.row.buttons[0] == (("延边州", "residence:yanbian"),)
    (group,) = waiting_for(store, "-1009")
    assert group.to == "-1009" and isinstance(group.row, Text) and not group.row.buttons
    made_at = "2026-09-21T22:13+08:00"
    assert [sending.row for sending in waiting_for(store, "10")] == [
        Typing(),
        Typing("pdf"),
        Paper("pdf", "zh", made_at, {"who": "self"}),
        Typing("png"),
        Paper("png", "ko", made_at, {"who": "self"}),
        Text("后面的"),
        Text("最后的"),
    ]


def test_a_repeat_of_what_came_in_before_counts_for_nothing(data: Path):
    store = Store(data)
    with store.write():
        again = [Received(update, store.chat("7"), Said("text", "7", "/start").kept()) for update in (100, 103, 110)]
        assert [each.update_id for each in store.receive(again, NOW)] == [110]


def test_the_next_version_answers_and_delivers_what_the_one_before_left(data: Path):
    with closing(sqlite3.connect(data / "bot.db")) as db:
        later = int(time.time()) - NOW
        for table, column in (("inbox", "received"), ("inbox", "done"), ("outbox", "made"), ("sessions", "seen")):
            db.execute(f"UPDATE {table} SET {column} = {column} + ? WHERE {column} > 0", (later,))  # noqa: S608 - ours
        db.commit()

    async def scenario() -> None:
        fake = Fake(flood=False)
        await fake.start()
        people = {number: fake.person(number) for number in (7, 8, 9, 10)}
        fake.people[-1009] = fake.person(11)
        for _ in range(3):
            people[7].receives("……", [])
        bot = await Bot(fake, data, **QUICK).start()
        await people[7].reads("哪一种情况")
        await people[8].reads("다시 보내주십시오")
        await people[9].reads("只能看文字和按钮")
        await people[10].reads("最后的")
        await bot.settled()
        assert await bot.end() == 0
        await fake.stop()
        assert "✓ 今年" in people[7].sees[3].text
        assert ["户口在哪里" in text for text in people[7].texts[3:]] == [True, False], "yesterday's first, and once"
        assert len(people[8].texts) == 2 and "의료구조 자체확인" in people[8].texts[0]
        assert ["做不出来" in people[10].texts[0], *people[10].texts[2:]] == [True, "后面的", "最后的"]
        assert bot.broken() == {}

    run(scenario())
