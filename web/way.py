"""Where the ways through the questions lead to, as addresses; and on from a page that is not to be seen now."""

from flask import current_app, request
from werkzeug.wrappers import Response

from conversation import CHECK, REFERRAL, Journey
from web.state import State
from web.visit import page, to

BEGUN = "begun"
"""Marks the first page after a start that had come to nothing before: without answers there, the browser keeps none."""
_FIRST = {CHECK.id: "/", REFERRAL.id: "/referral"}
_LAST = {CHECK.id: "/result", REFERRAL.id: "/referral"}
"""Where each way begins and ends."""


def address_of(found: Journey) -> str:
    """Where the way through the questions goes on."""
    if found.next is None:
        return _LAST[found.way.id]
    return _FIRST[found.way.id] if found.begins else f"/{found.way.id}/{found.next.id}"


def way_on(state: State, found: Journey) -> Response:
    """From a page that is not to be seen yet, or not any more, to the one that is, with a word why."""
    address = address_of(found)
    if found.next is None:
        return to(address)
    if not state.answers and request.args.get("notice") == BEGUN:
        return current_app.make_response(page("cookies.html", here=address, way=found.way.id))
    return to(f"{address}?notice={'first' if state.answers else 'cleared'}")
