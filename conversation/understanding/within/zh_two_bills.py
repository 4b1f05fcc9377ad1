"""Two bills told in one Chinese message: 县里自付八千，长春花了两万; 三月份自付五千，八月份又住院花了八千.

Which of both is asked about is not said, so neither sum and neither place is taken for the one.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import EARLIER
from conversation.understanding.within.marked import Marked, for_sums
from conversation.understanding.within.own_share_named import rows_of

_PLACE: Final = lazily("[县镇乡市州省](?:里|上|城|医院|那边)|卫生院|社区|本地|当地|外地|这边|那边")
"""Where a bill is from, beside the places that are words."""
_MONTH: Final = lazily(
    "(?<![0-9])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?![0-9一二三四五六七八九十])"
    "|开春|春天|夏天|秋天|年初|上半年|下半年"
)
_PERSON: Final = lazily(
    "[我他她](?![爸妈爹娘老儿闺姑哥姐弟妹爷奶姥家孩媳])(?:(?=[^,.;]{0,4}[自花住交掏])|的)"
    "|[爸妈爹娘]|老伴|老头|老太|孩子|儿子|闺女|姑娘|媳妇|[哥姐弟妹](?![哥姐弟妹])"
)
_TIME: Final = lazily("第?[一二三两头][次回趟]|[头前后]一?[次回]")
_THEIRS: Final = lazily(
    "[0-9千百万十元块钱][, ](?:可|但|不过)?我?(?:爸|妈|老伴|老头|老太|老公|老婆|媳妇|儿子|闺女|孩子|哥|姐|弟|妹)"
    "(?:他|她)?的?那?(?:个|张|份)?(?:的|自付|才)"
    "(?:是|有|才|自付)*[0-9一二两三四五六七八九]"
)
"""自付八千，我老伴的是五千: of one of both it is not said whose it is."""
_NEXT: Final = lazily("(?<=[千百万元块钱0-9])(?=[我他她又第]|[0-9一二三四五六七八九十]{1,3}月)")
"""Where a second bill begins in what is told without a stop: 我自付八千我老伴自付五千."""
_APART: Final = (_PLACE, _MONTH, _PERSON, _TIME)
"""By what two bills are told apart: where, when, of whom and which of them each is."""
_WHO_PAYS: Final = lazily("[掏垫拿凑]|[给交][了的]")
"""我儿子交了三万: who paid is not of whom the bill is."""
_LEFT_OUT: Final = lazily("(?:不用|甭|别)[管算看问查]|不算|不查|没关系")
_OF_THE_PATIENT: Final = frozenset({"self_paid", "paid"})


def two_bills(said: str, today: date) -> bool:
    """Whether a Chinese text tells the sums of two bills."""
    return any(_told_apart(said, today, kind) for kind in range(len(_APART)))


def of_two_places(said: str, today: date) -> bool:
    """Whether two bills are told of two places."""
    return _told_apart(said, today, _APART.index(_PLACE))


def _told_apart(said: str, today: date, kind: int) -> bool:
    if HANGUL.search(said):
        return False
    if _APART[kind] is _PERSON and _THEIRS.search(",".join(clauses(plain(said)))):
        return True
    return any(one and other and one.isdisjoint(other) for one, other in pairwise(_headings(said, today, kind)))


def _headings(said: str, today: date, kind: int) -> Iterator[frozenset[str]]:
    """What each clause that tells a sum of the treatment, or the one before it, says of this kind."""
    before = frozenset[str]()
    for clause in (part for each in clauses(plain(said)) for part in _NEXT.split(each)):
        read = for_sums(clause, today)
        named = {*_APART[kind].findall(clause), *(_places(read) if _APART[kind] is _PLACE else ())}
        named = set() if _APART[kind] is _PERSON and _WHO_PAYS.search(clause) else named
        heading, before = frozenset(named) or before, frozenset(named) if not read.sums else frozenset()
        rows = {row for token in read.cut for row in rows_of(token)}
        if read.sums and rows <= _OF_THE_PATIENT and not (EARLIER.search(clause) or _LEFT_OUT.search(clause)):
            yield heading


def _places(read: Marked) -> Iterator[str]:
    return (token.text for token in read.cut if "place" in token.means)
