"""What to bring and whom to ask. No counter, and no number of a single office, was found: none is told."""

from calculator import Jilin2015, in_force
from calculator.yanbian_2022 import REFERRAL_CARE, SPECIAL_CARE
from summary.case import Case
from summary.line import Line, cited

_PROOF = frozenset({"tekun", "dibao", "returned_to_poverty", "dibao_margin", "at_risk_of_poverty", "illness_poverty"})
"""Household statuses whose paper has a name."""

_VILLAGE = frozenset({"returned_to_poverty", "at_risk_of_poverty"})


def papers(case: Case) -> list[Line]:
    """The provincial list of 2015, to be confirmed, with what the referral needs besides."""
    if "other_place" in case.notices:
        return []
    insured = "uninsured" not in case.notices
    cares = {treatment.care for treatment, _ in case.pairs}
    ids = ["paper.id_card"]
    if insured:
        ids.append("paper.insurance_card")
    ids += [f"paper.status.{household}" if household in _PROOF else "paper.status.ask" for household in case.households]
    if not insured:
        ids.append("paper.invoice")
    else:
        ids.append("paper.slip_later" if case.plan else "paper.slip")
    if not case.settled and cares.intersection(REFERRAL_CARE):
        ids.append("paper.referral")
    if cares.intersection((*SPECIAL_CARE, "chronic_outpatient")):
        ids.append("paper.certificate")
    listed = [Line(id, kind="paper") for id in dict.fromkeys(ids)]
    return [
        Line("paper.to_confirm", kind="ask"),
        *([] if isinstance(case.newest, Jilin2015) else [Line("reading.R40", kind="ask")]),
        *listed,
        Line("paper.no_numbers", kind="caution"),
    ]


def where(case: Case) -> list[Line]:
    """The offices by what they decide, and the hotlines."""
    policy = in_force(case.made_on)  # whom to ask today, also for costs of the years before (R39)
    source = cited(policy.source("rule.offices"), policy) if case.newest else ""
    ids = ["where.money", "where.status"]
    if _VILLAGE.intersection(case.households) and "other_place" not in case.notices:
        ids.append("where.village")
    ids.append("where.12393")
    if "other_place" not in case.notices:
        ids.append("where.12393_outside")
    ids += ["where.12345", "where.120"]
    sourced = {"where.money": source, "where.status": source}
    return [Line(id, source=sourced.get(id, ""), kind="call") for id in ids]
