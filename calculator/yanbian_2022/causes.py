"""Why a figure is less than the document's word: every cause under this document, and how far it lowers the figure.

The weakest cause decides; a figure without one is stated. This is the one place that decides it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from calculator import causes
from calculator.assessed import Assessed
from calculator.estimate import Status
from calculator.readings import RECOMMENDED
from calculator.yanbian_2022.figures import REFERRAL_CARE

if TYPE_CHECKING:
    from calculator.yanbian_2022.settling import Settling

Cause = Literal[
    "no_figure",
    "care_unknown",
    "stay_over",
    "rests_on_stay_over",
    "after_open",
    "class_open",
    "not_recognised",
    "designated_unsure",
    "referral_undecided",
    "earlier_unsure",
    "earlier_cannot_be",
    "not_counted",
    "not_needed_outside",
    "answers_differ",
    "readings_differ",
    "outside_province",
    "top_up_open",
    "top_up_differs",
    "two_classes",
]

LOWERS: Mapping[Cause, Status] = {
    # of a treatment, and so of its year
    "no_figure": "ask",  # another place's rule, uninsured, a household that the document does not know
    "care_unknown": "ask",  # a kind of care that it does not know
    "stay_over": "ask",  # the stay began in another year or under another policy (R01, R28)
    "rests_on_stay_over": "ask",  # such a stay of the year changes it
    "after_open": "ask",  # the year has one before of which nobody knows whether it has aid
    "class_open": "ask",  # household "unsure"
    "not_recognised": "ask",  # class 4 not yet recognised (R06)
    "designated_unsure": "ask",
    "referral_undecided": "ask",
    "earlier_unsure": "ask",  # it is not known what the year has used up
    "earlier_cannot_be": "ask",  # what was told of it cannot have come about in the class
    "not_counted": "ask",  # a permit, no referral, an emergency: the bureau may accept it (R02, R21)
    "not_needed_outside": "ask",  # told to need no referral, outside the prefecture (R20)
    "answers_differ": "ask",  # an unsure answer about another treatment changes this one
    "readings_differ": "reading",
    "outside_province": "reading",  # referred there; no paragraph says so (R23), nor of what rests on its aid
    # of the top-up, and so of the total
    "top_up_open": "ask",  # an unsure answer leaves it open
    "top_up_differs": "ask",  # another reading or answer gives another one
    "two_classes": "ask",  # two classes in one year (R26), or one beside a household "unsure"
}

OPEN = frozenset({"class_open", "not_recognised", "designated_unsure", "referral_undecided", "earlier_unsure"})
"""Causes under which a treatment has no amount, only bounds."""


def status(lowering: Sequence[Cause]) -> Status:
    """The status of a figure with these causes: the weakest of theirs."""
    return causes.status(lowering, LOWERS)


def covered(found: Settling, each: Assessed, place: int) -> Iterator[Cause]:
    """What lowers the figure of a covered treatment. `place`: among the covered ones."""
    treatment, cost = each.treatment, found.main.costs[place]
    if treatment.designated == "unsure":
        yield "designated_unsure"
    if treatment.referral == "undecided" and treatment.care in REFERRAL_CARE:
        yield "referral_undecided"
    if cost is None:
        yield "class_open"
    elif cost.pending:
        yield "not_recognised"
    elif not cost.counts(RECOMMENDED):
        yield "not_counted"
    elif found.given.earlier_unsure:
        yield "earlier_unsure"
    elif found.problem:
        yield "earlier_cannot_be"
    elif place in found.after_open and each.own_share:
        yield "after_open"
    if place in found.may_need_referral:
        yield "not_needed_outside"
    answers, aids = found.figures.answers, found.figures.aids
    if answers and answers.low[place] < answers.high[place]:
        yield "answers_differ"
    elif aids.low[place] < aids.high[place]:
        yield "readings_differ"
    if place in found.outside_province:
        yield "outside_province"
    if causes.stays_over(each):
        yield "stay_over"
    elif place in found.rests_on_stay_over:
        yield "rests_on_stay_over"


def of_top_up(found: Settling, part: int, *, differs: bool, is_open: bool, two_classes: bool) -> Iterator[Cause]:
    """What lowers the top-up of a part. `differs`: with an answer or a reading; `is_open`: whether it has no amount."""
    if is_open:
        yield "top_up_open"
    if differs:
        yield "top_up_differs"
    if two_classes:
        yield "two_classes"
    if found.problem and found.could_top_up:
        yield "earlier_cannot_be"
    if part in found.top_ups_rest_on_stay_over:
        yield "rests_on_stay_over"
