"""Answers to the facts that the calculator takes."""

from dataclasses import replace
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
    listed = counted(facts)
    if not listed:
        return None
    return Situation(
        residence=cast(Residence, facts.answers.get("residence", "yanbian")),
        household=_household(facts),
        treatments=tuple(_treatment(each) if each.treatment == 1 else _further(each, facts) for each in listed),
        earlier={each.on.year: each.earlier for each in listed},
        insured=not facts.uninsured,
        low_income_member=_member(listed[-1]),
        age=_age(facts),
        major_illness_threshold=listed[-1].amount("major_illness_threshold"),
    )


def counted(facts: Facts) -> tuple[Facts, ...]:
    """What is known of each treatment that can be estimated, in the order told: that was reached, and of which the kind
    of care is known."""
    every = (facts.of(number) for number in range(1, facts.treatments + 1))
    told = (each for each in every if each.treatment == 1 or "on" in each.answers)
    return tuple(each for each in told if not each.says("care", UNSURE))


def done(facts: Facts) -> Done:
    """What a case of these answers has to be told besides its situation."""
    listed = counted(facts) or (facts,)
    return Done(
        insurance_known=not any(each.says("insurance_paid", UNSURE) for each in listed),
        counts_from=max(each.on for each in listed) if all(each.uninsured for each in listed) else None,
        own_shares=tuple(map(own_share, listed)),
        numbers=tuple(each.treatment for each in listed) if len(listed) < facts.treatments else (),
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


def _treatment(facts: Facts) -> Treatment:
    answers = facts.answers
    return Treatment(
        on=facts.on,
        care=cast(Care, answers.get("care", "inpatient")),
        place=facts.place or "prefecture",
        designated=_DESIGNATED[facts.designated],
        referral=cast(Referral, answers.get("referral", "not_needed")),
        self_paid=facts.own_share,
        slip=facts.slip if facts.by_slip and facts.slip_usable else None,
        total_bill=facts.amount("total_bill"),
        admitted=facts.admitted,
        insurance_rate_cut=facts.says("insurance_paid", "cut"),
        refused_by_insurance=facts.says("insurance_paid", "refused"),
    )


def _further(facts: Facts, first: Facts) -> Treatment:
    """A further treatment, with what was another status, age or insurance at that time."""
    household, age = _household(facts), _age(facts)
    return replace(
        _treatment(facts),
        household=household if household != _household(first) else None,
        age=age if age != _age(first) else None,
        insured=not facts.uninsured,
    )


def _household(facts: Facts) -> Household:
    return cast(Household, facts.answers.get("household", UNSURE))


def _member(facts: Facts) -> LowIncomeMember | None:
    answer = facts.answers.get("low_income_member", UNSURE)
    return None if answer == UNSURE else cast(LowIncomeMember, answer)


def _age(facts: Facts) -> int | None:
    """An age on the side of the document's border that was told; the years themselves are not asked."""
    policy = facts.policy_if_any
    border = policy.child_age if policy and "age" in facts.answers else None
    if border is None:
        return None
    return border if facts.says("age", "child") else border + 1
