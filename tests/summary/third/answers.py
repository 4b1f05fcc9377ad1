"""What an unsure answer may turn out to be."""

from calculator.policies.policy import CLASSES
from tests.summary.third.figures import Third


def classes(policy: Third, household: str) -> tuple[int | None, ...]:
    """Every class that the household may be in; None is no class."""
    if household == "unsure":
        return (None, *CLASSES)
    if household == "illness_poverty_pending":
        return None, policy.class_of("illness_poverty")
    return (policy.class_of(household),)
