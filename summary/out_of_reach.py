"""A top-up that two classes in one year leave open, where the sums of that year are far from any limit.

The calculator tells what may come at most by the text alone, which is silent on a change of class (R26). Beside a few
hundred yuan no reading gives a top-up (R17): it is not announced to those people, as it is to nobody of one class.
"""

from calculator import Earlier, Estimate, Range, Situation, YearEstimate
from calculator.estimate import NOTHING
from summary.own_share import told_of

_TWO, _MAYBE = "two_classes", "top_up_maybe"


def within_reach(found: Estimate, situation: Situation) -> Estimate:
    """The same estimate without the top-ups that two classes leave open and no sums of their year can reach."""
    years = tuple(_without(each) if _out_of_reach(found, situation, each) else each for each in found.years)
    return found if years == found.years else found._replace(years=years)


def _out_of_reach(found: Estimate, situation: Situation, year: YearEstimate) -> bool:
    """Whether a top-up of the year is open by its two classes, and all that was told of the year is below each of
    their limits."""
    open_by_two = any(each.id == _TWO for each in year.notices) and year.top_up.amount == 0 and year.top_up.high
    before = situation.earlier.get(year.year, Earlier())
    if not open_by_two or not isinstance(before, Earlier) or "unsure" in _households(situation):
        return False
    of_year = [
        (treatment, part)
        for treatment, part in zip(situation.treatments, found.treatments, strict=True)
        if part.on.year == year.year
    ]
    told = sum(max(told_of(treatment), treatment.total_bill or 0) for treatment, _ in of_year)
    limit = found.policies[year.policy].limit
    limits = [limit[part.household_class] for _, part in of_year if part.household_class is not None]
    return bool(limits) and max(before.self_paid, before.aid) + told < min(limits)


def _households(situation: Situation) -> set[str]:
    """The statuses of all treatments."""
    return {situation.household, *(each.household for each in situation.treatments if each.household)}


def _without(year: YearEstimate) -> YearEstimate:
    """The year without its top-up."""
    regular: Range = year.regular
    notices = tuple(each for each in year.notices if each.id != _MAYBE)
    return year._replace(top_up=NOTHING, total_aid=regular, notices=notices)
