"""What single fields cannot show: fields of a situation that contradict each other. Every error names both sides.

Each looks only at fields that are right in themselves. What can be lawful is no error: the estimate has a notice of it.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from calculator.interface import earlier, insurance, readable, slip
from calculator.interface.errors import error
from calculator.interface.readable import Told
from calculator.interface.shapes import ONE_AMOUNT, ErrorOut


def errors_between_fields(situation: Mapping[str, Any]) -> Iterator[ErrorOut]:
    """Every contradiction of a situation as it was sent."""
    treatments = readable.treatments(situation)
    for treatment in treatments:
        yield from _amounts(treatment)
        yield from insurance.errors(treatment)
        yield from _days(treatment)
        yield from slip.errors(treatment, treatments)
    yield from earlier.errors(situation, treatments)


def _amounts(treatment: Told) -> Iterator[ErrorOut]:
    field, given = treatment.field, [name for name in ONE_AMOUNT if name in treatment.facts]
    exactly = "exactly one of self_paid, slip and total_bill"
    if len(given) != 1:
        what = " and ".join(given) or "none"
        yield error(field, what, exactly, f"{field} has {what}; give {exactly}")


def _days(treatment: Told) -> Iterator[ErrorOut]:
    field, on, admitted = treatment.field, treatment.on, readable.day(treatment.facts.get("admitted"))
    if on and admitted and admitted > on:
        message = f"{field}.admitted {admitted} is after {field}.on {on}"
        yield error(f"{field}.admitted", treatment.facts["admitted"], f"a day not after {field}.on", message)
