"""The rules of 吉林省医疗救助实施意见（2015年）, one function per paragraph, in the document's order. Amounts in fen.

The document leaves most rates to the county. What it fixes gives an amount, what it fixes as "not under" gives a floor,
what it leaves open gives neither; the most is the part of the own share that a rule aids, in full. Rules return steps;
the last step's result is the amount, or the floor.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from calculator.estimate import Notice, Status, Step, weakest
from calculator.jilin_2015.figures import AS_INPATIENT, COUNTY, FOLLOWS, OUTPATIENT, Jilin2015
from calculator.money import share
from calculator.readings import Choice
from calculator.situation import Care, Earlier


class Cost(NamedTuple):
    """The cost of one treatment with every answer settled, as the paragraphs look at it."""

    policy: Jilin2015
    care: Care
    household_class: int
    own_share: int  # in scope, fen
    without_class_b: int  # the same without the class-B share (R08)
    child: bool
    rate_cut: bool  # basic insurance cut its rate
    pending: bool  # class 4 not yet recognised (R06)

    def in_scope(self, choice: Choice) -> int:
        """The own share that the paragraphs start from, in fen."""
        return self.without_class_b if choice["R08"] == "excluded" else self.own_share


Costs = Sequence[Cost | None]
"""The costs of a year in time order; None where the person has no class."""


class Before(NamedTuple):
    """What a year's treatments meet: the classes of all of them in time order (R26), what came before in the year, and
    the deductible of major illness insurance, None where it is not known."""

    classes: Sequence[int]
    earlier: Earlier
    deductible: int | None


class Running(NamedTuple):
    """The year so far, as a paragraph looks at it: its own share in fen, the deductible of major illness insurance,
    and how the text is read."""

    own_share: int
    deductible: int | None
    choice: Choice


class Part(NamedTuple):
    """What a paragraph gives before the annual limit. `floor` is the amount itself where `status` is "stated"."""

    steps: tuple[Step, ...]
    floor: int
    most: int
    status: Status
    notices: tuple[Notice, ...] = ()


class Aid(NamedTuple):
    """What one treatment gets: `low` to `high`; `status` "stated" where both are the amount."""

    steps: tuple[Step, ...]
    low: int
    high: int
    status: Status
    notices: tuple[Notice, ...]


class Settled(NamedTuple):
    """A year's treatments one after the other, and the year: its least and most aid, its own share toward
    the deductible of major illness insurance."""

    aids: tuple[Aid | None, ...]  # by cost; None where the person has no class
    low: int
    high: int
    own_share: int


def inpatient(cost: Cost, base: int, year: Running) -> tuple[Part, int]:
    """三(二)1(1), 三(二)2(1): what of the own share lies within the deductible of major illness insurance and what
    above, each by its rate.

    Gives the part of the own share that counts toward the deductible, too. Also for the care of classes 3 and 4 that
    the document sends to this standard.
    """
    number = cost.household_class
    within_rate, above_rate = cost.policy.rate["inpatient_within", number], cost.policy.rate["inpatient_above", number]
    if base == 0:
        return _nothing(cost.policy), 0
    if within_rate == above_rate and isinstance(above_rate, int):
        beyond = year.deductible is not None and year.own_share + base > year.deductible
        key = "rate.inpatient_above" if beyond else "rate.inpatient_within"
        return _rated(cost, base, Rated(above_rate, cost.policy.sources[key]), year.choice), base
    if year.deductible is None:
        notice = Notice("threshold_unknown", {}, cost.policy.sources["rate.inpatient_within"])
        return Part((), 0, base, "ask", (notice,)), base
    above = max(0, year.own_share + base - year.deductible) - max(0, year.own_share - year.deductible)
    given = {"before": year.own_share, "base": base, "threshold": year.deductible}
    step = Step("threshold", given, above, cost.policy.sources["rate.inpatient_within"])
    within = _within(cost, base, above) if within_rate == COUNTY else None
    if not above:
        return within or _not_reached(step, year, base), base
    if above_rate == COUNTY:
        source = cost.policy.sources["rate.inpatient_above"]
        left = Notice("county_above", {"amount": above}, source)
        return Part((), 0, _cut(cost, above), COUNTY, (left,)), base
    rated = _rated(cost, above, Rated(int(above_rate), cost.policy.sources["rate.inpatient_above"]), year.choice)
    steps = (step, *rated.steps)
    if within is None:
        return rated._replace(steps=steps), base
    return Part(steps, rated.floor, rated.most + within.most, COUNTY, within.notices + rated.notices), base


def _within(cost: Cost, base: int, above: int) -> Part | None:
    """三(二)1(1)②: what the county sets for the part up to the deductible; None where there is no such part.

    Both parts are one settlement: where it is cut, it is rounded once.
    """
    most = _cut(cost, base) - _cut(cost, above)
    if base == above:
        return None
    notice = Notice("county_within", {"amount": base - above}, cost.policy.sources["rate.inpatient_within"])
    return Part((), 0, most, COUNTY, (notice,))


def _not_reached(step: Step, year: Running, base: int) -> Part:
    given: dict[str, int | str] = {"used": year.own_share + base, "threshold": year.deductible or 0}
    return Part((step,), 0, 0, "stated", (Notice("under_threshold", given, step.source),))


def special_disease(cost: Cost, base: int, year: Running) -> tuple[Part, int]:
    """三(二)2(2): classes 1 and 2 in full within the limit; classes 3 and 4 by the standard of major inpatient care."""
    rate = cost.policy.rate["special_disease", cost.household_class]
    if not isinstance(rate, int):
        return inpatient(cost, base, year)
    if base == 0:
        return _nothing(cost.policy), 0
    return _rated(cost, base, Rated(rate, cost.policy.sources["rate.special_disease"]), year.choice), 0


def major_outpatient(cost: Cost, base: int, year: Running) -> tuple[Part, int]:
    """三(二)2(3): of one visit only what is above its threshold; for classes 3 and 4 it joins the year (R36)."""
    source = cost.policy.sources["visit_threshold"]
    part = max(0, base - cost.policy.visit_threshold)
    step = Step("visit", {"base": base, "visit_threshold": cost.policy.visit_threshold}, part, source)
    if not part:
        notice = Notice("visit_not_above", {"visit_threshold": cost.policy.visit_threshold}, source)
        return Part((step,), 0, 0, "stated", (notice,)), 0
    rate = cost.policy.rate["major_outpatient", cost.household_class]
    if rate == AS_INPATIENT:
        if year.choice["R36"] == "whole_visit":
            return inpatient(cost, base, year)
        found, counted = inpatient(cost, part, year)
        return found._replace(steps=(step, *found.steps) if found.steps else ()), counted
    rated = _rated(cost, part, Rated(int(rate), source), year.choice)
    return rated._replace(steps=(step, *rated.steps)), 0


def outpatient(cost: Cost, base: int) -> Part:
    """三(二)1(2): a fixed sum each half year for classes 1 and 2, set by the county."""
    source = cost.policy.sources["rate.outpatient"]
    if cost.policy.rate["outpatient", cost.household_class] != COUNTY:
        step = Step("not_counted", {"base": base}, 0, source)
        return Part((step,), 0, 0, "stated", (Notice("outpatient_not_for_class", {}, source),))
    return Part((), 0, base, COUNTY, (Notice("county_outpatient", {}, source),))


def _nothing(policy: Jilin2015) -> Part:
    source = policy.sources["rule.scope"]
    step = Step("not_counted", {"base": 0}, 0, source)
    return Part((step,), 0, 0, "stated", (Notice("nothing_self_paid", {}, source),))


def _cut(cost: Cost, amount: int) -> int:
    """四(五)6: the most of a part, where basic insurance cut its own rate."""
    return share(amount, cost.policy.rate_cut) if cost.rate_cut else amount


class Rated(NamedTuple):
    """A rate in percent, and where it stands."""

    rate: int
    source: str


def _rated(cost: Cost, base: int, by: Rated, choice: Choice) -> Part:
    """A part at its rate: raised for a child (三(二)2(1)③), cut where basic insurance cut its own (四(五)6)."""
    rate, source = by
    percent = Fraction(rate)
    notices: tuple[Notice, ...] = ()
    rises = raises(cost) if cost.child and rate < 100 else ""
    if rises == "possibly":
        notices += (Notice("child_uplift_possible", {}, cost.policy.sources["rate.special_disease"]),)
    elif rises:
        uplift = cost.policy.child_uplift
        percent = min(
            Fraction(100), percent + uplift if choice["R31"] == "plus_points" else percent * (100 + uplift) / 100
        )
        given: dict[str, int | str] = {"percent": str(rate), "raised": _printed(percent)}
        notices += (Notice("child_uplift", given, cost.policy.sources["child_uplift"]),)
    if cost.rate_cut:
        percent = percent * cost.policy.rate_cut / 100
        given = {"percent": str(cost.policy.rate_cut)}
        notices += (Notice("rate_cut_2015", given, cost.policy.sources["rate_cut"]),)
    exact = rate == 100
    aid = share(base, percent)
    given = {"base": base, "percent": _printed(percent)}
    if exact:
        return Part((Step("rate", given, aid, source),), aid, aid, "stated", notices)
    floor = Notice("floor_only", {"percent": str(rate)}, source)
    step = Step("rate_at_least", given, aid, source)
    return Part((step,), aid, _cut(cost, base), "at_least", (floor, *notices))


def raises(cost: Cost) -> Literal["surely", "possibly", ""]:
    """三(二)2(1)③: whether the rate of this care rises for a child. Where classes 1 and 2 have a sentence of their own
    (三(二)2(2), 三(二)2(3)) it does not; see FOLLOWS for classes 3 and 4."""
    if cost.care == "inpatient":
        return "surely"
    if cost.policy.rate[cost.care, cost.household_class] != AS_INPATIENT:
        return ""
    return "surely" if cost.care == FOLLOWS else "possibly"


def _printed(percent: Fraction) -> str:
    return f"{float(percent):g}"


def within_limit(policy: Jilin2015, part: Part, limit: int, paid_at_most: int) -> Aid:
    """三(二)3: the annual limit, itself a floor: what is above it may or may not be paid (R35).

    `paid_at_most`: the most that the year's earlier aid can have been.
    """
    paid = min(limit, paid_at_most)
    left = limit - paid
    if part.floor <= left:
        return Aid(part.steps, part.floor, part.most, part.status, part.notices)
    source = policy.sources["annual_limit"]
    step = Step("limit_at_least", {"amount": part.floor, "limit": limit, "paid": paid}, left, source)
    notice = Notice("limit_at_least", {"limit": limit}, source)
    return Aid((*part.steps, step), left, part.most, weakest(part.status, "at_least"), (*part.notices, notice))


_PARAGRAPHS = {"inpatient": inpatient, "special_disease": special_disease, "major_outpatient": major_outpatient}


def settle(costs: Costs, before: Before, choice: Choice) -> Settled:
    """Settles a year's costs in time order, each by its policy, with one set of running totals of deductible and limit
    (R13, R33, R35, R45)."""
    totals = _Totals(before, choice)
    aids = tuple([totals.settled(cost) if cost else None for cost in costs])
    return Settled(aids, totals.low, totals.high, totals.own_share[False])


class _Totals:
    """The running totals of a year, in fen."""

    def __init__(self, before: Before, choice: Choice) -> None:
        earlier, classes = before.earlier, before.classes
        self.classes, self.choice, self.deductible = classes, choice, before.deductible
        # True: special care with a total of its own (R14).
        self.own_share = {False: earlier.self_paid, True: 0}
        first = classes[0] if choice["R26"] == "two_limits" and classes else 0
        self.at_least, self.at_most = {first: earlier.aid}, {first: earlier.aid}  # paid, by class with two limits
        self.low = self.high = 0

    def settled(self, cost: Cost) -> Aid:
        """The aid of the next cost."""
        if cost.pending and self.choice["R06"] == "after_recognition":
            step = Step("not_counted", {"base": cost.own_share}, 0, cost.policy.sources["households"])
            return Aid((step,), 0, 0, "stated", ())
        part = self._part(cost, cost.in_scope(self.choice))
        key = cost.household_class if self.choice["R26"] == "two_limits" else 0
        limit = cost.policy.limit[cost.household_class]
        if self.choice["R26"] == "higher_limit":
            limit = max([cost.policy.limit[each] for each in self.classes], default=limit)
        aid = within_limit(cost.policy, part, limit, self.at_most.get(key, 0))
        least = min(part.floor, max(0, limit - self.at_least.get(key, 0)))
        self.at_least[key] = self.at_least.get(key, 0) + least
        self.at_most[key] = self.at_most.get(key, 0) + aid.high
        self.low += least
        self.high += aid.high
        return aid

    def _part(self, cost: Cost, base: int) -> Part:
        """What its paragraph gives; what counts toward the deductible is taken in (a rate cut stands alone, R30)."""
        if cost.care in OUTPATIENT:
            return outpatient(cost, base)
        apart = self.choice["R14"] == "own" and cost.care == "special_disease"
        alone = cost.rate_cut and self.choice["R30"] == "alone"
        year = Running(0 if alone else self.own_share[apart], self.deductible, self.choice)
        part, counted = _PARAGRAPHS[cost.care](cost, base, year)
        self.own_share[apart] += 0 if alone else counted
        return part
