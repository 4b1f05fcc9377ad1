"""The figures of 延州政办发〔2022〕30号, and of what revises them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from calculator.money import share
from calculator.policies.file import File
from calculator.policies.policy import EarlierProblem, Policy
from calculator.situation import Care, Earlier

REFERRAL_CARE: tuple[Care, ...] = ("inpatient", "special_disease", "special_drug")
"""Care that needs a referral and shares the inpatient standard (二(二), 二(四))."""

RATED_CARE: tuple[Care, ...] = (*REFERRAL_CARE, "chronic_outpatient")

SPECIAL_CARE: tuple[Care, ...] = ("special_disease", "special_drug")

ROUNDED_UP = 100
"""Fen by which rounding half up at each settlement may raise a year's aid: half a fen, 200 settlements (R44)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Yanbian2022(Policy):
    """The document's figures. `percent` by (care, class)."""

    CARES = frozenset((*RATED_CARE, "outpatient"))
    ASKS = frozenset(("place", "designated", "referral"))
    SERVES = frozenset(("yanbian", "permit"))

    deductible: Mapping[int, int]
    percent: Mapping[tuple[str, int], int]
    chronic_limit: Mapping[int, int]
    top_up: Mapping[int, int]

    def helps(self, care: str, household_class: int) -> bool:
        """Whether the class gets any aid for this kind of care."""
        return bool(self.percent.get((care, household_class)))

    def deductible_of(self, household_class: int) -> int:
        """Fen of the year's own share that come before any aid for the class (二(二) 住院救助)."""
        return self.deductible[household_class]

    def top_up_of(self, household_class: int) -> int:
        """Fen of the top-up that the class can get once a year (二(二) 倾斜救助)."""
        return self.top_up[household_class]

    def needs_referral(self, care: str) -> bool:
        """Whether aid for this kind of care depends on a referral by the rules (二(四))."""
        return care in REFERRAL_CARE

    def earlier_problem(self, household_class: int, earlier: Earlier) -> EarlierProblem | None:
        """The first of the year's earlier sums that cannot have come about in the class (二(二)).

        Aid for chronic outpatient care stands apart from the own share: that of this care is not told.
        """
        limit, top_up = self.limit[household_class], self.top_up[household_class]
        if earlier.aid > limit:
            return EarlierProblem("aid", earlier.aid, limit)
        if earlier.chronic_aid > self.chronic_limit[household_class]:
            return EarlierProblem("chronic_aid", earlier.chronic_aid, self.chronic_limit[household_class])
        above = max(0, earlier.self_paid - self.deductible[household_class])
        most = share(above, self.percent["inpatient", household_class]) + earlier.chronic_aid
        if earlier.aid > most + (ROUNDED_UP if above else 0):
            return EarlierProblem("aid", earlier.aid, most)
        return EarlierProblem("top_up", earlier.top_up, top_up) if earlier.top_up > top_up else None


def fields(file: File) -> dict[str, Any]:
    """What a file of this document holds."""
    found = {
        "classes": file.households(),
        "limit": file.fen_by_class("annual_limit"),
        "deductible": file.fen_by_class("deductible"),
        "chronic_limit": file.fen_by_class("chronic_limit"),
        "top_up": file.fen_by_class("top_up"),
        "percent": {
            (care, number): percent for care in RATED_CARE for number, percent in file.percents(f"rate.{care}").items()
        },
        "child_age": file.one("child_age", "years", 150),
    }
    file.rules("scope", "insured", "referral", "offices", "in_force")
    return found
