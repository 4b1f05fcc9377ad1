"""The figures of one settlement slip against each other."""

from collections.abc import Iterator, Sequence

from calculator.interface.errors import error
from calculator.interface.readable import EARLIER, Told, amounts, earlier, yuan
from calculator.interface.shapes import ErrorOut
from calculator.situation import SLIP_TOLERANCE, Slip, SlipProblem


def errors(treatment: Told, treatments: Sequence[Told]) -> Iterator[ErrorOut]:
    """What cannot all be right on the slip of a treatment. `treatments`: all, of which some are of the same year."""
    slip = treatment.slip
    if slip is None:
        return
    problems = slip.problems()
    for problem in problems:
        yield _problem(treatment, problem)
    if not problems:
        yield from _too_much_aid(treatment, slip, treatments)


def _problem(treatment: Told, problem: SlipProblem) -> ErrorOut:
    field = f"{treatment.field}.slip"
    names = ", ".join(f"{field}.{name}" for name in problem.fields)
    one, other = yuan(problem.one_side), yuan(problem.other_side)
    first = problem.fields[0]
    if problem.kind == "missing":
        accepted = 'in_scope; or total_bill, own_expense and over_limit, where "0" is an answer'
        return error(f"{field}.{first}", None, accepted, f"without {field}.in_scope, these are needed too: {names}")
    parts = _listed(problem.fields[1:])
    messages = {
        "parts_above_bill": f"{field}.total_bill {one} is less than {parts} together, {other}",
        "paid_above_scope": f"{field}.in_scope and class_b_share together, {one}, are less than the insurance payments "
        f"pooled_fund, major_illness and other_insurance together, {other}",
        "parts_differ_from_bill": f"{field}.total_bill {one} differs from {parts} together, {other}",
    }
    value = treatment.facts["slip"].get(first)
    return error(f"{field}.{first}", value, f"figures that agree: {names}", messages[problem.kind])


def _listed(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def _too_much_aid(treatment: Told, slip: Slip, treatments: Sequence[Told]) -> Iterator[ErrorOut]:
    """No slip shows more aid than insurance left of the cost in scope, unless the year's top-up is in it."""
    aid, own = slip.medical_aid or 0, slip.own_share()
    if aid > own + SLIP_TOLERANCE + _top_up(treatment, treatments):
        field = f"{treatment.field}.slip.medical_aid"
        message = (
            f"{field} {yuan(aid)} is more than the own share before it, {yuan(own)}: "
            "in_scope and class_b_share without pooled_fund, major_illness and other_insurance"
        )
        yield error(field, treatment.facts["slip"]["medical_aid"], f"at most the own share, {yuan(own)}", message)


def _top_up(treatment: Told, treatments: Sequence[Told]) -> int:
    """The most of a top-up in fen that the slip can show: 0 where the year's aid can have reached no limit by then."""
    policy = treatment.policy
    classes = [each for each in policy.limit if policy.top_up_of(each)] if policy else []
    if policy is None or not classes:
        return 0
    most = _most_in_year(treatment, treatments)
    out_of_reach = most is not None and most < min(policy.limit[each] for each in classes)
    return 0 if out_of_reach else max(policy.top_up_of(each) for each in classes)


def _most_in_year(treatment: Told, treatments: Sequence[Told]) -> int | None:
    """Fen of own share or aid that the year can have come to; None where what came before is not known."""
    year = treatment.on.year if treatment.on else None
    before = dict(earlier(treatment.situation)).get(f"{year:04d}", {}) if year else {}
    if "unsure" in (treatment.situation.get("earlier"), before):
        return None
    figures = amounts(before, EARLIER) or {}
    own = sum(each.own_share for each in treatments if each.on and each.on.year == year)
    return own + max(figures.get("self_paid", 0), figures.get("aid", 0))
