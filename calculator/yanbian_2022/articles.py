"""The rules of 延州政办发〔2022〕30号, one function per paragraph, in the document's order. Amounts in fen.

Rules return steps; a step's result is the amount, and nothing computes it a second time. What the text leaves open is
taken from `choice` (see readings.py), never decided here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from calculator.assessed import Assessed
from calculator.estimate import DepositWaiver, Step
from calculator.money import share
from calculator.readings import Choice
from calculator.situation import Care, Earlier, Residence
from calculator.yanbian_2022.figures import REFERRAL_CARE, SPECIAL_CARE, Yanbian2022

_OUTSIDE = {
    "no_class": "households",
    "other_place": "households",
    "household_unknown": "households",
    "uninsured": "rule.insured",
    "chronic_not_for_class": "rate.chronic_outpatient",
}


@dataclass(slots=True, eq=False)
class Cost:
    """The cost of one treatment with every answer settled, as the paragraphs look at it."""

    policy: Yanbian2022
    care: Care
    household_class: int
    own_share: int  # in scope, fen
    without_class_b: int  # the same without the class-B share (R08)
    accepted: bool  # designated and referred by the rules
    arguable: bool  # not accepted, but R21 may accept it
    designated: bool
    qualifies: bool  # counts toward the top-up
    unneeded: bool  # told to need no referral, where the top-up asks for one by the rules (R20)
    pending: bool  # class 4 not yet recognised (R06)
    permit: bool  # only a residence permit (R02)

    def counts(self, choice: Choice) -> bool:
        """Whether it is in the aid at all."""
        if self.permit and choice["R02"] == "registration_only":
            return False
        if self.pending and choice["R06"] == "after_recognition":
            return False
        return self.accepted or (self.arguable and choice["R21"] == "accepted")

    def in_scope(self, choice: Choice) -> int:
        """The own share that the paragraphs start from, in fen."""
        return self.without_class_b if choice["R08"] == "excluded" else self.own_share


Costs = Sequence[Cost | None]
"""The costs of a year in time order; None where the person or the care has no aid at all."""


@dataclass(slots=True, eq=False)
class Before:
    """What a year's treatments meet: the classes of all of them in time order (R26), and what came before."""

    classes: Sequence[int]
    earlier: Earlier

    @property
    def one_class(self) -> bool:
        """Whether there is a class, and no second one."""
        return len(set(self.classes)) == 1


@dataclass(slots=True, eq=False)
class SoFar:
    """How many of a year's costs came until a day, and the aid for these in fen."""

    costs: int
    regular: int


def within_limit(policy: Yanbian2022, aid: int, limit: int, paid: int) -> tuple[Step, ...]:
    """二(二) 年度救助限额: the step that cuts the aid to what is left of the limit; none where nothing is cut (R11)."""
    left = max(0, limit - paid)
    if aid <= left:
        return ()
    return (Step("limit", {"amount": aid, "limit": limit, "paid": paid}, left, policy.sources["annual_limit"]),)


def inpatient(cost: Cost, base: int, before: int) -> tuple[Step, ...]:
    """二(二) 住院救助, 特殊疾病救助与特药救助: the part of the own share above the deductible, times the rate.

    `base`: the own share in scope; `before`: that of the year so far.
    """
    deductible = cost.policy.deductible[cost.household_class]
    steps: tuple[Step, ...] = ()
    if deductible:
        above = max(0, before + base - deductible) - max(0, before - deductible)
        given = {"before": before, "base": base, "deductible": deductible}
        steps = (Step("deductible", given, above, cost.policy.sources["deductible"]),)
        base = above
    percent = cost.policy.percent[cost.care, cost.household_class]
    source = cost.policy.sources[f"rate.{cost.care}"]
    return (*steps, Step("rate", {"base": base, "percent": str(percent)}, share(base, percent), source))


def chronic_outpatient(cost: Cost, base: int, paid: int) -> tuple[Step, ...]:
    """二(二) 门诊慢性病救助: the rate, within its own yearly limit. `paid`: aid of the year for this care so far."""
    percent = cost.policy.percent[cost.care, cost.household_class]
    aid = share(base, percent)
    rate = Step("rate", {"base": base, "percent": str(percent)}, aid, cost.policy.sources[f"rate.{cost.care}"])
    limit = cost.policy.chronic_limit[cost.household_class]
    left = max(0, limit - paid)
    if aid <= left:
        return (rate,)
    given = {"amount": aid, "limit": limit, "paid": paid}
    return (rate, Step("chronic_limit", given, left, cost.policy.sources["chronic_limit"]))


def top_up(policy: Yanbian2022, costs: Costs, so_far: SoFar, before: Before, choice: Choice) -> tuple[Step, ...]:
    """二(二) 倾斜救助: the step that pays it, or nothing: once a year, when the class's limit is reached (R17, R18).

    `policy`: the one that is held against the costs so far. `costs`: of the whole year and one class.
    """
    household_class = before.classes[0]
    amount = policy.top_up[household_class]
    if not amount or before.earlier.top_up:
        return ()
    qualifying = _qualifying(costs, so_far.costs, choice)
    if qualifying is None:
        return ()
    earlier, regular = before.earlier, so_far.regular
    if choice["R18"] == "referral_care_only":
        earlier = Earlier(self_paid=earlier.self_paid)
    if len(qualifying) < so_far.costs or earlier is not before.earlier:
        regular = Settled(qualifying, Before(before.classes[:1], earlier), choice).regular
    limit = policy.limit[household_class]
    reached = _reached(qualifying, regular, earlier, choice)
    if reached < limit:
        return ()
    return (Step("top_up", {"aid": reached, "limit": limit, "amount": amount}, amount, policy.sources["top_up"]),)


def _qualifying(costs: Costs, so_far: int, choice: Choice) -> Sequence[Cost] | None:
    """R18: those of the costs so far that count toward the top-up; None where a cost of the year rules it out."""
    counted = [cost for cost in costs[:so_far] if cost and cost.counts(choice)]
    qualifying = [cost for cost in counted if cost.qualifies]
    care = choice["R18"]
    if care == "qualifying_care":
        return qualifying
    if care == "referral_care_only":
        return [cost for cost in qualifying if cost.care in REFERRAL_CARE]
    if care == "all_care":
        return None if any(not cost.qualifies for cost in costs if cost and cost.care in REFERRAL_CARE) else counted
    return counted if qualifying else None


def _reached(qualifying: Sequence[Cost], aid: int, earlier: Earlier, choice: Choice) -> int:
    """R17: what is held against the limit, in fen. `aid`: for the qualifying costs, as if they were the only ones."""
    test = choice["R17"]
    if test == "aid_reached_limit":
        return earlier.aid + aid
    own_share = sum(cost.in_scope(choice) for cost in qualifying)
    if test == "own_share_before_aid":
        return earlier.self_paid + own_share
    return max(0, earlier.self_paid - earlier.aid) + own_share - aid


def not_counted(cost: Cost, base: int) -> tuple[Step, ...]:
    """二(一), 二(三), 二(四): a cost outside the aid because of the person, the institution or the referral."""
    rule = "households" if cost.permit or cost.pending else "rule.referral" if cost.designated else "rule.scope"
    return (Step("not_counted", {"base": base}, 0, cost.policy.sources[rule]),)


def decided_in(assessed: Assessed) -> str:
    """Where it is decided that a treatment has no aid or no figure: in the scope of the aid (二(三)) if not named."""
    sources: Mapping[str, str] = assessed.policy.sources
    return sources[_OUTSIDE.get(assessed.standing, "rule.scope")]


def not_covered(assessed: Assessed) -> tuple[Step, ...]:
    """二(三): a cost that no rule of aid reaches; nothing where its own share is not known."""
    if assessed.own_share is None:
        return ()
    return (Step("not_counted", {"base": assessed.own_share}, 0, decided_in(assessed)),)


def deposit_waiver(assessed: Assessed, residence: Residence) -> DepositWaiver:
    """二(四): whether the hospital deposit is waived, or to be asked where the text leaves it open (R25)."""
    treatment = assessed.treatment
    unsure = assessed.household == "unsure"
    if treatment.care != "inpatient" or treatment.place != "prefecture" or treatment.designated is False:
        return "no"
    if not assessed.insured or residence not in ("yanbian", "permit") or treatment.referral == "none":
        return "no"
    if not (unsure or assessed.household_class in (1, 2)):
        return "no"
    if unsure or residence == "permit" or treatment.designated == "unsure":
        return "ask"
    return "yes" if treatment.referral == "primary_care" else "ask"


class Settled:
    """A year's costs settled in time order, each by its policy, with one set of running totals of deductible and limits
    (R12, R13, R28, R45): the steps of each, and the totals after the last, in fen."""

    __slots__ = ("_chronic_paid", "_classes", "_paid", "_special_own_share", "own_share", "regular", "steps")

    def __init__(self, costs: Costs, before: Before, choice: Choice) -> None:
        earlier, classes = before.earlier, before.classes
        self._classes = classes
        self.regular = 0
        """Aid for these treatments."""
        self.own_share = earlier.self_paid
        """What has used the deductible."""
        self._special_own_share = 0  # of special care, where it has a deductible of its own (R14)
        self._chronic_paid = earlier.chronic_aid
        aid = earlier.aid - earlier.chronic_aid if choice["R15"] == "on_top" else earlier.aid
        self._paid = {classes[0] if choice["R26"] == "two_limits" else 0: aid}  # by class, where each has its limit
        self.steps = tuple([self._next(cost, choice) if cost else () for cost in costs])
        """By cost; empty where there is no aid at all."""

    @property
    def paid(self) -> int:
        """Aid within the annual limit, earlier aid included."""
        return sum(self._paid.values())

    def _next(self, cost: Cost, choice: Choice) -> tuple[Step, ...]:
        """The steps of the next cost."""
        base = cost.in_scope(choice)
        apart = choice["R14"] == "own" and cost.care in SPECIAL_CARE
        if not cost.counts(choice):
            if choice["R22"] == "uses_deductible" and cost.arguable and cost.designated:
                self._use(0 if cost.permit or cost.pending else base, apart=apart)
            return not_counted(cost, base)
        if cost.care == "chronic_outpatient":
            return self._chronic(cost, base, choice)
        steps = inpatient(cost, base, self._special_own_share if apart else self.own_share)
        self._use(base, apart=apart)
        return self._limited(cost, steps, choice)

    def _chronic(self, cost: Cost, base: int, choice: Choice) -> tuple[Step, ...]:
        """Its aid is in the annual limit, or on top of it (R15)."""
        steps = chronic_outpatient(cost, base, self._chronic_paid)
        if choice["R15"] == "on_top":
            self.regular += steps[-1].result
        else:
            steps = self._limited(cost, steps, choice)
        self._chronic_paid += steps[-1].result
        return steps

    def _limited(self, cost: Cost, steps: tuple[Step, ...], choice: Choice) -> tuple[Step, ...]:
        number, limits, classes = cost.household_class, cost.policy.limit, choice["R26"]
        limit = max([limits[each] for each in set(self._classes)]) if classes == "higher_limit" else limits[number]
        key = number if classes == "two_limits" else 0
        so_far = self._paid.get(key, 0)
        steps += within_limit(cost.policy, steps[-1].result, limit, so_far)
        aid = steps[-1].result
        self.regular += aid
        self._paid[key] = so_far + aid
        return steps

    def _use(self, own_share: int, *, apart: bool) -> None:
        """`apart`: of the deductible of special care (R14)."""
        if apart:
            self._special_own_share += own_share
        else:
            self.own_share += own_share
