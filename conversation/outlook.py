"""The range so far, while questions are still open: from nothing to the most that the answers to come can make of it.

What is not told yet, or not known, counts as what gives the most, so that no answer to come leads out of the range, and
each one narrows it or leaves it. There may be nothing until the sums of the year are told, as these may have used up
the limit. A document of floors has no most: nothing is shown there.
"""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from calculator import Earlier, Policy, Treatment, estimate
from conversation.facts import BANDS, BEYOND, UNSURE, Facts
from conversation.journey import Journey
from conversation.questions import Question, asked_by
from conversation.situation import counted, situation
from conversation.treatments import DIFFERS, SUMS
from conversation.ways import CHECK

_BEGINS = "household"
"""The answer before which the range would be that of everybody."""
_MAY_BE_UNSURE = ("earlier", "earlier_self_paid", "earlier_aid", "earlier_chronic_aid")
"""Questions of the year so far; one answer "not sure" leaves all of it open, so that nothing is narrower before."""
_OWN_SHARE = ("amount", "self_paid")
_WHOLE_YUAN = 100


class Outlook(NamedTuple):
    """The range so far, in fen."""

    low: int
    high: int
    by_amount: bool
    """Whether it rests on what was told of an amount."""
    changed: bool
    """Whether the last answer made it another one."""
    several: bool
    """Whether it is of several treatments together."""
    beyond: bool = False
    """Whether the most is above the own share, which only a top-up for what came before in the year can make of it."""
    alone: int = 0
    """The most where nothing came before, as far as that is still open and the most is `beyond`; else 0."""

    @property
    def message(self) -> str:
        """How it is told: of several, beside the figure that one of them has already, by the most alone; what is more
        than the own share as what comes of both."""
        kind = "several" if self.several else "both" if self.alone else "with_before" if self.beyond else ""
        return f"outlook.so_far.{kind}" if kind else "outlook.so_far"

    @property
    def given(self) -> dict[str, object]:
        """The values of the message."""
        if not (self.several or self.beyond):
            return {"now": (self.low, self.high)}
        return {"most": self.high, "alone": self.alone} if self.alone else {"most": self.high}


def outlook(found: Journey) -> Outlook | None:
    """The range so far on the way to a figure; None where it says nothing yet or nothing new, or nothing is open."""
    question = found.next
    if question is None or found.way is not CHECK or _BEGINS not in found.facts.answers:
        return None
    ahead = _told_ahead(found)
    facts = replace(found.facts, answers={**ahead, **found.facts.answers}) if ahead else found.facts
    *before, last = facts.answers
    asked, several = asked_by(last), facts.treatments > 1
    if asked.name in _MAY_BE_UNSURE and question.name in _MAY_BE_UNSURE and asked.treatment == question.treatment:
        return None
    now = _known(facts, question)
    if now is None:
        return None
    known = {id: facts.answers[id] for id in before}
    then = _known(Facts(known, facts.today, facts.treatments), asked)
    changed = then is None or then.high != now.high
    beyond = not several and now.high > _in_whole_yuan(_own_share_at_most(facts))
    alone = _most_alone(facts) if beyond and "earlier" not in facts.answers else 0
    return Outlook(0, *now, changed=changed, several=several, beyond=beyond, alone=alone)


def _told_ahead(found: Journey) -> dict[str, str]:
    """The own share of the one treatment, as it was told in a sentence before it is asked; empty where it was not."""
    told = {id: answer for id, answer in found.left_out.items() if id in _OWN_SHARE}
    sure = told.get("amount") in BANDS or told.keys() == {*_OWN_SHARE}
    return told if sure and found.facts.treatments == 1 else {}


class _Known(NamedTuple):
    """The most, in fen, and whether it rests on what was told of an amount."""

    high: int
    by_amount: bool


def _known(facts: Facts, question: Question) -> _Known | None:
    """What was known before this question was asked; None where it says nothing."""
    last = facts.of(facts.treatments)
    policies = [facts.of(number).policy_if_any for number in range(1, facts.treatments + 1)]
    if not _begun(facts, last, question) or any(policy is None or policy.FLOORS for policy in policies):
        return None
    several, open_years = facts.treatments > 1, _open_years(facts, question)
    own_share = _own_share_at_most(last)
    by_amount = several or own_share != BEYOND or not open_years
    if several or not open_years or (by_amount and not facts.says(_BEGINS, UNSURE)):
        high = _most(facts, own_share, open_years)
    else:  # no class gets more than the own share, and each is not estimated for it
        high = min(own_share + facts.most_top_up, _without_amounts(_of_nobody(facts), facts.today))
    high = _in_whole_yuan(high)
    says = several or not facts.says(_BEGINS, UNSURE) or high < _most_of_all(facts.policy)
    return _Known(high, by_amount) if high and says else None


def _in_whole_yuan(fen: int) -> int:
    """The next whole yuan, in fen."""
    return -(-fen // _WHOLE_YUAN) * _WHOLE_YUAN


def _most_alone(facts: Facts) -> int:
    """The most of the one treatment, in fen, where nothing came before it in the year; no more than its own share."""
    own_share = _own_share_at_most(facts)
    high = own_share if facts.says(_BEGINS, UNSURE) else _most(facts, own_share, set())
    return _in_whole_yuan(min(high, own_share))


def _begun(facts: Facts, last: Facts, question: Question) -> bool:
    """Whether so much is known that the range is not that of everybody: of several treatments all but the own share of
    the last one, and what came before."""
    if _BEGINS not in facts.answers:
        return False
    if facts.treatments == 1 or question.name in SUMS:
        return True
    told = {DIFFERS, _BEGINS, "care"} <= last.answers.keys()  # another status then leaves all open until it is told
    return question.treatment == facts.treatments and told


def _most_of_all(policy: Policy) -> int:
    """The most that anybody can get in a year, in fen."""
    return max(limit + policy.top_up_of(number) for number, limit in policy.limit.items())


def _of_nobody(facts: Facts) -> tuple[tuple[str, str], ...]:
    """The answers before an amount, as many people give them."""
    return tuple((id, answer) for id, answer in facts.answers.items() if asked_by(id).kind != "amount" and id != "who")


@lru_cache(maxsize=1024)
def _without_amounts(answers: tuple[tuple[str, str], ...], today: date) -> int:
    facts = Facts(dict(answers), today)
    return _most(facts, BEYOND, {facts.on.year})


def _open_years(facts: Facts, question: Question) -> set[int]:
    """The calendar years of which it is not known yet, or not known, what came before."""
    told = set()
    if question.name in SUMS:
        first = range(1, question.treatment + (question.name not in _MAY_BE_UNSURE))
        told = {facts.of(number).on.year for number in first if facts.of(number).earlier != UNSURE}
        told -= {facts.of(question.treatment).on.year} if question.name in _MAY_BE_UNSURE else set()
    return {facts.of(number).on.year for number in range(1, facts.treatments + 1)} - told


def _own_share_at_most(facts: Facts) -> int:
    """The most that the own share can be by what is told so far, in fen; of a slip while its figures are told, too."""
    if not facts.by_slip:
        return BEYOND if facts.own_share is None else facts.own_share
    slip = facts.slip_at_most
    whole = slip.total_bill is not None or (slip.in_scope is not None and "slip_class_b_share" in facts.answers)
    return max(0, slip.own_share()) if whole and facts.slip_usable else BEYOND


def _most(facts: Facts, own_share: int, open_years: set[int]) -> int:
    """The most aid, in fen, with this own share of the last treatment; with a top-up where one may come of what is not
    known."""
    found = 0
    for care in [""] if facts.treatments > 1 or "care" in facts.answers else sorted(facts.policy.CARES):
        known = Facts({**facts.answers, "care": care}, facts.today) if care else facts
        told, listed = situation(known), counted(known)
        if told is None:
            continue
        last = {facts.treatments: own_share}
        pairs = zip(listed, told.treatments, strict=True)
        treatments = tuple(_accepted(each, treatment, last.get(each.treatment)) for each, treatment in pairs)
        earlier = {
            each.on.year: _used_up(each.policy) if each.on.year in open_years else each.earlier for each in listed
        }
        years = estimate(replace(told, treatments=treatments, earlier=earlier)).years
        highs = [(each.regular if each.year in open_years else each.total_aid).high for each in years]
        found = max(found, 0 if None in highs else sum(each or 0 for each in highs))
    return found + sum(_top_up(facts, year) for year in open_years) if found else 0


def _accepted(facts: Facts, treatment: Treatment, own_share: int | None) -> Treatment:
    """The treatment as the bureau may accept it, where that is open or not told yet, with this own share; None for that
    which was told, or one beyond which nothing changes where nothing is known of it."""
    slip = treatment.slip if own_share is None else None
    if own_share is None:
        own_share = BEYOND if treatment.self_paid is None and slip is None else treatment.self_paid
    referral = treatment.referral
    if facts.answers.get("referral", "undecided") == "undecided":
        referral = "emergency" if _may_be_emergency(facts, treatment) else "primary_care"
    return replace(
        treatment,
        self_paid=own_share,
        slip=slip,
        designated=treatment.designated is not False,
        referral=referral,
    )


def _may_be_emergency(facts: Facts, treatment: Treatment) -> bool:
    """Whether what was not at a designated place may still be told to have been an emergency, which may be accepted."""
    to_be_asked = facts.asks("referral") and facts.policy.needs_referral(treatment.care)
    return treatment.designated is False and "referral" not in facts.answers and to_be_asked


def _used_up(policy: Policy) -> Earlier:
    """What came before, where it leaves the most: the deductible used up, and nothing of the limit."""
    return Earlier(self_paid=max(policy.deductible_of(number) for number in policy.limit))


def _top_up(facts: Facts, year: int) -> int:
    """The most top-up of a calendar year, in fen."""
    listed = [facts.of(number) for number in range(1, facts.treatments + 1)]
    return max(each.most_top_up for each in listed if each.on.year == year)
