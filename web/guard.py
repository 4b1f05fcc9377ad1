"""What is refused before any page looks at it."""

from collections.abc import Collection

from flask import Flask, abort, request
from werkzeug.sansio.utils import host_is_trusted

from web.tally import FORMS, HOSTS, Tally

MOST_BYTES = 16 * 1024
"""Of a form. The API has a limit of its own."""


HEALTH = "/healthz"
READY = "/readyz"
"""They say "ok" and nothing else, so whoever watches the process may call it by any name, such as 127.0.0.1."""


def register(app: Flask, trusted_hosts: Collection[str], tally: Tally) -> None:
    """Refuse foreign hosts, bodies that are too large and forms that another site sent; the tally counts them."""
    app.config.update(MAX_CONTENT_LENGTH=MOST_BYTES, MAX_FORM_MEMORY_SIZE=MOST_BYTES, MAX_FORM_PARTS=64)

    @app.before_request
    def guard() -> None:
        if request.path not in (HEALTH, READY) and not trusted(request.environ.get("HTTP_HOST"), trusted_hosts):
            tally.count(HOSTS)
            abort(400)
        if request.method in ("GET", "HEAD", "OPTIONS") or request.path.startswith("/api/"):
            return
        if (request.content_length or 0) > MOST_BYTES:
            abort(413)
        if _from_elsewhere():
            tally.count(FORMS)
            abort(400)


def trusted(host: str | None, names: Collection[str]) -> bool:
    """Whether a Host header, with or without a port, is one of these; an IPv6 address stands in square brackets.
    Without names every host is."""
    if not names:
        return True
    host = (host or "").lower()
    by_address = host.rpartition("]")[0] + "]"  # werkzeug knows names and IPv4 only
    return host_is_trusted(host, names) or (by_address in names and host_is_trusted(host))


def _from_elsewhere() -> bool:
    """Whether another site sent this form.

    The cookie is SameSite=Lax, so such a form comes without any answers anyway; this refuses it altogether. No hidden
    token is needed. "null" is what a browser sends as Origin of our own forms, because of Referrer-Policy: no-referrer.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin", "null")
    return origin != "null" and origin.partition("://")[2] != request.host
