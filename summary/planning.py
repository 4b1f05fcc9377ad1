"""For planners, and where no amount is known: with and without a referral, the rules of the class, a worked example.

Every figure comes from the policy or from the calculator.
"""

from dataclasses import replace

from calculator import Range, Situation
from calculator.situation import REFERRED
from summary.case import Case
from summary.documents import document, shown_household
from summary.line import Line, cited
from summary.steps import step_line

COMPARED = 10_000_00
"""Own share that is compared with and without a referral where none is known, in fen."""


def compare(case: Case) -> list[Line]:
    """With and without a referral, side by side, for planned care that needs one."""
    if not case.plan or len(case.pairs) > 1:
        return []
    return side_by_side(case)


def side_by_side(case: Case) -> list[Line]:
    """What the first treatment comes to with and without a referral; nothing where a referral changes nothing,
    so too where both come to nothing."""
    treatment = case.situation.treatments[0]
    if case.settled or not case.needs_referral or treatment.designated is False:
        return []
    amount: list[Line] = []
    if case.by_rules:
        treatment = replace(treatment, self_paid=COMPARED)
        amount = [Line("compare.amount", {"self_paid": COMPARED})]
    referred = treatment.referral if treatment.referral in REFERRED else "primary_care"
    figures = [
        case.as_if(replace(case.situation, treatments=(replace(treatment, referral=referral),))).figure
        for referral in (referred, "none")
    ]
    if not any(figure.high for figure in figures):
        return []
    lines = [_compared(id, figure) for id, figure in zip(("compare.with", "compare.without"), figures, strict=True)]
    return [*amount, *lines, *([Line("compare.emergency", kind="caution")] if case.plan else [])]


def _compared(id: str, regular: Range) -> Line:
    if id == "compare.without":
        # What the bureau may still accept is told among what could change; side by side stands what the text says.
        amount = regular.low if regular.amount is None else regular.amount
        return Line(id, {"amount": amount}, kind="figure", result=amount)
    if regular.amount is None or (regular.amount == 0 and regular.high):
        return Line("compare.with.range", {"low": regular.low, "high": regular.high or 0}, kind="figure")
    return Line(id, {"amount": regular.amount}, kind="figure", result=regular.amount)


def rules(case: Case) -> list[Line]:
    """What the policy gives the class, or each class where the status is open."""
    return document(case.newest).rules(case) if case.by_rules else []


def example(case: Case) -> list[Line]:
    """One computation with a round own share, referred by the rules, in the place and for the status told."""
    treatment = case.situation.treatments[0]
    found = document(case.newest).example(treatment.care) if case.by_rules else None
    if found is None:
        return []
    intro, own_share = found
    shown = shown_household(case)
    ((_, part),) = case.as_if(_referred(case, own_share)).pairs
    aid = part.aid.amount or 0
    return [
        *([Line(f"household.{shown}")] if shown != case.households[0] else []),
        Line(intro, {"self_paid": own_share}),
        *(step_line(step, cited(step.source, case.newest)) for step in part.steps),
        Line("example.result", {"amount": aid, "left": own_share - aid}, kind="figure", result=aid),
    ]


def _referred(case: Case, own_share: int) -> Situation:
    treatment, household = case.situation.treatments[0], shown_household(case)
    example = replace(
        treatment,
        self_paid=own_share,
        referral=treatment.referral if treatment.referral in REFERRED else "primary_care",
        household=household,
        designated=True,
        admitted=None,
    )
    return Situation("yanbian", household, (example,))
