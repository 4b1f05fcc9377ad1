"""What to do now, in order, for the person's status and referral. There is always someone to ask."""

from collections.abc import Iterator
from dataclasses import replace

from calculator import Treatment, TreatmentEstimate
from summary.at_most import NOTICE
from summary.case import SETTLED, Case, notice_ids
from summary.deadline import counted
from summary.documents import document
from summary.line import Line, clause

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
    """The steps; with the last day to apply, where a document sets days and it is known from which day they count."""
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
        recognition = document(case.newest).RECOGNITION
        yield from (recognition[household] for household in case.households if household in recognition)
        if case.situation.residence == "jilin":
            yield "todo.home_county"
        if case.situation.residence == "permit":
            yield "todo.permit"
        if "no_class" in case.notices and case.ahead:
            yield "navigator.insurance_too"
    if "household_unknown" in case.notices:
        yield "todo.recognition.unsure"
    if NOTICE in case.notices:
        yield "todo.slip_in_full"
    if "uninsured" in case.notices:
        yield from ("todo.uninsured", "reading.R43")


def _treatment(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    notices = notice_ids(part)
    if notices & {"outpatient_not_covered", "care_unknown"}:
        yield "todo.certificate"
    if notices & {"not_designated", "not_designated_emergency"}:
        yield "todo.designated.choose" if case.plan else "todo.designated.ask"
    told = document(case.policy(part))
    yield from told.todo_first(treatment)
    if not notices.intersection(SETTLED):
        yield from told.todo(case, treatment, part)


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
    applied = [clause(each, "rule.apply_afterwards") for each in case.policies.values() if each.apply_days]
    rule = clause(policy, "rule.referral") if policy.asks("referral") else ""
    waiver = ("yes", "ask", "no", "happened.yes", "happened.ask")
    return {
        **{f"todo.deposit.{id}": rule for id in waiver},
        "todo.referral.get": rule,
        "todo.recognition.pending": clause(policy, "rule.offices"),
        **({"navigator.claim_2015": applied[0]} if applied else {}),
    }
