"""What a worker does beside the others that share its store: it takes part in what they have received, takes over what
one that has ended left behind, and fetches only while no other one does."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final

from bot.clock import steady
from bot.desk import Desk
from bot.outbox import Outbox
from bot.store import Store
from bot.supervisor import ended
from bot.worker import Worker
from store.trouble import Trouble

log = logging.getLogger(__name__)

Work = Callable[[], Coroutine[Any, Any, None]]
Works = dict[str, Work]
"""By the name under which the log knows each."""

LOOK_SECONDS: Final = 1.0
"""Between two looks at what is open, where nobody says that something is."""
LEAST_SECONDS: Final = 0.05
"""Between two looks, however often somebody says so."""
LEFT_SECONDS: Final = 5
"""What waits for so long may have been left by a worker that has ended: another one tries to send it."""
MOST_CHATS: Final = 200
"""With more chats than this to answer a worker leaves the rest to the others."""
CERTAIN_SECONDS: Final = 5.0
"""Who cannot learn within these that it is still the one that fetches ends fetching."""


class Lookout:
    """Looks at what is open each second, and at once when another worker wakes it."""

    def __init__(self, desk: Desk, worker: Worker, outbox: Outbox, left: int | None) -> None:
        """`left`: seconds after which what is to be sent may have been left behind; None where nothing is sent."""
        self._desk, self._worker, self._outbox, self._left = desk, worker, outbox, left
        self._woken = asyncio.Event()

    async def run(self) -> None:
        """Until cancelled."""
        next_left = 0
        while True:
            if self._worker.chats < MOST_CHATS:
                self._worker.look(await self._desk.surely(Store.open_chats, MOST_CHATS))
            if self._left is not None and steady() >= next_left:
                for chat in await self._desk.surely(Store.unsent, steady() - self._left):
                    self._outbox.wake(chat)
                next_left = steady() + self._left
            await asyncio.sleep(LEAST_SECONDS)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._woken.wait()
            self._woken.clear()

    async def listen(self) -> None:
        """Until cancelled."""
        while True:
            with suppress(Trouble):
                async for _ in self._desk.told():
                    self._woken.set()
            await asyncio.sleep(LOOK_SECONDS)


def beside(desk: Desk, worker: Worker, outbox: Outbox, left: int | None = LEFT_SECONDS) -> Works:
    """What a worker does besides its own where the store is shared. `left`: as of Lookout."""
    lookout = Lookout(desk, worker, outbox, left)
    return {"look at what others have left": lookout.run, "ear for other workers": lookout.listen}


async def alone(desk: Desk, work: Work) -> None:
    """Do this work while no other worker of the channel does it; another one takes it over when this one has ended, or
    cannot reach the store any more. Until cancelled, or the work raises something."""
    while True:
        if not await _leads(desk):
            await asyncio.sleep(LOOK_SECONDS)
            continue
        log.info("this worker fetches from now on")
        task = asyncio.ensure_future(work())
        try:
            while not task.done() and await _leads(desk):
                await asyncio.wait([task], timeout=LOOK_SECONDS)
            if task.done():
                return task.result()
        finally:
            await ended([task], 0)


async def _leads(desk: Desk) -> bool:
    try:
        async with asyncio.timeout(CERTAIN_SECONDS):
            return await desk.read(Store.leads)
    except (Trouble, TimeoutError):
        return False
