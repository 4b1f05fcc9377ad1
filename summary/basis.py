"""On what an estimate rests: the answers, what was assumed, the readings behind it, the document and its dates."""

from collections.abc import Iterator

from calculator import Earlier, Policy, Treatment, TreatmentEstimate
from summary.at_most import NOTICE
from summary.case import Case, notice_ids
from summary.documents import document
from summary.line import Line, clause
from summary.own_share import NOT_KNOWN, OwnShare

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
    lines += _of_treatments(case)
    status = document(case.newest).STATUS_READING
    if status and ("none" in case.households or "unsure" in case.households):
        lines.append(Line(status))
    if not case.settled:
        lines += _earlier(case)
        if case.done.insurance_known:
            lines.append(Line("assumed.insured" if case.situation.insured else "assumed.uninsured"))
        documents = [document(each) for each in case.policies.values()] or [document(None)]
        codes = dict.fromkeys(code for each in documents for code in each.readings(case))
        lines += [Line(f"reading.{code}") for code in codes]
    if "uninsured" in case.notices:
        lines += [Line("assumed.uninsured"), Line("reading.R29")]
    if case.notices & {"rate_cut", "refused_by_insurance"}:
        lines.append(Line("reading.R30"))
    if "child" in case.notices:
        lines.append(Line("reading.R31"))
    return lines


def _of_treatments(case: Case) -> list[Line]:
    """What was told of the treatments: what is the same of all of them once, then under the day of each what is not."""
    told = [list(_told(case, place)) for place in range(len(case.pairs))]
    if len(told) == 1:
        return told[0]
    own = ("assumed.day", "assumed.self_paid", "assumed.slip", "assumed.bill")
    common = [line for line in told[0] if not line.id.startswith(own) and all(line in each for each in told)]
    lines = [*common]
    for place, (each, (_, part)) in enumerate(zip(told, case.pairs, strict=True)):
        lines.append(Line("steps.treatment", {"number": str(case.done.number(place)), "day": part.on}))
        lines += [line for line in each if line not in common]
    return lines


def _told(case: Case, place: int) -> Iterator[Line]:
    """What was told of the treatment at a place."""
    treatment, part = case.pairs[place]
    policy = case.policy(part)
    yield Line(f"household.{treatment.household or case.situation.household}")
    if part.household_class is not None and policy is not None:
        yield Line(f"class.{part.household_class}", source=clause(policy, "households"))
    facts = list(_facts(case, treatment, policy or case.today))
    asked = min((_TOLD[id] for id in notice_ids(part) if id in _TOLD), default=len(facts))
    yield from (Line(id) for id in facts[:asked])
    if asked < len(facts):
        return
    if treatment.on != case.made_on:
        yield Line("assumed.day", {"day": treatment.on})
    if part.self_paid is not None and case.done.own_share(place) != NOT_KNOWN:
        yield _own_share(case.done.own_share(place), treatment, part)
    deductible = case.situation.major_illness_threshold
    if policy is not None and policy.asks("major_illness_threshold") and deductible is not None:
        yield Line("assumed.threshold", {"threshold": deductible})


def _own_share(told: OwnShare, treatment: Treatment, part: TreatmentEstimate) -> Line:
    """The own share that was told, or was reckoned from what was told, and how far that is known."""
    own_share = part.self_paid or 0
    at_most = NOTICE in notice_ids(part)
    if told.in_all:
        return Line("assumed.self_paid.at_most", {"self_paid": own_share})
    if told.least is not None:
        end = "open" if told.open else "about"
        return Line(f"assumed.self_paid.{end}", {"least": told.least, "most": own_share})
    if treatment.slip:
        return Line("assumed.slip.at_most" if at_most else "assumed.slip", {"self_paid": own_share})
    return Line("assumed.bill" if treatment.total_bill else "assumed.self_paid", {"self_paid": own_share})


def _facts(case: Case, treatment: Treatment, policy: Policy | None) -> Iterator[str]:
    """What a document looks at, in the order in which it is asked; on a day without one what is asked today."""
    yield f"care.{treatment.care}"
    if policy is None:
        return
    member = case.situation.low_income_member
    low_income = (treatment.household or case.situation.household) == "low_income"
    if policy.asks("low_income_member") and low_income and member not in (None, "none"):
        yield f"member.{member}"
    if policy.asks("insurance_paid") and treatment.insurance_rate_cut:
        yield "assumed.rate_cut"
    if policy.asks("place"):
        yield f"place.{treatment.place}"
    if policy.asks("designated"):
        yield _DESIGNATED[treatment.designated]
    if policy.needs_referral(treatment.care):
        yield f"referral.{treatment.referral}"


def _earlier(case: Case) -> Iterator[Line]:
    """What came before in each year."""
    if case.by_rules:
        return
    several = ".several" if len(case.pairs) > 1 else ""
    for year in case.by_year:
        earlier = case.situation.earlier.get(year, Earlier())
        if earlier == "unsure":
            yield Line(f"assumed.earlier_unsure{several}", {"year": str(year)})
        elif earlier == Earlier():
            yield Line(f"assumed.earlier_none{several}", {"year": str(year)})
        else:
            id = f"assumed.earlier{several}"
            yield Line(id, {"year": str(year), "self_paid": earlier.self_paid, "aid": earlier.aid})
            if earlier.chronic_aid:
                yield Line("assumed.earlier_chronic", {"aid": earlier.chronic_aid})
            if earlier.top_up:
                yield Line("assumed.earlier_top_up")


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
