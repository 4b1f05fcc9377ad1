"""The figures that the pages name, from the policies: money in fen, days as dates, anything else already printed."""

from collections.abc import Mapping
from datetime import date
from functools import cache

from calculator.policy import POLICIES

TITLE_2015 = "吉林省医疗救助实施意见（2015年）"

# Until the provincial policy of 2015 is a file: its figures by the names the pages use.
_OF_2015: Mapping[str, object] = {
    "old_from": date(2015, 9, 10),
    "old_until": date(2022, 12, 31),
    "old_percent_2": "70",
    "old_percent_3": "30",
    "old_limit_key": 20000_00,
    "old_limit_general": 10000_00,
    "old_visit": 400_00,
    "old_visit_percent": "30",
    "old_uninsured_percent": "50",
    "old_cut_percent": "50",
    "old_child_age": "14",
    "old_child_percent": "10",
    "apply_days": "90",
    "approve_days_key": "20",
    "approve_days_general": "60",
}


@cache
def figures() -> Mapping[str, object]:
    """Every figure by the name of its placeholder: those of Yanbian's plan, and with `old_` before them those of 2015."""
    policy = next(each for each in POLICIES if each.id == "yanbian-2022")
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
    return found | _OF_2015


def titles() -> Mapping[str, str]:
    """The title of each document by the id of its policy."""
    return {"jilin-2015": TITLE_2015} | {policy.id: policy.title for policy in POLICIES}
