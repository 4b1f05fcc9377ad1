"""The server: waitress, and what it refuses by itself answered as the application would, with every header."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from flask import Flask
from waitress import create_server
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer
from waitress.task import ErrorTask

from locales import LANGUAGES
from web import api

FOR_PAGES = 8
"""Threads beside those that wait for a paper, which are as many as may wait."""
MOST_BYTES = 256 * 1024
"""Of a body, and of the headers: as much as is kept in memory, so that none is written to the disk."""
_TEXT = {413: 413, 431: 413, 500: 500}
"""Which of our texts tells about a status; any other is a request that was not understood."""


def create(app: Flask, host: str, port: int, *, proxied: bool) -> tuple[Any, int]:
    """The server of this application, ready to `run()`, and its port. `proxied`: whether X-Forwarded-* is let through.

    Raises ValueError for a host that is not known, OSError where it cannot listen.
    """

    class Channel(HTTPChannel):  # type: ignore[misc]  # waitress ships no types
        error_task_class = partial(Refusal, app.extensions["headers"])

    sockets: dict[int, Any] = {}
    server = create_server(
        app,
        map=sockets,
        host=host,
        port=port,
        threads=FOR_PAGES + app.extensions["papers"].most,
        connection_limit=1000,
        ident="",
        max_request_body_size=MOST_BYTES,
        max_request_header_size=MOST_BYTES,
        clear_untrusted_proxy_headers=not proxied,
    )
    listening = [each for each in sockets.values() if isinstance(each, BaseWSGIServer)]  # two for "localhost"
    for each in listening:
        each.channel_class = Channel
    return server, listening[0].effective_port


class Refusal(ErrorTask):  # type: ignore[misc]
    """The answer to what waitress does not pass on: a broken request, one that is too long, a crash beside Flask."""

    def __init__(self, headers: Mapping[str, str], channel: HTTPChannel, request: Any) -> None:
        super().__init__(channel, request)
        self.response_headers.extend(headers.items())

    def execute(self) -> None:
        """Write it. Which language would be read is not known here, so it is said in each."""
        error = self.request.error
        self.status = f"{error.code} {error.reason}"
        if getattr(self.request, "path", "").startswith("/api/"):  # a broken start line has no path
            kind, body = "application/json", api.refused(error.code, error.reason)
        else:
            kind, body = "text/plain; charset=utf-8", _text(error.code)
        self.response_headers.append(("Content-Type", kind))
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


def _text(code: int) -> bytes:
    known = _TEXT.get(code, 400)
    ids = (f"error.{known}.title", f"error.{known}.text", "page.call")
    return "\n\n".join("\n".join(each.text(id) for id in ids) for each in LANGUAGES.values()).encode() + b"\n"
