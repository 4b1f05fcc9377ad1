"""Ages against each other, and against what makes somebody a member of a low-income family."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

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
    born: int
    """The later of the two years in which somebody of that age can have been born; 0 where no day is told."""


def errors(situation: Mapping[str, Any], treatments: Sequence[Told]) -> Iterator[ErrorOut]:
    """Ages that one person cannot have had, and a minor or an elderly person who never was one."""
    told = [age for each in treatments if (age := _age(each.facts, f"{each.field}.age", each.on))]
    if of_all := _age(situation, "age"):
        told.append(of_all)
    if told:
        yield from _two_people([age for age in told if age.born] or told)
        yield from _never_member(situation.get("low_income_member"), told)


def _age(facts: Mapping[str, Any], field: str, on: date | None = None) -> _Age | None:
    age = facts.get("age")
    if isinstance(age, bool) or not isinstance(age, int | float) or age not in range(OLDEST + 1):
        return None
    return _Age(field, int(age), on.year - int(age) if on else 0)


def _two_people(ages: Sequence[_Age]) -> Iterator[ErrorOut]:
    """Birthdays move the year of birth that an age tells by one."""
    older, younger = min(ages, key=lambda age: age.born), max(ages, key=lambda age: age.born)
    if younger.born - older.born > 1:
        message = f"{older.field} {older.years} and {younger.field} {younger.years} cannot be one person's"
        yield error(younger.field, younger.years, f"an age that agrees with {older.field}", message)


def _never_member(member: object, ages: Sequence[_Age]) -> Iterator[ErrorOut]:
    youngest, oldest = min(ages, key=lambda age: age.years), max(ages, key=lambda age: age.years)
    if member == "minor" and youngest.years >= _OF_AGE:
        message = (
            f"low_income_member is minor, but {youngest.field} is {youngest.years}, and a minor is under {_OF_AGE}"
        )
        yield error("low_income_member", member, f"minor only under {_OF_AGE}", message)
    if member == "elderly" and oldest.years < _ELDERLY:
        message = f"low_income_member is elderly, but {oldest.field} is {oldest.years}, under {_ELDERLY}"
        yield error("low_income_member", member, f"elderly only from {_ELDERLY}", message)
