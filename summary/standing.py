"""How sure a figure may be told: the weakest of all that stands behind it.

It is decided here and nowhere a second time; what is said of it stands in the table of headline.py.
"""

from collections.abc import Iterator
from typing import Literal, get_args

from calculator import Range, Treatment, TreatmentEstimate, YearEstimate
from calculator.estimate import Status
from summary.case import Case, notice_ids
from summary.deadline import OPEN_DAYS, days_of, days_to_apply

Standing = Literal["stated", "reading", "at_least", "county", "ask", "insurance_unknown", "maybe_passed", "passed"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)
"""From the strongest to the weakest: as the calculator has it, then what only the day of today or an answer weakens."""

_WEAKENS: dict[str, Status] = {
    "rate_cut": "ask",
    "refused_by_insurance": "ask",
    "member_assumed": "ask",
}
"""Notices of what the document does not mention (R30), or of what was taken for granted: no figure is its word then."""

_NOTHING_MAY_COME = frozenset({"member_assumed"})
"""Notices after which there may be nothing at all."""


def told(case: Case) -> Range:
    """The regular aid as it may be told, in fen: where nothing may come of it, from nothing on."""
    figure = case.figure
    if case.settled:
        return figure
    if not case.done.insurance_known or case.notices & _NOTHING_MAY_COME:
        return figure if figure.high == 0 else Range(None, 0, figure.high, "ask")
    if case.notices & _WEAKENS.keys():
        return figure._replace(status="ask")
    return figure


def may_come_to_nothing(case: Case, treatment: Treatment, part: TreatmentEstimate) -> bool:
    """Whether nothing may come of one treatment, whatever its figure: what insurance did is not known, the days to
    apply may be over, or something was taken for granted."""
    if part.aid.high == 0 or case.settled:
        return False
    granted = bool(notice_ids(part) & _NOTHING_MAY_COME)
    return granted or not case.done.insurance_known or days_of(case, treatment, part) in OPEN_DAYS


def standing(case: Case) -> Standing:
    """The weakest of the figure, of what insurance did where that is not known, and of the days to apply."""
    figure = told(case)
    if figure.high == 0 and figure.status != "county" and not case.by_rules:
        return figure.status
    days = days_to_apply(case)
    if days == "maybe_passed" or days == "passed":
        return days
    if not case.done.insurance_known and not case.settled:
        return "insurance_unknown"
    return figure.status


def top_up_is_sure(case: Case, year: YearEstimate) -> bool:
    """Whether the top-up of a year may be promised: by every reading, beside a figure that is told as sure."""
    return bool(year.top_up.amount) and year.top_up.status == "stated" and standing(case) in ("stated", "reading")


def sure_top_up(case: Case, year: int) -> Iterator[int]:
    """The top-up of a year, in fen, where every reading gives it beside a figure that is sure. It comes once a year,
    also where the policy changed within it."""
    parts = [each for each in case.estimate.years if each.year == year]
    amount = max((each.top_up.amount or 0 for each in parts), default=0)
    if amount and case.by_year[year].amount is not None and all(top_up_is_sure(case, each) for each in parts):
        yield amount


def year_is_one_amount(case: Case, regular: Range) -> bool:
    """Whether the aid of a year is told as one amount: it can be no other, or that of all years together is told so."""
    sure = ("stated", "reading")
    whole = case.figure.amount is not None and case.figure.status in sure
    return regular.amount is not None and (regular.low == regular.high or (whole and regular.status in sure))


def is_one_amount(case: Case, part: TreatmentEstimate) -> bool:
    """Whether the aid of a treatment is told as one amount, which a slip can be compared with."""
    weakened = not case.done.insurance_known or notice_ids(part) & _WEAKENS.keys()
    one_figure = bool(part.aid.amount) and part.aid.low == part.aid.amount
    return one_figure and part.aid.status in ("stated", "reading") and not weakened
