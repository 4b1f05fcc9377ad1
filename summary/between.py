"""An estimate where only about how much the own shares were is known: every figure from its least to its most.

Each of the estimates behind it is an ordinary one: at both ends, and where a figure of the policy is met between them.
"""

from collections.abc import Sequence

from calculator import Estimate, Notice, Range, TreatmentEstimate, YearEstimate
from calculator.estimate import weakest

NOTICE = "own_share_about"
"""That only about how much the own share was is known; told as the calculator's notices are."""
_NOT_SURE = {"top_up_due": "top_up_maybe"}

Bounds = tuple[int, int | None]
"""The least and the most aid of a treatment, in fen; None where no most is known."""


def between(found: Sequence[Estimate], beyond: Estimate | None = None, bounds: Sequence[Bounds] = ()) -> Estimate:
    """One estimate of several of the same treatments that differ in own shares alone, the greatest last.

    `beyond`: where an own share may be any more than that, one of more; what grows with it has no most. `bounds`: of
    each treatment, where there are several, since the aid of one may fall with the own share of another.

    A figure that is the same in all of them stays one; what comes to nothing in all of them is sure to. Steps belong to
    own shares that are known, so that there are none of what differs.
    """
    last = found[-1]
    more = last if beyond is None else beyond
    treatments = [_treatment(parts, more.treatments[place]) for place, parts in enumerate(_by_place(found))]
    if bounds:
        treatments = [_within(*each) for each in zip(treatments, bounds, strict=True)]
    years = [_year([each.years[place] for each in found]) for place in range(len(last.years))]
    pairs = zip(years, last.years, more.years, strict=True)
    return last._replace(
        treatments=tuple(treatments),
        years=tuple(
            year._replace(
                regular=_no_most(year.regular, one.regular, other.regular),
                total_aid=_no_most(year.total_aid, one.total_aid, other.total_aid),
            )
            for year, one, other in pairs
        ),
        readings=tuple(each._replace(matters=False, others=()) for each in last.readings),
    )


def _by_place(found: Sequence[Estimate]) -> list[list[TreatmentEstimate]]:
    return [list(parts) for parts in zip(*(each.treatments for each in found), strict=True)]


def _treatment(parts: Sequence[TreatmentEstimate], more: TreatmentEstimate) -> TreatmentEstimate:
    last = parts[-1]
    if all(part == last for part in parts):
        return last
    aid = _no_most(_spanned([each.aid for each in parts]), last.aid, more.aid)
    told = len({part.self_paid for part in parts}) > 1 or aid.amount is None
    notices = (*last.notices, Notice(NOTICE, {}, "")) if told and aid.high != 0 else last.notices
    return last._replace(aid=aid, steps=(), notices=notices)


def _within(part: TreatmentEstimate, bounds: Bounds) -> TreatmentEstimate:
    """The treatment with these bounds, where they are further apart."""
    aid, (least, most) = part.aid, bounds
    low = min(aid.low, least)
    high = None if aid.high is None or most is None else max(aid.high, most)
    return part if (low, high) == aid[1:3] else part._replace(aid=Range(None, low, high, aid.status))


def _year(years: Sequence[YearEstimate]) -> YearEstimate:
    last, top_up = years[-1], _spanned([each.top_up for each in years])
    if all(each == last for each in years):
        return last
    sure = top_up == last.top_up
    return last._replace(
        regular=_spanned([each.regular for each in years]),
        top_up=top_up,
        total_aid=_spanned([each.total_aid for each in years]),
        deductible_left=_same([each.deductible_left for each in years]),
        limit_left=_same([each.limit_left for each in years]),
        steps=(),
        notices=tuple(each if sure else each._replace(id=_NOT_SURE.get(each.id, each.id)) for each in last.notices),
    )


def _spanned(figures: Sequence[Range]) -> Range:
    """From the least of all of them to the most."""
    highs = [each.high for each in figures if each.high is not None]
    return Range(
        _same([each.amount for each in figures]),
        min(each.low for each in figures),
        max(highs) if len(highs) == len(figures) else None,
        weakest(*(each.status for each in figures)),
    )


def _no_most(figure: Range, last: Range, more: Range) -> Range:
    """The figure without a most where that is another one with more."""
    return figure if last.high == more.high else Range(None, figure.low, None, figure.status)


def _same(found: Sequence[int | None]) -> int | None:
    return found[0] if len(set(found)) == 1 else None
