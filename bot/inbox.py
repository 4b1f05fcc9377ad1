"""What came in, cut down to what is needed to answer it, before any of it is written."""

import json
import re
from dataclasses import asdict, dataclass, replace
from typing import Final, Literal, get_args

from telegram import Chat, Message, Update

from bot.private import looks_private
from conversation.understanding.plain import LONGEST

Kind = Literal["text", "edit", "press", "media", "private", "elsewhere"]

_PRESSED = re.compile(r"[a-z_]{1,40}:[a-z0-9_.-]{0,40}|/[a-z]{1,10}")
_NAMED = re.compile(r"(/[a-z]+)@\w+", re.IGNORECASE)
SEPARATOR: Final = ":"


@dataclass(frozen=True, slots=True)
class Said:
    """One update. Of a photo, a group message or anything that may name a person only the mark is kept."""

    kind: Kind
    chat_id: int
    text: str = ""
    """What was typed, or the data of the button; "" for a mark."""
    message: int = 0
    """The message whose button was pressed, or that was written or changed; 0 where it is too old to be told."""
    spoken: str | None = None
    """The language of the resident's Telegram (IETF tag)."""

    def __post_init__(self) -> None:
        """Raises TypeError for what no messenger says, whether it comes from outside or from a damaged file."""
        numbers = type(self.chat_id) is int and type(self.message) is int
        words = isinstance(self.text, str) and isinstance(self.spoken, str | None)
        if not (numbers and words and self.kind in get_args(Kind)):
            raise TypeError("not what an update says")

    def kept(self) -> str:
        """As a JSON object in ASCII, which any text survives."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, body: str) -> "Said":
        """What `kept` gave. Raises TypeError or ValueError for anything else."""
        return cls(**json.loads(body))


def said(update: Update) -> Said | None:
    """What an update says; None for what nobody waits to have answered."""
    query = update.callback_query
    if query:
        message = query.message
        if message is None:
            return None
        pressed = query.data if query.data and _PRESSED.fullmatch(query.data) else ""
        spoken = query.from_user.language_code
        if message.chat.type != Chat.PRIVATE:
            return Said("elsewhere", message.chat.id, spoken=spoken)
        return Said("press", message.chat.id, pressed, message.message_id, spoken)
    message = update.message or update.channel_post
    if message is None:
        return _changed(update.edited_message) if update.edited_message else None
    spoken = message.from_user.language_code if message.from_user else None
    if message.chat.type != Chat.PRIVATE:
        return Said("elsewhere", message.chat.id, spoken=spoken)
    return _written(message, spoken)


def _written(message: Message, spoken: str | None) -> Said | None:
    if message.text is None:
        return None if _service(message) else Said("media", message.chat.id, spoken=spoken)
    if looks_private(message.text):
        return Said("private", message.chat.id, spoken=spoken)
    # A command may name the bot; one sign more than is ever looked at: too long stays too long.
    text = _NAMED.sub(r"\1", message.text, count=1)[: LONGEST + 1]
    return Said("text", message.chat.id, text, message.message_id, spoken)


def _changed(message: Message) -> Said | None:
    """A message that was changed after it was sent; in a group, or without text, nobody waits for an answer."""
    if message.chat.type != Chat.PRIVATE or message.text is None:
        return None
    written = _written(message, message.from_user.language_code if message.from_user else None)
    return replace(written, kind="edit") if written and written.kind == "text" else written


def _service(message: Message) -> bool:
    """What Telegram says of itself, such as a pinned message: nobody waits for an answer."""
    return bool(message.pinned_message or message.message_auto_delete_timer_changed)
