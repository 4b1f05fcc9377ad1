"""The store as a PostgreSQL database that several workers share. What was said and what is to be sent stands in it
sealed with the keys of the installation, and so does the key of the hashes: by itself it tells nobody's answers."""

import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractContextManager
from hashlib import blake2b
from typing import Any, Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.engines import Rows, Shared
from bot.engines.postgresql_tables import MIGRATIONS
from store.postgresql import Connection, notified
from store.trouble import Gone, Unusable

KEY_BYTES: Final = 32
SETTING_UP: Final = 0x6D656461
"""The lock under which one worker sets the database up and others wait."""
WAKING: Final = "medaid"
"""The name under which workers wake each other."""
OTHER_KEYS: Final = "it was made with other keys: every worker needs the same MEDAID_KEYS, or the same file `keys`"


class Postgresql:
    """As of Engine. Tables and key are made if they are missing."""

    shared = True

    def __init__(self, shared: Shared) -> None:
        """Raises Trouble, Unusable; the latter also where these keys do not open what stands in it."""
        self._shared = shared
        self._first, *others = (Fernet(key) for key in shared.keys)
        self._fernet = MultiFernet([self._first, *others])
        self._db = Connection(shared.address)
        try:
            with self._db.writing():
                self._db.execute("SELECT pg_advisory_xact_lock(?)", (SETTING_UP,))
                self._migrate()
                self.key = self._kept_key()
        except BaseException:
            self._db.close()
            raise

    def take_key(self, key: bytes) -> None:
        """As of Engine."""
        self._db.execute("UPDATE hashing SET key = ?", (self.sealed(key.hex()),))
        self.key = key

    def execute(self, sql: str, given: Sequence[Any] = ()) -> Rows:
        """As of Engine."""
        return self._db.execute(sql, given)

    def writing(self) -> AbstractContextManager[None]:
        """As of Engine."""
        return self._db.writing()

    def alone(self, lock: str) -> bool:
        """As of Engine."""
        return self._db.alone(self._number(lock))

    def hold(self, lock: str) -> bool:
        """As of Engine."""
        return self._db.hold(self._number(lock))

    def let_go(self, lock: str) -> bool:
        """As of Engine."""
        return self._db.let_go(self._number(lock))

    def tell(self) -> None:
        """As of Engine."""
        self._db.execute("SELECT pg_notify(?, '')", (WAKING,))

    def told(self) -> AsyncIterator[None]:
        """As of Engine."""
        return notified(self._shared.address, WAKING)

    def _number(self, lock: str) -> int:
        """What the database knows a lock by; the key keeps those of other installations apart."""
        return int.from_bytes(blake2b(lock.encode(), key=self.key, digest_size=8).digest(), signed=True)

    def sealed(self, text: str) -> str:
        """Sealed with the first key."""
        return self._fernet.encrypt(text.encode()).decode()

    def opened(self, text: str) -> str:
        """As of Engine."""
        try:
            return self._fernet.decrypt(text).decode()
        except InvalidToken:
            return text

    def wait_at_most(self, milliseconds: int) -> None:
        """As of Engine."""
        self._db.set("lock_timeout", f"{milliseconds}ms")

    def there(self) -> bool:
        """A database that is away is waited for."""
        return True

    def lost(self, error: BaseException) -> bool:
        """As of Engine."""
        return isinstance(error, Gone)

    def settings(self) -> Mapping[str, tuple[Any, Any]]:
        """As of Engine."""
        pending = len(MIGRATIONS.keys() - self._applied())
        shown = {name: self._one(f"SHOW {name}") for name in ("fsync", "full_page_writes")}
        return {
            **{name: (found, "on") for name, found in shown.items()},
            "synchronous_commit off": (self._one("SHOW synchronous_commit") == "off", False),
            "migrations still to apply": (pending, 0),
        }

    def close(self) -> None:
        """As of Engine."""
        self._db.close()

    def _applied(self) -> set[str]:
        return {name for (name,) in self._db.execute("SELECT name FROM migrations")}

    def _migrate(self) -> None:
        """Within `writing()`: apply what is missing."""
        self._db.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)")
        applied = self._applied()
        if newer := applied - MIGRATIONS.keys():
            raise Unusable(f"a newer version has written it ({', '.join(sorted(newer))})")
        for name, statements in MIGRATIONS.items():
            if name not in applied:
                for statement in statements:
                    self._db.execute(statement)
                self._db.execute("INSERT INTO migrations VALUES (?)", (name,))

    def _kept_key(self) -> bytes:
        """Within `writing()`: the key of the hashes, made on the first run, sealed with today's first key."""
        found = self._db.execute("SELECT key FROM hashing").fetchone()
        if found is None:
            key = secrets.token_bytes(KEY_BYTES)
            self._db.execute("INSERT INTO hashing (key) VALUES (?)", (self.sealed(key.hex()),))
            return key
        try:
            told = self._fernet.decrypt(found[0]).decode()
        except InvalidToken:
            raise Unusable(OTHER_KEYS) from None
        try:
            self._first.decrypt(found[0])
        except InvalidToken:  # the keys were changed
            self._db.execute("UPDATE hashing SET key = ?", (self.sealed(told),))
        return bytes.fromhex(told)

    def _one(self, sql: str) -> Any:
        [found] = self._db.execute(sql).fetchall()
        return found[0]
