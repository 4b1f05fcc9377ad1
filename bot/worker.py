"""Handles what is in the inbox: one transaction for each update, in order for each chat, a bad one never in the way."""

import asyncio
import logging
from collections import deque
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

from bot.desk import Desk
from bot.inbox import Said
from bot.outbox import Outbox
from bot.store import Kept, Sending, Store
from bot.talk import picked, reply
from bot.trouble import Apology
from conversation import over_new_year
from offices import Shelf
from store import Trouble

log = logging.getLogger(__name__)

CHANNEL = "telegram"
YANBIAN = timezone(timedelta(hours=8))
"""China has one time the year round."""
PAUSE = 0.5
"""Seconds before an update that failed is tried again."""


class Worker:
    """One task for each chat that has something open; it ends when all is handled."""

    def __init__(self, desk: Desk, outbox: Outbox, apology: Apology, shelf: Shelf) -> None:
        self._desk = desk
        self._outbox = outbox
        self._apology = apology
        self._shelf = shelf
        self._open: dict[str, deque[int]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = asyncio.Event()

    @property
    def busy(self) -> int:
        """How many updates wait."""
        return sum(map(len, self._open.values()))

    def take(self, updates: list[tuple[int, str]]) -> None:
        """Handle these; each is an update id and its chat, and stands in the inbox."""
        for update_id, chat in updates:
            if chat in self._open:
                self._open[chat].append(update_id)
                continue
            self._open[chat] = deque([update_id])
            task = asyncio.create_task(self._work(chat))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Begin nothing new; what is open is handled by the next process."""
        self._closing.set()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _work(self, chat: str) -> None:
        open_updates = self._open[chat]
        while open_updates and not self._closing.is_set():
            if await self._handled(open_updates[0], chat):
                open_updates.popleft()
            else:
                await self._pause()
        del self._open[chat]

    async def _handled(self, update_id: int, chat: str) -> bool:
        """Try once. False: it is still open."""
        try:
            await self._desk.write(handle, update_id, chat, refused=self._apology.told(update_id), shelf=self._shelf)
        except Trouble:
            await self._apologise(update_id)
            return False
        except Exception as error:  # whatever is wrong with one update, the others go on
            log.error("update %d could not be handled: %s", update_id, type(error).__name__, exc_info=error)
            return await self._failed(update_id, chat)
        self._apology.forget([update_id])
        self._outbox.wake(chat)
        return True

    async def _failed(self, update_id: int, chat: str) -> bool:
        try:
            parked = await self._desk.write(fail, update_id, chat)
        except Trouble:
            return False
        if parked:
            log.error("update %d is parked", update_id)
            self._outbox.wake(chat)
        return parked

    async def _apologise(self, update_id: int) -> None:
        try:
            body = await self._desk.read(Store.body, update_id)
            if body:
                await self._apology.tell({update_id: Said.read(body)})
        except (Trouble, TypeError, ValueError) as error:
            log.error("nobody can be asked to try again: %s", type(error).__name__)

    async def _pause(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), PAUSE)


def handle(store: Store, update_id: int, chat: str, *, refused: bool, shelf: Shelf) -> None:
    """Within `write()`: state, outbox and done mark. `refused`: the resident was asked to send it again."""
    now = datetime.now(YANBIAN)
    seconds = int(now.timestamp())
    body = store.body(update_id)
    if body is None:
        return
    store.done(update_id, seconds)
    if refused:
        return
    said = Said.read(body)
    answer = reply(known(store, chat, now), said, now, shelf.directory())
    if answer.kept is None:
        store.forget(chat)
    else:
        store.keep(chat, answer.kept, seconds)
    for number, (method, request) in enumerate(answer.requests):
        store.queue(Sending(f"{update_id}:{number}", chat, method, {"chat_id": said.chat_id, **request}), seconds)
    if answer.outcome:
        language = answer.kept.language if answer.kept else None
        store.count(now.date().isoformat(), CHANNEL, language or picked(said.spoken).code, answer.outcome)


def known(store: Store, chat: str, now: datetime) -> Kept | None:
    """What is kept of a chat, as it holds today; None when there is nothing, or nothing any more."""
    kept = store.session(chat, int(now.timestamp()))
    if kept is None:
        return None
    then = datetime.fromtimestamp(store.seen(chat), YANBIAN).date()
    return kept._replace(answers=over_new_year(kept.answers, then, now.date()))


def fail(store: Store, update_id: int, chat: str) -> bool:
    """Within `write()`: count a failure; True when that was the last try. Then the resident hears of it, where it is
    known who it is."""
    seconds = int(datetime.now(UTC).timestamp())
    body = store.body(update_id)
    if not store.failed(update_id, seconds):
        return False
    try:
        said = Said.read(body or "")
    except (TypeError, ValueError):
        return True
    request = {"chat_id": said.chat_id, "text": picked(said.spoken).text("bot.parked")}
    store.queue(Sending(f"{update_id}:parked", chat, "send_message", request), seconds)
    return True
