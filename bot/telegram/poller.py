"""Fetches updates and keeps them in the inbox before Telegram is told that they have arrived."""

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.clock import steady
from bot.desk import Desk
from bot.inbox import Said
from bot.outbox import Outbox
from bot.store import Received, Store
from bot.telegram.calls import Calls, Odd
from bot.telegram.messenger import BESIDES
from bot.telegram.updates import said
from bot.trouble import Apology
from bot.verdict import Verdict
from bot.worker import Worker
from store.trouble import Trouble

log = logging.getLogger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "channel_post"]
POLL_SECONDS = 25
UNSURE_SECONDS = 1
"""While it is to be looked whether an update stands in the inbox that was told as not written."""
MOST_CHATS = 1000
MOST_OPEN = 100_000
"""With more chats, or updates, than this to answer nothing new is fetched: Telegram keeps it as safely as we do. One
chat alone never comes near it, however much it sends."""
LONGEST_PAUSE = 30.0
AGAIN_SECONDS = 0.2
"""Before the next look after one that brought nothing new."""
LARGEST_ID = 2**31
"""Telegram reads an offset as a number of 32 bits: a larger id could never be confirmed."""


class Updates(Calls):
    """The connection that fetches updates. One that the library cannot read becomes an empty one, instead of failing
    every poll from then on."""

    @staticmethod
    def result(called: str, answer: dict[str, Any]) -> Any:
        """The updates, each unreadable one emptied. Raises Odd where there is no list, or nothing in it to confirm."""
        given = answer.get("result")
        if answer.get("ok") is not True or not isinstance(given, list):
            raise Odd("no updates")
        numbered = [update for update in given if _numbered(update)]
        if len(numbered) < len(given):
            log.error("%d updates without a usable number are left out", len(given) - len(numbered))
        if given and not numbered:
            raise Odd("no update with a number")
        return [_readable(update) for update in numbered]


class Poller:
    """The only one who asks Telegram for updates."""

    def __init__(
        self, desk: Desk, bot: Bot, worker: Worker, outbox: Outbox, apology: Apology, *, token: Verdict, taken: Verdict
    ) -> None:
        """`token`: that it is not known; `taken`: that another program fetches the updates."""
        self._desk = desk
        self._bot = bot
        self._worker = worker
        self._outbox = outbox
        self._apology = apology
        self._token = token
        self._taken = taken
        self._besides = asyncio.Semaphore(BESIDES)
        self._answers: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Until cancelled.

        What has been kept is confirmed at once; otherwise it is asked without an offset: after an idle week
        Telegram's ids begin anywhere, and an old offset would throw the new ones away.
        """
        self._worker.take(await self._desk.surely(Store.waiting))
        confirm: int | None = None
        pause = 1.0
        unsure = False
        while True:
            unsure = unsure and not await self._found_in_the_inbox()
            while self._worker.busy > MOST_OPEN or max(self._worker.chats, self._outbox.busy) > MOST_CHATS:
                await asyncio.sleep(0.05)
            try:
                patience = 0 if confirm else UNSURE_SECONDS if unsure else POLL_SECONDS
                updates = await self._bot.get_updates(offset=confirm, timeout=patience, allowed_updates=ALLOWED)
                self._token.refuted()
                self._taken.refuted()
                confirm = await self._keep(updates) if updates else None
                pause = 1.0
            except RetryAfter as error:
                wait = error.retry_after
                await asyncio.sleep(wait.total_seconds() if isinstance(wait, timedelta) else wait)
            except Conflict:
                self._taken.heard()
                await asyncio.sleep(3)
            except Trouble:
                confirm, unsure = None, True
                await asyncio.sleep(1)
            except TelegramError as error:
                if isinstance(error, InvalidToken):
                    self._token.heard()
                log.warning("no updates: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _found_in_the_inbox(self) -> bool:
        """A write that failed at its very end is on the disk all the same, and comes in as nothing new. Tried once, so
        that who writes meanwhile hears that the disk fails. False: it still does."""
        try:
            self._worker.take(await self._desk.write(Store.waiting))
        except Trouble:
            return False
        return True

    async def _keep(self, updates: tuple[Update, ...]) -> int:
        """Keep a batch in one transaction; gives what confirms it. Raises Trouble, after saying so to who waits."""
        read = {update.update_id: said(update) for update in sorted(updates, key=lambda update: update.update_id)}
        try:
            new = await self._desk.write(Store.receive, [self._received(*each) for each in read.items()], steady())
        except Trouble:
            if not self._desk.lost.is_set():  # else the next process gets them from Telegram once more
                await self._apology.tell({update_id: each for update_id, each in read.items() if each})
            raise
        self._worker.take([(update.update_id, update.chat) for update in new])
        if not new:  # as where what was confirmed comes again and again
            await asyncio.sleep(AGAIN_SECONDS)
        for update in updates:
            if update.callback_query:
                self._answer(update.callback_query.id)
        return max(read) + 1

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


def _numbered(update: object) -> bool:
    number = update.get("update_id") if isinstance(update, dict) else None
    return type(number) is int and 0 <= number < LARGEST_ID


def _readable(update: dict[str, Any]) -> dict[str, Any]:
    try:
        found = Update.de_json(update, None)
        if found.callback_query and not isinstance(found.callback_query.id, str):
            raise TypeError("no id of a press")
        said(found)
    except Exception as error:  # whatever the library or we stumble over
        log.error("update %d cannot be read: %s", update["update_id"], type(error).__name__)
        return {"update_id": update["update_id"]}
    return update
