"""What Telegram takes; no part of its library is needed to know it."""

from bot.messenger import Form
from bot.rows import Buttons
from bot.talk import CHAT


def _units(text: str, _: Buttons) -> int:
    """UTF-16 units; buttons stand beside the text."""
    return len(text.encode("utf-16-le")) // 2


TELEGRAM = Form(id="telegram", channel=CHAT, longest=4096, size=_units, edits=True)
