"""From the threads of the door to the one that writes, and back in time."""

import asyncio
import logging
import time
from contextlib import suppress
from functools import partial
from typing import Final

from bot.desk import Desk
from bot.outbox import Outbox
from bot.store import Store
from bot.wechat.meant import asks_for_next
from bot.wechat.sender import WeChat
from bot.wechat.turn import Came, Held, Setting, answered, parked
from bot.worker import Worker
from locales import LANGUAGES
from store.trouble import Trouble

log = logging.getLogger(__name__)

REPLY_SECONDS: Final = 4.0
"""The platform waits for five."""
HOLD_SECONDS: Final = 6.0
"""Where it will ask again nothing is said to it: any answer but 200 makes it ask at once, until its tries are over."""
LAST_SECONDS: Final = 9.0
"""After the first time it asked; what comes later is its third and last try."""
MISSED_SECONDS: Final = 30.0
"""For as long as what the last try missed can be asked for; it is kept as long."""
HURRY_SECONDS: Final = 2.0
"""What has waited for so long is only kept, and handled after those that wait behind it were kept too."""
AGAIN_SECONDS: Final = 0.1
"""Before the next try while another worker has this chat."""
AFTER_REPLY: Final = 1.0
"""Seconds after a reply at which what follows it may be sent: it must not overtake."""


class Answering:
    """Calls to it come from any thread."""

    def __init__(self, desk: Desk, worker: Worker, outbox: Outbox, wechat: WeChat, setting: Setting) -> None:
        """In the loop that it belongs to."""
        self._loop = asyncio.get_running_loop()
        self._desk, self._worker, self._outbox, self._wechat = desk, worker, outbox, wechat
        self._setting = setting
        self._under_way: dict[int, tuple[asyncio.Task[str], float]] = {}
        """By number: what works on it, and since when."""
        self._missed: dict[str, Came] = {}
        """By chat: what was not answered before the platform had asked for the last time."""
        self._closing = False

    def __call__(self, came: Came) -> str:
        """The text of the reply. Raises TimeoutError where nobody knows yet whether it was kept."""
        if self._closing:
            raise TimeoutError
        return asyncio.run_coroutine_threadsafe(self._answer(came), self._loop).result(HOLD_SECONDS)

    def close(self) -> None:
        """Take nothing more."""
        self._closing = True

    async def _answer(self, came: Came) -> str:
        """A repeat waits for the same reply while that is under way; the last one no longer than it may."""
        now = time.monotonic()
        if came.number not in self._under_way:
            task = asyncio.create_task(self._work(came))
            self._under_way[came.number] = task, now
            task.add_done_callback(lambda _: self._under_way.pop(came.number))
        task, begun = self._under_way[came.number]
        if now - begun < LAST_SECONDS:
            try:
                return await asyncio.shield(task)
            except TimeoutError:
                await asyncio.sleep(HOLD_SECONDS)  # nothing is said
                raise
        with suppress(TimeoutError):
            return await asyncio.wait_for(asyncio.shield(task), REPLY_SECONDS)
        chat = self._desk.chat(came.said.chat_id)
        self._missed[chat] = came
        self._loop.call_later(MISSED_SECONDS, self._missed.pop, chat, None)
        return _late()

    async def _work(self, came: Came) -> str:
        chat = self._desk.chat(came.said.chat_id)
        if chat in self._missed and asks_for_next(came.said.text):
            return await self._write(self._missed[chat], chat) or await self._write(came, chat)
        return await self._write(came, chat)

    async def _write(self, came: Came, chat: str) -> str:
        self._wechat.heard(chat, event=came.event)
        try:
            reply = await self._reply(came, chat)
        except Trouble:
            if self._desk.shared:  # it may have been kept: the platform asks again
                raise TimeoutError from None
            log.error("the store cannot be written: a resident is asked to try again")
            return _in_trouble()
        except Exception as error:  # whatever is wrong with one message, the others go on
            log.error("message %d could not be handled: %s", came.number, type(error).__name__, exc_info=error)
            with suppress(Exception):
                return await self._desk.write(parked, came, self._setting)
            return _in_trouble()
        if reply is None:
            self._worker.take([(came.number, chat)])
            return "" if self._wechat.may(chat) else _late()
        self._loop.call_later(AFTER_REPLY, self._outbox.wake, chat)
        return reply

    async def _reply(self, came: Came, chat: str) -> str | None:
        """As of `_in_time`; a chat that another worker has, and a store that several share, is tried for some time."""
        until = time.monotonic() + HURRY_SECONDS
        while True:
            try:
                async with self._outbox.held(chat):
                    return await self._desk.write(partial(_in_time, came=came, given=self._setting, until=until))
            except Held:
                await asyncio.sleep(AGAIN_SECONDS)
            except Trouble:
                if not self._desk.shared or time.monotonic() > until:
                    raise
                await asyncio.sleep(AGAIN_SECONDS)


def _late() -> str:
    """In every language, as the next."""
    return "\n".join(each.text("bot.late") for each in LANGUAGES.values())


def _in_trouble() -> str:
    """In every language: which one is read there cannot be looked up now."""
    return "\n".join(each.text("bot.trouble") for each in LANGUAGES.values())


def _in_time(store: Store, *, came: Came, given: Setting, until: float) -> str | None:
    """The reply; None where it is only kept, for it has waited long, or stands behind something that has."""
    return answered(store, came, given, late=time.monotonic() > until)
