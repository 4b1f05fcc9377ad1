"""Errors in the visitor's language, with a way on; the log gets a number and the place in the code, never an answer."""

import logging
import re
from secrets import token_hex
from traceback import extract_tb

from flask import Flask, current_app, request
from werkzeug.exceptions import HTTPException, InternalServerError, MethodNotAllowed
from werkzeug.wrappers import Response

from web import api
from web.visit import page, to

_LOG = logging.getLogger(__name__)
_PASSED_ON = re.compile(
    r"((?:/[\w.-]*[^\W_])+|/)"  # an address, and
    r"(?:[_.-]+|[_.-]*[^\w/.-].*)",  # what a messenger put behind it: a full stop, a bracket, words
    re.ASCII | re.DOTALL,
)
_KNOWN = (400, 404, 405, 413, 500)


def register(app: Flask) -> None:
    """Answer every error with a page, under /api/ in the shape of the contract."""
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _crashed)


def _refused(error: HTTPException) -> Response:
    passed_on = error.code == 404 and request.method in ("GET", "HEAD") and not request.path.startswith("/api/")
    address = _PASSED_ON.fullmatch(request.path) if passed_on else None
    return to(address[1]) if address else _answer(error)


def _crashed(error: Exception) -> Response:
    """What an exception says may hold an answer, so only its type and where it came from are written down."""
    number = token_hex(4)
    places = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(extract_tb(error.__traceback__)))
    _LOG.error("error %s: %s at %s", number, type(error).__name__, places)
    return _answer(InternalServerError(), number)


def _answer(error: HTTPException, number: str = "") -> Response:
    if request.path.startswith("/api/"):
        return api.error(error)
    code = error.code or 500
    known = code if code in _KNOWN else 400 if code < 500 else 500
    response = current_app.make_response(
        (
            page(
                "error.html",
                here="/",
                title=f"error.{known}.title",
                explained=f"error.{known}.text",
                number=number,
            ),
            code,
        )
    )
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(error.valid_methods)
    return response
