"""Where the ways through the questions lead to, as addresses; and on from a page that is not to be seen now."""

from flask import current_app, request
from werkzeug.wrappers import Response

from conversation import CHECK, REFERRAL, SLIP_ROWS, Journey, Way
from conversation.treatments import split
from web.state import State
from web.visit import page, to

BEGUN = "begun"
"""Marks the first page after a start that had come to nothing before: without answers there, the browser keeps none."""
FIGURES = tuple(row.question for row in SLIP_ROWS if row.question)
"""The questions that one form asks, from top to bottom of the slip, by name."""
SLIP = "/check/slip"
"""Its address for the first treatment."""
TOLD = "/result?open=answers#answers"
"""What was told, each with the way to change it."""
_FIRST = {CHECK.id: "/", REFERRAL.id: "/referral"}
_LAST = {CHECK.id: "/result", REFERRAL.id: "/referral"}
"""Where each way begins and ends."""


def page_of(way: Way, question: str | None) -> str:
    """The page that asks a question; without one the start of the way."""
    if question is None:
        return _FIRST[way.id]
    name, treatment = split(question)
    return slip_of(treatment) if name in FIGURES else f"/{way.id}/{question}"


def slip_of(treatment: int) -> str:
    """The page of the slip of a treatment."""
    return SLIP if treatment == 1 else f"{SLIP}@{treatment}"


def address_of(found: Journey) -> str:
    """Where the way through the questions goes on. The first question is asked on the start page."""
    if found.next is None:
        return _LAST[found.way.id]
    return page_of(found.way, None if found.begins else found.next.id)


def way_on(state: State, found: Journey) -> Response:
    """From a page that is not to be seen yet, or not any more, to the one that is, with a word why."""
    address = address_of(found)
    if found.next is None:
        return to(address)
    if not state.answers and request.args.get("notice") == BEGUN:
        return current_app.make_response(page("cookies.html", here=address, way=found.way.id))
    return to(f"{address}?notice={'first' if state.answers else 'cleared'}")
