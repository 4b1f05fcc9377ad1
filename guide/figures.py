"""The figures that the pages name, from the policies: money in fen, days as dates, anything else already printed."""

from collections.abc import Mapping
from functools import cache
from typing import cast

from calculator.documents import POLICIES
from calculator.jilin_2015.figures import Jilin2015
from calculator.yanbian_2022.figures import Yanbian2022

_BY_ID = {policy.id: policy for policy in POLICIES}

TITLES: Mapping[str, str] = {policy.id: policy.title for policy in POLICIES}
"""The title of each document by the id of its policy."""


@cache
def figures() -> Mapping[str, object]:
    """Every figure by the name of its placeholder; those of the provincial rules of 2015 that have a counterpart today
    begin with `old_`."""
    return {
        **_yanbian(cast(Yanbian2022, _BY_ID["yanbian-2022"])),
        **_jilin(cast(Jilin2015, _BY_ID["jilin-2015"])),
    }


def _yanbian(policy: Yanbian2022) -> dict[str, object]:
    found: dict[str, object] = {"from": policy.in_force}
    for number in policy.limit:
        found |= {
            f"limit_{number}": policy.limit[number],
            f"percent_{number}": str(policy.percent["inpatient", number]),
            f"deductible_{number}": policy.deductible[number],
            f"chronic_percent_{number}": str(policy.percent["chronic_outpatient", number]),
            f"chronic_limit_{number}": policy.chronic_limit[number],
            f"top_up_{number}": policy.top_up[number],
            f"most_{number}": policy.limit[number] + policy.top_up[number],
        }
    return found


def _jilin(policy: Jilin2015) -> dict[str, object]:
    return {
        "old_from": policy.in_force,
        "old_until": policy.until,
        "old_percent_2": str(policy.rate["inpatient_above", 2]),
        "old_percent_3": str(policy.rate["inpatient_above", 3]),
        "old_limit_key": policy.limit[1],
        "old_limit_general": policy.limit[3],
        "old_visit": policy.visit_threshold,
        "old_visit_percent": str(policy.rate["major_outpatient", 1]),
        "old_uninsured_percent": str(policy.uninsured_share),
        "old_cut_percent": str(policy.rate_cut),
        "old_child_age": str(policy.child_age),
        "old_child_percent": str(policy.child_uplift),
        "apply_days": str(policy.apply_afterwards),
        "approve_days_key": str(policy.decided_key),
        "approve_days_general": str(policy.decided_general),
    }
