"""The menu below the chat, where the account may have one: in Chinese and in Korean, for it cannot be told apart."""

import asyncio
import logging
from typing import Any, Final

from bot.wechat.calls import Calls, Refusal, Unreachable
from bot.wechat.sender import BUSY, BUSY_SECONDS, WeChat
from locales import LANGUAGES

log = logging.getLogger(__name__)

_ENTRIES: Final = {
    "selfcheck": ("start", "check", "restart"),
    "guide": ("guide", "referral"),
    "more": ("lang", "person", "forget"),
}
"""What stands under each of the three buttons, as `bot.entry.<name>`; the first begins the self-check."""
_MOST_BYTES: Final = 60
"""Of an entry."""


def menu(url: str) -> dict[str, Any]:
    """As the platform takes it. `url`: of the self-check as pages, "" where there is none."""
    buttons = []
    for name, entries in _ENTRIES.items():
        under: list[dict[str, str]] = [{"type": "click", "name": _name(each), "key": each} for each in entries]
        if name == "selfcheck" and url:
            under.append({"type": "view", "name": _name("pages"), "url": url})
        buttons.append({"name": _name(name, "bot.entries"), "sub_button": under})
    return {"button": buttons}


async def put(calls: Calls, wechat: WeChat, url: str) -> None:
    """Set the menu; an account that may not have one goes without."""
    while True:
        try:
            await calls.call("menu/create", menu(url))
        except Refusal as refusal:
            if refusal.code not in BUSY:
                log.error("the menu was refused (%d): residents type words instead", refusal.code)
                wechat.refused(refusal.code)
                return
        except Unreachable:
            pass
        else:
            return
        await asyncio.sleep(BUSY_SECONDS)


def _name(entry: str, prefix: str = "bot.entry") -> str:
    """In Chinese and Korean, as far as there is room."""
    names = [LANGUAGES[code].text(f"{prefix}.{entry}") for code in ("zh", "ko")]
    return " ".join(names) if len(" ".join(names).encode()) <= _MOST_BYTES else names[0]
