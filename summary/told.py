"""An estimate as far as the own shares are known: at their least and at their most, and what may lie between."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from calculator import Earlier, Estimate, Situation, TreatmentEstimate, estimate
from calculator.money import share
from summary.at_most import NOTICE, PAID_IN_ALL, at_most
from summary.between import Bounds, between
from summary.out_of_reach import within_reach
from summary.own_share import OwnShare, Shares, path, told_of, with_shares

_CHRONIC = "chronic_outpatient"
"""Care with a yearly limit of its own."""


def told_estimate(situation: Situation, own_shares: Sequence[OwnShare], *, of_each: bool = True) -> Estimate:
    """The estimate of a situation whose own shares are known as far as these say. `of_each`: with what each of several
    treatments may come to, and where a top-up begins; else only the bounds of their years are right."""
    found, least = estimate(situation), least_of(situation, own_shares)
    if least:
        looked_at = _looked_at(situation, least, found) if of_each or len(situation.treatments) == 1 else (least, {})
        each = [estimate(with_shares(situation, shares)) for shares in looked_at]
        beyond = {place: 2 * told_of(situation.treatments[place]) for place in least if own_shares[place].open}
        more = estimate(with_shares(situation, beyond)) if beyond else None
        several = range(len(situation.treatments)) if of_each and len(situation.treatments) > 1 else ()
        found = between(each, more, [_bounds(situation, least, each, place) for place in several])
    found = within_reach(found, situation)
    why = {place: _why(told) for place, told in enumerate(own_shares) if told.at_most}
    return at_most(found, why) if why else found


def _looked_at(situation: Situation, least: Shares, most: Estimate) -> Iterator[Shares]:
    """Both ends; between them only where a top-up may come, since everything else only grows from one to the other.
    `most`: the estimate of the most."""
    if any(year.top_up.high != 0 for year in most.years):
        yield from path(situation, least, tuple(most.policies.values()))
    else:
        yield from (least, {})


def least_of(situation: Situation, own_shares: Sequence[OwnShare]) -> Shares:
    """The least of each own share that is not known, by place. One that is known at most may be nothing beside others;
    alone it is told as that (`at_most`)."""
    several = len(situation.treatments) > 1
    found = {}
    for place, each in enumerate(own_shares):
        if each.least is not None:
            found[place] = each.least
        elif each.at_most and several:
            found[place] = 0
    return found


def _why(told: OwnShare) -> tuple[str, ...]:
    missing = (NOTICE, *(f"{NOTICE}.{name}" for name in told.missing)) if told.missing else ()
    return (*missing, *([PAID_IN_ALL] if told.in_all else []))


def _bounds(situation: Situation, least: Shares, found: Sequence[Estimate], place: int) -> Bounds:
    """The least and the most aid of one of several treatments, in fen. `found`: from the least own shares to the most.

    More before it in the year can only use up more of the deductible, which raises its aid, and more of a limit, which
    lowers it: where a limit may be met it is no more than what that surely leaves.
    """
    first, last = found[0].treatments, found[-1].treatments
    low, high = first[place].aid.low, last[place].aid.high
    before = _before(situation, place)
    if not any(other in least for other in before) or _below_limits(situation, found[-1], before, place):
        return low, high
    lows = [low, last[place].aid.low]
    if place in least:
        mixed = estimate(with_shares(situation, {place: least[place]}))
        lows.append(mixed.treatments[place].aid.low)
    most, highs = _uncut(last[place]), [last[other].aid.high for other in before]
    if high is None or most is None or None in highs:
        return min(lows), None
    left = high + sum(each or 0 for each in highs) - sum(first[other].aid.low for other in before)
    year = situation.treatments[place].on.year
    of_year = [each.regular.high for each in found[-1].years if each.year == year]
    whole = left if None in of_year else sum(each or 0 for each in of_year)
    return min(lows), min(most, left, whole)


def _uncut(part: TreatmentEstimate) -> int | None:
    """The rate of the whole own share, in fen, where the steps have one; else that own share."""
    rate = next((step for step in part.steps if step.id == "rate"), None)
    return (
        part.self_paid
        if rate is None or part.self_paid is None
        else share(part.self_paid, Fraction(rate.given["percent"]))
    )


def _before(situation: Situation, place: int) -> list[int]:
    """The treatments of the year that count before one, by their places."""
    day = situation.treatments[place].on
    placed = enumerate(situation.treatments)
    return [other for other, each in placed if each.on.year == day.year and (each.on, other) < (day, place)]


def _below_limits(situation: Situation, most: Estimate, before: Sequence[int], place: int) -> bool:
    """Whether no limit can be met until a treatment, whatever is open, with the most of every own share."""
    treatment = situation.treatments[place]
    earlier = situation.earlier.get(treatment.on.year, Earlier())
    if earlier == "unsure" or any(situation.treatments[other].care == _CHRONIC == treatment.care for other in before):
        return False
    parts = [most.treatments[each] for each in (*before, place)]
    limits = [
        most.policies[part.policy].limit[part.household_class] for part in parts if part.policy and part.household_class
    ]
    highs = [part.aid.high for part in parts]
    classes = all(part.household_class is not None or part.aid.high == 0 for part in parts)
    return classes and None not in highs and earlier.aid + sum(each or 0 for each in highs) < min(limits, default=0)
