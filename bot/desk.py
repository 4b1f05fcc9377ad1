"""One thread for the store: SQLite is written by one hand, and the loop never waits for the disk."""

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.store import Store
from store import Trouble

Given = ParamSpec("Given")
Found = TypeVar("Found")

SWITCH_SECONDS = 0.0002
"""SQLite gives the interpreter away for every statement; to wait 5 ms for each of them, as Python has it, was slow."""

MOST_TOGETHER = 50
"""Writing works that reach the disk together; those that wait longer come next."""


class Desk:
    """Work on the store, from the event loop."""

    def __init__(self, folder: Path, keep_hours: int) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        self._thread = ThreadPoolExecutor(1, "store")
        self._store = self._thread.submit(Store, folder, keep_hours).result()
        self._works: list[tuple[Callable[[Store], Any], asyncio.Future[Any]]] = []
        self._writing: asyncio.Task[None] | None = None

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
        while self._works:
            works, self._works = self._works[:MOST_TOGETHER], self._works[MOST_TOGETHER:]
            try:
                found = await self.read(Store.together, [work for work, _ in works])
            except Exception as error:  # it concerns each of them
                found = [error] * len(works)
            for (_, done), each in zip(works, found, strict=True):
                if done.done():  # nobody waits any more
                    continue
                if isinstance(each, Exception):
                    done.set_exception(each)
                else:
                    done.set_result(each)
        self._writing = None

    def close(self) -> None:
        """After the last work."""
        self._thread.submit(self._store.close).result()
        self._thread.shutdown()
