"""One question as a page: what is shown of it and around it."""

from itertools import takewhile
from typing import Any, NamedTuple

from conversation import CHECK, QUESTIONS, SLIP_ROWS, Facts, Journey, Problem, Question, understood
from conversation.kept import as_given
from conversation.questions import Kind
from conversation.result import wishes
from conversation.wording import choice, help_id, offer, optional, printed, which, wording
from guide import pages_of_question, title
from locales import LANGUAGES, Language
from offices import Directory
from web.state import State

MOST_SAID = 200
"""Characters of an answer that are looked at and kept."""


class Choice(NamedTuple):
    """One choice of a question."""

    value: str
    label: str
    hint: str | None
    chosen: bool


class Offer(NamedTuple):
    """An optional question under a result: its page, and the section that its answer changes."""

    address: str
    section: str
    label: str


class Slip(NamedTuple):
    """The drawing of a settlement slip: the rows as printed, in Chinese, and which of them is meant."""

    head: str
    rows: tuple[str, ...]
    asked: int
    above: bool
    """Whether rows above are left out."""
    below: bool
    label: str | None
    """The row that is meant, in the language of the page where that is not Chinese."""
    alt: str


class View(NamedTuple):
    """A question as the template shows it."""

    way: str
    id: str
    kind: Kind
    ask: str
    hint: str | None
    help: str | None
    problem: str | None
    meant: tuple[Choice, ...]
    """What may have been meant by the text in the field, where it is asked back."""
    choices: tuple[Choice, ...]
    slip: Slip | None
    number: int
    total: int
    back: str
    typed: str
    """The text in the field."""
    kept: str
    """The answer that stands so far, read back."""
    noted: str
    """The amount or day of the question before, read back."""
    guide: tuple[tuple[str, str], ...]
    """Pages of the guide that explain it, with their titles."""

    @property
    def personal(self) -> bool:
        """Whether an amount or a day that somebody typed stands on the page."""
        return bool(self.typed or self.noted or (self.kept and self.kind != "choice") or self.problem)


def facts_before(question: Question, found: Journey) -> Facts:
    """What was known when the question was asked."""
    answers = found.facts.answers
    return Facts({id: answers[id] for id in takewhile(lambda id: id != question.id, answers)}, found.facts.today)


def heard(question: Question, said: str, facts: Facts) -> str | Problem:
    """As `understood`; a choice is pressed here, not typed, so the only problem is that none was."""
    if question.kind == "choice" and said not in question.offered(facts):
        return Problem("problem.select")
    return understood(question, said, facts)


def problem_of(question: Question, state: State, found: Journey, facts: Facts) -> Problem | None:
    """What is wrong with what was typed last, or with an answer that contradicts an earlier one."""
    if state.draft and state.draft[0] == question.id:
        answer = heard(question, state.draft[1], facts)
        return answer if isinstance(answer, Problem) else None
    return found.problem if found.next is question else None


def shown(question: Question, state: State, found: Journey) -> View:
    """A question in the language of the visitor, with the answer given before."""
    language, facts = state.language, facts_before(question, found)
    problem = problem_of(question, state, found, facts)
    answer = as_given(found.facts.answers).get(question.id, "")
    if problem and problem is found.problem:
        answer = state.answers[question.id]
    draft = state.draft[1] if state.draft and state.draft[0] == question.id else ""
    chosen = draft if draft in question.choices else answer
    typed = draft or ("" if answer in question.choices else answer.removesuffix(".00"))
    if question.kind == "choice" or typed in question.choices:
        typed = ""
    before = list(as_given(facts.answers))
    previous = QUESTIONS[before[-1]] if before else None
    number = len(before) + 1
    return View(
        way=found.way.id,
        id=question.id,
        kind=question.kind,
        ask=wording(language, f"ask.{question.id}", facts),
        hint=optional(language, f"ask.{question.id}.hint", facts),
        help=optional(language, help_id(question), facts),
        problem=told(language, question, problem, facts) if problem else None,
        meant=tuple(
            Choice(each, printed(language, question, each, facts), None, chosen=False)
            for each in (problem.candidates if problem else ())
        ),
        choices=choices(language, question, facts, chosen),
        slip=slip(language, question) if question.id.startswith("slip_") else None,
        number=number,
        total=max(found.progress[1], number),
        back=f"/{found.way.id}/{previous.id}" if previous else "/" if found.way is CHECK else f"/{found.way.id}",
        typed=typed,
        kept=printed(language, question, answer, facts) if answer and not problem else "",
        noted=noted(language, previous, facts) if previous and previous.kind in ("amount", "day") else "",
        guide=tuple((id, title(id, language)) for id in pages_of_question(question.id)),
    )


def told(language: Language, question: Question, problem: Problem, facts: Facts) -> str:
    """What was wrong; or which of several answers was meant, asked back."""
    if problem.message == "problem.which":
        return which(language, question, problem.candidates, facts)
    return language.text(problem.message, **problem.given)


def choices(language: Language, question: Question, facts: Facts, chosen: str) -> tuple[Choice, ...]:
    """The choices of a question; `chosen`: the one that stands so far, or "" where none does."""
    return tuple(
        Choice(
            value,
            choice(language, question, value, facts),
            optional(language, f"choice.{question.id}.{value}.hint", facts),
            value == chosen,
        )
        for value in question.offered(facts)
    )


def offers(language: Language, found: Journey, offices: Directory) -> list[Offer]:
    """The optional questions that can be asked under a result. `offices`: those that are known."""
    return [
        Offer(f"/{each.id}", each.optional.section, offer(language, each, found.told.get(each.id)))
        for each in wishes(found, offices)
        if each.optional
    ]


def noted(language: Language, question: Question, facts: Facts) -> str:
    """An answer read back, with its label."""
    short = wording(language, f"short.{question.id}", facts)
    answer = printed(language, question, as_given(facts.answers)[question.id], facts)
    return language.text("page.noted", short=short, answer=answer)


def slip(language: Language, question: Question) -> Slip:
    """The drawing for a figure: all rows at the first, later those around, so that the field stays on the screen."""
    asked = [row.question for row in SLIP_ROWS].index(question.id)
    whole = question.id == "slip_in_scope"
    first, end = (0, len(SLIP_ROWS)) if whole else (max(asked - 2, 0), min(asked + 3, len(SLIP_ROWS)))
    chinese, label = LANGUAGES["zh"], language.text(SLIP_ROWS[asked].label)
    return Slip(
        head=chinese.text("page.slip_head"),
        rows=tuple(chinese.text(row.label) for row in SLIP_ROWS[first:end]),
        asked=asked - first,
        above=first > 0,
        below=end < len(SLIP_ROWS),
        label=None if language is chinese else label,
        alt=language.text("page.slip", row=str(asked + 1), label=label),
    )


def checked(language: Language, found: Journey) -> dict[str, Any]:
    """The answers so far: question id, label and printed answer; and the labels of those left out."""
    facts = found.facts
    return {
        "lines": [
            (question.id, wording(language, f"short.{question.id}", facts), printed(language, question, answer, facts))
            for question, answer in found.given
        ],
        "left_out": ", ".join(wording(language, f"short.{id}", facts) for id in found.left_out),
    }
