"""Two bills told in one Chinese message: 县里的花了八千，长春花了两万; 三月份自付五千，八月份又住院花了八千.

Which of both is asked about is not said, so neither sum and neither place is taken for the one.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from conversation.understanding.certain_within import EARLIER
from conversation.understanding.hangul import HANGUL
from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import clauses
from conversation.understanding.marked import Marked, for_sums
from conversation.understanding.own_share_named import rows_of
from conversation.understanding.plain import plain

_PLACE: Final = lazily("[县镇乡市州省](?:里|上|城|医院|那边)|卫生院|社区|本地|当地|外地|这边|那边")
"""Where a bill is from, beside the places that are words."""
_MONTH: Final = lazily("(?<![0-9])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?![0-9一二三四五六七八九十])|开春|春天|夏天|秋天|年初|上半年|下半年")
_PERSON: Final = lazily("[我俺他她](?:(?=[^,.;]{0,4}[自花住交掏])|的)|[爸妈爹娘]|老伴|老头|老太|孩子|儿子|闺女")
_TIME: Final = lazily("第?[一二三两头][次回趟]|[头前后]一?[次回]")
_OF_THE_PATIENT: Final = ("self_paid", "paid")


def places_of_bills(said: str, today: date) -> bool:
    """Whether two bills are told of two places."""
    return any(one & other == frozenset() and one and other for one, other in pairwise(_headings(said, today, 0)))


def two_bills(said: str, today: date) -> bool:
    """Whether a Chinese text tells the sums of two bills, by where, when or of whom they are."""
    if HANGUL.search(said):
        return False
    return any(
        bool(one and other and not one & other)
        for kind in range(len(_KINDS))
        for one, other in pairwise(_headings(said, today, kind))
    )


_KINDS: Final = (_PLACE, _MONTH, _PERSON, _TIME)


def _headings(said: str, today: date, kind: int) -> Iterator[frozenset[str]]:
    """Of each clause that tells a sum of the treatment what it says of this kind: where, when, of whom, which time."""
    before = frozenset[str]()
    for clause in clauses(plain(said)):
        read = for_sums(clause, today)
        named = frozenset(_KINDS[kind].findall(clause)) | (frozenset(_places(read)) if not kind else frozenset())
        if not read.sums:
            before = named or before
            continue
        if not EARLIER.search(clause) and not any(row not in _OF_THE_PATIENT for token in read.cut for row in rows_of(token)):
            yield named or before
        before = frozenset()


def _places(read: Marked) -> Iterator[str]:
    return (token.text for token in read.cut if "place" in token.means)
