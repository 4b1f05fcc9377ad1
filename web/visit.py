"""The visitor of this request: the state behind the cookie, read once, and a page in the visitor's language."""

from typing import Any, cast

from flask import current_app, g, request
from werkzeug.wrappers import Response

from locales import Language
from web.config import Operator
from web.cookie import Cookie
from web.state import State


def cookie() -> Cookie:
    """The application's cookie."""
    return cast(Cookie, current_app.extensions["cookie"])


def visitor() -> State:
    """The state that came with this request."""
    if "state" not in g:
        g.state = cookie().read(request)
    return cast(State, g.state)


def operator() -> Operator:
    """Who runs the application."""
    return cast(Operator, current_app.extensions["operator"])


def page(template: str, language: Language | None = None, /, here: str = "", **given: Any) -> str:
    """A page. `language`: another one than the visitor's; `here`: where a change of language leads back to.

    One that is the same for everybody says in `described` what stands on it, for search engines; they leave out others.
    """
    g.public = bool(given.get("described"))
    spoken = language or visitor().language
    found = current_app.jinja_env.get_template(template)  # without the globals of Flask, which no page needs
    return found.render(language=spoken, t=spoken.text, here=here or request.path, operator=operator(), **given)


def to(address: str, state: State | None = None) -> Response:
    """303 to one of our own pages, with the changed state."""
    response = current_app.response_class(status=303, headers={"Location": address})
    if state:
        cookie().write(response, state)
    return response
