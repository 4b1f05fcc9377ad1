"""From answers to what the referral navigator tells."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from conversation.county import county
from conversation.facts import Facts
from conversation.journey import OPEN_REFERRALS, Journey, journey, needing_referral
from conversation.result import result
from conversation.situation import own_share, situation
from conversation.ways import REFERRAL
from offices import NOWHERE, Directory
from summary import Done, Line, OwnShare, Section, case
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
    sections = told(
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
    checked = journey(answers, today)
    if checked.next or checked.facts.treatments == 1:
        return sections
    return tuple(_of_one(each, checked, found.about, answers) for each in sections)


def _amounts(answers: Mapping[str, str], today: date) -> Mapping[str, str]:
    """What the self-check knows besides, once it has asked everything; half a slip would give a wrong figure, and so
    would the amount of one of several, which share a limit."""
    found = journey(answers, today)
    return {} if found.next or found.facts.treatments > 1 else found.facts.answers


def _of_one(section: Section, checked: Journey, about: int, answers: Mapping[str, str]) -> Section:
    """A section about one of several treatments: first which one, and which others are open too; its money as it stands
    in the table of its year."""
    if section.id == "todo":
        one, others = checked.facts.of(about), _open_besides(checked, about)
        lines = [Line("navigator.of_treatment", {"number": str(about), "day": one.on})]
        lines += [Line("navigator.others", {"numbers": others})] if others else []
        return replace(section, lines=(*lines, *section.lines))
    if section.id == "money":
        return replace(section, lines=(*_row(checked, about, answers), *section.lines))
    return section


def _open_besides(checked: Journey, about: int) -> tuple[int, ...]:
    found = (each for each in needing_referral(checked.facts) if each.says("referral", *OPEN_REFERRALS))
    return tuple(each.treatment for each in found if each.treatment != about)


def _row(checked: Journey, about: int, answers: Mapping[str, str]) -> Iterator[Line]:
    """What the treatment comes to, by the lines of the year."""
    year = next((section.lines for section in result(answers, checked.facts.today) if section.id == "year"), ())
    return (line for line in year if line.given.get("number") == str(about) and "care" in line.given)


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
