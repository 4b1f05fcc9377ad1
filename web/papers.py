"""The paper of a result, to print or to keep: a PDF, and a picture for long-press saving in in-app browsers.

Plain links that work without JavaScript. The cookie carries the answers, so a browser that got only the address from
another one is told what works instead.
"""

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import quote

from flask import Blueprint, abort, current_app, g, request
from werkzeug.http import dump_options_header
from werkzeug.wrappers import Response

from conversation import journey
from conversation.paper import paper
from locales import Language
from summary.paper import Paper
from summary.paper.drawer import Drawer
from web.clock import moment, now, today
from web.config import Operator
from web.keeper import keeper
from web.queue import Full, Queue
from web.visit import operator, page, to, visitor
from web.wishes import directory

blueprint = Blueprint("papers", __name__)

SECONDS_UNTIL_FREE = 5
_TYPES = {"pdf": "application/pdf", "png": "image/png"}
_DRAWER = Drawer()
"""One for all: papers are drawn one after the other. It starts with the first."""


@blueprint.get("/self-check.<kind>")
def of_this_check(kind: str) -> Response:
    """The paper of the answers in the cookie."""
    if kind not in _TYPES:
        abort(404)
    state = visitor()
    if not state.answers:
        return current_app.make_response((page("elsewhere.html", here="/"), 403))

    def made() -> Paper | None:
        if journey(state.answers, today()).next:
            return None
        link = keeper().link(keeper().of(state))
        return paper(state.answers, state.language, moment(now()), link=link, offices=directory())

    return sent(made, kind, back="/result")


def sent(made: Callable[[], Paper | None], kind: str, *, back: str) -> Response:
    """The paper as a file that opens in its place, under a neutral name. `made`: what is on it, asked for only where
    there is a place in the queue; `back`: the result that it is of, which leads on to what is still open for one."""
    if kind not in _TYPES:
        abort(404)
    queue: Queue = current_app.extensions["papers"]
    try:
        with queue.place():
            told = made()
            if told is None:
                return to(back)
            body = _DRAWER.draw("pdf" if kind == "pdf" else "png", told)
    except Full:
        return _crowded(back)
    name = f"{told.name}.{kind}"
    names = {"filename": f"self-check-{told.made_at.date()}.{kind}", "filename*": f"UTF-8''{quote(name)}"}
    headers = {"Content-Disposition": dump_options_header("inline", names)}
    return current_app.response_class(body, mimetype=_TYPES[kind], headers=headers)


def _crowded(back: str) -> Response:
    g.shared = back == "/result"  # no link is remembered
    make = _busy_before if g.shared else _busy
    response = current_app.make_response((make(operator(), visitor().language, request.path, back), 503))
    response.headers["Retry-After"] = str(SECONDS_UNTIL_FREE)
    return response


def _busy(runs: Operator, language: Language, again: str, back: str) -> str:
    return page("busy.html", language, here=back, again=again, back=back)


_busy_before = lru_cache(maxsize=8)(_busy)
"""A crowd asks for it at once: it is made and packed once."""
