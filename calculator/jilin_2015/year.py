"""One calendar year under the rules of 2015: floors and open rates, under every completion of unsure answers and every
reading, with their bounds."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from calculator.bounds import Bounds
from calculator.estimate import Notice, Range, Step, TreatmentEstimate, YearEstimate, YearResult, weakest
from calculator.jilin_2015 import articles as rules
from calculator.jilin_2015.figures import Jilin2015
from calculator.jilin_2015.notices import besides, who, year_notices
from calculator.money import share
from calculator.own_share import from_slip
from calculator.policies.policy import CLASSES
from calculator.readings import ALTERNATIVES, RECOMMENDED, Choice
from calculator.situation import Earlier, Situation, Treatment, Unsure
from calculator.stay import stay_notices

NO_FIGURE = ("other_place", "household_unknown")
"""Standings under which no figure can be given."""


class Facts(NamedTuple):
    """One treatment, with what follows from it before any unsure answer is settled."""

    given_as: int  # its position among the treatments given
    treatment: Treatment
    household: str
    standing: str  # "covered", or the id of the notice that says why there is no aid or no figure
    household_class: int | None
    own: tuple[Step, ...]  # how the own share was reckoned
    self_paid: int  # own share in scope, fen
    without_b: int  # the same without the class-B share (R08)
    child: bool


class Way(NamedTuple):
    """One way in which the unsure answers may turn out."""

    unsure_class: int | None  # the class of household "unsure"; None is no class
    earlier: Earlier


def facts(policy: Jilin2015, situation: Situation, index: int, treatment: Treatment) -> Facts:
    """What 二(一), 二(二) and 五(一) say of one treatment before any amount."""
    household = treatment.household or situation.household
    number = policy.classes.get(household)
    if household == "low_income" and situation.low_income_member == "none":
        number = None
    if situation.residence == "elsewhere":
        standing, number = "other_place", None
    elif household == "none":
        standing = "no_class"
    elif household == "low_income" and number is None:
        standing = "no_member"
    elif number is None and household not in ("unsure", "illness_poverty_pending"):
        standing = "household_unknown"
    elif treatment.care == "special_drug":
        standing = "care_unknown"
    elif treatment.refused_by_insurance:
        standing = "refused_2015"
    else:
        standing = "covered"
    own = own_share(policy, treatment)
    self_paid = own[-1].result if own else treatment.self_paid or 0
    class_b = (treatment.slip.class_b_share or 0) if treatment.slip else 0
    age = situation.age if treatment.age is None else treatment.age
    child = age is not None and age <= policy.child_age
    return Facts(index, treatment, household, standing, number, own, self_paid, max(0, self_paid - class_b), child)


def own_share(policy: Jilin2015, treatment: Treatment) -> tuple[Step, ...]:
    """二(二)2, 四(五)7, 四(五)8: the own share from a slip, or half of the bill of somebody uninsured (R29, R38)."""
    if treatment.slip:
        return from_slip(treatment.slip, policy.sources["rule.scope"], policy.sources["rule.fixed_price"])
    if treatment.total_bill is None:
        return ()
    percent = policy.uninsured_share
    given: dict[str, int | str] = {"total_bill": treatment.total_bill, "percent": str(percent)}
    return (Step("half_bill", given, share(treatment.total_bill, percent), policy.sources["uninsured_share"]),)


def ways_of(policy: Jilin2015, unsure_class: bool, threshold: int, earlier: Earlier | Unsure) -> list[Way]:
    """Every way, or its extremes: aid never falls with what was paid before, nor rises with earlier aid."""
    classes: tuple[int | None, ...] = (None, *CLASSES) if unsure_class else (None,)
    most = max(policy.limit.values())
    extremes = [Earlier(own, aid) for own, aid in itertools.product((0, threshold), (0, most))]
    before = extremes if earlier == "unsure" else [earlier]
    return [Way(number, came_before) for number, came_before in itertools.product(classes, before)]


def case(policy: Jilin2015, fact: Facts, way: Way) -> rules.Case | None:
    """A treatment in one way, or None where its person has no class there."""
    pending = fact.household == "illness_poverty_pending"
    number = fact.household_class
    if pending:
        number = policy.classes["illness_poverty"]
    elif fact.household == "unsure":
        number = way.unsure_class
    if number is None:
        return None
    treatment = fact.treatment
    cut = treatment.insurance_rate_cut
    return rules.Case(treatment.care, number, fact.self_paid, fact.without_b, fact.child, cut, pending)


class Outcome(NamedTuple):
    """The year in one way under one choice of readings; `aids` by covered treatment, None where there is none."""

    cases: Sequence[rules.Case | None]
    aids: Sequence[rules.Aid | None]
    settled: rules.Settled


def outcome(policy: Jilin2015, situation: Situation, everything: Sequence[Facts], way: Way, choice: Choice) -> Outcome:
    """The year in one way under one choice."""
    cases = [case(policy, fact, way) for fact in everything if fact.standing == "covered"]
    classes = classes_of(policy, everything, way, choice)
    present = [each for each in cases if each is not None]
    threshold = situation.major_illness_threshold
    settled = rules.settle(policy, present, classes, way.earlier, threshold, choice)
    found = iter(settled.aids)
    return Outcome(cases, [None if each is None else next(found) for each in cases], settled)


def classes_of(policy: Jilin2015, everything: Sequence[Facts], way: Way, choice: Choice) -> list[int]:
    """The classes of a year's treatments in time order, without a status that has none or waits for it (R06)."""
    pending = policy.classes["illness_poverty"] if choice["R06"] == "this_year" else None
    open_class = {"unsure": way.unsure_class, "illness_poverty_pending": pending}
    numbers = (open_class.get(fact.household, fact.household_class) for fact in everything)
    return [number for number in numbers if number is not None]


def readings_evaluated(cases: Sequence[rules.Case | None], classes: Sequence[int]) -> list[str]:
    """The movable readings whose rule these cases reach, in order of their codes."""
    present = [each for each in cases if each is not None]
    general = [each for each in present if each.household_class > 2]
    reached = {
        "R06": any(each.pending for each in present),
        "R08": any(each.base != each.base_without_b for each in present),
        "R14": any(each.care == "special_disease" for each in general),
        "R26": len(set(classes)) > 1,
        "R30": any(each.rate_cut and each.household_class > 1 for each in present),
        "R31": any(each.child and each.care == "inpatient" and each.household_class in (2, 3) for each in present),
        "R36": any(each.care == "major_outpatient" for each in general),
    }
    return [code for code, is_reached in reached.items() if is_reached]


def year(
    policy: Jilin2015,
    situation: Situation,
    number: int,
    treatments: Sequence[tuple[int, Treatment]],
    earlier: Earlier | Unsure,
) -> YearResult:
    """Estimates one calendar year. `treatments`: in time order, each with its place in the situation."""
    everything = [facts(policy, situation, index, treatment) for index, treatment in treatments]
    covered = [fact for fact in everything if fact.standing == "covered"]
    unsure_class = any(fact.household == "unsure" for fact in everything)
    ways = ways_of(policy, unsure_class, situation.major_illness_threshold or 0, earlier)
    aids = [Bounds() for _ in covered]
    regular = Bounds()
    mains: list[Outcome] = []
    readings: dict[str, list[tuple[str, int | None, bool]]] = {}

    def take(found: Outcome) -> None:
        regular.add(found.settled.low, found.settled.high)
        for bounds, aid in zip(aids, found.aids, strict=True):
            bounds.add(aid.low if aid else 0, aid.high if aid else 0)

    for way in ways:
        main = outcome(policy, situation, everything, way, RECOMMENDED)
        mains.append(main)
        take(main)
        for code in readings_evaluated(main.cases, classes_of(policy, everything, way, RECOMMENDED)):
            seen = readings.setdefault(code, [(option, None, False) for option, _ in ALTERNATIVES[code]])
            for place, (option, choice) in enumerate(ALTERNATIVES[code]):
                other = outcome(policy, situation, everything, way, choice)
                take(other)
                differs = (other.settled.low, other.settled.high) != (main.settled.low, main.settled.high)
                fixed = len(ways) == 1 and other.settled.low == other.settled.high
                seen[place] = (option, other.settled.low if fixed else None, seen[place][2] or differs)
    estimates = [treatment_estimate(policy, situation, fact, covered, mains[0], aids, earlier) for fact in everything]
    told = year_estimate(policy, situation, number, everything, estimates, regular, mains[0], earlier)
    if told.regular.amount is None:
        readings = {code: [(option, None, differs) for option, _, differs in seen] for code, seen in readings.items()}
    return YearResult([(fact.given_as, part) for fact, part in zip(everything, estimates, strict=True)], told, readings)


def treatment_estimate(
    policy: Jilin2015,
    situation: Situation,
    fact: Facts,
    covered: Sequence[Facts],
    main: Outcome,
    aids: Sequence[Bounds],
    earlier: Earlier | Unsure,
) -> TreatmentEstimate:
    """One treatment's figure or floor, bounds, steps and notices out of the year's outcomes."""
    treatment, slip = fact.treatment, fact.treatment.slip
    steps: tuple[Step, ...] = ()
    notices: tuple[Notice, ...] = ()
    if fact.standing in NO_FIGURE:
        aid = Range(None, 0, None, "ask")
    elif fact.standing == "care_unknown":
        steps = not_counted(policy, fact)
        aid = Range(0, 0, fact.self_paid, "ask")
    elif fact.standing != "covered":
        steps = not_counted(policy, fact)
        aid = Range(0, 0, 0, "stated")
    else:
        place = covered.index(fact)
        low, high, found = aids[place].low, aids[place].high, main.aids[place]
        if found is None or fact.household == "illness_poverty_pending" or earlier == "unsure":
            aid = Range(None, low, high, "ask")
            notices = found.notices if found else ()
        else:
            steps, notices = found.steps, found.notices
            exact = found.status == "stated"
            status = "reading" if exact and low < high else found.status
            aid = Range(found.low if exact else None, low, high, status)
    if stay_notices(policy, treatment.admitted, treatment.on):
        aid = aid._replace(status="ask")
    return TreatmentEstimate(
        treatment.on,
        policy.id,
        fact.household_class,
        None if treatment.self_paid is None and not fact.own else fact.self_paid,
        aid,
        (slip.medical_aid or 0) if slip else 0,
        "no",
        fact.own + steps if steps else (),
        (
            *who(policy, situation, fact.standing, fact.household, aid, earlier),
            *notices,
            *besides(policy, treatment, aid.amount),
        ),
    )


def not_counted(policy: Jilin2015, fact: Facts) -> tuple[Step, ...]:
    """A cost that no rule of aid reaches."""
    sources = {"no_class": "households", "no_member": "rule.members", "refused_2015": "rule.referral"}
    source = policy.sources[sources.get(fact.standing, "rule.scope")]
    return (Step("not_counted", {"base": fact.self_paid}, 0, source),)


def year_estimate(
    policy: Jilin2015,
    situation: Situation,
    number: int,
    everything: Sequence[Facts],
    estimates: Sequence[TreatmentEstimate],
    bounds: Bounds,
    main: Outcome,
    earlier: Earlier | Unsure,
) -> YearEstimate:
    """The year's aid with its bounds. The document knows no top-up."""
    outside = sum(part.aid.high or 0 for fact, part in zip(everything, estimates, strict=True) if _unknown_care(fact))
    amounts = [part.aid.amount for part in estimates]
    known = None not in amounts
    amount = sum(each or 0 for each in amounts) if known else None
    status = weakest(*(part.aid.status for part in estimates))
    if any(part.aid.high is None for part in estimates):
        regular, top_up = Range(amount, bounds.low, None, status), Range(None, 0, None, "ask")
    else:
        if status == "stated" and bounds.low < bounds.high:
            status = "reading"
        regular = Range(amount, bounds.low, bounds.high + outside, status)
        top_up = Range(0, 0, 0, "stated")
    last = everything[-1].household_class
    settled = last is not None and known and earlier != "unsure"
    return YearEstimate(
        number,
        policy.id,
        regular,
        top_up,
        regular,
        deductible_left(policy, situation, last, main.settled.own) if settled else None,
        max(0, policy.limit[last or 1] - _before(earlier) - (amount or 0)) if settled else None,
        (),
        year_notices(policy, earlier, (fact.household_class for fact in everything)),
    )


def _unknown_care(fact: Facts) -> bool:
    return fact.standing == "care_unknown"


def _before(earlier: Earlier | Unsure) -> int:
    return 0 if earlier == "unsure" else earlier.aid


def deductible_left(policy: Jilin2015, situation: Situation, last: int | None, own: int) -> int | None:
    """What is still under the threshold: nothing for classes that are helped from the first fen, open for class 4."""
    threshold = situation.major_illness_threshold
    if last is None or policy.rate["inpatient_within", last] != 0:
        return None if last is None else 0
    if threshold is None or not isinstance(policy.rate["inpatient_above", last], int):
        return None
    return max(0, threshold - own)
