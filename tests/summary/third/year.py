"""Its year: one treatment after the other."""

from calculator.estimate import Notice, Range, TreatmentEstimate, YearEstimate
from calculator.situation import Situation, Treatment
from calculator.year import GivenYear, YearResult
from tests.summary.third.answers import classes
from tests.summary.third.articles import inpatient
from tests.summary.third.figures import Third
from tests.summary.third.notices import besides, standing

NOTHING = Range(0, 0, 0, "stated")


def year(given: GivenYear) -> YearResult:
    """The year, as far as its one kind of care goes."""
    (part,) = given.parts
    policy: Third = part.policy
    paid = 0 if given.earlier == "unsure" else given.earlier.aid
    found = []
    for index, treatment in part.treatments:
        found.append((index, one(policy, given.situation, treatment, paid)))
        paid += found[-1][1].aid.high or 0
    ranges = [part.aid for _, part in found]
    known = all(each.amount is not None for each in ranges)
    regular = Range(
        sum(each.amount or 0 for each in ranges) if known else None,
        sum(each.low for each in ranges),
        sum(each.high or 0 for each in ranges),
        "stated" if known else "ask",
    )
    told = YearEstimate(given.number, policy.id, regular, NOTHING, regular, None, None, (), ())
    return YearResult(found, [told], {})


def one(policy: Third, situation: Situation, treatment: Treatment, paid: int) -> TreatmentEstimate:
    """One treatment; `paid`: aid of the year so far, fen."""
    household = treatment.household or situation.household
    settled = standing(policy, situation.residence, household, treatment)
    own = treatment.slip.own_share() if treatment.slip else treatment.self_paid
    household_class = policy.class_of(household)
    if settled:
        notices = [Notice(settled, {}, policy.source("rule.scope"))]
        return TreatmentEstimate(treatment.on, policy.id, household_class, own, NOTHING, 0, "no", (), tuple(notices))
    steps = {each: inpatient(policy, each, own or 0, paid) for each in classes(policy, household) if each}
    amounts = [each[-1].result for each in steps.values()]
    is_open = None in classes(policy, household) or treatment.designated == "unsure"
    high = max(amounts)
    aid = Range(None, 0, high, "ask") if is_open or own is None else Range(high, high, high, "stated")
    shown = () if is_open or own is None else next(iter(steps.values()))
    told = besides(policy, household, treatment, high, shown)
    return TreatmentEstimate(treatment.on, policy.id, household_class, own, aid, 0, "no", shown, tuple(told))
