"""A result in messages: what is sent first, and the parts of the rest, each sent when somebody asks for it."""

from dataclasses import replace
from typing import NamedTuple

from conversation.journey import Journey
from conversation.navigator import navigator
from conversation.result import with_gauges
from conversation.session import Session
from conversation.ways import CHECK
from conversation.wording import wording
from locales import Language
from summary import Fold, Line, Section, short, text


class Part(NamedTuple):
    """One part under the first message: `id` is carried by its button, `title` read on it."""

    id: str
    title: str
    text: str


class Parts(NamedTuple):
    """What is sent first of a result, and what is sent of it when it is asked for, in order."""

    first: str
    rest: tuple[Part, ...]


def parts(session: Session, found: Journey) -> Parts:
    """A result of the way that the session is on, in its language. Raises ValueError while a question is open."""
    spoken, other, today = session.spoken, found.facts.other, found.facts.today
    if found.way is not CHECK:
        return _of_referral(navigator(session.answers, today, session.offices), spoken, other)
    told = with_gauges(session.answers, today, session.offices)
    certain = wording(spoken, found.certain, found.facts) if found.certain else ""
    first = short(told.answer, spoken, other, certain)
    rest = (
        Part(fold.id, spoken.text(fold.title.id), text(_with(first.left, fold), spoken, other)) for fold in told.folds
    )
    return Parts(first.text, tuple(rest))


def _with(left: tuple[Line, ...], fold: Fold) -> tuple[Section, ...]:
    """The sections of a fold; what had no room in the first message stands before how the figure was worked out."""
    if fold.id != "steps" or not left:
        return fold.sections
    first, *rest = fold.sections
    if first.id == "headline":
        return (replace(first, lines=(*left, *first.lines)), *rest)
    return (Section("headline", left), *fold.sections)


def _of_referral(sections: tuple[Section, ...], spoken: Language, other: bool) -> Parts:
    """The steps first, and before them the days where these are pressing."""
    last = next(place for place, section in enumerate(sections) if section.id == "todo") + 1
    first, rest = sections[:last], sections[last:]
    return Parts(
        text(first, spoken, other),
        tuple(Part(each.id, spoken.text(f"section.{each.id}"), text((each,), spoken, other)) for each in rest),
    )
