"""Why a figure is less than the document's word: every cause under this document, and how far it lowers the figure.

The weakest cause decides; a figure without one is stated. This is the one place that decides it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from calculator import causes
from calculator.assessed import Assessed
from calculator.estimate import Status

if TYPE_CHECKING:
    from calculator.jilin_2015.articles import Aid
    from calculator.jilin_2015.settling import Settling

Cause = Literal[
    "no_figure",
    "care_unknown",
    "stay_over",
    "rests_on_stay_over",
    "after_open",
    "class_open",
    "not_recognised",
    "earlier_unsure",
    "earlier_cannot_be",
    "answers_differ",
    "deductible_unknown",
    "left_to_county",
    "floor",
    "readings_differ",
]

LOWERS: Mapping[Cause, Status] = {
    "no_figure": "ask",  # another place's rule, a household that the document does not know
    "care_unknown": "ask",  # a kind of care that it does not know
    "stay_over": "ask",  # the stay began in another year or under another policy (R01, R28)
    "rests_on_stay_over": "ask",  # such a stay of the year changes it
    "after_open": "ask",  # the year has one before of which nobody knows whether it has aid
    "class_open": "ask",  # household "unsure"
    "not_recognised": "ask",  # class 4 not yet recognised (R06)
    "earlier_unsure": "ask",  # it is not known what the year has used up
    "earlier_cannot_be": "ask",  # what was told of it cannot have come about in the class
    "answers_differ": "ask",  # an unsure answer about another treatment changes this one
    "deductible_unknown": "ask",  # that of major illness insurance, where it matters
    "left_to_county": "county",
    "floor": "at_least",
    "readings_differ": "reading",
}

OPEN = frozenset({"class_open", "not_recognised", "earlier_unsure"})
"""Causes under which the answers given leave a covered treatment open: no steps."""

_BY_RULE: Mapping[Status, Cause] = {"ask": "deductible_unknown", "county": "left_to_county", "at_least": "floor"}
"""What the paragraph itself leaves open."""


def status(lowering: Sequence[Cause]) -> Status:
    """The status of a figure with these causes: the weakest of theirs."""
    return causes.status(lowering, LOWERS)


def covered(found: Settling, each: Assessed, place: int) -> Iterator[Cause]:
    """What lowers the figure of a covered treatment. `place`: among the covered ones."""
    aid, bounds = found.main.aids[place], found.aids[place]
    if aid is None:
        yield "class_open"
    elif aid.status != "stated":
        yield _BY_RULE[aid.status]
    elif bounds.low < bounds.high:
        yield "readings_differ"
    if each.household == "illness_poverty_pending":
        yield "not_recognised"
    if found.given.earlier == "unsure":
        yield "earlier_unsure"
    if found.problem:
        yield "earlier_cannot_be"
    if place in found.after_open and not (aid and _certainly_nothing(aid)):
        yield "after_open"
    if len(found.answers[place]) > 1:
        yield "answers_differ"
    if causes.stays_over(each):
        yield "stay_over"
    elif place in found.rests_on_stay_over:
        yield "rests_on_stay_over"


def _certainly_nothing(aid: Aid) -> bool:
    """Whether there is no aid whatever came before: no own share, care that the class has no aid for, a small visit."""
    return bool(aid.steps) and aid.steps[-1].id in ("not_counted", "visit") and not aid.steps[-1].result
