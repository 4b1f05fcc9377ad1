"""What to bring and whom to ask. Of a single office only what the operator imported is told; nothing is invented."""

from summary.case import Case
from summary.documents import document
from summary.line import Line, clause
from summary.nearby import nearby

_PROOF = frozenset({"tekun", "dibao", "returned_to_poverty", "dibao_margin", "at_risk_of_poverty", "illness_poverty"})
"""Household statuses whose paper has a name."""

_CERTIFIED = frozenset({"special_disease", "special_drug", "chronic_outpatient"})
"""Care that is approved for a person, with a paper of its own."""

_VILLAGE = frozenset({"returned_to_poverty", "at_risk_of_poverty"})


def papers(case: Case) -> list[Line]:
    """The provincial list of 2015, to be confirmed, with what the referral needs besides."""
    if "other_place" in case.notices:
        return []
    insured = all(case.situation.insured if each.insured is None else each.insured for each, _ in case.pairs)
    cares = {treatment.care for treatment, _ in case.pairs}
    ids = ["paper.id_card"]
    if insured:
        ids.append("paper.insurance_card")
    ids += [f"paper.status.{household}" if household in _PROOF else "paper.status.ask" for household in case.households]
    if not insured:
        ids.append("paper.invoice")
    else:
        ids.append("paper.slip_later" if case.plan else "paper.slip")
    if case.newest and not case.settled and any(case.newest.needs_referral(care) for care in cares):
        ids.append("paper.referral")
    if cares & _CERTIFIED:
        ids.append("paper.certificate")
    listed = [Line(id, kind="paper") for id in dict.fromkeys(ids)]
    return [
        Line("paper.to_confirm", kind="ask"),
        *([] if document(case.newest).LISTS_PAPERS else [Line("reading.R40", kind="ask")]),
        *listed,
        Line("paper.no_numbers", kind="caution"),
    ]


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
