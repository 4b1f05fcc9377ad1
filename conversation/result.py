"""From answers to the result that every channel shows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from calculator import Situation
from conversation.county import COUNTY, county
from conversation.facts import UNSURE, Facts
from conversation.journey import Journey, journey, needing_referral
from conversation.questions import Question
from conversation.situation import done, situation
from conversation.slip_aid import ON_SLIP_AID, compared, due
from offices import NOWHERE, Directory
from summary import (
    Answer,
    Case,
    Fold,
    Gauge,
    Line,
    Section,
    YearTable,
    answer,
    case,
    folds,
    gauge,
    ledger,
    sections,
    what_next,
)

KIND_NOT_KNOWN = (
    Section(
        "headline",
        (Line("care_unsure.headline", kind="figure"), Line("care_unsure.kinds")),
    ),
    Section(
        "todo",
        tuple(Line(id, kind="todo") for id in ("care_unsure.slip", "care_unsure.ask", "care_unsure.again")),
    ),
    Section("counter", (Line("counter.care_unsure", kind="say"),)),
)
"""Where the resident cannot tell which kind of outpatient care it was: how to find out, and no figure."""

_WHATEVER_THE_KIND = ("where", "policy")
"""Sections that are the same for every kind of care."""


class Result(NamedTuple):
    """A result, from one estimate: what stands first, what is folded under it, and the bar of each year that has one;
    and the same as sections one after the other."""

    answer: Answer
    folds: tuple[Fold, ...]
    sections: tuple[Section, ...]
    gauges: tuple[Gauge, ...]
    years: tuple[YearTable, ...]
    """Of several treatments each year as a table; () of one."""
    may_be_due: bool
    """Whether any aid may be due, so that it is worth looking for on the slip."""


def result(answers: Mapping[str, str], today: date, offices: Directory = NOWHERE) -> tuple[Section, ...]:
    """The result of complete answers, section by section. Raises ValueError while a question is open.

    `offices`: those that are known; the ones of the resident's county are told.
    """
    return with_gauges(answers, today, offices).sections


def with_gauges(answers: Mapping[str, str], today: date, offices: Directory = NOWHERE) -> Result:
    """As `result`, with what stands first, the folds, and the numbers of the bars beside the sections."""
    found = journey(answers, today)
    if found.next:
        raise ValueError(f"the question {found.next.id!r} is still open")
    facts = found.facts
    if found.situation is None:
        as_outpatient = situation(Facts({**facts.answers, "care": "outpatient"}, today))
        if as_outpatient is None:
            raise AssertionError("a kind of care is told")
        told = _case(as_outpatient, facts, answers, offices)
        rest = (section for section in sections(told) if section.id in _WHATEVER_THE_KIND)
        every = (*_kind_not_known(told), *rest)
        first = _answer_without_kind(every)
        return Result(first, folds(every, first), every, (), (), may_be_due=False)
    told = _case(found.situation, facts, answers, offices)
    first, every = _with_uncounted(answer(told), sections(told), facts)
    if compared(answers, facts, offices):
        every = tuple(map(_slip_looked_at, every))
    under = folds((*every, *what_next(told)), first)
    return Result(first, under, every, gauge(told), ledger(told), may_be_due=told.figure.high != 0)


def _with_uncounted(first: Answer, every: tuple[Section, ...], facts: Facts) -> tuple[Answer, tuple[Section, ...]]:
    """The same, and which of several treatments are in no figure, as their kind of care is not known."""
    numbers = range(1, facts.treatments + 1)
    left = [each for each in map(facts.of, numbers) if facts.treatments > 1 and each.says("care", UNSURE)]
    lines = tuple(
        Line("year.uncounted", {"number": str(each.treatment), "on": each.on}, kind="caution") for each in left
    )
    if not lines:
        return first, every
    told = tuple(replace(each, lines=(*each.lines, *lines)) if each.id == "headline" else each for each in every)
    return replace(first, beside=(*lines, *first.beside)), told


def _slip_looked_at(section: Section) -> Section:
    """The steps without looking at the slip for aid: what it shows was told, and is compared."""
    if section.id != "todo":
        return section
    return Section(section.id, tuple(line for line in section.lines if not line.id.startswith("todo.look_at_slip")))


def wishes(found: Journey, offices: Directory, told: Result | None = None) -> tuple[Question, ...]:
    """The optional questions that can be asked and lead somewhere: to offices only where any was imported, to the slip
    only where it may show any aid. `told`: the result, where it is made already."""
    leads = {
        COUNTY: lambda: bool(offices.offices),
        ON_SLIP_AID: lambda: told.may_be_due if told else due(found.facts),
    }
    return tuple(each for each in found.offered if leads[each.id]())


def leads_to_referral(found: Journey) -> bool:
    """Whether a complete self-check is about care that needs a referral: then the navigator has something to tell."""
    return found.situation is not None and not found.certain and bool(needing_referral(found.facts))


def _case(situation: Situation, facts: Facts, answers: Mapping[str, str], offices: Directory) -> Case:
    here = county(answers, facts)
    return case(
        situation,
        plan=facts.plan,
        other=facts.other,
        made_on=facts.today,
        done=replace(done(facts), admitted=facts.plan and answers.get("stage") == "there"),
        county=here,
        offices=offices.of(here),
    )


def _kind_not_known(told: Case) -> tuple[Section, ...]:
    """Where the document of the day knows major outpatient care, other kinds are helped."""
    if told.newest is None or not told.newest.knows("major_outpatient"):
        return KIND_NOT_KNOWN
    head, *rest = KIND_NOT_KNOWN
    kinds = Line("care_unsure.kinds.major_outpatient", told.newest.given)
    return Section(head.id, (head.lines[0], kinds)), *rest


def _answer_without_kind(every: tuple[Section, ...]) -> Answer:
    """What stands first where no kind of care is known: what to look for."""
    head, todo, *_ = every
    return Answer(
        kind="unknown",
        title=Line("answer.do.care"),
        low=None,
        high=None,
        large=False,
        own_low=None,
        own_high=None,
        bar=(),
        why=head.lines[0],
        sentence=None,
        beside=head.lines[1:],
        estimate=Line("headline.standing", kind="caution"),
        action=todo.lines[0],
        asks_slip=False,
    )
