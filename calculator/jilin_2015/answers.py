"""Unsure answers: a treatment as the document looks at it, and every way in which what is not known may turn out."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from calculator.assessed import Assessed, Standing, classes_of, is_child
from calculator.estimate import Step
from calculator.jilin_2015.articles import Before, Cost
from calculator.jilin_2015.figures import Jilin2015
from calculator.money import share
from calculator.own_share import from_slip
from calculator.readings import Choice
from calculator.situation import Earlier, Situation, Treatment
from calculator.year import UNSURE_CLASSES, GivenYear

NO_FIGURE: tuple[Standing, ...] = ("other_place", "household_unknown")
"""Standings under which no figure can be given."""


class Completion(NamedTuple):
    """One way in which the unsure answers may turn out."""

    unsure_class: int | None  # the class of household "unsure"; None is no class
    earlier: Earlier


def assessed(policy: Jilin2015, situation: Situation, index: int, treatment: Treatment) -> Assessed:
    """What 二(一), 二(二) and 五(一) say of one treatment before any amount."""
    household = treatment.household or situation.household
    number = policy.classes.get(household)
    if situation.residence == "elsewhere" or (household == "low_income" and situation.low_income_member == "none"):
        number = None
    insured = situation.insured if treatment.insured is None else treatment.insured
    steps = own_share(policy, treatment, insured)
    own = steps[-1].result if steps else treatment.self_paid
    class_b = (treatment.slip.class_b_share or 0) if treatment.slip and insured else 0
    found = Assessed(
        index,
        policy,
        treatment,
        household,
        "covered",
        number,
        own,
        max(0, (own or 0) - class_b),
        insured,
        is_child(situation.age if treatment.age is None else treatment.age, policy.child_age),
        steps,
    )
    found.standing = _standing(situation, found)
    return found


def _standing(situation: Situation, found: Assessed) -> Standing:
    """Whether it is covered; what the person is comes before what the care was."""
    household = found.household
    if situation.residence == "elsewhere":
        return "other_place"
    if household == "none":
        return "no_class"
    if household == "low_income" and found.household_class is None:
        return "no_member"
    if found.household_class is None and household not in ("unsure", "illness_poverty_pending"):
        return "household_unknown"
    if found.treatment.care == "special_drug":
        return "care_unknown"
    return "refused_2015" if found.treatment.refused_by_insurance else "covered"


def own_share(policy: Jilin2015, treatment: Treatment, insured: bool) -> tuple[Step, ...]:
    """二(二)2, 四(五)7, 四(五)8: the own share from a slip, or half of the bill of somebody uninsured (R29, R38)."""
    bill = whole_bill(treatment, insured)
    if bill is None:
        slip = treatment.slip
        return from_slip(slip, policy.sources["rule.scope"], policy.sources["rule.fixed_price"]) if slip else ()
    percent = policy.uninsured_share
    given: dict[str, int | str] = {"total_bill": bill, "percent": str(percent)}
    return (Step("half_bill", given, share(bill, percent), policy.sources["uninsured_share"]),)


def whole_bill(treatment: Treatment, insured: bool) -> int | None:
    """The bill of somebody uninsured, told or on the slip, in fen; None where the own share is not reckoned from it."""
    if treatment.slip and not insured:
        return treatment.slip.total_bill
    return treatment.total_bill


def completions(given: GivenYear, unsure_class: bool) -> list[Completion]:
    """Every completion, or its extremes: aid never falls with what was paid before, nor rises with earlier aid."""
    classes = UNSURE_CLASSES if unsure_class else UNSURE_CLASSES[:1]
    if given.earlier != "unsure":
        before = [given.earlier]
    else:
        own_shares = (0, given.situation.major_illness_threshold or 0)
        most = max(limit for part in given.parts for limit in part.policy.limit.values())
        before = [Earlier(own, aid) for own, aid in itertools.product(own_shares, (0, most))]
    return [Completion(number, earlier) for number, earlier in itertools.product(classes, before)]


def cost(each: Assessed, completion: Completion) -> Cost | None:
    """A treatment in one completion, or None where its person has no class there."""
    policy: Jilin2015 = each.policy
    pending = each.household == "illness_poverty_pending"
    number = each.household_class
    if pending:
        number = policy.classes["illness_poverty"]
    elif each.household == "unsure":
        number = completion.unsure_class
    if number is None:
        return None
    cut = each.treatment.insurance_rate_cut
    own_share = each.own_share or 0
    return Cost(policy, each.treatment.care, number, own_share, each.without_class_b, each.child, cut, pending)


def met(given: GivenYear, everything: Sequence[Assessed], completion: Completion, choice: Choice) -> Before:
    """What the treatments meet in one completion under one choice."""
    classes = classes_of(everything, completion.unsure_class, choice)
    return Before(classes, completion.earlier, given.situation.major_illness_threshold)
