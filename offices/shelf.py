"""Where the directory stands: one SQLite file beside the other data, written by an import only."""

import logging
from collections.abc import Iterable
from dataclasses import astuple, fields
from datetime import date
from pathlib import Path

from offices.office import KINDS, NOWHERE, Directory, Office

# The store is imported where the file is touched: who only shows offices waits for no driver.

FILE = "offices.sqlite3"

_COLUMNS = tuple(field.name for field in fields(Office))
_LIST = ", ".join(_COLUMNS)
_log = logging.getLogger(__name__)


def replace(folder: Path, offices: Iterable[Office]) -> None:
    """Put these in place of the whole directory, or change nothing. Raises Trouble, Unusable, OSError."""
    from offices.schema import migrations
    from store.sqlite import opened, writing

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    db = opened(folder / FILE, migrations)
    try:
        with writing(db):
            db.execute("DELETE FROM offices")
            for office in offices:
                values = (str(each) for each in astuple(office))
                db.execute(f"INSERT INTO offices ({_LIST}) VALUES ({', '.join('?' * len(_COLUMNS))})", tuple(values))  # noqa: S608
    finally:
        db.close()


def read(folder: Path) -> Directory:
    """The directory as it is now; an empty one where none was imported. Raises Trouble, Unusable."""
    from store.sqlite import reading
    from store.trouble import Unusable

    if not (folder / FILE).exists():
        return NOWHERE
    with reading(folder / FILE) as connection:
        rows = connection.execute(f"SELECT {_LIST} FROM offices ORDER BY id").fetchall()  # noqa: S608 - our columns
    try:
        found = (dict(zip(_COLUMNS, row, strict=True)) for row in rows)
        offices = tuple(Office(**row | {"checked": date.fromisoformat(row["checked"])}) for row in found)
    except ValueError as why:
        raise Unusable(f"a day that is none: {why}") from None
    if unknown := {office.kind for office in offices} - KINDS.keys():
        raise Unusable(f"offices of an unknown kind: {unknown}")
    return Directory(offices)


class Shelf:
    """The directory for those who show it: read again only when the file has changed. Threads may share one."""

    def __init__(self, folder: Path | None) -> None:
        """`folder`: of the file; None where there is none."""
        self._folder = folder
        self._seen: tuple[object, Directory] = (None, NOWHERE)

    def directory(self) -> Directory:
        """The directory. What cannot be read is told to the log, and residents see what was read before."""
        from store.trouble import Trouble, Unusable

        if self._folder is None:
            return NOWHERE
        try:
            found = (self._folder / FILE).stat()
        except OSError:
            return NOWHERE
        state = (found.st_ino, found.st_size, found.st_mtime_ns)
        seen, directory = self._seen
        if state != seen:
            try:
                directory = read(self._folder)
            except Trouble as why:  # locked, say: tried again at the next look
                _log.error("the offices cannot be read now: %s", why)
                return directory
            except Unusable as why:
                _log.error("the file of the offices cannot be used: %s", why)
            self._seen = (state, directory)
        return directory
