"""How a SQLite file of ours is opened and written, whichever room it belongs to. Knows nothing of what stands in it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Migrations
from sqlite_utils.db import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the driver it uses itself

from store.trouble import Unusable

BUSY_SECONDS = 5
READING_SECONDS = 1
"""How long is waited for another one that writes."""

_PAGES = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_TABLES = ("no such table", "no such column", "table .* has no column")


def lost(error: BaseException) -> bool:
    """Whether a file that was open is damaged, gone or another one: nothing that could pass, as a full disk does."""
    if not isinstance(error, Unusable):
        return False
    code = getattr(error, "sqlite_errorcode", 0)
    return (
        code & 0xFF in _PAGES
        or code == sqlite3.SQLITE_READONLY_DBMOVED
        or any(re.match(sign, str(error)) for sign in _TABLES)
    )


def opened(path: Path, migrations: Migrations) -> Database:
    """A connection for one thread to a file that is made if it is missing, readable by its owner only, with every
    migration applied. Writing begins with `writing`. Raises Trouble, Unusable, OSError, and leaves no empty file."""
    path.touch(mode=0o600)
    try:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            return _set_up(connection, migrations)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if path.exists() and not path.stat().st_size:
            path.unlink()
        raise


def _set_up(connection: "sqlite3.Connection", migrations: Migrations) -> Database:
    db = Database(connection)
    for pragma in (
        "auto_vacuum = FULL",
        "journal_mode = TRUNCATE",
        "synchronous = FULL",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()
    if (found := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise Unusable(f"it is damaged ({found})")
    known = {each.name for each in migrations.pending(Database(memory=True))}
    if newer := {each.name for each in migrations.applied(db)} - known:
        raise Unusable(f"a newer version has written it ({', '.join(sorted(newer))})")
    if migrations.pending(db):
        with writing(db):  # of two that open it at once, the second one waits and finds it done
            migrations.apply(db)
    return db


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """All or nothing. IMMEDIATE: a deferred transaction that reads first fails at once when another one writes."""
    if db.conn.in_transaction:  # the disk failed even when the one before was to be undone
        db.execute("ROLLBACK")
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise


@contextmanager
def reading(path: Path) -> Iterator["sqlite3.Connection"]:
    """A connection that only reads a file that is there. Raises Trouble, Unusable.

    Not `mode=ro`: where a writer was killed, only a connection that may write can put back what stood there before.
    """
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", timeout=READING_SECONDS, uri=True)
    try:
        connection.execute("PRAGMA query_only = ON").close()
        connection.execute("PRAGMA trusted_schema = OFF").close()
        yield connection
    finally:
        connection.close()
