"""Rows as calls of the Bot API, and its answers as what became of them."""

import asyncio
from datetime import timedelta

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.messenger import Failed, Form, Gone, Moved, NotNow, NotTaken
from bot.papers import Drawing
from bot.rows import Buttons, Paper, Row, Settled, Text, Typing
from bot.telegram.form import TELEGRAM
from bot.verdict import Verdict

CONNECTIONS = 8
"""Calls under way at once: 30 a second of 0.25 s each. The library looks at each connection for each call."""
BESIDES = 4
"""And those beside the outbox: many presses of one chat must not take the connections from the replies of others."""

NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")
"""Bad requests that mean what Forbidden means."""
ARRIVED = ("not modified", "message to edit", "be edited")
"""Bad requests that leave nothing to do: it has arrived, or its message is no longer there or not to be changed."""


class Telegram:
    """The Messenger of Telegram: it takes messages at any time, and a number of them in a second."""

    form: Form = TELEGRAM

    def __init__(self, bot: Bot, drawing: Drawing, *, token: Verdict) -> None:
        """`token`: that it is not known."""
        self._bot = bot
        self._drawing = drawing
        self._token = token
        self._calls = asyncio.Semaphore(CONNECTIONS)

    async def may_send(self, chat: str, row: Row) -> bool:
        """At any time."""
        return True

    async def send(self, to: str, row: Row) -> None:
        """As of Messenger."""
        try:
            await self._sent(int(to), row)
        except TelegramError as error:
            if isinstance(error, InvalidToken):
                self._token.heard()
            meant = _meaning(error)
            if meant:
                raise meant from error
        else:
            self._token.refuted()

    async def _sent(self, to: int, row: Row) -> None:
        match row:
            case Paper():
                name, body = await self._drawing.drawn(row)
                file = InputFile(body, filename=name)
                async with self._calls:
                    if row.kind == "pdf":
                        await self._bot.send_document(to, file)
                    else:
                        await self._bot.send_photo(to, file)
            case _:
                async with self._calls:  # the library's own queue grows slow when it is long
                    await self._told(to, row)

    async def _told(self, to: int, row: Text | Settled | Typing) -> None:
        match row:
            case Text():
                await self._bot.send_message(to, row.text, reply_markup=keyboard(row.buttons))
            case Settled():
                await self._bot.edit_message_text(row.text, to, row.message, reply_markup=keyboard(row.buttons))
            case Typing():
                doing = {None: "typing", "pdf": "upload_document", "png": "upload_photo"}[row.paper]
                await self._bot.send_chat_action(to, doing)


def keyboard(given: Buttons) -> InlineKeyboardMarkup | None:
    """Buttons as Telegram's own classes; None for none."""
    made = [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in given]
    return InlineKeyboardMarkup(made) if made else None


def _meaning(error: TelegramError) -> Exception | None:
    """What an error says of a row; None where nothing is left to do."""
    said = error.message.lower()
    match error:
        case RetryAfter():
            told = error.retry_after
            return NotNow(told.total_seconds() if isinstance(told, timedelta) else told)
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden():
            return Gone()
        case BadRequest() if any(sign in said for sign in NOBODY_THERE):
            return Gone()
        case BadRequest() if any(sign in said for sign in ARRIVED):
            return None
        case BadRequest() | Conflict():
            return NotTaken()
    return Failed()
