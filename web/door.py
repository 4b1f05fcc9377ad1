"""The API's short way: a plain POST /api/v1/estimate is answered before Flask, whose work would cost more than ours.

Everything else about it (another method, a foreign host, a body without a length or too long, a crash) goes Flask's
way.
"""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from web import api
from web.guard import trusted

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/api/v1/estimate"
_STATUS = {200: "200 OK", 400: "400 BAD REQUEST", 422: "422 UNPROCESSABLE CONTENT"}


class Door:
    """WSGI middleware around the application. `headers`: those that every response carries."""

    def __init__(self, app: "WSGIApplication", trusted_hosts: list[str], headers: Mapping[str, str]) -> None:
        self._app = app
        self._trusted = trusted_hosts
        self._headers = list(headers.items())

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """One request."""
        if environ["PATH_INFO"] != PATH or environ["REQUEST_METHOD"] != "POST" or not self._plain(environ):
            return self._app(environ, start_response)
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        try:
            status, answer = api.answered(body)
        except Exception:  # told to the visitor and to the log where every crash is
            return self._app({**environ, "wsgi.input": BytesIO(body)}, start_response)
        kind = [("Content-Type", "application/json"), ("Content-Length", str(len(answer)))]
        start_response(_STATUS[status], kind + self._headers)
        return [answer]

    def _plain(self, environ: "WSGIEnvironment") -> bool:
        length = environ.get("CONTENT_LENGTH") or ""
        if not length.isascii() or not length.isdigit() or int(length[:10]) > api.MOST_BYTES:
            return False
        if "HTTP_TRANSFER_ENCODING" in environ:
            return False
        return trusted(environ.get("HTTP_HOST"), self._trusted)
