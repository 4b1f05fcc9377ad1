"""Heavy work, one after the other: pages stay quick beside it, and a crowd is told so instead of waiting for ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock


class Full(Exception):
    """Too many are waiting already."""


class Queue:
    """Lets one at a time work, and at most `most` wait or work."""

    def __init__(self, most: int) -> None:
        self._places = BoundedSemaphore(most)
        self._work = Lock()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for one's turn. Raises Full."""
        if not self._places.acquire(blocking=False):
            raise Full
        try:
            with self._work:
                yield
        finally:
            self._places.release()
