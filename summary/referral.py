"""The referral and the hospital's deposit: what to do, by what has been done. One decision, in every result and in the
navigator. No source tells Yanbian's procedure, so none is told: whom to ask stands in its place.
"""

from collections.abc import Iterator

from calculator import Treatment, TreatmentEstimate
from summary.case import Case

_AHEAD = {
    "primary_care": ("todo.referral.primary_care", "todo.referral.how", "todo.referral.keep"),
    "filed": ("todo.referral.filed", "todo.referral.how", "todo.referral.keep"),
    "not_needed": ("todo.referral.not_needed",),
    "emergency": ("todo.referral.emergency_plan", "todo.referral.late_plan"),
    "none": ("todo.referral.get", "todo.referral.primary_care", "todo.referral.how"),
    "undecided": ("todo.referral.get", "todo.referral.primary_care", "todo.referral.how"),
}
_ADMITTED = {
    "primary_care": ("navigator.show", "todo.referral.keep"),
    "filed": ("navigator.show", "todo.referral.keep"),
    "not_needed": ("todo.referral.not_needed",),
    "emergency": ("navigator.before_discharge", "todo.referral.emergency"),
    "none": ("navigator.before_discharge", "todo.referral.was_emergency"),
    "undecided": ("todo.referral.check", "navigator.before_discharge"),
}
_HAPPENED = {
    "primary_care": (),
    "filed": (),
    "not_needed": ("todo.referral.not_needed",),
    "emergency": ("todo.referral.emergency", "todo.referral.late"),
    "none": ("todo.referral.late", "todo.referral.was_emergency"),
    "undecided": ("todo.referral.check", "todo.referral.late"),
}
"""Lines by referral, in order."""

_STILL_TO_FILE = frozenset({"todo.referral.late", "navigator.before_discharge"})


def referral(case: Case, treatment: Treatment) -> Iterator[str]:
    """What to do about the referral of care that needs one, in order."""
    if case.ahead:
        yield from _before(case, treatment)
        return
    late = case.done.filed_late
    lines = _ADMITTED[treatment.referral] if case.plan else _HAPPENED[treatment.referral]
    if late == "yes":
        yield "navigator.late_counts"
        lines = tuple(id for id in lines if id not in _STILL_TO_FILE)
    elif late == "unsure":
        yield "todo.referral.check"
    yield from lines
    if late == "yes":
        yield "todo.referral.keep"


def _before(case: Case, treatment: Treatment) -> Iterator[str]:
    """Going elsewhere takes a filing besides; who lives there files once."""
    away = treatment.place != "prefecture" and treatment.referral not in ("emergency", "not_needed")
    if away and case.done.lives_elsewhere:
        yield from ("navigator.file_home", "todo.referral.how", "todo.referral.keep")
        return
    for id in _AHEAD[treatment.referral]:
        yield id
        if away and id == "todo.referral.primary_care":
            yield "navigator.file_trip"


def deposit(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    """The deposit waiver (R25), with the word that it is not free care. "No" is said only where nothing is open."""
    if treatment.care != "inpatient":
        return
    waiver = part.deposit_waiver
    is_open = waiver == "no" and _deposit_open(case, treatment, part)
    if case.ahead:
        yield "todo.deposit.open" if is_open else f"todo.deposit.{waiver}"
        if is_open or waiver != "no":
            yield "reading.R25"
    elif is_open or waiver != "no":
        yield f"todo.deposit.happened.{'ask' if is_open else waiver}"
        if case.plan:
            yield "reading.R25"
    elif case.plan:
        yield "todo.deposit.no"


def _deposit_open(case: Case, treatment: Treatment, part: TreatmentEstimate) -> bool:
    """Whether every condition of the waiver is met, not clear, or can still be met before going."""
    unsure = (treatment.household or case.situation.household) == "unsure"
    return (
        case.situation.residence in ("yanbian", "permit")
        and (unsure or part.household_class in (1, 2))
        and treatment.place == "prefecture"
        and (treatment.designated is not False or case.ahead)
        and (treatment.referral != "none" or case.ahead)
    )


def deposit_reasons(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    """Which conditions of the waiver are not met or not clear, or that all of them are."""
    if part.deposit_waiver == "yes":
        yield "navigator.deposit.all"
        return
    if case.situation.residence != "yanbian":
        yield "navigator.deposit.residence"
    if (treatment.household or case.situation.household) == "unsure":
        yield "navigator.deposit.unsure"
    elif part.household_class not in (1, 2):
        yield "navigator.deposit.class"
    if treatment.place != "prefecture":
        yield "navigator.deposit.place"
    if treatment.designated is not True:
        yield "navigator.deposit.designated"
    if treatment.referral != "primary_care":
        yield "navigator.deposit.referral"
