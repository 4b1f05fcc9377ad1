"""What would change a figure: the closed list of what a person can still do or learn, each change estimated.

Every change is a situation of its own, so its figure is the estimate of that situation and nothing else. A household
status is never offered as a change: only one that somebody waits for, where civil affairs recognises it. Care is never
put off or given up for a figure.
"""

from collections.abc import Callable, Container, Iterator
from dataclasses import replace
from functools import reduce
from itertools import combinations
from typing import Literal, NamedTuple

from calculator.calculate import estimate
from calculator.documents import in_force
from calculator.estimate import Estimate, Range, TreatmentEstimate, together
from calculator.policies.policy import NoPolicy, Policy
from calculator.situation import Household, Place, Situation, Treatment

Change = Literal["referral", "place", "designated", "recognition"]
"""A referral before going, a nearer place, a designated hospital, the recognition that somebody waits for."""

Means = Literal["do", "learn", "if_recognised"]
"""Whether the person can do it before going, can find out how it was, or waits for civil affairs."""

_NEARER: dict[Place, tuple[Place, ...]] = {"elsewhere": ("province", "prefecture"), "province": ("prefecture",)}
_WAITED: Household = "illness_poverty_pending"
_RECOGNISED: Household = "illness_poverty"


class Edit(NamedTuple):
    """One change: of which treatment by its place (None: of the whole), to what, by what means, by which rule."""

    change: Change
    treatment: int | None
    to: str
    means: Means
    source: str
    """Document and section of the rule that decides."""


class Variation(NamedTuple):
    """What one change comes to, or two together where neither alone brings anything for sure.

    All aid of all years, in fen, before and after; the changed situation gives `after` when it is estimated.
    """

    edits: tuple[Edit, ...]
    situation: Situation
    found: Estimate
    """Of the changed situation."""
    before: Range
    after: Range

    @property
    def gain(self) -> int:
        """Fen that are sure to come more of it, by the lower ends."""
        return self.after.low - self.before.low


class Rate(NamedTuple):
    """How the aid follows the own share, as the steps have it: so much less aid for so much less own share, in fen."""

    self_paid: int
    aid: int
    source: str


class Distance(NamedTuple):
    """What is still missing to a line of the document, in fen, as the steps leave it; 0 where it is reached."""

    year: int
    line: Literal["deductible", "limit", "threshold", "visit"]
    at: int
    """The line itself."""
    left: int
    source: str


Reckon = Callable[[Situation], Estimate]


def variations(situation: Situation, ahead: Container[int] = (), reckon: Reckon = estimate) -> tuple[Variation, ...]:
    """Every change that makes a true difference, the greatest gain first. `ahead`: treatments still to come, by place.
    `reckon`: the estimate of a situation, where more is known of it than a situation holds.

    Of what has happened only what can still be learnt.
    """
    edits = tuple(_edits(situation, ahead))
    if not edits:
        return ()
    before = total(reckon(situation))

    def varied(*edits: Edit) -> Variation:
        edited = reduce(changed, edits, situation)
        found = reckon(edited)
        return Variation(edits, edited, found, before, total(found))

    found = [varied(edit) for edit in edits]
    if not any(each.gain > 0 for each in found):
        found += [varied(*pair) for pair in combinations(edits, 2) if _go_together(*pair)]
    told = [each for each in found if each.after[:3] != before[:3]]
    return tuple(sorted(told, key=lambda each: (-each.gain, -(each.after.high or 0), len(each.edits))))


def _go_together(one: Edit, other: Edit) -> bool:
    """Whether two changes are two of one treatment, or one of it and the recognition of the whole."""
    same = one.treatment == other.treatment or None in (one.treatment, other.treatment)
    return same and one.change != other.change


def total(found: Estimate) -> Range:
    """All aid of all years in one figure, top-up included, in fen; no amount where one of them has none."""
    return together([year.total_aid for year in found.years])


def distances(found: Estimate) -> tuple[Distance, ...]:
    """What each year leaves to its deductible and to its limit, where the class is known and has one; and what is left
    to a line that the own share of a treatment did not pass: the deductible of major illness insurance, or what one
    visit has to be above."""
    told = [line for part in found.treatments for line in _not_passed(part)]
    for year in found.years:
        policy = found.policies[year.policy]
        numbers = [part.household_class for part in found.treatments if part.policy == year.policy]
        if not numbers or numbers[-1] is None or policy.FLOORS:
            continue
        lines = (
            ("deductible", policy.deductible_of(numbers[-1]), year.deductible_left),
            ("limit", policy.limit[numbers[-1]], year.limit_left),
        )
        for line, at, left in lines:
            if at and left is not None:
                key = "annual_limit" if line == "limit" else "deductible"
                told.append(Distance(year.year, line, at, left, policy.sources[key]))  # type: ignore[arg-type]
    return tuple(told)


def _not_passed(part: TreatmentEstimate) -> Iterator[Distance]:
    """The line of a treatment's steps above which nothing was left."""
    for step in part.steps:
        given = {name: int(value) for name, value in step.given.items() if isinstance(value, int)}
        if step.id == "threshold" and not step.result:
            left = given["threshold"] - given["before"] - given["base"]
            yield Distance(part.on.year, "threshold", given["threshold"], max(0, left), step.source)
        elif step.id == "visit" and not step.result:
            left = given["visit_threshold"] - given["base"]
            yield Distance(part.on.year, "visit", given["visit_threshold"], max(0, left), step.source)


LESS = 100_00
"""Own share that a rate is told for, in fen: of whole yuan no rate leaves a part of a fen."""


def rate(found: Estimate) -> Rate | None:
    """How much less aid 100 yuan less of own share would be; None where the steps show no one rate that is sure: of
    several treatments, of an open figure, beside a top-up, up to the deductible, or cut to a limit."""
    if len(found.treatments) != 1 or any(year.top_up.high for year in found.years):
        return None
    (part,) = found.treatments
    step = next((step for step in part.steps if step.id == "rate"), None)
    if step is None or part.aid.amount != step.result or part.aid.status not in ("stated", "reading"):
        return None
    if int(step.given["base"]) < LESS:
        return None
    return Rate(LESS, LESS * int(step.given["percent"]) // 100, step.source)


def changed(situation: Situation, edit: Edit) -> Situation:
    """The situation with this one thing otherwise."""
    if edit.treatment is None:
        return _recognised(situation)
    value = {edit.change: True if edit.change == "designated" else edit.to}
    treatments = list(situation.treatments)
    treatments[edit.treatment] = replace(treatments[edit.treatment], **value)  # type: ignore[arg-type]
    return replace(situation, treatments=tuple(treatments))


def _edits(situation: Situation, ahead: Container[int]) -> Iterator[Edit]:
    waits_at = None
    for index, treatment in enumerate(situation.treatments):
        try:
            policy = in_force(treatment.on)
        except NoPolicy:
            continue
        yield from _of_treatment(index, treatment, policy, ahead=index in ahead)
        if _WAITED in (treatment.household, situation.household if treatment.household is None else None):
            waits_at = waits_at or policy
    if waits_at:
        yield Edit("recognition", None, _RECOGNISED, "if_recognised", waits_at.sources["households"])


def _of_treatment(index: int, treatment: Treatment, policy: Policy, *, ahead: bool) -> Iterator[Edit]:
    means: Means = "do" if ahead else "learn"
    referral, scope = (policy.sources.get(f"rule.{rule}", "") for rule in ("referral", "scope"))
    open_referral = treatment.referral == "undecided" or (ahead and treatment.referral == "none")
    if open_referral and policy.needs_referral(treatment.care):
        yield Edit("referral", index, "primary_care", means, referral)
    for place in _NEARER.get(treatment.place, ()) if ahead and policy.asks("place") else ():
        yield Edit("place", index, place, means, referral)
    not_sure = treatment.designated == "unsure" or (ahead and treatment.designated is False)
    if not_sure and policy.asks("designated"):
        yield Edit("designated", index, "yes", means, scope)


def _recognised(situation: Situation) -> Situation:
    """As if the status that the household waits for had been there at every treatment."""

    def since(household: Household) -> Household:
        return _RECOGNISED if household == _WAITED else household

    treatments = tuple(
        replace(each, household=each.household and since(each.household)) for each in situation.treatments
    )
    return replace(situation, household=since(situation.household), treatments=treatments)
