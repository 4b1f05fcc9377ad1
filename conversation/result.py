"""From answers to the result that every channel shows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

from calculator import Situation, estimate
from conversation.county import county
from conversation.facts import UNSURE, Facts
from conversation.journey import journey
from conversation.situation import situation
from offices import NOWHERE, Directory, Office
from summary import Line, Section, sections
from summary.case import Done

KIND_NOT_KNOWN = (
    Section(
        "headline",
        (Line("care_unsure.headline", kind="figure"), Line("care_unsure.kinds")),
    ),
    Section(
        "todo",
        tuple(Line(id, kind="todo") for id in ("care_unsure.slip", "care_unsure.ask", "care_unsure.again")),
    ),
)
"""Where the resident cannot tell which kind of outpatient care it was: how to find out, and no figure."""

_WHATEVER_THE_KIND = ("where", "policy")
"""Sections that are the same for every kind of care."""


def result(answers: Mapping[str, str], today: date, offices: Directory = NOWHERE) -> tuple[Section, ...]:
    """The result of complete answers, section by section. Raises ValueError while a question is open.

    `offices`: those that are known; the ones of the resident's county are told.
    """
    found = journey(answers, today)
    if found.next:
        raise ValueError(f"the question {found.next.id!r} is still open")
    facts = found.facts
    here = county(answers, facts)
    near = offices.of(here)
    if found.situation is None:
        as_outpatient = situation(Facts({**facts.answers, "care": "outpatient"}, today))
        told = _sections(as_outpatient, facts, here, near) if as_outpatient else ()
        return (*_kind_not_known(facts), *(section for section in told if section.id in _WHATEVER_THE_KIND))
    return _sections(found.situation, facts, here, near)


def _sections(situation: Situation, facts: Facts, here: str | None, near: Sequence[Office]) -> tuple[Section, ...]:
    purpose: Literal["plan", "happened"] = "plan" if facts.plan else "happened"
    return sections(
        estimate(situation),
        situation,
        purpose=purpose,
        other=facts.other,
        made_on=facts.today,
        county=here,
        offices=near,
        done=done_2015(facts),
    )


def done_2015(facts: Facts) -> Done | None:
    """Where it is asked what insurance paid: that this is not known, and the day from which the days to apply count."""
    if not facts.asks("insurance_paid"):
        return None
    return Done(
        insurance_known=not facts.says("insurance_paid", UNSURE), counts_from=facts.on if facts.uninsured else None
    )


def _kind_not_known(facts: Facts) -> tuple[Section, ...]:
    """Which kinds of outpatient care are helped depends on the document."""
    if not facts.policy.knows("major_outpatient"):
        return KIND_NOT_KNOWN
    head, todo = KIND_NOT_KNOWN
    kinds = Line("care_unsure.kinds.major_outpatient", facts.policy.given)
    return Section(head.id, (head.lines[0], kinds)), todo
