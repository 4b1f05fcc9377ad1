"""A revision of Yanbian's document from 2027 on, which changes figures and title and nothing else."""

from dataclasses import replace
from datetime import date

from calculator import Policy
from guide.documents import POLICIES

LAST_DAY, FIRST_DAY = date(2026, 12, 31), date(2027, 1, 1)
TITLE = "延州政办发〔2026〕1号"
AS_OF_2023 = tuple(each for each in POLICIES if each.in_force <= date(2023, 1, 1))
"""The policies before any revision."""
YUAN = {
    "annual_limit": {"class_1": 31_000, "class_2": 21_000, "class_3": 11_000, "class_4": 11_500},
    "top_up": {"class_1": 3_100, "class_2": 2_100, "class_3": 0, "class_4": 0},
}


def revised() -> tuple[Policy, ...]:
    """The policies before any revision, with this one after them."""
    *before, newest = AS_OF_2023
    figures = tuple(each._replace(values=YUAN.get(each.key, each.values)) for each in newest.figures)
    revision = replace(newest, id="yanbian-2027", title=TITLE, in_force=FIRST_DAY, figures=figures)
    return (*before, replace(newest, until=LAST_DAY), revision)
