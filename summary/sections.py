"""The whole result in its order: what a resident reads first, then how, what to do, and on what it rests."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from calculator import Estimate, Situation
from offices import Office
from summary.basis import assumed, policy
from summary.case import Case, Done
from summary.changes import could_change
from summary.contacts import papers, where
from summary.headline import headline
from summary.line import Section
from summary.planning import compare, example, rules
from summary.steps import reasons, steps
from summary.todo import todo

_ORDER = (headline, compare, rules, example, reasons, steps, todo, papers, where, could_change, assumed, policy)


def sections(
    estimate: Estimate,
    situation: Situation,
    *,
    purpose: Literal["happened", "plan"],
    other: bool,
    made_on: date,
    county: str | None = None,
    offices: Sequence[Office] = (),
    done: Done | None = None,
) -> tuple[Section, ...]:
    """The sections of a result that have something to say, in order.

    `purpose`: the treatment has happened or is planned; `other`: asked for someone else; `made_on`: today in
    Asia/Shanghai; `county`: its id, where the resident told it; `offices`: those of this county; `done`: what else is
    known of what has been done.
    A treatment without an amount has no figure: the rules of the class and an example are told instead.
    """
    case = Case(estimate, situation, purpose == "plan", other, made_on, done or Done(), county, offices)
    found = ((section.__name__, section(case)) for section in _ORDER)
    return tuple(Section(id, tuple(lines)) for id, lines in found if lines)
