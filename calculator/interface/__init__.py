"""JSON in and out of the calculator: the contract of docs/interface.md, for the command line and the web's API.

The shape of a situation is checked by pydantic (shapes.py); what concerns several fields at once, and the words of
every error, stand in errors.py. All errors of one situation come together.
"""

from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from calculator import money
from calculator.calculate import estimate
from calculator.estimate import Estimate, Given, Notice, Range, ReadingUsed, Step, TreatmentEstimate, YearEstimate
from calculator.interface.errors import Invalid, errors_between_fields, not_json, shape_error
from calculator.interface.shapes import (
    ErrorOut,
    EstimateOut,
    NoticeOut,
    OtherOut,
    RangeOut,
    ReadingOut,
    SituationIn,
    StepOut,
    TreatmentOut,
    YearOut,
)
from calculator.situation import Earlier, Situation, Slip, Treatment

__all__ = ["LONGEST_LINE", "Invalid", "NotJSON", "decoded", "estimate_json", "estimate_line", "not_json", "situation"]

LONGEST_LINE = 1024 * 1024
"""Bytes of a line on the command line that are looked at; a situation is far shorter."""

_SITUATION = TypeAdapter(SituationIn)


class NotJSON(ValueError):
    """The text is not JSON."""


def situation(content: object) -> Situation:
    """A checked Situation from decoded JSON. Raises Invalid with all errors."""
    errors: list[ErrorOut] = []
    taken: Any = None
    try:
        taken = _SITUATION.validate_python(content)
    except ValidationError as error:
        errors += (shape_error(found["loc"], found) for found in error.errors(include_url=False))
    if isinstance(content, dict):
        errors += errors_between_fields(content)
    if errors:
        raise Invalid(errors)
    return _built(taken)


def _built(taken: Any) -> Situation:
    treatments = tuple(
        Treatment(**{**treatment, "slip": Slip(**treatment["slip"])} if "slip" in treatment else treatment)
        for treatment in taken["treatments"]
    )
    earlier = taken.get("earlier", {})
    if earlier == "unsure":
        earlier = {str(treatment.on.year): "unsure" for treatment in treatments}
    by_year = {int(number): part if part == "unsure" else Earlier(**part) for number, part in earlier.items()}
    return Situation(**{**taken, "treatments": treatments, "earlier": by_year})


def decoded(text: bytes) -> object:
    """JSON text as Python values. Raises NotJSON."""
    try:
        return from_json(text, allow_inf_nan=False)
    except ValueError as error:
        raise NotJSON(str(error)) from error


def estimate_json(content: object) -> EstimateOut:
    """The estimate of a situation, both as decoded JSON. Raises Invalid."""
    return _out(estimate(situation(content)))


def estimate_line(line: bytes, number: int) -> tuple[bytes, bool]:
    """One line of JSON to one line of JSON without its end, and whether it is an estimate rather than errors."""
    try:
        return to_json(estimate_json(decoded(line))), True
    except Invalid as error:
        errors = error.errors
    except NotJSON:
        errors = [not_json()]
    return to_json({"line": number, "errors": errors}), False


def _money(amount: int | None) -> str | None:
    return None if amount is None else money.yuan(amount)


def _range(range: Range) -> RangeOut:
    return {
        "amount": _money(range.amount),
        "low": money.yuan(range.low),
        "high": _money(range.high),
        "status": range.status,
    }


def _given(given: Given) -> dict[str, str]:
    return {name: money.yuan(value) if isinstance(value, int) else value for name, value in given.items()}


def _step(step: Step) -> StepOut:
    return {"id": step.id, "given": _given(step.given), "result": money.yuan(step.result), "source": step.source}


def _notice(notice: Notice) -> NoticeOut:
    return {"id": notice.id, "given": _given(notice.given), "source": notice.source}


def _out(estimate: Estimate) -> EstimateOut:
    return {
        "treatments": [_treatment(each) for each in estimate.treatments],
        "years": [_year(each) for each in estimate.years],
        "readings": [_reading(each) for each in estimate.readings],
        "notices": [_notice(notice) for notice in estimate.notices],
    }


def _treatment(treatment: TreatmentEstimate) -> TreatmentOut:
    return {
        "on": treatment.on.isoformat(),
        "policy": treatment.policy,
        "class": treatment.household_class,
        "self_paid": _money(treatment.self_paid),
        "aid": _range(treatment.aid),
        "already_paid": money.yuan(treatment.already_paid),
        "deposit_waiver": treatment.deposit_waiver,
        "steps": [_step(step) for step in treatment.steps],
        "notices": [_notice(notice) for notice in treatment.notices],
    }


def _year(year: YearEstimate) -> YearOut:
    return {
        "year": year.year,
        "policy": year.policy,
        "regular": _range(year.regular),
        "top_up": _range(year.top_up),
        "total_aid": _range(year.total_aid),
        "deductible_left": _money(year.deductible_left),
        "limit_left": _money(year.limit_left),
        "steps": [_step(step) for step in year.steps],
        "notices": [_notice(notice) for notice in year.notices],
    }


def _reading(reading: ReadingUsed) -> ReadingOut:
    others: list[OtherOut] = [
        {"option": other.option, "years": [{"year": year, "total_aid": _money(total)} for year, total in other.years]}
        for other in reading.others
    ]
    return {"id": reading.id, "option": reading.option, "matters": reading.matters, "others": others}
