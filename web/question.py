"""One question as a page: what is shown of it and around it."""

from itertools import takewhile
from typing import Any, Literal, NamedTuple

from conversation import Facts, Journey, Problem, Question, understood
from conversation.facts import BANDS, UNSURE
from conversation.outlook import outlook
from conversation.questions import Kind
from conversation.result import Result, wishes
from conversation.wording import choice, help_id, offer, optional, printed, which, wording
from guide import pages_of_question, title
from locales import Language
from offices import Directory
from web.state import State
from web.way import FIGURES, SLIP, page_of

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


class Group(NamedTuple):
    """Choices that stand together: under a heading, two in a row, or folded away."""

    label: str | None
    looks: Literal["", "two", "fold"]
    choices: tuple[Choice, ...]

    @property
    def open(self) -> bool:
        """Whether the answer that stands so far is among them."""
        return any(each.chosen for each in self.choices)


class Layout(NamedTuple):
    """Which choices of a question make a group; `label`: a message."""

    label: str | None
    looks: Literal["", "two", "fold"]
    choices: tuple[str, ...]


_LAYOUTS = {
    "household": (Layout("group.household", "fold", ("illness_poverty",)), Layout(None, "", ("none", UNSURE))),
    "amount": (
        Layout("group.amount", "", ("slip", "paid_only")),
        Layout("group.amount.about", "two", tuple(BANDS)),
        Layout("group.amount.other", "fold", ("uninsured", UNSURE)),
    ),
}
"""By question. Choices that are in no group come first, in their order."""


class SoFar(NamedTuple):
    """The range so far in words, and whether it rests on an amount."""

    text: str
    by_amount: bool


class View(NamedTuple):
    """A question as the template shows it."""

    way: str
    id: str
    kind: Kind
    field: bool
    """Whether something can be typed."""
    ask: str
    hint: str | None
    help: str | None
    problem: str | None
    meant: tuple[Choice, ...]
    """What may have been meant by the text in the field, where it is asked back."""
    groups: tuple[Group, ...]
    number: int
    left: int
    """About how many questions come after this one."""
    so_far: SoFar | None
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
        return bool(
            (self.so_far and self.so_far.by_amount)
            or self.typed
            or self.noted
            or (self.kept and self.kind != "choice")
            or self.problem
        )

    @property
    def open(self) -> bool:
        """Whether nobody has answered it: the page tells of nobody."""
        return not (self.personal or self.kept)


def facts_before(question: Question, found: Journey) -> Facts:
    """What was known when the question was asked."""
    answers = found.facts.answers
    return Facts({id: answers[id] for id in takewhile(lambda id: id != question.id, answers)}, found.facts.today)


def given_before(question: Question, found: Journey) -> list[tuple[Question, str]]:
    """The questions that came before it, with the answers as they were given."""
    return list(takewhile(lambda each: each[0] is not question, found.given))


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
    answer = {each.id: said for each, said in found.given}.get(question.id, "")
    if problem and problem is found.problem:
        answer = state.answers[question.id]
    draft = state.draft[1] if state.draft and state.draft[0] == question.id else ""
    chosen = draft if draft in question.choices else answer
    typed = draft or ("" if answer in question.choices else answer.removesuffix(".00"))
    if question.kind == "choice" or typed in question.choices:
        typed = ""
    before = given_before(question, found)
    previous, said = before[-1] if before else (None, "")
    number = len(before) + 1
    hint, brief = (optional(language, id, facts) for id in (f"ask.{question.id}.hint", f"brief.{question.id}"))
    return View(
        way=found.way.id,
        id=question.id,
        kind=question.kind,
        field=question.kind != "choice",
        ask=wording(language, f"ask.{question.id}", facts),
        hint=brief or hint,
        help="\n".join(filter(None, (brief and hint, optional(language, help_id(question), facts)))) or None,
        problem=told(language, question, problem, facts) if problem else None,
        meant=tuple(
            Choice(each, printed(language, question, each, facts), None, chosen=False)
            for each in (problem.candidates if problem else ())
        ),
        groups=grouped(language, question, choices(language, question, facts, chosen)),
        number=number,
        left=_pages_after(number, found),
        so_far=range_so_far(language, found) if question is found.next else None,
        back=page_of(found.way, previous.id if previous else None),
        typed=typed,
        kept=printed(language, question, answer, facts) if answer and not problem else "",
        noted=noted(language, previous, said, facts) if previous and previous.kind in ("amount", "day") else "",
        guide=tuple((id, title(id, language)) for id in pages_of_question(question.id)),
    )


def range_so_far(language: Language, found: Journey) -> SoFar | None:
    """The range so far; one that rests on an amount only after the answer that made it so: the pages after it are the
    same for many people."""
    told = outlook(found)
    if told is None or (told.by_amount and not told.changed):
        return None
    return SoFar(language.text(told.message, **told.given), told.by_amount)


def _pages_after(number: int, found: Journey) -> int:
    """About how many pages come after that many questions; the slip is one."""
    after = [*(each.id for each, _ in found.given), *found.to_come][number:]
    return len({SLIP if id in FIGURES else id for id in after})


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


def offers(language: Language, found: Journey, offices: Directory, told: Result) -> dict[str, Offer]:
    """The optional questions that can be asked under a result, by id. `offices`: those that are known."""
    return {
        each.id: Offer(f"/{each.id}", each.optional.section, offer(language, each, found.told.get(each.id)))
        for each in wishes(found, offices, told)
        if each.optional
    }


def noted(language: Language, question: Question, said: str, facts: Facts) -> str:
    """An answer read back, with its label."""
    short = wording(language, f"short.{question.id}", facts)
    return language.text("page.noted", short=short, answer=printed(language, question, said, facts))


def grouped(language: Language, question: Question, offered: tuple[Choice, ...]) -> tuple[Group, ...]:
    """The choices as they stand on the page."""
    layouts = _LAYOUTS.get(question.id, ())
    apart = {value for layout in layouts for value in layout.choices}
    first = Group(None, "", tuple(each for each in offered if each.value not in apart))
    found = [
        Group(
            language.text(layout.label) if layout.label else None,
            layout.looks,
            tuple(each for each in offered if each.value in layout.choices),
        )
        for layout in layouts
    ]
    return tuple(group for group in (first, *found) if group.choices)


def checked(language: Language, found: Journey) -> dict[str, Any]:
    """The answers so far, to be looked through: question id, its page, label and printed answer; and the labels of
    those that are kept and do not count."""
    facts = found.facts
    left_out = [id for id in found.told_as_kept if id not in FIGURES]  # the form of the slip asks for all of them
    return {
        "lines": [
            (
                question.id,
                page_of(found.way, question.id),
                wording(language, f"short.{question.id}", facts),
                printed(language, question, answer, facts),
            )
            for question, answer in found.given
        ],
        "left_out": language.listed([wording(language, f"short.{id}", facts) for id in left_out]),
    }
