"""What is asked on the resident's own wish, after the result; and the offices that this page may tell."""

from dataclasses import replace
from typing import cast

from flask import Blueprint, current_app, request
from werkzeug.wrappers import Response

from conversation import QUESTIONS, Problem, answered, journey
from conversation.facts import SKIP
from conversation.ways import OPTIONAL
from conversation.wording import optional, wording
from offices import Directory, Shelf
from web.clock import today
from web.question import MOST_SAID, choices, heard, problem_of, told
from web.visit import page, to, visitor

blueprint = Blueprint("wishes", __name__)

ADDRESS = f"/<any({', '.join(OPTIONAL)}):id>"


def directory() -> Directory:
    """The offices as the operator imported them."""
    return cast(Shelf, current_app.extensions["offices"]).directory()


@blueprint.get(ADDRESS)
def ask(id: str) -> str | Response:
    """An optional question, each choice a button."""
    state, question = visitor(), QUESTIONS[id]
    language, found = state.language, journey(state.answers, today())
    if question not in found.offered:
        return to("/result")  # which leads on to what is still open
    problem, answer = problem_of(question, state, found, found.facts), found.told.get(id, "")
    drafted, typed = state.draft or ("", "")
    return page(
        "wish.html",
        id=id,
        ask=wording(language, f"ask.{id}", found.facts),
        hint=optional(language, f"ask.{id}.hint", found.facts),
        field=question.kind == "amount",
        typed=typed if drafted == id else "" if answer in question.choices else answer.removesuffix(".00"),
        problem=told(language, question, problem, found.facts) if problem else None,
        choices=choices(language, question, found.facts, answer),
        skip=SKIP,
    )


@blueprint.post(ADDRESS)
def answer(id: str) -> Response:
    """The answer, kept among the others; back to the section of the result that it changes."""
    state, question = visitor(), QUESTIONS[id]
    found = journey(state.answers, today())
    if question not in found.offered or question.optional is None:
        return to("/result")
    typed = request.form.get(id, "")[:MOST_SAID]
    said = heard(question, typed, found.facts)
    if isinstance(said, Problem):
        return to(f"/{id}", replace(state, draft=(id, typed)))
    section = question.optional.section
    answers = answered(state.answers, id, said)
    return to(f"/result?open={section}#{section}", replace(state, answers=answers, draft=None))
