"""When our own disk fails: say so to whoever waits, without needing the disk."""

import asyncio
import logging

from bot.clock import steady
from bot.inbox import Said
from bot.messenger import Failed, Gone, Messenger, Moved, NotNow, NotTaken
from bot.promises import ASKED, NOT_PROMISED, Promises
from bot.rows import Text
from bot.talk import picked

log = logging.getLogger(__name__)

QUIET_SECONDS = 10
"""A database that several share is soon there again; before that nobody is told."""


class Apology:
    """Tells residents to try again, once for each update. What they were told to send again is not handled later, and
    what cannot be remembered is not promised."""

    def __init__(self, messenger: Messenger, promises: Promises | None) -> None:
        """`promises`: None where nobody is asked to send anything again, for it will be answered."""
        self._messenger = messenger
        self._promises = promises
        self._since: int | None = None
        """When it was first tried to tell somebody."""
        self._patient: set[int] = set()
        """What need not be sent again, as its residents know."""

    def promised(self, update_id: int) -> int:
        """ASKING, ASKED or NOT_PROMISED."""
        return self._promises.state(update_id) if self._promises else NOT_PROMISED

    async def tell(self, waiting: dict[int, Said]) -> None:
        """One message for each chat that waits; `waiting`: what was said, by update id."""
        self._since = steady() if self._since is None else self._since
        if self._promises is None and steady() - self._since < QUIET_SECONDS:
            return
        untold = {
            update_id: said
            for update_id, said in waiting.items()
            if said.kind != "elsewhere" and update_id not in self._patient and self.promised(update_id) != ASKED
        }
        if not untold:
            return
        chats = {said.chat_id: said for said in untold.values()}
        if self._promises and await self._promises.make(list(untold), steady()):
            log.error("the store cannot be written: %d chats are asked to try again", len(chats))
            words = "bot.trouble"
        else:
            log.error("nothing can be written: %d chats are asked to wait", len(chats))
            words = "bot.trouble.wait"
        arrived = await asyncio.gather(*(self._sent(said, words) for said in chats.values()))
        reached = dict(zip(chats, arrived, strict=True))
        heard = [update_id for update_id, said in untold.items() if reached[said.chat_id] is True]
        if self._promises and words == "bot.trouble":
            self._promises.asked(heard)
            self._promises.forget([update_id for update_id, said in untold.items() if reached[said.chat_id] is False])
        else:
            self._patient.update(heard)

    def forget(self, update_ids: list[int]) -> None:
        """These are dealt with."""
        self._since = None
        if self._promises:
            self._promises.forget(update_ids)
        self._patient.difference_update(update_ids)

    async def _sent(self, said: Said, words: str) -> bool | None:
        """Whether it has arrived; None where nobody knows."""
        try:
            await self._messenger.send(said.chat_id, Text(picked(said.spoken).text(words)))
        except (NotTaken, Gone):
            return False
        except (Failed, NotNow, Moved):
            return None
        return True
