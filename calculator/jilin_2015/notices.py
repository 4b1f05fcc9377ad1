"""What to mind beside a computation by the rules of 2015: who the person is, what insurance did, where the care was."""

from collections.abc import Sequence
from typing import NamedTuple

from calculator.assessed import Assessed, Standing
from calculator.estimate import Notice, Range
from calculator.jilin_2015.answers import whole_bill
from calculator.jilin_2015.figures import Jilin2015
from calculator.policies.policy import EarlierProblem
from calculator.situation import Earlier
from calculator.stay import slip_notices, stay_notices
from calculator.year import GivenYear, earlier_notices, totals_carried_on

_OUTSIDE = {
    "other_place": "households",
    "no_class": "households",
    "household_unknown": "households",
    "no_member": "rule.members",
    "refused_2015": "rule.referral",
}


def decided_in(policy: Jilin2015, standing: Standing) -> str:
    """Where it is decided that a treatment has no aid or no figure: in the scope of the aid (二(二)2) where not
    named."""
    return policy.sources[_OUTSIDE.get(standing, "rule.scope")]


def who(policy: Jilin2015, given: GivenYear, each: Assessed, aid: Range) -> list[Notice]:
    """What the person's status leaves open, or why there is nothing."""
    source, household = policy.sources["households"], each.household
    if each.standing != "covered":
        return [Notice(each.standing, {}, decided_in(policy, each.standing))]
    found = []
    if household == "unsure":
        found.append(Notice("household_unsure", {}, source))
    if household == "illness_poverty_pending":
        found.append(Notice("illness_poverty_pending", {"amount": aid.high or 0}, source))
    if household == "low_income" and given.situation.low_income_member is None:
        found.append(Notice("member_assumed", {}, policy.sources["rule.members"]))
    if given.earlier == "unsure":
        found.append(Notice("earlier_unsure", {}, policy.sources["annual_limit"]))
    return found


def besides(policy: Jilin2015, each: Assessed, due: int | None) -> list[Notice]:
    """What the facts of a treatment say beside the computation. `due`: the aid in fen, None where it is not known."""
    treatment = each.treatment
    found = stay_notices(policy, treatment.admitted, treatment.on)
    if treatment.designated is not True:
        found.append(Notice("designated_2015", {}, policy.sources["rule.apply_afterwards"]))
    if treatment.referral in ("none", "emergency", "undecided") and not treatment.refused_by_insurance:
        cut = policy.sources["rate_cut"].removeprefix(f"{policy.id} ")
        found.append(Notice("referral_2015", {}, f"{policy.sources['rule.referral']}; {cut}"))
    if whole_bill(treatment, each.insured) is not None:
        given: dict[str, int | str] = {"percent": str(policy.uninsured_share)}
        found.append(Notice("uninsured_2015", given, policy.sources["uninsured_share"]))
    return found + slip_notices(treatment.slip, due, policy.sources["rule.scope"])


def earlier_aid(policy: Jilin2015, problem: EarlierProblem) -> list[Notice]:
    """That what was told of the year so far cannot have come about in the class."""
    return earlier_notices(policy, problem, {"aid": "rate.inpatient_above", "chronic_aid": "rate.outpatient"})


class YearFacts(NamedTuple):
    """What was found out about a year besides its aid."""

    classes: Sequence[int]  # of its treatments
    problem: EarlierProblem | None  # with what came before it
    carried: Earlier | None  # the totals that go on from another policy's


def year_notices(policy: Jilin2015, given: GivenYear, facts: YearFacts) -> tuple[Notice, ...]:
    """The notices of a year."""
    found = []
    if given.earlier == "unsure":
        found.append(Notice("earlier_unsure", {}, policy.sources["annual_limit"]))
    if facts.problem:
        found += earlier_aid(policy, facts.problem)
    if len(set(facts.classes)) > 1:
        found.append(Notice("two_classes", {}, policy.sources["rule.class_change"]))
    return (*found, *totals_carried_on(policy, facts.carried))
