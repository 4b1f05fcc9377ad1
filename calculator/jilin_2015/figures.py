"""The figures of 吉林省医疗救助实施意见（2015年）: floors, and rates that it leaves to the county."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from calculator.policies.file import File
from calculator.policies.policy import EarlierProblem, Policy
from calculator.situation import Earlier

COUNTY: Literal["county"] = "county"
"""In place of a rate: the document sets none and leaves it to the county."""
AS_INPATIENT: Literal["as inpatient"] = "as inpatient"
"""In place of a rate: the document sends this class to the standard of major inpatient care."""

Rate = int | Literal["county", "as inpatient"]
"""Percent, or what stands in its place."""

OUTPATIENT = ("outpatient", "chronic_outpatient")
"""Everyday outpatient care (三(二)1(2)); the document does not know chronic outpatient care as a kind of its own."""

FOLLOWS = "major_outpatient"
"""The care for which classes 3 and 4 follow the standard of major inpatient care, the uplift for a child included
(三(二)2(3) 执行); for special disease the text only refers to it (三(二)2(2) 参照), so the uplift is not sure (R31)."""

RISES = ("inpatient", FOLLOWS)
"""Care whose rate surely rises for a child, in the classes that have one by the inpatient standard."""

_RATES = ("inpatient_within", "inpatient_above", "special_disease", "major_outpatient", "outpatient")


@dataclass(frozen=True, slots=True, kw_only=True)
class Jilin2015(Policy):
    """The document's figures. `rate` by (name, class)."""

    CARES = frozenset(("inpatient", "special_disease", "major_outpatient", "outpatient"))
    ASKS = frozenset(("insurance_paid", "age", "low_income_member", "major_illness_threshold"))
    SERVES = frozenset(("yanbian", "permit", "jilin"))
    UNINSURED_BY_BILL = True
    FLOORS = True

    rate: Mapping[tuple[str, int], Rate]
    visit_threshold: int
    child_age: int
    child_uplift: int
    uninsured_share: int
    rate_cut: int
    apply_afterwards: int
    decided_key: int
    decided_general: int
    outpatient_handled: tuple[int, int]

    @property
    def given(self) -> Mapping[str, object]:
        """Figures that messages may name whatever is told: amounts in fen, anything else printed."""
        return {
            "child_age": str(self.child_age),
            "visit_threshold": self.visit_threshold,
            "uplift": str(self.child_uplift),
        }

    def apply_days(self, care: str) -> int | None:
        """Days in which to apply after the reimbursement, or after discharge where uninsured (四(三)); none for
        everyday outpatient care, which the county handles by itself twice a year (四(四))."""
        return None if care in OUTPATIENT else self.apply_afterwards

    def handled(self, care: str) -> tuple[int, int] | None:
        """The two months of a year by whose end everyday outpatient care is handled (四(四))."""
        return self.outpatient_handled if care in OUTPATIENT else None

    def helps(self, care: str, household_class: int) -> bool:
        """Whether the class gets any aid for this kind of care."""
        if care in OUTPATIENT:
            return self.rate["outpatient", household_class] != 0
        return care != "special_drug"

    def leaves_to_county(self, care: str, household_class: int) -> bool:
        """Whether the county sets all of the aid for this kind of care: a fixed sum (三(二)1(2))."""
        return care in OUTPATIENT and self.rate["outpatient", household_class] == COUNTY

    def counts_own_share(self, household_class: int) -> bool:
        """Whether the own share that came before in the year changes what the class gets: class 1 gets all of it."""
        return self.rate["inpatient_within", household_class] != self.rate["inpatient_above", household_class]

    def uses_major_illness_deductible(self, care: str, household_class: int) -> bool:
        """Whether the deductible of major illness insurance changes what the class gets for this kind of care."""
        if care == "inpatient":
            return self.counts_own_share(household_class)
        return self.rate.get((care, household_class)) == AS_INPATIENT

    def raises_for_child(self, care: str, household_class: int) -> bool:
        """Whether a child of the class gets a higher rate for this kind of care, or may get one (三(二)2(1)③, R31)."""
        rate = self.rate["inpatient_above", household_class]
        as_inpatient = care == "inpatient" or self.rate.get((care, household_class)) == AS_INPATIENT
        return as_inpatient and isinstance(rate, int) and rate < 100

    def earlier_problem(self, household_class: int, earlier: Earlier) -> EarlierProblem | None:
        """The first of the year's earlier sums that cannot have come about in the class by the floors of 三(二).

        What the county pays may be more than a floor, so only the own share itself bounds the aid, and only for classes
        3 and 4: care of classes 1 and 2 that is aided from the first fen is no part of it.
        """
        if earlier.aid > self.limit[household_class]:
            return EarlierProblem("aid", earlier.aid, self.limit[household_class])
        if earlier.chronic_aid and not self.helps("chronic_outpatient", household_class):
            return EarlierProblem("chronic_aid", earlier.chronic_aid, 0)
        if self.rate["special_disease", household_class] == AS_INPATIENT and earlier.aid > earlier.self_paid:
            return EarlierProblem("aid", earlier.aid, earlier.self_paid)
        return None


def fields(file: File) -> dict[str, Any]:
    """What a file of this document holds."""
    found = {
        "classes": file.households(),
        "limit": file.fen_by_class("annual_limit"),
        "rate": {
            (name, number): rate
            for name in _RATES
            for number, rate in file.rates(f"rate.{name}", COUNTY, AS_INPATIENT).items()
        },
        "visit_threshold": file.fen("visit_threshold"),
        "child_age": file.one("child_age", "years", 150),
        "child_uplift": file.percent("child_uplift"),
        "uninsured_share": file.percent("uninsured_share"),
        "rate_cut": file.percent("rate_cut"),
        "apply_afterwards": file.days("apply_afterwards"),
        "decided_key": file.days("decided_key"),
        "decided_general": file.days("decided_general"),
    }
    found["outpatient_handled"] = _halves(file)
    _told(file)
    file.rules("scope", "members", "referral", "designated", "apply_afterwards", "class_change", "prior_year")
    file.rules("fixed_price", "hardship", "offices", "in_force")
    return found


def _halves(file: File) -> tuple[int, int]:
    """The months by whose end the sums of the first and of the second half year are handled."""
    halves = {"first_half": 1, "second_half": 2}
    found = file.figure("outpatient_handled", lambda table, name: table.whole(name, 12), halves)
    return found[1], found[2]


def _told(file: File) -> None:
    """Takes the figures that the guide tells and nothing is computed with."""
    file.figure("inpatient_bands", lambda table, name: table.whole(name, 100), {"first": 1, "second": 2})
    file.figure("pharmacies_ended", lambda table, name: table.take(name, date), {"day": 0})
    file.percent("surplus")
    file.one("surplus_used", "month", 12)
