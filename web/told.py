"""What was told so far, each answer with the way to change it: of the person, and of each treatment where there are
several."""

from collections.abc import Iterable
from typing import NamedTuple, TypedDict

from conversation import Journey, Question, question_of
from conversation.treatments import id_of, of_a_treatment, split
from conversation.wording import as_first, printed, short
from locales import Language
from web.question import nth
from web.way import FIGURES, page_of


class Line(NamedTuple):
    """An answer: its page, its label and the answer as a resident reads it."""

    address: str
    short: str
    answer: str


class Treatment(NamedTuple):
    """One of several treatments: which it is, its day and amount, and what it was, in few words."""

    number: int
    title: str
    settled: str
    case: str


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
    shorts = [short(language, question, facts) for question in left_out if question]
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
    facts, given = found.facts.of(number), {question.id: (question, said) for question, said in found.given}

    def told(name: str) -> str:
        question, said = given.get(id_of(name, number), (None, ""))
        return printed(language, question, said, facts) if question else ""

    another_status = number > 1 and facts.answers.get("household") != found.facts.answers.get("household")
    between = language.text("as_first.between")
    return Treatment(
        number,
        nth(language, number),
        between.join(filter(None, (told("on"), told("amount")))),
        between.join(filter(None, (as_first(language, facts), told("household") if another_status else ""))),
    )
