"""A calendar year as a document settles it, with the policies of that document that were in force in it (R45)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from calculator.assessed import Assessed
from calculator.estimate import Notice, TreatmentEstimate, YearEstimate
from calculator.policies.file import Kind
from calculator.policies.policy import CLASSES, EarlierProblem, Policy
from calculator.situation import Earlier, Situation, Treatment, Unsure

UNSURE_CLASSES: tuple[int | None, ...] = (None, *CLASSES)
"""What the class of a household "unsure" may be; None is no class."""

NOTHING_BEFORE = Earlier()


class Part(NamedTuple):
    """The treatments of a calendar year under one policy, in time order, each with its place in the situation."""

    policy: Any
    """Of the class that the document's room has for its policies."""
    treatments: list[tuple[int, Treatment]]


class GivenYear(NamedTuple):
    """What a document settles: the treatments of one calendar year under its policies, and what came before them."""

    situation: Situation
    number: int
    parts: Sequence[Part]
    """By policy, in time order: one, but where the policy changes within the year."""
    earlier: Earlier | Unsure
    """What came before the first treatment."""
    carried: bool = False
    """Whether another policy was in force when `earlier` came about, or may have been."""

    @property
    def changes(self) -> bool:
        """Whether something of the year is carried on from one policy to another (R45)."""
        return self.carried or len(self.parts) > 1


class YearResult(NamedTuple):
    """A year's estimates, one of the year for each part; by reading evaluated, each other option with the total of
    each part (fen, None where it is not known) and whether it differs."""

    treatments: list[tuple[int, TreatmentEstimate]]
    years: list[YearEstimate]
    readings: dict[str, list[tuple[str, Sequence[int | None], bool]]]


Settle = Callable[[GivenYear], YearResult]
"""Settles a year by policies of its document."""


class Document(NamedTuple):
    """The room of a document: its name in policy files (`rules`), how these are read, and who settles its years."""

    name: str
    kind: Kind
    year: Settle


def totals_carried_on(policy: Policy, before: Earlier | None) -> list[Notice]:
    """That the totals of the year go on from another policy's: `before`; None where they do not."""
    if before is None:
        return []
    values = {"self_paid": before.self_paid, "aid": before.aid}
    return [Notice("totals_carried_on", values, policy.sources["rule.in_force"])]


def earlier_problem(given: GivenYear, everything: Sequence[Assessed]) -> EarlierProblem | None:
    """Why what was told to have come before cannot have come about, by the class of the year's first treatment that has
    one, or by any class where it is not sure. `everything`: the treatments in time order. Under another policy it may
    have come about."""
    if given.earlier is NOTHING_BEFORE or given.earlier == "unsure" or given.carried:
        return None
    policy = given.parts[0].policy
    for each in everything:
        if each.household == "unsure":
            found = [policy.earlier_problem(number, given.earlier) for number in CLASSES]
            return next((problem for problem in found if problem), None)
        if each.household_class is not None:
            problem: EarlierProblem | None = policy.earlier_problem(each.household_class, given.earlier)
            return problem
    return None


def earlier_notices(policy: Policy, problem: EarlierProblem, sources: Mapping[str, str]) -> list[Notice]:
    """The notice of earlier sums that cannot have come about, with both figures. `sources`: the figure or rule that
    bounds each part, where it is not the annual limit."""
    by_limit = problem.part == "aid" and problem.most in policy.limit.values()
    source = policy.sources["annual_limit" if by_limit else sources[problem.part]]
    return [Notice(f"earlier_{problem.part}_too_high", {"told": problem.told, "most": problem.most}, source)]
