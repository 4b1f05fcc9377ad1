"""The paper of a result, to print or to keep: a PDF, and a picture for long-press saving in in-app browsers.

Plain links that work without JavaScript. The cookie carries the answers, so a browser that got only the address from
another one is told what works instead.
"""

from urllib.parse import quote

from flask import Blueprint, abort, current_app
from werkzeug.exceptions import ServiceUnavailable
from werkzeug.http import dump_options_header
from werkzeug.wrappers import Response

from conversation import journey
from conversation.paper import paper
from summary.paper import Paper
from web.clock import moment, now, today
from web.keeper import keeper
from web.queue import Full, Queue
from web.visit import page, to, visitor
from web.wishes import directory

blueprint = Blueprint("papers", __name__)

SECONDS_UNTIL_FREE = 5
_TYPES = {"pdf": "application/pdf", "png": "image/png"}


@blueprint.get("/self-check.<kind>")
def of_this_check(kind: str) -> Response:
    """The paper of the answers in the cookie."""
    if kind not in _TYPES:
        abort(404)
    state = visitor()
    if not state.answers:
        return current_app.make_response((page("elsewhere.html", here="/"), 403))
    if journey(state.answers, today()).next:
        return to("/result")  # which leads on to what is still open
    link = keeper().link(keeper().of(state))
    return sent(paper(state.answers, state.language, moment(now()), link=link, offices=directory()), kind)


def sent(made: Paper, kind: str) -> Response:
    """The paper as a file that opens in its place, under a neutral name."""
    if kind not in _TYPES:
        abort(404)
    queue: Queue = current_app.extensions["papers"]
    try:
        with queue.turn():
            body = _drawn(made, kind)
    except Full:
        raise ServiceUnavailable(retry_after=SECONDS_UNTIL_FREE) from None
    name = f"{made.name}.{kind}"
    names = {"filename": f"self-check-{made.made_at.date()}.{kind}", "filename*": f"UTF-8''{quote(name)}"}
    headers = {"Content-Disposition": dump_options_header("inline", names)}
    return current_app.response_class(body, mimetype=_TYPES[kind], headers=headers)


def _drawn(made: Paper, kind: str) -> bytes:
    from summary.paper.pdf import pdf, png  # who never prints never pays for what draws

    return pdf(made) if kind == "pdf" else png(made)
