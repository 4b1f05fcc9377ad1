"""The range so far, while questions are still open: from nothing to the most that the answers to come can make of it.

What is not told yet, or not known, counts as what gives the most, so that no answer to come leads out of the range, and
each one narrows it or leaves it. There may be nothing until the sums of the year are told, as these may have used up
the limit. A document of floors has no most: nothing is shown there.
"""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from calculator import Earlier, Policy, estimate
from calculator.situation import Unsure
from conversation.facts import BEYOND, UNSURE, Facts
from conversation.journey import Journey
from conversation.questions import QUESTIONS
from conversation.situation import situation
from conversation.ways import CHECK

_BEGINS = "household"
"""The answer before which the range would be that of everybody."""
_SUMS = ("earlier", "earlier_self_paid", "earlier_aid", "earlier_chronic_aid")
"""Questions of the year so far; one answer "not sure" leaves all of it open."""
_WHOLE_YUAN = 100


class Outlook(NamedTuple):
    """The range so far, in fen."""

    low: int
    high: int
    by_amount: bool
    """Whether it rests on what was told of an amount."""
    changed: bool
    """Whether the last answer made it another one."""

    @property
    def message(self) -> str:
        """How it is told."""
        return "outlook.so_far"

    @property
    def given(self) -> dict[str, tuple[int, int]]:
        """The values of the message."""
        return {"now": (self.low, self.high)}


def outlook(found: Journey) -> Outlook | None:
    """The range so far on the way to a figure; None where it says nothing yet, or nothing is open."""
    question, facts = found.next, found.facts
    if question is None or found.way is not CHECK or facts.treatments > 1:
        return None
    now = _known(facts, question.id)
    if now is None:
        return None
    *before, last = facts.answers
    if {last, question.id} <= {*_SUMS}:  # nothing is narrower until all of them are told
        return Outlook(0, *now, changed=False)
    then = _known(Facts({id: facts.answers[id] for id in before}, facts.today), last)
    return Outlook(0, *now, changed=then is None or then.high != now.high)


class _Known(NamedTuple):
    """The most, in fen, and whether it rests on what was told of an amount."""

    high: int
    by_amount: bool


def _known(facts: Facts, question: str) -> _Known | None:
    """What was known before this question was asked; None where it says nothing."""
    policy = facts.policy_if_any
    if _BEGINS not in facts.answers or policy is None or policy.FLOORS:
        return None
    own_share = _own_share_at_most(facts)
    earlier = UNSURE if facts.answers.keys().isdisjoint(_SUMS) or question in _SUMS else facts.earlier
    by_amount = own_share != BEYOND or earlier != UNSURE
    high = _most(facts, own_share, earlier) if by_amount else _without_amounts(_of_nobody(facts), facts.today)
    high = -(-high // _WHOLE_YUAN) * _WHOLE_YUAN
    says = not facts.says(_BEGINS, UNSURE) or high < _most_of_all(policy)
    return _Known(high, by_amount) if high and says else None


def _most_of_all(policy: Policy) -> int:
    """The most that anybody can get in a year, in fen."""
    return max(limit + policy.top_up_of(number) for number, limit in policy.limit.items())


def _of_nobody(facts: Facts) -> tuple[tuple[str, str], ...]:
    """The answers before an amount, as many people give them."""
    return tuple((id, answer) for id, answer in facts.answers.items() if QUESTIONS[id].kind != "amount" and id != "who")


@lru_cache(maxsize=1024)
def _without_amounts(answers: tuple[tuple[str, str], ...], today: date) -> int:
    return _most(Facts(dict(answers), today), BEYOND, UNSURE)


def _own_share_at_most(facts: Facts) -> int:
    """The most that the own share can be by what is told so far, in fen; of a slip while its figures are told, too."""
    if not facts.by_slip:
        return BEYOND if facts.own_share is None else facts.own_share
    slip = facts.slip_at_most
    whole = slip.total_bill is not None or (slip.in_scope is not None and "slip_class_b_share" in facts.answers)
    return max(0, slip.own_share()) if whole and facts.slip_usable else BEYOND


def _used_up(policy: Policy) -> Earlier:
    """What came before, where it leaves the most: the deductible used up, and nothing of the limit."""
    return Earlier(self_paid=max(policy.deductible_of(number) for number in policy.limit))


def _most(facts: Facts, own_share: int, earlier: Earlier | Unsure) -> int:
    """The most aid of the year with this own share, in fen; the top-up where it may come with what is not known."""
    earlier_open = earlier == UNSURE
    before = _used_up(facts.policy) if isinstance(earlier, str) else earlier
    found = 0
    for care in [facts.answers["care"]] if "care" in facts.answers else sorted(facts.policy.CARES):
        told = situation(Facts({**facts.answers, "care": care}, facts.today))
        if told is None:
            continue
        (treatment,) = told.treatments
        best = replace(
            treatment,
            self_paid=own_share,
            slip=None,
            designated=treatment.designated is not False,
            referral="primary_care"
            if facts.answers.get("referral", "undecided") == "undecided"
            else treatment.referral,
        )
        years = estimate(replace(told, treatments=(best,), earlier={facts.on.year: before})).years
        figures = [each.regular if earlier_open else each.total_aid for each in years]
        found = max(found, sum(each.high or 0 for each in figures))
    return found + facts.most_top_up if found and earlier_open else found
