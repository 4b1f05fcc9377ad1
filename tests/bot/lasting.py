"""One server and one bot for all tests that need none of their own: a start takes a second."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import closing
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any, TypeVar

from bot.store import Store
from tests.bot.support import QUICK, Bot, Scenario
from tests.fake_telegram import Fake

Found = TypeVar("Found")
Shared = Callable[[Scenario], None]


class Lasting:
    """They go on between the tests, in a loop of their own; whoever wrote before is forgotten. After a test that fails
    the next one gets others."""

    def __init__(self, folder: Path) -> None:
        self._loop = asyncio.new_event_loop()
        self._folders = (folder / str(number) for number in count(1))
        self._both: tuple[Fake, Bot] | None = None
        Thread(target=self._loop.run_forever, daemon=True).start()

    def run(self, work: Coroutine[Any, Any, Found]) -> Found:
        """In their loop."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def go_through(self, scenario: Scenario) -> None:
        """Afterwards nothing is left open and nothing is broken."""
        if self._both is None:
            folder = next(self._folders)
            folder.mkdir()
            fake = Fake(flood=False)
            await fake.start()
            bot = Bot(fake, folder / "data", **QUICK)
            bot.anew = True
            self._both = fake, await bot.start()
        fake, bot = self._both
        try:
            await scenario(fake, bot)
            await bot.settled()
            bot.close()
            assert bot.broken() == {}
            self._forget(fake, bot)
        except BaseException:
            await self.end()
            raise

    def _forget(self, fake: Fake, bot: Bot) -> None:
        fake.people.clear()
        fake.calls.clear()
        fake.counted.clear()
        fake.instead.clear()
        fake.failing.clear()
        with closing(Store(bot.place)) as store, store.write():
            for table in ("inbox", "outbox", "sessions", "counts"):
                store.db.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names

    async def end(self) -> None:
        """Both of them."""
        if self._both:
            fake, bot = self._both
            self._both = None
            bot.close()
            await bot.kill()
            await fake.stop()

    def close(self) -> None:
        """All that goes on."""
        self.run(self.end())
        self._loop.call_soon_threadsafe(self._loop.stop)
