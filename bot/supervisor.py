"""Starts again what ends by an exception that nobody foresaw, and says so by its kind only."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Iterable
from contextlib import suppress
from typing import Any

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
"""Seconds before it is started again, doubled each time."""
WELL_SECONDS = 600.0
"""What has run so long is well again."""
MOST_ENDS = 10
"""Ends in a row after which the whole bot gives up."""
AGAIN_SECONDS = 5.0
"""What has not ended by then is cancelled once more."""


class Refused(Exception):
    """Why the bot cannot run, in one sentence for the operator."""


async def kept_up(
    kind: str, work: Callable[[], Awaitable[None]], ending: asyncio.Event, *, most: int | None = MOST_ENDS
) -> None:
    """Do this work until it returns, or all is `ending`. `kind`: what the log calls it. Raises Refused where it has
    ended `most` times in a row; with None it goes on, so that one chat never ends the others."""
    loop = asyncio.get_running_loop()
    ends, wait = 0, FIRST_PAUSE
    while not ending.is_set():
        begun = loop.time()
        try:
            await work()
            return
        except Exception as error:  # whatever it is, the others go on
            if loop.time() - begun > WELL_SECONDS:
                ends, wait = 0, FIRST_PAUSE
            ends += 1
            log.error("the %s has ended (%s) and is started again", kind, type(error).__name__, exc_info=error)
            if most is not None and ends >= most:
                raise Refused(f"the {kind} cannot run: {type(error).__name__}, {ends} times in a row.") from None
        await pause(ending, wait)
        wait = min(wait * 2, LONGEST_PAUSE)


async def pause(ending: asyncio.Event, seconds: float) -> None:
    """Wait, but not when everything ends."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await ending.wait()


async def ended(tasks: Iterable[asyncio.Task[None]], seconds: float) -> None:
    """Let these end; those that have not by then are cancelled."""
    under_way = set(tasks)
    if under_way:
        _, late = await asyncio.wait(under_way, timeout=seconds)
        await cancelled(late)


async def cancelled(tasks: Collection[asyncio.Task[Any]]) -> None:
    """Cancel these until all have ended: on Python 3.11 a task that waits with `wait_for`, as psycopg does, misses a
    cancel that comes together with what it waits for."""
    under_way = {task for task in tasks if not task.done()}
    while under_way:
        for task in under_way:
            task.cancel()
        _, under_way = await asyncio.wait(under_way, timeout=AGAIN_SECONDS)
    await asyncio.gather(*tasks, return_exceptions=True)
