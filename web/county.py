"""The county of the resident, asked on the resident's own wish; and the offices that this page may tell."""

from dataclasses import replace
from typing import cast

from flask import Blueprint, current_app, request
from werkzeug.wrappers import Response

from conversation import QUESTIONS, Problem, answered, journey
from conversation.questions import SKIP
from conversation.wording import wording
from offices import Directory, Shelf
from web.clock import today
from web.question import choices, heard
from web.visit import page, to, visitor

blueprint = Blueprint("county", __name__)

COUNTY = QUESTIONS["county"]


def directory() -> Directory:
    """The offices as the operator imported them."""
    return cast(Shelf, current_app.extensions["offices"]).directory()


@blueprint.get("/county")
def ask() -> str | Response:
    """The eight counties and cities, each a button."""
    state = visitor()
    language, found = state.language, journey(state.answers, today())
    if COUNTY not in found.offered:
        return to("/result")  # which leads on to what is still open
    return page(
        "county.html",
        id=COUNTY.id,
        ask=wording(language, f"ask.{COUNTY.id}", found.facts),
        hint=wording(language, f"ask.{COUNTY.id}.hint", found.facts),
        choices=choices(language, COUNTY, found.facts, found.told.get(COUNTY.id, "")),
        skip=SKIP,
    )


@blueprint.post("/county")
def answer() -> Response:
    """The county, kept among the answers; back to where its offices stand."""
    state = visitor()
    found = journey(state.answers, today())
    if COUNTY not in found.offered:
        return to("/result")
    said = heard(COUNTY, request.form.get(COUNTY.id, ""), found.facts)
    if isinstance(said, Problem):
        return to(f"/{COUNTY.id}")
    return to("/result#where", replace(state, answers=answered(state.answers, COUNTY.id, said)))
