"""The county of the resident, asked on the resident's own wish; and the offices that this page may tell."""

from dataclasses import replace
from typing import cast

from flask import Blueprint, current_app, request
from werkzeug.wrappers import Response

from conversation import journey
from conversation.county import COUNTY, county_asked
from conversation.wording import choice, wording
from offices import Directory, Shelf
from web.clock import today
from web.visit import page, to, visitor

blueprint = Blueprint("county", __name__)


def directory() -> Directory:
    """The offices as the operator imported them."""
    return cast(Shelf, current_app.extensions["offices"]).directory()


@blueprint.get("/county")
def ask() -> str | Response:
    """The eight counties and cities, each a button."""
    state = visitor()
    found = journey(state.answers, today())
    if not county_asked(found):
        return to("/result")  # which leads on to what is still open
    labels = [(value, choice(state.language, COUNTY, value, found.facts)) for value in COUNTY.choices]
    return page(
        "county.html",
        heading=wording(state.language, "ask.county", found.facts),
        hint=wording(state.language, "ask.county.hint", found.facts),
        counties=labels[:-1],
        skip=labels[-1],
        chosen=state.answers.get(COUNTY.id),
    )


@blueprint.post("/county")
def answer() -> Response:
    """The county, kept among the answers; back to where its offices stand."""
    state = visitor()
    said = request.form.get(COUNTY.id, "")
    if not county_asked(journey(state.answers, today())):
        return to("/result")
    if said not in COUNTY.choices:
        return to("/county")
    return to("/result#where", replace(state, answers={**state.answers, COUNTY.id: said}))
