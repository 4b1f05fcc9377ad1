"""How often something was refused at the door, and why: numbers only, in at most one line of the log a minute."""

import asyncio
import logging
from collections import Counter
from threading import Lock
from typing import Final

log = logging.getLogger(__name__)

SIGNATURE, CLOCK, SEAL, BODY = "signature", "clock", "seal", "body"
"""Not signed with our token; signed at another time than ours; sealed for another account, with another key, or not at
all; no message of the platform."""
_TOLD_EVERY: Final = 60.0


class Refusals:
    """The counts since they were told last. Threads may share one."""

    def __init__(self) -> None:
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
            log.warning("refused: %s", ", ".join(f"{why} {counts[why]}" for why in (SIGNATURE, CLOCK, SEAL, BODY)))

    async def told(self) -> None:
        """Tell every minute, until cancelled."""
        while True:
            await asyncio.sleep(_TOLD_EVERY)
            self.tell()
