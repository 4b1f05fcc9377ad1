"""Handles what is in the inbox: one transaction for each update, in order for each chat, a bad one never in the way."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from functools import partial

from bot.clock import steady
from bot.desk import Desk
from bot.inbox import Said
from bot.kept import Kept
from bot.messenger import Form
from bot.outbox import Outbox
from bot.promises import ASKING, NOT_PROMISED
from bot.rows import Text
from bot.store import Sending, Store
from bot.supervisor import ended, kept_up, pause
from bot.talk import picked, reply
from bot.trouble import Apology
from conversation import over_new_year
from offices import Shelf
from store.trouble import Trouble, Unusable

log = logging.getLogger(__name__)

YANBIAN = timezone(timedelta(hours=8))
"""China has one time the year round."""
PAUSE = 0.5
"""Seconds before an update that failed is tried again."""
TELLING_SECONDS = 30.0
"""How long those who wait are told that the store is lost, before the bot ends."""
MANY = 50
"""With more than this waiting from one chat, its resident is told that it is answered one after the other."""


class Unhandled(Exception):
    """What is wrong with one update: its `__cause__`."""

    def __init__(self, update_id: int) -> None:
        super().__init__(update_id)
        self.update_id = update_id


class _NotYet(Exception):
    """It is still open, and tried again."""


class Worker:
    """One task for each chat that has something open; it ends when all is handled."""

    def __init__(self, desk: Desk, outbox: Outbox, apology: Apology, shelf: Shelf, form: Form) -> None:
        self._desk = desk
        self._outbox = outbox
        self._apology = apology
        self._shelf = shelf
        self._form = form
        self._open: dict[str, deque[int]] = {}
        self._ids: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = asyncio.Event()

    @property
    def busy(self) -> int:
        """How many updates wait."""
        return len(self._ids)

    @property
    def chats(self) -> int:
        """How many chats wait."""
        return len(self._open)

    def take(self, updates: list[tuple[int, str]]) -> None:
        """Handle these; each is an update id and its chat, and stands in the inbox."""
        for update_id, chat in updates:
            if update_id not in self._ids:
                self._ids.add(update_id)
                self._begun(chat).append(update_id)

    def look(self, chats: list[str]) -> None:
        """Handle what is open of these, whoever has received it."""
        for chat in chats:
            self._begun(chat)

    def _begun(self, chat: str) -> deque[int]:
        """What is known to be open of this chat; its task is made where there is none."""
        if chat not in self._open:
            self._open[chat] = deque()
            work = kept_up("worker of a chat", partial(self._work, chat), self._closing, most=None)
            task = asyncio.create_task(work)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return self._open[chat]

    async def close(self, seconds: float) -> None:
        """Begin nothing new and let what is under way end, for so many seconds; what is open is handled by the next
        process, or sent again where the store is lost: then each chat is told so once, however much of it waits."""
        self._closing.set()
        await ended(self._tasks, seconds)
        if self._desk.lost.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(TELLING_SECONDS):
                    await self._apologise(*sorted(self._ids))

    async def _work(self, chat: str) -> None:
        known, told = self._open[chat], False
        while not self._closing.is_set():
            if len(known) > MANY and not told:
                told = await self._asked_for_patience(chat)
            before = len(known)
            try:
                handled = await self._handled(chat)
            except _NotYet:
                await pause(self._closing, PAUSE)
                continue
            if handled is None:  # what was known before is handled, or another worker does it
                self._ids.difference_update(known.popleft() for _ in range(before))
            elif handled in self._ids:
                self._ids.discard(handled)
                known.remove(handled)
            if not known and (handled is None or not self._desk.shared):
                del self._open[chat]
                return

    async def _asked_for_patience(self, chat: str) -> bool:
        """One line for who sends much at once: it is answered one after the other. Not more than a try."""
        try:
            await self._desk.write(ask_for_patience, chat)
        except Exception as error:  # nobody needs it to arrive
            log.error("a chat was not asked for patience: %s", type(error).__name__)
        self._outbox.wake(chat)
        return True

    async def _handled(self, chat: str) -> int | None:
        """Try once; gives the update that is handled, or parked. None: nothing is open, or another worker has it.
        Raises _NotYet where it is still open."""
        try:
            handled = await self._desk.write(turn, chat, self._form, self._shelf, self._apology.promised)
        except Trouble:
            await self._apologise(*list(self._open[chat])[:1])
            raise _NotYet from None
        except Unhandled as failed:  # whatever is wrong with one update, the others go on
            error, handled = failed.__cause__, failed.update_id
            log.error("update %d could not be handled: %s", handled, type(error).__name__, exc_info=error)
            if not await self._parked(handled, chat):
                raise _NotYet from None
        if handled is not None:
            self._apology.forget([handled])
            self._outbox.wake(chat)
        return handled

    async def _parked(self, update_id: int, chat: str) -> bool:
        try:
            parked = await self._desk.write(fail, update_id, chat)
        except Trouble:
            return False
        if parked:
            log.error("update %d is parked", update_id)
        return parked

    async def _apologise(self, *update_ids: int) -> None:
        """Of a store that is away nobody can read who waits."""
        if not self._desk.shared:
            await self._apology.tell(await self._desk.read(_said, update_ids))


def _said(store: Store, update_ids: tuple[int, ...]) -> dict[int, Said]:
    """What these updates say, of those that can still be read."""
    found: dict[int, Said] = {}
    for update_id in update_ids:
        try:
            body = store.body(update_id)
            if body:
                found[update_id] = Said.read(body)
        except (Unusable, TypeError, ValueError) as error:
            log.error("nobody can be asked to try again: %s", type(error).__name__)
    return found


def turn(store: Store, chat: str, form: Form, shelf: Shelf, promised: Callable[[int], int]) -> int | None:
    """Within `write()`: handle the oldest open update of a chat, and give its id; None where nothing is open, or
    another worker has it. `promised`: by update id, as of `handle`. Raises Unhandled for what is wrong with it."""
    update_id = None if store.taken(chat) else store.oldest(chat)
    if update_id is None:
        return None
    try:
        handle(store, update_id, chat, form, shelf, promised=promised(update_id))
    except Exception as error:
        if isinstance(error, Trouble) or store.db.lost(error):
            raise
        raise Unhandled(update_id) from error
    return update_id


def handle(store: Store, update_id: int, chat: str, form: Form, shelf: Shelf, *, promised: int = NOT_PROMISED) -> None:
    """Within `write()`: state, outbox and done mark. `promised`: whether the resident was asked to send it again; then
    it counts for nothing, and who may not have heard of it hears it now."""
    now, seconds = datetime.now(YANBIAN), steady()
    body = store.body(update_id)
    if body is None:
        return
    if promised:
        keep_promise(store, update_id, chat, promised)
        return
    store.done(update_id, seconds)
    said = Said.read(body)
    answer = reply(known(store, chat, now, seconds), said, now, form, shelf.directory())
    if answer.kept is None:
        store.forget(chat)
    else:
        store.keep(chat, answer.kept, seconds)
    for number, row in enumerate(answer.rows):
        store.queue(Sending(f"{update_id}:{number}", chat, said.chat_id, row), seconds)
    if answer.outcome:
        language = answer.kept.language if answer.kept else None
        store.count(now.date().isoformat(), language or picked(said.spoken).code, answer.outcome)


def keep_promise(store: Store, update_id: int, chat: str, promised: int) -> None:
    """Within `write()`: what was asked for again counts for nothing, and who may not have heard of it hears it now."""
    said = Said.read(store.body(update_id) or "")
    store.done(update_id, steady())
    if promised == ASKING:
        _queue(store, said, chat, effect=f"{update_id}:again", words="bot.trouble")


def known(store: Store, chat: str, now: datetime, seconds: int | None = None) -> Kept | None:
    """What is kept of a chat, as it holds today; None when there is nothing, or nothing any more. `seconds`: of the
    steady clock, by which it ages; `now` where none is given."""
    kept = store.session(chat, int(now.timestamp()) if seconds is None else seconds)
    if kept is None:
        return None
    then = datetime.fromtimestamp(store.seen(chat), YANBIAN).date()
    return kept._replace(answers=over_new_year(kept.answers, then, now.date()))


def fail(store: Store, update_id: int, chat: str) -> bool:
    """Within `write()`: count a failure; True when that was the last try. Then the resident hears of it, where it is
    known who it is."""
    body = store.body(update_id)
    if not store.failed(update_id, steady()):
        return False
    with suppress(TypeError, ValueError):
        _queue(store, Said.read(body or ""), chat, effect=f"{update_id}:parked", words="bot.parked")
    return True


def ask_for_patience(store: Store, chat: str) -> None:
    """Within `write()`: the line for who sends much at once, before what they sent first is answered."""
    update_id = store.oldest(chat)
    said = Said.read(store.body(update_id) or "") if update_id is not None else None
    if said and said.kind != "elsewhere":
        _queue(store, said, chat, effect=f"{update_id}:many", words="bot.many")


def _queue(store: Store, said: Said, chat: str, *, effect: str, words: str) -> None:
    kept = store.session(chat, steady())
    spoken = picked(kept.language if kept and kept.language else said.spoken)
    store.queue(Sending(effect, chat, said.chat_id, Text(spoken.text(words))), steady())
