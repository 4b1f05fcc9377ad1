"""Why there is nothing, and what is open."""

from calculator.estimate import Notice, Step
from calculator.situation import Treatment
from tests.summary.third.figures import Third


def standing(policy: Third, residence: str, household: str, treatment: Treatment) -> str | None:
    """What settles a treatment whatever its amount; None where nothing does."""
    if residence not in ("yanbian", "permit"):
        return "other_place"
    if household == "none":
        return "no_class"
    if household not in ("unsure", "illness_poverty_pending") and policy.class_of(household) is None:
        return "household_unknown"
    if treatment.care != "inpatient":
        return "outpatient_not_covered"
    return "not_designated" if treatment.designated is False else None


def besides(policy: Third, household: str, treatment: Treatment, high: int, steps: tuple[Step, ...]) -> list[Notice]:
    """What is open, and a limit that was reached."""
    found = []
    if household == "unsure":
        found.append(Notice("household_unsure", {}, policy.source("households")))
    if household == "illness_poverty_pending":
        found.append(Notice("illness_poverty_pending", {"amount": high}, policy.source("households")))
    if treatment.designated == "unsure":
        found.append(Notice("designated_unsure", {"amount": high}, policy.source("rule.scope")))
    found += [
        Notice("limit_capped", {"limit": step.given["limit"]}, step.source) for step in steps if step.id == "limit"
    ]
    return found
