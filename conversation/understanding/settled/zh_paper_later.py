"""The day of a paper, in Chinese, where whoever was ill had left before: 单子打的是11月18，人头三天就回家了."""

from datetime import date, timedelta
from typing import Final

from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})"
_PAPER: Final = lazily(
    "(?:单子?|发?票|小结|证明|收据|清单)(?:子)?[^,.;，。]{0,4}(?:打|开|写|印|出|盖|是|上)|(?:打|开|出|印)的?(?:单子|发?票)"
)
_GONE: Final = "(?:走|出|回|到家|离院|放)"
_BEFORE: Final = lazily(
    f"(?:[我他她人]|老[头太][^,.;]?|[妈爸])[^,.;0-9]{{0,3}}(?:头|早|提前|先)(?:了)?(?P<days>{_NUMBER})(?P<weeks>个?(?:礼拜|星期|周))?天?(?:就|已经)?{_GONE}"
)
_THAT_DAY: Final = lazily(
    f"[,，. ](?:可|但|其实|不过)?(?:[我他她人]|老[头太][^,.;]?"
    f"|[妈爸])[^,.;0-9]{{0,3}}?(?P<day>{_NUMBER})[号日](?:那天)?(?:就|已经|早)?{_GONE}"
)


def left_before(text: str, found: date) -> tuple[date, ...]:
    """The days on which somebody may have left, where the one that was found is that of a paper; () where it is not."""
    if not _PAPER.search(text):
        return ()
    if before := _BEFORE.search(text):
        return (found, found - timedelta(days=small(before["days"]) * (7 if before["weeks"] else 1)))
    there = _THAT_DAY.search(text)
    if there and 0 < small(there["day"]) < found.day:
        return (found, found.replace(day=small(there["day"])))
    return ()
