"""The store as a SQLite file, `bot.db` in a folder, with the key of the hashes beside it: one machine, one process of
each messenger."""

import errno
import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from bot.engines import Rows
from bot.engines.sqlite_tables import migrations
from store.keyfile import made, secret
from store.sqlite import lost, opened, writing

KEY_BYTES = 32


class Sqlite:
    """As of Engine. File and key are made if they are missing, readable by their owner only. There is one process of
    each messenger, and one that writes."""

    shared = False

    def __init__(self, folder: Path) -> None:
        """Raises Trouble, Unusable, OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "bot.db"
        self.key = _key(folder / "bot.key")
        self._db = opened(self.path, migrations)
        self._file = _identity(self.path)

    def take_key(self, key: bytes) -> None:
        """As of Engine."""
        path = self.path.with_name("bot.key")
        path.unlink()
        made(path, key)
        self.key = key

    def execute(self, sql: str, given: Sequence[Any] = ()) -> Rows:
        """As of Engine."""
        return self._db.execute(sql, given)

    def writing(self) -> AbstractContextManager[None]:
        """As of Engine."""
        return writing(self._db)

    def alone(self, lock: str) -> bool:
        """As of Engine."""
        return True

    def hold(self, lock: str) -> bool:
        """As of Engine."""
        return True

    def let_go(self, lock: str) -> bool:
        """As of Engine."""
        return False

    def tell(self) -> None:
        """As of Engine."""

    async def told(self) -> AsyncIterator[None]:
        """Nobody else is there: it ends at once."""
        nobody: tuple[None, ...] = ()
        for each in nobody:
            yield each

    def sealed(self, text: str) -> str:
        """As it is: whoever reads the file reads the key beside it too."""
        return text

    def opened(self, text: str) -> str:
        """As it is."""
        return text

    def wait_at_most(self, milliseconds: int) -> None:
        """As of Engine."""
        self._db.execute(f"PRAGMA busy_timeout = {milliseconds}").close()

    def there(self) -> bool:
        """Whether the file that is open is the one that stands in the folder."""
        try:
            return _identity(self.path) == self._file
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:  # nobody can tell now, as on a disk that fails
            return True

    def lost(self, error: BaseException) -> bool:
        """As of Engine."""
        return lost(error)

    def settings(self) -> Mapping[str, tuple[Any, Any]]:
        """As of Engine."""
        loose = (
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
            "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlite_migrations%'"
        )
        return {
            "integrity_check": (self._one("PRAGMA integrity_check"), "ok"),
            "journal_mode": (self._one("PRAGMA journal_mode"), "truncate"),
            "synchronous": (self._one("PRAGMA synchronous"), 2),
            "secure_delete": (self._one("PRAGMA secure_delete"), 1),
            "migrations still to apply": (len(migrations.pending(self._db)), 0),
            "tables not STRICT": (self._one(loose), 0),
            "files others can read": (
                sum(bool(file.stat().st_mode & 0o077) for file in self.path.parent.glob("bot.*")),
                0,
            ),
        }

    def close(self) -> None:
        """As of Engine."""
        self._db.close()

    def _one(self, sql: str) -> Any:
        return self._db.execute(sql).fetchone()[0]


def _identity(path: Path) -> tuple[int, int]:
    """Which file stands there. Raises OSError."""
    found = path.stat()
    return found.st_dev, found.st_ino


def _key(path: Path) -> bytes:
    """The key of the hashes, made on the first run. Losing it forgets every session, nothing else. Raises OSError."""
    made(path, secrets.token_bytes(KEY_BYTES))
    key = secret(path)
    if len(key) != KEY_BYTES:
        why = f"is no key of {KEY_BYTES} bytes; without the file a new one is made, and every chat begins anew"
        raise OSError(errno.EINVAL, why, str(path))
    return key
