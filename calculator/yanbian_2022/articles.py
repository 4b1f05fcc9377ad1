"""The rules of 延州政办发〔2022〕30号, one function per paragraph, in the document's order. Amounts in fen.

Rules return steps; a step's result is the amount, and nothing computes it a second time. What the text leaves open is
taken from `choice` (see readings.py), never decided here.
"""

from collections.abc import Sequence
from typing import NamedTuple

from calculator.estimate import Step
from calculator.money import share
from calculator.readings import Choice
from calculator.situation import Earlier
from calculator.yanbian_2022.figures import REFERRAL_CARE, SPECIAL_CARE, Yanbian2022


class Case(NamedTuple):
    """One treatment with every answer settled, as the paragraphs look at it."""

    care: str
    household_class: int
    base: int  # own share in scope, fen
    base_without_b: int  # the same without the class-B share (R08)
    accepted: bool  # designated and referred by the rules
    arguable: bool  # not accepted, but R21 may accept it
    designated: bool
    qualifies: bool  # counts toward the top-up
    pending: bool  # class 4 not yet recognised (R06)
    permit: bool  # only a residence permit (R02)

    def counts(self, choice: Choice) -> bool:
        """Whether its cost is in the aid at all."""
        if self.permit and choice["R02"] == "registration_only":
            return False
        if self.pending and choice["R06"] == "after_recognition":
            return False
        return self.accepted or (self.arguable and choice["R21"] == "accepted")


class Settled(NamedTuple):
    """A year's treatments settled one after the other: steps of each, and the running totals after the last, in fen."""

    steps: tuple[tuple[Step, ...], ...]
    regular: int  # aid for these treatments
    own: int  # own share that has used the deductible
    paid: int  # aid within the annual limit, earlier aid included


def inpatient(policy: Yanbian2022, case: Case, base: int, before: int, limit: int, paid: int) -> tuple[Step, ...]:
    """二(二) 住院救助, 特殊疾病救助与特药救助: the part above the deductible, times the rate, within the limit.

    `before`: own share of the year so far; `paid`: aid of the year so far.
    """
    steps: tuple[Step, ...] = ()
    deductible = policy.deductible[case.household_class]
    if deductible:
        above = max(0, before + base - deductible) - max(0, before - deductible)
        given = {"before": before, "base": base, "deductible": deductible}
        steps = (Step("deductible", given, above, policy.sources["deductible"]),)
        base = above
    percent = policy.percent[case.care, case.household_class]
    aid = share(base, percent)
    steps += (Step("rate", {"base": base, "percent": str(percent)}, aid, policy.sources[f"rate.{case.care}"]),)
    return steps + within_limit(policy, aid, limit, paid)


def chronic_outpatient(
    policy: Yanbian2022, case: Case, base: int, chronic_paid: int, limit: int | None, paid: int
) -> tuple[Step, ...]:
    """二(二) 门诊慢性病救助: the rate within its own yearly limit, and within the annual one unless None (R15)."""
    percent = policy.percent[case.care, case.household_class]
    aid = share(base, percent)
    steps: tuple[Step, ...] = (
        Step("rate", {"base": base, "percent": str(percent)}, aid, policy.sources["rate.chronic_outpatient"]),
    )
    own_limit = policy.chronic_limit[case.household_class]
    left = max(0, own_limit - chronic_paid)
    if aid > left:
        given: dict[str, int | str] = {"amount": aid, "limit": own_limit, "paid": chronic_paid}
        steps += (Step("chronic_limit", given, left, policy.sources["chronic_limit"]),)
        aid = left
    return steps if limit is None else steps + within_limit(policy, aid, limit, paid)


def within_limit(policy: Yanbian2022, aid: int, limit: int, paid: int) -> tuple[Step, ...]:
    """二(二) 年度救助限额: the step that cuts the aid to what is left of the limit; none where nothing is cut (R11)."""
    left = max(0, limit - paid)
    if aid <= left:
        return ()
    return (Step("limit", {"amount": aid, "limit": limit, "paid": paid}, left, policy.sources["annual_limit"]),)


def settle(
    policy: Yanbian2022, cases: Sequence[Case], classes: Sequence[int], earlier: Earlier, choice: Choice
) -> Settled:
    """Settles a year's cases in time order, with the running totals of deductible and limits (R12, R13, R28).

    `classes`: those of all treatments of the year in time order (R26).
    """
    separate = choice["R14"] == "own"
    on_top = choice["R15"] == "on_top"
    limits = choice["R26"]
    excluded = choice["R08"] == "excluded"
    own = {
        False: earlier.self_paid,
        True: 0,
    }  # running own share; True: special care, where it has a deductible of its own
    two_limits = limits == "two_limits"
    highest = max(policy.limit[number] for number in classes) if limits == "higher_limit" else 0
    paid = {classes[0] if two_limits else 0: earlier.aid - earlier.chronic_aid if on_top else earlier.aid}
    chronic_paid = earlier.chronic_aid
    regular = 0
    settled = []
    for case in cases:
        base = case.base_without_b if excluded else case.base
        chronic = case.care == "chronic_outpatient"
        apart = separate and case.care in SPECIAL_CARE
        if not case.counts(choice):
            settled.append(not_counted(policy, case, base))
            if case.arguable and case.designated and choice["R22"] == "uses_deductible":
                own[apart] += 0 if case.permit or case.pending else base
            continue
        key = case.household_class if two_limits else 0
        limit = highest or policy.limit[case.household_class]
        so_far = paid.get(key, 0)
        if chronic:
            steps = chronic_outpatient(policy, case, base, chronic_paid, None if on_top else limit, so_far)
            aid = steps[-1].result
            chronic_paid += aid
        else:
            steps = inpatient(policy, case, base, own[apart], limit, so_far)
            aid = steps[-1].result
            own[apart] += base
        regular += aid
        if not (chronic and on_top):
            paid[key] = so_far + aid
        settled.append(steps)
    return Settled(tuple(settled), regular, own[False], sum(paid.values()))


def not_counted(policy: Yanbian2022, case: Case, base: int) -> tuple[Step, ...]:
    """二(一), 二(三), 二(四): a cost outside the aid because of the person, the institution or the referral."""
    rule = "households" if case.permit or case.pending else "rule.referral" if case.designated else "rule.scope"
    return (Step("not_counted", {"base": base}, 0, policy.sources[rule]),)


def top_up(
    policy: Yanbian2022, household_class: int, cases: Sequence[Case], settled: Settled, earlier: Earlier, choice: Choice
) -> tuple[Step, ...]:
    """二(二) 倾斜救助: the step that pays it, or nothing: once a year, when the class's limit is reached (R17, R18)."""
    amount = policy.top_up[household_class]
    if not amount or earlier.top_up:
        return ()
    limit = policy.limit[household_class]
    care = choice["R18"]
    counted = [case for case in cases if case.counts(choice)]
    qualifying = [case for case in counted if case.qualifies]
    if care == "all_care" and any(not case.qualifies for case in cases if case.care in REFERRAL_CARE):
        return ()
    if care == "any_care" and not qualifying:
        return ()
    if care in ("all_care", "any_care"):
        qualifying = counted
    elif care == "referral_care_only":
        qualifying = [case for case in qualifying if case.care in REFERRAL_CARE]
        earlier = Earlier(self_paid=earlier.self_paid)
    alone = settled.regular
    if len(qualifying) < len(cases) or care == "referral_care_only":
        alone = settle(policy, qualifying, (household_class,), earlier, choice).regular
    test = choice["R17"]
    if test == "aid_reached_limit":
        reached = earlier.aid + alone
    else:
        own_share = sum(case.base_without_b if choice["R08"] == "excluded" else case.base for case in qualifying)
        if test == "own_share_before_aid":
            reached = earlier.self_paid + own_share
        else:
            reached = max(0, earlier.self_paid - earlier.aid) + own_share - alone
    if reached < limit:
        return ()
    return (Step("top_up", {"aid": reached, "limit": limit, "amount": amount}, amount, policy.sources["top_up"]),)


SECTIONS = {
    "no_class": "households",
    "other_place": "households",
    "household_unknown": "households",
    "uninsured": "rule.insured",
    "chronic_not_for_class": "rate.chronic_outpatient",
}
"""Where it is decided that a treatment has no aid or no figure; in the scope of the aid (二(三)) where not named."""


def not_covered(policy: Yanbian2022, standing: str, base: int) -> tuple[Step, ...]:
    """A cost that no rule of aid reaches."""
    return (Step("not_counted", {"base": base}, 0, policy.sources[SECTIONS.get(standing, "rule.scope")]),)


def deposit_waiver(
    household_class: int | None,
    unsure: bool,
    care: str,
    place: str,
    designated: bool,
    insured: bool,
    residence: str,
    referral: str,
) -> str:
    """二(四): whether the hospital deposit is waived: "yes", "no", or "ask" where the text leaves it open (R25)."""
    if care != "inpatient" or place != "prefecture" or not designated or not insured:
        return "no"
    if residence not in ("yanbian", "permit") or not (unsure or household_class in (1, 2)):
        return "no"
    if referral == "none":
        return "no"
    return "yes" if referral == "primary_care" and residence == "yanbian" and not unsure else "ask"
