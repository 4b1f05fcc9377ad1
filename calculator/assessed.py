"""A treatment as a document looks at it before any amount.

What a year is settled with is looked at again and again, and never handed out: plain records with slots, whose fields
are read three times as fast as those of a named tuple.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from calculator.estimate import Step
from calculator.readings import Choice
from calculator.situation import Household, Treatment

Standing = Literal[
    "covered",
    "other_place",
    "no_class",
    "no_member",
    "uninsured",
    "household_unknown",
    "care_unknown",
    "outpatient_not_covered",
    "chronic_not_for_class",
    "not_designated",
    "refused_2015",
]
"""Whether a treatment is covered, or the id of the notice that says why there is no aid or no figure."""


@dataclass(slots=True, eq=False)
class Assessed:
    """One treatment, with what follows from it before any unsure answer is settled."""

    given_as: int  # its position among the treatments given
    policy: Any  # in force on its day, of the class that the document's room has
    treatment: Treatment
    household: Household
    standing: Standing
    household_class: int | None
    own_share: int | None  # in scope, fen
    without_class_b: int  # the same without the class-B share (R08)
    insured: bool
    child: bool
    own_steps: tuple[Step, ...]  # how the own share was reckoned, where it was not told


def is_child(age: int | None, child_age: int | None) -> bool:
    """Whether somebody of this age counts as a child (R31)."""
    return age is not None and child_age is not None and age <= child_age


def classes_of(everything: Sequence[Assessed], unsure_class: int | None, choice: Choice) -> tuple[int, ...]:
    """The classes of a year's treatments in time order, without a status that has none or waits for it (R06).

    `unsure_class`: what a household "unsure" is taken for; None is no class.
    """
    recognised = choice["R06"] == "this_year"
    if not recognised and unsure_class is None:
        return tuple([each.household_class for each in everything if each.household_class is not None])
    numbers = []
    for each in everything:
        number = each.household_class
        if each.household == "unsure":
            number = unsure_class
        elif recognised and each.household == "illness_poverty_pending":
            number = each.policy.classes["illness_poverty"]
        if number is not None:
            numbers.append(number)
    return tuple(numbers)
