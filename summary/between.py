"""An estimate where only about how much the own share was is known: every figure from its least to its most.

Each of the estimates behind it is an ordinary one: at both ends, and where a figure of the policy is met between them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from calculator import Earlier, Estimate, Notice, Policy, Range, Situation, TreatmentEstimate, YearEstimate
from calculator.estimate import weakest

NOTICE = "own_share_about"
"""That only about how much the own share was is known; told as the calculator's notices are."""
_NOT_SURE = {"top_up_due": "top_up_maybe"}


def own_shares(situation: Situation, least: int, policies: Sequence[Policy]) -> tuple[int, ...]:
    """The own shares to estimate at, in order, in fen: `least`, that of the situation's one treatment, and between them
    each at which a figure of a policy is met, with the fen after it."""
    (treatment,) = situation.treatments
    most = treatment.self_paid or 0
    earlier = situation.earlier.get(treatment.on.year, Earlier())
    before = 0 if earlier == "unsure" else earlier.self_paid
    met = {figure - before for policy in policies for figure in _figures(policy)}
    met.add((situation.major_illness_threshold or 0) - before)
    edges = {share for each in met for share in (each, each + 1) if least < share < most}
    return tuple(sorted({least, *edges, most}))


def with_own_share(situation: Situation, own_share: int) -> Situation:
    """The same situation with this own share of its one treatment, in fen."""
    (treatment,) = situation.treatments
    return replace(situation, treatments=(replace(treatment, self_paid=own_share),))


def between(found: Sequence[Estimate], beyond: Estimate | None = None) -> Estimate:
    """One estimate of several of the same treatment that differ in the own share alone, the greatest last.

    `beyond`: where the own share may be any more than that, one of more; what grows with it has no most.

    A figure that is the same in all of them stays one; what comes to nothing in all of them is sure to. Steps belong to
    one own share, so that there are none.
    """
    last = found[-1]
    more = last if beyond is None else beyond
    treatment = _treatment([each.treatments[0] for each in found])
    years = [_year([each.years[place] for each in found]) for place in range(len(last.years))]
    pairs = zip(years, last.years, more.years, strict=True)
    return last._replace(
        treatments=(treatment._replace(aid=_no_most(treatment.aid, last.treatments[0].aid, more.treatments[0].aid)),),
        years=tuple(
            year._replace(
                regular=_no_most(year.regular, one.regular, other.regular),
                total_aid=_no_most(year.total_aid, one.total_aid, other.total_aid),
            )
            for year, one, other in pairs
        ),
        readings=tuple(each._replace(matters=False, others=()) for each in last.readings),
    )


def _figures(policy: Policy) -> Iterator[int]:
    for number, limit in policy.limit.items():
        yield from (limit, policy.deductible_of(number))
    yield from (figure for figure in policy.given.values() if isinstance(figure, int))


def _treatment(parts: Sequence[TreatmentEstimate]) -> TreatmentEstimate:
    last, aid = parts[-1], _spanned([each.aid for each in parts])
    notices = last.notices if aid.high == 0 else (*last.notices, Notice(NOTICE, {}, ""))
    return last._replace(aid=aid, steps=(), notices=notices)


def _year(years: Sequence[YearEstimate]) -> YearEstimate:
    last, top_up = years[-1], _spanned([each.top_up for each in years])
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
