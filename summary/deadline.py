"""The last day of a period that a document counts in days."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, get_args

from calculator import Policy, TreatmentEstimate
from summary.case import SETTLED, Case, notice_ids
from summary.line import Line, clause


def deadline(start: date, days: int) -> date:
    """The last day of `days` days that run from `start`: the day of `start` itself is not counted, so the 90th day
    after a reimbursement is the last one. No document says whether the first day counts; where it does, the period
    ends one day earlier, which has to be told beside this one. Raises OverflowError beyond the calendar.
    """
    return start + timedelta(days=days)


Days = Literal["none", "within", "not_begun", "maybe_passed", "passed"]
DAYS: tuple[Days, ...] = get_args(Days)
"""How the days to apply stand, the most pressing last; "none" where the document counts none."""

OPEN_DAYS = ("maybe_passed", "passed")
"""Where it is first to be asked whether one can still apply (R39)."""


def days_to_apply(case: Case) -> Days:
    """The most pressing of all treatments that aid can be applied for."""
    return max((days_of(case, part) for _, part in case.pairs), key=DAYS.index)


def days_of(case: Case, part: TreatmentEstimate) -> Days:
    """How the days to apply stand for one treatment. Where the first day may count, the last one may have passed."""
    policy = case.policy(part)
    if policy is None or policy.apply_days is None or case.plan or notice_ids(part).intersection(SETTLED):
        return "none"
    if case.done.reimbursed == "no":
        return "not_begun"
    start = case.done.counts_from or part.on  # nothing is reimbursed before it is settled
    last = deadline(start, policy.apply_days)
    if last > case.made_on:
        return "within"
    return "passed" if case.done.counts_from and last < case.made_on else "maybe_passed"


def counted(case: Case, policy: Policy, days: int) -> Iterator[Line]:
    """The days to apply in, from the day of reimbursement, or of discharge where uninsured."""
    source = clause(policy, "rule.apply_afterwards")
    start = case.done.counts_from
    if start is None:
        id = "not_begun" if case.done.reimbursed == "no" else "from_which_day"
        if id == "from_which_day" and days_to_apply(case) == "maybe_passed":
            id = "maybe_passed"
        yield Line(f"navigator.when.{id}", {"days": days}, source)
        return
    last = deadline(start, days)
    given = {"start": start, "days": days, "day": last}
    if last < case.made_on:
        yield Line("navigator.when.passed", given, source)
        return
    yield Line("navigator.when.until", given, source)
    if last > case.made_on:
        yield Line("navigator.when.first_day", {"day": last - timedelta(days=1)}, kind="caution")
    else:
        yield Line("navigator.when.last_day", kind="caution")
