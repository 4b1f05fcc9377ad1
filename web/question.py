"""One question as a page: what is shown of it and around it."""

from dataclasses import replace
from itertools import takewhile
from typing import Literal, NamedTuple, TypedDict

from conversation import Facts, Journey, Problem, Question, understood
from conversation.corrections.mistaken import is_figure
from conversation.ending import before_it_ends
from conversation.facts import BANDS, UNSURE
from conversation.others.another_person import whom_else
from conversation.outlook import outlook
from conversation.problem import asked_back
from conversation.questions import Kind
from conversation.remarks.beside import after_waiting, beside, despairs, mourns
from conversation.remarks.remarks import REMARKS
from conversation.result import Result, wishes
from conversation.sums.two_times import may_be_another_stay
from conversation.treatments import of_a_treatment, own
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import LONGEST
from conversation.wording import choice, help_id, meant, offer, optional, printed, which, wording
from guide import pages_of_question, title
from locales import Language
from offices import Directory
from web import asked
from web.state import State
from web.way import page_of

MOST_SAID = LONGEST + 1
"""Characters of an answer that are kept: one more than are read, so that no beginning is taken for the whole."""


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
    nth: str
    """Which of several treatments it is about; "" where there is one, or it is about the person."""
    leave: int
    """The number of the treatment that need not be told after all; 0 where none is being told besides."""

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
        return not (self.personal or self.kept or self.nth)


def nth(language: Language, treatment: int) -> str:
    """Which of several treatments it is."""
    return language.text("turn.treatment", number=str(treatment))


class About(TypedDict):
    """What a page is about, as `View` has it."""

    nth: str
    leave: int


def about(language: Language, question: Question, found: Journey) -> About:
    """The treatment that a question is about, where there are several; and the last one, while it is being told."""
    last = found.facts.treatments
    if found.told_of:
        return {"nth": nth(language, found.told_of), "leave": 0}
    if last == 1 or not of_a_treatment(question.name):
        return {"nth": "", "leave": 0}
    new = found.next is not None and (question.treatment == last or not own(found.facts.answers, last))
    return {"nth": nth(language, question.treatment), "leave": last if new else 0}


def answers_before(question: Question, found: Journey) -> dict[str, str]:
    """The answers that came before the question, by id."""
    answers = found.facts.answers
    return {id: answers[id] for id in takewhile(lambda id: id != question.id, answers)}


def facts_before(question: Question, found: Journey) -> Facts:
    """What was known of its treatment when the question was asked."""
    return replace(found.facts, answers=answers_before(question, found)).of(question.treatment)


def given_before(question: Question, found: Journey) -> list[tuple[Question, str]]:
    """The questions that came before it, with the answers as they were given."""
    return list(takewhile(lambda each: each[0] is not question, found.given))


def heard(question: Question, said: str, facts: Facts) -> str | Problem:
    """As `understood`, with a word for who asks for something else there; a choice is pressed here, not typed, so the
    only problem is that none was."""
    if question.kind == "choice" and said not in question.offered(facts):
        return Problem("problem.select")
    said = said if said in question.offered(facts) else after_waiting(said)
    figure = is_figure(said, facts.today)
    found = understood(question, said, facts)
    told = isinstance(found, str) or isinstance(amount(said), int) or found.candidates  # 找个人帮我，二千八
    if asked.command(said) == "person" and not told:  # 12393, where a sum is asked
        return Problem("turn.person")
    if whom_else(said, facts.answers, facts.today):
        return Problem("problem.one_more_person")
    if isinstance(found, str) and said not in question.offered(facts):
        another = question.id == "amount" and may_be_another_stay(said)  # 봄에 입원한거 자가지급 2860원
        instead = (found,) if another else before_it_ends(question, found, said, facts)
        return asked_back(*instead) if instead else found
    if isinstance(found, str) or figure:
        return found
    word = asked.word_for(said) or ("turn.no_skip" if beside(said) in REMARKS else None)
    return Problem(word) if word else found


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
    number, left = progress(len(before) + 1, found)
    hint, brief = (optional(language, id, facts) for id in (f"ask.{question.name}.hint", f"brief.{question.name}"))
    return View(
        way=found.way.id,
        id=question.id,
        kind=question.kind,
        field=question.kind != "choice",
        ask=wording(language, f"ask.{question.name}", facts),
        hint=brief or hint,
        help="\n".join(filter(None, (brief and hint, optional(language, help_id(question), facts)))) or None,
        problem=told(language, question, problem, facts) if problem else None,
        meant=tuple(
            Choice(each, meant(language, question, each, facts), None, chosen=False)
            for each in (problem.candidates if problem and not (despairs(typed) or mourns(typed)) else ())
        ),
        groups=grouped(language, question, choices(language, question, facts, chosen)),
        number=number,
        left=left,
        so_far=range_so_far(language, found) if question is found.next else None,
        back=page_of(found.way, previous.id if previous else None),
        typed=typed,
        kept=printed(language, question, answer, facts) if answer and not problem else "",
        noted=noted(language, previous, said, facts) if previous and _read_back(previous, question) else "",
        guide=tuple(_pages(language, question, draft if problem and asks(draft) else "")),
        **about(language, question, found),
    )


def range_so_far(language: Language, found: Journey) -> SoFar | None:
    """The range so far; one that rests on an amount only after the answer that made it so: the pages after it are the
    same for many people."""
    told = outlook(found)
    if told is None or (told.by_amount and not told.changed):
        return None
    return SoFar(language.text(told.message, **told.given), told.by_amount)


def _read_back(previous: Question, question: Question) -> bool:
    """Whether the answer before is read back: an amount or a day of the same treatment."""
    return previous.kind in ("amount", "day") and previous.treatment == question.treatment


def progress(number: int, found: Journey) -> tuple[int, int]:
    """The number of a question among those that are answered, and about how many pages come after it; the slip is one.

    An answer that is kept and only waits for the question at hand is not asked again.
    """
    after = [*(each.id for each, _ in found.given), *found.to_come][number:]
    asked = {page_of(found.way, id) for id in after if id not in found.left_out}
    return number + sum(id in found.left_out for id in after), len(asked)


def _pages(language: Language, question: Question, said: str) -> list[tuple[str, str]]:
    """The pages of the guide that may answer what was asked in the field; else those that explain the question."""
    found = asked.pages(said, language) if said else []
    return found or [(id, title(id, language)) for id in pages_of_question(question.name)]


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
            optional(language, f"choice.{question.name}.{value}.hint", facts),
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
    short = wording(language, f"short.{question.name}", facts.of(question.treatment))
    return language.text("page.noted", short=short, answer=printed(language, question, said, facts))


def grouped(language: Language, question: Question, offered: tuple[Choice, ...]) -> tuple[Group, ...]:
    """The choices as they stand on the page."""
    layouts = _LAYOUTS.get(question.name, ())
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
