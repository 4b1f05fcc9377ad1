"""Days that are told, but not for certain as that of settling: 10月15号左右; 9月1号出院，9月8号才弄好; 7月1号结过一次，
9月8号又结了一次.

Only Chinese is looked at so. What is found here is asked back, whatever else was read.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from conversation.understanding.lexicon import Token, holds
from conversation.understanding.settling import Part, in_parts
from conversation.understanding.within import DAY, OF_THE_BILL, for_days

_HANGUL: Final = re.compile("[가-힣]")
_AGAIN: Final = re.compile(
    "[又再](?:去|来|给|重新|跑去|住院|住了?)?(?:结|出[了的]?院|办|交|算)|[两二三几][次回趟](?!性)|第[二三][次回]"
    "|[一头][次回趟].*[一这后][次回趟]"
)
"""That something was settled more than once."""
_OF_A_BILL: Final = re.compile("[结账帐缴付补清齐票单]|[交算]|钱|才|办[完好妥利]|弄好")
"""What the day of a bill may be told with, where none of its words is known."""
_LEFT: Final = re.compile("结|出[了的]?院")


def doubted_days(said: str, found: date, today: date) -> tuple[date, ...]:
    """The days that may be meant where the one that was found is told in doubt; none where it is not."""
    if _HANGUL.search(said):
        return ()
    told, read = in_parts(said, today), for_days(said, today)
    if holds(said.replace(" ", ""), "in_day_unsure") or any(_about(each.cut) for each in read):
        return tuple(dict.fromkeys((found, *_exact(told))))
    settled = (each for each in read if _LEFT.search("".join(token.text for token in each.cut)))
    several = tuple(dict.fromkeys(day.on for each in settled for day in each.days if day.exact))
    if len(several) > 1 and found in several and _AGAIN.search(said):
        return several
    later = [part for part in told if not part.settles and any(on > found for on in _exact([part]))]
    surest = max((part.settles for part in told if found in _exact([part])), default=0)
    if surest < OF_THE_BILL and any(_OF_A_BILL.search(part.text) for part in later):
        return (found, *dict.fromkeys(_exact(later)))
    return ()


def _exact(told: Sequence[Part]) -> Iterator[date]:
    return (day.on for part in told for day in part.days if day.exact)


def _about(cut: tuple[Token, ...]) -> bool:
    """Whether a day is told as no more than about that: 五一前后, 十月一放假那几天."""
    return any(DAY in token.means and "day_about" in behind.means for token, behind in pairwise(cut))
