"""How Telegram posts updates to a webhook: one after the other for each chat, many chats at once, again until it hears
that one was taken."""

import asyncio
import json
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from tests.fake_telegram import Fake

CONNECTIONS = 40
"""That Telegram opens at most."""
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 1.0
"""Seconds before it is posted again, doubled each time."""


class Hook:
    """One webhook, from when it is set until it is deleted."""

    def __init__(self, fake: "Fake", url: str, secret: str) -> None:
        self.fake, self.url, self.secret = fake, url, secret
        self.failed: dict[str, Any] = {}
        """What went wrong last, as getWebhookInfo tells it."""
        self.posts = 0
        self._client = httpx.AsyncClient(trust_env=False, limits=httpx.Limits(max_connections=CONNECTIONS), timeout=60)
        self._under_way: dict[Any, asyncio.Task[None]] = {}

    def look(self, pending: Iterable[dict[str, Any]]) -> None:
        """Post what waits, of each chat the oldest."""
        for update in pending:
            if _chat(update) not in self._under_way:
                self._under_way[_chat(update)] = asyncio.create_task(self._deliver(update))

    async def stop(self) -> None:
        """What is under way is heard by nobody."""
        tasks, self._under_way = list(self._under_way.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._client.aclose()

    async def post(self, update: dict[str, Any], **headers: str) -> httpx.Response:
        """Once, as Telegram does it; `headers`: in place of its own."""
        self.posts += 1
        told = headers or {"X-Telegram-Bot-Api-Secret-Token": self.secret}
        door = self.fake.random.choice(self.fake.doors or [self.url])
        return await self._client.post(door, content=json.dumps(update).encode(), headers=told)

    async def _deliver(self, update: dict[str, Any]) -> None:
        pause = FIRST_PAUSE
        while not await self._taken(update):
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        self.fake.confirmed(update)
        del self._under_way[_chat(update)]
        self.look(self.fake.pending)

    async def _taken(self, update: dict[str, Any]) -> bool:
        fault = self.fake.random.random() < self.fake.faults
        if fault and self.fake.random.random() < 0.5:  # lost on the way there
            return False
        try:
            response = await self.post(update)
        except httpx.HTTPError:
            why = "Connection refused"
        else:
            if response.is_success:
                if self.fake.disorder:
                    await self.post(update)
                return not fault  # or the answer was lost on the way back
            why = f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}"
        self.failed = {"last_error_date": int(time.time()), "last_error_message": why}
        return False


def _chat(update: dict[str, Any]) -> Any:
    """Which queue it stands in."""
    message = update.get("callback_query", update).get("message") or update.get("edited_message")
    return message["chat"]["id"] if isinstance(message, dict) and isinstance(message.get("chat"), dict) else None
