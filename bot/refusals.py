"""How often something was refused at the door, and why: numbers only, in at most one line of the log a minute."""

import asyncio
import logging
from collections import Counter
from threading import Lock
from typing import Final

log = logging.getLogger(__name__)

_TOLD_EVERY: Final = 60.0


class Refusals:
    """The counts since they were told last. Threads may share one."""

    def __init__(self, *reasons: str) -> None:
        """`reasons`: every one that there may be, as the log calls it."""
        self._reasons = reasons
        self._counts: Counter[str] = Counter()
        self._lock = Lock()

    def count(self, why: str) -> None:
        """One more."""
        with self._lock:
            self._counts[why] += 1

    def tell(self) -> None:
        """Write the counts down and begin again; where nothing was refused, nothing is written."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        if counts:
            log.warning("refused: %s", ", ".join(f"{why} {counts[why]}" for why in self._reasons))

    async def told(self) -> None:
        """Tell every minute, until cancelled."""
        while True:
            await asyncio.sleep(_TOLD_EVERY)
            self.tell()
