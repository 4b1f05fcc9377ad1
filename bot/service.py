"""What the process of any messenger needs around its work: that it is alone, when it ends, what it deletes."""

import asyncio
import fcntl
import os
import signal
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from bot.clock import steady
from bot.desk import Desk
from bot.engines import Place, named
from bot.promises import Promises
from bot.store import HOUR, Store
from bot.supervisor import Refused, cancelled
from conversation import ready_meanwhile
from store.trouble import Unusable

Work = Callable[[Desk, Promises | None, asyncio.Event], Coroutine[Any, Any, None]]
"""What a process does with its store and its promises until the event is set. With a store that several share there are
none: what came in is answered when it is there again."""


def served(
    work: Work, data: Path, place: Place, *, keep_hours: int, channel: str, command: str, name: str = "bot"
) -> None:
    """Do this work until SIGTERM or Ctrl-C. `place`: of the store; `command`: what the operator calls it; `name`: how
    the files in `data` begin that only this process has. Raises Refused."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        embedded = place == data
        with alone(data / f"{name}.lock", command) if embedded else nullcontext():
            desk = Desk(place, keep_hours, channel)
            try:
                promises = Promises(data / f"{name}.told", steady()) if embedded else None
                asyncio.run(_until_stopped(work, desk, promises))
            finally:
                desk.close()
    except Unusable as error:
        raise Refused(f"the chat's store, {named(place)}, cannot be used: {error}.") from None
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else data
        raise Refused(f"{where} cannot be used: {error.strerror or error}.") from None


async def _until_stopped(work: Work, desk: Desk, promises: Promises | None) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    ready_meanwhile()
    await work(desk, promises, stop)


@contextmanager
def alone(path: Path, command: str) -> Iterator[None]:
    """Two processes of one messenger would take each other's work away. `command`: what the operator calls it. Raises
    Refused where there is another one."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as lock:
        os.fchmod(lock.fileno(), 0o600)  # of one that an earlier version made
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused(f"another `medaid {command}` runs with {path.parent} already; end it first.") from None
        yield


async def until(ends: Mapping[asyncio.Event, str | None], works: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Do these works until one of the events is set, or one work gives up. Raises Refused with what it says."""
    waits = [asyncio.create_task(event.wait()) for event in ends]
    tasks: set[asyncio.Task[Any]] = {asyncio.create_task(work) for work in works}
    try:
        while not any(event.is_set() for event in ends):
            done, _ = await asyncio.wait([*waits, *tasks], return_when=asyncio.FIRST_COMPLETED)
            for task in tasks & done:
                task.result()
            tasks -= done
    finally:
        await cancelled([*waits, *tasks])
    for sentence in (sentence for event, sentence in ends.items() if event.is_set()):
        if sentence:
            raise Refused(sentence)


async def purging(desk: Desk) -> None:
    """Every hour, and at the start."""
    await desk.surely(Store.not_ahead, steady())
    while True:
        await desk.surely(Store.purge, steady())
        await asyncio.sleep(HOUR)
