"""Whether a day or an amount that stands within more words is sure.

Every other word is known to change nothing, and it is not denied, only heard, doubted or still to come.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar

from conversation.understanding.text.denial import denials, denies
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import EDGES, Token, holds
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import DAY, SUM, Marked, letters_of

NO_ANSWER: Final = frozenset({"asks", "others", "if"})
"""Signs of a text that answers nothing: it asks, tells of somebody else, or supposes."""
_CHANGES_NOTHING: Final[Mapping[str, frozenset[str]]] = {
    SUM: frozenset({SUM, "around", "joins", "mine", "i", "row", "own_share", "amount_before", "amount_after"}),
    DAY: frozenset({DAY, "around", "who", "joins", "mine", "i", "settled", "day_before", "day_after"}),
}
"""The groups of the words beside which an amount or a day is sure."""
BEFORE_SETTLING: Final = _CHANGES_NOTHING[DAY] - {"settled"} | {"care", "went"}
"""The groups of the words that tell of the days before the one of settling."""
_DAY_WITHOUT_MONTH: Final = 3
"""How long a day without its month is at most: 15号."""
_SETTLED: Final = lazily("[结账帐清]|^才|결산|계산|정산|청산|결제")
OF_THE_BILL: Final = 2
"""How surely a word with one of these tells of settling."""
DOUBTS: Final = frozenset({"perhaps", "amount_unsure", "correction", "cancelled", "wish", "past"})
"""Signs of a text whose own share may be none, another figure, or of another time."""
_ERROR: Final = lazily("[错差混串岔]了")
EARLIER: Final = lazily("去年|前年|上[次回]|[那前头][次回]|(?:지난|저|전|먼저|앞)번[에엔](?!.*자부)")
_NOT_YET: Final = lazily(
    "^(?!.*[那头前][一两三]?[天日])"
    "(?:.*(?:这[次回]|人|现在|目前|眼下|如今)(?:都|也)?还|.*[没未](?:出|结|办|做|住|去|动手))"
)
_TO_COME: Final = lazily(
    "还[没未](?:给|能|轮到)?(?:做|住|结|出院|进|动|开刀|手术|去(?!报|申|办|民政|领|问|要|拿|交材料))"
    "|(?:明天|大?后天|下个?(?:周|礼拜|星期|月)[一二三四五六日天]?)(?:才|就|再|要|去)*(?:做|住|手术|开刀|结|出院|动)"
)
"""What is told of that has not come: 自付两万，后天做."""
NOW: Final = lazily("今年|[这今本][次回]|[이요]번|올해")
_THIS_YEAR: Final = lazily(
    "今年|本年|올해|금년|이달|本月|这个?月|지난주|上个?(?:周|礼拜|星期)|[昨前今]天|어제|오늘|그저께|그제"
)
_OR: Final = lazily("[0-9元块千百万](?:还是|或者?)[0-9一二两三四五六七八九]")
_SAID: Final = ("데다", "디다", "더구만", "던데", "더라")
"""How a word ends by which somebody tells what he was told of his own share: 자부가 8천이라고 합데다."""
_HEARD: Final = (*_SAID, "라는데", "그러는데", "그러던데", "말하는데", "말하던데", "하는말이")
_LIKELY: Final = frozenset(["아마", "아마도", "일게요", "일거요", "일겁니다", "이였을게요", "이였을거요"])
"""Words of Korean that make a day or an amount no more than likely."""
_Found = TypeVar("_Found")


def still_to_come(clause: Marked) -> bool:
    """Whether a clause tells of now that nothing is settled, or done, yet: 这回人还躺着呢; not 元旦那天还在医院."""
    text = letters_of(clause.cut)
    planned = any(token.means.get("when") == ("plan",) for token in clause.cut) and _NOT_YET.search(text)
    return not clause.days and bool(planned or _TO_COME.search(text))


def doubted(read: Iterable[Marked]) -> bool:
    """Whether a doubt or a denial stands in a text."""
    return any(token.means.keys() & DOUBTS or denies(token) for each in read for token in each.cut)


def only_perhaps(cut: tuple[Token, ...]) -> bool:
    """Whether a word says that it is only perhaps so."""
    return any("perhaps" in token.means for token in cut)


def names_this_year(said: str, today: date) -> bool:
    """Whether a text names the year that it is, or a day by how long ago it was."""
    return bool(_THIS_YEAR.search(plain(said))) or str(today.year) in said


def doubtful(said: str) -> bool:
    """Whether a text doubts its figure, or tells it of an earlier bill only: 我妈上次自付两万, 지난번에 3천원 냈소."""
    text = plain(said).replace(" ", "")
    return (
        bool(_OR.search(text))
        or holds(text, "in_figure_doubts")
        or (bool(EARLIER.search(text)) and not NOW.search(text))
    )


def turned(cut: tuple[Token, ...]) -> bool:
    """Whether a clause may take back what is told in another, or tell it of something else: 自付8000，上次的."""
    return holds(letters_of(cut), "in_figure_turns")


def settles(token: Token) -> int:
    """How surely a word tells of settling; 1: of leaving the hospital, mostly on the same day."""
    return 0 if "settled" not in token.means else OF_THE_BILL if _SETTLED.search(token.text) else 1


def answers_nothing(said: str, read: Iterable[Marked]) -> bool:
    """Whether a text asks, supposes, or tells of others; not what was said of one's own share."""
    words = [token for each in read for token in each.cut]
    own = any("own_share" in token.means for token in words)
    told = (token for token in words if not (own and token.text.endswith(_SAID)))
    return "?" in plain(said) or any(token.means.keys() & NO_ANSWER for token in told)


def only_heard(said: str, read: Iterable[Marked]) -> bool:
    """Whether a figure is only told as somebody said it: 5만3이랍데다; not that of another one."""
    told = [token for each in read for token in each.cut if token.means.keys() & NO_ANSWER]
    return "?" not in plain(said) and all(token.text.endswith(_HEARD) for token in told)


def not_denied(cut: tuple[Token, ...], kind: str, found: list[_Found]) -> list[_Found]:
    """What is found of a kind in a clause, without what is denied there."""
    denied = denials(cut, kind).places
    places = [place for place, token in enumerate(cut) if kind in token.means]
    return [each for place, each in zip(places, found, strict=False) if place not in denied]


def all_sure(read: Sequence[Marked], kind: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether each clause is sure, `more` being groups of words that change nothing either.

    One that owns up to an error turns nothing between what is denied for it and what is right: 不是六月三号, 我看错了,
    是六月十三号.
    """
    cuts = [_since_settling(each) if kind == DAY else each.cut for each in read]
    if kind == DAY and max(map(settles, cuts[-1]), default=0) == OF_THE_BILL:
        cuts = [*(cut for cut in cuts[:-1] if not _admission(cut)), cuts[-1]]
    denied = any(denials(cut, kind).places for cut in cuts)
    return all(
        sure_beside(cut, kind, more) or (denied and (cut is not cuts[-1] or _of_error(cut)) and _owns_up(cut))
        for cut in cuts
    )


def _admission(cut: tuple[Token, ...]) -> bool:
    """Whether a clause tells of the treatment before it was settled, and of nothing else: 11月3号入院，20号结的账."""
    known = all(token.means.keys() & (BEFORE_SETTLING | {"referral"}) and not denies(token) for token in cut)
    of_another = any(token.text.startswith(("他", "她")) for token in cut)
    return known and not of_another and any(token.answers("care") for token in cut) and not any(map(settles, cut))


def _since_settling(clause: Marked) -> tuple[Token, ...]:
    """A clause without what it tells of the days before the one of settling: 四月一号住进去四月十二号出的院.

    Not where that day is named without its month: 3月1号住的院15号出院.
    """
    cut = clause.cut
    days = [place for place, token in enumerate(cut) if DAY in token.means]
    alone = bool(clause.days) and clause.days[-1].end - clause.days[-1].start <= _DAY_WITHOUT_MONTH
    if len(days) < 2:
        return cut
    named = any("settled" in token.means and _SETTLED.search(token.text) for token in cut[days[-1] + 1 :])
    if alone or not named:
        return cut
    before = cut[: days[-1]]
    known = all(token.means.keys() & BEFORE_SETTLING and not denies(token) for token in before)
    return cut[days[-1] :] if known and not any("settled" in token.means for token in before) else cut


def _owns_up(cut: tuple[Token, ...]) -> bool:
    return all(token.means.keys() & {"correction", "around", "i"} and not denies(token) for token in cut)


def _of_error(cut: tuple[Token, ...]) -> bool:
    """Whether a clause tells that an error was made: 我记差了; 不对 may take back what is right."""
    return bool(_ERROR.search(letters_of(cut)))


_BOUNDS: Final = frozenset({"amount_above", "amount_below"})
"""Words by which a sum is more or less than the figure: 反正五千往上, 그저 거의 5천."""


def sure_beside(cut: tuple[Token, ...], kind: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether every word beside what is told in a clause changes nothing. `more`: further groups that do not."""
    denied = denials(cut, kind)
    return (
        all(token.means.keys() & (_CHANGES_NOTHING[kind] | more) or denies(token) for token in cut)
        and not any(token.text in _LIKELY for token in cut)
        and not (kind == SUM and any(token.means.keys() & _BOUNDS for token in cut))
        and not any("perhaps" in token.means and not token.means.keys() & EDGES for token in cut)
        and denied.clear
        and denied.own
        and (bool(denied.places) or not any(map(denies, cut)))
    )
