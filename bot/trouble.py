"""When our own disk fails: say so to whoever waits, without needing the disk."""

import asyncio
import logging

from telegram import Bot
from telegram.error import TelegramError

from bot.inbox import Said
from bot.talk import picked

log = logging.getLogger(__name__)


class Apology:
    """Tells residents to try again, once for each update. What they were told to send again is not handled later."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._told: set[int] = set()

    async def tell(self, waiting: dict[int, Said]) -> None:
        """One message for each chat that waits; `waiting`: what was said, by update id."""
        untold = {update_id: said for update_id, said in waiting.items() if update_id not in self._told}
        chats = {said.chat_id: said for said in untold.values() if said.kind != "elsewhere"}
        if not chats:
            return
        log.error("the store cannot be written: %d chats are asked to try again", len(chats))
        reached = await asyncio.gather(*(self._send(said) for said in chats.values()))
        told = {chat_id for chat_id, arrived in zip(chats, reached, strict=True) if arrived}
        self._told |= {update_id for update_id, said in untold.items() if said.chat_id in told}

    def told(self, update_id: int) -> bool:
        """Whether the resident was asked to send this again."""
        return update_id in self._told

    def forget(self, update_ids: list[int]) -> None:
        """These are dealt with."""
        self._told.difference_update(update_ids)

    async def _send(self, said: Said) -> bool:
        try:
            await self._bot.send_message(said.chat_id, picked(said.spoken).text("bot.trouble"))
        except TelegramError:
            return False
        return True
