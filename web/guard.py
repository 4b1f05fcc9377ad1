"""What is refused before any page looks at it."""

from flask import Flask, abort, request

MOST_BYTES = 16 * 1024
"""Of a form. The API has a limit of its own."""


def register(app: Flask) -> None:
    """Refuse bodies that are too large and forms that another site sent."""
    app.config.update(MAX_CONTENT_LENGTH=MOST_BYTES, MAX_FORM_MEMORY_SIZE=MOST_BYTES, MAX_FORM_PARTS=64)

    @app.before_request
    def guard() -> None:
        if request.method in ("GET", "HEAD", "OPTIONS") or request.path.startswith("/api/"):
            return
        if (request.content_length or 0) > MOST_BYTES:
            abort(413)
        if _from_elsewhere():
            abort(400)


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
