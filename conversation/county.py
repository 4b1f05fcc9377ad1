"""The county: it tells where to go and changes no figure, so nobody is asked for it before there is a result."""

from collections.abc import Mapping
from typing import Final

from conversation.facts import Facts
from offices import COUNTIES, Directory
from summary import Section, nearby

COUNTY: Final = "county"
"""The id of its question."""


def of_yanbian(facts: Facts) -> bool:
    """Whether the person belongs to one of the counties."""
    return facts.says("residence", "yanbian", "permit")


def county(answers: Mapping[str, str], facts: Facts) -> str | None:
    """The county of somebody who belongs to Yanbian and told it."""
    told = answers.get(COUNTY)
    return told if told in COUNTIES and of_yanbian(facts) else None


def near(answers: Mapping[str, str], facts: Facts, offices: Directory) -> tuple[Section, ...]:
    """The offices of the county by themselves, where one was told."""
    here = county(answers, facts)
    return (Section("where", tuple(nearby(here, offices.of(here)))),) if here else ()
