"""Unsure answers: a treatment as the document looks at it, and every way in which what is not known may turn out."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from calculator.assessed import Assessed, Standing, is_child
from calculator.situation import REFERRED, Earlier, Referral, Situation, Treatment
from calculator.yanbian_2022.articles import Cost
from calculator.yanbian_2022.figures import REFERRAL_CARE, Yanbian2022
from calculator.year import UNSURE_CLASSES, GivenYear

MOST_CASES = 2048
"""Above this many (completions times treatments) only the extremes are computed and the bounds widened to stay safe."""

NO_FIGURE: tuple[Standing, ...] = ("other_place", "uninsured", "household_unknown")
"""Standings under which no figure can be given."""

_NOTHING_UNSURE: tuple[int | None, ...] = (None,)
_UNDECIDED: tuple[Referral, ...] = ("none", "primary_care")
_DESIGNATED = (False, True)


_NEEDED_AFTER_ALL: tuple[Referral, ...] = ("not_needed", "none")


@dataclass(slots=True, eq=False)
class Completion:
    """One way in which the unsure answers may turn out; referrals and institutions by treatment."""

    unsure_class: int | None  # the class of household "unsure"; None is no class
    referrals: tuple[Referral, ...]
    designated: tuple[bool, ...]
    earlier: Earlier


def assessed(policy: Yanbian2022, situation: Situation, index: int, treatment: Treatment) -> Assessed:
    """What 二(一) and 二(三) say of one treatment before any amount."""
    household = treatment.household or situation.household
    insured = situation.insured if treatment.insured is None else treatment.insured
    number = None if situation.residence in ("jilin", "elsewhere") else policy.classes.get(household)
    slip = treatment.slip
    own_share = slip.own_share() if slip else treatment.self_paid
    class_b = (slip.class_b_share or 0) if slip else 0
    found = Assessed(
        index,
        policy,
        treatment,
        household,
        "covered",  # until the whole is looked at
        number,
        own_share,
        max(0, (own_share or 0) - class_b),
        insured,
        is_child(situation.age if treatment.age is None else treatment.age, policy.child_age),
        (),
    )
    found.standing = _standing(policy, situation, found)
    return found


def _standing(policy: Yanbian2022, situation: Situation, found: Assessed) -> Standing:
    """Whether it is covered; what the person is comes before what the care was, and where."""
    household, care = found.household, found.treatment.care
    if situation.residence in ("jilin", "elsewhere"):
        return "other_place"
    if household == "none":
        return "no_class"
    if not found.insured:
        return "uninsured"
    if found.household_class is None and household not in ("unsure", "illness_poverty_pending"):
        return "household_unknown"
    if care == "major_outpatient":
        return "care_unknown"
    if care == "outpatient":
        return "outpatient_not_covered"
    if care == "chronic_outpatient" and household != "unsure":
        number = found.household_class or policy.classes["illness_poverty"]  # the other is not yet recognised
        if not policy.percent[care, number]:
            return "chronic_not_for_class"
    if found.treatment.designated is False and not (found.treatment.referral == "emergency" and care in REFERRAL_CARE):
        return "not_designated"
    return "covered"


def completions(given: GivenYear, unsure_class: bool, covered: Sequence[Assessed]) -> tuple[list[Completion], bool]:
    """Every completion of the unsure answers, and whether that is all of them (or only the extremes, where too many).

    The first one takes each undecided referral as "none", each unsure institution as not designated, and care that was
    told to need no referral as it was told.
    """
    if not unsure_class and isinstance(given.earlier, Earlier) and _all_told(covered):
        referrals_told = tuple([each.treatment.referral for each in covered])
        designated_told = tuple([each.treatment.designated is True for each in covered])
        return [Completion(None, referrals_told, designated_told, given.earlier)], True
    referrals = [_referrals(each.treatment) for each in covered]
    designated = [_designated(each.treatment) for each in covered]
    before = _before(given, [each.own_share or 0 for each in covered])
    classes = UNSURE_CLASSES if unsure_class else _NOTHING_UNSURE
    count = len(classes) * len(before)
    for options in (*referrals, *designated):
        count *= len(options)
    exact = count == 1 or count * len(covered) <= MOST_CASES
    ways: Iterable[tuple[tuple[Referral, ...], tuple[bool, ...]]]
    if exact:
        ways = itertools.product(itertools.product(*referrals), itertools.product(*designated))
    else:
        before = _before(given, [])
        ways = _extremes(referrals, designated)
    return [
        Completion(number, *way, earlier) for number, way, earlier in itertools.product(classes, ways, before)
    ], exact


def _all_told(covered: Sequence[Assessed]) -> bool:
    """Whether nothing about the treatments is unsure, as with most people."""
    for each in covered:
        treatment = each.treatment
        if treatment.designated == "unsure" or treatment.referral == "undecided" or may_need_referral(treatment):
            return False
    return True


def may_need_referral(treatment: Treatment) -> bool:
    """Whether care that was told to need no referral may have needed one after all: outside the prefecture (R20; going
    there asks for referral or filing by 五(一) of 2015)."""
    if treatment.referral != "not_needed" or treatment.place == "prefecture":
        return False
    return treatment.care in REFERRAL_CARE


def _referrals(treatment: Treatment) -> tuple[Referral, ...]:
    if may_need_referral(treatment):
        return _NEEDED_AFTER_ALL
    return _UNDECIDED if treatment.referral == "undecided" else (treatment.referral,)


def _extremes(
    referrals: Sequence[tuple[Referral, ...]], designated: Sequence[tuple[bool, ...]]
) -> list[tuple[tuple[Referral, ...], tuple[bool, ...]]]:
    """As it was told; with every referral that may be missing missing; and with as much accepted as may be."""
    first = tuple(each[0] for each in designated)
    ways: tuple[tuple[tuple[Referral, ...], tuple[bool, ...]], ...] = (
        (tuple(each[0] for each in referrals), first),
        (tuple("none" if "none" in each else each[0] for each in referrals), first),
        (
            tuple(each[-1] if each[0] == "none" else each[0] for each in referrals),
            tuple(each[-1] for each in designated),
        ),
    )
    return list(dict.fromkeys(ways))


def _designated(treatment: Treatment) -> tuple[bool, ...]:
    return _DESIGNATED if treatment.designated == "unsure" else (treatment.designated,)


def _before(given: GivenYear, own_shares: Sequence[int]) -> Sequence[Earlier]:
    """What may have come before. `own_shares`: of the treatments in time order, fen."""
    if isinstance(given.earlier, Earlier):
        return (given.earlier,)
    return extremes_of_earlier([part.policy for part in given.parts], own_shares)


def extremes_of_earlier(policies: Sequence[Yanbian2022], own_shares: Sequence[int]) -> tuple[Earlier, ...]:
    """Extremes of what may have come before; the figures of every completion lie between those of these.

    A treatment gets most where those before it have just used up the deductible, hence the points in between.
    `own_shares`: of the treatments in time order, fen.
    """
    most = max(limit for policy in policies for limit in policy.limit.values())
    deductibles = {deductible for policy in policies for deductible in policy.deductible.values()}
    totals = list(itertools.accumulate(own_shares, initial=0))
    points = {deductible - total for deductible in deductibles for total in totals if deductible >= total}
    return tuple(
        Earlier(self_paid=own, aid=aid, top_up=paid)
        for aid, own, paid in itertools.product((0, most), sorted(points | {0, most}), (0, 1))
    )


def cost(permit: bool, each: Assessed, completion: Completion, place: int) -> Cost | None:
    """A treatment in one completion (`place`: its position there), or None where its person or care has no aid."""
    policy: Yanbian2022 = each.policy
    number = each.household_class
    pending = each.household == "illness_poverty_pending"
    if pending:
        number = policy.classes["illness_poverty"]
    elif each.household == "unsure":
        number = completion.unsure_class
    care = each.treatment.care
    if number is None or not policy.percent[care, number]:
        return None
    designated = completion.designated[place]
    referral = completion.referrals[place]
    needs_referral = care in REFERRAL_CARE
    referred = not needs_referral or referral in REFERRED
    own_share, without_class_b = each.own_share or 0, each.without_class_b
    accepted = designated and referred
    arguable = not referred and (designated or referral == "emergency")
    qualifies = accepted and each.treatment.place != "elsewhere"
    unneeded = needs_referral and referral == "not_needed"
    # fmt: off
    return Cost(
        policy, care, number, own_share, without_class_b,
        accepted, arguable, designated, qualifies, unneeded, pending, permit,
    )
    # fmt: on
