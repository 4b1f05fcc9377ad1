"""Why a figure is zero, capped or missing, and what to mind: the notices of treatments and years."""

from collections.abc import Sequence

from calculator.estimate import Notice, Range, Step
from calculator.situation import REFERRED, Earlier, Situation, Unsure
from calculator.stay import slip_notices, stay_notices
from calculator.yanbian_2022 import articles as rules
from calculator.yanbian_2022.answers import Facts
from calculator.yanbian_2022.figures import REFERRAL_CARE, Yanbian2022


def treatment_notices(
    policy: Yanbian2022,
    situation: Situation,
    fact: Facts,
    steps: Sequence[Step],
    aid: Range,
    answers: tuple[int, int],
    earlier: Earlier | Unsure,
) -> list[Notice]:
    """Every notice of one treatment. `steps`: of the computation under the answers given; `answers`: least and most aid
    in fen over the unsure answers alone."""
    treatment = fact.treatment
    source = policy.sources
    high = aid.high or 0
    found = stay_notices(policy, treatment.admitted, treatment.on)
    if fact.standing != "covered":
        given: dict[str, int | str] = (
            {"class": str(fact.household_class or policy.classes["illness_poverty"])}  # the other is not yet recognised
            if fact.standing == "chronic_not_for_class"
            else {}
        )
        found.append(Notice(fact.standing, given, source[rules.SECTIONS.get(fact.standing, "rule.scope")]))
    else:
        found += _who(situation, fact, high, source["households"])
        found += _where(policy, fact, high, answers)
        if earlier == "unsure":
            found.append(Notice("earlier_unsure", {}, source["annual_limit"]))
        if aid.amount is not None and steps:
            found += _computed(fact, steps)
    found += _besides(policy, situation, fact, aid.amount)
    return found


def _who(situation: Situation, fact: Facts, high: int, source: str) -> list[Notice]:
    found = []
    if fact.household == "unsure":
        found.append(Notice("household_unsure", {}, source))
    if fact.household == "illness_poverty_pending":
        found.append(Notice("illness_poverty_pending", {"amount": high}, source))
    if situation.residence == "permit":
        found.append(Notice("permit_only", {"amount": high}, source))
    return found


def _where(policy: Yanbian2022, fact: Facts, high: int, answers: tuple[int, int]) -> list[Notice]:
    treatment = fact.treatment
    scope, referral = policy.sources["rule.scope"], policy.sources["rule.referral"]
    designated, needs_referral = treatment.designated, treatment.care in REFERRAL_CARE
    found = []
    if designated == "unsure":
        found.append(Notice("designated_unsure", {"amount": high}, scope))
    if designated is False and needs_referral and treatment.referral == "emergency":
        found.append(Notice("not_designated_emergency", {"amount": high}, scope))
    elif not needs_referral:
        if treatment.referral == "none":
            found.append(Notice("chronic_needs_no_referral", {}, referral))
    elif treatment.referral == "none":
        found.append(Notice("not_referred", {"amount": high}, referral))
    elif treatment.referral == "emergency":
        found.append(Notice("emergency_not_referred", {"amount": high}, referral))
    elif treatment.referral == "undecided":
        given: dict[str, int | str] = {"with_referral": answers[1], "without_referral": answers[0]}
        found.append(Notice("referral_undecided", given, referral))
    if needs_referral and treatment.referral in REFERRED and treatment.place == "elsewhere":
        found.append(Notice("out_of_province", {}, policy.sources["top_up"]))
    return found


def _computed(fact: Facts, steps: Sequence[Step]) -> list[Notice]:
    """What the computation itself did: zeros and caps."""
    by_id = {step.id: step for step in steps}
    if "not_counted" in by_id:
        return []
    rate = by_id["rate"]
    found = []
    if fact.self_paid == 0:
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


def _besides(policy: Yanbian2022, situation: Situation, fact: Facts, due: int | None) -> list[Notice]:
    """What the facts of a treatment say beside the computation."""
    treatment = fact.treatment
    scope = policy.sources["rule.scope"]
    found = []
    if treatment.insurance_rate_cut:
        found.append(Notice("rate_cut", {}, scope))
    if treatment.refused_by_insurance:
        found.append(Notice("refused_by_insurance", {}, scope))
    age = situation.age if treatment.age is None else treatment.age
    if age is not None and policy.child_age is not None and age <= policy.child_age:
        found.append(
            Notice("child", {}, policy.sources[f"rate.{treatment.care}"] if fact.standing == "covered" else scope)
        )
    return found + slip_notices(treatment.slip, due, scope)


def year_notices(policy: Yanbian2022, top_up: Range, earlier: Earlier | Unsure, two_classes: bool) -> list[Notice]:
    """Every notice of a year."""
    source = policy.sources["top_up"]
    found = []
    if earlier == "unsure":
        found.append(Notice("earlier_unsure", {}, policy.sources["annual_limit"]))
    elif earlier.top_up:
        found.append(Notice("top_up_paid_before", {}, source))
    if two_classes:
        found.append(Notice("two_classes", {}, policy.sources["annual_limit"]))
    if top_up.amount:
        found.append(Notice("top_up_due", {"amount": top_up.amount}, source))
    elif top_up.high:
        found.append(Notice("top_up_maybe", {"amount": top_up.high}, source))
    return found
