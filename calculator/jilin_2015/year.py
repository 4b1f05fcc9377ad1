"""One calendar year under the rules of 2015: floors and open rates, under every completion of unsure answers and every
reading, with their bounds."""

from collections.abc import Sequence
from typing import NamedTuple

from calculator.assessed import Assessed
from calculator.bounds import Bounds
from calculator.estimate import Notice, Range, Step, TreatmentEstimate, YearEstimate, weakest
from calculator.jilin_2015 import articles as rules
from calculator.jilin_2015 import causes
from calculator.jilin_2015.answers import NO_FIGURE, Completion, assessed, completions, cost, met
from calculator.jilin_2015.figures import RISES, Jilin2015
from calculator.jilin_2015.notices import YearFacts, besides, decided_in, earlier_aid, who, year_notices
from calculator.readings import ALTERNATIVES, RECOMMENDED, Choice
from calculator.situation import Earlier
from calculator.year import NOTHING_BEFORE, GivenYear, YearResult, earlier_problem

_NO_TOP_UP = Range(0, 0, 0, "stated")
_NO_FIGURE = Range(None, 0, None, "ask")


class Outcome(NamedTuple):
    """The year in one completion under one choice of readings; costs and aids by covered treatment."""

    costs: Sequence[rules.Cost | None]
    aids: Sequence[rules.Aid | None]
    settled: rules.Settled
    parts: Sequence[tuple[int, int]]
    """Least and most aid of each part of the year."""

    @property
    def bounds(self) -> tuple[int, int, Sequence[tuple[int, int]]]:
        """Least and most aid of the year, and of each part."""
        return self.settled.low, self.settled.high, self.parts

    @property
    def is_exact(self) -> bool:
        """Whether the document fixes the year's aid."""
        return all(low == high for low, high in self.parts)


class Settling:
    """A year while it is settled in every completion and under every reading."""

    def __init__(self, given: GivenYear) -> None:
        self.given = given
        self.everything: list[Assessed] = []
        self.covered: list[Assessed] = []
        self.places: list[slice] = []
        """Of each part among the covered treatments."""
        for part in given.parts:
            listed = [assessed(part.policy, given.situation, index, each) for index, each in part.treatments]
            first = len(self.covered)
            self.everything += listed
            self.covered += [each for each in listed if each.standing == "covered"]
            self.places.append(slice(first, len(self.covered)))
        self.unsure_class = "unsure" in [each.household for each in self.everything]
        self.problem = earlier_problem(given, self.everything)
        self.aids = [Bounds() for _ in self.covered]
        self.answers: list[set[tuple[int, int]]] = [set() for _ in self.covered]
        """Least and most of each over the unsure answers alone, under the recommended readings."""
        self.regular = [Bounds() for _ in given.parts]
        self.readings: dict[str, list[tuple[str, Sequence[int | None], bool]]] = {}
        self.mains: list[Outcome] = []
        """By completion, under the recommended readings; the first is that of the answers given."""
        ways = completions(given, self.unsure_class)
        for way in ways:
            self._settle(way, len(ways) == 1)

    @property
    def main(self) -> Outcome:
        """The outcome of the answers given, under the recommended readings."""
        return self.mains[0]

    def used(self, parts: int) -> Earlier | None:
        """What the year has used up after its first parts, with the answers given; None where their aid is not
        fixed."""
        so_far = self.main.parts[:parts]
        if self.given.earlier == "unsure" or any(low < high for low, high in so_far):
            return None
        return Earlier(self.own_share(parts), self.given.earlier.aid + sum(low for low, _ in so_far))

    def own_share(self, parts: int) -> int:
        """What has used the deductible of major illness insurance after the first parts, with the answers given."""
        if parts == len(self.places):
            return self.main.settled.own_share
        earlier = NOTHING_BEFORE if self.given.earlier == "unsure" else self.given.earlier
        before = rules.Before((), earlier, self.given.situation.major_illness_threshold)
        costs = [each for each in self.main.costs[: self.places[parts].start] if each is not None]
        return rules.settle(costs, before, RECOMMENDED).own_share

    def _settle(self, way: Completion, only: bool) -> None:
        """One completion, under the recommended readings and then under each other one alone."""
        costs = [cost(each, way) for each in self.covered]
        before = met(self.given, self.everything, way, RECOMMENDED)
        main = self._taken(self._outcome(costs, before, RECOMMENDED))
        self.mains.append(main)
        for so_far, aid in zip(self.answers, main.aids, strict=True):
            so_far.add((aid.low, aid.high) if aid else (0, 0))
        for code in readings_evaluated(self.given, costs, before.classes):
            seen = self.readings.setdefault(
                code, [(option, [None] * len(main.parts), False) for option, _ in ALTERNATIVES[code]]
            )
            for place, (option, choice) in enumerate(ALTERNATIVES[code]):
                other = self._taken(self._other(costs, way, choice))
                known = [low if only and other.is_exact else None for low, _ in other.parts]
                seen[place] = (option, known, seen[place][2] or other.bounds != main.bounds)

    def _other(self, costs: Sequence[rules.Cost | None], way: Completion, choice: Choice) -> Outcome:
        """The same completion under another choice."""
        if choice["R45"] == RECOMMENDED["R45"]:
            return self._outcome(costs, met(self.given, self.everything, way, choice), choice)
        aids: list[rules.Aid | None] = []
        parts = []
        for number, (part, place) in enumerate(zip(self.given.parts, self.places, strict=True)):
            everything = [each for each in self.everything if each.policy is part.policy]
            before = met(self.given, everything, way, choice)
            if number or self.given.carried:
                before = before._replace(earlier=NOTHING_BEFORE)
            found, settled = _settled(costs[place], before, choice)
            aids += found
            parts.append((settled.low, settled.high))
        low, high = sum(low for low, _ in parts), sum(high for _, high in parts)
        return Outcome(costs, aids, settled._replace(low=low, high=high), parts)

    def _outcome(self, costs: Sequence[rules.Cost | None], before: rules.Before, choice: Choice) -> Outcome:
        """The year in one completion under one choice."""
        aids, settled = _settled(costs, before, choice)
        parts = [(settled.low, settled.high)]
        if len(self.places) > 1:
            listed = [[aid for aid in aids[place] if aid is not None] for place in self.places]
            parts = [(sum(aid.low for aid in each), sum(aid.high for aid in each)) for each in listed]
        return Outcome(costs, aids, settled, parts)

    def _taken(self, outcome: Outcome) -> Outcome:
        """The outcome, taken into the figures."""
        for part, (low, high) in zip(self.regular, outcome.parts, strict=True):
            part.add(low, high)
        for bounds, aid in zip(self.aids, outcome.aids, strict=True):
            bounds.add(aid.low if aid else 0, aid.high if aid else 0)
        return outcome


def _settled(
    costs: Sequence[rules.Cost | None], before: rules.Before, choice: Choice
) -> tuple[list[rules.Aid | None], rules.Settled]:
    """The aid of each cost, None where its person has no class, and what they come to."""
    settled = rules.settle([each for each in costs if each is not None], before, choice)
    found = iter(settled.aids)
    return [None if each is None else next(found) for each in costs], settled


def readings_evaluated(given: GivenYear, costs: Sequence[rules.Cost | None], classes: Sequence[int]) -> list[str]:
    """The movable readings whose rule these costs reach, in order of their codes."""
    pending = class_b = special = cut = rises = visit = False
    for each in costs:
        if each is None:
            continue
        number, care = each.household_class, each.care
        pending = pending or each.pending
        class_b = class_b or each.own_share != each.without_class_b
        special = special or (care == "special_disease" and number > 2)
        cut = cut or (each.rate_cut and number > 1)
        # A rate of 100 or of the county's cannot rise for a child.
        rises = rises or (each.child and (number == 3 or (number == 2 and care == "inpatient")) and care in RISES)
        visit = visit or (care == "major_outpatient" and number > 2)
    reached = (
        ("R06", pending),
        ("R08", class_b),
        ("R14", special),
        ("R26", len(set(classes)) > 1),
        ("R30", cut),
        ("R31", rises),
        ("R36", visit),
        ("R45", given.changes),
    )
    return [code for code, is_reached in reached if is_reached]


def year(given: GivenYear) -> YearResult:
    """Settles one calendar year."""
    found = Settling(given)
    estimates = [treatment_estimate(found, each) for each in found.everything]
    told = year_estimates(found, estimates)
    readings = found.readings
    if any(part.regular.amount is None for part in told):
        none = [None] * len(told)
        readings = {code: [(option, none, differs) for option, _, differs in seen] for code, seen in readings.items()}
    return YearResult(
        [(each.given_as, part) for each, part in zip(found.everything, estimates, strict=True)], told, readings
    )


def treatment_estimate(found: Settling, each: Assessed) -> TreatmentEstimate:
    """One treatment's figure or floor, bounds, steps and notices out of the year's outcomes."""
    policy, treatment, slip = each.policy, each.treatment, each.treatment.slip
    aid, steps, notices = _covered(found, each) if each.standing == "covered" else _outside(found, each)
    return TreatmentEstimate(
        treatment.on,
        policy.id,
        each.household_class,
        each.own_share,
        aid,
        (slip.medical_aid or 0) if slip else 0,
        "no",
        each.own_steps + steps if steps else (),
        (*_who(found, each, aid), *notices, *besides(policy, each, aid.amount)),
    )


Told = tuple[Range, tuple[Step, ...], tuple[Notice, ...]]
"""The aid of a treatment with its steps and notices."""


def _who(found: Settling, each: Assessed, aid: Range) -> list[Notice]:
    told = who(each.policy, found.given, each, aid)
    return told + earlier_aid(each.policy, found.problem) if found.problem and each.standing == "covered" else told


def _outside(found: Settling, each: Assessed) -> Told:
    """A treatment without any aid, or without a figure."""
    status = causes.status(list(causes.outside(found, each)))
    if each.standing in NO_FIGURE:
        return Range(None, 0, None, status), (), ()
    own_share = each.own_share or 0
    step = Step("not_counted", {"base": own_share}, 0, decided_in(each.policy, each.standing))
    return Range(0, 0, own_share if each.standing == "care_unknown" else 0, status), (step,), ()


def _covered(found: Settling, each: Assessed) -> Told:
    """A covered treatment; no steps where the answers given leave it open."""
    place = found.covered.index(each)
    low, high, aid = found.aids[place].low, found.aids[place].high, found.main.aids[place]
    lowered = list(causes.covered(found, each, place))
    status = causes.status(lowered)
    if aid is None or causes.OPEN.intersection(lowered):
        return Range(None, low, high, status), (), aid.notices if aid else ()
    return Range(aid.low if aid.status == "stated" else None, low, high, status), aid.steps, aid.notices


def year_estimates(found: Settling, estimates: Sequence[TreatmentEstimate]) -> list[YearEstimate]:
    """The estimate of each part of the year. `estimates`: of its treatments, in time order."""
    told: list[YearEstimate] = []
    first = 0
    for part in found.given.parts:
        last = first + len(part.treatments)
        listed = list(zip(found.everything[first:last], estimates[first:last], strict=True))
        regular = _regular(found.regular[len(told)], listed)
        numbers = [each.household_class for each in found.everything[:last]]
        told.append(_part_estimate(found, told, regular, numbers))
        first = last
    return told


def _part_estimate(
    found: Settling, before: Sequence[YearEstimate], regular: Range, numbers: Sequence[int | None]
) -> YearEstimate:
    """The aid of a part with its bounds. The document knows no top-up. `numbers`: the classes until its end."""
    given = found.given
    policy: Jilin2015 = given.parts[len(before)].policy
    earlier = None if given.earlier == "unsure" else given.earlier.aid
    paid = [earlier, *[part.regular.amount for part in before]]
    used = None if None in paid else sum(each or 0 for each in paid)
    carried = None
    if before or given.carried:
        carried = found.used(len(before))
    last = numbers[-1]
    limit_left = deductible_left = None
    if last is not None and regular.amount is not None and used is not None:
        limit_left = max(0, policy.limit[last] - used - regular.amount)
        deductible_left = _deductible_left(found, policy, last, len(before) + 1)
    classes = [number for number in numbers if number is not None]
    return YearEstimate(
        given.number,
        policy.id,
        regular,
        _NO_FIGURE if regular.high is None else _NO_TOP_UP,
        regular,
        deductible_left,
        limit_left,
        (),
        year_notices(policy, given, YearFacts(classes, found.problem, carried)),
    )


def _regular(bounds: Bounds, listed: Sequence[tuple[Assessed, TreatmentEstimate]]) -> Range:
    """The aid of a part. `listed`: its treatments."""
    amounts = [part.aid.amount for _, part in listed]
    amount = None if None in amounts else sum(each or 0 for each in amounts)
    status = weakest(*(part.aid.status for _, part in listed))
    if any(part.aid.high is None for _, part in listed):
        return Range(amount, bounds.low, None, status)
    # What care that the document does not know could add:
    outside = sum(part.aid.high or 0 for each, part in listed if each.standing == "care_unknown")
    if bounds.low < bounds.high:
        status = weakest(status, causes.LOWERS["readings_differ"])
    return Range(amount, bounds.low, bounds.high + outside, status)


def _deductible_left(found: Settling, policy: Jilin2015, last: int, parts: int) -> int | None:
    """What is still under the deductible of major illness insurance after the first parts: nothing for classes that are
    helped from the first fen, open for class 4."""
    deductible = found.given.situation.major_illness_threshold
    if policy.rate["inpatient_within", last] != 0:
        return 0
    if deductible is None or not isinstance(policy.rate["inpatient_above", last], int):
        return None
    return max(0, deductible - found.own_share(parts))
