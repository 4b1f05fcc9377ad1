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
from calculator.jilin_2015.notices import besides, decided_in, earlier_aid, who, year_notices
from calculator.readings import ALTERNATIVES, RECOMMENDED, Choice
from calculator.situation import Earlier
from calculator.year import Carried, GivenYear, YearResult, carried_on, earlier_problem

_NO_TOP_UP = Range(0, 0, 0, "stated")
_NO_FIGURE = Range(None, 0, None, "ask")


class Outcome(NamedTuple):
    """The year in one completion under one choice of readings; costs and aids by covered treatment."""

    costs: Sequence[rules.Cost | None]
    aids: Sequence[rules.Aid | None]
    settled: rules.Settled

    @property
    def is_exact(self) -> bool:
        """Whether the document fixes the year's aid."""
        return self.settled.low == self.settled.high

    def used(self, before: Earlier) -> Earlier:
        """What the year has used up afterwards, where its aid is fixed."""
        aid = before.aid + self.settled.low
        return Earlier(self.settled.own_share, aid, before.chronic_aid, before.top_up)


class Settling:
    """A year while it is settled in every completion and under every reading."""

    def __init__(self, policy: Jilin2015, given: GivenYear) -> None:
        self.policy = policy
        self.given = given
        self.everything = [assessed(policy, given.situation, index, each) for index, each in given.treatments]
        self.covered = [each for each in self.everything if each.standing == "covered"]
        self.unsure_class = "unsure" in [each.household for each in self.everything]
        self.problem = earlier_problem(policy, given, self.everything)
        self.aids = [Bounds() for _ in self.covered]
        self.answers: list[set[tuple[int, int]]] = [set() for _ in self.covered]
        """Least and most of each over the unsure answers alone, under the recommended readings."""
        self.regular = Bounds()
        self.readings: dict[str, list[tuple[str, int | None, bool]]] = {}
        self.mains: list[Outcome] = []
        """By completion, under the recommended readings; the first is that of the answers given."""
        self.used: list[Carried] = []
        self.is_exact = True
        ways = completions(policy, given, self.unsure_class)
        for way in ways:
            self._settle(way, len(ways) == 1)

    @property
    def main(self) -> Outcome:
        """The outcome of the answers given, under the recommended readings."""
        return self.mains[0]

    def _settle(self, way: Completion, only: bool) -> None:
        """One completion, under the recommended readings and then under each other one alone."""
        main = self._outcome(way, RECOMMENDED, way.before.earlier)
        self.mains.append(main)
        for so_far, aid in zip(self.answers, main.aids, strict=True):
            so_far.add((aid.low, aid.high) if aid else (0, 0))
        before = met(self.policy, self.given, self.everything, way, RECOMMENDED)
        evaluated = readings_evaluated(main.costs, before.classes)
        if way.before.under:
            evaluated += sorted({code for code, _ in way.before.under if code}.difference(evaluated))
        used = {}
        for code in evaluated:
            seen = self.readings.setdefault(code, [(option, None, False) for option, _ in ALTERNATIVES[code]])
            for place, (option, choice) in enumerate(ALTERNATIVES[code]):
                came = way.before.by(code, option)
                other = self._outcome(way, choice, came)
                used[code, option] = other.used(came)
                differs = (other.settled.low, other.settled.high) != (main.settled.low, main.settled.high)
                known = other.settled.low if only and other.is_exact else None
                seen[place] = (option, known, seen[place][2] or differs)
        if self.given.goes_on:
            unsure_class = way.unsure_class if self.unsure_class else way.before.unsure_class
            under = carried_on(way.before, used)
            self.used.append(Carried(main.used(way.before.earlier), under, tuple(before.classes), unsure_class))

    def _outcome(self, way: Completion, choice: Choice, earlier: Earlier) -> Outcome:
        """The year in one completion under one choice, taken into the figures."""
        costs = [cost(self.policy, each, way) for each in self.covered]
        before = met(self.policy, self.given, self.everything, way, choice)._replace(earlier=earlier)
        settled = rules.settle(self.policy, [each for each in costs if each is not None], before, choice)
        found = iter(settled.aids)
        outcome = Outcome(costs, [None if each is None else next(found) for each in costs], settled)
        self.is_exact = self.is_exact and outcome.is_exact
        self.regular.add(settled.low, settled.high)
        for bounds, aid in zip(self.aids, outcome.aids, strict=True):
            bounds.add(aid.low if aid else 0, aid.high if aid else 0)
        return outcome


def readings_evaluated(costs: Sequence[rules.Cost | None], classes: Sequence[int]) -> list[str]:
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
    )
    return [code for code, is_reached in reached if is_reached]


def year(policy: Jilin2015, given: GivenYear) -> YearResult:
    """Settles one calendar year."""
    found = Settling(policy, given)
    estimates = [treatment_estimate(found, each) for each in found.everything]
    told = year_estimate(found, estimates)
    readings = found.readings
    if told.regular.amount is None:
        readings = {code: [(option, None, differs) for option, _, differs in seen] for code, seen in readings.items()}
    return YearResult(
        [(each.given_as, part) for each, part in zip(found.everything, estimates, strict=True)],
        told,
        readings,
        tuple(found.used) if found.is_exact and given.earlier != "unsure" else (),
    )


def treatment_estimate(found: Settling, each: Assessed) -> TreatmentEstimate:
    """One treatment's figure or floor, bounds, steps and notices out of the year's outcomes."""
    policy, treatment, slip = found.policy, each.treatment, each.treatment.slip
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
    told = who(found.policy, found.given, each, aid)
    return told + earlier_aid(found.policy, found.problem) if found.problem and each.standing == "covered" else told


def _outside(found: Settling, each: Assessed) -> Told:
    """A treatment without any aid, or without a figure."""
    status = causes.status(list(causes.outside(found, each)))
    if each.standing in NO_FIGURE:
        return Range(None, 0, None, status), (), ()
    own_share = each.own_share or 0
    step = Step("not_counted", {"base": own_share}, 0, decided_in(found.policy, each.standing))
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


def year_estimate(found: Settling, estimates: Sequence[TreatmentEstimate]) -> YearEstimate:
    """The year's aid with its bounds. The document knows no top-up."""
    policy, given = found.policy, found.given
    regular = _regular(found, estimates)
    last = found.everything[-1].household_class
    limit_left = deductible_left = None
    if last is not None and regular.amount is not None and given.earlier != "unsure" and not given.class_was_open:
        limit_left = max(0, policy.limit[last] - given.earlier.aid - regular.amount)
        deductible_left = _deductible_left(found, last)
    return YearEstimate(
        given.number,
        policy.id,
        regular,
        _NO_FIGURE if regular.high is None else _NO_TOP_UP,
        regular,
        deductible_left,
        limit_left,
        (),
        year_notices(policy, given, [each.household_class for each in found.everything], found.problem),
    )


def _regular(found: Settling, estimates: Sequence[TreatmentEstimate]) -> Range:
    amounts = [part.aid.amount for part in estimates]
    amount = None if None in amounts else sum(each or 0 for each in amounts)
    status = weakest(*(part.aid.status for part in estimates))
    bounds = found.regular
    if any(part.aid.high is None for part in estimates):
        return Range(amount, bounds.low, None, status)
    # What care that the document does not know could add:
    outside = sum(
        part.aid.high or 0
        for each, part in zip(found.everything, estimates, strict=True)
        if each.standing == "care_unknown"
    )
    if bounds.low < bounds.high:
        status = weakest(status, causes.LOWERS["readings_differ"])
    return Range(amount, bounds.low, bounds.high + outside, status)


def _deductible_left(found: Settling, last: int) -> int | None:
    """What is still under the deductible of major illness insurance: nothing for classes that are helped from the
    first fen, open for class 4."""
    policy, deductible = found.policy, found.given.situation.major_illness_threshold
    if policy.rate["inpatient_within", last] != 0:
        return 0
    if deductible is None or not isinstance(policy.rate["inpatient_above", last], int):
        return None
    return max(0, deductible - found.main.settled.own_share)
