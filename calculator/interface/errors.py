"""What is wrong with a situation in JSON: every error with its field, value and what is accepted, in English."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pydantic_core import PydanticCustomError

from calculator import money
from calculator.documents import in_force
from calculator.interface import shapes
from calculator.interface.shapes import ErrorOut
from calculator.policies.policy import NoPolicy
from calculator.situation import Care, Household, LowIncomeMember, Place, Referral, Residence, Slip, SlipProblem

AN_AMOUNT = 'yuan as a decimal string, such as "8000" or "8000.50", at most 100000000'
A_DAY = "a day, YYYY-MM-DD"
LONGEST_ECHO = 120
"""Characters of a wrong value that an error repeats."""
LARGEST_ECHO = 10**18
"""Numbers from here on are only called numbers."""


class Invalid(ValueError):
    """A situation that cannot be taken; `errors` holds every one as {"field", "value", "accepted", "message"}."""

    def __init__(self, errors: list[ErrorOut]) -> None:
        super().__init__(f"{len(errors)} errors")
        self.errors = errors


def _choices(kind: Any) -> str:
    return "one of " + ", ".join(kind.__args__)


_ACCEPTED: Mapping[str, str] = {
    "residence": _choices(Residence),
    "household": _choices(Household),
    "care": _choices(Care),
    "place": _choices(Place),
    "referral": _choices(Referral),
    "low_income_member": _choices(LowIncomeMember),
    "designated": 'true, false or "unsure"',
    "insured": "true or false",
    "insurance_rate_cut": "true or false",
    "refused_by_insurance": "true or false",
    "age": "whole years, 0 to 150",
    "on": A_DAY,
    "admitted": A_DAY,
    "treatments": "a list of 1 to 200 treatments",
    "slip": "an object with the figures of the slip",
    "earlier": 'an object by calendar year such as "2025", each with figures or "unsure"; or "unsure"',
}

_ONE_AMOUNT = ("self_paid", "slip", "total_bill")
_SLIP = tuple(shapes.SlipIn.__annotations__)
_EARLIER = tuple(shapes.EarlierIn.__annotations__)


def _field(path: Sequence[int | str]) -> str:
    """A path as people write it: treatments[2].on."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            name = str(_shown(part))
            text += f".{name}" if text else name
    return text


def _shown(value: object) -> object:
    """A wrong value as an error repeats it: short, and always JSON."""
    if value is None or (isinstance(value, bool | int | float) and abs(value) < LARGEST_ECHO):
        return value
    if isinstance(value, str):
        return value if len(value) <= LONGEST_ECHO else value[:LONGEST_ECHO] + "…"
    if isinstance(value, dict):
        return "an object"
    return "a list" if isinstance(value, list) else "a number"


def _error(field: str, value: object, accepted: str, message: str) -> ErrorOut:
    return {"field": field, "value": _shown(value), "accepted": accepted, "message": message}


def shape_error(loc: tuple[int | str, ...], found: Any) -> ErrorOut:
    """One error of the shape, in our words."""
    path = [
        part for place, part in enumerate(loc) if not (part in shapes.TAGS and loc[0] == "earlier" and place in (1, 3))
    ]
    bad_key = bool(path) and path[-1] == "[key]"
    if bad_key:
        path.pop()
    field = _field(path)
    kind, value = found["type"], found["input"]
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    if bad_key:
        return _error(field, path[-1], "a calendar year, such as 2025", f"{field} is not a calendar year")
    if kind == "extra_forbidden":
        known = _EARLIER if path[0] == "earlier" else _SLIP if "slip" in path[:-1] else None
        fields = known or (shapes.TreatmentIn if len(path) > 1 else shapes.SituationIn).__annotations__
        return _error(field, value, "one of the fields " + ", ".join(fields), f"{field} is not a known field")
    accepted = _ACCEPTED.get(name, AN_AMOUNT)
    if not path:
        accepted = "an object"
    elif isinstance(path[-1], int):
        accepted = "an object for each treatment"
    elif path[0] == "earlier" and len(path) == 2:
        accepted = 'an object with self_paid, aid, chronic_aid, top_up; or "unsure"'
    if kind == "missing":
        return _error(field, None, accepted, f"{field} is missing")
    what = field or "the situation"
    return _error(field, value, accepted, f"{what} is {_in_words(value)}, but must be {accepted}")


def _in_words(value: object) -> str:
    shown = _shown(value)
    if isinstance(value, str):
        return f'"{shown}"'
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return f"the number {shown}" if isinstance(value, (int, float)) else str(shown)


def errors_between_fields(content: dict[str, Any]) -> Iterator[ErrorOut]:
    """What single fields cannot show, wherever the fields concerned are right in themselves."""
    treatments = content.get("treatments")
    for place, treatment in enumerate(treatments[:200] if isinstance(treatments, list) else ()):
        if isinstance(treatment, dict):
            yield from _errors_in_treatment(f"treatments[{place}]", treatment, content)
    earlier = content.get("earlier")
    for number, part in earlier.items() if isinstance(earlier, dict) else ():
        figures = _amounts(part, _EARLIER) if isinstance(part, dict) else None
        if figures and figures.get("chronic_aid", 0) > figures.get("aid", 0):
            field = f"earlier.{number}"
            chronic, aid = _yuan(figures["chronic_aid"]), _yuan(figures.get("aid", 0))
            message = f"{field}.chronic_aid {chronic} is a part of {field}.aid, which is {aid}"
            yield _error(f"{field}.chronic_aid", part["chronic_aid"], f"at most {field}.aid", message)


def _errors_in_treatment(field: str, treatment: dict[str, Any], content: dict[str, Any]) -> Iterator[ErrorOut]:
    given = [name for name in _ONE_AMOUNT if name in treatment]
    exactly = "exactly one of self_paid, slip and total_bill"
    if len(given) != 1:
        what = " and ".join(given) or "none"
        yield _error(field, what, exactly, f"{field} has {what}; give {exactly}")
    if "total_bill" in treatment and treatment.get("insured", content.get("insured", True)) is not False:
        message = f"{field}.total_bill is only for somebody uninsured; {field} is insured, so give self_paid or slip"
        yield _error(f"{field}.total_bill", treatment["total_bill"], "self_paid or slip, or insured false", message)
    yield from _errors_uninsured(field, treatment, content)
    days = [_readable_day(treatment.get(name)) for name in ("admitted", "on")]
    if days[0] and days[1] and days[0] > days[1]:
        message = f"{field}.admitted {days[0]} is after {field}.on {days[1]}"
        yield _error(f"{field}.admitted", treatment["admitted"], f"a day not after {field}.on", message)
    slip = treatment.get("slip")
    figures = _amounts(slip, _SLIP) if isinstance(slip, dict) else None
    if figures is not None:
        for problem in Slip(**figures).problems():
            yield _slip_error(f"{field}.slip", problem, slip)


_PAID_BY_INSURANCE = ("pooled_fund", "major_illness", "other_insurance")


def _errors_uninsured(field: str, treatment: dict[str, Any], content: dict[str, Any]) -> Iterator[ErrorOut]:
    """What only insurance can have left or paid, of somebody uninsured whose own share is a part of the whole bill."""
    if treatment.get("insured", content.get("insured", True)) is not False or not _uninsured_by_bill(treatment):
        return
    insured = f"{field}.insured" if "insured" in treatment else "insured"
    why = (
        f"{insured} is false, and by the rules of {treatment['on']} a part of the whole bill counts, so give total_bill"
    )
    if "self_paid" in treatment:
        message = f"{field}.self_paid is the own share after insurance, but {why}"
        yield _error(f"{field}.self_paid", treatment["self_paid"], f"total_bill, or {insured} true", message)
    slip = treatment.get("slip")
    figures = _amounts(slip, _SLIP) if isinstance(slip, dict) else None
    if slip is None or figures is None:
        return
    paid = [name for name in _PAID_BY_INSURANCE if figures.get(name)]
    accepted = f"total_bill in place of slip, or {insured} true"
    if paid:
        message = f"{' and '.join(f'{field}.slip.{name}' for name in paid)} was paid by insurance, but {why}"
        yield _error(f"{field}.slip.{paid[0]}", slip[paid[0]], accepted, message)
    elif "total_bill" not in figures:
        yield _error(f"{field}.slip", slip, accepted, f"{field}.slip has no total_bill, but {why}")


def _uninsured_by_bill(treatment: dict[str, Any]) -> bool:
    day = _readable_day(treatment.get("on"))
    try:
        return day is not None and in_force(day).UNINSURED_BY_BILL
    except NoPolicy:
        return False


def _slip_error(field: str, problem: SlipProblem, slip: Any) -> ErrorOut:
    names = ", ".join(f"{field}.{name}" for name in problem.fields)
    one, other = _yuan(problem.one_side), _yuan(problem.other_side)
    first = problem.fields[0]
    if problem.kind == "missing":
        accepted = 'in_scope; or total_bill, own_expense and over_limit, where "0" is an answer'
        return _error(f"{field}.{first}", None, accepted, f"without {field}.in_scope, these are needed too: {names}")
    messages = {
        "parts_above_bill": f"{field}.total_bill {one} is less than own_expense, over_limit and class_b_share "
        f"together, {other}",
        "paid_above_scope": f"in_scope and class_b_share together, {one}, are less than the insurance payments "
        f"pooled_fund, major_illness and other_insurance together, {other}",
        "parts_differ_from_bill": f"{field}.total_bill {one} differs from in_scope, own_expense, over_limit and "
        f"class_b_share together, {other}",
    }
    accepted = f"figures that agree: {names}"
    return _error(f"{field}.{first}", slip.get(first), accepted, messages[problem.kind])


def _yuan(amount: int) -> str:
    return money.yuan(amount) if amount >= 0 else "-" + money.yuan(-amount)


def _amounts(part: dict[str, Any], names: tuple[str, ...]) -> dict[str, int] | None:
    """The amounts of an object in fen, or None where one of them is wrong in itself."""
    try:
        return {name: money.fen(part[name]) for name in names if name in part}
    except (TypeError, ValueError):
        return None


def _readable_day(text: object) -> date | None:
    try:
        return shapes.day(text) if isinstance(text, str) else None
    except PydanticCustomError:
        return None


def not_json() -> ErrorOut:
    """The error for text that is not JSON."""
    return _error("", None, "one JSON object", "this is not JSON")
