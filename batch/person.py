"""The rows of a table as situations, and their estimates as rows: one treatment a row, all of a person together.

Everything is text, as it stands in the table; what is taken and refused is what the JSON door takes and refuses.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from calculator.interface import Invalid, estimate_json

Told = Mapping[str, str]
"""A row: text by column. What is not filled in is not there."""
Row = tuple[int, Told]
"""A row with its number in the table, from 1."""
Answer = dict[str, str | int]

_OF_PERSON: Final = ("residence", "low_income_member", "major_illness_threshold")
_OF_TREATMENT: Final = ("on", "admitted", "care", "place", "designated", "referral", "self_paid", "total_bill")
_OF_TREATMENT_BESIDES: Final = ("household", "age", "insured", "insurance_rate_cut", "refused_by_insurance")
_OF_SLIP: Final = (
    *("total_bill", "own_expense", "over_limit", "class_b_share", "in_scope"),
    *("pooled_fund", "major_illness", "other_insurance", "medical_aid"),
)
_OF_EARLIER: Final = ("self_paid", "aid", "chronic_aid", "top_up")
_YES_NO: Final = {"true": True, "false": False}
_AS_YES_NO: Final = ("designated", "insured", "insurance_rate_cut", "refused_by_insurance")

NEEDED: Final = ("person", "residence", "household", "on", "care", "place", "designated", "referral")
COLUMNS: Final = (
    *("key", "person", *_OF_PERSON, *_OF_TREATMENT, *_OF_TREATMENT_BESIDES),
    *(f"slip_{name}" for name in _OF_SLIP),
    *("earlier", *(f"earlier_{name}" for name in _OF_EARLIER)),
)
"""Every column that a table can have: the JSON door's names, a slip's with `slip_`, earlier sums with `earlier_`.

`key` is handed back as it is; `earlier` is empty or "unsure".
"""

_TREATMENT: Final = re.compile(r"treatments\[(\d+)\]\.?(.*)")
_YEAR: Final = re.compile(r"earlier\.(\d+)\.?(.*)")


def answered(persons: Iterable[list[Row]]) -> list[Answer]:
    """The answers to the rows of some persons, one for each row; of a person with an error in a row no row has one."""
    return [each for rows in persons for each in answers(rows)]


def answers(rows: list[Row]) -> list[Answer]:
    """The answers to the rows of one person, in the order of the days: figures in yuan as text, or `error`."""
    found = [_known(*row) for row in rows]
    errors = _errors_of_table([told for _, told in rows])
    try:
        made: Mapping[str, Any] = {} if errors else estimate_json(_situation([told for _, told in rows]))
    except Invalid as error:
        made, errors = {}, _by_row(error, rows)
    if errors:
        first = min(errors)
        for place, each in enumerate(found):
            told = errors.get(place)
            each["error"] = "; ".join(told) if told else f"row {rows[first][0]} of this person has an error"
        return found
    readings = " ".join(each["id"] for each in made["readings"] if each["matters"])
    for each, treatment in zip(found, made["treatments"], strict=True):
        each.update(_figures(treatment, made["years"]), readings=readings)
    return found


def _known(number: int, told: Told) -> Answer:
    return {"row": number, **{name: told[name] for name in ("key", "person", "on") if name in told}}


def _figures(treatment: Mapping[str, Any], years: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str | int]]:
    """The figures of a treatment, and of its year under its policy; those that are not known are left out."""
    figures = {name: treatment[name] for name in ("policy", "class")} | {"own_share": treatment["self_paid"]}
    figures |= {name: treatment["aid"][name] for name in ("amount", "low", "high", "status")}
    for year in years:
        if (year["year"], year["policy"]) == (int(treatment["on"][:4]), treatment["policy"]):
            total = year["total_aid"]
            figures |= {"year_total": total["amount"], "year_status": total["status"]}
            figures |= {"year_low": total["low"], "year_high": total["high"]}
    figures["notice"] = next((each["id"] for each in treatment["notices"]), None)
    return ((name, value) for name, value in figures.items() if value is not None)


def _situation(rows: list[Told]) -> dict[str, Any]:
    """The rows as the JSON door takes them: the status of the newest one is the person's, each keeps its own."""
    situation: dict[str, Any] = {name: rows[0][name] for name in _OF_PERSON if name in rows[0]}
    if "household" in rows[-1]:
        situation["household"] = rows[-1]["household"]
    situation["treatments"] = [_treatment(row) for row in rows]
    earlier: dict[str, Any] = {}
    for row in rows:
        told = _earlier(row)
        if told:
            earlier[row.get("on", "")[:4]] = told
    return situation | ({"earlier": earlier} if earlier else {})


def _treatment(row: Told) -> dict[str, Any]:
    found: dict[str, Any] = {name: row[name] for name in (*_OF_TREATMENT, *_OF_TREATMENT_BESIDES) if name in row}
    found |= {name: _YES_NO.get(row[name].lower(), row[name]) for name in _AS_YES_NO if name in row}
    if found.get("age", "").isascii() and found.get("age", "").isdigit():
        found["age"] = int(found["age"])
    slip = {name: row[f"slip_{name}"] for name in _OF_SLIP if f"slip_{name}" in row}
    return found | ({"slip": slip} if slip else {})


def _earlier(row: Told) -> dict[str, str] | str | None:
    told = {name: row[f"earlier_{name}"] for name in _OF_EARLIER if f"earlier_{name}" in row}
    return told or row.get("earlier")


def _errors_of_table(rows: list[Told]) -> dict[int, list[str]]:
    """What only a table can have wrong, by place: a person without a name, or one that is told in two ways."""
    errors: dict[int, list[str]] = {}
    earlier: dict[str, object] = {}
    for place, row in enumerate(rows):
        wrong = [] if row.get("person") else ["person: needed, so that the rows of one person stand together"]
        differ = [name for name in _OF_PERSON if row.get(name) != rows[0].get(name)]
        wrong += [f"{each}: {row.get(each, '')!r} here, {rows[0].get(each, '')!r} in an earlier row" for each in differ]
        told = _earlier(row)
        if told and earlier.setdefault(row.get("on", "")[:4], told) != told:
            wrong.append("earlier: other sums than in an earlier row of the year")
        if "earlier" in row and told != row["earlier"]:
            wrong.append("earlier: sums stand beside it")
        if wrong:
            errors[place] = wrong
    return errors


def _by_row(error: Invalid, rows: list[Row]) -> dict[int, list[str]]:
    """The errors of the JSON door at their rows, by the names of the columns; of the person at the first."""
    found: dict[int, list[str]] = {}
    for each in error.errors:
        place, column = 0, each["field"]
        if of_treatment := _TREATMENT.fullmatch(column):
            place, column = int(of_treatment[1]), of_treatment[2].replace(".", "_") or "treatments"
        elif of_year := _YEAR.fullmatch(column):
            place = next((n for n, (_, row) in enumerate(rows) if row.get("on", "").startswith(of_year[1])), 0)
            column = f"earlier_{of_year[2]}".rstrip("_")
        found.setdefault(place, []).append(f"{column}: {each['message']}")
    return found
