"""The connections to the Bot API. What does not look like its answer counts as a failed call, never as a verdict."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from http import HTTPStatus
from typing import Any, Final

import httpx
from telegram.error import BadRequest, NetworkError, TimedOut
from telegram.request import HTTPXRequest

LONGEST_WAIT = 3600
"""Seconds that are waited at most when Telegram names a time: whatever it says, it is asked again after an hour."""

WHOLE_SECONDS = 120.0
"""How long a whole call may take, on top of the longest silence: an answer that comes byte by byte never is silent."""
MOST_BYTES = 64_000_000
"""Of an answer: a hundred updates never have as many."""

_MESSAGES = ("sendMessage", "editMessageText", "sendDocument", "sendPhoto")
"""Methods whose answer is the message; of the others it is True."""
_WEBHOOK = "getWebhookInfo"
_REFUSALS = range(400, 500)
_LARGEST = 2**63
_LARGEST_TIME = 2**32


sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]
"""The client looks for it several times in each call, to learn that it runs in asyncio: to say once that it is not
there takes a tenth of the work of an update away."""


class Odd(NetworkError):
    """An answer that the Bot API does not give: it is asked again, as after any failed call."""


class Calls(HTTPXRequest):
    """Everything but the updates. Of an answer only stays that it was one: nothing else of it is needed here."""

    async def do_request(self, url: str, method: str, *given: Any, **named: Any) -> tuple[int, bytes]:
        """Status and body, the body as Telegram would have sent it. Raises TelegramError and nothing else."""
        try:
            async with asyncio.timeout(WHOLE_SECONDS + (self.read_timeout or 0)):
                status, body = await super().do_request(url, method, *given, **named)
        except TimeoutError:
            raise TimedOut from None
        called = url.rpartition("/")[2]
        if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            return status, _refusal(status, body)
        return status, json.dumps({"ok": True, "result": self.result(called, _parsed(body))}).encode()

    @staticmethod
    def result(called: str, answer: dict[str, Any]) -> Any:
        """What is handed on of an answer. Raises Odd for one that this method does not give."""
        result = answer.get("result")
        if called == _WEBHOOK and answer.get("ok") is True and isinstance(result, dict):
            return _webhook(result)
        arrived = isinstance(result, dict) and type(result.get("message_id")) is int
        if answer.get("ok") is not True or not (arrived if called in _MESSAGES else result is True):
            raise Odd("not an answer to this call")
        return True


class _Limited(httpx.AsyncByteStream):
    """The body of an answer that may have no end."""

    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        taken = 0
        async for part in self._stream:
            taken += len(part)
            if taken > MOST_BYTES:
                raise httpx.ReadError("an answer without an end")
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _limit(answer: httpx.Response) -> None:
    answer.headers.pop("Content-Encoding", None)  # nothing packed is asked for: a little of it may hold any length
    if isinstance(answer.stream, httpx.AsyncByteStream):
        answer.stream = _Limited(answer.stream)


LIMITED: Final[dict[str, Any]] = {
    "headers": {"Accept-Encoding": "identity"},
    "event_hooks": {"response": [_limit]},
}
"""For the client: no answer takes the memory."""


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Odd("no JSON") from error
    if not isinstance(answer, dict):
        raise Odd("no object")
    return answer


def _webhook(told: dict[str, Any]) -> dict[str, Any]:
    """Where Telegram posts, and what it last met there. Raises Odd where it does not say."""
    if not isinstance(told.get("url"), str):
        raise Odd("no webhook")
    at, why = told.get("last_error_date"), told.get("last_error_message")
    failed = type(at) is int and 0 < at < _LARGEST_TIME and isinstance(why, str)
    kept = {"url": told["url"], "has_custom_certificate": False, "pending_update_count": 0}
    return {**kept, "last_error_date": at, "last_error_message": why} if failed else kept


def _refusal(status: int, body: bytes) -> bytes:
    """A refusal in Telegram's own words. Raises BadRequest for a message that is too large, whoever says so on the way;
    Odd for what anything between here and Telegram may have said."""
    answer: dict[str, Any] = {}
    with suppress(Odd):
        answer = _parsed(body)
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        raise BadRequest("too large")
    if status in _REFUSALS and (answer.get("ok") is not False or answer.get("error_code") != status):
        raise Odd("a refusal that is not Telegram's")
    said = answer.get("description")
    kept: dict[str, Any] = {"description": said if isinstance(said, str) else ""}
    told = answer.get("parameters")
    told = told if isinstance(told, dict) else {}
    wait, moved = told.get("retry_after"), told.get("migrate_to_chat_id")
    if type(wait) is int and wait > 0:
        kept["parameters"] = {"retry_after": min(wait, LONGEST_WAIT)}
    if type(moved) is int and 0 < abs(moved) < _LARGEST:
        kept["parameters"] = {"migrate_to_chat_id": moved}
    return json.dumps(kept).encode()
