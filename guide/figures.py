"""The figures that the pages name, from the policies: money in fen, days as dates, months as whole numbers, any other
number already printed.

A placeholder is called by the document, the key of the figure and the name of its value, all joined by `_` (and `_` for
a point): `{yanbian_2022_rate_inpatient_class_1}`. A third document needs no line here.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from calculator import Policy
from guide.documents import documents, speaking


def figures(days: Sequence[date]) -> Mapping[str, object]:
    """Every figure by its placeholder, from the policies that speak on these days (`speaking`)."""
    return {
        placeholder(document, key, name): value
        for document, policy in speaking(days).items()
        for key, values in told(policy).items()
        for name, value in values.items()
    }


def placeholder(document: str, key: str, name: str) -> str:
    """What a figure's value is called in the catalogs."""
    return "_".join(part for part in (document, key.replace(".", "_"), name) if part)


def told(policy: Policy) -> Mapping[str, Mapping[str, Any]]:
    """What can be told of a policy, by the key of each figure and the name of each value ("" where it has none).

    A value that is neither a number nor a day ("county", a list) cannot be told.

    Beside its figures: `most`, the annual limit and the top-up together; `in_force` and `until`, the first and the last
    day of its document, through every revision; no `until` where it has not ended.
    """
    found: dict[str, dict[str, Any]] = {}
    for figure in policy.figures:
        values = {name: value for name, value in figure.values.items() if isinstance(value, (int, date))}
        found[figure.key] = {name: _ready(value, figure.unit) for name, value in values.items()}
    limit, top_up = (found.get(key, {}) for key in ("annual_limit", "top_up"))
    found["most"] = {name: limit[name] + top_up[name] for name in limit.keys() & top_up.keys()}
    revisions = documents()[policy.rules]
    found["in_force"] = {"": revisions[0].in_force}
    if until := revisions[-1].until:
        found["until"] = {"": until}
    return found


def _ready(value: int | date, unit: str) -> int | date | str:
    """A value as the type of its placeholder takes it: fen for `money`, a date for `day`, 1 to 12 for `month`."""
    if isinstance(value, date) or unit.startswith("month"):
        return value
    return value * 100 if unit.startswith("yuan") else str(value)
