"""What to bring and whom to ask. Of a single office only what the operator imported is told; nothing is invented."""

from collections.abc import Iterator

from summary.case import Case
from summary.documents import document
from summary.line import Line, clause
from summary.nearby import nearby
from summary.todo import todo

_PROOF = frozenset({"tekun", "dibao", "returned_to_poverty", "dibao_margin", "at_risk_of_poverty", "illness_poverty"})
"""Household statuses whose paper has a name."""

_CERTIFIED = frozenset({"special_disease", "special_drug", "chronic_outpatient"})
"""Care that is approved for a person, with a paper of its own."""

_VILLAGE = frozenset({"returned_to_poverty", "at_risk_of_poverty"})


_ASKED_WITH_PAPERS = frozenset(
    {
        "todo.settle",
        "todo.settle.outpatient",
        "todo.claim",
        "todo.claim_if_not",
        "todo.already_paid",
        "navigator.claim_2015",
        "todo.insurance_cut",
        "todo.uninsured",
        "todo.no_policy",
        "todo.designated.ask",
        "todo.designated.choose",
        "todo.outpatient_2015",
    }
)
"""Steps that need what a claim needs."""


def papers(case: Case) -> list[Line]:
    """What the steps need: to be recognised, where there is no status yet; to claim, where there is something to claim.

    To claim, the provincial list of 2015, to be confirmed; then what it does not name but may be looked at.
    """
    if case.settled == "other_place":
        return []
    steps = {line.id for line in todo(case)}
    recognised_first = any(id.startswith(("todo.recognition.none", "todo.recognition.pending")) for id in steps)
    to_claim = bool(steps & _ASKED_WITH_PAPERS)
    if not recognised_first and not to_claim:
        return []
    lines = [Line("paper.recognition", kind="ask")] if recognised_first else []
    if to_claim:
        lines += _to_claim(case)
    else:
        lines += [Line("paper.id_card", kind="paper"), Line("paper.cost", kind="paper")]
    return [*lines, Line("paper.no_numbers", kind="caution")]


def _to_claim(case: Case) -> Iterator[Line]:
    """What 四(二) and 四(三) of 2015 name, for the classes that they name it for; then the rest."""
    insured = {case.insured(each) for each, _ in case.pairs}
    cares = {treatment.care for treatment, _ in case.pairs}
    key = all(part.household_class in (1, 2) for _, part in case.pairs)
    shown = [each for each in case.households if each in _PROOF or each in (case.household_now, "unsure")]
    status = [f"paper.status.{each}" if each in _PROOF else "paper.status.ask" for each in shown]
    cards = [*(["paper.insurance_card"] if True in insured else []), *status]
    slip = ["paper.slip_later" if case.plan else "paper.slip"] if True in insured else []
    invoice = ["paper.invoice"] if False in insured else []
    besides = [] if key else cards
    if case.newest and not case.settled and any(case.newest.needs_referral(care) for care in cares):
        besides.append("paper.referral")
    if cares & _CERTIFIED:
        besides.append("paper.certificate")
    yield Line("paper.to_confirm", kind="ask")
    if not document(case.newest).LISTS_PAPERS:
        yield Line("reading.R40", kind="ask")
    for id in dict.fromkeys(["paper.id_card", *(cards if key else []), *slip, *invoice]):
        yield Line(id, kind="paper")
    if besides:
        yield Line("paper.besides", kind="ask")
        yield from (Line(id, kind="paper") for id in dict.fromkeys(besides))


def where(case: Case) -> list[Line]:
    """The offices by what they decide, those of the county where it is known, and the hotlines."""
    source = clause(case.today, "rule.offices") if case.newest and case.today else ""
    ids = ["where.money", "where.status"]
    if _VILLAGE.intersection(case.households) and "other_place" not in case.notices:
        ids.append("where.village")
    offices = [*nearby(case.county, case.offices)] if case.county else []
    hotlines = ["where.12393"]
    if "other_place" not in case.notices and case.situation.residence != "jilin":
        hotlines.append("where.12393_outside")
    hotlines += ["where.12345", "where.120"]
    sourced = {"where.money": source, "where.status": source}
    decide = [Line(id, source=sourced.get(id, ""), kind="call") for id in ids]
    return [*decide, *offices, *(Line(id, kind="call") for id in hotlines)]
