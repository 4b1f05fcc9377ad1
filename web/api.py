"""The calculator over HTTP: one situation in, one estimate out. The contract stands in docs/interface.md.

The models behind it take longer to build than all pages together, so they are imported with the first request for it.
"""

from functools import cache

from flask import Blueprint, Response, request
from pydantic_core import to_json
from werkzeug.exceptions import HTTPException

MOST_BYTES = 128 * 1024

blueprint = Blueprint("api", __name__, url_prefix="/api/v1")


def _answer(content: object, status: int = 200) -> Response:
    return Response(to_json(content), status, mimetype="application/json")


@blueprint.post("/estimate")
def estimate() -> Response:
    """A situation to its estimate, for what does not take the short way (door.py)."""
    request.max_content_length = MOST_BYTES
    status, answer = answered(request.get_data(cache=False))
    return Response(answer, status, mimetype="application/json")


def answered(body: bytes) -> tuple[int, bytes]:
    """Status and JSON: the estimate of a situation; 400 for what is not JSON, 422 with every error of the situation."""
    from calculator.interface import Invalid, NotJSON, estimate_text

    try:
        return 200, estimate_text(body)
    except Invalid as error:
        return 400 if isinstance(error, NotJSON) else 422, to_json({"errors": error.errors})


@blueprint.get("/openapi.json")
def openapi() -> Response:
    """The OpenAPI 3.1 document."""
    return Response(_document(), mimetype="application/json")


@cache
def _document() -> bytes:
    from calculator.interface.openapi import document

    return to_json(document())


def error(problem: HTTPException) -> Response:
    """An HTTP error under /api/ in the shape of the contract's errors, in English, for programs."""
    methods = ", ".join(sorted(getattr(problem, "valid_methods", None) or ()))
    code = problem.code or 500
    response = Response(refused(code, problem.name, methods), code)
    response.headers.extend(problem.get_headers())  # Allow, for 405
    response.mimetype = "application/json"
    return response


def refused(code: int, name: str, methods: str = "") -> bytes:
    """The JSON of an HTTP error. `methods`: those that are taken, where another one came."""
    accepted = {405: methods, 413: f"at most {MOST_BYTES} bytes"}.get(code, "POST /api/v1/estimate")
    return to_json({"errors": [{"field": "", "value": None, "accepted": accepted, "message": name}]})
