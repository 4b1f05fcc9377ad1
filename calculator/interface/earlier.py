"""What came before in a year against itself and against the treatments."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from calculator.interface import readable
from calculator.interface.errors import error
from calculator.interface.readable import Told, yuan
from calculator.interface.shapes import A_YEAR, ErrorOut

_MOST_YEARS = 8
"""Years of treatments that an error names."""


def errors(situation: Mapping[str, Any], treatments: Sequence[Told]) -> Iterator[ErrorOut]:
    """Sums that are more than their whole, and years of which no treatment is told."""
    years = _years(situation, treatments)
    for year, part in readable.earlier(situation):
        field = f"earlier.{year}"
        if years and A_YEAR.fullmatch(year) and year not in years:
            named = ", ".join(years[:_MOST_YEARS]) + (" …" if len(years) > _MOST_YEARS else "")
            message = f"{field} tells of {year}, but the treatments are of {named}, and nothing of it would count"
            yield error(field, part, f"a year of the treatments: {named}", message)
        figures = readable.amounts(part, readable.EARLIER) or {}
        aid, chronic = figures.get("aid", 0), figures.get("chronic_aid", 0)
        if chronic > aid:
            message = f"{field}.chronic_aid {yuan(chronic)} is a part of {field}.aid, which is {yuan(aid)}"
            yield error(f"{field}.chronic_aid", part["chronic_aid"], f"at most {field}.aid", message)


def _years(situation: Mapping[str, Any], treatments: Sequence[Told]) -> list[str]:
    """The years of the treatments in order; none where one of the treatments cannot be read."""
    listed = situation.get("treatments")
    days = [treatment.on for treatment in treatments if treatment.on]
    whole = isinstance(listed, list) and len(days) == len(listed)
    return sorted({f"{day.year:04d}" for day in days}) if whole else []
