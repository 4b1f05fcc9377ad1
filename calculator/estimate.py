"""What an estimate is made of. Amounts in fen; None where no figure can be given."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple, get_args

from calculator.policies.policy import Policy

Given = Mapping[str, int | str]
"""Values of a step or notice by name: whole numbers are fen, text is anything else (a percentage, a class)."""

Status = Literal["stated", "reading", "at_least", "county", "ask"]
DepositWaiver = Literal["yes", "no", "ask"]

STATUSES: tuple[Status, ...] = get_args(Status)
"""From the strongest to the weakest; the weakest part of a figure decides."""

_RANK: dict[Status, int] = {status: rank for rank, status in enumerate(STATUSES)}


def weakest(*statuses: Status) -> Status:
    """The weakest of some statuses; "stated" where there is none."""
    found: Status = "stated"
    for status in statuses:
        if _RANK[status] > _RANK[found]:
            found = status
    return found


class Range(NamedTuple):
    """A figure in fen with its bounds: over every movable reading alone and every completion of unsure answers."""

    amount: int | None
    low: int
    high: int | None
    status: Status


def together(ranges: Sequence[Range]) -> Range:
    """Several figures as one: no amount, or no most, where one of them has none; the weakest status."""
    amounts = [each.amount for each in ranges if each.amount is not None]
    highs = [each.high for each in ranges if each.high is not None]
    return Range(
        sum(amounts) if len(amounts) == len(ranges) else None,
        sum(each.low for each in ranges),
        sum(highs) if len(highs) == len(ranges) else None,
        weakest(*(each.status for each in ranges)),
    )


NOTHING = Range(0, 0, 0, "stated")
"""No aid by the text."""

NO_AMOUNT = Range(None, 0, None, "ask")
"""No figure can be given."""


class Step(NamedTuple):
    """One line of the computation, to be redone from `given`; `result` in fen; `source` is document and section."""

    id: str
    given: Given
    result: int
    source: str


class Notice(NamedTuple):
    """Why a figure is zero, capped or missing, or what to do."""

    id: str
    given: Given
    source: str


class TreatmentEstimate(NamedTuple):
    """The aid for one treatment. `household_class` is 1 to 4 or None; `self_paid` the own share used."""

    on: date
    policy: str | None
    household_class: int | None
    self_paid: int | None
    aid: Range
    already_paid: int
    deposit_waiver: DepositWaiver
    steps: tuple[Step, ...]
    notices: tuple[Notice, ...]


class YearEstimate(NamedTuple):
    """The aid of one calendar year, and what is left of the class's deductible and limit after its last treatment."""

    year: int
    policy: str
    regular: Range
    top_up: Range
    total_aid: Range
    deductible_left: int | None
    limit_left: int | None
    steps: tuple[Step, ...]
    notices: tuple[Notice, ...]


class OtherOption(NamedTuple):
    """Each year's total aid (fen or None) under another option of a reading."""

    option: str
    years: tuple[tuple[int, int | None], ...]


class ReadingUsed(NamedTuple):
    """A reading whose rule was evaluated, the option taken, and what the others would give where that differs."""

    id: str
    option: str
    matters: bool
    others: tuple[OtherOption, ...]


class Estimate(NamedTuple):
    """The answer to a situation; treatments in the order in which they were given."""

    treatments: tuple[TreatmentEstimate, ...]
    years: tuple[YearEstimate, ...]
    readings: tuple[ReadingUsed, ...]
    notices: tuple[Notice, ...]
    policies: Mapping[str, Policy]
    """Every policy used, by its id, the oldest first; the JSON doors name them only."""
