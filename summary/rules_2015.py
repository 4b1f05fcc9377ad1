"""What the rules of 2015 give a class where no amount is known: floors, and what the county sets."""

from calculator.jilin_2015.figures import OUTPATIENT, Jilin2015
from summary.line import Line, cited


def rules(policy: Jilin2015, household_class: int | None, care: str, insured: bool) -> list[Line]:
    """The rules for a kind of care, of one class or (None) of each."""
    numbers = sorted(policy.limit) if household_class is None else [household_class]
    lines = [Line("term.own_share")]
    if care in OUTPATIENT:
        source = cited(policy.source("rate.outpatient"), policy)
        helped = any(policy.helps(care, number) for number in numbers)
        return [*lines, Line("rules_2015.outpatient" if helped else "notice.outpatient_not_for_class", source=source)]
    if any(number > 1 for number in numbers):
        lines.append(Line("term.threshold"))
    for number in numbers:
        source = cited(policy.source("rate.inpatient_above"), policy)
        lines.append(Line(f"rules_2015.class_{number}", _given(policy, number), source))
    if care == "special_disease":
        lines.append(Line("rules_2015.special_disease", source=cited(policy.source("rate.special_disease"), policy)))
    if care == "major_outpatient":
        given = {"visit_threshold": policy.visit_threshold, "percent": str(policy.rate["major_outpatient", 1])}
        lines.append(Line("rules_2015.major_outpatient", given, cited(policy.source("visit_threshold"), policy)))
    if not insured:
        given = {"percent": str(policy.uninsured_share)}
        lines.append(Line("notice.uninsured_2015", given, cited(policy.source("uninsured_share"), policy)))
    return [*lines, Line("reading.R35", source=cited(policy.source("annual_limit"), policy), kind="caution")]


def _given(policy: Jilin2015, number: int) -> dict[str, object]:
    return {"percent": str(policy.rate["inpatient_above", number]), "limit": policy.limit[number]}
