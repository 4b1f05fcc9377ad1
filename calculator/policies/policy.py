"""What every document is: dated data, its figures by name, each with its section; and what other rooms ask of it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Literal, NamedTuple

from calculator.situation import Care, Earlier, Fact, Residence

CLASSES = (1, 2, 3, 4)


class PolicyError(ValueError):
    """A policy file is wrong; the message names the file and the key."""


class NoPolicy(LookupError):
    """No policy is in force on the day asked for: an honest outcome, never a fallback."""

    def __init__(self, day: date) -> None:
        super().__init__(f"no policy is in force on {day.isoformat()}")
        self.day = day


class Figure(NamedTuple):
    """One table of a policy file: its values by name (class_1 to class_4, or one alone), in the unit told."""

    key: str
    unit: str
    section: str
    checked: date
    values: Mapping[str, Any]


class EarlierProblem(NamedTuple):
    """A sum of the year so far that cannot have come about in a class: which one, and both figures in fen."""

    part: Literal["aid", "chronic_aid", "top_up"]
    told: int
    most: int
    """What it can have been at most, with the other sums as they were told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(ABC):
    """One document in force for a time. Amounts in fen, rates in percent, by class.

    `sources`: document and section of each figure. A document's room has a class of its own, which says what the
    document looks at; nothing outside that room asks which class it is.
    """

    CARES: ClassVar[frozenset[Care]]
    """The kinds of care that the document knows by name."""
    ASKS: ClassVar[frozenset[Fact]]
    """The facts that change a figure only under some documents, and do under this one."""
    SERVES: ClassVar[frozenset[Residence]]
    """Where those may live whom the document helps."""
    UNINSURED_BY_BILL: ClassVar[bool] = False
    """Whether the own share of somebody uninsured is reckoned from the whole bill, and from nothing else."""
    FLOORS: ClassVar[bool] = False
    """Whether limits and rates are floors, so that a figure may be more."""

    id: str
    rules: str
    """The document: the name of its room, which revisions of its figures share."""
    title: str
    issued: date
    in_force: date
    until: date | None
    checked: date
    """The oldest day on which one of its figures was compared with the text."""
    classes: Mapping[str, int]
    limit: Mapping[int, int]
    sources: Mapping[str, str]
    figures: tuple[Figure, ...]
    child_age: int | None = None
    """The last year of age, included, in which somebody counts as a child; None where no document says so."""

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on this day."""
        return self.in_force <= day and (self.until is None or day <= self.until)

    def class_of(self, household: str) -> int | None:
        """The class of a household status, or None where the document does not know it (二(一))."""
        return self.classes.get(household)

    def source(self, key: str) -> str:
        """Document and section of a figure or rule, as "yanbian-2022 二(二) 住院救助"."""
        return self.sources[key]

    def knows(self, care: str) -> bool:
        """Whether the document knows this kind of care by name."""
        return care in self.CARES

    def asks(self, fact: Fact) -> bool:
        """Whether this fact changes a figure under the document."""
        return fact in self.ASKS

    def serves(self, residence: str) -> bool:
        """Whether the document may help somebody who lives there."""
        return residence in self.SERVES

    @property
    def given(self) -> Mapping[str, object]:
        """Figures that messages may name whatever is told: amounts in fen, anything else printed."""
        return {} if self.child_age is None else {"child_age": str(self.child_age)}

    def apply_days(self, care: str) -> int | None:
        """Days in which to apply after the reimbursement; None where the document sets none for this kind of care."""
        return None

    def handled(self, care: str) -> tuple[int, int] | None:
        """The two months of a year by whose end this kind of care is handled; None where each case is by itself."""
        return None

    @abstractmethod
    def helps(self, care: str, household_class: int) -> bool:
        """Whether the class gets any aid for this kind of care."""

    def deductible_of(self, household_class: int) -> int:
        """Fen of the year's own share that come before any aid for the class, by the document's own figure."""
        return 0

    def top_up_of(self, household_class: int) -> int:
        """Fen of the top-up that the class can get once a year; 0 where there is none."""
        return 0

    def needs_referral(self, care: str) -> bool:
        """Whether aid for this kind of care depends on a referral by the rules."""
        return False

    def leaves_to_county(self, care: str, household_class: int) -> bool:
        """Whether the class is helped with this kind of care, but the document leaves all of it to the county."""
        return False

    def uses_major_illness_deductible(self, care: str, household_class: int) -> bool:
        """Whether the deductible of major illness insurance changes what the class gets for this kind of care."""
        return False

    def raises_for_child(self, care: str, household_class: int) -> bool:
        """Whether a child of the class gets more for this kind of care."""
        return False

    def earlier_problem(self, household_class: int, earlier: Earlier) -> EarlierProblem | None:
        """The first of the year's earlier sums that cannot have come about in the class; None where all can.

        No error: the status may have been another one then, or the text may be read in another way.
        """
        return None
