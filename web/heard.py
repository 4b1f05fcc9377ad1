"""The box on the start page: a sentence comes in, what was read in it is shown, and what is right is kept."""

from dataclasses import replace

from flask import Blueprint, current_app, request
from werkzeug.wrappers import Response

from conversation import CHECK, Journey, Problem, Question, journey, understood
from conversation.earlier.other_years import only_another_year
from conversation.kept import as_given
from conversation.others.another_treatment import there_again
from conversation.remarks.beside import after_waiting
from conversation.remarks.besides import of_this_case
from conversation.treatments import split
from locales import LANGUAGES
from web.asked import command
from web.clock import today
from web.sentence import read, recorded, sent, shown, typed
from web.state import State
from web.visit import cookie, page, to, visitor
from web.way import BEGUN, address_of, way_on

blueprint = Blueprint("heard", __name__)


@blueprint.post("/said")
def say() -> Response:
    """A sentence: on to what was read in it, or back to the start page with a word that nothing was; without one on to
    where the visitor was."""
    state = sent(visitor(), request.form.get("said", ""))
    if not typed(state):
        return to(address_of(journey(state.answers, today())))
    if (code := command(typed(state))) in LANGUAGES:
        return to("/", replace(visitor(), language=LANGUAGES[code]))
    return to_what_was_read(state) or _to_the_open_question(state) or to("/?notice=missed", state)


def _to_the_open_question(state: State) -> Response | None:
    """To the question at hand where the words may answer it in several ways, which are asked back there."""
    found = journey(state.answers, today())
    if not state.answers or found.next is None:
        return None
    problem = understood(found.next, typed(state), found.facts)
    asks = isinstance(problem, Problem) and problem.candidates
    return to(address_of(found), replace(state, draft=(found.next.id, typed(state)))) if asks else None


def to_what_was_read(state: State) -> Response | None:
    """To the page that shows it, with the sentence sent; None where nothing was read.

    After a start that came to nothing the form is sent once more first: where the cookie does not come with it, the
    browser keeps none, and the sentence goes along in the form of the page that says so.
    """
    if not read(state).answers:
        return None
    if "again" not in request.form or cookie().name in request.cookies:
        return to("/heard", state)
    if request.args.get("notice") == BEGUN:
        return current_app.make_response(page("cookies.html", here="/", way=CHECK.id, said=typed(state)))
    again = to(f"{request.path}?notice={BEGUN}", state)
    again.status_code = 307
    return again


def to_what_else_was_told(state: State, question: Question, said: str) -> Response | None:
    """To the page that shows it, where a whole sentence was typed in the field of an amount or a day; None where it
    tells nothing besides that is not known."""
    if question.kind == "choice" or question.treatment > 1:
        return None
    said = after_waiting(said)
    with_sentence, found = sent(state, said), journey(state.answers, today())
    answer = understood(question, said, found.facts)
    if _of_another_time(said, question, answer, found):
        return None
    known = {"designated": found.facts.designated, **state.answers}
    told = {id: value for id, value in read(with_sentence).answers.items() if id != question.id}
    told = of_this_case(told, known, said)
    new = {id for id, value in told.items() if known.get(id) != value}
    day_asked_back = question.name == "on" and isinstance(answer, Problem) and answer.candidates
    if day_asked_back and {split(id)[0] for id in new} <= {"care"}:
        return None  # 10월 3일에 퇴원하고 닷새후 결산
    return to("/heard", with_sentence) if new else None


def _of_another_time(said: str, question: Question, answer: str | Problem, found: Journey) -> bool:
    """Whether a sentence tells of a further stay, or of another year alone, so that none of it is of this one."""
    again = there_again(said) and "place" in as_given(found.facts.answers)
    return again or (isinstance(answer, Problem) and only_another_year(said, question, found.facts))


@blueprint.get("/heard")
def ask() -> str | Response:
    """What was read, each line to be left out; none of it counts yet."""
    state = visitor()
    found = read(state)
    if not found.answers:
        return way_on(state, journey(state.answers, today()))
    return page("heard.html", **shown(state, found))


@blueprint.post("/heard")
def answer() -> Response:
    """What stayed ticked is kept, and the next question asked."""
    state = visitor()
    found = read(state)
    if not found.answers:
        return way_on(state, journey(state.answers, today()))
    state = recorded(state, found, request.form.to_dict(flat=False))
    return to(address_of(journey(state.answers, today())), state)
