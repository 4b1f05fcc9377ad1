"""Why a figure is zero, capped or missing, and what to mind: the notices of treatments and years."""

from collections.abc import Sequence
from dataclasses import dataclass

from calculator.assessed import Assessed
from calculator.estimate import Notice, Range, Step
from calculator.policies.policy import EarlierProblem
from calculator.situation import REFERRED, Earlier
from calculator.stay import slip_notices, stay_notices
from calculator.yanbian_2022.answers import may_need_referral
from calculator.yanbian_2022.articles import decided_in
from calculator.yanbian_2022.figures import REFERRAL_CARE, Yanbian2022
from calculator.year import GivenYear, earlier_notices, totals_carried_on

_OF_PART = {"aid": "rate.inpatient", "chronic_aid": "chronic_limit", "top_up": "top_up"}
"""Where it stands what the parts of earlier aid can be at most, but for the annual limit."""


@dataclass(slots=True, eq=False)
class Computed:
    """What was computed for a treatment: the steps under the answers given, and the aid with its bounds."""

    steps: Sequence[Step]
    aid: Range
    least: int  # aid over the unsure answers alone, fen
    most: int


@dataclass(slots=True, eq=False)
class YearFacts:
    """What was found out about a year besides its aid."""

    top_up: Range
    two_classes: bool
    rests_on_not_needed: bool  # the top-up, on care that was told to need no referral
    problem: EarlierProblem | None
    paid_before: bool  # the top-up, earlier in the year
    carried: Earlier | None  # the totals that go on from another policy's


def treatment_notices(
    given: GivenYear, each: Assessed, computed: Computed, problem: EarlierProblem | None
) -> list[Notice]:
    """Every notice of one treatment. `problem`: with what the year is told to have used up."""
    policy, treatment = each.policy, each.treatment
    found = stay_notices(policy, treatment.admitted, treatment.on) if treatment.admitted else []
    if each.standing != "covered":
        values: dict[str, int | str] = {}
        if each.standing == "chronic_not_for_class":
            values["class"] = str(each.household_class or policy.classes["illness_poverty"])
        found.append(Notice(each.standing, values, decided_in(each)))
    else:
        found += _who(policy, given, each, computed)
        found += _where(policy, each, computed)
        if given.earlier_unsure:
            found.append(Notice("earlier_unsure", {}, policy.sources["annual_limit"]))
        if problem:
            found += earlier_notices(policy, problem, _OF_PART)
        if computed.aid.amount is not None and computed.steps:
            found += _computed(each, computed.steps)
    found += _besides(policy, each, computed.aid.amount)
    return found


def _who(policy: Yanbian2022, given: GivenYear, each: Assessed, computed: Computed) -> list[Notice]:
    source, high = policy.sources["households"], computed.aid.high or 0
    found = []
    if each.household == "unsure":
        found.append(Notice("household_unsure", {}, source))
    if each.household == "illness_poverty_pending":
        found.append(Notice("illness_poverty_pending", {"amount": high}, source))
    if given.situation.residence == "permit":
        found.append(Notice("permit_only", {"amount": high}, source))
    return found


def _where(policy: Yanbian2022, each: Assessed, computed: Computed) -> list[Notice]:
    treatment, high = each.treatment, computed.aid.high or 0
    scope, referral = policy.sources["rule.scope"], policy.sources["rule.referral"]
    needs_referral = treatment.care in REFERRAL_CARE
    found = []
    if treatment.designated == "unsure":
        found.append(Notice("designated_unsure", {"amount": high}, scope))
    if treatment.designated is False and needs_referral and treatment.referral == "emergency":
        found.append(Notice("not_designated_emergency", {"amount": high}, scope))
    elif not needs_referral:
        if treatment.referral == "none":
            found.append(Notice("chronic_needs_no_referral", {}, referral))
    elif treatment.referral == "none":
        found.append(Notice("not_referred", {"amount": high}, referral))
    elif treatment.referral == "emergency":
        found.append(Notice("emergency_not_referred", {"amount": high}, referral))
    elif treatment.referral == "undecided":
        values = {"with_referral": computed.most, "without_referral": computed.least}
        found.append(Notice("referral_undecided", values, referral))
    elif treatment.referral == "not_needed":
        name = "not_needed_outside" if may_need_referral(treatment) else "not_needed"
        found.append(Notice(name, {}, referral))
    if needs_referral and treatment.referral in REFERRED and treatment.place == "elsewhere":
        found.append(Notice("out_of_province", {}, policy.sources["rate.inpatient"]))
    return found


def _computed(each: Assessed, steps: Sequence[Step]) -> list[Notice]:
    """What the computation itself did: zeros and caps."""
    by_id = {step.id: step for step in steps}
    if "not_counted" in by_id:
        return []
    rate = by_id["rate"]
    found = []
    if each.own_share == 0:
        found.append(Notice("nothing_self_paid", {}, rate.source))
    elif "deductible" in by_id and by_id["deductible"].result == 0:
        step = by_id["deductible"]
        used = int(step.given["before"]) + int(step.given["base"])
        found.append(Notice("under_deductible", {"deductible": step.given["deductible"], "used": used}, step.source))
    elif rate.result == 0:
        found.append(Notice("rounds_to_zero", {}, rate.source))
    for id in ("chronic_limit", "limit"):
        if id in by_id:
            step = by_id[id]
            name = f"{id}_capped" if step.result else f"{id}_used_up"
            found.append(Notice(name, {"limit": step.given["limit"]}, step.source))
    return found


def _besides(policy: Yanbian2022, each: Assessed, due: int | None) -> list[Notice]:
    """What the facts of a treatment say beside the computation."""
    treatment, scope = each.treatment, policy.sources["rule.scope"]
    found = []
    if treatment.insurance_rate_cut:
        found.append(Notice("rate_cut", {}, scope))
    if treatment.refused_by_insurance:
        found.append(Notice("refused_by_insurance", {}, scope))
    if each.child:
        source = policy.sources[f"rate.{treatment.care}"] if each.standing == "covered" else scope
        found.append(Notice("child", {}, source))
    if treatment.slip:
        found += slip_notices(treatment.slip, due, scope)
    return found


def year_notices(policy: Yanbian2022, given: GivenYear, facts: YearFacts) -> list[Notice]:
    """Every notice of a year."""
    source, top_up = policy.sources["top_up"], facts.top_up
    found = []
    if given.earlier_unsure:
        found.append(Notice("earlier_unsure", {}, policy.sources["annual_limit"]))
    elif facts.paid_before:
        found.append(Notice("top_up_paid_before", {}, source))
    if facts.problem:
        found += earlier_notices(policy, facts.problem, _OF_PART)
    if facts.two_classes:
        found.append(Notice("two_classes", {}, policy.sources["annual_limit"]))
    if top_up.amount:
        found.append(Notice("top_up_due", {"amount": top_up.amount}, source))
    elif top_up.high:
        found.append(Notice("top_up_maybe", {"amount": top_up.high}, source))
    if facts.rests_on_not_needed:
        found.append(Notice("top_up_not_needed", {}, source))
    if facts.carried:
        found += totals_carried_on(policy, facts.carried)
    return found
