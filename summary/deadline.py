"""The last day of a period that a document counts in days."""

from collections.abc import Iterator
from datetime import date, timedelta

from calculator import Policy
from summary.case import Case
from summary.line import Line, clause


def deadline(start: date, days: int) -> date:
    """The last day of `days` days that run from `start`: the day of `start` itself is not counted, so the 90th day
    after a reimbursement is the last one. No document says whether the first day counts; where it does, the period
    ends one day earlier, which has to be told beside this one. Raises OverflowError beyond the calendar.
    """
    return start + timedelta(days=days)


def counted(case: Case, policy: Policy, days: int) -> Iterator[Line]:
    """The days to apply in, from the day of reimbursement, or of discharge where uninsured."""
    source = clause(policy, "rule.apply_afterwards")
    start = case.done.counts_from
    if start is None:
        id = "navigator.when.not_begun" if case.done.reimbursed == "no" else "navigator.when.from_which_day"
        yield Line(id, {"days": days}, source)
        return
    last = deadline(start, days)
    given = {"start": start, "days": days, "day": last}
    if last < case.made_on:
        yield Line("navigator.when.passed", given, source)
        return
    yield Line("navigator.when.until", given, source)
    if last > case.made_on:
        yield Line("navigator.when.first_day", {"day": last - timedelta(days=1)}, kind="caution")
