"""What was told so far, each answer with the way to change it: of the person, and of each treatment where there are
several."""

from collections.abc import Iterable
from typing import NamedTuple, TypedDict

from conversation import Journey, Question, question_of
from conversation.showing import dated
from conversation.treatments import of_a_treatment, split
from conversation.wording import in_short, numbered, printed, short
from locales import Language
from web.way import FIGURES, page_of


class Line(NamedTuple):
    """An answer: its page, its label and the answer as a resident reads it."""

    address: str
    short: str
    answer: str


class Treatment(NamedTuple):
    """One of several treatments: its number, which it is with its day, and what it was, in few words."""

    number: int
    title: str
    words: str


class Told(TypedDict):
    """All of it, and the labels of the answers that are kept and do not count."""

    lines: list[Line]
    treatments: list[Treatment]
    left_out: str


def checked(language: Language, found: Journey) -> Told:
    """The answers so far, to be looked through; of several treatments each in few words."""
    facts = found.facts
    several = range(1, facts.treatments + 1) if facts.treatments > 1 else ()
    given = [each for each in found.given if not (several and of_a_treatment(each[0].name))]
    # the form of the slip asks for all of its figures
    left_out = [question_of(id) for id in found.told_as_kept if split(id)[0] not in FIGURES]
    shorts = [numbered(language, question, facts) for question in left_out if question]
    return {
        "lines": _lines(language, found, given),
        "treatments": [shortly(language, found, each) for each in several],
        "left_out": language.listed(list(dict.fromkeys(shorts))),
    }


def of_treatment(language: Language, found: Journey, number: int) -> list[Line]:
    """The answers about one of several treatments."""
    about = [each for each in found.given if of_a_treatment(each[0].name) and each[0].treatment == number]
    return _lines(language, found, about)


def _lines(language: Language, found: Journey, given: Iterable[tuple[Question, str]]) -> list[Line]:
    return [
        Line(
            page_of(found.way, question.id),
            short(language, question, found.facts),
            printed(language, question, answer, found.facts),
        )
        for question, answer in given
    ]


def shortly(language: Language, found: Journey, number: int) -> Treatment:
    """One of several treatments in few words."""
    facts = found.facts
    return Treatment(number, dated(language, facts, number), in_short(language, facts.of(number)))
