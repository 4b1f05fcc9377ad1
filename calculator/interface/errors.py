"""What is wrong with a situation in JSON: every error with its field, value and what is accepted, in English."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from calculator.interface import shapes
from calculator.interface.shapes import ErrorOut
from calculator.interface.text import Number
from calculator.situation import Care, Household, LowIncomeMember, Place, Referral, Residence

AN_AMOUNT = 'yuan in quotes, as a decimal string such as "8000" or "8000.50", at most 100000000'
A_DAY = "a day, YYYY-MM-DD"
LONGEST_ECHO = 120
"""Characters of a wrong value that an error repeats."""
LARGEST_ECHO = 10**18
"""Numbers from here on are only called numbers, where their text is not known."""
MOST_VALUES = 3
"""Values of one field given many times that an error repeats."""


class Invalid(ValueError):
    """A situation that cannot be taken; `errors` holds every one as {"field", "value", "accepted", "message"}."""

    def __init__(self, errors: list[ErrorOut]) -> None:
        super().__init__(f"{len(errors)} errors")
        self.errors = errors


class NotJSON(Invalid):
    """Text that is not JSON; the first of `errors` says why."""


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


def _field(path: Sequence[int | str]) -> str:
    """A path as people write it: treatments[2].on. A key that nobody could see stands in quotes."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            name = str(_shown(part)) if part.strip() and part.isprintable() else json.dumps(part[:LONGEST_ECHO])
            text += f".{name}" if text else name
    return text


def _shown(value: object) -> object:
    """A wrong value as an error repeats it: short, and always JSON in UTF-8. A number as it was written."""
    if isinstance(value, Number):
        return _shown(value.text)
    if value is None or (isinstance(value, bool | int | float) and abs(value) < LARGEST_ECHO):
        return value
    if isinstance(value, str):
        cut = value if len(value) <= LONGEST_ECHO else value[:LONGEST_ECHO] + "…"
        return cut.encode(errors="backslashreplace").decode()  # half of a surrogate pair is no UTF-8
    if isinstance(value, dict):
        return "an object"
    return f"a list of {len(value)}" if isinstance(value, list) else "a number"


def _beginning(value: object) -> str:
    """A value in words; of an object or a list the beginning of its text."""
    if not isinstance(value, dict | list):
        return _in_words(value)
    text = ""
    for part in json.JSONEncoder(ensure_ascii=False).iterencode(value):
        text += part
        if len(text) > LONGEST_ECHO:
            break
    return str(_shown(text))


def error(field: str, value: object, accepted: str, message: str) -> ErrorOut:
    """One error, with the value as it can be shown."""
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
    if bad_key:
        return error(field, path[-1], "a calendar year, such as 2025", f"{field} is not a calendar year")
    if kind == "extra_forbidden":
        return error(field, value, "one of the fields " + ", ".join(_known(path)), f"{field} is not a known field")
    accepted = _accepted(path)
    if kind == "missing":
        return error(field, None, accepted, f"{field} is missing")
    what = field or "the situation"
    return error(field, value, accepted, f"{what} is {_in_words(value)}, but must be {accepted}")


def _known(path: list[int | str]) -> tuple[str, ...]:
    """The fields of the object in which the last part of a path stands."""
    if path[0] == "earlier":
        return tuple(shapes.EarlierIn.__annotations__)
    shape = shapes.SlipIn if "slip" in path[:-1] else shapes.TreatmentIn if len(path) > 1 else shapes.SituationIn
    return tuple(shape.__annotations__)


def _accepted(path: list[int | str]) -> str:
    if not path:
        return "an object"
    if isinstance(path[-1], int):
        return "an object for each treatment"
    if path[0] == "earlier" and len(path) == 2:
        return 'an object with self_paid, aid, chronic_aid, top_up; or "unsure"'
    name = next(part for part in reversed(path) if isinstance(part, str))
    return _ACCEPTED.get(name, AN_AMOUNT)


def _in_words(value: object) -> str:
    shown = _shown(value)
    if isinstance(value, str):
        return f'"{shown}"'
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return f"the number {shown}" if isinstance(value, (int, float)) else str(shown)


def given_twice(path: Sequence[int | str], values: Sequence[object]) -> ErrorOut:
    """The error for a field that stands more than once in its object; it shows the first values."""
    field, shown = _field(path), values[:MOST_VALUES]
    message = f"{field} is given {len(values)} times, as {' and as '.join(_beginning(value) for value in shown)}"
    return {
        "field": field,
        "value": [_shown(value) for value in shown],
        "accepted": f"{field} once",
        "message": message,
    }


def not_json(why: str) -> ErrorOut:
    """The error for text that is not JSON, with what is wrong with it."""
    return error("", None, "one JSON object in UTF-8", f"this is not JSON: {why}")
