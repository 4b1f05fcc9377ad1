"""What could change the figure: answers that are open, readings that matter, and what comes later."""

from collections.abc import Iterable

from calculator import ReadingUsed
from summary.ask_first import ask_first
from summary.at_a_line import at_a_line
from summary.case import Case
from summary.documents import document
from summary.line import Line
from summary.notice import DOUBTS, noticed, notices_of
from summary.variations import review, varied

_TOLD_BY_NOTICE = frozenset({"R02", "R06", "R21"})
"""Readings whose question a notice has put already."""


def could_change(case: Case) -> list[Line]:
    """Everything open, with the total under each other reading."""
    if case.by_rules:
        permit, pending = "permit_only" in case.notices, "illness_poverty_pending" in case.households
        open_readings = {"reading.R02": permit, "reading.R06": pending}
        found = [Line(id, kind="ask") for id, is_open in open_readings.items() if is_open]
        return [*found, *_papers(case)]
    figure = case.figure
    lines = []
    open_here = figure.amount is None and figure.status == "ask"  # what the county sets, no answer narrows
    if open_here and figure.high is not None and figure.low < figure.high:
        lines.append(Line("change.narrow", {"low": figure.low, "high": figure.high}, kind="ask"))
    lines += [*ask_first(case), *at_a_line(case)]
    others = varied(case)
    lines += others.lines
    for place, (_, part) in enumerate(case.pairs):
        policy, told = case.policy(part), [each for each in notices_of(part) if each.id in DOUBTS]
        lines += [noticed(each, policy, "ask", part) for each in told if not others.tells(place, each.id)]
    lines += [noticed(notice, policy, "ask") for notice, policy in case.year_notices() if notice.id in DOUBTS]
    lines += _by_class(case)
    for reading in case.estimate.readings:
        lines += _reading(case, reading)
    computed = bool(figure.amount or figure.high)
    if computed and case.plan:
        lines.append(Line("change.plan"))
    if computed:
        insured = case.situation.insured
        lines += [*([Line("change.major_illness")] if insured else []), review(case)]
    if case.other and not case.plan and not case.settled:
        lines.append(Line("reading.R27"))
    return [line for place, line in enumerate(lines) if line not in lines[:place]]


def _by_class(case: Case) -> list[Line]:
    """What each class would get, where the status is not clear; of several treatments in all."""
    if case.newest is None or case.settled or case.households != ("unsure",):
        return []
    lines = document(case.newest).by_class(case)
    in_all = [Line("headline.several", {"count": len(case.pairs)})] if lines and len(case.pairs) > 1 else []
    return [*in_all, *lines]


def _papers(case: Case) -> list[Line]:
    """Which paper proves each class, where rules stand in place of figures and the status is not clear."""
    if case.newest is None or case.households != ("unsure",):
        return []
    return document(case.newest).papers()


def _reading(case: Case, reading: ReadingUsed) -> list[Line]:
    """A reading that matters: how it is read here, and each year's total under the others where it differs."""
    for told in map(document, case.policies.values()):
        if reading.id in told.FLOOR_READINGS:
            return [told.of_reading(reading.id, other.option) for other in reading.others]
    now = _by_year((year.year, year.total_aid.amount) for year in case.estimate.years)
    others = [
        Line(f"reading.{reading.id}.{other.option}", {"year": str(year), "total": total}, kind="ask", result=total)
        for other in reading.others
        for year, total in _by_year(other.years).items()
        if total is not None and total != now.get(year)
    ]
    if not others or reading.id in _TOLD_BY_NOTICE:
        return others
    return [Line(f"reading.{reading.id}"), *others]


def _by_year(totals: Iterable[tuple[int, int | None]]) -> dict[int, int | None]:
    """The total of each calendar year; None where it is not known. A year in which the policy changed has two parts."""
    found: dict[int, int | None] = {}
    for year, total in totals:
        so_far = found.get(year, 0)
        found[year] = None if so_far is None or total is None else so_far + total
    return found
