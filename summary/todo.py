"""What to do now, in order, for the person's status and referral. There is always someone to ask."""

from collections.abc import Iterator
from dataclasses import replace

from calculator import Treatment, TreatmentEstimate
from calculator.jilin_2015.figures import OUTPATIENT, Jilin2015
from calculator.yanbian_2022.figures import REFERRAL_CARE
from summary.case import SETTLED, Case, notice_ids
from summary.deadline import counted
from summary.line import Line, cited
from summary.referral import deposit, referral

_RECOGNITION = {
    "none": "todo.recognition.none",
    "unsure": "todo.recognition.unsure",
    "illness_poverty_pending": "todo.recognition.pending",
}

_HELPS_NOBODY = frozenset(
    {
        "no_class",
        "outpatient_not_covered",
        "chronic_not_for_class",
        "not_designated",
        "limit_used_up",
        "chronic_limit_used_up",
        "no_member",
        "refused_2015",
        "outpatient_not_for_class",
    }
)
"""Notices after which other help is the only one left to ask for."""


def todo(case: Case) -> list[Line]:
    """Every step once, the pressing ones first; what concerns only one of several treatments under its day; the last
    one is the hotline."""
    each = [list(_treatment(case, treatment, part)) for treatment, part in case.pairs]
    common = [id for id in each[0] if all(id in ids for ids in each)]
    ids = list(dict.fromkeys([*_first(case), *common, *_after(case)]))
    lines = _lines(case, ids)
    for number, (part, own) in enumerate(zip(case.estimate.treatments, each, strict=True), 1):
        rest = [id for id in dict.fromkeys(own) if id not in ids]
        if rest:
            lines += [Line("steps.treatment", {"number": str(number), "day": part.on}), *_lines(case, rest)]
    return [*lines, *_lines(case, ["todo.call"])]


def _lines(case: Case, ids: list[str]) -> list[Line]:
    """The steps; by the rules of 2015 with the last day to apply, where it is known from which day it counts."""
    given, sources = _given(case), _sources(case)
    lines = [Line(id, given.get(id, {}), sources.get(id, ""), "todo") for id in ids]
    policy, day = case.newest, case.done.counts_from
    if "navigator.claim_2015" in ids and policy is not None and policy.apply_days is not None and day is not None:
        # The day itself, right after the step that it concerns.
        when = [replace(line, kind="todo") for line in counted(case, policy, policy.apply_days)]
        place = ids.index("navigator.claim_2015") + 1
        lines[place:place] = when
    return lines


def _first(case: Case) -> Iterator[str]:
    if case.plan:
        yield "todo.emergency_first"
    elif any(treatment.referral == "emergency" for treatment, _ in case.pairs):
        yield "todo.emergency_again"
    if "other_place" in case.notices:
        yield "todo.other_place"
    elif "no_policy" in case.notices:
        yield "todo.no_policy"
    else:
        by_rules_of_2015 = isinstance(case.newest, Jilin2015)
        for household in case.households:
            if household == "none" and by_rules_of_2015:
                yield "todo.recognition.none_2015"
            elif household in _RECOGNITION:
                yield _RECOGNITION[household]
        if by_rules_of_2015 and case.situation.residence == "jilin":
            yield "todo.home_county"
        if case.situation.residence == "permit":
            yield "todo.permit"
        if "no_class" in case.notices and case.ahead:
            yield "navigator.insurance_too"
    if "household_unknown" in case.notices:
        yield "todo.recognition.unsure"
    if "uninsured" in case.notices:
        yield from ("todo.uninsured", "reading.R43")


def _treatment(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    notices = notice_ids(part)
    if notices & {"outpatient_not_covered", "care_unknown"}:
        yield "todo.certificate"
    if notices & {"not_designated", "not_designated_emergency"}:
        yield "todo.designated.choose" if case.plan else "todo.designated.ask"
    by_rules_of_2015 = isinstance(case.policy(part), Jilin2015)
    if by_rules_of_2015 and (treatment.insurance_rate_cut or treatment.refused_by_insurance):
        yield "todo.insurance_cut"
    if notices.intersection(SETTLED):
        return
    if by_rules_of_2015:
        yield from _by_rules_of_2015(case, treatment, part)
        return
    if treatment.designated == "unsure":
        yield "todo.designated.check"
    kept = treatment.care in REFERRAL_CARE and treatment.referral in ("primary_care", "filed")
    if treatment.care in REFERRAL_CARE:
        yield from referral(case, treatment)
    if treatment.care != "inpatient":
        yield "todo.certificate"
    yield from deposit(case, treatment, part)
    if case.plan:
        yield "todo.settle" if treatment.care == "inpatient" else "todo.settle.outpatient"
    elif part.already_paid:
        yield "todo.already_paid"
    else:
        yield from ("todo.look_at_slip", "todo.claim_if_not") if treatment.slip is None else ("todo.claim",)
        if treatment.self_paid is not None:
            yield "todo.check_self_paid"
        if kept:
            yield "todo.referral.keep"
    if case.by_rules:
        yield "todo.again"
    if notices & {"rate_cut", "refused_by_insurance"}:
        yield "todo.insurance_cut"


def _by_rules_of_2015(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    """Insurance settled whether a referral was needed; what is left is to apply, within the days of that document."""
    if treatment.care in OUTPATIENT:
        yield "todo.outpatient_2015"
        return
    if part.already_paid:
        yield "todo.already_paid"
        return
    if case.done.reimbursed == "no":
        yield "navigator.reimburse_first"
    elif treatment.slip is None and case.situation.insured:
        yield "todo.look_at_slip"
    yield "navigator.claim_2015"
    if treatment.self_paid is not None:
        yield "todo.check_self_paid"
    if case.by_rules:
        yield "todo.again" if case.situation.insured else "todo.again_bill"


def _after(case: Case) -> Iterator[str]:
    if "earlier_unsure" in case.notices:
        yield "todo.earlier"
    if case.notices & {"under_deductible", "rounds_to_zero", "nothing_self_paid"} and not case.by_rules:
        yield "todo.keep_slips"
    if case.notices & _HELPS_NOBODY:
        yield "todo.other_help"


def _given(case: Case) -> dict[str, dict[str, object]]:
    """The figures of a line."""
    days = next((policy.apply_days for policy in case.policies.values() if policy.apply_days is not None), None)
    return {"navigator.claim_2015": {"days": days}} if days is not None else {}


def _sources(case: Case) -> dict[str, str]:
    """Where the document says what a line tells."""
    policy = case.newest
    if policy is None:
        return {}
    applied = [cited(each.source("rule.apply_afterwards"), each) for each in case.policies.values() if each.apply_days]
    rule, offices = cited(policy.source("rule.referral"), policy), cited(policy.source("rule.offices"), policy)
    waiver = ("yes", "ask", "no", "happened.yes", "happened.ask")
    return {
        **{f"todo.deposit.{id}": rule for id in waiver},
        "todo.referral.get": rule,
        "todo.recognition.pending": offices,
        **({"navigator.claim_2015": applied[0]} if applied else {}),
    }
