"""The settlement slip as one form, in the order of the paper: what is left blank does not stand on it.

Every row is read before any is complained of, and nothing that was typed is lost: it is kept as it was typed until all
of it is understood.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from flask import Blueprint, request
from werkzeug.wrappers import Response

from conversation import QUESTIONS, SLIP_ROWS, Facts, Journey, Problem, Question, answered, journey
from conversation.facts import NONE
from conversation.wording import optional, printed
from locales import LANGUAGES, Language
from web.clock import today
from web.question import Choice, facts_before, given_before, heard, told
from web.state import FORM, State
from web.visit import page, to, visitor
from web.way import FIGURES, SLIP, address_of, page_of, way_on

blueprint = Blueprint("slip", __name__)

MOST_SAID = 40
"""Characters of one figure that are looked at and kept."""
_FIRST = QUESTIONS["slip_in_scope"]
_SCOPE = ("slip_in_scope", "slip_total_bill")
"""Without one of the two there is nothing to reckon from."""
_NEITHER = Problem("problem.slip.neither")
_SENT, _LEFT_OUT = "sent", "neither"
"""Fields beside the figures: that they were sent to be read, and that neither of the two stands on the slip."""
_PAID = ("slip_pooled_fund", "slip_major_illness", "slip_other_insurance")
_CONTRADICT = {
    "problem.slip.paid_above_scope": (*_SCOPE, "slip_class_b_share", *_PAID),
    "problem.slip.parts_above_bill": ("slip_total_bill", "slip_own_expense", "slip_over_limit", "slip_class_b_share"),
    "problem.slip.aid_above_own_share": (*_SCOPE, "slip_medical_aid"),
}
"""Between which figures a contradiction is; those that were filled in are marked."""
_USUAL = dict.fromkeys(FIGURES, NONE) | {"slip_in_scope": "20000.00", "slip_pooled_fund": "12000.00"}
"""To tell about how many questions come after the form."""


class Row(NamedTuple):
    """A row of the slip as it is shown."""

    id: str | None
    """None where it is not to be filled in."""
    printed: str
    """As it stands on the paper, in Chinese."""
    explained: str
    typed: str
    problem: str
    meant: tuple[Choice, ...]
    """What may have been meant, where it is asked back."""


@blueprint.get(SLIP)
def ask() -> str | Response:
    """The form."""
    state = visitor()
    found = journey(state.answers, today())
    if not _reached(found):
        return way_on(state, found)
    facts = facts_before(_FIRST, found)
    typed = typed_in(state)
    problems = _problems(typed, facts) or _contradictions(found, typed)
    before = given_before(_FIRST, found)
    return page(
        "slip.html",
        rows=list(_rows(state.language, facts, typed, problems)),
        problems=_told(state.language, facts, problems),
        neither=_NEITHER in problems.values(),
        sent=_SENT in typed,
        help=optional(state.language, "help.slip", facts),
        head=LANGUAGES["zh"].text("page.slip_head"),
        number=len(before) + 1,
        left=journey({**facts.answers, **_USUAL}, today()).left,
        back=page_of(found.way, before[-1][0].id),
    )


@blueprint.post(SLIP)
def answer() -> Response:
    """All the figures, taken in at once; or the form again, with what is wrong at every row."""
    state = visitor()
    found = journey(state.answers, today())
    if not _reached(found):
        return way_on(state, found)
    typed = sent() | {_SENT: "yes"}
    facts = facts_before(_FIRST, found)
    if _problems(typed, facts):
        return to(SLIP, replace(state, draft=(FORM, urlencode(typed))))
    answers = dict(state.answers)
    for id in FIGURES:
        said = typed.get(id, "")
        understood = heard(QUESTIONS[id], said, facts) if said else NONE
        assert isinstance(understood, str)  # noqa: S101 - else there was a problem
        answers = answered(answers, id, understood)
    state = replace(state, answers=answers, draft=None)
    return to(address_of(journey(answers, today())), state)


def sent() -> dict[str, str]:
    """What stands in the form, by question; blank rows are left out. Of a row with a button that tells what was meant
    the button counts."""
    named = (*FIGURES, _SENT, _LEFT_OUT)
    found = {id: request.form.getlist(id)[-1].strip()[:MOST_SAID] for id in named if id in request.form}
    return {id: said for id, said in found.items() if said}


def typed_in(state: State) -> dict[str, str]:
    """What stands in the rows: as it was typed last, else the answers that stand so far."""
    id, said = state.draft or ("", "")
    if id == FORM:
        return dict(parse_qsl(said))
    answers = {id: state.answers[id] for id in FIGURES if state.answers.get(id, NONE) != NONE}
    return {id: answer.removesuffix(".00") for id, answer in answers.items()}


def _reached(found: Journey) -> bool:
    """Whether the way has come to the slip, or past it."""
    return any(id in found.facts.answers or (found.next and found.next.id == id) for id in FIGURES)


def _problems(typed: Mapping[str, str], facts: Facts) -> dict[str, Problem]:
    """What cannot be read, by question; once the form was sent also that what is reckoned from is missing."""
    read = {id: heard(QUESTIONS[id], typed[id], facts) for id in FIGURES if id in typed}
    problems = {id: each for id, each in read.items() if isinstance(each, Problem)}
    if _SENT in typed and _LEFT_OUT not in typed and not any(id in typed for id in _SCOPE):
        problems |= dict.fromkeys(_SCOPE, _NEITHER)
    return problems


def _contradictions(found: Journey, typed: Mapping[str, str]) -> dict[str, Problem]:
    """The figures that cannot be true together."""
    problem = found.problem
    if problem is None or found.next is None or found.next.id not in FIGURES:
        return {}
    return {id: problem for id in _CONTRADICT.get(problem.message, (found.next.id,)) if id in typed}


def _rows(language: Language, facts: Facts, typed: Mapping[str, str], problems: Mapping[str, Problem]) -> Iterator[Row]:
    for row in SLIP_ROWS:
        printed_so = LANGUAGES["zh"].text(row.label)
        explained = language.text(f"row.{row.label.removeprefix('slip.')}")
        if row.question is None:
            yield Row(None, printed_so, explained, "", "", ())
            continue
        question, problem = QUESTIONS[row.question], problems.get(row.question)
        yield Row(
            question.id,
            printed_so,
            explained,
            typed.get(question.id, ""),
            _beside(language, question, problem, facts) if problem else "",
            tuple(
                Choice(each, printed(language, question, each, facts), None, chosen=False)
                for each in (problem.candidates if problem else ())
            ),
        )


def _beside(language: Language, question: Question, problem: Problem, facts: Facts) -> str:
    """What is wrong, at the row itself; both sides of a contradiction are told once, above."""
    return (
        language.text("row.contradicts") if problem.message in _CONTRADICT else told(language, question, problem, facts)
    )


def _told(language: Language, facts: Facts, problems: Mapping[str, Problem]) -> list[tuple[str, str, str]]:
    """For the summary on top: question, row and what is wrong with it."""
    return [
        (id, language.text(f"slip.{id.removeprefix('slip_')}"), told(language, QUESTIONS[id], problems[id], facts))
        for id in FIGURES
        if id in problems
    ]
