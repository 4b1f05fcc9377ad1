"""The sealing keys, which can be changed while the page runs: their file is read again when it has changed."""

import logging
import time
from collections.abc import Sequence
from pathlib import Path

from cryptography.fernet import Fernet, MultiFernet

from store.keyfile import secret

log = logging.getLogger(__name__)

LOOKS = 1.0
"""Seconds between two looks at the file; what does not open is looked up at once."""


def fernets(keys: Sequence[str]) -> MultiFernet:
    """Seals with the first key and opens with any. Raises ValueError for what is no key, and for none."""
    return MultiFernet([Fernet(key) for key in keys])


class Keyring:
    """The keys as they are now."""

    def __init__(self, keys: Sequence[str], file: Path | None = None) -> None:
        """`file`: where the keys stand, one a line; None where they were told once and for all."""
        self._now = fernets(keys)
        self._file = file
        self._seen = self._mark()
        self._looked = time.monotonic()

    @property
    def now(self) -> MultiFernet:
        """The keys; those of the file, if they have changed, within a second."""
        if self._file and time.monotonic() - self._looked >= LOOKS:
            self.changed()
        return self._now

    def changed(self) -> bool:
        """Whether the file holds other keys than before; then those count. A file that cannot be read, or holds
        something else, changes nothing: it is told in the log once for each change."""
        self._looked = time.monotonic()
        mark = self._mark()
        if self._file is None or mark == self._seen:
            return False
        self._seen = mark
        try:
            self._now = fernets(secret(self._file).decode("ascii").split())
        except (OSError, ValueError) as error:
            log.error("the keys file cannot be read again (%s): the keys stay as they were", type(error).__name__)
            return False
        log.info("the keys were read again")
        return True

    def _mark(self) -> tuple[int, ...]:
        try:
            found = self._file.stat() if self._file else None
        except OSError:
            return ()
        return (found.st_ino, found.st_mtime_ns, found.st_size) if found else ()
