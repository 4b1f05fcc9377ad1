"""Places to wait in: so many may wait for something heavy, and a crowd is told so instead of waiting for ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore


class Full(Exception):
    """Too many are waiting already."""


class Queue:
    """At most `most` wait or are served. Whoever has no place is told at once."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._places = BoundedSemaphore(most)

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place, held as long as it takes. Raises Full."""
        if not self._places.acquire(blocking=False):
            raise Full
        try:
            yield
        finally:
            self._places.release()
