"""Unsure answers: a treatment as facts, and every way in which what the resident does not know may turn out."""

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from calculator.policies.policy import CLASSES
from calculator.situation import REFERRED, Earlier, Situation, Treatment, Unsure
from calculator.yanbian_2022 import articles as rules
from calculator.yanbian_2022.figures import REFERRAL_CARE, Yanbian2022

MOST_CASES = 2048
"""Above this many (completions times treatments) only the extremes are computed and the bounds widened to stay safe."""

NO_FIGURE = ("other_place", "uninsured", "household_unknown")
"""Standings under which no figure can be given."""


_UNDECIDED = ("none", "primary_care")


class Facts(NamedTuple):
    """One treatment, with what follows from it before any unsure answer is settled."""

    given_as: int  # its position among the treatments given
    treatment: Treatment
    household: str
    standing: str  # "covered", or the id of the notice that says why there is no aid or no figure
    household_class: int | None
    self_paid: int | None  # own share in scope, fen
    without_b: int  # the same without the class-B share (R08)
    insured: bool


class Completion(NamedTuple):
    """One way in which the unsure answers may turn out; referrals and institutions by treatment."""

    unsure_class: int | None  # the class of household "unsure"; None is no class
    referrals: tuple[str, ...]
    designated: tuple[bool, ...]
    earlier: Earlier


def facts(policy: Yanbian2022, situation: Situation, index: int, treatment: Treatment) -> Facts:
    """What 二(一) and 二(三) say of one treatment before any amount."""
    household = treatment.household or situation.household
    insured = situation.insured if treatment.insured is None else treatment.insured
    number = policy.classes.get(household)
    care = treatment.care
    if situation.residence in ("jilin", "elsewhere"):
        standing, number = "other_place", None
    elif household == "none":
        standing = "no_class"
    elif not insured:
        standing = "uninsured"
    elif number is None and household not in ("unsure", "illness_poverty_pending"):
        standing = "household_unknown"
    elif care == "major_outpatient":
        standing = "care_unknown"
    elif care == "outpatient":
        standing = "outpatient_not_covered"
    elif care == "chronic_outpatient" and household != "unsure" and not policy.percent[care, number or 4]:
        standing = "chronic_not_for_class"
    elif treatment.designated is False and not (treatment.referral == "emergency" and care in REFERRAL_CARE):
        standing = "not_designated"
    else:
        standing = "covered"
    slip = treatment.slip
    if slip is None:
        return Facts(
            index, treatment, household, standing, number, treatment.self_paid, treatment.self_paid or 0, insured
        )
    own = slip.own_share()
    return Facts(index, treatment, household, standing, number, own, max(0, own - (slip.class_b_share or 0)), insured)


def completions(
    policy: Yanbian2022, unsure_class: bool, covered: Sequence[Facts], earlier: Earlier | Unsure
) -> tuple[list[Completion], bool]:
    """Every completion of the unsure answers, and whether that is all of them (or only the extremes, where too many).

    The first one takes each undecided referral as "none" and each unsure institution as not designated.
    """
    referrals: list[tuple[str, ...]] = []
    designated: list[tuple[bool, ...]] = []
    classes: tuple[int | None, ...] = (None, *CLASSES) if unsure_class else (None,)
    for fact in covered:
        treatment = fact.treatment
        referrals.append(_UNDECIDED if treatment.referral == "undecided" else (treatment.referral,))
        designated.append((False, True) if treatment.designated == "unsure" else (treatment.designated,))
    before = (
        extremes_of_earlier(policy, [fact.self_paid or 0 for fact in covered]) if earlier == "unsure" else (earlier,)
    )
    count = len(classes) * len(before)
    for options in (*referrals, *designated):
        count *= len(options)
    exact = count == 1 or count * len(covered) <= MOST_CASES
    if not exact and earlier == "unsure":
        before = extremes_of_earlier(policy, [])
    ways: Iterable[tuple[tuple[str, ...], tuple[bool, ...]]]
    if exact:
        ways = itertools.product(itertools.product(*referrals), itertools.product(*designated))
    else:
        ways = [
            (tuple(options[end] for options in referrals), tuple(options[end] for options in designated))
            for end in (0, -1)
        ]
    found = [
        Completion(number, way[0], way[1], came_before)
        for number, way, came_before in itertools.product(classes, ways, before)
    ]
    return found, exact


def extremes_of_earlier(policy: Yanbian2022, own_shares: Sequence[int]) -> tuple[Earlier, ...]:
    """Extremes of what may have come before; the figures of every completion lie between those of these.

    A treatment gets most where those before it have just used up the deductible, hence the points in between.
    `own_shares`: of the treatments in time order, fen.
    """
    most = max(policy.limit.values())
    totals = list(itertools.accumulate(own_shares, initial=0))
    points = {
        deductible - total for deductible in policy.deductible.values() for total in totals if deductible >= total
    }
    return tuple(
        Earlier(self_paid=own, aid=aid, top_up=paid)
        for paid, aid, own in itertools.product((0, 1), (0, most), sorted(points | {0, most}))
    )


def case(policy: Yanbian2022, permit: bool, fact: Facts, completion: Completion, place: int) -> rules.Case | None:
    """A treatment in one completion (`place`: its position there), or None where its person or care has no aid."""
    number = fact.household_class
    pending = fact.household == "illness_poverty_pending"
    if pending:
        number = policy.classes["illness_poverty"]
    elif fact.household == "unsure":
        number = completion.unsure_class
    care = fact.treatment.care
    if number is None or not policy.percent[care, number]:
        return None
    designated = completion.designated[place]
    referral = completion.referrals[place]
    needs_referral = care in REFERRAL_CARE
    referred = not needs_referral or referral in REFERRED
    accepted = designated and referred
    arguable = not accepted and needs_referral and (designated or referral == "emergency") and not referred
    qualifies = accepted and fact.treatment.place != "elsewhere"
    return rules.Case(
        care, number, fact.self_paid or 0, fact.without_b, accepted, arguable, designated, qualifies, pending, permit
    )
