"""How the figure was worked out: every step of the calculator as a line that anyone can redo, and what it ran into."""

from dataclasses import replace

from calculator import Earlier, Step, YearEstimate
from summary.case import Case
from summary.line import Line, cited
from summary.notice import BESIDE, DOUBTS, noticed, notices_of
from summary.standing import top_up_is_sure

ELSEWHERE = DOUBTS | BESIDE | {"already_paid", "already_paid_all"}
"""Notices told beside the headline or among what could change the figure."""
_HEADINGS = ("steps.treatment", "steps.year")


def steps(case: Case) -> list[Line]:
    """The computation of every treatment and year, with the notices that explain it."""
    lines = _all(case)
    return [*_terms(lines), *lines] if _computed(lines) else []


def reasons(case: Case) -> list[Line]:
    """The notices alone, where there is no computation."""
    lines = _all(case)
    return [] if _computed(lines) else [line for line in lines if line.kind != "step"]


def _all(case: Case) -> list[Line]:
    """What was worked out, then how the most would be; what stands in the first is not told again."""
    if case.ends:
        return _at_both_ends(case)
    told = _told(case)
    return [*told, *(line for line in _if_accepted(case) if line not in told)]


def _at_both_ends(case: Case) -> list[Line]:
    """What was worked out with the least own share that there can be, and with the most; where there is no most, what
    the aid comes to at most."""
    shown = case.ends[:-1] if case.open_above else case.ends
    lines: list[Line] = []
    seen: list[list[Line]] = []
    for end in shown:
        blocks = [block for block in _blocks(_all(end)) if block not in seen]
        seen += blocks
        told = [line for block in blocks for line in block if line not in lines or line.id in _HEADINGS]
        together = ".several" if len(end.pairs) > 1 else ""
        lines += [Line(f"steps.if_own_share{together}", {"self_paid": end.own_share}), *told]
    high = case.figure.high
    return [*lines, *([Line("steps.however_much", {"high": high})] if case.open_above and high else [])]


def _blocks(lines: list[Line]) -> list[list[Line]]:
    """The lines of each treatment and year, under its heading."""
    blocks: list[list[Line]] = [[]]
    for line in lines:
        if line.id in _HEADINGS:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _computed(lines: list[Line]) -> bool:
    return any(line.kind == "step" and line.id != "step.not_counted" for line in lines)


def _told(case: Case) -> list[Line]:
    if case.by_rules:
        return []
    several = len(case.pairs) > 1
    lines: list[Line] = []
    for place, (_, part) in enumerate(case.pairs):
        policy = case.policy(part)
        found = [step_line(step, cited(step.source, policy)) for step in part.steps]
        found += [noticed(notice, policy, part=part) for notice in notices_of(part) if notice.id not in ELSEWHERE]
        if several and found:
            lines.append(Line("steps.treatment", {"number": str(case.done.number(place)), "day": part.on}))
        lines += found
    for year in case.estimate.years:
        policy = case.policies[year.policy]
        sure = top_up_is_sure(case, year)
        steps = [step for step in year.steps if step.id != "total" or _is_whole(case, year)]
        found = [_of_year(step_line(step, cited(step.source, policy)), sure=sure) for step in steps]
        told = ELSEWHERE | ({"top_up_due"} if sure else set())
        if not _is_whole(case, year) and not _top_up_was_told(case, year):
            told = told | {"top_up_paid_before"}  # the one that the policy before may give stands above
        of_year = [noticed(notice, policy) for notice in year.notices if notice.id not in told]
        found += [line for line in of_year if line not in lines]  # what a treatment has told stands there
        if several and found:
            lines.append(Line("steps.year", {"year": str(year.year)}))
        lines += found
    return lines


def _is_whole(case: Case, year: YearEstimate) -> bool:
    """Whether the policy was the only one of its calendar year here: else its total is not that of the year."""
    return sum(each.year == year.year for each in case.estimate.years) == 1


def _top_up_was_told(case: Case, year: YearEstimate) -> bool:
    earlier = case.situation.earlier.get(year.year)
    return isinstance(earlier, Earlier) and earlier.top_up > 0


def _of_year(line: Line, *, sure: bool) -> Line:
    """A step of the year; a top-up that is not certain is told as the most, as the headline tells it."""
    return line if sure else replace(line, id=f"{line.id}.ask")


def _if_accepted(case: Case) -> list[Line]:
    """How the most is worked out, where the amount is open or in principle nothing."""
    figure = case.figure
    if figure.amount or not figure.high or case.if_accepted is None:
        return []
    accepted = case.as_if(case.if_accepted)
    if accepted.figure.amount != figure.high:
        return []
    ((_, part),) = accepted.pairs
    policy = accepted.policy(part)
    return [Line("steps.if_accepted"), *(step_line(step, cited(step.source, policy)) for step in part.steps)]


def _terms(lines: list[Line]) -> list[Line]:
    """The words that the steps use, explained once."""
    ids = {line.id for line in lines}
    found = []
    if ids & {"step.rate", "step.rate_at_least", "step.own_share", "step.half_bill"}:
        found.append(Line("term.own_share"))
    if any(id.startswith("step.threshold") for id in ids):
        found.append(Line("term.threshold"))
    if any(id.startswith("step.deductible") for id in ids):
        found.append(Line("term.deductible"))
    return found


def step_line(step: Step, source: str) -> Line:
    """A step as one line of arithmetic."""
    given: dict[str, object] = {**step.given, "result": step.result}
    id = f"step.{step.id}"
    if step.id in ("deductible", "threshold"):
        before, base, line = (int(step.given[name]) for name in ("before", "base", step.id))
        if before >= line:
            id += ".used_before"
        elif before + base <= line:
            id += ".not_reached"
            given["reached"] = before + base
        elif before:
            id += ".partly"
    elif step.id in ("limit", "chronic_limit") and int(step.given["paid"]) >= int(step.given["limit"]):
        id += ".used_up"
    return Line(id, given, source, "step", step.result)
