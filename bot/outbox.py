"""Delivers what waits in the outbox: in order for each chat, all chats at once, until it has arrived."""

import asyncio
import logging
import random
from contextlib import suppress
from datetime import timedelta

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.clock import steady
from bot.desk import Desk
from bot.keyboard import keyboard
from bot.papers import Drawing, NotDrawn, instead
from bot.store import Sending, Store
from bot.supervisor import ended, kept_up, pause
from bot.talk import picked
from bot.verdict import Verdict
from offices import Shelf

log = logging.getLogger(__name__)

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 30.0
"""Seconds between two tries, doubled each time."""

CONNECTIONS = 8
"""Calls under way at once: 30 a second of 0.25 s each. The library looks at each connection for each call."""
BESIDES = 4
"""And those beside the outbox: many presses of one chat must not take the connections from the replies of others."""

BEST_EFFORT = {"send_chat_action"}
"""What is not worth a second try."""

NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")
"""Bad requests that mean what Forbidden means."""
ARRIVED = ("not modified", "message to edit", "be edited")
"""Bad requests that leave nothing to do: it has arrived, or its message is no longer there or not to be changed."""
NOT_AGAIN = (Forbidden, BadRequest, Conflict, ChatMigrated, NotDrawn)
"""What the same call gets again, however often: it concerns this message, or this chat, and no other."""
MOST_FAILURES = 4
"""Of these for one message: a chat may have moved, a paper may not be drawn, a plain word may be refused too."""


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
    """The sender."""

    def __init__(self, desk: Desk, bot: Bot, rate: float, shelf: Shelf, *, token: Verdict) -> None:
        """`rate`: messages a second to all chats together; `token`: that it is not known."""
        self._desk = desk
        self._bot = bot
        self._token = token
        self._pace = Pace(rate)
        self._chats: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()
        self._calls = asyncio.Semaphore(CONNECTIONS)
        self._drawing = Drawing(shelf)
        self.closing = asyncio.Event()

    @property
    def busy(self) -> int:
        """How many chats wait for something."""
        return len(self._chats)

    async def resume(self) -> None:
        """Go on with what an earlier process left."""
        for chat in await self._desk.surely(Store.unsent):
            self.wake(chat)

    def wake(self, chat: str) -> None:
        """There may be something new for this chat."""
        self._woken.add(chat)
        if chat not in self._chats and not self.closing.is_set():
            work = kept_up("sender of a chat", lambda: self._deliver(chat), self.closing, most=None)
            self._chats[chat] = asyncio.create_task(work)
            self._chats[chat].add_done_callback(lambda _: self._ended(chat))

    def _ended(self, chat: str) -> None:
        del self._chats[chat]
        if chat in self._woken:  # between its last look and its end
            self.wake(chat)

    async def close(self, seconds: float) -> None:
        """Begin nothing new; let the calls under way end. What has not arrived is sent by the next process."""
        self.closing.set()
        await ended(self._chats.values(), seconds)
        self._drawing.close()

    async def _deliver(self, chat: str) -> None:
        while chat in self._woken and not self.closing.is_set():
            self._woken.discard(chat)
            try:
                sending = await self._desk.surely(Store.next_for, chat)
                while sending and await self._sent(sending):
                    # Noted on the disk before the next one of this chat is sent.
                    sending = await self._desk.surely(Store.after, sending)
            except Exception:
                self._woken.add(chat)
                raise

    async def _sent(self, sending: Sending) -> bool:
        """Send one until it has arrived, or is known never to. False: nothing more is to be sent to this chat now."""
        wait, failures = FIRST_PAUSE, 0
        while not self.closing.is_set():
            await self._pace.turn()
            try:
                await self._call(sending)
            except RetryAfter as error:
                # It concerns this chat; what all chats together may send is kept by the pace.
                told = error.retry_after
                await pause(self.closing, told.total_seconds() if isinstance(told, timedelta) else told)
            except NOT_AGAIN as error:
                failures += 1
                if _nobody_there(error):
                    return await self._give_up(sending.chat)
                changed = await self._instead(sending, error)
                if changed is None or failures >= MOST_FAILURES:
                    return True
                sending = changed
            except TelegramError as error:
                if isinstance(error, InvalidToken):
                    self._token.heard()
                if sending.method in BEST_EFFORT:
                    return True
                await pause(self.closing, wait * random.uniform(0.5, 1))  # noqa: S311 - spread, not secrecy
                wait = min(wait * 2, LONGEST_PAUSE)
            except Exception as error:  # a request that cannot be made, as a damaged file or a later version leaves it
                failures += 1
                log.error("%s of %s cannot be called: %s", sending.method, sending.effect, type(error).__name__)
                if failures >= MOST_FAILURES:
                    return True
                await pause(self.closing, wait)
            else:
                self._token.refuted()
                return True
        return False

    async def _instead(self, sending: Sending, error: Exception) -> Sending | None:
        """What is sent in place of what Telegram does not take as it is; None where nothing is."""
        if isinstance(error, ChatMigrated):  # a group has become a larger one, under another number
            return sending._replace(request={**sending.request, "chat_id": error.new_chat_id})
        if isinstance(error, BadRequest) and any(sign in error.message.lower() for sign in ARRIVED):
            return None
        log.error("%s of %s was refused: %s", sending.method, sending.effect, type(error).__name__)
        if "paper" in sending.request:
            with suppress(LookupError, TypeError):  # of a paper that names no language of ours
                return sending._replace(method="send_message", request=instead(sending.request))
        if sending.method != "send_message" or sending.request.get("plain"):
            return None
        kept = await self._desk.surely(Store.session, sending.chat, steady())
        words = picked(kept.language if kept else None).text("bot.parked")
        return sending._replace(request={"chat_id": sending.request["chat_id"], "text": words, "plain": True})

    async def _give_up(self, chat: str) -> bool:
        """They have blocked the bot, or are gone: nothing more is sent; what is kept goes when its time is over."""
        await self._desk.surely(Store.drop, chat)
        return False

    async def _call(self, sending: Sending) -> None:
        given = dict(sending.request)
        given.pop("plain", None)
        buttons = given.pop("buttons", None)
        if buttons:
            given["reply_markup"] = keyboard(buttons)
        named = given.pop("paper", None)
        if named:
            given |= await self._drawing.drawn(named)
        async with self._calls:  # the library's own queue grows slow when it is long
            await getattr(self._bot, sending.method)(**given)


def _nobody_there(error: Exception) -> bool:
    gone = isinstance(error, BadRequest) and any(sign in error.message.lower() for sign in NOBODY_THERE)
    return gone or isinstance(error, Forbidden)
