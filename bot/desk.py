"""One thread for the store: a connection is used by one hand, and the loop never waits for the disk or the database."""

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.engines import Place
from bot.store import Store
from store.trouble import Trouble, Unusable

log = logging.getLogger(__name__)

Given = ParamSpec("Given")
Found = TypeVar("Found")

SWITCH_SECONDS = 0.0002
"""SQLite gives the interpreter away for every statement; to wait 5 ms for each of them, as Python has it, was slow."""

MOST_TOGETHER = 50
"""Writing works that reach the disk together; those that wait longer come next."""
MOST_TOGETHER_SHARED = 10
"""The same where other workers wait: the chats that are worked on are kept from them meanwhile."""


WATCH_SECONDS = 3
"""Seconds between two looks whether the store is still there."""


class Desk:
    """Work on the store, from the event loop."""

    def __init__(self, place: Place, keep_hours: int, channel: str) -> None:
        """As of Store. Raises Trouble, Unusable, OSError."""
        self.lost = asyncio.Event()
        """Set when what was open is damaged, gone or another one: from then on nothing can be kept."""
        sys.setswitchinterval(SWITCH_SECONDS)
        self._thread = ThreadPoolExecutor(1, "store")
        self._store = self._thread.submit(Store, place, keep_hours, channel).result()
        self._trouble = ""
        self._works: list[tuple[Callable[[Store], Any], asyncio.Future[Any]]] = []
        self._writing: asyncio.Task[None] | None = None

    @property
    def shared(self) -> bool:
        """Whether other workers may work on the same store."""
        return self._store.db.shared

    def told(self) -> AsyncIterator[None]:
        """Each time that another worker says that something came in. Raises Trouble."""
        return self._store.db.told()

    def chat(self, chat_id: str) -> str:
        """The keyed hash that stands for a chat; it needs no disk."""
        return self._store.chat(chat_id)

    async def watch(self) -> None:
        """Look whether it is still there, until cancelled."""
        while True:
            if not await self.read(Store.there):
                self.lost.set()
            await asyncio.sleep(WATCH_SECONDS)

    async def read(
        self, work: Callable[Concatenate[Store, Given], Found], *given: Given.args, **named: Given.kwargs
    ) -> Found:
        """What this finds in the store; raises what it raises."""
        return await asyncio.get_running_loop().run_in_executor(
            self._thread, lambda: work(self._store, *given, **named)
        )

    async def write(
        self, work: Callable[Concatenate[Store, Given], Found], *given: Given.args, **named: Given.kwargs
    ) -> Found:
        """Do this in a transaction; it is on the disk when this returns. What others write meanwhile goes along.

        Raises what it raises, and Trouble where the disk fails.
        """
        done: asyncio.Future[Found] = asyncio.get_running_loop().create_future()
        self._works.append((lambda store: work(store, *given, **named), done))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())
        return await done

    async def surely(
        self, work: Callable[Concatenate[Store, Given], Found], *given: Given.args, **named: Given.kwargs
    ) -> Found:
        """As `write`, again and again until the disk is well."""
        while True:
            try:
                return await self.write(work, *given, **named)
            except Trouble:
                await asyncio.sleep(1)

    async def _write_all(self) -> None:
        try:
            most = MOST_TOGETHER_SHARED if self.shared else MOST_TOGETHER
            while self._works:
                works, self._works = self._works[:most], self._works[most:]
                await self._write_some(works)
        finally:
            self._writing = None

    async def _write_some(self, works: list[tuple[Callable[[Store], Any], asyncio.Future[Any]]]) -> None:
        try:
            found = await self.read(Store.together, [work for work, _ in works])
            self._told_once("")
        except Exception as error:  # it concerns each of them
            self._told_once(type(error).__name__)
            if self._store.db.lost(error) or not await self.read(Store.there):
                self.lost.set()
            found = [error] * len(works)
        for (_, done), each in zip(works, found, strict=True):
            if done.done():  # nobody waits any more
                continue
            if isinstance(each, Exception):
                done.set_exception(each)
            else:
                done.set_result(each)

    def _told_once(self, trouble: str) -> None:
        """Log that a store of several cannot be reached, and that it is there again; `trouble`: "" for none."""
        if self.shared and bool(trouble) != bool(self._trouble):
            log.error(f"the store cannot be written: {trouble}" if trouble else "the store can be written again")
        self._trouble = trouble

    def close(self) -> None:
        """After the last work."""
        with suppress(Unusable):  # of a file that is lost
            self._thread.submit(self._store.close).result()
        self._thread.shutdown()
