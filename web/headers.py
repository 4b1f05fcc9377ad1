"""The headers of every response: nothing is loaded, framed, remembered or passed on."""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from flask import Flask, Response, g

UNLISTED = {"X-Robots-Tag": "noindex, nofollow"}
"""For whatever is no page for everybody: it is in no search engine."""


def headers(styles: Iterable[str]) -> dict[str, str]:
    """The headers. `styles`: the inline style sheets that are allowed, one a page."""
    digests = " ".join(f"'sha256-{b64encode(sha256(each.encode()).digest()).decode()}'" for each in styles)
    # No script runs that could connect; from a page some tools look whether there is a robots.txt.
    return {
        "Content-Security-Policy": f"default-src 'none'; style-src {digests}; img-src data:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }


def register(app: Flask, every: dict[str, str]) -> None:
    """Put these headers on every response, and on all but the pages for everybody that it is in no search engine."""

    @app.after_request
    def add(response: Response) -> Response:
        response.headers.extend(every)  # none of them is set elsewhere; replacing costs three times as much
        if not g.get("public"):
            response.headers.update(UNLISTED)
        return response
