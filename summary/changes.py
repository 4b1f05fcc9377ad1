"""What could change the figure: answers that are open, readings that matter, and what comes later."""

from dataclasses import replace
from typing import cast

from calculator import ReadingUsed
from calculator.jilin_2015.figures import Jilin2015
from calculator.situation import Household
from summary.case import Case
from summary.line import Line, cited, noticed

DOUBTS = frozenset(
    {
        "household_unsure",
        "illness_poverty_pending",
        "permit_only",
        "referral_undecided",
        "designated_unsure",
        "earlier_unsure",
        "stay_over_new_year",
        "stay_over_policies",
        "rate_cut",
        "refused_by_insurance",
        "child",
        "two_classes",
        "top_up_maybe",
        "threshold_unknown",
        "member_assumed",
        "referral_2015",
    }
)
"""Notices that are told here: what is open."""

_OF_2015 = frozenset({"R30", "R31", "R36"})
"""Readings of floors: another option gives another floor, not another total."""

_TOLD_BY_NOTICE = frozenset({"R02", "R06", "R21"})
"""Readings whose question a notice has put already."""


def could_change(case: Case) -> list[Line]:
    """Everything open, with the total under each other reading."""
    if case.by_rules:
        permit, pending = case.situation.residence == "permit", "illness_poverty_pending" in case.households
        open_readings = {"reading.R02": permit, "reading.R06": pending}
        return [Line(id, kind="ask") for id, is_open in open_readings.items() if is_open]
    figure = case.figure
    lines = []
    open_here = figure.amount is None and figure.status == "ask"  # what the county sets, no answer narrows
    if open_here and figure.high is not None and figure.low < figure.high:
        lines.append(Line("change.narrow", {"low": figure.low, "high": figure.high}, kind="ask"))
    for _, part in case.pairs:
        policy = case.policy(part)
        lines += [noticed(notice, policy, "ask", part) for notice in part.notices if notice.id in DOUBTS]
    lines += [noticed(notice, policy, "ask") for notice, policy in case.year_notices() if notice.id in DOUBTS]
    lines += _by_class(case)
    for reading in case.estimate.readings:
        lines += _reading(case, reading)
    computed = bool(figure.amount or figure.high)
    if computed and case.plan:
        lines.append(Line("change.plan"))
    if computed:
        insured = case.situation.insured
        lines += [*([Line("change.major_illness")] if insured else []), Line("change.review")]
    if case.other and not case.plan and not case.settled:
        lines.append(Line("reading.R27"))
    return [line for place, line in enumerate(lines) if line not in lines[:place]]


def _by_class(case: Case) -> list[Line]:
    """What each class would get, where the status is not clear and nothing else is open."""
    policy, situation = case.newest, case.situation
    if policy is None or case.settled or case.households != ("unsure",):
        return []
    treatments = tuple(replace(treatment, household=None) for treatment in situation.treatments)
    of_class = {number: household for household, number in policy.classes.items()}
    care = situation.treatments[0].care
    rate = f"rate.{care}" if f"rate.{care}" in policy.sources else "rule.scope"  # care of another policy's
    source = cited(policy.source(rate), policy)
    figures = {
        number: case.as_if(replace(situation, household=cast(Household, household), treatments=treatments)).figure
        for number, household in sorted(of_class.items())
    }
    if isinstance(policy, Jilin2015):
        source = cited(policy.source("rate.inpatient_above"), policy)
        found = {number: figure.low for number, figure in figures.items()}
        lines = [Line(f"change.class_2015.{n}", {"low": low}, source, result=low) for n, low in found.items()]
        return [*lines, Line("change.class.none")]
    accepted = any(figure.high and not figure.amount for figure in figures.values())
    found = {n: (figure.high if accepted else figure.amount) or 0 for n, figure in figures.items()}
    if not any(found.values()):
        return []
    lines = [Line(f"change.class.{n}", {"amount": amount}, source, result=amount) for n, amount in found.items()]
    first = [Line("change.class.accepted")] if accepted else []
    return [*first, *lines, Line("change.class.none")]


def _reading(case: Case, reading: ReadingUsed) -> list[Line]:
    """A reading that matters: how it is read here, and each year's total under the others where it differs."""
    if reading.id in _OF_2015:
        return [
            Line(f"reading.{reading.id}.{other.option}", _figures_2015(case), kind="ask") for other in reading.others
        ]
    now = {year.year: year.total_aid.amount for year in case.estimate.years}
    others = [
        Line(f"reading.{reading.id}.{other.option}", {"year": str(year), "total": total}, kind="ask", result=total)
        for other in reading.others
        for year, total in other.years
        if total is not None and total != now.get(year)
    ]
    if not others or reading.id in _TOLD_BY_NOTICE:
        return others
    return [Line(f"reading.{reading.id}"), *others]


def _figures_2015(case: Case) -> dict[str, object]:
    """The figure of the rules of 2015 that their readings name."""
    rules = next(policy for policy in case.policies.values() if isinstance(policy, Jilin2015))
    return {"uplift": str(rules.child_uplift)}
