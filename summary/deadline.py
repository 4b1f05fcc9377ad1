"""The last day of a period that a document counts in days."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal, get_args

from calculator import Policy, Treatment, TreatmentEstimate
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
    return max((days_of(case, *pair) for pair in case.pairs), key=DAYS.index)


def days_of(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Days:
    """How the days to apply stand for one treatment. Where the first day may count, the last one may have passed; so
    too where the county handles the half year by itself, on days that no document tells."""
    policy = case.policy(part)
    if policy is None or case.plan or notice_ids(part).intersection(SETTLED):
        return "none"
    care = care_of(case, treatment)
    if policy.handled(care):
        return "maybe_passed"
    days = policy.apply_days(care)
    if days is None:
        return "none"
    if case.done.reimbursed == "no":
        return "not_begun"
    known = _counts_from(case, treatment)
    last = deadline(known or part.on, days)  # nothing is reimbursed before it is settled
    if last > case.made_on:
        return "within"
    return "passed" if known and last < case.made_on else "maybe_passed"


def _counts_from(case: Case, treatment: Treatment) -> date | None:
    """From which day they count: that of reimbursement, as far as it is known; of discharge where there was no
    insurance that could reimburse, which is that of each of several treatments."""
    if len(case.pairs) > 1 and not case.insured(treatment):
        return treatment.on
    return case.done.counts_from


def care_of(case: Case, treatment: Treatment) -> str:
    """The kind of care as far as the days go: one that is not known may be any, so that the days are told."""
    return treatment.care if case.done.care_known else ""


Pairs = Sequence[tuple[Treatment, TreatmentEstimate]]


def counted(case: Case, policy: Policy, care: str, pairs: Pairs = ()) -> Iterator[Line]:
    """The days to apply in, from the day of reimbursement, or of discharge where uninsured; or the months in which the
    county handles this kind of care. Nothing where the document counts nothing. `pairs`: of these treatments; by
    default of all."""
    pairs = pairs or case.pairs
    if months := policy.handled(care):
        first, second = months
        source = clause(policy, "outpatient_handled")
        yield Line("navigator.when.half_years", {"first": first, "second": second}, source)
        return
    days = policy.apply_days(care)
    if days is None:
        return
    source = clause(policy, "rule.apply_afterwards")
    starts = {_counts_from(case, treatment) for treatment, _ in pairs}
    start = starts.pop() if len(starts) == 1 else None
    if start is None:
        refused = any(treatment.refused_by_insurance for treatment, _ in pairs)
        id = "refused" if refused else "not_begun" if case.done.reimbursed == "no" else "from_which_day"
        if id == "from_which_day" and any(deadline(part.on, days) <= case.made_on for _, part in pairs):
            id = "maybe_passed"  # also where nothing comes of it by the text
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
