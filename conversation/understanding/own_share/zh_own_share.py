"""The own share where it is named with its figure, apart from what else is told: 住了14天，自付七千四百五.

What a treatment was for, how long somebody stayed and who lent the money turns nothing there. Only Chinese is cut so.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from calculator.money import yuan
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, holds
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import EARLIER, NOW
from conversation.understanding.within.marked import SUM, Marked, for_sums
from conversation.understanding.within.other_money import RATE
from conversation.understanding.within.own_share_named import leads_to_own_share, names_own_share
from conversation.understanding.within.sum_within import OR_ELSE

_BEHIND_A_FIGURE: Final = lazily(
    "(?<=[0-9元块钱角分毛万千百十]) +(?=[\u4e00-\u9fff])(?![元块千万百十角毛])| +(?=(?:个人)?自付)"
)
"""The space that parts two clauses of who types no commas."""
_TURNS: Final = frozenset({"others", "if", "correction", "past", "cancelled", "perhaps", "wish"})
"""Signs of a clause that may take back what is told in another, or tell it of somebody else."""
_BESIDE_THE_NAME: Final = frozenset({"around", "i", "mine", "amount_before", "amount_after"})
_A_PART: Final = lazily(
    "(?:还有|另|又|再|和|跟|,|外|有)*(?:一|另一|头一|第[一二三四]|[前后]一|[上下]一)[张笔份次回个]|[又再][一二两三四五六七八九]|[和跟加][0-9一二两三四五六七八九]|[0-9]"
)
"""How a clause begins that tells a part of a sum: 自付一张3200，一张1800."""
INCLUDES: Final = lazily(
    "(?<![不没])(?:包括|包含|含|算上|里[头面边]?(?:可能|好像|也许|恐怕|也|还)*有|其中|带着?|连)[^,]{0,4}(?:自费|自理|丙类|目录外|范围外)"
)
"""What is counted in that is no part of the own share in scope."""
_OF_THE_REST: Final = lazily(
    "(?:别的|其他|其它|旁的|剩下的)[^,]*[不没]|[不没](?:包括|包含|含|算上?|带)[^0-9]{1,6}$"
    "|(?:零头|零的|毛票?|几毛|几分)[^,0-9]*[不没忘](?!准)"
    "|(?:自费|自理|丙类|目录外|范围外)[^,0-9]*[不没](?:往里|算|放|加|搁|计|记)"
    "|(?:这[次回]|今年)(?:好|比)[^,0-9]*$"
)
"""What is told of the rest of the slip, is not counted in, or only compares: 别的我看不懂, 不包括护工, 丙类药没往里搁,
这回比上回少, 零头记不住了."""
_ANOTHER_VOICE: Final = lazily("(?:说|讲|念的?)(?:就?是|有|得)?[0-9一二两三四五六七八九十]")
"""A figure that is told otherwise: 自付五千, 我弟说六千."""
_OF_ANOTHER_PAYER: Final = lazily(
    "(?:医保|统筹|农合|保险|民政|救助|国家|公家|单位)(?:局|基金)?给?[出报付掏拿担](?:销|担)?的"
)
"""A figure that somebody else paid: 那个八千是医保出的."""
_SOUGHT: Final = lazily("[没未找查等]")
"""What is not there, or not yet, where it is named: 自付还得找."""
_ADD_THEM: Final = lazily("[你您]?[给帮]?我?都?[加合算](?:到?一?[块起](?:儿|算)?|起来)(?:吧|呗|就行)?")
"""It is asked that the parts are put together: 你给加一块儿."""


class OwnShare(NamedTuple):
    """The part of a text that gives the own share."""

    text: str
    known: bool
    """Whether every word beside it is known."""
    turned: bool
    """Whether a word beside it may take it back, or tell it of something else."""


class _Told(NamedTuple):
    text: str
    read: Marked

    @property
    def gives(self) -> bool:
        """Whether a clause names the own share with one sure figure behind it."""
        cut, _, sums = self.read
        return leads_to_own_share(cut) and len(sums) == 1 and isinstance(sums[0], int)

    @property
    def only_names(self) -> bool:
        """Whether a clause names the own share, and tells nothing else."""
        cut = self.read.cut
        beside = (token for token in cut if not names_own_share(token))
        named = any(map(names_own_share, cut)) and not _SOUGHT.search(self.text)
        return named and all(token.means.keys() & _BESIDE_THE_NAME for token in beside)

    @property
    def speaks_of_more(self) -> bool:
        """Whether a clause corrects another one, or tells of somebody else, of what may be, or of the own share too."""
        if any(map(names_own_share, self.read.cut)):
            return True
        of_money = bool(self.read.sums) and holds(self.text.replace(" ", ""), "in_other_money")
        signs = _TURNS - {"cancelled"} if of_money else _TURNS  # 押金交了两万后来退了四千多
        signs -= {"past"} if EARLIER.search(self.text) else set()  # 上次的: it is weighed by itself
        return any(token.means.keys() & signs for token in self.read.cut)

    @property
    def is_another(self) -> bool:
        """Whether a clause tells another part of the own share, or what it may be instead."""
        of_a_part = _A_PART.match(self.text) and not RATE.search(self.text)
        return bool(self.read.sums) and bool(of_a_part or OR_ELSE.match(self.text))

    def only_tells_another(self, given: "_Told") -> bool:
        """Whether a clause is a figure and nothing else, and another one: 自付二千, 二千九百一十五."""
        other = [each for each in self.read.sums if each not in given.read.sums]
        if RATE.search(self.text) or any("row" in token.means for token in self.read.cut):
            return False
        beside = (token for token in self.read.cut if SUM not in token.means)
        return bool(other) and all(token.means.keys() & _BESIDE_THE_NAME for token in beside)

    @property
    def tells_the_rest(self) -> bool:
        """Whether a clause tells of the rest of the slip, or of what is not counted in."""
        return bool(_OF_THE_REST.match(self.text))

    @property
    def doubted(self) -> bool:
        """Whether a clause may take back what another one tells of the own share; not what it tells of another row."""
        if INCLUDES.search(self.text):
            return True
        if self.tells_the_rest:
            return False
        if self.read.sums and not self.gives and _ANOTHER_VOICE.search(self.text.replace(" ", "")):
            return True
        of_a_row = any("row" in token.means for token in self.read.cut) and not self.gives
        return not of_a_row and holds(self.text.replace(" ", ""), "in_figure_turns")


def of_own_share(said: str, today: date) -> OwnShare | None:
    """The part of a text that gives the own share; None where nothing gives it, nothing stands beside it, or that tells
    more of it."""
    text = plain(said)
    if "?" in text or HANGUL.search(text):
        return None
    parts = [part for clause in clauses(text) for part in _BEHIND_A_FIGURE.split(clause) if part]
    told = [_Told(part, for_sums(part, today)) for part in parts]
    for find in (_of_this_time, _alone, _named_apart, _in_all):
        if len(told) > 1 and (found := find(told)):
            of_it, value = found
            beside = [each for each in told if each not in of_it]
            if find is _alone and any(each.is_another or each.only_tells_another(of_it[0]) for each in beside):
                return None
            known = all(token.known for each in beside if not each.tells_the_rest for token in each.read.cut)
            if any(each.speaks_of_more for each in beside):
                return None
            return OwnShare(value, known, any(each.doubted for each in beside))
    return None


_Found = tuple[Sequence[_Told], str]
"""The clauses that give the own share, and what they give."""


def _alone(told: Sequence[_Told]) -> _Found | None:
    own = [each for each in told if each.gives]
    sure = len(own) == 1 and not own[0].doubted and not EARLIER.search(own[0].text)
    return (own, own[0].text) if sure else None


def _named_apart(told: Sequence[_Told]) -> _Found | None:
    """A figure behind which it is told that it is the own share: 四万一，亲戚们都给凑了，自付的."""
    names = [each for each in told if each.only_names and not each.read.sums]
    figures = [each for each in told if each.read.sums]
    if len(names) != 1 or len(figures) != 1 or told.index(names[0]) < told.index(figures[0]) or figures[0].doubted:
        return None
    if _OF_ANOTHER_PAYER.search(figures[0].text):
        return None
    return (*names, *figures), figures[0].text


def _of_this_time(told: Sequence[_Told]) -> _Found | None:
    """The figure of this time, where all others are of earlier ones: 去年自付一万四，今年这回自付五千二."""
    figures = [each for each in told if each.read.sums]
    begun = [each for before, each in pairwise(told) if NOW.search(before.text) and not before.read.sums]
    of_now = (each for each in figures if NOW.search(each.text) or each in begun)
    now = [each for each in of_now if not EARLIER.search(each.text)]
    earlier = [each for each in figures if EARLIER.search(each.text) and any(map(names_own_share, each.read.cut))]
    if len(now) != 1 or not earlier or len(earlier) + 1 != len(figures) or now[0].doubted:
        return None
    return figures, now[0].text


def _in_all(told: Sequence[_Told]) -> _Found | None:
    """The sum of parts that are each named as the own share, where it is told too, or it is asked to put them together:
    前一张自付5000，后一张自付6880，合计11880."""
    own = [each for each in told if each.gives]
    asked = [each for each in told if _ADD_THEM.fullmatch(each.text.replace(" ", ""))]
    total = [each for each in told if each.read.sums and each not in own]
    figures = [figure for each in own for figure in each.read.sums if isinstance(figure, int)]
    named = [figure for each in total for figure in each.read.sums]
    if not own or (named != [sum(figures)] and not (asked and not named)):
        return None
    return (*own, *total, *asked), f"自付{yuan(sum(figures))}元"
