"""What the platform posts, as what was said; nothing else of it is kept, not even for a moment."""

import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import Final

from bot.inbox import Said, carried, typed
from conversation.understanding.text.plain import plain

_MOST_NUMBER: Final = 2**62
_NOT_SHOWN: Final = ("收到不支持的消息类型，暂无法显示", "Unsupported Message")
"""What the platform writes in place of a sticker, in brackets."""
_EMOTICON: Final = re.compile(r"/:(?::8|8-\)|8\*|[^\w\s]*[a-z]*)", re.IGNORECASE)
"""A face of WeChat's own within a text, such as /::) or /:rose: no command, and nothing that is said."""
_TOLD_BY: Final = ("FromUserName", "CreateTime", "MsgType", "Event", "EventKey", "Content", "MediaId", "MsgId")
LEFT: Final = "/left"
"""What is said, in place of anything, where somebody does not follow the account any more."""
_PERSON: Final = "人工"
"""The word for a person, which has no command; it is understood in every language."""


def said(fields: Mapping[str, str]) -> Said | None:
    """What a message or an event says; None for what nobody waits to have answered. Raises KeyError for what is none.

    A voice message is what the platform understood of it: it is proposed, and nothing of it counts by itself.
    """
    who, kind = fields["FromUserName"], fields["MsgType"]
    if kind == "event":
        return _event(who, fields["Event"], fields.get("EventKey", ""))
    if kind == "text":
        if pressed := carried(fields.get("bizmsgmenuid")):
            return Said("press", who, pressed, number(fields))
        if fields["Content"].strip("【】[] ") in _NOT_SHOWN:
            return Said("media", who)
        return _unknown_to_commands(typed(who, _EMOTICON.sub(" ", fields["Content"]), number(fields)))
    if kind == "voice" and (heard := fields.get("Recognition", "").strip()):
        told = typed(who, heard, number(fields))
        return replace(told, kind="voice") if told.kind == "text" else told
    return Said("media", who)


def number(fields: Mapping[str, str], secret: str = "") -> int:
    """What tells a repeat: the number of a message; of what has none a hash of who, when and what. Below 2**62.

    `secret`: without it nobody finds out by the hash who it was.
    """
    told = fields.get("MsgId", "")
    if told.isascii() and told.isdigit() and len(told) < 20 and 0 < int(told) < _MOST_NUMBER:
        return int(told)
    what = "\0".join(fields.get(name, "") for name in _TOLD_BY).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(what, key=secret.encode(), digest_size=8).digest()) % _MOST_NUMBER


def _event(who: str, event: str, key: str) -> Said | None:
    match event.lower():
        case "subscribe" | "scan":
            return Said("text", who, "/start")
        case "unsubscribe":
            return Said("text", who, LEFT)
        case "click":
            return _unknown_to_commands(typed(who, _PERSON if key == "person" else f"/{key}"))
    return None


def _unknown_to_commands(told: Said) -> Said:
    """Nobody may say by typing what only the platform says."""
    return replace(told, text="") if plain(told.text).startswith(LEFT) else told
