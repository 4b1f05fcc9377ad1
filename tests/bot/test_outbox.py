"""The sender and a door that gives what waits as a reply: each row is read once, and in order."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.clock import steady
from bot.desk import Desk
from bot.messenger import Failed, NotNow
from bot.outbox import Outbox
from bot.rows import Row, Text
from bot.store import Sending, Store
from bot.telegram.form import TELEGRAM
from tests.bot.support import run
from tests.hung import ANSWERED

ROWS = [str(number) for number in range(6)]


class Slow:
    """A messenger whose calls take until they are let go; what has arrived is read."""

    form = TELEGRAM

    def __init__(self) -> None:
        self.read: list[str] = []
        self.begun = asyncio.Event()
        self.goes = asyncio.Event()
        self.fails: Exception | None = None
        self.most = 100

    async def may_send(self, chat: str, row: Row) -> bool:
        return len(self.read) < self.most

    async def send(self, to: str, row: Row) -> None:
        self.begun.set()
        if self.fails:
            raise self.fails
        await self.goes.wait()
        assert isinstance(row, Text)
        self.read.append(row.text)


async def replied(desk: Desk, outbox: Outbox, messenger: Slow, update: int) -> None:
    """As a door does: what waits longest is the reply."""
    async with outbox.held(desk.chat("7")):
        found = await desk.write(Store.reply_to, update, desk.chat("7"), steady())
        if found:
            messenger.read.append(found.row.text)


def with_rows(folder: Path, scenario: Callable[[Desk, Outbox, Slow], Awaitable[None]]) -> None:
    async def whole() -> None:
        desk, messenger = Desk(folder / "data", 24, "wechat"), Slow()
        outbox = Outbox(desk, messenger, rate=10_000)
        for number, text in enumerate(ROWS):
            sending = Sending(f"1:{number}", desk.chat("7"), "7", Text(text))
            await desk.write(Store.queue, sending, steady())
        async with asyncio.timeout(ANSWERED):
            await scenario(desk, outbox, messenger)
        await outbox.close(1)
        desk.close()

    run(whole())


async def until(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(0.01)


def test_a_reply_waits_for_the_call_under_way_and_is_not_what_that_call_sends(tmp_path: Path) -> None:
    async def scenario(desk: Desk, outbox: Outbox, messenger: Slow) -> None:
        outbox.wake(desk.chat("7"))
        await messenger.begun.wait()
        reply = asyncio.create_task(replied(desk, outbox, messenger, 2))
        await asyncio.sleep(0.05)
        assert not reply.done() and messenger.read == []
        messenger.goes.set()
        await reply
        assert messenger.read == ["0", "1"]
        await until(lambda: not outbox.busy)
        assert messenger.read == ROWS

    with_rows(tmp_path, scenario)


def test_many_replies_between_many_calls_give_each_row_once_and_in_order(tmp_path: Path) -> None:
    async def scenario(desk: Desk, outbox: Outbox, messenger: Slow) -> None:
        messenger.goes.set()
        for update in range(2, 5):
            outbox.wake(desk.chat("7"))
            await asyncio.sleep(0)
            await replied(desk, outbox, messenger, update)
        await until(lambda: not outbox.busy)
        assert messenger.read == ROWS

    with_rows(tmp_path, scenario)


@pytest.mark.parametrize("fails", [Failed(), NotNow(600)])
def test_what_is_to_be_tried_again_later_can_be_given_as_a_reply_meanwhile(tmp_path: Path, fails: Exception) -> None:
    async def scenario(desk: Desk, outbox: Outbox, messenger: Slow) -> None:
        messenger.fails = fails
        outbox.wake(desk.chat("7"))
        await messenger.begun.wait()
        for update in range(2, 8):
            await replied(desk, outbox, messenger, update)
        assert messenger.read == ROWS
        messenger.fails = None

    with_rows(tmp_path, scenario)


def test_what_may_not_be_sent_now_waits_until_the_chat_speaks_again(tmp_path: Path) -> None:
    async def scenario(desk: Desk, outbox: Outbox, messenger: Slow) -> None:
        messenger.goes.set()
        messenger.most = 2
        outbox.wake(desk.chat("7"))
        await until(lambda: not outbox.busy)
        assert messenger.read == ROWS[:2]
        messenger.most = 100
        await replied(desk, outbox, messenger, 2)
        outbox.wake(desk.chat("7"))
        await until(lambda: not outbox.busy)
        assert messenger.read == ROWS

    with_rows(tmp_path, scenario)
