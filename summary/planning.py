"""For planners, and where no amount is known: with and without a referral, the rules of the class, a worked example.

Every figure comes from the policy or from the calculator.
"""

from dataclasses import replace

from calculator import Policy, Range, Situation, Treatment
from calculator.jilin_2015.figures import OUTPATIENT, Jilin2015
from calculator.situation import REFERRED, Household
from calculator.yanbian_2022.figures import REFERRAL_CARE, Yanbian2022
from summary import rules_2015
from summary.case import Case
from summary.line import Line, cited
from summary.steps import step_line

EXAMPLE = 10_000_00
"""Own share of the worked example, in fen."""
EXAMPLE_CHRONIC = 1_000_00
"""The same for chronic outpatient care, whose limit is low."""

_EXAMPLE_HOUSEHOLD: dict[str, Household] = {"unsure": "dibao", "illness_poverty_pending": "illness_poverty"}
"""Whose example is shown where the status is open."""


def rules_headline(case: Case) -> Line:
    """The first sentence where no amount is known."""
    treatment, policy, household = _person(case)
    if isinstance(policy, Jilin2015):
        outpatient = treatment.care in OUTPATIENT
        return Line("headline.rules_2015.outpatient" if outpatient else "headline.rules_2015", kind="figure")
    if case.situation.residence == "permit":
        return Line("headline.rules.permit", kind="figure")
    if household == "unsure":
        return Line("headline.rules.unsure", kind="figure")
    unreferred = ("emergency",) if case.plan else ("none", "emergency")
    if treatment.care in REFERRAL_CARE and treatment.referral in unreferred:
        return Line(f"headline.rules.{treatment.referral}", kind="figure")
    number = policy.classes[_EXAMPLE_HOUSEHOLD.get(household, household)]
    given = _figures(policy, treatment.care, number)
    if treatment.care == "chronic_outpatient":
        return Line("headline.rules.chronic", given, kind="figure")
    if household == "illness_poverty_pending":
        return Line("headline.rules.pending", given, kind="figure")
    return Line("headline.rules.deductible" if given["deductible"] else "headline.rules", given, kind="figure")


def _person(case: Case) -> tuple[Treatment, Yanbian2022 | Jilin2015, Household]:
    """The first treatment, its policy and whose it is. A day without a policy, an unknown status: never here."""
    treatment = case.situation.treatments[0]
    policy = case.newest
    assert isinstance(policy, Yanbian2022 | Jilin2015)  # noqa: S101 - there is no other kind
    return treatment, policy, case.households[0]


def compare(case: Case) -> list[Line]:
    """With and without a referral, side by side, for planned care that needs one."""
    if not case.plan or len(case.pairs) > 1:
        return []
    return side_by_side(case)


def side_by_side(case: Case) -> list[Line]:
    """What the first treatment comes to with and without a referral; nothing where a referral changes nothing."""
    treatment = case.situation.treatments[0]
    if case.settled or treatment.care not in REFERRAL_CARE or treatment.designated is False:
        return []
    amount: list[Line] = []
    if case.by_rules:
        treatment = replace(treatment, self_paid=EXAMPLE)
        amount = [Line("compare.amount", {"self_paid": EXAMPLE})]
    referred = treatment.referral if treatment.referral in REFERRED else "primary_care"
    lines = [
        _compared(id, case.as_if(replace(case.situation, treatments=(replace(treatment, referral=referral),))).figure)
        for id, referral in (("compare.with", referred), ("compare.without", "none"))
    ]
    return [*amount, *lines, Line("compare.emergency", kind="caution")]


def _compared(id: str, regular: Range) -> Line:
    if id == "compare.without":
        # What the bureau may still accept is told among what could change; side by side stands what the text says.
        amount = regular.low if regular.amount is None else regular.amount
        return Line(id, {"amount": amount}, kind="figure", result=amount)
    if regular.amount is None or (regular.amount == 0 and regular.high):
        return Line("compare.with.range", {"low": regular.low, "high": regular.high or 0}, kind="figure")
    return Line(id, {"amount": regular.amount}, kind="figure", result=regular.amount)


def rules(case: Case) -> list[Line]:
    """What the policy gives the class, or each class where the status is open."""
    if not case.by_rules:
        return []
    treatment, policy, household = _person(case)
    if isinstance(policy, Jilin2015):
        known = household if household == "unsure" else _EXAMPLE_HOUSEHOLD.get(household, household)
        number = policy.classes.get(known)
        return rules_2015.rules(policy, number, treatment.care, case.situation.insured)
    if household == "unsure":
        return _of_every_class(policy, treatment.care)
    number = policy.classes[_EXAMPLE_HOUSEHOLD.get(household, household)]
    inpatient = _figures(policy, "inpatient", number)
    chronic = _figures(policy, "chronic_outpatient", number)
    lines = [
        Line("term.own_share"),
        *([Line("term.deductible")] if inpatient["deductible"] else []),
        Line(f"class.{number}", source=_source(policy, "households")),
        Line(
            "rules.rate.deductible" if inpatient["deductible"] else "rules.rate",
            inpatient,
            _source(policy, "rate.inpatient"),
        ),
        Line("rules.limit", inpatient, _source(policy, "annual_limit")),
        Line(
            "rules.chronic" if chronic["limit"] else "reading.R16", chronic, _source(policy, "rate.chronic_outpatient")
        ),
    ]
    if policy.top_up[number]:
        given = {"top_up": policy.top_up[number], "most": policy.limit[number] + policy.top_up[number]}
        lines += [Line(id, given, _source(policy, "top_up")) for id in ("rules.top_up", "rules.most")]
    if treatment.care in REFERRAL_CARE:
        lines.append(Line("reading.R21", source=_source(policy, "rule.referral"), kind="caution"))
    return lines


def _of_every_class(policy: Yanbian2022, care: str) -> list[Line]:
    """One line for each class, for a status that is not clear."""
    chronic = care == "chronic_outpatient"
    helped = [number for number in sorted(policy.limit) if policy.percent[care, number]]
    source = _source(policy, f"rate.{care}")
    rows = [
        Line(f"rules.{'chronic' if chronic else 'row'}.{number}", _figures(policy, care, number), source)
        for number in helped
    ]
    if chronic:
        return [Line("term.own_share"), *rows, Line("reading.R16", source=source)]
    return [Line("term.own_share"), Line("term.deductible"), *rows]


def _figures(policy: Yanbian2022, care: str, number: int) -> dict[str, object]:
    chronic = care == "chronic_outpatient"
    return {
        "percent": str(policy.percent[care, number]),
        "deductible": 0 if chronic else policy.deductible[number],
        "limit": policy.chronic_limit[number] if chronic else policy.limit[number],
    }


def _source(policy: Policy, key: str) -> str:
    return cited(policy.source(key), policy)


def example(case: Case) -> list[Line]:
    """One computation with a round own share, referred by the rules, in the place and for the status told."""
    if not case.by_rules:
        return []
    treatment, policy, household = _person(case)
    if isinstance(policy, Jilin2015):  # without the threshold there is nothing to compute
        return []
    self_paid = EXAMPLE_CHRONIC if treatment.care == "chronic_outpatient" else EXAMPLE
    shown = _EXAMPLE_HOUSEHOLD.get(household, household)
    found = case.as_if(_referred(case.situation, treatment, shown, self_paid)).estimate.treatments[0]
    intro = "example.intro.chronic" if treatment.care == "chronic_outpatient" else "example.intro"
    aid = found.aid.amount or 0
    return [
        *([Line(f"household.{shown}")] if shown != household else []),
        Line(intro, {"self_paid": self_paid}),
        *(step_line(step, cited(step.source, policy)) for step in found.steps),
        Line("example.result", {"amount": aid, "left": self_paid - aid}, kind="figure", result=aid),
    ]


def _referred(situation: Situation, treatment: Treatment, household: Household, self_paid: int) -> Situation:
    referral = treatment.referral if treatment.referral in REFERRED else "primary_care"
    example = replace(
        treatment, self_paid=self_paid, referral=referral, household=household, designated=True, admitted=None
    )
    return Situation("yanbian", household, (example,))
