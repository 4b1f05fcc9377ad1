"""Small files that must be whole or not there: keys, and what keeps its place on the disk."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

MOST_BYTES = 64 * 1024


def made(path: Path, content: bytes) -> None:
    """The file with this content where there is none yet, readable by its owner only; on the disk, all of it at once,
    and never over another one. Raises OSError, and then leaves nothing behind."""
    if path.exists():
        return
    with NamedTemporaryFile(dir=path.parent) as file:  # its mode is 0600
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
        with suppress(FileExistsError):  # by a process that was started at the same time
            path.hardlink_to(file.name)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def secret(path: Path) -> bytes:
    """What stands in a file that only its owner may read. Raises OSError, also for one that others can read or change;
    its `strerror` and `filename` say which and why."""
    with path.open("rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "is no file", str(path))
        if os.geteuid() not in (0, found.st_uid):
            raise OSError(errno.EPERM, "belongs to another user", str(path))
        if found.st_mode & 0o077:
            raise OSError(errno.EPERM, "can be read or changed by others: chmod 600 it", str(path))
        if found.st_size > MOST_BYTES:
            raise OSError(errno.EINVAL, "is too long", str(path))
        return file.read(MOST_BYTES)
