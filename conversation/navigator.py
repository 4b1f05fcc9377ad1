"""From answers to what the referral navigator tells."""

from collections.abc import Mapping
from datetime import date

from conversation.county import county
from conversation.facts import Facts
from conversation.journey import journey
from conversation.situation import own_share, situation
from conversation.ways import REFERRAL
from offices import NOWHERE, Directory
from summary import Done, OwnShare, Section, case
from summary import navigator as told


def navigator(answers: Mapping[str, str], today: date, offices: Directory = NOWHERE) -> tuple[Section, ...]:
    """What to do about the referral, section by section. Raises ValueError while a question of this way is open."""
    found = journey(answers, today, REFERRAL)
    if found.next:
        raise ValueError(f"the question {found.next.id!r} is still open")
    facts = found.facts
    amounts = _amounts(answers, today)
    done = _done(facts, own_share(Facts(amounts, today)))
    known = dict(facts.answers) if done.care_known else {**facts.answers, "care": "outpatient"}
    asked_for = situation(Facts({**amounts, **known}, today))
    if asked_for is None:
        raise AssertionError("a kind of care is told")
    here = county(answers, facts)
    return told(
        case(
            asked_for,
            plan=facts.plan,
            other=facts.other,
            made_on=today,
            done=done,
            county=here,
            offices=offices.of(here),
        )
    )


def _amounts(answers: Mapping[str, str], today: date) -> Mapping[str, str]:
    """What the self-check knows besides, once it has asked everything; half a slip would give a wrong figure."""
    found = journey(answers, today)
    return {} if found.next else found.facts.answers


def _done(facts: Facts, told: OwnShare) -> Done:
    day = None
    if facts.uninsured or facts.says("reimbursed", "same_day"):
        day = facts.answers.get("on")
    elif facts.says("reimbursed", "later"):
        day = facts.answers["reimbursed_on"]
    return Done(
        admitted=facts.says("stage", "there"),
        lives_elsewhere=facts.says("living", "yes"),
        filed_late="yes"
        if facts.says("filed_late", "yes")
        else "unsure"
        if facts.says("filed_late", "unsure")
        else "no",
        counts_from=date.fromisoformat(day) if day else None,
        reimbursed="no"
        if facts.says("reimbursed", "not_yet") or facts.says("insurance_paid", "refused")
        else "yes"
        if day
        else "unsure",
        own_shares=(OwnShare(missing=told.missing),),
        care_known=not facts.says("care", "unsure"),
    )
