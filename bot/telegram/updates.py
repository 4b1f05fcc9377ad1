"""An update of Telegram as what was said."""

import re
from dataclasses import replace

from telegram import Chat, Message, Update

from bot.inbox import Said, carried, typed

_NAMED = re.compile(r"(/[a-z]+)@\w+", re.IGNORECASE)


def said(update: Update) -> Said | None:
    """What an update says; None for what nobody waits to have answered."""
    query = update.callback_query
    if query:
        message = query.message
        if message is None:
            return None
        spoken = query.from_user.language_code
        if message.chat.type != Chat.PRIVATE:
            return Said("elsewhere", str(message.chat.id), spoken=spoken)
        return Said("press", str(message.chat.id), carried(query.data), message.message_id, spoken)
    message = update.message or update.channel_post
    if message is None:
        return _changed(update.edited_message) if update.edited_message else None
    spoken = message.from_user.language_code if message.from_user else None
    if message.chat.type != Chat.PRIVATE:
        return Said("elsewhere", str(message.chat.id), spoken=spoken)
    return _written(message, spoken)


def _written(message: Message, spoken: str | None) -> Said | None:
    if message.text is None:
        return None if _service(message) else Said("media", str(message.chat.id), spoken=spoken)
    text = _NAMED.sub(r"\1", message.text, count=1)  # a command may name the bot
    return typed(str(message.chat.id), text, message.message_id, spoken)


def _changed(message: Message) -> Said | None:
    """A message that was changed after it was sent; in a group, or without text, nobody waits for an answer."""
    if message.chat.type != Chat.PRIVATE or message.text is None:
        return None
    written = _written(message, message.from_user.language_code if message.from_user else None)
    return replace(written, kind="edit") if written and written.kind == "text" else written


def _service(message: Message) -> bool:
    """What Telegram says of itself, such as a pinned message: nobody waits for an answer."""
    return bool(message.pinned_message or message.message_auto_delete_timer_changed)
