"""A treatment as a document looks at it before any amount."""

from typing import Any, Literal, NamedTuple

from calculator.estimate import Step
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


class Assessed(NamedTuple):
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
