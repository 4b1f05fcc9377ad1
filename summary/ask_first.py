"""Which open answer makes a figure exact, or narrows it most: the figure is estimated by what may be answered."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import inf

from calculator import Earlier, Policy, Range, Treatment
from calculator.estimate import NOTHING
from summary.at_most import NOTICE
from summary.case import Case
from summary.line import Line
from summary.notice import EARLIER_TOO_HIGH, OF_THE_OWN_SHARE
from summary.span import width

_ONE_OF_A_FEW = ("household", "designated")
"""Answers that are one of a few things. Alone they are told with what each comes to; of two neither narrows the figure,
since the other one still leaves it from nothing to the most. Whether it was referred is none: without a referral the
figure is as open as before, since the bureau may accept it."""
_SEVERAL_LIMITS = 10
"""An own share of so many limits leaves every aid within one possible."""

_Figures = Callable[[], list[Range]]


def ask_first(case: Case) -> list[Line]:
    """The answer to ask about first, with how far apart both ends of the figure are now, and will be then at most; or
    the one that makes it exact. None of several treatments, and none under floors, which the county sets."""
    settled = case.by_rules or case.settled or case.notices & EARLIER_TOO_HIGH
    if settled or len(case.pairs) > 1 or any(policy.FLOORS for policy in case.policies.values()):
        return []
    now, answered = width(case.figure), dict(_answered(case))
    of_a_few = [what for what in answered if what in _ONE_OF_A_FEW]
    if now in (0, inf) or len(of_a_few) > 1 or [*answered] == of_a_few:
        return []
    widths = {what: max(width(figure) for figure in figures()) for what, figures in answered.items()}
    what = min(widths, key=lambda each: widths[each])
    then = widths[what]
    if then >= now:
        return []
    given = {"what": f"change.first.{what}", **({"now": int(now), "then": int(then)} if then else {})}
    return [Line("change.first" if then else "change.first.exact", given, kind="ask")]


def _answered(case: Case) -> Iterator[tuple[str, _Figures]]:
    """Every open answer, with the figure by what it may be; of sums by the least and the most of them."""
    treatment, newest = case.situation.treatments[0], case.newest

    def by(*others: Treatment) -> list[Range]:
        return [case.as_if(replace(case.situation, treatments=(each,))).figure for each in others]

    if case.households == ("unsure",) and newest:
        yield "household", lambda: [NOTHING, *_of_each_class(case, newest)]
    if "designated_unsure" in case.notices:
        yield "designated", lambda: by(replace(treatment, designated=True), replace(treatment, designated=False))
    if "earlier_unsure" in case.notices and newest:
        year = {each.year for each in case.estimate.years}.pop()
        yield "earlier", lambda: [_after(case, year, each) for each in _sums(case, newest)]
    if case.notices.intersection(OF_THE_OWN_SHARE):
        what = "missing" if NOTICE in case.notices else "own_share"
        yield what, lambda: [end.figure for end in (*case.ends[:-1], case.as_known)]


def _of_each_class(case: Case, policy: Policy) -> list[Range]:
    """The figure by class; of an own share that is known about or at most from its least on, as aid grows with it."""
    if not case.ends:
        return [*case.of_each_class(policy).values()]
    least, most = case.ends[0].of_each_class(policy), case.ends[-1].of_each_class(policy)
    lows = {number: 0 if case.in_all else figure.low for number, figure in least.items()}
    return [figure._replace(amount=None, low=lows[number]) for number, figure in most.items()]


def _after(case: Case, year: int, earlier: Earlier) -> Range:
    return case.as_if(replace(case.situation, earlier={year: earlier})).figure


def _sums(case: Case, policy: Policy) -> Iterator[Earlier]:
    """What may have come before in the year: nothing, the deductible, half of the limit, and all of it."""
    yield Earlier()
    known = {part.household_class for _, part in case.pairs} - {None}
    for number, limit in policy.limit.items():
        if known and number not in known:
            continue
        yield Earlier(self_paid=policy.deductible_of(number))
        yield Earlier(self_paid=_SEVERAL_LIMITS * limit, aid=limit // 2)
        yield Earlier(self_paid=_SEVERAL_LIMITS * limit, aid=limit)
