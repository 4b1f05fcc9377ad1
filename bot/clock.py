"""How old something is, whatever is done to the clock of the machine while the bot runs."""

import time
from typing import Final

_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""It goes on while the machine sleeps, where it can."""
_STARTED: Final = time.time() - time.clock_gettime(_CLOCK)


def steady() -> int:
    """Whole seconds since 1970 as the clock had it at the start, and evenly from then on: nobody's answers are deleted
    early because the clock was set forward, or kept because it was set back."""
    return int(_STARTED + time.clock_gettime(_CLOCK))
