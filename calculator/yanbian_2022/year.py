"""One calendar year under the rules of 2022: what is told of its treatments and of the year, with their bounds."""

from collections.abc import Sequence
from dataclasses import dataclass

from calculator.assessed import Assessed
from calculator.causes import outside
from calculator.estimate import NO_AMOUNT, NOTHING, Range, Step, TreatmentEstimate, YearEstimate, weakest
from calculator.own_share import from_slip
from calculator.situation import Earlier
from calculator.yanbian_2022 import articles as rules
from calculator.yanbian_2022 import causes
from calculator.yanbian_2022.answers import NO_FIGURE
from calculator.yanbian_2022.figures import REFERRAL_CARE
from calculator.yanbian_2022.notices import Computed, YearFacts, treatment_notices, year_notices
from calculator.yanbian_2022.outcomes import PartFigures
from calculator.yanbian_2022.settling import Settling
from calculator.year import GivenYear, YearResult, regular_aid


def year(given: GivenYear) -> YearResult:
    """Settles one calendar year."""
    found = Settling(given)
    estimates = [treatment_estimate(found, each) for each in found.everything]
    is_open = None in [each.aid.amount for each in estimates]
    years = [
        _part_estimate(found, PartTold(number, span, is_open), estimates[span])
        for number, span in enumerate(found.spans)
    ]
    unknown = is_open and any(
        part.aid.amount is None and (each.household != "illness_poverty_pending" or open_besides(given, each))
        for each, part in zip(found.everything, estimates, strict=True)
    )
    return found.result(estimates, years, total_open=unknown)


def open_besides(given: GivenYear, each: Assessed) -> bool:
    """Whether more than the recognition is open for a treatment that waits for it."""
    treatment = each.treatment
    undecided = treatment.referral == "undecided" and treatment.care in REFERRAL_CARE
    return undecided or treatment.designated == "unsure" or given.earlier_unsure


def treatment_estimate(found: Settling, each: Assessed) -> TreatmentEstimate:
    """One treatment's figure, bounds, steps and notices out of the year's outcomes."""
    policy, treatment = each.policy, each.treatment
    computed = _covered(found, each) if each.standing == "covered" else _outside(found, each)
    slip, steps = treatment.slip, tuple(computed.steps)
    if slip and steps:
        steps = from_slip(slip, policy.sources["rule.scope"]) + steps
    return TreatmentEstimate(
        treatment.on,
        policy.id,
        each.household_class,
        each.own_share,
        computed.aid,
        (slip.medical_aid or 0) if slip else 0,
        rules.deposit_waiver(each, found.given.situation.residence),
        steps,
        tuple(treatment_notices(found.given, each, computed, found.problem)),
    )


def _outside(found: Settling, each: Assessed) -> Computed:
    """A treatment without any aid, or without a figure."""
    status = causes.status(list(outside(each, NO_FIGURE)))
    if each.standing in NO_FIGURE:
        return Computed((), Range(None, 0, None, status), 0, 0)
    high = each.own_share if each.standing == "care_unknown" else 0
    return Computed(rules.not_covered(each), Range(0, 0, high, status), 0, 0)


def _covered(found: Settling, each: Assessed) -> Computed:
    """A covered treatment; no steps where the answers given leave it open."""
    place = found.covered.index(each)
    aids = found.figures.aids
    answers = found.figures.answers or aids
    lowered = list(causes.covered(found, each, place))
    steps = () if lowered and causes.OPEN.intersection(lowered) else found.main.steps[place]
    amount = steps[-1].result if steps else None
    status = causes.status(lowered) if lowered else "stated"
    aid = Range(amount, aids.low[place], aids.high[place], status)
    return Computed(steps, aid, answers.low[place], answers.high[place])


@dataclass(slots=True, eq=False)
class PartTold:
    """A part of the year: its place, its treatments, and whether any treatment of the year has no amount."""

    number: int
    span: slice
    is_open: bool


def _part_estimate(found: Settling, part: PartTold, estimates: Sequence[TreatmentEstimate]) -> YearEstimate:
    """Regular aid, top-up and total with their bounds, and what is left of the deductible and the limit."""
    given, figures = found.given, found.figures.parts[part.number]
    policy = given.parts[part.number].policy
    regular = regular_aid(*figures.regular, found.everything[part.span], estimates)
    numbers = [each.household_class for each in found.everything[: part.span.stop]]
    two_classes = len(numbers) > 1 and len({*numbers} - {None}) > 1
    if regular.high is None:
        top_up, total = NO_AMOUNT, NO_AMOUNT._replace(low=figures.total[0])
    else:
        top_up = _top_up(found, part, two_classes or (found.unsure_class and any(numbers)))
        total = _total(figures, regular, top_up)
    deductible_left = limit_left = None
    number = numbers[-1]
    if number is not None and not found.unsure_class and not given.earlier_unsure:
        settled = found.settled(part.number + 1)
        deductible_left = max(0, policy.deductible[number] - settled.own_share)
        limit_left = max(0, policy.limit[number] - settled.paid)
    return YearEstimate(
        given.number,
        policy.id,
        regular,
        top_up,
        total,
        deductible_left,
        limit_left,
        _year_steps(found, part, regular.amount, total),
        tuple(year_notices(policy, given, _facts(found, part, top_up, two_classes))),
    )


def _facts(found: Settling, part: PartTold, top_up: Range, two_classes: bool) -> YearFacts:
    """What else the notices of a part tell."""
    given, number = found.given, part.number
    carried = None
    if (number or given.carried) and not given.earlier_unsure:
        settled = found.settled(number)
        carried = Earlier(settled.own_share, settled.paid)
    rests = number in found.rests_on_not_needed
    paid = found.before.earlier.top_up or (number and any(each.amount for each in found.main.top_ups[:number]))
    return YearFacts(top_up, two_classes, rests, found.problem, bool(paid), carried)


def _top_up(found: Settling, part: PartTold, two_classes: bool) -> Range:
    """The top-up of a part."""
    figures = found.figures.parts[part.number]
    low, high = figures.of_top_up
    if not (high or two_classes or found.problem or found.unsure_class):
        return NOTHING
    varies = figures.top_up[0] < figures.top_up[1]
    is_open = (part.is_open and (found.unsure_class or varies)) or (found.unsure_class and varies)
    lowered = causes.of_top_up(found, part.number, differs=low < high, is_open=is_open, two_classes=two_classes)
    status = causes.status(list(lowered))
    return Range(None if is_open else found.main.top_ups[part.number].amount, low, high, status)


def _total(figures: PartFigures, regular: Range, top_up: Range) -> Range:
    """Both together; `regular` has a high. What care that the document does not know could add is in that."""
    if top_up is NOTHING:
        return regular
    both = None if regular.amount is None or top_up.amount is None else regular.amount + top_up.amount
    low, high = figures.total
    high += (regular.high or 0) - figures.regular[1]
    return Range(both, low, high, weakest(regular.status, top_up.status))


def _year_steps(found: Settling, part: PartTold, amount: int | None, total: Range) -> tuple[Step, ...]:
    """The steps of the top-up, where there is one."""
    top_up = found.main.top_ups[part.number]
    if not top_up.steps or total.amount is None or amount is None:
        return ()
    given = {"regular": amount, "top_up": top_up.amount}
    source = found.given.parts[part.number].policy.sources["top_up"]
    return (*top_up.steps, Step("total", given, amount + top_up.amount, source))
