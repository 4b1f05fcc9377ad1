"""Where a Chinese register is now, of a text that tells where it was before: 户口以前在长春，去年迁到延吉了."""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens

_SINCE: Final = "(?:后来|[去前今]年|大前年|现在|如今|早就|已经|都|20[0-9]{2}年|[0-9一二三四五六七八九十]+年前)*"
_NOW: Final = "(?P<now>[^,.;!? 没未不]{2,6}?)(?:的?户口)?(?:了|啦|来了|去了|这边了?|那边了?|的)*(?=$|[,.;!? ])"
_MOVED: Final = lazily(
    "(?P<head>户口|户籍)(?:是|的|以前|原来|原先|本来|老早|早先|最早|就)*[在是](?P<was>[^,.;!? 没未不]{2,6}?)的?[,. ]*"
    f"{_SINCE}(?:又|才|给)?(?:[随跟][^,.;!? ]{{1,4}}?)?(?:迁|落|挪|转户口?)(?:户口?)?[到在进来回]{_NOW}"
)
_LEFT: Final = lazily(
    f"(?P<head>户口|户籍){_SINCE}从(?P<was>[^,.;!? 没未不]{{2,6}}?)(?:迁|转|挪)[走出][去来]?[了啦]?[,. ]*"
    f"(?:现在|如今|在|户口|是|迁到|到|落到)*{_NOW}"
)


def register_now(text: str) -> str:
    """A plain text with the place where the register is now alone; as it is where that is no place that is known."""
    return _LEFT.sub(_now, _MOVED.sub(_now, text))


def _now(found: re.Match[str]) -> str:
    known = all(token.answers("residence") for token in tokens(found["now"]))
    return f"{found['head']}{found['now']}" if known else found[0]
