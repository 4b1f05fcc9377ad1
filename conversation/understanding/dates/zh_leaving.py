"""The day of leaving of a Chinese text that tells it before that of coming: 1月8号出院，去年12月30号住进去的."""

import re
from typing import Final

from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_DAY: Final = f"(?:{_NUMBER}(?:[号日]|(?![0-9年月个])))?"
_LEFT_FIRST: Final = lazily(
    f"(?P<left>(?<![0-9])(?:今年|20[0-9]{{2}}年)?的?(?P<month>{_NUMBER})月份?{_DAY}[^,.;又再还没]{{0,4}}"
    "(?:出的?院|出来|结的?了?[账帐])[^,.;又再还后去今0-9一二三四五六七八九十]{0,3}[,. ]*)"
    f"(?P<came>(?P<year>去年|今年)?的?(?P<since>{_NUMBER})月份?{_DAY}(?:就|才|那天|晚上|早上|的)*)"
    "(?=[^,.;又再还没出结]{0,10}(?:住进|住上|住的?了?院|[入进]的?了?院|进去))"
)
_DAYS_TO_GO: Final = lazily(
    "(?:还有|再有|还得|再过|过)(?:[0-9一二两三四五六七八九十几]{1,2}|俩|仨)(?:来)?[天日](?:左右)?(?:就|才|能|可以|要|得)*(?=出的?院)"
)
"""还有三天出院."""
_TURN: Final = (2, 11)
"""The last month of leaving, and the first of coming, of a stay over New Year of which no year is told."""


def left_told_first(text: str) -> str:
    """A plain text without the day of coming where that of leaving stands before it, and both are of one stay."""
    return _LEFT_FIRST.sub(_of_one_stay, text)


def still_to_leave(text: str) -> str:
    """A plain text that tells in how many days somebody leaves, put as that it is to come: 后天出院."""
    return _DAYS_TO_GO.sub("后天", text)


def _of_one_stay(found: re.Match[str]) -> str:
    left, since = small(found["month"]), small(found["since"])
    over = left <= _TURN[0] and since >= _TURN[1]
    one = over if since > left else found["year"] != "去年"
    return found["left"] if one or (found["year"] == "去年" and since > left) else found[0]
