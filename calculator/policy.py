"""What a policy is: one document as dated data, its figures by name, each with its section."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

CLASSES = (1, 2, 3, 4)

COUNTY: Literal["county"] = "county"
"""In place of a rate: the document sets none and leaves it to the county."""
AS_INPATIENT: Literal["as inpatient"] = "as inpatient"
"""In place of a rate: the document sends this class to the standard of major inpatient care."""

Rate = int | Literal["county", "as inpatient"]
"""Percent, or what stands in its place."""


class PolicyError(ValueError):
    """A policy file is wrong; the message names the file and the key."""


class NoPolicy(LookupError):
    """No policy is in force on the day asked for: an honest outcome, never a fallback."""

    def __init__(self, day: date) -> None:
        super().__init__(f"no policy is in force on {day.isoformat()}")
        self.day = day


class Figure(NamedTuple):
    """One table of a policy file: its values by name (class_1 to class_4, or one alone), as they stand there."""

    key: str
    unit: str
    section: str
    checked: date
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(ABC):
    """One document. Amounts in fen, rates in percent, by class; `sources`: document and section of each figure."""

    id: str
    rules: str
    """The module with its rules."""
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

    def class_of(self, household: str) -> int | None:
        """The class of a household status, or None where the document does not know it (二(一))."""
        return self.classes.get(household)

    def source(self, key: str) -> str:
        """Document and section of a figure or rule, as "yanbian-2022 二(二) 住院救助"."""
        return self.sources[key]

    @property
    def apply_days(self) -> int | None:
        """Days in which to apply after the reimbursement; None where the document sets none."""
        return None

    @abstractmethod
    def helps(self, care: str, household_class: int) -> bool:
        """Whether the class gets any aid for this kind of care."""

    @abstractmethod
    def counts_own_share(self, household_class: int) -> bool:
        """Whether the own share that came before in the year changes what the class gets."""

    def tops_up(self, household_class: int) -> bool:
        """Whether the class may get a top-up."""
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Yanbian2022(Policy):
    """延州政办发〔2022〕30号 and what revises its figures. `percent` by (care, class)."""

    deductible: Mapping[int, int]
    percent: Mapping[tuple[str, int], int]
    chronic_limit: Mapping[int, int]
    top_up: Mapping[int, int]

    def helps(self, care: str, household_class: int) -> bool:
        """Whether the class gets any aid for this kind of care."""
        return bool(self.percent.get((care, household_class)))

    def counts_own_share(self, household_class: int) -> bool:
        """Whether the own share that came before in the year changes what the class gets."""
        return self.deductible[household_class] > 0

    def tops_up(self, household_class: int) -> bool:
        """Whether the class may get a top-up."""
        return self.top_up[household_class] > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Jilin2015(Policy):
    """吉林省医疗救助实施意见（2015年）: floors, and rates that it leaves to the county. `rate` by (name, class)."""

    rate: Mapping[tuple[str, int], Rate]
    visit_threshold: int
    child_age: int
    child_uplift: int
    uninsured_share: int
    rate_cut: int
    apply_afterwards: int
    decided_key: int
    decided_general: int

    @property
    def apply_days(self) -> int | None:
        """Days in which to apply after the reimbursement, or after discharge where uninsured (四(三))."""
        return self.apply_afterwards

    def helps(self, care: str, household_class: int) -> bool:
        """Whether the class gets any aid for this kind of care."""
        if care in ("outpatient", "chronic_outpatient"):
            return self.rate["outpatient", household_class] != 0
        return care != "special_drug"

    def counts_own_share(self, household_class: int) -> bool:
        """Whether the own share that came before in the year changes what the class gets: class 1 gets all of it."""
        return self.rate["inpatient_within", household_class] != self.rate["inpatient_above", household_class]

    def uses_threshold(self, care: str, household_class: int) -> bool:
        """Whether the deductible of major illness insurance changes what the class gets for this kind of care."""
        if care == "inpatient":
            return self.counts_own_share(household_class)
        return self.rate.get((care, household_class)) == AS_INPATIENT

    def raises_for_child(self, household_class: int) -> bool:
        """Whether a child of the class gets a higher rate for major inpatient care (三(二)2(1)③)."""
        rate = self.rate["inpatient_above", household_class]
        return isinstance(rate, int) and rate < 100
