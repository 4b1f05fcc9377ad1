"""Its figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from calculator.policies.file import File
from calculator.policies.policy import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Third(Policy):
    """`percent` by class."""

    CARES = frozenset(("inpatient", "outpatient"))
    ASKS = frozenset(("designated",))
    SERVES = frozenset(("yanbian", "permit"))

    percent: Mapping[int, int]

    def helps(self, care: str, household_class: int) -> bool:
        return care == "inpatient"


def fields(file: File) -> dict[str, Any]:
    """What its file holds."""
    found = {
        "classes": file.households(),
        "limit": file.fen_by_class("annual_limit"),
        "percent": file.percents("rate.inpatient"),
    }
    file.rules("scope", "offices")
    return found
