"""Delivers what waits in the outbox: in order for each chat, all chats at once, until it has arrived."""

import asyncio
import logging
import random
from contextlib import suppress
from datetime import timedelta

from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.desk import Desk
from bot.keyboard import keyboard
from bot.papers import Drawing, NotDrawn, instead
from bot.store import Sending, Store
from offices import Shelf

log = logging.getLogger(__name__)

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 30.0
"""Seconds between two tries, doubled each time."""

CONNECTIONS = 8
"""Calls under way at once: 30 a second of 0.25 s each. The library looks at each connection for each call."""

BEST_EFFORT = {"send_chat_action"}
"""What is not worth a second try."""

NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")
"""Bad requests that mean what Forbidden means."""


class Pace:
    """Lets so many through in a second, evenly. Telegram takes 30 messages a second from a bot."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate
        self._next = 0.0

    async def turn(self) -> None:
        """Wait for one's turn."""
        now = asyncio.get_running_loop().time()
        at = max(now, self._next)
        self._next = at + self._gap
        if at > now:
            await asyncio.sleep(at - now)


class Outbox:
    """The sender. `refused` is set when nothing can be sent any more: the token is not valid."""

    def __init__(self, desk: Desk, bot: Bot, rate: float, shelf: Shelf) -> None:
        self._desk = desk
        self._bot = bot
        self._pace = Pace(rate)
        self._chats: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()
        self._calls = asyncio.Semaphore(CONNECTIONS)
        self._drawing = Drawing(shelf)
        self.closing = asyncio.Event()
        self.refused = asyncio.Event()

    @property
    def busy(self) -> int:
        """How many chats wait for something."""
        return len(self._chats)

    async def resume(self) -> None:
        """Go on with what an earlier process left."""
        for chat in await self._desk.read(Store.unsent):
            self.wake(chat)

    def wake(self, chat: str) -> None:
        """There may be something new for this chat."""
        self._woken.add(chat)
        if chat not in self._chats and not self.closing.is_set():
            self._chats[chat] = asyncio.create_task(self._deliver(chat))

    async def close(self, seconds: float) -> None:
        """Begin nothing new; let the calls under way end. What has not arrived is sent by the next process."""
        self.closing.set()
        if self._chats:
            _, late = await asyncio.wait(self._chats.values(), timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _deliver(self, chat: str) -> None:
        try:
            while chat in self._woken and not self.closing.is_set():
                self._woken.discard(chat)
                sending = await self._desk.surely(Store.next_for, chat)
                while sending and await self._sent(sending):
                    # Noted on the disk before the next one of this chat is sent.
                    sending = await self._desk.surely(Store.after, sending)
        finally:
            self._chats.pop(chat, None)

    async def _sent(self, sending: Sending) -> bool:
        """Send one until it has arrived, or is known never to. False: nothing more is to be sent to this chat now."""
        pause = FIRST_PAUSE
        while not self.closing.is_set():
            await self._pace.turn()
            try:
                await self._call(sending)
            except RetryAfter as error:
                # It concerns this chat; what all chats together may send is kept by the pace.
                wait = error.retry_after
                await self._pause(wait.total_seconds() if isinstance(wait, timedelta) else wait)
                continue
            except Forbidden:
                return await self._give_up(sending.chat)
            except InvalidToken:
                self.refused.set()
                return False
            except BadRequest as error:
                if any(sign in error.message.lower() for sign in NOBODY_THERE):
                    return await self._give_up(sending.chat)
                # Not modified: it has arrived. No longer there, or not to be changed any more: it never will.
                if not any(sign in error.message.lower() for sign in ("not modified", "message to edit", "be edited")):
                    log.error("%s of %s was refused as a bad request", sending.method, sending.effect)
                    if "paper" in sending.request:
                        sending = _sorry(sending)
                        continue
            except NotDrawn:
                sending = _sorry(sending)
                continue
            except TelegramError:
                if sending.method not in BEST_EFFORT:
                    await self._pause(pause * random.uniform(0.5, 1))  # noqa: S311 - spread, not secrecy
                    pause = min(pause * 2, LONGEST_PAUSE)
                    continue
            return True
        return False

    async def _give_up(self, chat: str) -> bool:
        """They have blocked the bot, or are gone: nothing more is sent; what is kept goes when its time is over."""
        await self._desk.surely(Store.drop, chat)
        return False

    async def _call(self, sending: Sending) -> None:
        given = dict(sending.request)
        buttons = given.pop("buttons", None)
        if buttons:
            given["reply_markup"] = keyboard(buttons)
        named = given.pop("paper", None)
        if named:
            given |= await self._drawing.drawn(named)
        async with self._calls:  # the library's own queue grows slow when it is long
            await getattr(self._bot, sending.method)(**given)

    async def _pause(self, seconds: float) -> None:
        """Wait, but not when everything ends."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.closing.wait(), seconds)


def _sorry(sending: Sending) -> Sending:
    """A word in place of a paper that cannot be had, so that what waits behind it goes on."""
    return sending._replace(method="send_message", request=instead(sending.request))
