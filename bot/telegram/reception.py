"""What comes in from Telegram, by whichever way: kept in the inbox before Telegram is told that it has arrived."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.clock import steady
from bot.desk import Desk
from bot.inbox import Said
from bot.outbox import Outbox
from bot.store import Received, Store
from bot.telegram.messenger import BESIDES
from bot.telegram.updates import said
from bot.trouble import Apology
from bot.worker import Worker
from store.trouble import Trouble

log = logging.getLogger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "channel_post"]
MOST_CHATS = 1000
MOST_OPEN = 100_000
"""With more chats, or updates, than this to answer nothing new is taken: Telegram keeps it as safely as we do. One chat
alone never comes near it, however much it sends."""
LARGEST_ID = 2**31
"""Telegram reads an offset as a number of 32 bits: a larger id could never be confirmed."""


class Reception:
    """Takes updates, hands them to the worker, and lets a button that was pressed stop turning."""

    def __init__(self, desk: Desk, bot: Bot, worker: Worker, outbox: Outbox, apology: Apology) -> None:
        self._desk = desk
        self._bot = bot
        self._worker = worker
        self._outbox = outbox
        self._apology = apology
        self._unsure = self._closed = False
        self._besides = asyncio.Semaphore(BESIDES)
        self._answers: set[asyncio.Task[None]] = set()

    def close(self) -> None:
        """Take nothing more."""
        self._closed = True

    @property
    def full(self) -> bool:
        """Whether nothing new is to be taken: so much is to be answered, or all ends."""
        return self._closed or self._worker.busy > MOST_OPEN or max(self._worker.chats, self._outbox.busy) > MOST_CHATS

    async def resume(self) -> None:
        """Go on with what an earlier process left."""
        self._worker.take(await self._desk.surely(Store.waiting))

    async def sure(self) -> bool:
        """Whether all that stands in the inbox is being handled. A write that failed at its very end is on the disk all
        the same, and comes in as nothing new. Tried once, so that who writes meanwhile hears that the disk fails."""
        if self._unsure:
            try:
                self._worker.take(await self._desk.write(Store.waiting))
            except Trouble:
                return False
            self._unsure = False
        return True

    async def keep(self, updates: Sequence[Update]) -> bool:
        """Keep these in one transaction; whether any of them is new. Raises Trouble, after saying so to who waits."""
        read = {update.update_id: said(update) for update in sorted(updates, key=lambda update: update.update_id)}
        try:
            new = await self._desk.write(Store.receive, [self._received(*each) for each in read.items()], steady())
        except Trouble:
            self._unsure = True
            if not self._desk.lost.is_set():  # else the next process gets them from Telegram once more
                await self._apology.tell({update_id: each for update_id, each in read.items() if each})
            raise
        self._worker.take([(update.update_id, update.chat) for update in new])
        for update in updates:
            if update.callback_query:
                self._answer(update.callback_query.id)
        return bool(new)

    def _received(self, update_id: int, what: Said | None) -> Received:
        chat, body = (self._desk.chat(what.chat_id), what.kept()) if what else ("", None)
        return Received(update_id, chat, body)

    def _answer(self, query_id: str) -> None:
        """The button stops turning at once. Nobody needs it to arrive: the reply is in the outbox."""
        task = asyncio.create_task(self._answered(query_id))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answered(self, query_id: str) -> None:
        async with self._besides:
            with suppress(TelegramError):
                await self._bot.answer_callback_query(query_id)


def numbered(update: object) -> bool:
    """Whether it is an update that can be told from others."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return type(number) is int and 0 <= number < LARGEST_ID


def readable(update: dict[str, Any]) -> dict[str, Any]:
    """The update, or an empty one in place of one that the library or we stumble over."""
    try:
        found = Update.de_json(update, None)
        if found.callback_query and not isinstance(found.callback_query.id, str):
            raise TypeError("no id of a press")
        said(found)
    except Exception as error:  # whatever it is
        log.error("update %d cannot be read: %s", update["update_id"], type(error).__name__)
        return {"update_id": update["update_id"]}
    return update
