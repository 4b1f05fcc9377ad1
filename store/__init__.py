"""How a SQLite file of ours is opened and written, whichever room it belongs to. Knows nothing of what stands in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Migrations
from sqlite_utils.db import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the driver it uses itself

BUSY_SECONDS = 5
READING_SECONDS = 1
"""How long is waited for another one that writes."""

Trouble = sqlite3.OperationalError
"""What a full disk, a locked or an unwritable file raises; it says nothing about what was to be written."""
Unusable = sqlite3.DatabaseError
"""What a file raises that is no store."""


def opened(path: Path, migrations: Migrations) -> Database:
    """A connection for one thread to a file that is made if it is missing, readable by its owner only, with every
    migration applied. Writing begins with `writing`. Raises Trouble, Unusable."""
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
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
    if migrations.pending(db):
        migrations.apply(db)
    return db


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """All or nothing. IMMEDIATE: a deferred transaction that reads first fails at once when another one writes."""
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
