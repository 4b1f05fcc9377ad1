"""What would change the figure, as lines: what can still be done or learnt, how far it is to a line of the document,
and which answer to ask about first. Every figure comes from the calculator.

A status is told only where civil affairs has been asked; care is never put off; of what has happened only what can
still be learnt.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from math import inf
from typing import NamedTuple

from calculator import Range, Treatment
from calculator.estimate import NOTHING
from calculator.variations import Distance, Edit, distances, rate, total
from summary.case import Case
from summary.line import Line, cited
from summary.notice import EARLIER_TOO_HIGH, OF_THE_OWN_SHARE
from summary.planning import compare

MOST = 3
"""Lines of what can be done or learnt."""

TOLD_BY: Mapping[str, str] = {
    "referral": "referral_undecided",
    "designated": "designated_unsure",
    "recognition": "illness_poverty_pending",
}
"""The notice that a change takes the place of."""

_BY_RULE = ("outpatient_not_covered", "chronic_not_for_class", "not_designated")
"""Notices after which no amount gives anything."""

_OPEN_SUMS = ("earlier_unsure", *OF_THE_OWN_SHARE)
"""Notices of sums that are open: of these nobody can try every one."""

_CHRONIC_LIMIT = ("chronic_limit_used_up", "chronic_limit_capped")


class Varied(NamedTuple):
    """What can be done or learnt, and the notices that need not be told beside it."""

    lines: tuple[Line, ...]
    instead_of: frozenset[tuple[int | None, str]]
    """Of which treatment by its place (None: of every one), and which notice."""

    def tells(self, place: int, notice: str) -> bool:
        """Whether a line stands in place of this notice of a treatment."""
        return (place, notice) in self.instead_of or (None, notice) in self.instead_of


def varied(case: Case) -> Varied:
    """At most three lines, the greatest difference first; two changes together stand for each of them.

    None under floors, which move with what the county sets, and of earlier sums that cannot be: asked about first.
    """
    if _floors(case) or case.by_rules or case.notices & EARLIER_TOO_HIGH:
        return Varied((), frozenset())
    lines: list[Line] = []
    told: set[Edit] = set()
    compared = bool(compare(case))
    for edits, then in case.varied():
        beside = compared and [edit.change for edit in edits] == ["referral"]  # with and without stand there
        nearer = edits[0].change == "place" and any(edit.change == "place" for edit in told)  # no more than the first
        if len(lines) == MOST or beside or nearer or told.issuperset(edits):
            continue
        line = _line(case, edits, then)
        if line is not None:
            lines.append(line)
            told.update(edits)
    instead_of = {(edit.treatment, TOLD_BY[edit.change]) for edit in told if edit.change in TOLD_BY}
    return Varied(tuple(lines), frozenset(instead_of))


def _floors(case: Case) -> bool:
    return any(policy.FLOORS for policy in case.policies.values())


def _line(case: Case, edits: tuple[Edit, ...], then: Case) -> Line | None:
    """One line, with the regular aid before and after; with the top-up where that alone differs. None where neither
    differs as it may be told."""
    several = len(case.pairs) > 1
    now, after, end = span(case.figure), span(then.figure), ""
    if now == after and not several:
        now, after, end = span(total(case.estimate)), span(total(then.estimate)), ".top_up"
    if now is None or after is None or now == after or after[0] < now[0] or (several and len(edits) > 1):
        return None
    first, *more = edits
    given: dict[str, object] = {"now": now, "then": after, "what": _what(first)}
    if more:
        given["and"] = _what(more[0])
        end = ".both"
    elif several and first.treatment is not None:
        given["day"] = case.pairs[first.treatment][0].on
        end = ".of"
    return _ask(f"change.varied{end}", given, _source(case, first))


def _what(edit: Edit) -> str:
    if edit.change == "recognition":
        return "change.what.recognition"
    return f"change.what.{edit.change}.{edit.to if edit.change == 'place' else edit.means}"


def _source(case: Case, edit: Edit) -> str:
    policies = case.policies.values()
    return next((cited(edit.source, each) for each in policies if edit.source.startswith(f"{each.id} ")), "")


def span(figure: Range) -> tuple[int, int] | None:
    """A figure as it may be told, from and to in fen: one amount where it is sure, else both bounds; None where it has
    no most."""
    if figure.amount is not None and figure.status in ("stated", "reading"):
        return figure.amount, figure.amount
    return None if figure.high is None else (figure.low, figure.high)


def at_a_line(case: Case) -> list[Line]:
    """Of nothing, and of what a limit has cut: the rule that decided, how far it is to its line, and what can be done,
    or that there is nothing."""
    if case.by_rules or case.ends or case.notices & EARLIER_TOO_HIGH:
        return []
    lines = [line for each in distances(case.estimate) for line in _at(case, each)]
    for _, part in case.pairs:
        for notice in part.notices:
            if notice.id in _CHRONIC_LIMIT:
                given = {"year": str(part.on.year), "at": notice.given["limit"]}
                lines.append(_ask("change.at_chronic_limit", given, cited(notice.source, case.policy(part))))
            elif notice.id == case.settled and notice.id in _BY_RULE and not case.ahead:
                lines.append(_ask("change.by_rule", {}, cited(notice.source, case.policy(part))))
    return lines


def _at(case: Case, distance: Distance) -> Iterator[Line]:
    """Where the deductible alone makes it nothing, and where the limit of the one class leaves nothing more."""
    under = "under_deductible" in case.notices and case.figure.high == 0
    given = {"year": str(distance.year), "at": distance.at, "left": distance.left}
    source = cited(distance.source, case.newest)
    if distance.line == "deductible" and under:
        yield _ask("change.to_deductible" if distance.left else "change.to_deductible.reached", given, source)
    classes = {part.household_class for _, part in case.pairs if part.on.year == distance.year}
    sure = len(classes) == 1 and case.figure.amount is not None
    if distance.line == "limit" and not distance.left and sure:
        yield _ask("change.at_limit", given, source)


def _ask(id: str, given: Mapping[str, object], source: str) -> Line:
    return Line(id, given, source, "ask")


def review(case: Case) -> Line:
    """That the bureau may count another own share, and what that comes to where one rate is sure: the steps cite it."""
    found = (
        None
        if _floors(case) or case.ends or any(each.missing for each in case.done.own_shares)
        else rate(case.estimate)
    )
    if found is None:
        return Line("change.review")
    return Line("change.review.rate", {"less": found.self_paid, "aid": found.aid})


def ask_first(case: Case) -> list[Line]:
    """The answer to ask about first, beside a sum that is open: how far apart both ends are, and will be then.

    Of two such answers neither narrows the figure alone: the other one still leaves it from nothing to the most.
    """
    now, answered = _width(case.figure), list(_answered(case))
    settled = case.by_rules or case.settled or case.notices & EARLIER_TOO_HIGH
    open_sum = case.notices.intersection(_OPEN_SUMS)
    if settled or not open_sum or len(answered) != 1 or len(case.pairs) > 1 or _floors(case):
        return []
    what, figures = answered[0]
    then = max(_width(figure) for figure in figures())
    if now == inf or then >= now:
        return []
    given = {"what": f"change.first.{what}", **({"now": int(now), "then": int(then)} if then else {})}
    return [_ask("change.first" if then else "change.first.exact", given, "")]


def _answered(case: Case) -> Iterator[tuple[str, Callable[[], list[Range]]]]:
    """Every open answer that is one of a few things, with the figure by each of them."""
    treatment, newest = case.situation.treatments[0], case.newest

    def by(*others: Treatment) -> list[Range]:
        return [case.as_if(replace(case.situation, treatments=(each,))).figure for each in others]

    if case.households == ("unsure",) and newest:
        yield "household", lambda: [NOTHING, *case.of_each_class(newest).values()]
    if "referral_undecided" in case.notices:
        yield "referral", lambda: by(replace(treatment, referral="primary_care"), replace(treatment, referral="none"))
    if "designated_unsure" in case.notices:
        yield "designated", lambda: by(replace(treatment, designated=True), replace(treatment, designated=False))


def _width(figure: Range) -> float:
    """How far apart the two ends of a figure are, in fen: 0 of one amount, without an end where it has no most."""
    if figure.amount is not None:
        return 0
    return inf if figure.high is None else figure.high - figure.low
