"""Which figures within a text are named as the own share: 个人自付4276 统筹支付9800, 총비용 5만에 자부가 1만8천."""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, parts
from conversation.understanding.within.certain_within import doubted, sure_beside, turned
from conversation.understanding.within.marked import SUM, Marked, figures_of

_OTHER_ROW: Final = lazily("[비총]|전체|전부|합계|보험|보소|통주|의보|기금|구조|[费总统报]|医保")
"""What a stretch before a figure holds that is named as something else than the own share."""


def named_among_rows(read: list[Marked]) -> Iterator[str]:
    """The amounts of the own share, where each figure stands behind its name: 총비용 28000 자부 8000."""
    if doubted(read) or any("who" in token.means for each in read for token in each.cut):
        return
    for each in read:
        stretches = list(stretches_of(each.cut))
        named = all(
            any(map(names_own_share, cut)) or _OTHER_ROW.search("".join(token.text for token in cut))
            for cut in stretches
        )
        if len(stretches) > 1 and named and not any(map(names_a_row, each.cut[_last(each.cut) + 1 :])):
            for cut, found in zip(stretches, each.sums, strict=True):
                if leads_to_own_share(cut):
                    yield from figures_of(found)


def named_own_share(read: list[Marked]) -> bool:
    """Whether the figure is named as the own share, so that unknown words turn nothing: 该我自付的那块是两万.

    Not where a doubt or a denial stands in the text, or somebody behind it or beside words that are not known.
    """
    cuts = [each.cut for each in read]
    if doubted(read):
        return False
    words = [token for cut in cuts for token in cut]
    behind = words[next((place for place, each in enumerate(words) if names_own_share(each)), 0) :]
    people = any("who" in token.means for token in words)
    if any(turned(cut) for cut in cuts if not any(map(names_own_share, cut))):
        return False
    if any("who" in token.means for token in behind) or (people and not all(token.known for token in words)):
        return False
    return any(map(leads_to_own_share, cuts))


def stretches_of(cut: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """A clause cut behind each of its sums, without what follows the last."""
    begin = 0
    for place, token in enumerate(cut, start=1):
        if SUM in token.means:
            yield cut[begin:place]
            begin = place


def names_a_row(token: Token) -> bool:
    """Whether a word names a row of the slip, the own share among them, or tells how the insurance paid."""
    return names_own_share(token) or "row" in token.means or "insurance_paid" in token.means


def _last(cut: tuple[Token, ...]) -> int:
    return max((place for place, token in enumerate(cut) if SUM in token.means), default=-1)


def names_own_share(token: Token) -> bool:
    """Whether a word names the own share, and not all that was paid."""
    return "own_share" in token.means


def leads_to_sum(cut: tuple[Token, ...]) -> bool:
    """Whether a figure is the first that is told in a clause."""
    return SUM in next(_told(cut), Token("", {})).means


def leads_to_own_share(cut: tuple[Token, ...]) -> bool:
    """Whether a name of the own share has its figure behind it."""
    return any(names_own_share(token) and leads_to_sum(cut[place + 1 :]) for place, token in enumerate(cut))


def names_its_figure(cut: tuple[Token, ...]) -> bool:
    """Whether the own share is named before a figure, and no other row between."""
    named = False
    for token in cut:
        if SUM in token.means:
            return named
        named = names_own_share(token) or (named and not names_a_row(token))
    return False


def _told(cut: tuple[Token, ...]) -> Iterator[Token]:
    """The words of a clause that say more than what stands around an amount."""
    return (token for token in cut if not token.means.keys() & {"around", "amount_before", "day_before"})


def own_share_figures(read: Iterable[Marked]) -> Iterator[str]:
    """The amounts of the parts that name the own share; none where one of these parts is not sure."""
    for each in read:
        sums = list(each.sums)
        for part in chain.from_iterable(map(by_row, parts(each.cut))):
            count = sum(SUM in token.means for token in part)
            figures, sums = sums[:count], sums[count:]
            if any(map(names_own_share, part)):
                sure = count == 1 and isinstance(figures[0], int) and sure_beside(part, SUM)
                yield from () if sure else ("",)
                yield from (figure for found in figures for figure in figures_of(found))


def by_row(part: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """A part cut before each row of the slip that it names with a figure behind it: 个人自付4276 统筹支付9800."""
    told = [place for place, token in enumerate(part) if names_own_share(token) or rows_of(token) or SUM in token.means]
    if not told or SUM in part[told[0]].means:
        yield part
        return
    behind = (after for before, after in pairwise(told) if SUM in part[before].means and SUM not in part[after].means)
    yield from (part[begin:end] for begin, end in pairwise([0, *behind, len(part)]))


def rows_of(token: Token) -> tuple[str, ...]:
    """The rows of the slip that a word names."""
    return token.means.get("row", ())
