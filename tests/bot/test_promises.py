""" "Try again in a minute" is kept: what was sent first does not count beside what is sent again, come what may."""

import os
from pathlib import Path

import pytest

from bot.inbox import Said
from bot.promises import ASKED, ASKING, BYTES, Promises
from bot.store import HOUR, Received, Store
from bot.telegram.form import TELEGRAM
from bot.worker import handle
from conversation import QUESTIONS
from offices import Shelf
from tests.bot.support import SOON_LOCKED, Bot, begun, chat, go, run
from tests.fake_telegram import Fake

pytestmark = pytest.mark.far

NOW = 1_790_000_000
AMOUNT = "1234"


def promised(path: Path, now: int = NOW) -> Promises:
    return Promises(path / "bot.told", now)


def test_kill_9_between_try_again_and_the_resend_counts_one_answer(tmp_path: Path) -> None:
    """Where the amount is asked twice, the first message would be one figure and the one sent again the next."""

    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await go(person, amount="slip", until="slip_in_scope")
        await bot.settled()
        before = bot.kept(7)
        bot.close()
        store = Store(bot.data)
        with store.write():
            person.says(AMOUNT)
            await person.reads("请一分钟后再试一次")
            await bot.kill()
        store.close()
        assert fake.waiting, "Telegram has not been told that it has arrived"
        await bot.start()
        await fake.until(lambda: not fake.waiting)
        await bot.settled()
        assert bot.kept(7) == before
        person.says(AMOUNT)
        await bot.settled()
        kept = bot.kept(7)
        assert before and kept
        assert len(kept.answers.keys() & QUESTIONS.keys()) == len(before.answers.keys() & QUESTIONS.keys()) + 1

    chat(tmp_path, scenario, first=SOON_LOCKED)


def test_a_promise_survives_the_process(tmp_path: Path) -> None:
    first = promised(tmp_path)
    assert run(first.make([5, 6], NOW))
    first.asked([6])
    again = promised(tmp_path)
    assert (again.state(5), again.state(6), again.state(7)) == (ASKING, ASKED, 0)
    again.forget([6])
    assert promised(tmp_path).state(6) == 0
    assert promised(tmp_path, NOW + 48 * HOUR).state(5) == 0, "its update can no longer come"
    assert (tmp_path / "bot.told").stat().st_mode & 0o777 == 0o600


def test_the_file_of_promises_never_grows(tmp_path: Path) -> None:
    promises = promised(tmp_path)
    newest = range(10_000, 20_000)
    assert run(promises.make(list(newest), NOW))
    assert promises.state(newest[-1]) == ASKING
    assert promises.state(newest[0]) == 0
    assert (tmp_path / "bot.told").stat().st_size == BYTES


def test_a_place_that_became_free_takes_nothing_away_from_its_old_holder(tmp_path: Path) -> None:
    promises = promised(tmp_path)
    places = BYTES // 16
    assert run(promises.make([5], NOW))
    promises.forget([5])
    assert run(promises.make([*range(100, 98 + places), 5, 6], NOW)), "5 comes last, 6 takes its first place"
    assert (promises.state(5), promises.state(6)) == (ASKING, ASKING)


def test_a_promise_that_cannot_be_written_is_not_made(tmp_path: Path) -> None:
    promises = promised(tmp_path)
    os.truncate(tmp_path / "bot.told", 0)  # to write into it would end the process
    assert not run(promises.make([5], NOW))
    assert promises.state(5) == 0
    promises.asked([5])
    promises.forget([5])


def test_who_may_not_have_heard_the_promise_hears_it_when_the_disk_is_well(tmp_path: Path) -> None:
    store = Store(tmp_path)
    chat_hash = store.chat("7")
    for update_id, state, told in ((1, ASKING, ["请一分钟后再试一次"]), (2, ASKED, [])):
        with store.write():
            store.receive([Received(update_id, chat_hash, Said("text", "7", "/start").kept())], NOW)
            handle(store, update_id, chat_hash, TELEGRAM, Shelf(None), promised=state)
            sending = store.next_for(chat_hash)
            texts = [sending.row.text] if sending else []
            store.drop(chat_hash)
        assert len(texts) == len(told) and all(words in text for words, text in zip(told, texts, strict=True))
        assert store.session(chat_hash, NOW) is None, "it counts for nothing"
        assert store.body(update_id) is None
    store.close()


def test_where_nothing_at_all_can_be_written_nobody_is_asked_to_send_it_again(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        await person.reads("什么时候结账")
        os.truncate(bot.data / "bot.told", 0)
        bot.close()
        store = Store(bot.data)
        with store.write():
            person.presses("when:this_year")
            await person.reads("不用再发")
        store.close()
        await person.reads("户口在哪里")
        assert sum("不用再发" in text for text in person.texts) == 1

    chat(tmp_path, scenario, first=SOON_LOCKED)


@pytest.mark.parametrize("content", [b"", b"x", b"\xff" * BYTES, b"x" * (BYTES + 1)])
def test_a_damaged_file_of_promises_stops_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bot.told").write_bytes(content)
    promises = promised(tmp_path)
    assert promises.state(5) == 0
    assert run(promises.make([5], NOW))
