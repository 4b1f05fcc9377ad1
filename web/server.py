"""The server: waitress, and what it refuses by itself answered as the application would, with every header."""

import select
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
MOST_CONNECTIONS = 4000
"""Open at once, where the system lets a process have so many: those that send nothing, or slowly, keep nobody out."""
_OWN_FILES = 100
"""Besides: the store of the offices, what draws, what is imported."""
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
        connection_limit=_connections(),
        asyncore_use_poll=hasattr(select, "poll"),  # the other way knows a thousand files
        ident="",
        max_request_body_size=MOST_BYTES,
        max_request_header_size=MOST_BYTES,
        clear_untrusted_proxy_headers=not proxied,
    )
    listening = [each for each in sockets.values() if isinstance(each, BaseWSGIServer)]  # two for "localhost"
    for each in listening:
        each.channel_class = Channel
    app.extensions["ending"].busy = lambda: any(map(_answering, [*sockets.values()]))
    return server, listening[0].effective_port


def _answering(socket: object) -> bool:
    """Whether a whole request came by this socket and not all of its answer has gone; one that never ends is none."""
    return isinstance(socket, HTTPChannel) and bool(socket.requests or socket.total_outbufs_len)


def _connections() -> int:
    """How many there may be at once, with as many files as the system allows for them."""
    try:
        import resource
    except ImportError:  # no such limits here
        return MOST_CONNECTIONS // 5
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_CONNECTIONS + _OWN_FILES
    if 0 <= soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return max(min(soft - _OWN_FILES, MOST_CONNECTIONS), 1) if soft > 0 else MOST_CONNECTIONS


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
