"""How fast is sent: a messenger takes only so many messages in a second from all chats together."""

import asyncio
from collections import deque
from typing import Final

from bot.desk import Desk
from bot.store import Store
from store.trouble import Trouble

AT_ONCE_SECONDS: Final = 0.1
"""For so long places are taken at once where several workers send; what is not used in that time is lost."""


class Pace:
    """Lets so many through in a second, evenly."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate
        self._next = 0.0

    async def turn(self) -> None:
        """Wait for one's turn."""
        now = asyncio.get_running_loop().time()
        at = max(now, self._next)
        self._next = at + self._gap
        if at > now:
            await asyncio.sleep(at - now)


class SharedPace:
    """The same for all workers together: places in one row of the store."""

    def __init__(self, desk: Desk, rate: float) -> None:
        self._desk = desk
        self._gap = 1 / rate
        self._many = max(1, round(rate * AT_ONCE_SECONDS))
        self._places: deque[float] = deque()
        self._taking = asyncio.Lock()

    async def turn(self) -> None:
        """Wait for one's turn."""
        now = asyncio.get_running_loop().time
        async with self._taking:
            if not self._places or self._places[-1] < now() - AT_ONCE_SECONDS:
                await self._take(now())
            at = self._places.popleft()
        await asyncio.sleep(max(0.0, at - now()))

    async def _take(self, now: float) -> None:
        try:
            wait = await self._desk.read(Store.slots, self._many, self._gap)
        except Trouble:  # nothing can be noted as sent either: slowly
            wait = 1.0
        self._places = deque(now + wait + number * self._gap for number in range(self._many))
