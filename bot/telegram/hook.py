"""The webhook: what comes through the door is kept, and Telegram is told where the door is."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final

from telegram import Bot, Update
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.telegram.door import PATH, secret
from bot.telegram.reception import ALLOWED, Reception, readable
from bot.telegram.verdicts import Verdicts
from store.trouble import Trouble

log = logging.getLogger(__name__)

KEPT_SECONDS: Final = 30.0
"""How long Telegram is let wait."""
LOOK_SECONDS = 45.0
"""Between two looks whether Telegram still posts here."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 45.0


class Keeping:
    """Keeps what the door was given. Calls to it come from any thread."""

    def __init__(self, reception: Reception) -> None:
        """In the loop that it belongs to."""
        self._loop = asyncio.get_running_loop()
        self._reception = reception

    def __call__(self, update: dict[str, Any]) -> None:
        """It is on the disk when this returns. Raises TimeoutError where nobody knows yet."""
        if self._reception.full:
            raise TimeoutError
        asyncio.run_coroutine_threadsafe(self._keep(update), self._loop).result(KEPT_SECONDS)

    async def _keep(self, update: dict[str, Any]) -> None:
        await self._reception.sure()
        try:
            await self._reception.keep([Update.de_json(readable(update), None)])
        except Trouble:
            raise TimeoutError from None


class Hook:
    """Tells Telegram where to post, and looks whether it does."""

    def __init__(self, bot: Bot, site: str, verdicts: Verdicts) -> None:
        """`site`: the address of the proxy."""
        self._bot = bot
        self._url = f"{site}{PATH}"
        self._verdicts = verdicts
        self._failed = 0
        """When Telegram last could not post, by its own clock."""

    async def run(self) -> None:
        """Until cancelled. The webhook stays when the process ends: what comes meanwhile waits at Telegram."""
        await self._surely(self._set)
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self._surely(self._looked)

    async def _surely(self, work: Callable[[], Awaitable[None]]) -> None:
        pause = FIRST_PAUSE
        while True:
            try:
                await work()
                self._verdicts.token.refuted()
                return
            except TelegramError as error:
                if isinstance(error, InvalidToken):
                    self._verdicts.token.heard()
                if isinstance(error, BadRequest):
                    self._verdicts.refused.heard()
                log.warning("the webhook could not be seen to: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _set(self) -> None:
        await self._bot.set_webhook(
            self._url,
            allowed_updates=ALLOWED,
            secret_token=secret(self._bot.token),
            drop_pending_updates=False,
        )
        self._verdicts.refused.refuted()
        log.info("Telegram posts to %s", self._url)

    async def _looked(self) -> None:
        """Whether it is still this door that Telegram posts to, and whether it can."""
        found = await self._bot.get_webhook_info()
        if found.url != self._url:
            self._verdicts.taken.heard()
            return
        self._verdicts.taken.refuted()
        failed = int(found.last_error_date.timestamp()) if found.last_error_date else 0
        if failed > self._failed:
            log.error("Telegram could not post to %s: %s", self._url, found.last_error_message)
        self._failed = failed
