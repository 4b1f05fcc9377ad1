"""What would change the figure, as lines: what can still be done or learnt. Every figure comes from the calculator.

A status is told only where civil affairs has been asked; care is never put off; of what has happened only what can
still be learnt.
"""

from collections.abc import Mapping
from typing import NamedTuple

from calculator.variations import Edit, rate, total
from summary.case import Case
from summary.line import Line, cited
from summary.notice import EARLIER_TOO_HIGH
from summary.planning import compare
from summary.span import span

MOST = 3
"""Lines of what can be done or learnt."""

TOLD_BY: Mapping[str, str] = {
    "referral": "referral_undecided",
    "designated": "designated_unsure",
    "recognition": "illness_poverty_pending",
}
"""The notice that a change takes the place of."""


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
    of_the_top_up_alone = end != ""
    if now is None or after is None or now == after or after[0] < now[0]:
        return None
    if len(edits) > 1 and (several or of_the_top_up_alone):  # two changes at once are told of the aid of one treatment
        return None
    first, *more = edits
    given: dict[str, object] = {"now": now, "then": after, "what": _what(first)}
    if more:
        given["and"] = _what(more[0])
        end = ".both"
    elif several and first.treatment is not None:
        given |= {"number": str(case.done.number(first.treatment)), "day": case.pairs[first.treatment][0].on}
        end = ".of"
    return _ask(f"change.varied{end}", given, _source(case, first))


def _what(edit: Edit) -> str:
    if edit.change == "recognition":
        return "change.what.recognition"
    return f"change.what.{edit.change}.{edit.to if edit.change == 'place' else edit.means}"


def _source(case: Case, edit: Edit) -> str:
    policies = case.policies.values()
    return next((cited(edit.source, each) for each in policies if edit.source.startswith(f"{each.id} ")), "")


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
