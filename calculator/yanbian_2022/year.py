"""One calendar year under the rules of 2022: its treatments under every completion of unsure answers and every reading,
with their bounds."""

from collections.abc import Container, Sequence
from typing import NamedTuple

from calculator.assessed import Assessed
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
    classes_of,
    completions,
    cost,
    may_need_referral,
)
from calculator.yanbian_2022.figures import REFERRAL_CARE, SPECIAL_CARE, Yanbian2022
from calculator.yanbian_2022.notices import Computed, YearFacts, treatment_notices, year_notices
from calculator.year import ACCEPTED_ALL, Carried, GivenYear, YearResult, carried_on, earlier_problem

_DENIALS = frozenset(DENIALS)
_OF_TOP_UP = ("R17", "R18")
"""Readings that leave the regular aid as it is."""
_NO_FIGURE = Range(None, 0, None, "ask")

Costs = Sequence[rules.Cost | None]
"""By covered treatment; None where it has no aid at all."""


class Outcome(NamedTuple):
    """The aid of a year in one completion under one choice of readings. Amounts in fen."""

    costs: Costs
    steps: Sequence[tuple[Step, ...]]  # by covered treatment; empty where it has no aid at all
    settled: rules.Settled
    top_up_steps: tuple[Step, ...]
    most_top_up: int  # above the top-up where two classes in one year leave it open

    @property
    def top_up(self) -> int:
        """The top-up."""
        return self.top_up_steps[-1].result if self.top_up_steps else 0

    @property
    def total(self) -> int:
        """Regular aid and top-up."""
        return self.settled.regular + self.top_up

    def used(self, before: Earlier) -> Earlier:
        """What the year has used up afterwards."""
        settled = self.settled
        aid = before.aid + settled.regular
        return Earlier(settled.own_share, aid, settled.chronic_paid, before.top_up or self.top_up)


class Figures:
    """The bounds of a year's figures over all its outcomes."""

    def __init__(self, covered: int) -> None:
        self.aids = [Bounds() for _ in range(covered)]
        self.answers = [Bounds() for _ in range(covered)]
        """The same over the unsure answers alone, under the recommended readings."""
        self.regular, self.top_up, self.total = Bounds(), Bounds(), Bounds()

    def add(self, outcome: Outcome) -> None:
        """Takes in one outcome."""
        for bounds, steps in zip(self.aids, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)
        regular = outcome.settled.regular
        self.regular.add(regular, regular)
        self.add_top_up(outcome)

    def add_top_up(self, outcome: Outcome) -> None:
        """Takes in a top-up beside a regular aid that is in already."""
        regular, top_up = outcome.settled.regular, outcome.top_up
        self.top_up.add(top_up, outcome.most_top_up)
        self.total.add(regular + top_up, regular + outcome.most_top_up)

    def add_answers(self, outcome: Outcome) -> None:
        """Takes in the outcome of one completion under the recommended readings."""
        for bounds, steps in zip(self.answers, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)

    def widen(self, policy: Yanbian2022, covered: Sequence[Assessed]) -> None:
        """Makes the bounds hold every completion where only the extremes were computed.

        The year's regular aid never falls when one more treatment is accepted, so its extremes are exact.
        """
        for each, aid, answer in zip(covered, self.aids, self.answers, strict=True):
            most = min(each.own_share or 0, max(policy.limit.values()))
            aid.add(0, most)
            answer.add(0, most)
        self.top_up.add(0, max(policy.top_up.values()))
        self.total.add(self.regular.low, self.regular.high + self.top_up.high)


class Settling:
    """A year while it is settled in every completion and under every reading."""

    def __init__(self, policy: Yanbian2022, given: GivenYear) -> None:
        self.policy = policy
        self.given = given
        self.permit = given.situation.residence == "permit"
        self.everything = [assessed(policy, given.situation, index, each) for index, each in given.treatments]
        self.covered = [each for each in self.everything if each.standing in ("covered", "not_designated")]
        self.unsure_class = "unsure" in [each.household for each in self.everything]
        self.class_is_open = self.unsure_class or given.class_was_open
        self.problem = earlier_problem(policy, given, self.everything)
        self.figures = Figures(len(self.covered))
        self.readings: dict[str, list[tuple[str, int | None, bool]]] = {}
        self.may_need_referral: Sequence[int] = ()
        """Covered treatments that were told to need no referral and may have needed one (R20), by their places."""
        self.outside_province: Container[int] = ()
        """Covered treatments whose aid rests on care outside the province (R23), by their places."""
        self.rests_on_not_needed = False
        """Whether the top-up is due only with care that was told to need no referral (R20)."""
        self.used: list[Carried] = []
        self.mains: list[Outcome] = []
        """By completion, under the recommended readings; the first is that of the answers given."""
        ways, self.exact = completions(policy, given, self.unsure_class, self.covered)
        if len(ways) > 1:
            referrals = enumerate(self.covered)
            self.may_need_referral = [place for place, each in referrals if may_need_referral(each.treatment)]
        for way in ways:
            self._settle(way)
        if not self.exact:
            self.figures.widen(policy, self.covered)

    @property
    def main(self) -> Outcome:
        """The outcome of the answers given, under the recommended readings."""
        return self.mains[0]

    @property
    def could_top_up(self) -> bool:
        """Whether a class of the year has a top-up, and none was paid before."""
        paid = self.given.earlier != "unsure" and self.given.earlier.top_up
        return not paid and any(self.policy.top_up.get(each.household_class or 0) for each in self.everything)

    def _as_told(self, way: Completion) -> bool:
        """Whether care that was told to need no referral needs none in this completion."""
        return not self.may_need_referral or all(way.referrals[place] != "none" for place in self.may_need_referral)

    def _settle(self, way: Completion) -> None:
        """One completion, under the recommended readings and then under each other one alone."""
        costs = [cost(self.policy, self.permit, each, way, place) for place, each in enumerate(self.covered)]
        classes = classes_of(self.policy, self.everything, way, RECOMMENDED)
        before = rules.Before(classes, way.before.earlier)
        main = self._outcome(costs, before, RECOMMENDED)
        self.mains.append(main)
        self.figures.add(main)
        self.figures.add_answers(main)
        if True in [each is not None and (each.unneeded or not each.qualifies) for each in costs]:
            self._rests(main, before)
        as_told = self._as_told(way)
        evaluated = readings_evaluated(self.policy, self.permit, costs, before)
        if way.before.under:
            evaluated += sorted({code for code, _ in way.before.under if code}.difference(evaluated))
        used: dict[tuple[str, str], Earlier] = {}
        if ACCEPTED_ALL in way.before.under or (len(evaluated) > 1 and len(_DENIALS.intersection(evaluated)) > 1):
            used[ACCEPTED_ALL] = self._accepted(way, main)
        out_of_reach = bool(classes) and not way.before.under and self._out_of_reach(main, before)
        for code in evaluated:
            if out_of_reach and code in _OF_TOP_UP:
                if as_told:
                    self._first_seen(code)
                continue
            for place, (option, choice) in enumerate(ALTERNATIVES[code]):
                came = way.before.by(code, option)
                other = self._other(way, main, before._replace(earlier=came), choice)
                if as_told:
                    self._seen(code, place, other.total, main.total)
                if self.given.goes_on:
                    used[code, option] = other.used(came)
        if self.given.goes_on:
            unsure_class = way.unsure_class if self.unsure_class else way.before.unsure_class
            under = carried_on(way.before, used)
            self.used.append(Carried(main.used(before.earlier), under, classes, unsure_class))

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
        if main.top_up and any(each and each.unneeded for each in main.costs):
            strict = [each and each._replace(qualifies=each.qualifies and not each.unneeded) for each in main.costs]
            other_top_up = self._with_top_up(main._replace(costs=strict), before, RECOMMENDED)
            self.figures.add_top_up(other_top_up)
            self.rests_on_not_needed = self.rests_on_not_needed or not other_top_up.top_up

    def _accepted(self, way: Completion, main: Outcome) -> Earlier:
        """Where two denials meet: what the year has used up without any of them; its outcome is taken in."""
        came = way.before.by(*ACCEPTED_ALL)
        before = rules.Before(classes_of(self.policy, self.everything, way, ACCEPTED), came)
        other = self._outcome(main.costs, before, ACCEPTED)
        self.figures.add(other)
        return other.used(came)

    def _other(self, way: Completion, main: Outcome, before: rules.Before, choice: Choice) -> Outcome:
        """The same completion under another option of one reading, taken into the figures."""
        if any(choice[code] != RECOMMENDED[code] for code in _OF_TOP_UP):
            other = self._with_top_up(main, before, choice)
            self.figures.add_top_up(other)
            return other
        if choice["R06"] != RECOMMENDED["R06"]:
            before = before._replace(classes=classes_of(self.policy, self.everything, way, choice))
        other = self._outcome(main.costs, before, choice)
        self.figures.add(other)
        return other

    def _with_top_up(self, outcome: Outcome, before: rules.Before, choice: Choice) -> Outcome:
        """The same aid with the top-up under one choice; two classes in one year leave it open."""
        steps: tuple[Step, ...] = ()
        most = 0
        if before.classes and not (self.permit and choice["R02"] == "registration_only"):
            if not before.one_class:
                most = 0 if before.earlier.top_up else self.policy.top_up[before.classes[-1]]
            elif not self._out_of_reach(outcome, before):
                present = [each for each in outcome.costs if each is not None]
                steps = rules.top_up(self.policy, present, outcome.settled, before, choice)
                most = steps[-1].result if steps else 0
        if steps or most or outcome.most_top_up:
            return outcome._replace(top_up_steps=steps, most_top_up=most)
        return outcome

    def _out_of_reach(self, outcome: Outcome, before: rules.Before) -> bool:
        """Whether no reading can give a top-up: what came before and every own share in full stay under the limit."""
        most = max(before.earlier.self_paid, before.earlier.aid)
        for each in outcome.costs:
            most += each.own_share if each else 0
        return most < self.policy.limit[before.classes[0]]

    def _seen(self, code: str, place: int, total: int, main_total: int) -> None:
        """Notes what an option comes to in the first completion, and whether it differs in any."""
        self._first_seen(code)
        option, known, differs = self.readings[code][place]
        known = total if len(self.mains) == 1 else known
        self.readings[code][place] = (option, known, differs or total != main_total)

    def _first_seen(self, code: str) -> None:
        if code not in self.readings:
            self.readings[code] = [(option, self.main.total, False) for option, _ in ALTERNATIVES[code]]

    def _outcome(self, costs: Costs, before: rules.Before, choice: Choice) -> Outcome:
        """The year in one completion under one choice."""
        present = [each for each in costs if each is not None]
        settled = rules.settle(self.policy, present, before, choice)
        found = iter(settled.steps)
        steps = [() if each is None else next(found) for each in costs]
        return self._with_top_up(Outcome(costs, steps, settled, (), 0), before, choice)


def readings_evaluated(policy: Yanbian2022, permit: bool, costs: Costs, before: rules.Before) -> list[str]:
    """The movable readings whose rule these costs reach, in order of their codes."""
    classes, one_class = before.classes, before.one_class
    pending = class_b = deductible = special = chronic = unqualified = argued = argued_here = False
    for each in costs:
        if each is None:
            continue
        pending = pending or each.pending
        class_b = class_b or each.own_share != each.without_class_b
        deductible = deductible or policy.deductible[each.household_class] > 0
        special = special or each.care in SPECIAL_CARE
        chronic = chronic or each.care == "chronic_outpatient"
        unqualified = unqualified or not each.qualifies
        argued = argued or each.arguable
        argued_here = argued_here or (each.arguable and each.designated)
    tops_up = one_class and not permit and policy.top_up[classes[0]] > 0
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
    )
    return [code for code, is_reached in reached if is_reached]


def year(policy: Yanbian2022, given: GivenYear) -> YearResult:
    """Settles one calendar year."""
    found = Settling(policy, given)
    estimates = [treatment_estimate(found, each) for each in found.everything]
    unknown = any(
        part.aid.amount is None and (each.household != "illness_poverty_pending" or open_besides(given, each))
        for each, part in zip(found.everything, estimates, strict=True)
    )
    readings = found.readings
    if unknown:
        readings = {code: [(option, None, differs) for option, _, differs in seen] for code, seen in readings.items()}
    return YearResult(
        [(each.given_as, part) for each, part in zip(found.everything, estimates, strict=True)],
        year_estimate(found, estimates),
        readings,
        tuple(found.used) if found.exact and given.earlier != "unsure" else (),
    )


def open_besides(given: GivenYear, each: Assessed) -> bool:
    """Whether more than the recognition is open for a treatment that waits for it."""
    treatment = each.treatment
    undecided = treatment.referral == "undecided" and treatment.care in REFERRAL_CARE
    return undecided or treatment.designated == "unsure" or given.earlier == "unsure"


def treatment_estimate(found: Settling, each: Assessed) -> TreatmentEstimate:
    """One treatment's figure, bounds, steps and notices out of the year's outcomes."""
    policy, treatment = found.policy, each.treatment
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
        tuple(treatment_notices(policy, found.given, each, computed, found.problem)),
    )


def _outside(found: Settling, each: Assessed) -> Computed:
    """A treatment without any aid, or without a figure."""
    status = causes.status(list(causes.outside(found, each)))
    if each.standing in NO_FIGURE:
        return Computed((), Range(None, 0, None, status), 0, 0)
    high = each.own_share if each.standing == "care_unknown" else 0
    return Computed(rules.not_covered(found.policy, each), Range(0, 0, high, status), 0, 0)


def _covered(found: Settling, each: Assessed) -> Computed:
    """A covered treatment; no steps where the answers given leave it open."""
    place = found.covered.index(each)
    aid, answers = found.figures.aids[place], found.figures.answers[place]
    lowered = list(causes.covered(found, each, place))
    steps = () if lowered and causes.OPEN.intersection(lowered) else found.main.steps[place]
    amount = steps[-1].result if steps else None
    return Computed(steps, Range(amount, aid.low, aid.high, causes.status(lowered)), answers.low, answers.high)


def year_estimate(found: Settling, estimates: Sequence[TreatmentEstimate]) -> YearEstimate:
    """The year's regular aid, top-up and total with their bounds, and what is left of the deductible and the limit."""
    policy, given, figures = found.policy, found.given, found.figures
    amount: int | None = 0
    status: Status = "stated"
    outside = 0  # what care that the document does not know could add
    unbounded = False
    classes = set(given.carried[0].classes) if given.carried else set()
    for each, part in zip(found.everything, estimates, strict=True):
        aid = part.aid
        amount = None if amount is None or aid.amount is None else amount + aid.amount
        status = weakest(status, aid.status)
        unbounded = unbounded or aid.high is None
        outside += aid.high or 0 if each.standing == "care_unknown" else 0
        if each.household_class is not None:
            classes.add(each.household_class)
    regular = Range(amount, figures.regular.low, None if unbounded else figures.regular.high + outside, status)
    perhaps_two = len(classes) > 1 or (found.class_is_open and bool(classes))
    top_up = _NO_FIGURE if unbounded else _top_up(found, amount, perhaps_two)
    total = _total(found, regular, top_up, outside)
    facts = YearFacts(top_up, len(classes) > 1, found.rests_on_not_needed, found.problem)
    last = found.everything[-1].household_class
    unknown = last is None or found.class_is_open or given.earlier == "unsure"
    return YearEstimate(
        given.number,
        policy.id,
        regular,
        top_up,
        total,
        None if unknown or last is None else max(0, policy.deductible[last] - found.main.settled.own_share),
        None if unknown or last is None else max(0, policy.limit[last] - found.main.settled.paid),
        _year_steps(found, amount, total),
        tuple(year_notices(policy, given, facts)),
    )


def _top_up(found: Settling, amount: int | None, two_classes: bool) -> Range:
    """The year's top-up. `amount`: of its regular aid."""
    bounds = found.figures.top_up
    varies = bounds.low < bounds.high
    is_open = (amount is None and (found.class_is_open or varies)) or (found.class_is_open and varies)
    status = causes.status(list(causes.of_top_up(found, is_open=is_open, two_classes=two_classes)))
    return Range(None if is_open else found.main.top_up, bounds.low, bounds.high, status)


def _total(found: Settling, regular: Range, top_up: Range, outside: int) -> Range:
    """Both together. `outside`: what care that the document does not know could add."""
    bounds = found.figures.total
    if regular.high is None:
        return Range(None, bounds.low, None, "ask")
    both = None if regular.amount is None or top_up.amount is None else regular.amount + top_up.amount
    return Range(both, bounds.low, bounds.high + outside, weakest(regular.status, top_up.status))


def _year_steps(found: Settling, amount: int | None, total: Range) -> tuple[Step, ...]:
    """The steps of the top-up, where there is one."""
    steps = found.main.top_up_steps
    if not steps or total.amount is None or amount is None:
        return ()
    given = {"regular": amount, "top_up": found.main.top_up}
    return (*steps, Step("total", given, amount + found.main.top_up, found.policy.sources["top_up"]))
