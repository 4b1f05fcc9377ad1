"""The door that Telegram posts updates to: what does not carry the secret is refused, and nothing is done."""

import hmac
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from flask import Flask, Response, request

from bot.refusals import Refusals
from bot.telegram.reception import numbered

PATH: Final = "/telegram"
MOST_BYTES: Final = 1024 * 1024
"""Of an update. One with the longest text, and that of the message that it replies to, has a fifth of it."""
SECRET, BODY = REASONS = ("secret", "body")
"""Not told, or another one; no update."""
_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"

Keep = Callable[[dict[str, Any]], None]
"""Keeps an update. Raises TimeoutError where nobody knows yet whether it was kept."""


def secret(token: str) -> str:
    """What Telegram tells with every update: any number of doors with one token know it, and nobody else."""
    return hmac.digest(token.encode(), b"webhook", "sha256").hex()


def create(keep: Keep, token: str, refusals: Refusals) -> Flask:
    """The application."""
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    known = secret(token).encode()

    @app.post(PATH)
    def posted() -> Response:
        """An update; 200 says that it is kept, after anything else it comes again."""
        if not hmac.compare_digest(request.headers.get(_HEADER, "").encode(), known):
            refusals.count(SECRET)
            return Response(status=403)
        update = _read(request.get_data())
        if update is None:
            refusals.count(BODY)
            return Response(status=400)
        try:
            keep(update)
        except TimeoutError:
            return Response(status=503)
        return Response(status=200)

    return app


def _read(body: bytes) -> dict[str, Any] | None:
    """The update; None for anything else."""
    with suppress(ValueError, RecursionError):
        found: dict[str, Any] = json.loads(body)
        return found if numbered(found) else None
    return None
