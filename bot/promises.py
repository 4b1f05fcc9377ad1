"""Which updates residents were asked to send again, written down before they are asked, so that a restart between the
two never counts both what was sent first and what is sent again.

This is needed when the store cannot be written. So it stands in a file that takes its place on the disk when it is made
and is written through memory: a full disk, a limit or a locked store is not in its way.
"""

import asyncio
import logging
import mmap
import os
import struct
from pathlib import Path
from typing import Final, NamedTuple

from bot.store import DEDUPE_HOURS, HOUR
from store.keyfile import made

log = logging.getLogger(__name__)

BYTES: Final = 64 * 1024
_SLOT: Final = struct.Struct("<QQ")
"""Update id and state; the second at which it was promised."""
NOT_PROMISED, ASKING, ASKED = 0, 1, 2
"""Nothing was; they may have read it; they have."""


class _Promise(NamedTuple):
    slot: int
    """Where it stands in the file."""
    state: int
    at: int


class Promises:
    """The newest some thousand of them; older ones are written over."""

    def __init__(self, path: Path, now: int) -> None:
        """Raises OSError where there is no room for the file."""
        if path.exists() and path.stat().st_size != BYTES:
            path.unlink()
        made(path, bytes(BYTES))
        self._file = path.open("r+b")
        self._map = mmap.mmap(self._file.fileno(), BYTES)
        self._known: dict[int, _Promise] = {}
        self._held: dict[int, int] = {}
        """Which update has which slot."""
        for slot in range(0, BYTES, _SLOT.size):
            value, at = _SLOT.unpack_from(self._map, slot)
            if now - DEDUPE_HOURS * HOUR < at and value % 4 in (ASKING, ASKED):
                self._known[value // 4] = _Promise(slot, value % 4, at)
                self._held[slot] = value // 4
        newest = max(self._known.values(), key=lambda promise: promise.at, default=None)
        self._next = (newest.slot + _SLOT.size) % BYTES if newest else 0

    def state(self, update_id: int) -> int:
        """ASKING, ASKED or NOT_PROMISED."""
        promise = self._known.get(update_id)
        return promise.state if promise else NOT_PROMISED

    async def make(self, update_ids: list[int], now: int) -> bool:
        """These are going to be asked. False where it cannot be put on the disk: then nothing must be promised."""
        for update_id in update_ids:
            if update_id not in self._known:
                self._put(update_id, _Promise(self._free(), ASKING, now))
        try:
            if self._whole():
                await asyncio.to_thread(self._map.flush)
                return True
        except OSError as error:
            log.error("a promise cannot be written: %s", type(error).__name__)
        self.forget(update_ids)
        return False

    def asked(self, update_ids: list[int]) -> None:
        """These have heard it."""
        for update_id in update_ids:
            if update_id in self._known:
                self._put(update_id, self._known[update_id]._replace(state=ASKED))

    def forget(self, update_ids: list[int]) -> None:
        """These are dealt with."""
        for update_id in update_ids:
            promise = self._known.pop(update_id, None)
            if promise:
                self._held.pop(promise.slot, None)
                if self._whole():
                    _SLOT.pack_into(self._map, promise.slot, 0, 0)

    def close(self) -> None:
        """Leave the file."""
        self._map.close()
        self._file.close()

    def _put(self, update_id: int, promise: _Promise) -> None:
        self._known[update_id] = promise
        self._held[promise.slot] = update_id
        if self._whole():
            _SLOT.pack_into(self._map, promise.slot, update_id * 4 + promise.state, promise.at)

    def _whole(self) -> bool:
        """Whether nobody has cut the file: to write behind its end would end the process."""
        return os.fstat(self._file.fileno()).st_size == BYTES

    def _free(self) -> int:
        """The next slot in turn; what stood there longest goes."""
        taken, self._next = self._next, (self._next + _SLOT.size) % BYTES
        if taken in self._held:
            self._known.pop(self._held.pop(taken), None)
        return taken
