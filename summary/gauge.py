"""The numbers of the bar: how much of a year's limit and deductible is used."""

from typing import NamedTuple

from summary.case import Case
from summary.notice import EARLIER_TOO_HIGH


class Gauge(NamedTuple):
    """One year, in fen: the limit with what earlier aid and this estimate use of it, and the deductible (0: none)."""

    year: int
    limit: int
    earlier: int
    estimated: int
    deductible: int
    deductible_used: int

    @property
    def limit_left(self) -> int:
        """What is left of the year's limit."""
        return self.limit - self.earlier - self.estimated


def gauge(case: Case) -> tuple[Gauge, ...]:
    """One gauge for each year whose class, own shares and totals are known; none for the others.

    None is drawn of earlier sums that cannot have come about. Where the policy changed within a year its last one
    tells, which counts what the first has used. None of an own share that is known only about, or at most.
    """
    if case.notices & EARLIER_TOO_HIGH or case.ends:
        return ()
    found = []
    for year in {each.year: each for each in case.estimate.years}.values():
        parts = [part for _, part in case.pairs if part.on.year == year.year and part.policy == year.policy]
        last = sorted(parts, key=lambda part: part.on)[-1]  # of one day, the last one given
        number, estimated = last.household_class, year.regular.amount
        limit_left, deductible_left = year.limit_left, year.deductible_left
        if number is None or estimated is None or limit_left is None or deductible_left is None:
            continue
        if any(part.self_paid is None for part in parts):
            continue
        if not estimated and year.regular.high:  # in principle nothing, and it may be accepted: no sum to draw
            continue
        policy = case.policies[year.policy]
        if policy.FLOORS:  # a limit that is only a floor cannot be drawn
            continue
        limit, deductible = policy.limit[number], policy.deductible_of(number)
        estimated = min(estimated, limit - limit_left)
        earlier = limit - limit_left - estimated
        found.append(Gauge(year.year, limit, earlier, estimated, deductible, deductible - deductible_left))
    return tuple(found)
