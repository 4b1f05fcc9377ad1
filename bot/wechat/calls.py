"""The calls of the account to the platform. What does not look like its answer counts as a failed call."""

import asyncio
import json
import logging
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

import httpx

log = logging.getLogger(__name__)

UNKNOWN_TOKEN: Final = (40001, 40014, 42001)
"""The access token is not known, or not any more."""
_EARLY: Final = 300
"""Seconds before its end at which a token is asked for anew."""
_LEAST: Final = 60
_MOST_BYTES: Final = 64 * 1024
"""Of an answer: each is one line."""


class Refusal(Exception):
    """An error code of the platform."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Unreachable(Exception):
    """No answer, or none that the platform gives."""


class Calls:
    """One account's connection. Raises Refusal and Unreachable, and nothing else."""

    def __init__(self, client: httpx.AsyncClient, api: str, appid: str, secret: str) -> None:
        """`api`: the platform's address."""
        self._client, self._api = client, api.rstrip("/")
        self._account = {"appid": appid, "secret": secret}
        self._token, self._until = "", 0.0
        self._asking = asyncio.Lock()
        self._well = True
        """Whether the last call was answered: the log says when that changes, and no more."""

    async def call(self, method: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """One call with JSON. The platform shows what is escaped in it as it is escaped, so nothing is."""
        return await self._with_token(
            method, {"content": json.dumps(given, ensure_ascii=False).encode(errors="replace")}
        )

    async def upload(self, image: bytes) -> str:
        """An image, kept there for three days; gives the id by which it is sent."""
        found = await self._with_token(
            "media/upload", {"files": {"media": ("self-check.png", image, "image/png")}}, {"type": "image"}
        )
        media_id = found.get("media_id")
        if not isinstance(media_id, str):
            raise Unreachable
        return media_id

    async def _with_token(
        self, method: str, sent: Mapping[str, Any], query: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """With the access token, and once more with another one where it is not known any more."""
        token = await self._known_token()
        try:
            return await self._post(method, sent, {"access_token": token, **(query or {})})
        except Refusal as refusal:
            if refusal.code not in UNKNOWN_TOKEN:
                raise
        token = await self._known_token(instead_of=token)
        return await self._post(method, sent, {"access_token": token, **(query or {})})

    async def _known_token(self, instead_of: str = "") -> str:
        """The access token; another one than this."""
        async with self._asking:
            if not self._token or self._token == instead_of or time.monotonic() > self._until:
                asked = {"grant_type": "client_credential", **self._account, "force_refresh": bool(instead_of)}
                found = await self._post("stable_token", {"content": json.dumps(asked).encode()}, {})
                token, seconds = found.get("access_token"), found.get("expires_in")
                if not isinstance(token, str) or type(seconds) is not int:
                    raise Unreachable
                self._token, self._until = token, time.monotonic() + max(seconds - _EARLY, _LEAST)
            return self._token

    async def _post(self, method: str, sent: Mapping[str, Any], query: Mapping[str, str]) -> dict[str, Any]:
        try:
            found, code = await self._answer(method, sent, query)
        except Unreachable as error:
            if self._well:
                log.error("the platform does not answer (%s): what waits is tried again and again", error)
            self._well = False
            raise
        if not self._well:
            log.error("the platform answers again")
        self._well = True
        if code:
            raise Refusal(code)
        return found

    async def _answer(
        self, method: str, sent: Mapping[str, Any], query: Mapping[str, str]
    ) -> tuple[dict[str, Any], int]:
        """What it answers, and the code of the error in it, 0 for none. Raises Unreachable."""
        found: Any = None
        try:
            answer = await self._client.post(f"{self._api}/cgi-bin/{method}", params=query, **sent)
        except httpx.HTTPError as error:
            raise Unreachable(type(error).__name__) from None  # the address has the token in it
        with suppress(ValueError, RecursionError):
            found = json.loads(answer.content) if len(answer.content) <= _MOST_BYTES else None
        code = found.get("errcode", 0) if isinstance(found, dict) else None
        if answer.status_code != httpx.codes.OK or type(code) is not int:
            raise Unreachable(f"status {answer.status_code}")
        return found, code
