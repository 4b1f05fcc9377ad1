"""A calendar year as a document settles it, with the policies of that document that were in force in it (R45)."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from calculator.assessed import Assessed, Standing
from calculator.estimate import Notice, Range, Status, TreatmentEstimate, YearEstimate, weakest
from calculator.policies.file import Kind
from calculator.policies.policy import CLASSES, EarlierProblem, Policy
from calculator.situation import Earlier, Situation, Treatment, Unsure

UNSURE_CLASSES: tuple[int | None, ...] = (None, *CLASSES)
"""What the class of a household "unsure" may be; None is no class."""

NOTHING_BEFORE = Earlier()


Assess = Callable[[Any, Situation, int, Treatment], Assessed]
"""What a document says of one treatment before any amount, by one of its policies; the number is its place."""


@dataclass(slots=True, eq=False)
class Part:
    """The treatments of a calendar year under one policy, in time order, each with its place in the situation."""

    policy: Any
    """Of the class that the document's room has for its policies."""
    treatments: list[tuple[int, Treatment]]


@dataclass(slots=True, eq=False)
class GivenYear:
    """What a document settles: the treatments of one calendar year under its policies, and what came before them."""

    situation: Situation
    number: int
    parts: list[Part]
    """By policy, in time order: one, but where the policy changes within the year."""
    earlier: Earlier | Unsure
    """What came before the first treatment."""
    carried: bool = False
    """Whether another policy was in force when `earlier` came about, or may have been."""
    earlier_unsure: bool = field(init=False)
    """Whether it is not known what came before."""

    def __post_init__(self) -> None:
        self.earlier_unsure = not isinstance(self.earlier, Earlier)

    @property
    def changes(self) -> bool:
        """Whether something of the year is carried on from one policy to another (R45)."""
        return self.carried or len(self.parts) > 1


OtherTotals = tuple[str, Sequence[int | None], bool]
"""Another option of a reading with the total of each part of a year (fen, None where it is not known), and whether it
differs."""


@dataclass(slots=True, eq=False)
class YearResult:
    """A year's estimates, of the treatments by their places in the situation, and of the year for each part; by reading
    evaluated, what each other option would give."""

    treatments: Mapping[int, TreatmentEstimate]
    years: list[YearEstimate]
    readings: Mapping[str, Sequence[OtherTotals]]


class AssessedYear:
    """A year's treatments in time order, as its document looks at them before any amount.

    What only some years have stands here as the others have it: a plain year is settled without it.
    """

    unsure_class = False
    """Whether the class of some treatment is not known."""
    after_open: Container[int] = ()
    """Covered treatments that come after one that leaves open what the year has used, by their places."""

    def __init__(self, given: GivenYear, assess: Assess, counted: Container[Standing]) -> None:
        """`counted`: the standings that amounts are computed for."""
        self.given = given
        everything: list[Assessed] = []
        covered: list[Assessed] = []
        self.everything, self.covered = everything, covered
        """All, and those that amounts are computed for."""
        self.spans: list[slice] = []
        """Of each part among all treatments."""
        self.places: list[slice] = []
        """Of each part among the covered ones."""
        for part in given.parts:
            first, first_covered = len(everything), len(covered)
            for index, treatment in part.treatments:
                each = assess(part.policy, given.situation, index, treatment)
                everything.append(each)
                if each.standing in counted:
                    covered.append(each)
                if each.household == "unsure":
                    self.unsure_class = True
            self.spans.append(slice(first, len(everything)))
            self.places.append(slice(first_covered, len(covered)))
        self.problem = earlier_problem(given, everything)
        if len(covered) < len(everything):
            self.after_open = after_open(everything, counted)
        self.readings: dict[str, list[OtherTotals]] = {}

    def result(
        self, estimates: Sequence[TreatmentEstimate], years: list[YearEstimate], *, total_open: bool
    ) -> YearResult:
        """The year with the estimates of its treatments and parts. `total_open`: no total can be told for any option of
        a reading."""
        readings = self.readings
        if total_open:
            none = [None] * len(years)
            readings = {
                code: [(option, none, differs) for option, _, differs in seen] for code, seen in readings.items()
            }
        treatments = {each.given_as: estimates[place] for place, each in enumerate(self.everything)}
        return YearResult(treatments, years, readings)


LEAVES_OPEN: tuple[Standing, ...] = ("uninsured", "household_unknown", "care_unknown")
"""Standings whose aid, should there be any, would use up deductible and limit."""


def after_open(everything: Sequence[Assessed], counted: Container[Standing]) -> Container[int]:
    """Those of the treatments counted, by their places among these, that come after one of which nobody knows whether
    it has aid."""
    standings = [each.standing for each in everything]
    first = next((place for place, standing in enumerate(standings) if standing in LEAVES_OPEN), len(standings))
    before = sum(standing in counted for standing in standings[:first])
    return range(before, before + sum(standing in counted for standing in standings[first:]))


def regular_aid(low: int, most: int, listed: Sequence[Assessed], estimates: Sequence[TreatmentEstimate]) -> Range:
    """The regular aid of a part of the year, whose bounds are these, from the figures of its treatments."""
    amount: int | None = 0
    high: int | None = most
    status: Status = "stated"
    for place, told in enumerate(estimates):
        aid = told.aid
        amount = None if amount is None or aid.amount is None else amount + aid.amount
        if aid.status != status:
            status = weakest(status, aid.status)
        if high is None or aid.high is None:
            high = None
        elif listed[place].standing == "care_unknown":  # what this could add
            high += aid.high
    return Range(amount, low, high, status)


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
    if given.earlier is NOTHING_BEFORE or not isinstance(given.earlier, Earlier) or given.carried:
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
