"""Several messengers on one store: whose is whose, and what is given as the reply to what came in."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.engines import Place
from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Text, Typing
from bot.store import HOUR, Received, Sending, Store
from tests.forked import Forked

NOW = 1_790_000_000


@pytest.fixture
def telegram(place: Place) -> Iterator[Store]:
    with closing(Store(place)) as store:
        yield store


@pytest.fixture
def wechat(place: Place, telegram: Store) -> Iterator[Store]:
    with closing(Store(place, channel="wechat")) as store:
        yield store


def queued(store: Store, chat_id: str, *texts: str, update: int = 1) -> str:
    chat = store.chat(chat_id)
    with store.write():
        for number, text in enumerate(texts):
            row = Text(text) if text != "…" else Typing()
            store.queue(Sending(f"{update}:{number}", chat, chat_id, row), NOW)
    return chat


def given(store: Store, update: int, chat: str, now: int = NOW) -> str | None:
    """What is read as the reply to this."""
    with store.write():
        sending = store.reply_to(update, chat, now)
    assert sending is None or isinstance(sending.row, Text)
    return sending and sending.row.text


def rest(store: Store, chat: str) -> str | None:
    with store.write():
        sending = store.next_for(chat)
    return sending and sending.row.text


def test_the_same_id_in_two_messengers_is_two_chats(telegram: Store, wechat: Store):
    assert telegram.chat("7") != wechat.chat("7")
    with telegram.write():
        telegram.keep(telegram.chat("7"), Kept("zh", {"who": "self"}, ""), NOW)
    assert telegram.session(telegram.chat("7"), NOW) and wechat.session(wechat.chat("7"), NOW) is None


def test_the_same_number_in_two_messengers_is_two_updates(telegram: Store, wechat: Store):
    for store in (telegram, wechat):
        update = Received(100, store.chat("7"), Said("text", "7", store.channel).kept())
        with store.write():
            assert store.receive([update, update], NOW) == [update]
    assert wechat.body(100) == Said("text", "7", "wechat").kept()
    with wechat.write():
        wechat.done(100, NOW)
    assert wechat.waiting() == [] and telegram.waiting() == [(100, telegram.chat("7"))]
    with wechat.write():
        assert wechat.failed(100, NOW) is False
    assert telegram.body(100) == Said("text", "7", "telegram").kept()


def test_nobody_sends_what_waits_for_another_messenger(telegram: Store, wechat: Store):
    chats = [queued(store, "7", store.channel) for store in (telegram, wechat)]
    assert [store.unsent() for store in (telegram, wechat)] == [[chat] for chat in chats]
    assert rest(wechat, chats[0]) is None and rest(telegram, chats[0]) == "telegram"
    with telegram.write():
        sending = telegram.next_for(chats[0])
        assert sending and telegram.after(sending) is None
    assert rest(wechat, chats[1]) == "wechat", "of the same effect"


def test_what_has_had_its_time_goes_whoever_deletes_and_counts_are_told_apart(telegram: Store, wechat: Store):
    queued(wechat, "7", "a")
    for store in (telegram, wechat):
        with store.write():
            store.count("2026-03-05", "zh", "started")
    assert "messages past their time" in telegram.broken(NOW + 26 * HOUR)
    with telegram.write():
        assert telegram.purge(NOW + 24 * HOUR)["unsent"] == 1
    assert [row["channel"] for row in telegram.counts()] == ["telegram", "wechat"]


def test_each_request_is_given_one_row_in_order_and_a_repeat_the_same(wechat: Store):
    chat = queued(wechat, "o7", "…", "一", "二")
    assert given(wechat, 1, chat) == "一", "that something is on its way is no reply"
    assert given(wechat, 1, chat) == "一"
    assert rest(wechat, chat) == "二" and wechat.unsent() == [chat], "what is given is sent by nobody else"
    assert given(wechat, 2, chat) == "二"
    assert (given(wechat, 1, chat), given(wechat, 2, chat)) == ("一", "二")
    assert given(wechat, 3, chat) is None and wechat.unsent() == []


def test_what_was_given_stays_until_no_repeat_can_come(wechat: Store):
    chat = queued(wechat, "o7", "一", "二")
    other = queued(wechat, "o8", "三", update=9)
    assert (given(wechat, 1, chat), given(wechat, 9, other)) == ("一", "三")
    with wechat.write():
        wechat.arrived(NOW)
    assert given(wechat, 1, chat, NOW + 15) == "一"
    with wechat.write():
        wechat.arrived(NOW + 1, chat)
    assert given(wechat, 9, other) == "三"
    assert rest(wechat, chat) == "二", "the rest is still to be given"
    with wechat.write():
        wechat.arrived(NOW + 1)
    assert given(wechat, 9, other) is None


def test_a_chat_that_is_forgotten_is_given_nothing_of_what_waited(wechat: Store, place: Place):
    chat = queued(wechat, "o7", "一", "二")
    assert given(wechat, 1, chat) == "一"
    with wechat.write():
        wechat.forget(chat)
    assert given(wechat, 1, chat) is None and wechat.unsent() == []
    assert not isinstance(place, Path) or b"o7" not in (place / "bot.db").read_bytes()


@pytest.mark.parametrize(
    "body", ["no json", "[]", '{"text": "a"}', '{"chat_id": "o7", "text": 5}', '{"chat_id": "o7"}']
)
def test_a_row_that_nobody_can_read_holds_up_no_other(wechat: Store, body: str):
    chat = queued(wechat, "o7", "坏", "好")
    wechat.db.execute("UPDATE outbox SET body = ? WHERE effect = '1:0'", (body,))
    assert given(wechat, 1, chat) == "好"


@pytest.mark.far
def test_two_messengers_that_start_at_once_make_one_store(tmp_path: Path):
    for number in range(5):
        place, log = tmp_path / f"data{number}", tmp_path / f"log{number}"
        program = f"from pathlib import Path; from bot.store import Store; print(Store(Path({str(place)!r})).chat('7'))"
        started = [Forked([], os.environ, log, first=program) for _ in range(3)]
        for process in started:
            process.join()
        chats = log.read_text("utf-8").splitlines()
        assert (len(chats), len({*chats})) == (3, 1), chats
