"""The referral navigator: from a case and what has been done to what to do today, where, with which paper, by when,
what it changes in money, and whether the hospital's deposit is waived.

The steps are those of every result (todo.py, referral.py); here the rest is told around them. A place is a kind of
office, never an address.
"""

from collections.abc import Iterator, Mapping

from summary.basis import policy
from summary.case import Case
from summary.contacts import papers, where
from summary.deadline import OPEN_DAYS, counted, days_to_apply
from summary.documents import document
from summary.headline import headline
from summary.line import Line, Section, SectionId, clause
from summary.notice import noticed
from summary.planning import rules, side_by_side
from summary.referral import deposit, deposit_reasons
from summary.todo import todo

_OFFICES = {
    "todo.other_place": "home",
    "todo.recognition.none": "township",
    "todo.recognition.none_2015": "township",
    "todo.home_county": "home",
    "todo.outpatient_2015": "bureau",
    "todo.recognition.unsure": "township",
    "todo.recognition.pending": "township",
    "todo.referral.primary_care": "primary",
    "navigator.insurance_too": "primary",
    "todo.other_help": "civil",
    "todo.permit": "bureau",
    "todo.uninsured": "bureau",
    "todo.no_policy": "desk",
    "todo.certificate": "desk",
    "todo.referral.filed": "desk",
    "todo.referral.not_needed": "desk",
    "todo.referral.check": "desk",
    "todo.referral.late": "desk",
    "todo.referral.late_plan": "desk",
    "todo.claim": "desk",
    "todo.claim_if_not": "desk",
    "todo.earlier": "desk",
    "todo.insurance_cut": "desk",
    "todo.insurance_unknown": "desk",
    "todo.top_up": "desk",
    "todo.already_paid": "desk",
    "todo.referral.emergency": "hotline",
    "todo.referral.was_emergency": "hotline",
    "navigator.reimburse_first": "desk",
    "navigator.claim_2015": "bureau",
    "navigator.file_home": "desk",
    "navigator.file_trip": "desk",
    "navigator.before_discharge": "desk",
    "navigator.late_counts": "desk",
    "navigator.care_unsure": "desk",
    "navigator.show": "hospital",
    "todo.settle": "hospital",
    "todo.settle.outpatient": "hospital",
    "todo.designated.choose": "hotline",
    "todo.designated.ask": "hotline",
    "todo.designated.check": "hotline",
}
"""At which kind of office a step is done."""

_WITHOUT_REFERRAL = ("outpatient", "chronic_outpatient", "special_disease", "special_drug")
"""Care for which no document asks for a referral."""


def navigator(case: Case) -> tuple[Section, ...]:
    """The sections, in order; days that have passed or may have before everything else."""
    steps, brought = _steps(case), papers(case)
    told: Mapping[SectionId, list[Line]] = {
        "todo": steps,
        "office": _offices(case, steps),
        "papers": [*_proof(case), *brought] if brought else [],
        "deadline": _deadline(case),
        "money": _money(case),
        "deposit": _deposit(case),
        "where": where(case),
        "policy": policy(case),
    }
    pressing = ("deadline",) if days_to_apply(case) in OPEN_DAYS else ()
    order = sorted(told, key=lambda id: id not in pressing)
    return tuple(Section(id, tuple(told[id])) for id in order if told[id])


def _steps(case: Case) -> list[Line]:
    """What to do, in order. The deposit and the days have sections of their own; figures come from the self-check."""
    if not case.done.care_known:
        first = [line for line in todo(case) if line.id.startswith("todo.emergency")]
        unsure = ("navigator.care_unsure", "todo.call")
        return [*first, *(Line(id, kind="todo") for id in unsure)]
    (treatment, part), *_ = case.pairs
    apart = {*deposit(case, treatment, part), "todo.again", "todo.again_bill"}
    return [line for line in todo(case) if line.id not in apart and not line.id.startswith("navigator.when.")]


def _offices(case: Case, steps: list[Line]) -> list[Line]:
    """The kinds of office at which the steps are done, in their order; what was the civil affairs' then is told."""
    kinds = dict.fromkeys(_OFFICES[line.id] for line in steps if line.id in _OFFICES)
    source = clause(case.today, "rule.offices") if case.today else ""
    lines = [Line(f"navigator.office.{kind}", source=source * (kind == "bureau"), kind="call") for kind in kinds]
    if _long_ago(case) and "other_place" not in case.notices:
        lines.append(Line("navigator.office.now", source=source))
    return lines


def _long_ago(case: Case) -> bool:
    """Whether the cost is older than the rules that know a waiver, and the bureau that pays now."""
    return case.newest is None or document(case.newest).BEFORE_BUREAU


def _proof(case: Case) -> list[Line]:
    """What proves the referral, or the emergency; nothing where there was none to prove."""
    treatment = case.situation.treatments[0]
    if case.settled:
        return []
    if case.newest is not None and case.newest.apply_days is not None:
        return [Line("navigator.proof.day", source=clause(case.newest, "rule.apply_afterwards"))]
    if not case.needs_referral or treatment.referral == "not_needed":
        return []
    if treatment.referral == "none" and not case.plan and case.done.filed_late == "no":
        return []
    if treatment.referral == "emergency":
        return [Line("navigator.proof.emergency")]
    return [Line("navigator.proof.filing" if case.done.lives_elsewhere else "navigator.proof.referral")]


def _deadline(case: Case) -> list[Line]:
    """By when. Nothing is reckoned where the document counts no days."""
    if "other_place" in case.notices:
        return [Line("navigator.when.home")]
    if "no_policy" in case.notices:
        return [Line("navigator.when.unknown")]
    if case.newest is not None and case.newest.apply_days is not None:
        return list(counted(case, case.newest, case.newest.apply_days))
    lines = [Line(id) for id in _before_what(case)]
    return [*lines, *([Line("navigator.when.open", {"since": case.newest.in_force})] if case.newest else [])]


def _before_what(case: Case) -> Iterator[str]:
    treatment = case.situation.treatments[0]
    if case.settled or not case.needs_referral or not case.plan:
        return
    if treatment.referral == "emergency":
        yield "navigator.when.emergency"
    elif treatment.referral != "not_needed":
        yield "navigator.when.before_going" if case.ahead else "navigator.when.before_discharge"


def _money(case: Case) -> list[Line]:
    """With and without a referral side by side; where no amount is known by the rule of the class and an example."""
    if not case.done.care_known:
        return [Line("navigator.money.care_unsure")]
    if case.settled:
        return [headline(case)[0]]
    shown = rules(case)
    if days_to_apply(case) in OPEN_DAYS:
        shown = [Line("navigator.money.then", kind="caution"), *shown]
    by_insurance = document(case.newest).without_referral(case)
    if by_insurance is not None:
        open_still = not case.by_rules and all(line.kind != "figure" for line in by_insurance)
        told = [*shown, *(line for line in by_insurance if line not in shown)]
        return [*told, *([headline(case)[0], *_threshold(case)] if open_still else [])]
    treatment = case.situation.treatments[0]
    lines = side_by_side(case)
    if not lines and case.needs_referral and treatment.designated is False:
        lines = [Line("reading.R24")]
    elif not lines:
        free = not case.needs_referral and treatment.care in _WITHOUT_REFERRAL
        lines = [Line("navigator.money.no_referral") if free else headline(case)[0]]
    if treatment.referral == "emergency":
        lines.append(Line("navigator.money.emergency", kind="ask"))
    return [*shown, *lines]


def _threshold(case: Case) -> Iterator[Line]:
    """That the figure waits for the deductible of major illness insurance, where it does."""
    for _, part in case.pairs:
        yield from (noticed(each, case.policy(part), "ask") for each in part.notices if each.id == "threshold_unknown")


def _deposit(case: Case) -> list[Line]:
    """Whether the deposit is waived, and why."""
    (treatment, part), *_ = case.pairs
    if "other_place" in case.notices:
        return [Line("navigator.deposit.home")]
    if not case.done.care_known or treatment.care != "inpatient":
        return [Line("navigator.deposit.stay_only")]
    if _long_ago(case) or case.newest is None:
        return [Line("navigator.deposit.then" if case.newest else "navigator.deposit.unknown")]
    if not document(case.newest).WAIVES_DEPOSIT:
        return []
    source = clause(case.newest, "rule.referral")
    told = list(deposit(case, treatment, part)) or ["navigator.deposit.happened.no"]
    lines = [Line(id, source=source if id.startswith("todo.") else "") for id in told]
    if case.settled == "no_class":
        return [*lines, Line("navigator.deposit.class")]
    return [*lines, *(Line(id) for id in deposit_reasons(case, treatment, part))]
