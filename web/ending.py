"""How the server ends: first it says that it is not ready any more, then it answers what is under way, then it ends."""

import signal
import threading
import time
from collections.abc import Callable
from types import FrameType

WATCHED = 60.0
"""Seconds for which whoever asked whether it is ready is taken to ask again."""
SEEN = 3.0
"""Seconds that are given to such a watcher to see that it is not."""
LONGEST = 10.0
"""Seconds that what is under way may take."""
_LOOKS = 0.05


class Ending:
    """A signal handler: the first signal begins the end, another one ends at once."""

    def __init__(self) -> None:
        self.busy: Callable[[], bool] = lambda: False
        """Whether a request is being answered; the server says it."""
        self._begun = False
        self._asked: float | None = None

    def ready(self) -> bool:
        """Whether new visitors may be sent here."""
        self._asked = time.monotonic()
        return not self._begun

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Raises SystemExit, in the main thread, as soon as nothing is under way."""
        if self._begun:
            raise SystemExit(0)
        self._begun = True
        threading.Thread(target=self._wait, args=(number,), daemon=True).start()

    def _wait(self, number: int) -> None:
        begun = time.monotonic()
        watched = self._asked is not None and begun - self._asked < WATCHED
        if watched:
            time.sleep(SEEN)
        while self.busy() and time.monotonic() - begun < LONGEST:
            time.sleep(_LOOKS)
        signal.pthread_kill(threading.main_thread().ident or 0, number)
