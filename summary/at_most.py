"""An estimate from the most that the own share can be: the slip lacks figures that would lower it (R38), or only what
was paid in all is known."""

from collections.abc import Mapping, Sequence

from calculator import Estimate, Notice, Range, TreatmentEstimate, YearEstimate
from summary.between import NOTICE as ABOUT

NOTICE = "not_on_slip"
"""That the slip lacks something, so that only the most can be told; told as the calculator's notices are."""
PARTS = frozenset(f"{NOTICE}.{name}" for name in ("own_expense", "over_limit", "pooled_fund"))
"""One for each figure that is missing: what it would do."""
PAID_IN_ALL = "paid_in_all"
"""That what was paid in all was taken for the own share, which is no more than that."""
_NOT_SURE = {"top_up_due": "top_up_maybe"}
_OF_THE_FIGURE = ("already_paid", "already_paid_all", ABOUT)
"""Notices that compare with the figure, which is not known then, or say that it is known about."""


def at_most(found: Estimate, why: Mapping[int, Sequence[str]]) -> Estimate:
    """The same estimate with every figure from 0 to its most, status `ask`. Aid never falls with a greater own share.

    What comes to nothing even then stays: it is sure. `why`: the notices that say so, by the places of the treatments
    of which only the most is known. Of several treatments these alone go down to 0; their years, which the others have
    a part in, stay between their bounds.
    """
    treatments = [_treatment(each, why[place]) if place in why else each for place, each in enumerate(found.treatments)]
    alone = len(treatments) == 1
    open_years = {treatments[place].on.year for place in why}
    return found._replace(
        treatments=tuple(treatments),
        years=tuple(_year(each, alone=alone) if each.year in open_years else each for each in found.years),
        readings=tuple(each._replace(matters=False, others=()) for each in found.readings),
    )


def _treatment(part: TreatmentEstimate, why: Sequence[str]) -> TreatmentEstimate:
    if part.aid.high == 0:
        return part
    notices = [each for each in part.notices if each.id not in _OF_THE_FIGURE]
    notices += [Notice(id, {}, "") for id in why]
    return part._replace(aid=_down_to_nothing(part.aid), steps=(), notices=tuple(notices))


def _year(year: YearEstimate, *, alone: bool) -> YearEstimate:
    if year.total_aid.high == 0:
        return year
    opened = _down_to_nothing if alone else _open
    return year._replace(
        regular=opened(year.regular),
        top_up=opened(year.top_up),
        total_aid=opened(year.total_aid),
        deductible_left=None,
        limit_left=None,
        steps=(),
        notices=tuple(each._replace(id=_NOT_SURE.get(each.id, each.id)) for each in year.notices),
    )


def _down_to_nothing(figure: Range) -> Range:
    return figure if figure.high == 0 else Range(None, 0, figure.high, "ask")


def _open(figure: Range) -> Range:
    return figure if figure.low == figure.high else figure._replace(amount=None, status="ask")
