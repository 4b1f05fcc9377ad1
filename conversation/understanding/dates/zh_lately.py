"""That a stay ended a little while ago, without a day: 刚出院, 出院半个月了, 十来天了. Within the year that answers
when it was."""

from datetime import date
from typing import Final

from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily

_JUST: Final = lazily(
    "(?:刚刚?|才刚|(?:^|(?<=[我他她妈爸爹娘人 ,]))才)(?:出院|出的院|办完?出院|结完?账|结的账)(?!.{0,6}(?:又|再))"
)
_CAME_OUT: Final = lazily(
    "(?:住院|住了?[^,.;没]{0,6}院)[^;没]{0,10}?(?:昨[天儿]|前[天儿]|今[天早儿]|大前天|上周|上礼拜)(?:个)?(?:才|刚刚?)(?:出来|回来|到家|回家)(?!.{0,6}(?:又|再))"
)
"""住了半拉月院昨天刚出来."""
_SO_LONG: Final = (
    "(?:有|快|能有|差不多|大概|得有|已经|都|也)*(?P<count>半|小半|[一二两俩三四五六七八九十]{1,3}|[0-9]{1,2})(?:来|几)?(?:个)?(?:多|来)?"
    "(?P<unit>天|日|礼拜|星期|周|月)(?:多|来)?(?:天)?了[吧呢]?"
)
_SINCE: Final = lazily(f"(?:出院|出的院|出来|回家|结账|结完账)(?:了|到现在)?{_SO_LONG}(?![^,.; ])")
_BILL_OPEN: Final = lazily("(?:没|未)[^,.; 转备]{0,4}(?:结|算|报)")
_ALONE: Final = lazily(f"{_SO_LONG}[.!]*")
_DAYS: Final = {"天": 1, "日": 1, "礼拜": 7, "星期": 7, "周": 7, "月": 31}


def left_lately(text: str, today: date, *, alone: bool = False) -> bool:
    """Whether a plain text tells so, and it was this year for certain. `alone`: it was asked when it ended, so that the
    time that has gone by is enough."""
    if _BILL_OPEN.search(text):
        return False
    told = _SINCE.search(text) or (_ALONE.fullmatch(text) if alone else None)
    if told is None:
        return bool(_JUST.search(text) or _CAME_OUT.search(text)) and today.month > 1
    try:
        count = 1 if "半" in told["count"] else small(told["count"].replace("俩", "两")) + 1
    except ValueError:  # 十十天
        return False
    return count * _DAYS[told["unit"]] < (today - date(today.year, 1, 1)).days
