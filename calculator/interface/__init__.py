"""JSON in and out of the calculator: the contract of docs/interface.md, for the command line and the web's API.

Text becomes values in text.py; the shape of a situation is checked by pydantic (shapes.py), and what concerns several
fields at once in between.py; the words of an error stand in errors.py. All errors of one situation come together.
"""

from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from calculator import money
from calculator.calculate import estimate
from calculator.estimate import Estimate, Given, Notice, Range, ReadingUsed, Step, TreatmentEstimate, YearEstimate
from calculator.interface.between import errors_between_fields
from calculator.interface.errors import Invalid, NotJSON, given_twice, not_json, shape_error
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
from calculator.interface.text import LONGEST_LINE, Unreadable, blank, decoded
from calculator.situation import Earlier, Situation, Slip, Treatment

__all__ = ["LONGEST_LINE", "Invalid", "NotJSON", "blank", "estimate_json", "estimate_line", "estimate_text", "read"]

_SITUATION = TypeAdapter(SituationIn)


def read(text: bytes) -> Situation:
    """A checked Situation from JSON text. Raises Invalid with all errors; NotJSON where it is no JSON."""
    try:
        found = decoded(text)
    except Unreadable as error:
        raise NotJSON([not_json(str(error))]) from None
    twice = [given_twice(*each) for each in found.twice]
    if not found.no_numbers:
        return _situation(found.content, twice)
    why = not_json(f"{found.no_numbers[0]} stands in it, which is no number of JSON")
    raise NotJSON([why, *twice, *_checked(found.content)[1]])


def _situation(content: object, errors: list[ErrorOut]) -> Situation:
    """A checked Situation from decoded JSON, of which these errors are known already. Raises Invalid."""
    taken, found = _checked(content)
    if errors or found:
        raise Invalid([*errors, *found])
    return _built(taken)


def _checked(content: object) -> tuple[Any, list[ErrorOut]]:
    """Decoded JSON in the shape of a situation, and every error in it."""
    errors: list[ErrorOut] = []
    taken: Any = None
    try:
        taken = _SITUATION.validate_python(content)
    except ValidationError as error:
        errors += (shape_error(found["loc"], found) for found in error.errors(include_url=False))
    if isinstance(content, dict):
        errors += errors_between_fields(content)
    return taken, errors


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


def estimate_json(content: object) -> EstimateOut:
    """The estimate of a situation, both as decoded JSON. Raises Invalid."""
    return _out(estimate(_situation(content, [])))


def estimate_text(text: bytes) -> bytes:
    """The estimate of a situation, both as JSON text. Raises Invalid with all errors; NotJSON where it is no JSON."""
    return to_json(_out(estimate(read(text))))


def estimate_line(line: bytes, number: int) -> tuple[bytes, bool]:
    """One line of JSON to one line of JSON without its end, and whether it is an estimate rather than errors."""
    try:
        return estimate_text(line), True
    except Invalid as error:
        return to_json({"line": number, "errors": error.errors}), False


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
