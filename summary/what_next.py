"""What happens after the papers are handed in. No document of today counts days for that, so none are told."""

from summary.case import Case
from summary.contacts import papers
from summary.line import Line, Section


def what_next(case: Case) -> tuple[Section, ...]:
    """Hand in, ask again, what to do after a no; nothing where there is nothing to hand in."""
    if not papers(case):
        return ()
    return (Section("next", tuple(Line(f"next.{id}", kind="todo") for id in ("hand_in", "ask_again", "after_no"))),)
