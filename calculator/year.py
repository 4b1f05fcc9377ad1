"""A calendar year as a document settles it, and what it carries on where the policy changes within it (R45)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from calculator.assessed import Assessed
from calculator.estimate import Notice, TreatmentEstimate, YearEstimate
from calculator.policies.file import Kind
from calculator.policies.policy import CLASSES, EarlierProblem, Policy
from calculator.situation import Earlier, Situation, Treatment, Unsure

UNSURE_CLASSES: tuple[int | None, ...] = (None, *CLASSES)
"""What the class of a household "unsure" may be; None is no class."""

NOT_UNSURE = 0

NOTHING_BEFORE = Earlier()

START_ANEW = ("R45", "start_anew")
ACCEPTED_ALL = ("", "accepted")
"""In place of an option of one reading: no denial at all (readings.ACCEPTED)."""


class Carried(NamedTuple):
    """What a calendar year has used up before a treatment, in one completion of its unsure answers."""

    earlier: Earlier
    under: Mapping[tuple[str, str], Earlier] = {}
    """Where an option of a reading changes it: by reading and option."""
    classes: tuple[int, ...] = ()
    """Of the treatments before, in time order."""
    unsure_class: int | None = NOT_UNSURE
    """What the class of a household "unsure" was taken for; NOT_UNSURE where no household was unsure."""

    def by(self, code: str, option: str) -> Earlier:
        """What was used up under this option of a reading."""
        return self.under.get((code, option), self.earlier)


class GivenYear(NamedTuple):
    """What a document settles: the treatments of one calendar year under one policy, and what came before them."""

    situation: Situation
    number: int
    treatments: Sequence[tuple[int, Treatment]]
    """In time order, each with its place in the situation."""
    earlier: Earlier | Unsure
    """What came before, as it was told, or as the first completion of `carried` has it."""
    carried: tuple[Carried, ...] = ()
    """Where another policy was in force earlier in the year: what it used, in each completion; the first is that of
    the answers given."""
    goes_on: bool = False
    """Whether another policy follows within the year."""

    @property
    def class_was_open(self) -> bool:
        """Whether a household was unsure under the policy before."""
        return bool(self.carried) and any(each.unsure_class != NOT_UNSURE for each in self.carried)


class YearResult(NamedTuple):
    """A year's estimates; by reading evaluated, each other option with the year's total and whether it differs."""

    treatments: list[tuple[int, TreatmentEstimate]]
    year: YearEstimate
    readings: dict[str, list[tuple[str, int | None, bool]]]
    used: tuple[Carried, ...]
    """What the year has used up after the last treatment, in each completion; empty where that cannot be said, or
    where no other policy follows."""


Settle = Callable[[Any, GivenYear], YearResult]
"""Settles a year by a policy of its document."""


class Document(NamedTuple):
    """The room of a document: its name in policy files (`rules`), how these are read, and who settles its years."""

    name: str
    kind: Kind
    year: Settle


def carried_on(before: Carried, used: Mapping[tuple[str, str], Earlier]) -> dict[tuple[str, str], Earlier]:
    """By reading and option what the next policy finds: what each option used; a year that starts anew has used
    nothing. `used`: by the options that this policy's treatments reached."""
    return {**before.under, **used, START_ANEW: Earlier()}


def totals_carried_on(policy: Policy, given: GivenYear) -> list[Notice]:
    """That the totals of the year go on from another policy's, where they do."""
    if not given.carried or given.earlier == "unsure":
        return []
    values = {"self_paid": given.earlier.self_paid, "aid": given.earlier.aid}
    return [Notice("totals_carried_on", values, policy.sources["rule.in_force"])]


def earlier_problem(policy: Policy, given: GivenYear, everything: Sequence[Assessed]) -> EarlierProblem | None:
    """Why what was told to have come before cannot have come about, by the class of the year's first treatment that has
    one, or by any class where it is not sure. `everything`: the treatments in time order. What another policy used is
    not told."""
    if given.earlier is NOTHING_BEFORE or given.earlier == "unsure" or given.carried:
        return None
    for each in everything:
        if each.household == "unsure":
            found = [policy.earlier_problem(number, given.earlier) for number in CLASSES]
            return next((problem for problem in found if problem), None)
        if each.household_class is not None:
            return policy.earlier_problem(each.household_class, given.earlier)
    return None


def earlier_notices(policy: Policy, problem: EarlierProblem, sources: Mapping[str, str]) -> list[Notice]:
    """The notice of earlier sums that cannot have come about, with both figures. `sources`: the figure or rule that
    bounds each part, where it is not the annual limit."""
    by_limit = problem.part == "aid" and problem.most in policy.limit.values()
    source = policy.sources["annual_limit" if by_limit else sources[problem.part]]
    return [Notice(f"earlier_{problem.part}_too_high", {"told": problem.told, "most": problem.most}, source)]
