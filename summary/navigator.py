"""The referral navigator: from a case and what has been done to what to do today, where, with which paper, by when,
what it changes in money, and whether the hospital's deposit is waived.

The steps are those of every result (todo.py, referral.py); here the rest is told around them. A place is a kind of
office, never an address.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from calculator.jilin_2015.figures import Jilin2015
from calculator.yanbian_2022.figures import REFERRAL_CARE, SPECIAL_CARE
from summary.basis import policy
from summary.case import Case
from summary.contacts import papers, where
from summary.deadline import counted
from summary.headline import headline
from summary.line import Line, Section, SectionId, cited
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
    "todo.already_paid": "desk",
    "todo.earlier": "desk",
    "todo.insurance_cut": "desk",
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

_RULES_SHOWN = ("term.", "rules.rate", "rules.limit", "rules.row", "rules_2015.", "reading.R35")


def navigator(case: Case) -> tuple[Section, ...]:
    """The sections, in order."""
    steps = _steps(case)
    told: Mapping[SectionId, list[Line]] = {
        "todo": steps,
        "office": _offices(case, steps),
        "papers": [*_proof(case), *papers(case)],
        "deadline": _deadline(case),
        "money": _money(case),
        "deposit": _deposit(case),
        "where": where(case),
        "policy": policy(case),
    }
    return tuple(Section(id, tuple(lines)) for id, lines in told.items() if lines)


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
    source = cited(case.today.source("rule.offices"), case.today) if case.today else ""
    sourced = ("desk", "bureau", "township")
    lines = [Line(f"navigator.office.{kind}", source=source if kind in sourced else "", kind="call") for kind in kinds]
    if _long_ago(case) and "other_place" not in case.notices:
        lines.append(Line("navigator.office.now", source=source))
    return lines


def _long_ago(case: Case) -> bool:
    """Whether the cost is older than the rules that know a waiver, and the bureau that pays now."""
    return case.newest is None or case.newest.apply_days is not None


def _proof(case: Case) -> list[Line]:
    """What proves the referral, or the emergency."""
    treatment = case.situation.treatments[0]
    if case.settled:
        return []
    if case.newest is not None and case.newest.apply_days is not None:
        source = cited(case.newest.source("rule.apply_afterwards"), case.newest)
        return [Line("navigator.proof.day", source=source)]
    if treatment.care not in REFERRAL_CARE:
        return []
    if treatment.referral == "emergency":
        return [Line("navigator.proof.emergency")]
    return [Line("navigator.proof.filing" if case.done.lives_elsewhere else "navigator.proof.referral")]


def _deadline(case: Case) -> list[Line]:
    """By when. Only the document of 2015 counts days; nothing is reckoned where no document does."""
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
    if case.settled or treatment.care not in REFERRAL_CARE or not case.plan:
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
    shown = [line for line in rules(case) if line.id.startswith(_RULES_SHOWN)]
    if isinstance(case.newest, Jilin2015):
        return [*shown, *_by_insurance(case, case.newest)]
    treatment = case.situation.treatments[0]
    lines = side_by_side(case)
    if not lines:
        lines = [Line("navigator.money.no_referral" if treatment.care not in REFERRAL_CARE else "reading.R24")]
    if treatment.referral == "emergency":
        lines.append(Line("navigator.money.emergency", kind="ask"))
    return [*shown, *lines]


def _by_insurance(case: Case, policy: Jilin2015) -> list[Line]:
    """By the rules of 2015 a missing referral counts through what basic insurance did: the least aid in each case."""
    if not case.situation.insured:
        given = {"percent": str(policy.uninsured_share)}
        line = Line("notice.uninsured_2015", given, cited(policy.source("uninsured_share"), policy))
        return [line] if case.by_rules else [line, headline(case)[0]]
    lines = [Line("notice.referral_2015", source=cited(policy.source("rule.referral"), policy))]
    treatment = case.situation.treatments[0]
    if case.by_rules:
        return lines
    figures = []
    for id, cut, refused in (("normal", False, False), ("cut", True, False), ("refused", False, True)):
        other = replace(treatment, insurance_rate_cut=cut, refused_by_insurance=refused)
        low = case.as_if(replace(case.situation, treatments=(other,))).estimate.years[0].regular.low
        figures.append(Line(f"navigator.money.{id}", {"low": low}, kind="figure", result=low))
    return [*lines, *(figures if figures[0].result else [headline(case)[0]])]


def _deposit(case: Case) -> list[Line]:
    """Whether the deposit is waived, and why."""
    (treatment, part), *_ = case.pairs
    if "other_place" in case.notices:
        return [Line("navigator.deposit.home")]
    if not case.done.care_known or treatment.care in ("outpatient", "chronic_outpatient", *SPECIAL_CARE):
        return [Line("navigator.deposit.stay_only")]
    if _long_ago(case) or case.newest is None:
        return [Line("navigator.deposit.then" if case.newest else "navigator.deposit.unknown")]
    source = cited(case.newest.source("rule.referral"), case.newest)
    told = list(deposit(case, treatment, part)) or ["navigator.deposit.happened.no"]
    lines = [Line(id, source=source if id.startswith(("todo.", "navigator.")) else "") for id in told]
    if case.settled == "no_class":
        return [*lines, Line("navigator.deposit.class")]
    return [*lines, *(Line(id) for id in deposit_reasons(case, treatment, part))]
