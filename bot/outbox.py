"""Delivers what waits in the outbox: in order for each chat, all chats at once, until it has arrived."""

import asyncio
import logging
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from weakref import WeakValueDictionary

from bot.clock import steady
from bot.desk import Desk
from bot.messenger import Failed, Gone, Messenger, Moved, NotNow, NotTaken
from bot.pace import Pace, SharedPace
from bot.papers import instead
from bot.rows import Paper, Text, Typing, named
from bot.store import Sending, Store
from bot.supervisor import ended, kept_up, pause
from bot.talk import picked

log = logging.getLogger(__name__)

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 30.0
"""Seconds between two tries, doubled each time."""

MOST_FAILURES = 4
"""Refusals of one row: a chat may have moved, a paper may not be drawn, a plain word may be refused too."""


class _Turn:
    """Of one chat: whose turn it is to take what waits for it, the sender's or that of who gives it as a reply."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.asked = 0
        """How often somebody else has asked for it so far."""


class Outbox:
    """The sender."""

    def __init__(self, desk: Desk, messenger: Messenger, rate: float) -> None:
        """`rate`: messages a second to all chats together."""
        self._desk = desk
        self._messenger = messenger
        self._pace = SharedPace(desk, rate) if desk.shared else Pace(rate)
        self._chats: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()
        self._turns: WeakValueDictionary[str, _Turn] = WeakValueDictionary()
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

    @asynccontextmanager
    async def held(self, chat: str) -> AsyncIterator[None]:
        """Nothing is sent to this chat meanwhile: a call under way ends first. For what gives as a reply what waits, so
        that nobody reads it twice."""
        turn = self._turn(chat)
        turn.asked += 1
        async with turn.lock:
            yield

    def _turn(self, chat: str) -> _Turn:
        return self._turns.setdefault(chat, _Turn())

    async def _deliver(self, chat: str) -> None:
        turn = self._turn(chat)
        while chat in self._woken and not self.closing.is_set():
            self._woken.discard(chat)
            try:
                async with turn.lock:
                    asked = turn.asked
                    sending = await self._desk.surely(Store.hold, chat)
                    while sending and asked == turn.asked and await self._sent(sending, turn):
                        # Noted on the disk before the next one of this chat is sent.
                        sending = await self._desk.surely(Store.after, sending)
                    if self._desk.shared and await self._desk.surely(Store.let_go, chat) and sending is None:
                        self._woken.add(chat)
                if asked != turn.asked:  # what waits may have been given as a reply
                    self._woken.add(chat)
            except Exception:
                self._woken.add(chat)
                raise

    async def _paused(self, sending: Sending, turn: _Turn, seconds: float) -> bool:
        """Wait, and let others take what waits meanwhile. False: another worker may have taken it."""
        if self._desk.shared:
            await self._desk.surely(Store.let_go, sending.chat)
        turn.lock.release()
        try:
            await pause(self.closing, seconds)
        finally:
            await turn.lock.acquire()
        if not self._desk.shared:
            return True
        self._woken.add(sending.chat)
        again = await self._desk.surely(Store.hold, sending.chat)
        return again is not None and again.effect == sending.effect

    async def _sent(self, sending: Sending, turn: _Turn) -> bool:
        """Send one until it has arrived, or is known never to. False: nothing more is to be sent to this chat now."""
        wait, failures, asked = FIRST_PAUSE, 0, turn.asked
        while asked == turn.asked and not self.closing.is_set():
            await self._pace.turn()
            if not await self._messenger.may_send(sending.chat, sending.row):
                return False
            try:
                await self._messenger.send(sending.to, sending.row)
            except NotNow as told:
                # It concerns this chat; what all chats together may send is kept by the pace.
                if told.seconds is None:
                    return False
                if not await self._paused(sending, turn, told.seconds):
                    return False
            except Gone:
                return await self._give_up(sending.chat)
            except (Moved, NotTaken) as error:
                failures += 1
                changed = await self._instead(sending, error)
                if changed is None or failures >= MOST_FAILURES:
                    return True
                sending = changed
            except Failed:
                if isinstance(sending.row, Typing):
                    return True
                spread = wait * random.uniform(0.5, 1)  # noqa: S311 - spread, not secrecy
                if not await self._paused(sending, turn, spread):
                    return False
                wait = min(wait * 2, LONGEST_PAUSE)
            except Exception as error:  # a row that cannot be sent, as a damaged file or a later version leaves it
                failures += 1
                log.error("%s of %s cannot be sent: %s", named(sending.row), sending.effect, type(error).__name__)
                if failures >= MOST_FAILURES:
                    return True
                if not await self._paused(sending, turn, wait):
                    return False
            else:
                return True
        return False

    async def _instead(self, sending: Sending, error: Moved | NotTaken) -> Sending | None:
        """What is sent in place of what is not taken as it is; None where nothing is."""
        if isinstance(error, Moved):  # as a group that has become a larger one
            return sending._replace(to=error.to)
        row = sending.row
        log.error("%s of %s was refused: %s", named(row), sending.effect, type(error.__cause__ or error).__name__)
        if isinstance(row, Paper):
            with suppress(LookupError):  # of a paper that names no language of ours
                return sending._replace(row=instead(row, self._messenger.form.channel))
        kept = await self._desk.surely(Store.session, sending.chat, steady())
        plain = Text(picked(kept.language if kept else None).text("bot.parked"))
        return sending._replace(row=plain) if isinstance(row, Text) and row != plain else None

    async def _give_up(self, chat: str) -> bool:
        """They have blocked the account, or are gone: nothing more is sent; what is kept goes when its time is over."""
        await self._desk.surely(Store.drop, chat)
        return False
