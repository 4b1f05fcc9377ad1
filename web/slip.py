"""The settlement slip as one form, in the order of the paper: what is left blank does not stand on it.

Every row is read before any is complained of, and nothing that was typed is lost: it is kept as it was typed until all
of it is understood.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response

from conversation import SLIP_ROWS, Facts, Journey, Problem, Question, answered, journey, question_of
from conversation.facts import NONE
from conversation.treatments import TREATMENTS, id_of
from conversation.wording import optional, printed
from locales import LANGUAGES, Language
from web.clock import today
from web.question import Choice, about, answers_before, facts_before, given_before, heard, told
from web.state import FORM, State
from web.visit import page, to, visitor
from web.way import FIGURES, SLIP, address_of, page_of, slip_of, way_on

blueprint = Blueprint("slip", __name__)

MOST_SAID = 40
"""Characters of one figure that are looked at and kept."""
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


class _Slip(NamedTuple):
    """The slip of one treatment, its figures by the names of their questions."""

    treatment: int
    state: State
    found: Journey

    @property
    def reached(self) -> bool:
        """Whether the way through the questions has come to it, or past it."""
        found, ids = self.found, {id_of(name, self.treatment) for name in FIGURES}
        return not ids.isdisjoint(found.facts.answers) or (found.next is not None and found.next.id in ids)

    @property
    def first(self) -> Question:
        """The question that is asked first of it."""
        return self.question(_SCOPE[0])

    @property
    def facts(self) -> Facts:
        """What is known of the treatment before it."""
        return facts_before(self.first, self.found)

    @property
    def address(self) -> str:
        """Its page."""
        return slip_of(self.treatment)

    @property
    def draft(self) -> str:
        """In place of a question's id: what was typed here."""
        return form_of(self.address)

    def question(self, name: str) -> Question:
        """The question of a figure."""
        found = question_of(id_of(name, self.treatment))
        assert found  # noqa: S101 - there are so many treatments
        return found


@blueprint.get(SLIP, defaults={"treatment": 1})
@blueprint.get(f"{SLIP}@<int:treatment>")
def ask(treatment: int) -> str | Response:
    """The form."""
    slip = _of(treatment)
    state, found = slip.state, slip.found
    if not slip.reached:
        return way_on(state, found)
    typed = typed_in(slip)
    problems = _problems(slip, typed) or _contradictions(slip, typed)
    before = given_before(slip.first, found)
    usual = {id_of(name, treatment): figure for name, figure in _USUAL.items()}
    known = {**found.left_out, **answers_before(slip.first, found), TREATMENTS: str(found.facts.treatments)}
    return page(
        "slip.html",
        rows=list(_rows(slip, typed, problems)),
        problems=_told(slip, problems),
        neither=_NEITHER in problems.values(),
        sent=_SENT in typed,
        help=optional(state.language, "help.slip", slip.facts),
        head=LANGUAGES["zh"].text("page.slip_head"),
        number=len(before) + 1,
        left=journey(known | usual, today()).left,
        back=page_of(found.way, before[-1][0].id),
        **about(state.language, slip.first, found),
    )


@blueprint.post(SLIP, defaults={"treatment": 1})
@blueprint.post(f"{SLIP}@<int:treatment>")
def answer(treatment: int) -> Response:
    """All the figures, taken in at once; or the form again, with what is wrong at every row."""
    slip = _of(treatment)
    state = slip.state
    if not slip.reached:
        return way_on(state, slip.found)
    typed = sent() | {_SENT: "yes"}
    if _problems(slip, typed):
        return to(slip.address, replace(state, draft=(slip.draft, urlencode(typed))))
    answers, facts = dict(state.answers), slip.facts
    for name in FIGURES:
        said, question = typed.get(name, ""), slip.question(name)
        understood = heard(question, said, facts) if said else NONE
        assert isinstance(understood, str)  # noqa: S101 - else there was a problem
        answers = answered(answers, question.id, understood)
    state = replace(state, answers=answers, draft=None)
    return to(address_of(journey(answers, today())), state)


def form_of(address: str) -> str:
    """In place of a question's id: what was typed into the slip at this address."""
    return FORM + address.removeprefix(SLIP)


def is_slip(address: str) -> bool:
    """Whether the slip of a treatment is asked there."""
    return address == SLIP or address.startswith(f"{SLIP}@")


def _of(treatment: int) -> _Slip:
    state = visitor()
    found = journey(state.answers, today())
    if not 1 <= treatment <= found.facts.treatments:
        abort(404)
    return _Slip(treatment, state, found)


def sent() -> dict[str, str]:
    """What stands in the form, by question; blank rows are left out. Of a row with a button that tells what was meant
    the button counts."""
    named = (*FIGURES, _SENT, _LEFT_OUT)
    found = {id: request.form.getlist(id)[-1].strip()[:MOST_SAID] for id in named if id in request.form}
    return {id: said for id, said in found.items() if said}


def typed_in(slip: _Slip) -> dict[str, str]:
    """What stands in the rows: as it was typed last, else the answers that stand so far."""
    id, said = slip.state.draft or ("", "")
    if id == slip.draft:
        return dict(parse_qsl(said))
    told = {name: slip.state.answers.get(slip.question(name).id, NONE) for name in FIGURES}
    return {name: answer.removesuffix(".00") for name, answer in told.items() if answer != NONE}


def _problems(slip: _Slip, typed: Mapping[str, str]) -> dict[str, Problem]:
    """What cannot be read, by figure; once the form was sent also that what is reckoned from is missing."""
    facts = slip.facts
    read = {name: heard(slip.question(name), typed[name], facts) for name in FIGURES if name in typed}
    problems = {name: each for name, each in read.items() if isinstance(each, Problem)}
    if _SENT in typed and _LEFT_OUT not in typed and not any(name in typed for name in _SCOPE):
        problems |= dict.fromkeys(_SCOPE, _NEITHER)
    return problems


def _contradictions(slip: _Slip, typed: Mapping[str, str]) -> dict[str, Problem]:
    """The figures that cannot be true together."""
    problem, asked = slip.found.problem, slip.found.next
    if problem is None or asked is None or asked.treatment != slip.treatment or asked.name not in FIGURES:
        return {}
    return {name: problem for name in _CONTRADICT.get(problem.message, (asked.name,)) if name in typed}


def _rows(slip: _Slip, typed: Mapping[str, str], problems: Mapping[str, Problem]) -> Iterator[Row]:
    language, facts = slip.state.language, slip.facts
    for row in SLIP_ROWS:
        printed_so = LANGUAGES["zh"].text(row.label)
        explained = language.text(f"row.{row.label.removeprefix('slip.')}")
        if row.question is None:
            yield Row(None, printed_so, explained, "", "", ())
            continue
        question, problem = slip.question(row.question), problems.get(row.question)
        yield Row(
            row.question,
            printed_so,
            explained,
            typed.get(row.question, ""),
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


def _told(slip: _Slip, problems: Mapping[str, Problem]) -> list[tuple[str, str, str]]:
    """For the summary on top: figure, row and what is wrong with it."""
    language, facts = slip.state.language, slip.facts
    return [
        (
            name,
            language.text(f"slip.{name.removeprefix('slip_')}"),
            told(language, slip.question(name), problems[name], facts),
        )
        for name in FIGURES
        if name in problems
    ]
