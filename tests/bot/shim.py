"""A disk and a clock that do as they are told, for a bot in a process of its own (`shim.c`)."""

import mmap
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

COMPILER = shutil.which("cc")
needs_compiler = pytest.mark.skipif(COMPILER is None, reason="no C compiler")
_NEVER = 2**62


class Shim:
    """What the process is told, while it runs."""

    def __init__(self, folder: Path) -> None:
        self._library, self._path = folder / "shim.so", folder / "shim"
        source = Path(__file__).with_name("shim.c")
        subprocess.run([COMPILER or "cc", "-shared", "-fPIC", "-O2", "-o", self._library, source, "-ldl"], check=True)
        self._path.write_bytes(struct.pack("<4q", 0, _NEVER, _NEVER, 0))
        with self._path.open("r+b") as file:
            self._told = mmap.mmap(file.fileno(), 32)

    @property
    def environment(self) -> dict[str, str]:
        """For the process."""
        return {"LD_PRELOAD": str(self._library), "MEDAID_SHIM": str(self._path)}

    @property
    def writes(self) -> int:
        """How often the store has written so far."""
        return int(struct.unpack_from("<q", self._told, 0)[0])

    def fail(self, number: int, together: int = 1) -> None:
        """Let the write fail that is this many from now on, and as many after it."""
        first = self.writes + number
        struct.pack_into("<2q", self._told, 8, first, first + together - 1)

    def set_clock(self, seconds: int) -> None:
        """The clock is this much ahead; less than 0: behind."""
        struct.pack_into("<q", self._told, 24, seconds)
