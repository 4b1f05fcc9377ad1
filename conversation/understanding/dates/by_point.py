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
_ANOTHER: Final = lazily("[元块%]|[0-9십백천만] ?원|음력|阴历|农历|음녁")
"""What tells a day of the moon, or a sum."""
_DATED: Final = lazily(
    "[0-9]{1,2} ?[月월] ?(?:[0-9]{1,2} ?[日号일])?|[0-9]{1,2} ?[日号일]|(?:20)?2[0-9] ?[年년]"
    "|[0-9]{1,2}[.][0-9]{1,2} ?[절节]",
    re.ASCII,
)
_OF_MONEY: Final = lazily("(?:돈|값|비|부담|자부|钱|费|付|花了?|交了?) ?$")


def by_point(said: str) -> str:
    """What was typed with numbers that can be a month and a day beside words, put as those days; with a figure beside
    them that is none, or where they are all of the text, as it was typed."""
    text = plain(said)
    found = list(_NUMBERS.finditer(text))
    rest = _NUMBERS.sub("", text)
    if not found or found[0][0] == text.strip() or (len(found) == 1 and _ANOTHER.search(rest)):
        return said
    if re.search("[0-9]", _DATED.sub("", rest)) or any(_OF_MONEY.search(text[: each.start()]) for each in found):
        return said
    month, day = ("월", "일") if HANGUL.search(text) else ("月", "号")
    return _NUMBERS.sub(lambda each: f"{int(each['month'])}{month}{int(each['day'])}{day}", text)
