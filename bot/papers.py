"""The paper in a chat. The outbox holds what was asked for; it is drawn each time it is sent, one at a time, in another
process: a paper that takes the memory or breaks what draws never ends the chat, again after every start."""

import asyncio
import logging
from datetime import datetime
from typing import NamedTuple

from bot.messenger import NotTaken
from bot.rows import Paper, Text
from conversation import Channel
from conversation.paper import paper
from conversation.wording import for_channel
from locales import language
from offices import Shelf
from summary.paper.drawer import Drawer

log = logging.getLogger(__name__)


class Drawn(NamedTuple):
    """A paper as a file."""

    name: str
    """With its ending."""
    body: bytes


class NotDrawn(NotTaken):
    """This paper cannot be drawn, now or later."""


def instead(row: Paper, channel: Channel) -> Text:
    """What is said where a paper cannot be had. Raises LookupError for one that names no language of ours."""
    spoken = language(row.language)
    return Text(spoken.text(for_channel(spoken, "bot.paper.failed", channel), kind=row.kind))


class Drawing:
    """Draws papers one at a time, so that many requests at once do not take the memory."""

    def __init__(self, shelf: Shelf) -> None:
        self._turn = asyncio.Lock()
        self._shelf = shelf
        self._drawer = Drawer()

    async def drawn(self, row: Paper) -> Drawn:
        """The paper that a row asks for. Raises NotDrawn."""
        try:
            async with self._turn:
                return await asyncio.to_thread(self._made, row)
        except Exception as error:  # whatever is wrong with one paper, the chat goes on
            log.error("a paper could not be drawn: %s", type(error).__name__)  # its words could be those of answers
            raise NotDrawn from error

    def _made(self, row: Paper) -> Drawn:
        made_at = datetime.fromisoformat(row.made_at)
        made = paper(row.answers, language(row.language), made_at, offices=self._shelf.directory())
        return Drawn(f"{made.name}.{row.kind}", self._drawer.draw("pdf" if row.kind == "pdf" else "png", made))

    def close(self) -> None:
        """Draw no more."""
        self._drawer.close()
