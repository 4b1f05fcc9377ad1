"""Fetches updates and confirms what has been kept."""

import asyncio
import logging
from datetime import timedelta
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.calls import Calls, Odd
from bot.telegram.reception import ALLOWED, Reception, numbered, readable
from bot.telegram.verdicts import Verdicts
from store.trouble import Trouble

log = logging.getLogger(__name__)

POLL_SECONDS = 25
UNSURE_SECONDS = 1
"""While it is to be looked whether an update stands in the inbox that was told as not written."""
LONGEST_PAUSE = 30.0
AGAIN_SECONDS = 0.2
"""Before the next look after one that brought nothing new, as where what was confirmed comes again and again."""


class Updates(Calls):
    """The connection that fetches updates. One that the library cannot read becomes an empty one, instead of failing
    every poll from then on."""

    @staticmethod
    def result(called: str, answer: dict[str, Any]) -> Any:
        """The updates, each unreadable one emptied. Raises Odd where there is no list, or nothing in it to confirm."""
        given = answer.get("result")
        if answer.get("ok") is not True or not isinstance(given, list):
            raise Odd("no updates")
        found = [update for update in given if numbered(update)]
        if len(found) < len(given):
            log.error("%d updates without a usable number are left out", len(given) - len(found))
        if given and not found:
            raise Odd("no update with a number")
        return [readable(update) for update in found]


class Poller:
    """The only one who asks Telegram for updates."""

    def __init__(self, bot: Bot, reception: Reception, verdicts: Verdicts) -> None:
        self._bot = bot
        self._reception = reception
        self._verdicts = verdicts
        self._begun = False

    async def run(self) -> None:
        """Until cancelled.

        What has been kept is confirmed at once; otherwise it is asked without an offset: after an idle week
        Telegram's ids begin anywhere, and an old offset would throw the new ones away.
        """
        await self._reception.resume()
        confirm: int | None = None
        pause = 1.0
        while True:
            sure = await self._reception.sure()
            while self._reception.full:
                await asyncio.sleep(0.05)
            try:
                patience = 0 if confirm else POLL_SECONDS if sure else UNSURE_SECONDS
                updates = await self._bot.get_updates(offset=confirm, timeout=patience, allowed_updates=ALLOWED)
                self._begun = True
                self._verdicts.token.refuted()
                self._verdicts.taken.refuted()
                if updates and not await self._reception.keep(updates):
                    await asyncio.sleep(AGAIN_SECONDS)
                confirm = max(update.update_id for update in updates) + 1 if updates else None
                pause = 1.0
            except RetryAfter as error:
                wait = error.retry_after
                await asyncio.sleep(wait.total_seconds() if isinstance(wait, timedelta) else wait)
            except Conflict as error:
                if self._begun or "webhook" not in error.message or not await self._ended_the_webhook():
                    self._verdicts.taken.heard()
                    await asyncio.sleep(3)
            except Trouble:
                confirm = None
                await asyncio.sleep(1)
            except TelegramError as error:
                if isinstance(error, InvalidToken):
                    self._verdicts.token.heard()
                log.warning("no updates: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _ended_the_webhook(self) -> bool:
        """One that stands when this process begins is of a time before it: what waits there is fetched from now on. One
        that comes later is another program's."""
        try:
            await self._bot.delete_webhook(drop_pending_updates=False)
        except TelegramError:
            return False
        self._begun = True
        log.info("the webhook is ended: updates are fetched")
        return True
