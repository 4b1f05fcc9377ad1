"""How often something was refused that no browser of a resident sends: numbers only, in one line of the log an hour."""

import logging
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread

from web.sealed import LIFE, Opened, Sealer

_LOG = logging.getLogger(__name__)

HOSTS, FORMS, TOKENS = "hosts", "forms", "tokens"
"""A Host header that is not ours; a form that another site sent; a cookie or link that none of our keys opens."""
_HOUR = 60 * 60


class Tally:
    """The counts since they were told last. Threads may share one."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = Lock()

    def count(self, what: str) -> None:
        """One more."""
        with self._lock:
            self._counts[what] += 1

    def tell(self) -> None:
        """Write the counts down and begin again; where nothing was refused, nothing is written."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        if counts:
            _LOG.warning("refused: %s", ", ".join(f"{each} {counts[each]}" for each in (HOSTS, FORMS, TOKENS)))


def each_hour(tally: Tally, wait: Callable[[float], bool]) -> None:
    """Tell every hour. `wait`: lets so many seconds go by and says whether to stop."""
    while not wait(_HOUR):
        tally.tell()


@contextmanager
def told_hourly(tally: Tally) -> Iterator[None]:
    """Tell every hour, and what is left at the end."""
    end = Event()
    thread = Thread(target=each_hour, args=(tally, end.wait), daemon=True)
    thread.start()
    try:
        yield
    finally:
        end.set()
        thread.join()
        tally.tell()


class CountingSealer(Sealer):
    """Counts the tokens that were not sealed by us, or were changed since; not those that have only had their time."""

    def __init__(self, keys: Sequence[str], tally: Tally, file: Path | None = None) -> None:
        super().__init__(keys, file)
        self._tally = tally

    def open(self, purpose: str, token: str, now: int, life: int = LIFE) -> Opened | None:
        """As Sealer."""
        opened = super().open(purpose, token, now, life)
        if opened is None and not self.ours(token):
            self._tally.count(TOKENS)
        return opened
