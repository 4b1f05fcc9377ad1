"""Fetches updates and keeps them in the inbox before Telegram is told that they have arrived."""

import asyncio
import logging
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.desk import Desk
from bot.inbox import Said, said
from bot.outbox import Outbox
from bot.store import Received, Store
from bot.trouble import Apology
from bot.worker import Worker
from store import Trouble

log = logging.getLogger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "channel_post"]
"""Edited messages change nothing, so they are not asked for."""
POLL_SECONDS = 25
MOST_OPEN = 1000
"""With more than this to do, nothing new is fetched: Telegram keeps it as safely as we do."""
MOST_CONFLICTS = 10
"""Polls in a row that another process may take before it is clear that it stays."""
LONGEST_PAUSE = 30.0


class Updates(HTTPXRequest):
    """The connection that fetches updates. One that the library cannot read becomes an empty one, instead of failing
    every poll from then on."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer with every unreadable update emptied."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            answer["result"] = [_readable(update) for update in answer["result"] if _numbered(update)]
        return answer


class Poller:
    """The only one who asks Telegram for updates."""

    def __init__(self, desk: Desk, bot: Bot, worker: Worker, outbox: Outbox, apology: Apology) -> None:
        self._desk = desk
        self._bot = bot
        self._worker = worker
        self._outbox = outbox
        self._apology = apology
        self._answers: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Until cancelled. Raises InvalidToken, or Conflict where another process keeps polling.

        What has been kept is confirmed at once; otherwise it is asked without an offset: after an idle week
        Telegram's ids begin anywhere, and an old offset would throw the new ones away.
        """
        self._worker.take(await self._desk.read(Store.waiting))
        confirm: int | None = None
        pause, conflicts = 1.0, 0
        while True:
            while self._worker.busy > MOST_OPEN or self._outbox.busy > MOST_OPEN:
                await asyncio.sleep(0.05)
            try:
                updates = await self._bot.get_updates(
                    offset=confirm, timeout=0 if confirm else POLL_SECONDS, allowed_updates=ALLOWED
                )
                confirm = await self._keep(updates) if updates else None
                pause, conflicts = 1.0, 0
            except InvalidToken:
                raise
            except RetryAfter as error:
                wait = error.retry_after
                await asyncio.sleep(wait.total_seconds() if isinstance(wait, timedelta) else wait)
            except Conflict:
                conflicts += 1
                if conflicts >= MOST_CONFLICTS:
                    raise
                await asyncio.sleep(3)
            except Trouble:
                confirm = None
                await asyncio.sleep(1)
            except TelegramError as error:
                log.warning("no updates: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _keep(self, updates: tuple[Update, ...]) -> int:
        """Keep a batch in one transaction; gives what confirms it. Raises Trouble, after saying so to who waits."""
        read = {update.update_id: said(update) for update in sorted(updates, key=lambda update: update.update_id)}
        try:
            new = await self._desk.write(self._receive, read)
        except Trouble:
            await self._apology.tell({update_id: each for update_id, each in read.items() if each})
            raise
        self._apology.forget(list(read))
        self._worker.take([(update.update_id, update.chat) for update in new])
        for update in updates:
            if update.callback_query:
                self._answer(update.callback_query.id)
        return max(read) + 1

    def _receive(self, store: Store, read: dict[int, Said | None]) -> list[Received]:
        return store.receive(
            [
                Received(update_id, store.chat(each.chat_id), each.kept())
                if each and not self._apology.told(update_id)
                else Received(update_id, "", None)
                for update_id, each in read.items()
            ],
            int(datetime.now(UTC).timestamp()),
        )

    def _answer(self, query_id: str) -> None:
        """The button stops turning at once. Nobody needs it to arrive: the reply is in the outbox."""
        task = asyncio.create_task(self._answered(query_id))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answered(self, query_id: str) -> None:
        with suppress(TelegramError):
            await self._bot.answer_callback_query(query_id)


def _numbered(update: object) -> bool:
    return isinstance(update, dict) and isinstance(update.get("update_id"), int)


def _readable(update: dict[str, Any]) -> dict[str, Any]:
    try:
        Update.de_json(update, None)
    except Exception as error:  # whatever the library stumbles over
        log.error("update %d cannot be read: %s", update["update_id"], type(error).__name__)
        return {"update_id": update["update_id"]}
    return update
