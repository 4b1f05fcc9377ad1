"""One calendar year under the rules of 2022: its treatments under every completion of unsure answers and every reading,
with their bounds."""

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from calculator.assessed import Assessed, classes_of
from calculator.bounds import Bounds
from calculator.estimate import Range, Status, Step, TreatmentEstimate, YearEstimate, weakest
from calculator.own_share import from_slip
from calculator.readings import ACCEPTED, ALTERNATIVES, DENIALS, RECOMMENDED, Choice
from calculator.situation import Earlier
from calculator.yanbian_2022 import articles as rules
from calculator.yanbian_2022 import causes
from calculator.yanbian_2022.answers import (
    NO_FIGURE,
    Completion,
    assessed,
    completions,
    cost,
    may_need_referral,
)
from calculator.yanbian_2022.figures import REFERRAL_CARE, SPECIAL_CARE, Yanbian2022
from calculator.yanbian_2022.notices import Computed, YearFacts, treatment_notices, year_notices
from calculator.year import NOTHING_BEFORE, GivenYear, YearResult, earlier_problem

_DENIALS = frozenset(DENIALS)
_OF_TOP_UP = ("R17", "R18")
"""Readings that leave the regular aid as it is."""
_NO_FIGURE = Range(None, 0, None, "ask")

Costs = Sequence[rules.Cost | None]
"""By covered treatment; None where it has no aid at all."""


class TopUp(NamedTuple):
    """The top-up at the end of a part of the year: its steps, and the most above it where two classes in one year leave
    it open, in fen."""

    steps: tuple[Step, ...] = ()
    most: int = 0

    @property
    def amount(self) -> int:
        """The top-up."""
        return self.steps[-1].result if self.steps else 0


_NO_TOP_UP = TopUp()


class Outcome(NamedTuple):
    """The aid of a year in one completion under one choice of readings. Amounts in fen."""

    costs: Costs
    steps: Sequence[tuple[Step, ...]]  # by covered treatment; empty where it has no aid at all
    settled: rules.Settled  # after the last part
    regular: Sequence[int]  # by part of the year
    top_ups: Sequence[TopUp]  # by part of the year

    @property
    def totals(self) -> list[int]:
        """Regular aid and top-up, by part of the year."""
        return [regular + top_up.amount for regular, top_up in zip(self.regular, self.top_ups, strict=True)]


class PartFigures:
    """The bounds of the figures of one part of the year over all outcomes."""

    __slots__ = ("anew", "regular", "top_up", "total")

    def __init__(self) -> None:
        self.regular, self.top_up, self.total = Bounds(), Bounds(), Bounds()
        self.anew = Bounds()
        """The top-up where the totals start anew (R45); `top_up` is that of every other outcome."""

    @property
    def least_top_up(self) -> int:
        """The least of every outcome."""
        return min(self.top_up.low, self.anew.low)

    @property
    def most_top_up(self) -> int:
        """The most of every outcome."""
        return max(self.top_up.high, self.anew.high)


class Figures:
    """The bounds of a year's figures over all its outcomes."""

    def __init__(self, covered: int, parts: int) -> None:
        self.aids = [Bounds() for _ in range(covered)]
        self.answers = [Bounds() for _ in range(covered)]
        """The same over the unsure answers alone, under the recommended readings."""
        self.parts = [PartFigures() for _ in range(parts)]

    def add(self, outcome: Outcome, *, anew: bool = False) -> None:
        """Takes in one outcome. `anew`: where the totals start anew (R45)."""
        for bounds, steps in zip(self.aids, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)
        for part, regular in zip(self.parts, outcome.regular, strict=True):
            part.regular.add(regular, regular)
        self.add_top_up(outcome, anew=anew)

    def add_top_up(self, outcome: Outcome, *, anew: bool = False) -> None:
        """Takes in a top-up beside a regular aid that is in already."""
        for part, regular, top_up in zip(self.parts, outcome.regular, outcome.top_ups, strict=True):
            amount = top_up.amount
            (part.anew if anew else part.top_up).add(amount, top_up.most)
            part.total.add(regular + amount, regular + top_up.most)

    def add_answers(self, outcome: Outcome) -> None:
        """Takes in the outcome of one completion under the recommended readings."""
        for bounds, steps in zip(self.answers, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)

    def widen(self, given: GivenYear, covered: Sequence[Assessed], places: Sequence[slice]) -> None:
        """Makes the bounds hold every completion where only the extremes were computed.

        The year's regular aid never falls when one more treatment is accepted, so its extremes are exact; that of a
        part of the year may. `places`: of each part among the covered treatments.
        """
        most = [min(each.own_share or 0, max(each.policy.limit.values())) for each in covered]
        for high, aid, answer in zip(most, self.aids, self.answers, strict=True):
            aid.add(0, high)
            answer.add(0, high)
        of_year = sum(figures.regular.high for figures in self.parts)
        for part, place, figures in zip(given.parts, places, self.parts, strict=True):
            if len(places) > 1:
                figures.regular.add(0, min(of_year, sum(most[place])))
            figures.top_up.add(0, max(part.policy.top_up.values()))
            figures.total.add(figures.regular.low, figures.regular.high + figures.top_up.high)


class Settling:
    """A year while it is settled in every completion and under every reading."""

    def __init__(self, given: GivenYear) -> None:
        self.given = given
        self.permit = given.situation.residence == "permit"
        self.everything: list[Assessed] = []
        self.covered: list[Assessed] = []
        self.places: list[slice] = []
        """Of each part among the covered treatments."""
        for part in given.parts:
            listed = [assessed(part.policy, given.situation, index, each) for index, each in part.treatments]
            first = len(self.covered)
            self.everything += listed
            self.covered += [each for each in listed if each.standing in ("covered", "not_designated")]
            self.places.append(slice(first, len(self.covered)))
        self.unsure_class = "unsure" in [each.household for each in self.everything]
        self.problem = earlier_problem(given, self.everything)
        self.least_limit = least_limits([part.policy for part in given.parts])
        self.no_top_ups = (_NO_TOP_UP,) * len(given.parts)
        self.figures = Figures(len(self.covered), len(given.parts))
        self.readings: dict[str, list[tuple[str, Sequence[int | None], bool]]] = {}
        self.may_need_referral: Sequence[int] = ()
        """Covered treatments that were told to need no referral and may have needed one (R20), by their places."""
        self.outside_province: Container[int] = ()
        """Covered treatments whose aid rests on care outside the province (R23), by their places."""
        self.rests_on_not_needed: set[int] = set()
        """Parts whose top-up is due only with care that was told to need no referral (R20)."""
        self.mains: list[Outcome] = []
        """By completion, under the recommended readings; the first is that of the answers given."""
        ways, self.exact = completions(given, self.unsure_class, self.covered)
        self.before = rules.Before((), ways[0].earlier)
        if len(ways) > 1:
            referrals = enumerate(self.covered)
            self.may_need_referral = [place for place, each in referrals if may_need_referral(each.treatment)]
        for way in ways:
            self._settle(way)
        if not self.exact:
            self.figures.widen(given, self.covered, self.places)

    @property
    def main(self) -> Outcome:
        """The outcome of the answers given, under the recommended readings."""
        return self.mains[0]

    @property
    def could_top_up(self) -> bool:
        """Whether a class of the year has a top-up, or may have, and none was paid before."""
        if self.given.earlier != "unsure" and self.given.earlier.top_up:
            return False
        if self.unsure_class:
            return any(any(part.policy.top_up.values()) for part in self.given.parts)
        return any(each.policy.top_up.get(each.household_class or 0) for each in self.everything)

    def settled(self, parts: int) -> rules.Settled:
        """The first parts of the year with the answers given."""
        if parts == len(self.places):
            return self.main.settled
        costs = [each for each in self.main.costs[: self.places[parts].start] if each is not None]
        return rules.settle(costs, self.before, RECOMMENDED)

    def _as_told(self, way: Completion) -> bool:
        """Whether care that was told to need no referral needs none in this completion."""
        return not self.may_need_referral or all(way.referrals[place] != "none" for place in self.may_need_referral)

    def _settle(self, way: Completion) -> None:
        """One completion, under the recommended readings and then under each other one alone."""
        costs = [cost(self.permit, each, way, place) for place, each in enumerate(self.covered)]
        before = rules.Before(classes_of(self.everything, way.unsure_class, RECOMMENDED), way.earlier)
        main = self._outcome(costs, before, RECOMMENDED)
        self.mains.append(main)
        self.figures.add(main)
        self.figures.add_answers(main)
        if True in [each is not None and (each.unneeded or not each.qualifies) for each in costs]:
            self._rests(main, before)
        as_told = self._as_told(way)
        evaluated = readings_evaluated(self.given, self.permit, costs, before)
        if len(evaluated) > 1 and len(_DENIALS.intersection(evaluated)) > 1:
            self._accepted(way, main)
        out_of_reach = bool(before.classes) and self._out_of_reach(costs, before)
        for code in evaluated:
            if out_of_reach and code in _OF_TOP_UP:
                if as_told:
                    self._first_seen(code)
                continue
            for place, (_, choice) in enumerate(ALTERNATIVES[code]):
                other = self._other(way, main, before, code, choice)
                if as_told:
                    self._seen(code, place, other, main)

    def _rests(self, main: Outcome, before: rules.Before) -> None:
        """Takes in what the figures of one completion rest on besides the text: care outside the province (R23), and
        the top-up on care that was told to need no referral (R20)."""
        far = {place for place, each in enumerate(main.costs) if each and each.accepted and not each.qualifies}
        if far and len(self.mains) == 1:
            inside = [None if place in far else each for place, each in enumerate(main.costs)]
            without = self._outcome(inside, before, RECOMMENDED)
            pairs = enumerate(zip(main.steps, without.steps, strict=True))
            moved = {place for place, (one, other) in pairs if one and other and one[-1].result != other[-1].result}
            self.outside_province = far | moved
        if any(top_up.amount for top_up in main.top_ups) and any(each and each.unneeded for each in main.costs):
            strict = [each and each._replace(qualifies=each.qualifies and not each.unneeded) for each in main.costs]
            other = main._replace(top_ups=self._top_ups(strict, main.regular, before, RECOMMENDED))
            self.figures.add_top_up(other)
            pairs_of = enumerate(zip(main.top_ups, other.top_ups, strict=True))
            self.rests_on_not_needed |= {part for part, (one, less) in pairs_of if one.amount and not less.amount}

    def _accepted(self, way: Completion, main: Outcome) -> None:
        """Where two denials meet: takes in the outcome without any of them."""
        before = rules.Before(classes_of(self.everything, way.unsure_class, ACCEPTED), way.earlier)
        self.figures.add(self._outcome(main.costs, before, ACCEPTED))

    def _other(self, way: Completion, main: Outcome, before: rules.Before, code: str, choice: Choice) -> Outcome:
        """The same completion under another option of one reading, taken into the figures."""
        if code in _OF_TOP_UP:
            other = main._replace(top_ups=self._top_ups(main.costs, main.regular, before, choice))
            self.figures.add_top_up(other)
            return other
        if code == "R06":
            before = before._replace(classes=classes_of(self.everything, way.unsure_class, choice))
        anew = code == "R45"
        other = self._anew(main.costs, way) if anew else self._outcome(main.costs, before, choice)
        self.figures.add(other, anew=anew)
        return other

    def _anew(self, costs: Costs, way: Completion) -> Outcome:
        """Each part of the year by itself (R45)."""
        steps: list[tuple[Step, ...]] = []
        regular, top_ups = [], []
        for number, (part, place) in enumerate(zip(self.given.parts, self.places, strict=True)):
            everything = [each for each in self.everything if each.policy is part.policy]
            earlier = NOTHING_BEFORE if number or self.given.carried else way.earlier
            before = rules.Before(classes_of(everything, way.unsure_class, RECOMMENDED), earlier)
            found, settled = _settled(costs[place], before, RECOMMENDED)
            steps += found
            regular.append(settled.regular)
            top_ups.append(self._top_up_anew(part.policy, costs[place], settled.regular, before))
        return Outcome(costs, steps, settled, regular, top_ups)

    def _top_up_anew(self, policy: Yanbian2022, costs: Costs, regular: int, before: rules.Before) -> TopUp:
        """The top-up of a part of the year by itself, under the recommended readings. `regular`: its regular aid."""
        if not before.classes or self.permit:
            return _NO_TOP_UP
        if not before.one_class:
            return TopUp((), 0 if before.earlier.top_up else policy.top_up[before.classes[-1]])
        return _top_up_until(policy, costs, rules.SoFar(len(costs), regular), before, RECOMMENDED)

    def _top_ups(self, costs: Costs, regular: Sequence[int], before: rules.Before, choice: Choice) -> Sequence[TopUp]:
        """The top-up of each part under one choice: at its end its policy looks at the year so far, and one is paid in
        a year. `regular`: the regular aid of each."""
        if not before.classes or (self.permit and choice["R02"] == "registration_only"):
            return self.no_top_ups
        one_class = before.one_class
        if self._out_of_reach(costs, before) if one_class else before.earlier.top_up:
            return self.no_top_ups
        if one_class and len(self.places) == 1:
            so_far = rules.SoFar(len(costs), regular[0])
            return (_top_up_until(self.given.parts[0].policy, costs, so_far, before, choice),)
        top_ups: list[TopUp] = []
        paid = False
        for number, (part, place) in enumerate(zip(self.given.parts, self.places, strict=True)):
            found = _NO_TOP_UP
            if not one_class:
                found = TopUp((), _most_of_two(part.policy, costs, place.stop, before))
            elif not paid:
                so_far = rules.SoFar(place.stop, sum(regular[: number + 1]))
                found = _top_up_until(part.policy, costs, so_far, before, choice)
                paid = found.most > 0
            top_ups.append(found)
        return top_ups

    def _out_of_reach(self, costs: Costs, before: rules.Before) -> bool:
        """Whether no reading can give a top-up: what came before and every own share in full stay under the limit."""
        most = max(before.earlier.self_paid, before.earlier.aid)
        for each in costs:
            most += each.own_share if each else 0
        return most < self.least_limit[before.classes[0]]

    def _seen(self, code: str, place: int, other: Outcome, main: Outcome) -> None:
        """Notes what an option comes to in the first completion, and whether it differs in any."""
        self._first_seen(code)
        option, known, differs = self.readings[code][place]
        totals = other.totals
        known = totals if len(self.mains) == 1 else known
        self.readings[code][place] = (option, known, differs or totals != main.totals)

    def _first_seen(self, code: str) -> None:
        if code not in self.readings:
            self.readings[code] = [(option, self.main.totals, False) for option, _ in ALTERNATIVES[code]]

    def _outcome(self, costs: Costs, before: rules.Before, choice: Choice) -> Outcome:
        """The year in one completion under one choice."""
        steps, settled = _settled(costs, before, choice)
        regular = [settled.regular]
        if len(self.places) > 1:
            regular = [sum(each[-1].result for each in steps[place] if each) for place in self.places]
        return Outcome(costs, steps, settled, regular, self._top_ups(costs, regular, before, choice))


def least_limits(policies: Sequence[Yanbian2022]) -> Mapping[int, int]:
    """The lowest annual limit of each class under these policies."""
    first = policies[0].limit
    if len(policies) == 1:
        return first
    return {number: min(policy.limit[number] for policy in policies) for number in first}


def _most_of_two(policy: Yanbian2022, costs: Costs, so_far: int, before: rules.Before) -> int:
    """The most that a top-up can be where two classes in one year leave it open: that of the last class of the year,
    and of the last one so far."""
    most = policy.top_up[before.classes[-1]]
    if so_far < len(costs):
        last = next((each.household_class for each in reversed(costs[:so_far]) if each), None)
        most = min(most, policy.top_up[last] if last else 0)
    return most


def _top_up_until(
    policy: Yanbian2022, costs: Costs, so_far: rules.SoFar, before: rules.Before, choice: Choice
) -> TopUp:
    """The top-up of one class for the costs so far, by the policy that looks at them."""
    present = [each for each in costs if each is not None]
    if len(present) < len(costs):
        so_far = so_far._replace(costs=sum(each is not None for each in costs[: so_far.costs]))
    steps = rules.top_up(policy, present, so_far, before, choice)
    return TopUp(steps, steps[-1].result) if steps else _NO_TOP_UP


def _settled(costs: Costs, before: rules.Before, choice: Choice) -> tuple[list[tuple[Step, ...]], rules.Settled]:
    """The steps of each cost, empty where it has no aid at all, and what they come to."""
    settled = rules.settle([each for each in costs if each is not None], before, choice)
    found = iter(settled.steps)
    return [() if each is None else next(found) for each in costs], settled


def readings_evaluated(given: GivenYear, permit: bool, costs: Costs, before: rules.Before) -> list[str]:
    """The movable readings whose rule these costs reach, in order of their codes."""
    classes, one_class = before.classes, before.one_class
    pending = class_b = deductible = special = chronic = unqualified = argued = argued_here = False
    for each in costs:
        if each is None:
            continue
        pending = pending or each.pending
        class_b = class_b or each.own_share != each.without_class_b
        deductible = deductible or each.policy.deductible[each.household_class] > 0
        special = special or each.care in SPECIAL_CARE
        chronic = chronic or each.care == "chronic_outpatient"
        unqualified = unqualified or not each.qualifies
        argued = argued or each.arguable
        argued_here = argued_here or (each.arguable and each.designated)
    tops_up = one_class and not permit and True in [part.policy.top_up[classes[0]] > 0 for part in given.parts]
    reached = (
        ("R02", permit and (bool(classes) or any(each is not None for each in costs))),
        ("R06", pending),
        ("R08", class_b),
        ("R14", deductible and special),
        ("R15", chronic or before.earlier.chronic_aid > 0),
        ("R17", tops_up),
        ("R18", tops_up and (chronic or unqualified or before.earlier.aid > 0)),
        ("R21", argued),
        ("R22", deductible and argued_here),
        ("R26", bool(classes) and not one_class),
        ("R45", given.changes),
    )
    return [code for code, is_reached in reached if is_reached]


def year(given: GivenYear) -> YearResult:
    """Settles one calendar year."""
    found = Settling(given)
    estimates = [treatment_estimate(found, each) for each in found.everything]
    unknown = any(
        part.aid.amount is None and (each.household != "illness_poverty_pending" or open_besides(given, each))
        for each, part in zip(found.everything, estimates, strict=True)
    )
    readings = found.readings
    if unknown:
        none = [None] * len(given.parts)
        readings = {code: [(option, none, differs) for option, _, differs in seen] for code, seen in readings.items()}
    return YearResult(
        [(each.given_as, part) for each, part in zip(found.everything, estimates, strict=True)],
        year_estimates(found, estimates),
        readings,
    )


def open_besides(given: GivenYear, each: Assessed) -> bool:
    """Whether more than the recognition is open for a treatment that waits for it."""
    treatment = each.treatment
    undecided = treatment.referral == "undecided" and treatment.care in REFERRAL_CARE
    return undecided or treatment.designated == "unsure" or given.earlier == "unsure"


def treatment_estimate(found: Settling, each: Assessed) -> TreatmentEstimate:
    """One treatment's figure, bounds, steps and notices out of the year's outcomes."""
    policy, treatment = each.policy, each.treatment
    computed = _covered(found, each) if each.standing == "covered" else _outside(found, each)
    slip, steps = treatment.slip, tuple(computed.steps)
    if slip and steps:
        steps = from_slip(slip, policy.sources["rule.scope"]) + steps
    return TreatmentEstimate(
        treatment.on,
        policy.id,
        each.household_class,
        each.own_share,
        computed.aid,
        (slip.medical_aid or 0) if slip else 0,
        rules.deposit_waiver(each, found.given.situation.residence),
        steps,
        tuple(treatment_notices(found.given, each, computed, found.problem)),
    )


def _outside(found: Settling, each: Assessed) -> Computed:
    """A treatment without any aid, or without a figure."""
    status = causes.status(list(causes.outside(found, each)))
    if each.standing in NO_FIGURE:
        return Computed((), Range(None, 0, None, status), 0, 0)
    high = each.own_share if each.standing == "care_unknown" else 0
    return Computed(rules.not_covered(each), Range(0, 0, high, status), 0, 0)


def _covered(found: Settling, each: Assessed) -> Computed:
    """A covered treatment; no steps where the answers given leave it open."""
    place = found.covered.index(each)
    aid, answers = found.figures.aids[place], found.figures.answers[place]
    lowered = list(causes.covered(found, each, place))
    steps = () if lowered and causes.OPEN.intersection(lowered) else found.main.steps[place]
    amount = steps[-1].result if steps else None
    return Computed(steps, Range(amount, aid.low, aid.high, causes.status(lowered)), answers.low, answers.high)


def year_estimates(found: Settling, estimates: Sequence[TreatmentEstimate]) -> list[YearEstimate]:
    """The estimate of each part of the year. `estimates`: of its treatments, in time order."""
    told = []
    is_open = None in [each.aid.amount for each in estimates]
    first = 0
    for number, part in enumerate(found.given.parts):
        last = first + len(part.treatments)
        told.append(_part_estimate(found, PartTold(number, first, last, is_open), estimates[first:last]))
        first = last
    return told


class PartTold(NamedTuple):
    """A part of the year: its place, its treatments from the first until before the last, and whether any treatment of
    the year has no amount."""

    number: int
    first: int
    last: int
    is_open: bool


def _part_estimate(found: Settling, part: PartTold, estimates: Sequence[TreatmentEstimate]) -> YearEstimate:
    """Regular aid, top-up and total with their bounds, and what is left of the deductible and the limit."""
    given, figures = found.given, found.figures.parts[part.number]
    policy = given.parts[part.number].policy
    amount: int | None = 0
    status: Status = "stated"
    outside = 0  # what care that the document does not know could add
    unbounded = False
    for each, told in zip(found.everything[part.first : part.last], estimates, strict=True):
        aid = told.aid
        amount = None if amount is None or aid.amount is None else amount + aid.amount
        status = weakest(status, aid.status)
        unbounded = unbounded or aid.high is None
        outside += aid.high or 0 if each.standing == "care_unknown" else 0
    regular = Range(amount, figures.regular.low, None if unbounded else figures.regular.high + outside, status)
    numbers = [each.household_class for each in found.everything[: part.last]]
    two_classes = len({*numbers} - {None}) > 1
    perhaps_two = two_classes or (found.unsure_class and any(numbers))
    top_up = _NO_FIGURE if unbounded else _top_up(found, part, perhaps_two)
    total = _total(figures.total, regular, top_up, outside)
    left = None
    number = numbers[-1]
    if number is not None and not found.unsure_class and given.earlier != "unsure":
        settled = found.settled(part.number + 1)
        left = max(0, policy.deductible[number] - settled.own_share), max(0, policy.limit[number] - settled.paid)
    return YearEstimate(
        given.number,
        policy.id,
        regular,
        top_up,
        total,
        left[0] if left else None,
        left[1] if left else None,
        _year_steps(found, part, amount, total),
        tuple(year_notices(policy, given, _facts(found, part, top_up, two_classes))),
    )


def _facts(found: Settling, part: PartTold, top_up: Range, two_classes: bool) -> YearFacts:
    """What else the notices of a part tell."""
    given, number = found.given, part.number
    carried = None
    if given.earlier != "unsure" and (number or given.carried):
        settled = found.settled(number)
        carried = Earlier(settled.own_share, settled.paid)
    rests = number in found.rests_on_not_needed
    paid = found.before.earlier.top_up or any(each.amount for each in found.main.top_ups[:number])
    return YearFacts(top_up, two_classes, rests, found.problem, bool(paid), carried)


def _top_up(found: Settling, part: PartTold, two_classes: bool) -> Range:
    """The top-up of a part."""
    figures = found.figures.parts[part.number]
    low, high = figures.least_top_up, figures.most_top_up
    varies = figures.top_up.low < figures.top_up.high
    is_open = (part.is_open and (found.unsure_class or varies)) or (found.unsure_class and varies)
    status = causes.status(list(causes.of_top_up(found, differs=low < high, is_open=is_open, two_classes=two_classes)))
    return Range(None if is_open else found.main.top_ups[part.number].amount, low, high, status)


def _total(bounds: Bounds, regular: Range, top_up: Range, outside: int) -> Range:
    """Both together. `outside`: what care that the document does not know could add."""
    if regular.high is None:
        return Range(None, bounds.low, None, "ask")
    both = None if regular.amount is None or top_up.amount is None else regular.amount + top_up.amount
    return Range(both, bounds.low, bounds.high + outside, weakest(regular.status, top_up.status))


def _year_steps(found: Settling, part: PartTold, amount: int | None, total: Range) -> tuple[Step, ...]:
    """The steps of the top-up, where there is one."""
    top_up = found.main.top_ups[part.number]
    if not top_up.steps or total.amount is None or amount is None:
        return ()
    given = {"regular": amount, "top_up": top_up.amount}
    source = found.given.parts[part.number].policy.sources["top_up"]
    return (*top_up.steps, Step("total", given, amount + top_up.amount, source))
