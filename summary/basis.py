"""On what an estimate rests: the answers, what was assumed, the readings behind it, the document and its dates."""

from collections.abc import Iterator

from calculator import Earlier, Step, Treatment, TreatmentEstimate
from calculator.jilin_2015.figures import Jilin2015
from calculator.situation import REFERRED
from calculator.yanbian_2022.figures import REFERRAL_CARE
from summary.case import Case, notice_ids
from summary.line import Line, cited

_DESIGNATED = {True: "designated.yes", False: "designated.no", "unsure": "designated.unsure"}

_TOLD = {
    "other_place": 0,
    "no_class": 0,
    "outpatient_not_covered": 1,
    "chronic_not_for_class": 1,
    "care_unknown": 1,
    "not_designated": 3,
    "no_member": 0,
    "refused_2015": 1,
    "outpatient_not_for_class": 1,
}
"""How many facts of a treatment (care, place, institution, referral) were asked before a notice settled it."""


def assumed(case: Case) -> list[Line]:
    """The answers in short, then what was taken for granted."""
    if case.settled == "no_policy":
        return [Line("assumed.day", {"day": part.on}) for _, part in case.pairs]
    lines = [Line(f"residence.{case.situation.residence}")]
    if case.settled == "other_place":
        return lines
    several = len(case.pairs) > 1
    for number, (treatment, part) in enumerate(case.pairs, 1):
        if several:
            lines.append(Line("steps.treatment", {"number": str(number), "day": part.on}))
        told = list(_told(case, treatment, part))
        # What is the same as at the first treatment is told once.
        lines += [line for line in told if line not in lines or line.id.startswith("assumed.")]
    by_rules_of_2015 = all(isinstance(policy, Jilin2015) for policy in case.policies.values())
    if not by_rules_of_2015 and ("none" in case.households or "unsure" in case.households):
        lines.append(Line("reading.R04"))
    if not case.settled:
        lines += _earlier(case)
        if case.done.insurance_known:
            lines.append(Line("assumed.insured" if case.situation.insured else "assumed.uninsured"))
        lines += [Line(f"reading.{code}") for code in _readings(case)]
    if "uninsured" in case.notices:
        lines += [Line("assumed.uninsured"), Line("reading.R29")]
    if case.notices & {"rate_cut", "refused_by_insurance"}:
        lines.append(Line("reading.R30"))
    if "child" in case.notices:
        lines.append(Line("reading.R31"))
    return lines


def _told(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[Line]:
    policy = case.policy(part)
    yield Line(f"household.{treatment.household or case.situation.household}")
    if part.household_class is not None and policy is not None:
        yield Line(f"class.{part.household_class}", source=cited(policy.source("households"), policy))
    if isinstance(policy, Jilin2015):
        facts = _facts_2015(case, treatment)
    else:
        facts = [f"care.{treatment.care}", f"place.{treatment.place}", _DESIGNATED[treatment.designated]]
        if treatment.care in REFERRAL_CARE:
            facts.append(f"referral.{treatment.referral}")
    asked = min((_TOLD[id] for id in notice_ids(part) if id in _TOLD), default=len(facts))
    yield from (Line(id) for id in facts[:asked])
    if asked < len(facts):
        return
    if treatment.on != case.made_on:
        yield Line("assumed.day", {"day": treatment.on})
    if part.self_paid is not None:
        id = "assumed.slip" if treatment.slip else "assumed.bill" if treatment.total_bill else "assumed.self_paid"
        yield Line(id, {"self_paid": part.self_paid})
    threshold = case.situation.major_illness_threshold
    if isinstance(policy, Jilin2015) and threshold is not None:
        yield Line("assumed.threshold", {"threshold": threshold})


def _facts_2015(case: Case, treatment: Treatment) -> list[str]:
    """What the rules of 2015 look at: place, institution and referral alone change nothing there."""
    facts = [f"care.{treatment.care}"]
    member = case.situation.low_income_member
    if (treatment.household or case.situation.household) == "low_income" and member not in (None, "none"):
        facts.append(f"member.{member}")
    if treatment.insurance_rate_cut:
        facts.append("assumed.rate_cut")
    return facts


def _earlier(case: Case) -> Iterator[Line]:
    """What came before in each year."""
    if case.by_rules:
        return
    for year in case.estimate.years:
        earlier = case.situation.earlier.get(year.year, Earlier())
        if earlier == "unsure":
            yield Line("assumed.earlier_unsure", {"year": str(year.year)})
        elif earlier == Earlier():
            yield Line("assumed.earlier_none", {"year": str(year.year)})
        else:
            yield Line("assumed.earlier", {"year": str(year.year), "self_paid": earlier.self_paid, "aid": earlier.aid})
            if earlier.chronic_aid:
                yield Line("assumed.earlier_chronic", {"aid": earlier.chronic_aid})
            if earlier.top_up:
                yield Line("assumed.earlier_top_up")


def _readings(case: Case) -> Iterator[str]:
    """The readings without another option that stand behind this estimate."""
    if all(isinstance(policy, Jilin2015) for policy in case.policies.values()):
        yield from _readings_2015(case)
        return
    treatments = case.situation.treatments
    if {"returned_to_poverty", "at_risk_of_poverty"}.intersection(case.households):
        yield "R05"
    yield "R03"
    slips = [treatment.slip for treatment in treatments if treatment.slip]
    if slips:
        yield from ("R07", "R09", "R10", "R42")
    if any(slip.in_scope is None for slip in slips):
        yield "R38"
    if case.notices & {"limit_capped", "limit_used_up"}:
        yield "R11"
    if any(step.id == "deductible" for _, part in case.pairs for step in part.steps):
        yield "R12"
    if len(treatments) > 1:
        yield "R13"
    referral_care = [treatment for treatment in treatments if treatment.care in REFERRAL_CARE]
    if any(treatment.referral in REFERRED for treatment in referral_care):
        yield "R20"
    if any(treatment.place != "prefecture" for treatment in referral_care):
        yield "R23"
    if any(treatment.designated is not True for treatment in treatments):
        yield "R24"
    if any(year.top_up.high for year in case.estimate.years):
        yield "R19"
    if any(_rounded(step) for _, part in case.pairs for step in part.steps):
        yield "R44"
    yield from ("R28", "R41")


def _readings_2015(case: Case) -> Iterator[str]:
    """The same under the rules of 2015."""
    yield "R03"
    treatments = case.situation.treatments
    slips = [treatment.slip for treatment in treatments if treatment.slip]
    if slips:
        yield from ("R07", "R09", "R10", "R42")
    if any(slip.in_scope is None for slip in slips):
        yield "R38"
    if any(step.id == "threshold" for _, part in case.pairs for step in part.steps):
        yield "R33"
    if len(treatments) > 1:
        yield "R13"
    if case.notices & {"county_within", "county_outpatient"}:
        yield "R32"
    if "county_above" in case.notices:
        yield "R34"
    cares = {(treatment.care, (part.household_class or 1) > 2) for treatment, part in case.pairs}
    if ("major_outpatient", True) in cares:
        yield "R36"
    if ("special_disease", False) in cares:
        yield "R37"
    if case.figure.amount is None:
        yield "R35"
    yield from ("R28", "R39", "R41")


def _rounded(step: Step) -> bool:
    """Whether a step's result had to be rounded to the fen."""
    return step.id == "rate" and int(step.given["base"]) * int(step.given["percent"]) != step.result * 100


def policy(case: Case) -> list[Line]:
    """The document, its first day, the day of the estimate, the day its figures were checked; and who decides."""
    lines = []
    for each in case.policies.values():
        lines += [
            Line(f"policy.{each.id}", {"title": each.title}),
            Line("policy.in_force", {"day": each.in_force}),
            Line("reading.R01"),
            Line("policy.checked", {"day": each.checked}),
        ]
    if not case.policies:
        lines.append(Line("policy.none"))
    return [
        *lines,
        Line("policy.made_on", {"day": case.made_on}),
        Line("policy.standing", kind="caution"),
    ]
