"""Ages against each other and against the days, and against what makes somebody a member of a low-income family."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from calculator.interface import readable
from calculator.interface.errors import error
from calculator.interface.readable import Told
from calculator.interface.shapes import OLDEST, ErrorOut

_OF_AGE = 18
"""Whoever is younger is a minor (未成年人保护法 第二条)."""
_ELDERLY = 60
"""From this age on somebody is elderly (老年人权益保障法 第二条)."""


class _Age(NamedTuple):
    field: str
    years: int
    said: str
    """The field and the age; of one that is told for all treatments also the treatment."""
    born: int
    """The later of the two years in which somebody of that age can have been born."""


def errors(situation: Mapping[str, Any], treatments: Sequence[Told]) -> Iterator[ErrorOut]:
    """Ages that one person cannot have had, days before a birth, and a minor or an elderly person who never was one."""
    own = [each for each in treatments if "age" in each.facts]
    others = [each for each in treatments if "age" not in each.facts]
    for group in (own, others) if "age" in situation else (treatments,):
        yield from _of_one_person(group)
    told = [(f"{each.field}.age", _years(each.facts)) for each in treatments] + [("age", _years(situation))]
    known = [(years, field) for field, years in told if years is not None]
    if known:
        yield from _never_member(situation.get("low_income_member"), known)


def _of_one_person(treatments: Sequence[Told]) -> Iterator[ErrorOut]:
    """Treatments with ages of their own, or those for which one age stands: where both are told, one overrides."""
    if ages := [age for each in treatments if each.on and (age := _at(each, each.on))]:
        yield from list(_two_people(ages)) or _before_birth(max(ages, key=lambda age: age.born), treatments)


def _years(facts: Mapping[str, Any]) -> int | None:
    age = facts.get("age")
    if isinstance(age, bool) or not isinstance(age, int | float) or age not in range(OLDEST + 1):
        return None
    return int(age)


def _at(treatment: Told, on: date) -> _Age | None:
    """The age at a treatment: its own, or the one for all of them."""
    if "age" in treatment.facts:
        field, years, where = f"{treatment.field}.age", _years(treatment.facts), ""
    else:
        field, years, where = "age", _years(treatment.situation), f" at {treatment.field}"
    return None if years is None else _Age(field, years, f"{field} {years}{where}", on.year - years)


def _two_people(ages: Sequence[_Age]) -> Iterator[ErrorOut]:
    """Birthdays move the year of birth that an age tells by one."""
    older, younger = min(ages, key=lambda age: age.born), max(ages, key=lambda age: age.born)
    if younger.born - older.born > 1:
        accepted = (
            "an age at each treatment" if older.field == younger.field else f"an age that agrees with {older.field}"
        )
        yield error(younger.field, younger.years, accepted, f"{older.said} and {younger.said} cannot be one person's")


def _before_birth(youngest: _Age, treatments: Sequence[Told]) -> Iterator[ErrorOut]:
    """Nobody was treated before the first year in which somebody of that age can have been born."""
    for each in treatments:
        for name in ("on", "admitted"):
            day = readable.day(each.facts.get(name))
            if day and day.year < youngest.born - 1:
                message = (
                    f"{each.field}.{name} {day} and {youngest.said} cannot be one person's: it is before the birth"
                )
                yield error(f"{each.field}.{name}", str(day), f"a day that agrees with {youngest.field}", message)


def _never_member(member: object, ages: Sequence[tuple[int, str]]) -> Iterator[ErrorOut]:
    (lowest, lowest_field), (highest, highest_field) = min(ages), max(ages)
    if member == "minor" and lowest >= _OF_AGE:
        message = f"low_income_member is minor, but {lowest_field} is {lowest}, and a minor is under {_OF_AGE}"
        yield error("low_income_member", member, f"minor only under {_OF_AGE}", message)
    if member == "elderly" and highest < _ELDERLY:
        message = f"low_income_member is elderly, but {highest_field} is {highest}, under {_ELDERLY}"
        yield error("low_income_member", member, f"elderly only from {_ELDERLY}", message)
