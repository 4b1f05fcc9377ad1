"""What the chat's store stands on: a SQLite file of one machine, or a PostgreSQL database that several share. Here is
all that differs between them; store.py is the same for both."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, Protocol

PLACE_IN_WORDS = "the database of MEDAID_STORE"


class Shared(NamedTuple):
    """A PostgreSQL database, for several workers on several machines."""

    address: str
    """postgresql://…, with a password; it is never told."""
    keys: tuple[str, ...]
    """Fernet keys: the first one seals, all of them open."""

    def __repr__(self) -> str:
        """Nothing of it stands in an error."""
        return PLACE_IN_WORDS


Place = Path | Shared
"""Where the store is: the folder of the SQLite file, or the database."""


class Rows(Protocol):
    """What a statement gives back."""

    @property
    def rowcount(self) -> int:
        """How many rows it has written."""

    def fetchone(self) -> Any:
        """The next row; None where there is none."""

    def fetchall(self) -> list[Any]:
        """All rows."""

    def __iter__(self) -> Iterator[Any]: ...


class Engine(Protocol):
    """One connection, used by one thread."""

    key: bytes
    """Of the hashes that stand for chats."""
    shared: bool
    """Whether several workers may have it open at once. Where not, each of the following locks is had at once."""

    def alone(self, lock: str) -> bool:
        """Within `writing()`: take this lock until its end. False: another worker has it."""

    def hold(self, lock: str) -> bool:
        """Take this lock until it is let go, or this worker ends. False: another one has it."""

    def let_go(self, lock: str) -> bool:
        """Others may take it. Whether it was held, and another one may have asked for it meanwhile."""

    def tell(self) -> None:
        """Within `writing()`: wake the other workers when it ends."""

    def told(self) -> AsyncIterator[None]:
        """Each time that one has done so; for any thread, on a connection of its own. Raises Trouble."""

    def take_key(self, key: bytes) -> None:
        """Within `writing()`: the key of another store, where no chat stands in this one yet."""

    def execute(self, sql: str, given: Sequence[Any] = ()) -> Rows:
        """Do this; each `?` stands for a value. Raises Trouble, Unusable."""

    def writing(self) -> AbstractContextManager[None]:
        """All or nothing."""

    def sealed(self, text: str) -> str:
        """What is written of a text in which answers or ids may stand."""

    def opened(self, text: str) -> str:
        """What `sealed` was given; what nobody can open stays as it is."""

    def wait_at_most(self, milliseconds: int) -> None:
        """For another one that writes; then it is Trouble."""

    def there(self) -> bool:
        """Whether what is open still stands where it was."""

    def lost(self, error: BaseException) -> bool:
        """Whether what was open is damaged, gone or another one: nothing that could pass."""

    def settings(self) -> Mapping[str, tuple[Any, Any]]:
        """How it is set up, and how it must be."""

    def close(self) -> None:
        """Leave it."""


def engine(place: Place) -> Engine:
    """What stands there; made where it is missing. Raises Trouble, Unusable, OSError."""
    if isinstance(place, Shared):
        from bot.engines.postgresql import Postgresql  # the extra that it needs is not installed everywhere

        return Postgresql(place)
    from bot.engines.sqlite import Sqlite

    return Sqlite(place)


def named(place: Place) -> str:
    """How an operator knows it."""
    return repr(place) if isinstance(place, Shared) else str(place / "bot.db")
