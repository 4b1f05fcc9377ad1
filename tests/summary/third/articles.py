"""Its one paragraph."""

from calculator.estimate import Step
from calculator.money import share
from tests.summary.third.figures import Third


def inpatient(policy: Third, household_class: int, base: int, paid: int) -> tuple[Step, ...]:
    """The percentage of the own share in scope, within what is left of the limit; all in fen."""
    percent, limit = policy.percent[household_class], policy.limit[household_class]
    aid, left = share(base, percent), max(0, limit - paid)
    rate = Step("rate", {"base": base, "percent": str(percent)}, aid, policy.source("rate.inpatient"))
    if aid <= left:
        return (rate,)
    return rate, Step("limit", {"amount": aid, "limit": limit, "paid": paid}, left, policy.source("annual_limit"))
