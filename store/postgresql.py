"""How a PostgreSQL database of ours is opened and written, by several machines at once. Knows nothing of what stands
in it. No error tells its address, its user or a value: only the kind of what went wrong."""

import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict

from store.trouble import Again, Gone, Trouble, Unusable

OLDEST: Final = 15
"""The first version that is tried."""
_REACHED: Final[dict[str, Any]] = {
    "connect_timeout": 5,
    "keepalives_idle": 3,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": 8000,
    "application_name": "medaid",
}
"""A machine that is gone without a word is noticed within seconds, here and, by what is set there, by the server."""
_THERE: Final = {
    "tcp_keepalives_idle": "3",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "2",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
}
"""Nobody waits longer for another one that writes, and nobody who hangs keeps the others waiting."""

SETTLING_SECONDS: Final = 2.0
"""Waited after a connection that was lost is made again: after a restart of the database those who held a lock take it
again before anybody else does."""

_AGAIN: Final = ("40P01", "40001")
"""Two wait for each other, and one of them is undone."""
_READ_ONLY: Final = "25006"
"""Another machine is the primary now."""
_GONE: Final = ("3F000", "42P01", "42703")
"""No such schema, table or column."""


def reached(address: str) -> Mapping[str, Any]:
    """What a connection to this address is made with; what stands in the address itself comes first."""
    return {**_REACHED, **conninfo_to_dict(address)}


class Connection:
    """One connection, for one thread; it is made again where it was lost. Values stand as `?` in what is executed."""

    def __init__(self, address: str) -> None:
        """Raises Trouble where the database cannot be reached, Unusable where it is too old."""
        try:
            self._given = reached(address)
        except psycopg.Error:
            raise Unusable("its address cannot be read") from None
        self._set = dict(_THERE)
        self._held: set[int] = set()
        self._within = False
        self._db = self._connected()

    def set(self, name: str, value: str) -> None:
        """A setting of the connection, also when it is made again."""
        self._set[name] = value
        self.execute("SELECT set_config(?, ?, false)", (name, value))

    def execute(self, sql: str, given: Sequence[Any] = ()) -> "psycopg.Cursor[Any]":
        """Do this, within `writing` or by itself. Raises Trouble, Again, Gone, Unusable."""
        try:
            return self._executed(sql, given)
        except Again:
            if self._within:
                raise
        return self._executed(sql, given)  # the connection was lost since it was used last

    def _executed(self, sql: str, given: Sequence[Any]) -> "psycopg.Cursor[Any]":
        if self._db.closed and not self._within:
            self._db = self._connected()
            time.sleep(SETTLING_SECONDS)
        try:
            return self._db.execute(sql.replace("?", "%s").encode(), given)
        except psycopg.Error as error:
            raise self._ours(error) from None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All or nothing. Raises Again where the connection is lost, also as it ends: then nobody knows."""
        self.execute("BEGIN")
        self._within = True
        try:
            yield
            if self.execute("COMMIT").statusmessage != "COMMIT":  # it says nothing else of what an error has undone
                raise Unusable("what was written is undone")
        except BaseException:
            if not self._db.closed:
                with suppress(Unusable):
                    self.execute("ROLLBACK")
            raise
        finally:
            self._within = False

    def hold(self, lock: int) -> bool:
        """Take this lock and keep it until it is let go, or the connection is lost. False: another one has it."""
        if lock in self._held:
            return True
        [(taken,)] = self.execute("SELECT pg_try_advisory_lock(?::bigint)", (lock,)).fetchall()
        if taken:
            self._held.add(lock)
        return bool(taken)

    def let_go(self, lock: int) -> bool:
        """Others may take it. Whether it was held."""
        if lock not in self._held:
            return False
        self._held.discard(lock)
        self.execute("SELECT pg_advisory_unlock(?::bigint)", (lock,))
        return True

    def alone(self, lock: int) -> bool:
        """Within `writing`: take this lock until the end. False: another one has it."""
        [(taken,)] = self.execute("SELECT pg_try_advisory_xact_lock(?::bigint)", (lock,)).fetchall()
        return bool(taken)

    def close(self) -> None:
        """End it."""
        self._db.close()

    def _connected(self) -> "psycopg.Connection[Any]":
        try:
            db = psycopg.connect(**self._given, autocommit=True)
            for name, value in self._set.items():
                db.execute("SELECT set_config(%s, %s, false)", (name, value))
            self._held = {lock for lock in self._held if _locked(db, lock)}
        except psycopg.Error as error:
            raise Trouble(f"the database cannot be reached ({_kind(error)})") from None
        if db.info.server_version < OLDEST * 10_000:
            db.close()
            raise Unusable(f"PostgreSQL {OLDEST} or newer is needed")
        return db

    def _ours(self, error: psycopg.Error) -> Unusable:
        state, kind = error.sqlstate or "", _kind(error)
        if state == _READ_ONLY:
            self._db.close()
        if self._db.closed or state in _AGAIN:
            return Again(kind)
        if state in _GONE:
            return Gone(kind)
        return Trouble(kind) if isinstance(error, psycopg.OperationalError) else Unusable(kind)


async def notified(address: str, named: str) -> AsyncIterator[None]:
    """Each time that somebody has said `pg_notify` with this name; it begins with one. Raises Trouble where the
    connection is lost."""
    try:
        async with await psycopg.AsyncConnection.connect(**reached(address), autocommit=True) as db:
            await db.execute(f"LISTEN {named}".encode())
            yield
            async for _ in db.notifies():
                yield
    except psycopg.Error as error:
        raise Trouble(_kind(error)) from None


def _locked(db: "psycopg.Connection[Any]", lock: int) -> bool:
    return bool(db.execute("SELECT pg_try_advisory_lock(%s::bigint)", (lock,)).fetchall()[0][0])


def _kind(error: psycopg.Error) -> str:
    return type(error).__name__
