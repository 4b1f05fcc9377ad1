"""Answers to the facts that the calculator takes."""

from typing import cast

from calculator import Situation, Treatment
from calculator.situation import Care, Household, LowIncomeMember, Referral, Residence, Unsure
from conversation.facts import UNSURE, Facts
from summary import Done, OwnShare

_DESIGNATED: dict[str | None, bool | Unsure] = {"yes": True, "no": False, UNSURE: UNSURE, None: True}


def situation(facts: Facts) -> Situation | None:
    """What to estimate; None where the kind of care is not known, so that nothing can be.

    A question that was not asked (its answer cannot matter any more) gets the value that changes nothing. A slip
    that lacks a figure gives the most that the own share can be (`done` says which), and so does
    what was paid in all, or about how much it was.
    """
    answers = facts.answers
    if facts.says("care", UNSURE):
        return None
    treatment = Treatment(
        on=facts.on,
        care=cast(Care, answers.get("care", "inpatient")),
        place=facts.place or "prefecture",
        designated=_DESIGNATED[facts.designated],
        referral=cast(Referral, answers.get("referral", "not_needed")),
        self_paid=facts.own_share,
        slip=facts.slip if facts.by_slip and facts.slip_usable else None,
        total_bill=facts.amount("total_bill"),
        insurance_rate_cut=facts.says("insurance_paid", "cut"),
        refused_by_insurance=facts.says("insurance_paid", "refused"),
    )
    return Situation(
        residence=cast(Residence, answers.get("residence", "yanbian")),
        household=cast(Household, answers.get("household", UNSURE)),
        treatments=(treatment,),
        earlier={facts.on.year: facts.earlier},
        insured=not facts.uninsured,
        low_income_member=_member(facts),
        age=_age(facts),
        major_illness_threshold=facts.amount("major_illness_threshold"),
    )


def done(facts: Facts) -> Done:
    """What a case of these answers has to be told besides its situation."""
    return Done(
        insurance_known=not facts.says("insurance_paid", UNSURE),
        counts_from=facts.on if facts.uninsured else None,
        own_shares=(own_share(facts),),
    )


def own_share(facts: Facts) -> OwnShare:
    """How far the own share of the treatment is known."""
    band = facts.band
    return OwnShare(
        least=band.least if band else None,
        open=band is not None and band.open,
        in_all=facts.paid_in_all is not None,
        missing=facts.not_on_slip,
    )


def _member(facts: Facts) -> LowIncomeMember | None:
    answer = facts.answers.get("low_income_member", UNSURE)
    return None if answer == UNSURE else cast(LowIncomeMember, answer)


def _age(facts: Facts) -> int | None:
    """An age on the side of the document's border that was told; the years themselves are not asked."""
    border = facts.policy.child_age if "age" in facts.answers else None
    if border is None:
        return None
    return border if facts.says("age", "child") else border + 1
