"""The rules of 吉林省医疗救助实施意见（2015年）, one function per paragraph, in the document's order. Amounts in fen.

The document leaves most rates to the county. What it fixes gives an amount, what it fixes as "not under" gives a floor,
what it leaves open gives neither; the most is the part of the own share that a rule aids, in full. Rules return steps;
the last step's result is the amount, or the floor.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from calculator.estimate import Notice, Step, weakest
from calculator.jilin_2015.figures import AS_INPATIENT, COUNTY, OUTPATIENT, Jilin2015
from calculator.money import share
from calculator.readings import Choice
from calculator.situation import Earlier


class Case(NamedTuple):
    """One treatment with every answer settled, as the paragraphs look at it."""

    care: str
    household_class: int
    base: int  # own share in scope, fen
    base_without_b: int  # the same without the class-B share (R08)
    child: bool  # of 14 or under
    rate_cut: bool  # basic insurance cut its rate
    pending: bool  # class 4 not yet recognised (R06)


class Part(NamedTuple):
    """What a paragraph gives before the annual limit. `floor` is the amount itself where `status` is "stated"."""

    steps: tuple[Step, ...]
    floor: int
    most: int
    status: str
    notices: tuple[Notice, ...] = ()


class Aid(NamedTuple):
    """What one treatment gets: `low` to `high`; `status` "stated" where both are the amount."""

    steps: tuple[Step, ...]
    low: int
    high: int
    status: str
    notices: tuple[Notice, ...]


class Settled(NamedTuple):
    """A year's treatments one after the other, and the year: its least and most aid, its own share toward the
    threshold."""

    aids: tuple[Aid, ...]
    low: int
    high: int
    own: int


def inpatient(
    policy: Jilin2015, case: Case, base: int, before: int, threshold: int | None, choice: Choice
) -> tuple[Part, int]:
    """三(二)1(1), 三(二)2(1): what of the year's own share lies within the threshold and what above, each by its rate.

    `before`: own share of the year so far; `threshold`: the deductible of major illness insurance, None where it is
    not known. Also for the care of classes 3 and 4 that the document sends to this standard.
    """
    number = case.household_class
    within_rate, above_rate = policy.rate["inpatient_within", number], policy.rate["inpatient_above", number]
    above_source = policy.sources["rate.inpatient_above"]
    if base == 0:
        return _nothing(policy), 0
    if within_rate == above_rate and isinstance(above_rate, int):
        beyond = threshold is not None and before + base > threshold
        source = above_source if beyond else policy.sources["rate.inpatient_within"]
        return _rated(policy, case, base, above_rate, source, choice), base
    if threshold is None:
        notice = Notice("threshold_unknown", {}, policy.sources["rate.inpatient_within"])
        return Part((), 0, base, "ask", (notice,)), base
    above = max(0, before + base - threshold) - max(0, before - threshold)
    within = base - above
    given = {"before": before, "base": base, "threshold": threshold}
    step = Step("threshold", given, above, policy.sources["rate.inpatient_within"])
    open_within = _cut(policy, case, within) if within_rate == COUNTY else 0
    notices: tuple[Notice, ...] = ()
    if open_within:
        notices = (Notice("county_within", {"amount": within}, policy.sources["rate.inpatient_within"]),)
    if not above:
        if open_within:
            return Part((), 0, open_within, COUNTY, notices), base
        used = Notice("under_threshold", {"used": before + base, "threshold": threshold}, step.source)
        return Part((step,), 0, 0, "stated", (used,)), base
    if above_rate == COUNTY:
        left = Notice("county_above", {"amount": above}, above_source)
        return Part((), 0, _cut(policy, case, above), COUNTY, (left,)), base
    rated = _rated(policy, case, above, int(above_rate), above_source, choice)
    status = COUNTY if open_within else rated.status
    return Part((step, *rated.steps), rated.floor, rated.most + open_within, status, notices + rated.notices), base


def special_disease(
    policy: Jilin2015, case: Case, base: int, before: int, threshold: int | None, choice: Choice
) -> tuple[Part, int]:
    """三(二)2(2): classes 1 and 2 in full within the limit; classes 3 and 4 by the standard of major inpatient care."""
    rate = policy.rate["special_disease", case.household_class]
    if not isinstance(rate, int):
        return inpatient(policy, case, base, before, threshold, choice)
    if base == 0:
        return _nothing(policy), 0
    source = policy.sources["rate.special_disease"]
    return _rated(policy, case, base, rate, source, choice), 0


def major_outpatient(
    policy: Jilin2015, case: Case, base: int, before: int, threshold: int | None, choice: Choice
) -> tuple[Part, int]:
    """三(二)2(3): of one visit only what is above its threshold; for classes 3 and 4 it joins the year (R36)."""
    source = policy.sources["visit_threshold"]
    part = max(0, base - policy.visit_threshold)
    step = Step("visit", {"base": base, "visit_threshold": policy.visit_threshold}, part, source)
    if not part:
        notice = Notice("visit_not_above", {"visit_threshold": policy.visit_threshold}, source)
        return Part((step,), 0, 0, "stated", (notice,)), 0
    rate = policy.rate["major_outpatient", case.household_class]
    if rate == AS_INPATIENT:
        if choice["R36"] == "whole_visit":
            found, counted = inpatient(policy, case, base, before, threshold, choice)
            return found, counted
        found, counted = inpatient(policy, case, part, before, threshold, choice)
        return found._replace(steps=(step, *found.steps) if found.steps else ()), counted
    rated = _rated(policy, case, part, int(rate), source, choice)
    return rated._replace(steps=(step, *rated.steps)), 0


def outpatient(policy: Jilin2015, case: Case, base: int) -> Part:
    """三(二)1(2): a fixed sum each half year for classes 1 and 2, set by the county."""
    source = policy.sources["rate.outpatient"]
    if policy.rate["outpatient", case.household_class] != COUNTY:
        step = Step("not_counted", {"base": base}, 0, source)
        return Part((step,), 0, 0, "stated", (Notice("outpatient_not_for_class", {}, source),))
    return Part((), 0, base, COUNTY, (Notice("county_outpatient", {}, source),))


def _nothing(policy: Jilin2015) -> Part:
    source = policy.sources["rule.scope"]
    step = Step("not_counted", {"base": 0}, 0, source)
    return Part((step,), 0, 0, "stated", (Notice("nothing_self_paid", {}, source),))


def _cut(policy: Jilin2015, case: Case, amount: int) -> int:
    """四(五)6: the most of a part, where basic insurance cut its own rate."""
    return share(amount, policy.rate_cut) if case.rate_cut else amount


def _rated(policy: Jilin2015, case: Case, base: int, rate: int, source: str, choice: Choice) -> Part:
    """A part at its rate: raised for a child (三(二)2(1)③), cut where basic insurance cut its own (四(五)6)."""
    percent = Fraction(rate)
    notices: tuple[Notice, ...] = ()
    if case.child and case.care == "inpatient" and rate < 100:
        uplift = policy.child_uplift
        percent = min(
            Fraction(100), percent + uplift if choice["R31"] == "plus_points" else percent * (100 + uplift) / 100
        )
        given: dict[str, int | str] = {"percent": str(rate), "raised": _printed(percent)}
        notices += (Notice("child_uplift", given, policy.sources["child_uplift"]),)
    if case.rate_cut:
        percent = percent * policy.rate_cut / 100
        given = {"percent": str(policy.rate_cut)}
        notices += (Notice("rate_cut_2015", given, policy.sources["rate_cut"]),)
    exact = rate == 100
    aid = share(base, percent)
    given = {"base": base, "percent": _printed(percent)}
    if exact:
        return Part((Step("rate", given, aid, source),), aid, aid, "stated", notices)
    floor = Notice("floor_only", {"percent": str(rate)}, source)
    step = Step("rate_at_least", given, aid, source)
    return Part((step,), aid, _cut(policy, case, base), "at_least", (floor, *notices))


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


def settle(
    policy: Jilin2015,
    cases: Sequence[Case],
    classes: Sequence[int],
    earlier: Earlier,
    threshold: int | None,
    choice: Choice,
) -> Settled:
    """Settles a year's cases in time order, with the running totals of the threshold and the limit (R13, R33, R35).

    `classes`: those of all treatments of the year in time order (R26).
    """
    own = {False: earlier.self_paid, True: 0}  # running own share; True: special care with a total of its own (R14)
    highest = max((policy.limit[number] for number in classes), default=0) if choice["R26"] == "higher_limit" else 0
    two_limits = choice["R26"] == "two_limits"
    first = classes[0] if two_limits and classes else 0
    at_least, at_most = {first: earlier.aid}, {first: earlier.aid}
    low = high = 0
    aids = []
    for case in cases:
        if case.pending and choice["R06"] == "after_recognition":
            step = Step("not_counted", {"base": case.base}, 0, policy.sources["households"])
            aids.append(Aid((step,), 0, 0, "stated", ()))
            continue
        base = case.base_without_b if choice["R08"] == "excluded" else case.base
        apart = choice["R14"] == "own" and case.care == "special_disease"
        alone = case.rate_cut and choice["R30"] == "alone"
        if case.care in OUTPATIENT:
            part, counted = outpatient(policy, case, base), 0
        else:
            before = 0 if alone else own[apart]
            part, counted = _PARAGRAPHS[case.care](policy, case, base, before, threshold, choice)
        own[apart] += 0 if alone else counted
        key = case.household_class if two_limits else 0
        limit = highest or policy.limit[case.household_class]
        aid = within_limit(policy, part, limit, at_most.get(key, 0))
        least = min(part.floor, max(0, limit - at_least.get(key, 0)))
        at_least[key] = at_least.get(key, 0) + least
        at_most[key] = at_most.get(key, 0) + aid.high
        low += least
        high += aid.high
        aids.append(aid)
    return Settled(tuple(aids), low, high, own[False])
