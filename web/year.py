"""Several treatments: one more to be told, what was told of one, and one taken away again."""

import json
from dataclasses import replace
from hashlib import sha256

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response

from conversation import Journey, journey
from conversation.showing import dated
from conversation.treatments import MOST, another, own, removed
from web.clock import today
from web.state import State
from web.told import of_treatment, shortly
from web.visit import page, to, visitor
from web.way import TOLD, address_of, way_on

blueprint = Blueprint("year", __name__)

FULL = "/result#another"
"""Where it is said that no more treatments can be told."""


def full(found: Journey) -> bool:
    """Whether as many treatments are told as can be."""
    return found.facts.treatments == MOST


@blueprint.post("/another")
def add() -> Response:
    """One more, on to its first question; while one is being told, to the question at hand."""
    state = visitor()
    found = journey(state.answers, today())
    if found.next:
        return way_on(state, found)
    if not found.takes_another:
        return to(FULL)
    answers = another(state.answers)
    address = address_of(journey(answers, today()))
    return to(f"{address}?notice=another", replace(state, answers=answers, draft=None))


@blueprint.get("/treatment/<int:number>")
def told(number: int) -> str | Response:
    """What was told of one of several treatments, each answer with the way to change it."""
    state, found = _of(number)
    if found.next:
        return way_on(state, found)
    language = state.language
    title, lines = dated(language, found.facts, number), of_treatment(language, found, number)
    return page("treatment.html", number=number, title=title, lines=lines)


@blueprint.get("/treatment/<int:number>/remove")
def ask_to_remove(number: int) -> str:
    """Asked once; the first way leads back to where it was pressed."""
    state, found = _of(number)
    told = shortly(state.language, found, number)
    return page(
        "remove.html",
        number=number,
        mark=_mark(state, number),
        ask=state.language.text("remove.ask", treatment=told.title),
        told=told,
        back=address_of(found) if found.next else TOLD,
    )


@blueprint.post("/remove")
def remove() -> Response:
    """One treatment less; those after it move up. Only what was shown goes: in another tab it may be another by now."""
    state = visitor()
    told = range(1, journey(state.answers, today()).facts.treatments + 1)
    number = next((each for each in told if str(each) == request.form.get("treatment")), 0)
    if len(told) == 1 or not number or request.form.get("mark") != _mark(state, number):
        return to(TOLD)
    answers = removed(state.answers, number)
    found = journey(answers, today())
    address = address_of(found) if found.next else f"/result?open=answers&removed={number}#answers"
    return to(address, replace(state, answers=answers, draft=None))


def _of(number: int) -> tuple[State, Journey]:
    state = visitor()
    found = journey(state.answers, today())
    if found.facts.treatments == 1 or not 1 <= number <= found.facts.treatments:
        abort(404)
    return state, found


def _mark(state: State, number: int) -> str:
    """What a treatment is known by: in short what was told of it."""
    return sha256(json.dumps(own(state.answers, number), sort_keys=True).encode()).hexdigest()[:16]
