"""A door that a messenger posts to, whichever it is: on loopback, in threads of its own."""

import select
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from waitress import create_server

from bot.supervisor import Refused

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

HOST: Final = "127.0.0.1"
"""The door is behind the proxy: nobody else reaches it."""
THREADS: Final = 100
"""Messages that are taken at once; each waits for the disk."""


@contextmanager
def listening(app: "WSGIApplication", port: int, *, setting: str, most_bytes: int) -> Iterator[int]:
    """The door open, at the port that is given. `port`: 0 for any; `setting`: which one tells it; `most_bytes`: of a
    message. Raises Refused where it cannot listen."""
    try:
        server = create_server(
            app,
            host=HOST,
            port=port,
            threads=THREADS,
            ident="",
            max_request_body_size=most_bytes,
            max_request_header_size=64 * 1024,
            asyncore_use_poll=hasattr(select, "poll"),
            clear_untrusted_proxy_headers=True,
        )
    except OSError as error:
        raise Refused(f"{setting} cannot be used at {HOST}:{port} ({error.strerror}).") from None
    thread = threading.Thread(target=server.run, name="door", daemon=True)
    thread.start()
    try:
        yield int(server.effective_port)
    finally:
        server.close()
