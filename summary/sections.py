"""The whole result in its order: what a resident reads first, then how, what to do, and on what it rests."""

from collections.abc import Callable, Mapping

from summary.basis import assumed, policy
from summary.case import Case
from summary.changes import could_change
from summary.contacts import papers, where
from summary.counter import counter
from summary.headline import headline
from summary.line import Line, Section, SectionId
from summary.planning import compare, example, rules
from summary.steps import reasons, steps
from summary.todo import todo
from summary.year import year

_IN_ORDER: Mapping[SectionId, Callable[[Case], list[Line]]] = {
    "headline": headline,
    "year": year,
    "compare": compare,
    "rules": rules,
    "example": example,
    "reasons": reasons,
    "steps": steps,
    "todo": todo,
    "papers": papers,
    "counter": counter,
    "where": where,
    "could_change": could_change,
    "assumed": assumed,
    "policy": policy,
}


def sections(case: Case) -> tuple[Section, ...]:
    """The sections of a result that have something to say, in order.

    A treatment without an amount has no figure: the rules of the class and an example are told instead.
    """
    found = ((id, section(case)) for id, section in _IN_ORDER.items())
    return tuple(Section(id, tuple(lines)) for id, lines in found if lines)
