"""The aid that the slip shows: asked on the resident's wish when there is a result, and compared with the estimate.

It changes no figure, and aid on the slip is never told as all of it: only the bureau knows that (A9).
"""

from collections.abc import Iterator, Mapping
from typing import Final

from conversation.facts import NONE, Facts
from conversation.situation import done, situation
from offices import Directory
from summary import Case, Line, Section, case

ON_SLIP_AID: Final = "on_slip_aid"
"""The id of its question, and of the section that its answer tells."""


def to_compare(facts: Facts) -> bool:
    """Whether one treatment was settled with insurance, and the row of its slip was not told already."""
    told = facts.treatments > 1 or facts.by_slip or facts.paid_in_all is not None
    return not facts.plan and not facts.uninsured and facts.has_amount and not told


def due(facts: Facts) -> bool:
    """Whether any aid may be due, so that it is worth looking for on the slip."""
    found = _case(facts)
    return found is not None and found.figure.high != 0


def estimated(facts: Facts) -> int | None:
    """The aid that may be expected at most, in fen; None where it is not one figure, or none can be told."""
    found = _case(facts)
    return found.figure.high if found and found.figure.high == found.figure.low else None


def compared(answers: Mapping[str, str], facts: Facts, offices: Directory) -> tuple[Section, ...]:
    """The difference between what the slip shows and the estimate, and what to do about it; nothing where that was not
    told."""
    told = answers.get(ON_SLIP_AID)
    found = _case(facts) if told and to_compare(facts) else None
    if found is None or (told == NONE and found.figure.high == 0):
        return ()
    if told == NONE:
        lines = [Line("on_slip_aid.none"), Line("on_slip_aid.claim", kind="todo")]
        return (Section(ON_SLIP_AID, tuple(lines)),)
    paid = Facts(answers, facts.today).amount(ON_SLIP_AID)
    return () if paid is None else (Section(ON_SLIP_AID, tuple(_difference(paid, found))),)


def _difference(paid: int, found: Case) -> Iterator[Line]:
    low, high = found.figure.low, _most(found)
    expected: dict[str, object] = {"paid": paid, "low": low}
    shape = ""
    if high is None:
        shape = ".floor" if low else ".open"
    elif high != low:
        shape = ".range"
        expected["high"] = high
    if paid < low:
        yield Line(f"on_slip_aid.less{shape}", {**expected, "left": low - paid})
        yield Line("on_slip_aid.ask", kind="todo")
        yield Line("on_slip_aid.before", kind="todo")
    elif high is not None and paid > high:
        yield Line(f"on_slip_aid.more{shape}", {**expected, "over": paid - high})
        yield Line("on_slip_aid.before", kind="todo")
        yield Line("on_slip_aid.ask_why", kind="todo")
    else:
        yield Line(f"on_slip_aid.same{shape}", expected)
        yield Line("on_slip_aid.ask_all", kind="todo")


def _most(found: Case) -> int | None:
    """With a top-up that is or may be due: the slip may hold it in the same row. None where there is no most."""
    top_up = max((year.top_up.high or 0 for year in found.estimate.years), default=0)
    return None if found.figure.high is None else found.figure.high + top_up


def _case(facts: Facts) -> Case | None:
    asked = situation(facts)
    if asked is None:
        return None
    return case(asked, plan=facts.plan, other=facts.other, made_on=facts.today, done=done(facts))
