"""An estimate from the most that the own share can be, where the slip lacks figures that would lower it (R38)."""

from collections.abc import Sequence

from calculator import Estimate, Notice, Range, TreatmentEstimate, YearEstimate

NOTICE = "not_on_slip"
"""That the slip lacks something, so that only the most can be told; told as the calculator's notices are."""
PARTS = frozenset(f"{NOTICE}.{name}" for name in ("own_expense", "over_limit", "pooled_fund"))
"""One for each figure that is missing: what it would do."""
_NOT_SURE = {"top_up_due": "top_up_maybe"}
_OF_THE_FIGURE = ("already_paid", "already_paid_all")
"""Notices that compare with the figure, which is not known then."""


def at_most(found: Estimate, missing: Sequence[str]) -> Estimate:
    """The same estimate with every figure from 0 to its most, status `ask`. Aid never falls with a greater own share.

    What comes to nothing even then stays: it is sure. `missing`: the figures of the slip that are not there, by name.
    Of an estimate of one treatment, as a conversation has it.
    """
    return found._replace(
        treatments=tuple(_treatment(each, missing) for each in found.treatments),
        years=tuple(_year(each) for each in found.years),
        readings=tuple(each._replace(matters=False, others=()) for each in found.readings),
    )


def _treatment(part: TreatmentEstimate, missing: Sequence[str]) -> TreatmentEstimate:
    if part.aid.high == 0:
        return part
    notices = [each for each in part.notices if each.id not in _OF_THE_FIGURE]
    notices += [Notice(NOTICE, {}, ""), *(Notice(f"{NOTICE}.{name}", {}, "") for name in missing)]
    return part._replace(aid=_down_to_nothing(part.aid), steps=(), notices=tuple(notices))


def _year(year: YearEstimate) -> YearEstimate:
    if year.total_aid.high == 0:
        return year
    return year._replace(
        regular=_down_to_nothing(year.regular),
        top_up=_down_to_nothing(year.top_up),
        total_aid=_down_to_nothing(year.total_aid),
        deductible_left=None,
        limit_left=None,
        steps=(),
        notices=tuple(each._replace(id=_NOT_SURE.get(each.id, each.id)) for each in year.notices),
    )


def _down_to_nothing(figure: Range) -> Range:
    return figure if figure.high == 0 else Range(None, 0, figure.high, "ask")
