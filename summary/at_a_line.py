"""Of nothing, and of what a limit has cut: the rule that decided, how far it is to its line, and the one thing to do or
that there is none. Distances come from the calculator's steps.
"""

from collections.abc import Iterator, Mapping

from calculator.variations import Distance, distances
from summary.case import Case
from summary.line import Line, cited, clause
from summary.notice import EARLIER_TOO_HIGH

_BY_RULE: Mapping[str, str] = {
    "no_class": "change.by_rule.no_class",
    "no_member": "change.by_rule.no_member",
    "outpatient_not_covered": "change.by_rule.outpatient",
    "outpatient_not_for_class": "change.by_rule.outpatient_class",
    "chronic_not_for_class": "change.by_rule.chronic",
    "not_designated": "change.by_rule.not_designated",
    "refused_2015": "change.by_rule.refused",
    "nothing_self_paid": "change.by_rule.nothing_self_paid",
    "rounds_to_zero": "change.by_rule.rounds_to_zero",
}
"""Why no line of money is in the way, by notice: a rule gives nothing whatever the amount, or there is no amount."""

_UNDER: Mapping[str, str] = {
    "under_deductible": "deductible",
    "under_threshold": "threshold",
    "visit_not_above": "visit",
}
"""The line that was not passed, by notice."""

_CHRONIC_LIMIT = ("chronic_limit_used_up", "chronic_limit_capped")


def at_a_line(case: Case) -> list[Line]:
    """What is told of it; nothing where a figure stands that no limit has cut, and of earlier sums that cannot be."""
    if case.by_rules or case.notices & EARLIER_TOO_HIGH:
        return []
    found = [*_under(case), *_at_limit(case), *_of_treatments(case)]
    return [line for place, line in enumerate(found) if line not in found[:place]]


def _under(case: Case) -> Iterator[Line]:
    """The distance to the line that was not passed: where several things are open and none of them would change it, as
    if all were accepted; where only about how much the own share was is known, from the most of it."""
    if case.figure.high != 0:
        return
    whole = case.exact_ends[1]
    accepted = not whole.notices & _UNDER.keys() and whole.if_accepted is not None
    if accepted and whole.if_accepted is not None:
        whole = whole.as_if(whole.if_accepted)
    wanted = {_UNDER[id] for id in whole.notices & _UNDER.keys()}
    for each in distances(whole.estimate):
        plain = not accepted and not case.ends
        if each.line in wanted and (plain or (each.line != "visit" and (each.left or not accepted))):
            yield _line(case, f"change.to_{each.line}{_end(case, each.left, accepted=accepted)}", each)


def _end(case: Case, left: int, *, accepted: bool) -> str:
    """The variant of a distance."""
    if accepted:
        return ".accepted"
    if case.ends:
        return ".at_least" if left else ".at_most"
    return "" if left else ".reached"


def _at_limit(case: Case) -> Iterator[Line]:
    """Where the limit of the one class leaves nothing more of the year."""
    for each in distances(case.exact_ends[1].estimate):
        classes = {part.household_class for _, part in case.pairs if part.on.year == each.year}
        sure = len(classes) == 1 and case.figure.amount is not None and case.figure.amount == case.figure.low
        if each.line == "limit" and not each.left and sure:
            yield _line(case, "change.at_limit", each)


def _line(case: Case, id: str, distance: Distance) -> Line:
    given = {"year": str(distance.year), "at": distance.at, "left": distance.left}
    return Line(id, given, _source(case, distance.source), "ask")


def _source(case: Case, source: str) -> str:
    policies = case.policies.values()
    return next((cited(source, each) for each in policies if source.startswith(f"{each.id} ")), "")


def _of_treatments(case: Case) -> Iterator[Line]:
    """What a rule or a limit of its own makes of each treatment; with its day where others are told otherwise."""
    told = [(place, part, notice) for place, (_, part) in enumerate(case.pairs) for notice in part.notices]
    for place, part, notice in told:
        source = _source(case, notice.source)
        if notice.id in _CHRONIC_LIMIT:
            yield Line(
                "change.at_chronic_limit", {"year": str(part.on.year), "at": notice.given["limit"]}, source, "ask"
            )
        elif notice.id == "limit_at_least":
            yield Line("change.at_least_limit", {"at": notice.given["limit"]}, source, "ask")
        elif notice.id in _BY_RULE and part.aid.high == 0 and not (case.ahead and notice.id == "not_designated"):
            what, several = _BY_RULE[notice.id], len(case.pairs) > 1 and case.settled is None
            given = {"number": str(case.done.number(place)), "day": part.on, "what": what}
            yield Line("change.by_rule.of", given, source, "ask") if several else Line(what, {}, source, "ask")
    if case.own_share == 0 and case.figure.high == 0 and not any(notice.id in _BY_RULE for _, _, notice in told):
        yield Line(_BY_RULE["nothing_self_paid"], {}, clause(case.newest, "rule.scope") if case.newest else "", "ask")
