"""Several treatments: one more to be told, what was told of one, and one taken away again."""

import json
from dataclasses import replace
from hashlib import sha256
from typing import TypedDict

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response

from conversation import Journey, journey
from conversation.treatments import MOST, own, removed
from conversation.treatments import another as one_more
from web.clock import today
from web.state import State
from web.told import of_treatment, shortly
from web.visit import page, to, visitor
from web.way import TOLD, address_of, way_on

blueprint = Blueprint("year", __name__)

FULL = "/result#another"
"""Where it is said that no more treatments can be told."""


class Another(TypedDict):
    """Under a result: the label of the button that adds a treatment, or how many are the most."""

    add: str | None
    full: int | None


def another(found: Journey) -> Another:
    """Whether another treatment can be told: of what has happened, until there are as many as can be."""
    if found.situation is None or found.facts.plan:
        return {"add": None, "full": None}
    if found.facts.treatments >= MOST:
        return {"add": None, "full": MOST}
    return {"add": "year.another" if found.facts.says("when", "this_year") else "year.another.earlier", "full": None}


@blueprint.post("/another")
def add() -> Response:
    """One more, on to its first question; while one is being told, to the question at hand."""
    state = visitor()
    found = journey(state.answers, today())
    if found.next:
        return way_on(state, found)
    if not another(found)["add"]:
        return to(FULL)
    answers = one_more(state.answers)
    return to(address_of(journey(answers, today())), replace(state, answers=answers, draft=None))


@blueprint.get("/treatment/<int:number>")
def told(number: int) -> str | Response:
    """What was told of one of several treatments, each answer with the way to change it."""
    state, found = _of(number)
    if found.next:
        return way_on(state, found)
    return page("treatment.html", number=number, lines=of_treatment(state.language, found, number))


@blueprint.get("/treatment/<int:number>/remove")
def ask_to_remove(number: int) -> str:
    """Asked once; the first way leads back to where it was pressed."""
    state, found = _of(number)
    return page(
        "remove.html",
        number=number,
        mark=_mark(state, number),
        told=shortly(state.language, found, number),
        back=address_of(found) if found.next else TOLD,
    )


@blueprint.post("/remove")
def remove() -> Response:
    """One treatment less; those after it move up. Only what was shown goes: in another tab it may be another by now."""
    state = visitor()
    told = request.form.get("treatment", "")
    number = int(told) if told.isascii() and told.isdigit() else 0
    found = journey(state.answers, today())
    if not 1 <= number <= found.facts.treatments or request.form.get("mark") != _mark(state, number):
        return to(TOLD)
    answers = removed(state.answers, number)
    found = journey(answers, today())
    return to(address_of(found) if found.next else TOLD, replace(state, answers=answers, draft=None))


def _of(number: int) -> tuple[State, Journey]:
    state = visitor()
    found = journey(state.answers, today())
    if found.facts.treatments == 1 or not 1 <= number <= found.facts.treatments:
        abort(404)
    return state, found


def _mark(state: State, number: int) -> str:
    """What a treatment is known by: in short what was told of it."""
    return sha256(json.dumps(own(state.answers, number), sort_keys=True).encode()).hexdigest()[:16]
