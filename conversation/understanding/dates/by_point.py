"""A day that is typed by its numbers alone amid words, where a day is asked for: 5.18 谢谢, 那边7.9给办的出院,
10.27일이잼다."""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NUMBERS: Final = lazily(
    "(?<![0-9./:-])(?P<month>1[0-2]|0?[1-9])[./](?P<day>3[01]|[12][0-9]|0?[1-9])[日号일]?"
    "(?![0-9a-z]|[./:-][0-9]|[元块万千百度℃%折원만천백도级分짜절명节로])",
    re.ASCII,
)
_ANOTHER: Final = lazily(
    "[0-9一二三四五六七八九十일이삼사오육륙칠팔구십]+[月日号년월일年]|[元块원%]|음력|阴历|农历|음녁"
)
"""What tells a day otherwise, or a sum."""
_OF_MONEY: Final = lazily("(?:돈|값|비|부담|자부|钱|费|付|花了?|交了?) ?$")


def by_point(said: str) -> str:
    """What was typed with its only numbers, where they can be a month and a day beside words, put as that day."""
    text = plain(said)
    found = _NUMBERS.search(text)
    if not found or found[0] == text.strip():
        return said
    before, behind = text[: found.start()], text[found.end() :]
    if re.search("[0-9]", before + behind) or _ANOTHER.search(before + behind) or _OF_MONEY.search(before):
        return said
    month, day = ("월", "일") if HANGUL.search(text) else ("月", "号")
    return f"{before}{int(found['month'])}{month}{int(found['day'])}{day}{behind}"
