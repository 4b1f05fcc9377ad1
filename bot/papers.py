"""The paper in a chat. The outbox holds what was asked for; it is drawn each time it is sent, one at a time, in another
process: a paper that takes the memory or breaks what draws never ends the chat, again after every start."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from telegram import InputFile

from conversation.paper import paper
from locales import language
from offices import Shelf
from summary.paper import Paper
from summary.paper.drawer import Drawer

log = logging.getLogger(__name__)

PAPERS: Final = {"pdf": "document", "png": "photo"}
"""As what each kind is sent."""


class NotDrawn(Exception):
    """This paper cannot be drawn, now or later."""


def requested(kind: str, code: str, answers: Mapping[str, str], now: datetime) -> list[tuple[str, dict[str, Any]]]:
    """The requests that a paper of complete answers takes. `now` in Asia/Shanghai; the paper shows its minute."""
    named = {"kind": kind, "language": code, "answers": dict(answers), "made_at": now.isoformat(timespec="minutes")}
    sent_as = PAPERS[kind]
    return [("send_chat_action", {"action": f"upload_{sent_as}"}), (f"send_{sent_as}", {"paper": named})]


def instead(request: Mapping[str, Any]) -> dict[str, Any]:
    """What `send_message` is given where the paper of a request cannot be had."""
    spoken = language(request["paper"]["language"])
    return {"chat_id": request["chat_id"], "text": spoken.text("bot.paper.failed", kind=request["paper"]["kind"])}


class Drawing:
    """Draws papers one at a time, so that many requests at once do not take the memory."""

    def __init__(self, shelf: Shelf) -> None:
        self._turn = asyncio.Lock()
        self._shelf = shelf
        self._drawer = Drawer()

    async def drawn(self, named: Mapping[str, Any]) -> dict[str, InputFile]:
        """The paper that a request names, as the parameter that carries it. Raises NotDrawn."""
        kind = named["kind"]
        try:
            async with self._turn:
                name, body = await asyncio.to_thread(self._made, named)
        except Exception as error:  # whatever is wrong with one paper, the chat goes on
            log.error("a paper could not be drawn: %s", type(error).__name__)  # its words could be those of answers
            raise NotDrawn from error
        return {PAPERS[kind]: InputFile(body, filename=f"{name}.{kind}")}

    def _made(self, named: Mapping[str, Any]) -> tuple[str, bytes]:
        made_at = datetime.fromisoformat(named["made_at"])
        made: Paper = paper(named["answers"], language(named["language"]), made_at, offices=self._shelf.directory())
        return made.name, self._drawer.draw("pdf" if named["kind"] == "pdf" else "png", made)

    def close(self) -> None:
        """Draw no more."""
        self._drawer.close()
