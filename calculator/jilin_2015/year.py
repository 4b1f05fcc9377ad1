"""One calendar year under the rules of 2015: what is told of its treatments and of the year, with their bounds."""

from collections.abc import Sequence

from calculator.assessed import Assessed
from calculator.causes import outside
from calculator.estimate import NO_AMOUNT, NOTHING, Notice, Range, Step, TreatmentEstimate, YearEstimate, weakest
from calculator.jilin_2015 import causes
from calculator.jilin_2015.answers import NO_FIGURE
from calculator.jilin_2015.figures import Jilin2015
from calculator.jilin_2015.notices import YearFacts, besides, decided_in, earlier_aid, who, year_notices
from calculator.jilin_2015.settling import Settling
from calculator.year import GivenYear, YearResult, regular_aid


def year(given: GivenYear) -> YearResult:
    """Settles one calendar year."""
    found = Settling(given)
    estimates = [treatment_estimate(found, each) for each in found.everything]
    told = year_estimates(found, estimates)
    return found.result(estimates, told, total_open=any(part.regular.amount is None for part in told))


def treatment_estimate(found: Settling, each: Assessed) -> TreatmentEstimate:
    """One treatment's figure or floor, bounds, steps and notices out of the year's outcomes."""
    policy, treatment, slip = each.policy, each.treatment, each.treatment.slip
    aid, steps, notices = _covered(found, each) if each.standing == "covered" else _outside(found, each)
    return TreatmentEstimate(
        treatment.on,
        policy.id,
        each.household_class,
        each.own_share,
        aid,
        (slip.medical_aid or 0) if slip else 0,
        "no",
        each.own_steps + steps if steps else (),
        (*_who(found, each, aid), *notices, *besides(policy, each, aid.amount)),
    )


Told = tuple[Range, tuple[Step, ...], tuple[Notice, ...]]
"""The aid of a treatment with its steps and notices."""


def _who(found: Settling, each: Assessed, aid: Range) -> list[Notice]:
    told = who(each.policy, found.given, each, aid)
    return told + earlier_aid(each.policy, found.problem) if found.problem and each.standing == "covered" else told


def _outside(found: Settling, each: Assessed) -> Told:
    """A treatment without any aid, or without a figure."""
    status = causes.status(list(outside(each, NO_FIGURE)))
    if each.standing in NO_FIGURE:
        return Range(None, 0, None, status), (), ()
    own_share = each.own_share or 0
    step = Step("not_counted", {"base": own_share}, 0, decided_in(each.policy, each.standing))
    return Range(0, 0, own_share if each.standing == "care_unknown" else 0, status), (step,), ()


def _covered(found: Settling, each: Assessed) -> Told:
    """A covered treatment; no steps where the answers given leave it open."""
    place = found.covered.index(each)
    low, high, aid = found.aids[place].low, found.aids[place].high, found.main.aids[place]
    lowered = list(causes.covered(found, each, place))
    status = causes.status(lowered)
    if aid is None or causes.OPEN.intersection(lowered):
        return Range(None, low, high, status), (), aid.notices if aid else ()
    return Range(aid.low if aid.status == "stated" else None, low, high, status), aid.steps, aid.notices


def year_estimates(found: Settling, estimates: Sequence[TreatmentEstimate]) -> list[YearEstimate]:
    """The estimate of each part of the year. `estimates`: of its treatments, in time order."""
    told: list[YearEstimate] = []
    for span, bounds in zip(found.spans, found.regular, strict=True):
        regular = regular_aid(bounds.low, bounds.high, found.everything[span], estimates[span])
        if bounds.low < bounds.high:
            regular = regular._replace(status=weakest(regular.status, causes.LOWERS["readings_differ"]))
        numbers = [each.household_class for each in found.everything[: span.stop]]
        told.append(_part_estimate(found, told, regular, numbers))
    return told


def _part_estimate(
    found: Settling, before: Sequence[YearEstimate], regular: Range, numbers: Sequence[int | None]
) -> YearEstimate:
    """The aid of a part with its bounds. The document knows no top-up. `numbers`: the classes until its end."""
    given = found.given
    policy: Jilin2015 = given.parts[len(before)].policy
    earlier = None if given.earlier == "unsure" else given.earlier.aid
    paid = [earlier, *[part.regular.amount for part in before]]
    used = None if None in paid else sum(each or 0 for each in paid)
    carried = None
    if before or given.carried:
        carried = found.used(len(before))
    last = numbers[-1]
    limit_left = deductible_left = None
    if last is not None and regular.amount is not None and used is not None:
        limit_left = max(0, policy.limit[last] - used - regular.amount)
        deductible_left = _deductible_left(found, policy, last, len(before) + 1)
    classes = [number for number in numbers if number is not None]
    return YearEstimate(
        given.number,
        policy.id,
        regular,
        NO_AMOUNT if regular.high is None else NOTHING,
        regular,
        deductible_left,
        limit_left,
        (),
        year_notices(policy, given, YearFacts(classes, found.problem, carried)),
    )


def _deductible_left(found: Settling, policy: Jilin2015, last: int, parts: int) -> int | None:
    """What is still under the deductible of major illness insurance after the first parts: nothing for classes that are
    helped from the first fen, open for class 4."""
    deductible = found.given.situation.major_illness_threshold
    if policy.rate["inpatient_within", last] != 0:
        return 0
    if deductible is None or not isinstance(policy.rate["inpatient_above", last], int):
        return None
    return max(0, deductible - found.own_share(parts))
