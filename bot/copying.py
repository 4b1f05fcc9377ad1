"""The chat's store from one place to another, with every open chat in it: from a file to a database that several share,
and back."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple

from bot.clock import steady
from bot.engines import Engine, Place, engine, named
from bot.promises import Promises
from bot.service import alone
from bot.store import Store
from bot.supervisor import Refused
from bot.worker import keep_promise


class Table(NamedTuple):
    """What is copied of a table, in the order in which it was written."""

    columns: tuple[str, ...]
    sealed: frozenset[str]
    """Those in which answers or ids stand."""
    order: str


TABLES: Final = {
    "inbox": Table(
        ("channel", "update_id", "chat", "body", "received", "tries", "done"), frozenset({"body"}), order="id"
    ),
    "outbox": Table(
        ("channel", "effect", "chat", "kind", "body", "made", "reply_to", "given"), frozenset({"body"}), order="id"
    ),
    "sessions": Table(("chat", "language", "answers", "last", "seen"), frozenset({"answers", "last"}), order="chat"),
    "counts": Table(("day", "channel", "language", "outcome", "n"), frozenset(), order="day"),
}
PROCESSES: Final = {"bot": "telegram", "wechat": "wechat"}
"""Of each command: its channel."""


def copied(source: Place, target: Place) -> dict[str, int]:
    """Copy all of it; gives the number of rows by table. What stands at the source stays. Raises Refused, Trouble,
    Unusable, OSError; then nothing stands at the target."""
    if isinstance(source, Path) and not (source / "bot.db").exists():
        raise Refused(f"there is no {named(source)}.")
    with ExitStack() as held:
        for place in (source, target):
            held.enter_context(_at_rest(place))
        if isinstance(source, Path):
            _keep_promises(source)
        whence, where = (held.enter_context(closing(engine(place))) for place in (source, target))
        with whence.writing(), where.writing():
            if any(where.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone() for name in TABLES):  # noqa: S608 - our names
                raise Refused(f"something stands in {named(target)} already: nothing was copied.")
            where.take_key(whence.key)
            return {name: _table(name, table, whence, where) for name, table in TABLES.items()}


@contextmanager
def _at_rest(place: Place) -> Iterator[None]:
    """Meanwhile no process of ours begins to work on a file. Raises Refused where one does."""
    with ExitStack() as held:
        if isinstance(place, Path):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            for command in PROCESSES:
                held.enter_context(alone(place / f"{_files(command)}.lock", command))
        yield


def _files(command: str) -> str:
    """How the files begin that only the process of this command has."""
    return "bot" if command == "bot" else f"bot.{command}"


def _keep_promises(folder: Path) -> None:
    """Who was asked to send something again does so, and what they sent before counts for nothing: what a file beside
    the store remembers of that is not copied."""
    for command, channel in PROCESSES.items():
        path = folder / f"{_files(command)}.told"
        if path.exists():
            with closing(Promises(path, steady())) as promises, closing(Store(folder, channel=channel)) as store:
                for update_id, chat in store.waiting():
                    if state := promises.state(update_id):
                        with suppress(TypeError, ValueError), store.write():  # nobody can read who that was
                            keep_promise(store, update_id, chat, state)


def _table(name: str, table: Table, source: Engine, target: Engine) -> int:
    listed = ", ".join(table.columns)
    put = f"INSERT INTO {name} ({listed}) VALUES ({', '.join('?' * len(table.columns))})"  # noqa: S608 - our names
    rows = 0
    for row in source.execute(f"SELECT {listed} FROM {name} ORDER BY {table.order}"):  # noqa: S608 - our names
        target.execute(
            put,
            [
                target.sealed(source.opened(value)) if column in table.sealed and value is not None else value
                for column, value in zip(table.columns, row, strict=True)
            ],
        )
        rows += 1
    return rows
