"""The only store of the chat: an inbox, an outbox, sessions and counts, on either engine (engines/).

A chat is known by a keyed hash. Its id stands only where a reply still has to be sent: in an open inbox body and in an
outbox body. What came in and what is to be sent are those of one channel; keeping, deleting and counts are of all.
Times are whole seconds since 1970. One thread uses one Store; writing begins with `write()`.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import Any, NamedTuple

from bot import rows
from bot.engines import Place, engine
from bot.kept import Kept
from bot.rows import Row, Text, Typing
from store.trouble import Again, Trouble

HOUR = 3600
FOR_EVER = 2**62
DEDUPE_HOURS = 48
"""How long an update id is remembered against repeats; Telegram itself keeps an update for 24 hours."""
PARKED_HOURS = 24
"""How long the body of an update that could not be handled is kept to look into it."""
UNSENT_HOURS = 24
"""How long a message is tried; after that it would answer something long forgotten."""
FIRST_CHANNEL = "telegram"
"""Its chats were hashed before there were others: without the channel's name."""
TRIES = 3
"""How often an update that fails is handled before it is parked."""
FEWEST_SHOWN = 5
"""Counts below this could point to a person; they are shown as "<5"."""


class Received(NamedTuple):
    """An update as it is kept: who wrote (keyed hash) and what (a small JSON object, see inbox.py)."""

    update_id: int
    chat: str
    body: str | None
    """None: nothing to do, only its id is kept."""


class Sending(NamedTuple):
    """A row that waits in the outbox. `effect` names it for good: update and number."""

    effect: str
    chat: str
    to: str
    """The chat, as its messenger names it."""
    row: Row


class Store:
    """One connection; what stands there is made if it is missing."""

    def __init__(self, place: Place, keep_hours: int = 24, channel: str = FIRST_CHANNEL) -> None:
        """`keep_hours`: how long a session is kept after the last message; `channel`: whose inbox and outbox are worked
        on (at most 16 bytes). Raises Trouble, Unusable, OSError."""
        self.channel = channel
        self._keep = keep_hours * HOUR
        self.db = engine(place)
        self._counted: list[tuple[str, ...]] = []

    def close(self) -> None:
        """Leave it."""
        self.db.close()

    def there(self) -> bool:
        """Whether what is open still stands where it was."""
        return self.db.there()

    @contextmanager
    def write(self) -> Iterator[None]:
        """All or nothing."""
        self._counted.clear()
        with self.db.writing():
            yield
            self._write_counts()

    def together(self, works: Sequence[Callable[["Store"], Any]]) -> list[Any]:
        """Each work in a transaction of its own within one that reaches the disk once; gives what each returned, or the
        exception it raised, which undoes that work only. Raises Trouble, Unusable where all of them are undone. A work
        may be done twice, where nobody knows whether it was done."""
        try:
            return self._together(works)
        except Again:
            return self._together(works)

    def _together(self, works: Sequence[Callable[["Store"], Any]]) -> list[Any]:
        found: list[Any] = []
        with self.write():
            for work in works:
                counted = len(self._counted)
                self.db.execute("SAVEPOINT work")
                try:
                    found.append(work(self))
                except Trouble:
                    raise
                except Exception as error:  # it goes to whoever gave this work
                    if self.db.lost(error):
                        raise
                    self.db.execute("ROLLBACK TO work")
                    del self._counted[counted:]
                    found.append(error)
                self.db.execute("RELEASE work")
        return found

    def chat(self, chat_id: str) -> str:
        """The keyed hash that stands for a chat of this channel: without the key file nobody can tell whose it is."""
        person = b"" if self.channel == FIRST_CHANNEL else self.channel.encode()
        return blake2b(chat_id.encode(), key=self.db.key, digest_size=16, person=person).hexdigest()

    # The inbox

    def receive(self, updates: Sequence[Received], now: int) -> list[Received]:
        """Within `write()`: keep what came in; gives back what is new and has to be handled, in order of arrival."""
        new = []
        for update in updates:
            chat, done = (update.chat, 0) if update.body else (None, now)
            body = self.db.sealed(update.body) if update.body else None
            taken = self.db.execute(
                "INSERT INTO inbox (channel, update_id, chat, body, received, done) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (self.channel, update.update_id, chat, body, now, done),
            )
            if taken.rowcount and update.body:
                new.append(update)
        if new:
            self.db.tell()
        return new

    def waiting(self) -> list[tuple[int, str]]:
        """Update id and chat of every open update, in order of arrival."""
        sql = "SELECT update_id, chat FROM inbox WHERE done = 0 AND channel = ? ORDER BY id"
        return list(self.db.execute(sql, (self.channel,)))

    def open_chats(self, most: int) -> list[str]:
        """The chats with open updates, the one that waits longest first, at most so many."""
        sql = "SELECT chat FROM inbox WHERE done = 0 AND channel = ? GROUP BY chat ORDER BY min(id) LIMIT ?"
        return [chat for (chat,) in self.db.execute(sql, (self.channel, most))]

    def taken(self, chat: str) -> bool:
        """Within `write()`: whether another worker handles what this chat has said; if not, none does until the end."""
        return not self.db.alone(f"turn {chat}")

    def oldest(self, chat: str) -> int | None:
        """The open update of this chat that came first."""
        sql = "SELECT update_id FROM inbox WHERE chat = ? AND done = 0 AND channel = ? ORDER BY id LIMIT 1"
        row = self.db.execute(sql, (chat, self.channel)).fetchone()
        return row[0] if row else None

    def body(self, update_id: int) -> str | None:
        """The body of an open update; None when it is done already."""
        sql = "SELECT body FROM inbox WHERE channel = ? AND update_id = ? AND done = 0"
        row = self.db.execute(sql, (self.channel, update_id)).fetchone()
        return self.db.opened(row[0]) if row and row[0] else None

    def done(self, update_id: int, now: int) -> None:
        """Within `write()`: this update is handled; who and what are gone."""
        sql = "UPDATE inbox SET done = ?, chat = NULL, body = NULL WHERE channel = ? AND update_id = ?"
        self.db.execute(sql, (now, self.channel, update_id))

    def failed(self, update_id: int, now: int) -> bool:
        """Within `write()`: count a failure; True when the update is parked now and no longer open."""
        self.db.execute(
            "UPDATE inbox SET tries = tries + 1 WHERE channel = ? AND update_id = ? AND done = 0",
            (self.channel, update_id),
        )
        parked = self.db.execute(
            "UPDATE inbox SET done = ? WHERE channel = ? AND update_id = ? AND done = 0 AND tries >= ?",
            (now, self.channel, update_id, TRIES),
        )
        return bool(parked.rowcount)

    # Sessions

    def session(self, chat: str, now: int) -> Kept | None:
        """What is kept of a chat; None when there is nothing, or nothing any more."""
        row = self.db.execute(
            "SELECT language, answers, last FROM sessions WHERE chat = ? AND seen > ?", (chat, now - self._keep)
        ).fetchone()
        with suppress(ValueError):  # damaged answers: the chat begins anew
            answers = json.loads(self.db.opened(row[1])) if row else None
            return Kept(row[0], answers, self.db.opened(row[2])) if isinstance(answers, dict) else None
        return None

    def seen(self, chat: str) -> int:
        """The second at which a chat of which something is kept was heard of last."""
        return int(self.db.execute("SELECT seen FROM sessions WHERE chat = ?", (chat,)).fetchone()[0])

    def keep(self, chat: str, kept: Kept, now: int) -> None:
        """Within `write()`: keep this of a chat."""
        answers, last = self.db.sealed(json.dumps(kept.answers)), self.db.sealed(kept.last)
        self.db.execute(
            "INSERT INTO sessions (chat, language, answers, last, seen) VALUES (?, ?, ?, ?, ?) ON CONFLICT (chat) "
            "DO UPDATE SET language = excluded.language, answers = excluded.answers, last = excluded.last, "
            "seen = excluded.seen",
            (chat, kept.language, answers, last, now),
        )

    def forget(self, chat: str) -> None:
        """Within `write()`: nothing of this chat is left, not even what was still to be sent or handled."""
        self.db.execute("DELETE FROM sessions WHERE chat = ?", (chat,))
        self.drop(chat)
        self.db.execute("UPDATE inbox SET chat = NULL, body = NULL WHERE chat = ? AND done > 0", (chat,))

    # The outbox

    def queue(self, sending: Sending, now: int) -> None:
        """Within `write()`: send this after what waits for the same chat already; once, if it is queued again."""
        body = self._body(sending)
        self.db.execute(
            "INSERT INTO outbox (channel, effect, chat, kind, body, made) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING",
            (self.channel, sending.effect, sending.chat, rows.named(sending.row), body, now),
        )

    def unsent(self, made: int = FOR_EVER) -> list[str]:
        """The chats of this channel for which something waits that was written until this second."""
        sql = "SELECT chat FROM outbox WHERE channel = ? AND reply_to IS NULL AND made <= ? "
        found = self.db.execute(f"{sql} GROUP BY chat ORDER BY min(id)", (self.channel, made))
        return [chat for (chat,) in found]

    def sent_to(self, chat: str) -> bool:
        """Within `write()`: whether another worker sends to this chat; if not, none does until the end."""
        return not self.db.alone(f"send {chat}")

    def hold(self, chat: str) -> Sending | None:
        """Within `write()`: what is to be sent to this chat next, which no other worker does from now on until it is
        let go; None where one does already, or nothing waits."""
        return self.next_for(chat) if self.db.hold(f"send {chat}") else None

    def let_go(self, chat: str) -> bool:
        """Other workers may send to this chat. Whether something waits for it that one of them could not send yet."""
        return self.db.let_go(f"send {chat}") and self.next_for(chat) is not None

    def leads(self) -> bool:
        """Whether this worker is the only one of its channel that fetches; as long as it is there no other one is."""
        return self.db.hold(f"fetch {self.channel}")

    def slots(self, number: int, seconds: float) -> float:
        """Take so many places of the channel, at this distance, in the row in which all workers send; gives the seconds
        until the first. Of an engine that is shared."""
        sql = (
            "INSERT INTO pace (channel, next) VALUES (?, extract(epoch FROM clock_timestamp()) + ?::float8) "
            "ON CONFLICT (channel) DO UPDATE SET next = greatest(pace.next, excluded.next - ?::float8) + ?::float8 "
            "RETURNING next - ?::float8 - extract(epoch FROM clock_timestamp())"
        )
        taken = number * seconds
        [(wait,)] = self.db.execute(sql, (self.channel, taken, taken, taken, taken)).fetchall()
        return max(0.0, float(wait))

    def next_for(self, chat: str) -> Sending | None:
        """Within `write()`: what is to be sent to this chat next. A row that nobody can read is removed."""
        return self._readable("chat = ? AND reply_to IS NULL", chat)

    def rest(self, chat: str) -> int:
        """How much is to be sent to this chat still."""
        sql = "SELECT count(*) FROM outbox WHERE channel = ? AND chat = ? AND reply_to IS NULL"
        return int(self.db.execute(sql, (self.channel, chat)).fetchone()[0])

    def after(self, arrived: Sending) -> Sending | None:
        """Within `write()`: this has arrived, or never will; what is to be sent to the same chat then."""
        self._remove(arrived.effect)
        return self.hold(arrived.chat)

    def reply_to(
        self, update_id: int, chat: str, now: int, takes: Callable[[Row], bool] = lambda row: isinstance(row, Text)
    ) -> Sending | None:
        """Within `write()`: what is given as the reply to an update: what it was given already, else what is to be sent
        to this chat next, where that can be a reply; None where nothing is. `takes`: whether a row can be one."""
        if given := self.replied(update_id):
            return given
        sql = "SELECT id FROM outbox WHERE channel = ? AND chat = ? AND reply_to IS NULL ORDER BY id"
        for (id,) in self.db.execute(sql, (self.channel, chat)).fetchall():
            found = self._readable("id = ?", id)
            if found and isinstance(found.row, Typing):
                self._remove(found.effect)
            elif found and takes(found.row):
                self.db.execute("UPDATE outbox SET reply_to = ?, given = ? WHERE id = ?", (update_id, now, id))
                return found
        return None

    def replied(self, update_id: int) -> Sending | None:
        """What was given as the reply to an update, as long as it may be asked for again."""
        return self._readable("reply_to = ?", update_id)

    def worded(self, sending: Sending) -> None:
        """Within `write()`: what was given is this, as its messenger has it."""
        body = self._body(sending)
        sql = "UPDATE outbox SET kind = ?, body = ? WHERE channel = ? AND effect = ?"
        self.db.execute(sql, (rows.named(sending.row), body, self.channel, sending.effect))

    def arrived(self, before: int, chat: str | None = None) -> None:
        """Within `write()`: what was given as a reply before this second is read; of one chat, or of all."""
        sql = "DELETE FROM outbox WHERE channel = ? AND reply_to IS NOT NULL AND given < ?"
        if chat is None:
            self.db.execute(sql, (self.channel, before))
        else:
            self.db.execute(f"{sql} AND chat = ?", (self.channel, before, chat))

    def _readable(self, which: str, *given: Any) -> Sending | None:
        sql = f"SELECT effect, chat, kind, body FROM outbox WHERE channel = ? AND {which} ORDER BY id LIMIT 1"  # noqa: S608 - our words
        while row := self.db.execute(sql, (self.channel, *given)).fetchone():
            effect, chat, kind, body = row
            with suppress(ValueError, TypeError, LookupError):
                read = dict(json.loads(self.db.opened(body)))
                return Sending(effect, chat, str(read.pop("chat_id")), rows.read(kind, read))
            self._remove(effect)
        return None

    def _body(self, sending: Sending) -> str:
        return self.db.sealed(json.dumps({"chat_id": sending.to, **rows.written(sending.row)}))

    def _remove(self, effect: str) -> None:
        self.db.execute("DELETE FROM outbox WHERE channel = ? AND effect = ?", (self.channel, effect))

    def drop(self, chat: str) -> None:
        """Within `write()`: send nothing more of what waits for this chat."""
        self.db.execute("DELETE FROM outbox WHERE chat = ?", (chat,))

    # Counts

    def count(self, day: str, language: str, outcome: str) -> None:
        """Within `write()`: one more of these."""
        self._counted.append((day, self.channel, language, outcome))

    def _write_counts(self) -> None:
        """At the end, and in one order: other workers wait for these rows until this transaction ends."""
        for counted in sorted(self._counted):
            self.db.execute(
                "INSERT INTO counts (day, channel, language, outcome, n) VALUES (?, ?, ?, ?, 1) "
                "ON CONFLICT (day, channel, language, outcome) DO UPDATE SET n = counts.n + 1",
                counted,
            )

    def counts(self) -> Iterator[Mapping[str, str]]:
        """Every count, by day, channel, language and outcome; a small one only as "<5"."""
        named = ("day", "channel", "language", "outcome")
        for *which, n in self.db.execute(f"SELECT {', '.join(named)}, n FROM counts ORDER BY {', '.join(named)}"):  # noqa: S608 - our names
            yield {**dict(zip(named, which, strict=True)), "n": str(n) if n >= FEWEST_SHOWN else f"<{FEWEST_SHOWN}"}

    # Keeping no longer than promised

    def purge(self, now: int) -> dict[str, int]:
        """Within `write()`: delete what has had its time; gives the number of rows by kind."""
        return {
            name: self.db.execute(sql, (now - kept_for,)).rowcount for name, (sql, kept_for) in self._expiry().items()
        }

    def not_ahead(self, now: int) -> None:
        """Within `write()`: what was written while the clock was ahead counts as of now, or it would be kept longer."""
        for table, column in (("sessions", "seen"), ("outbox", "made"), ("inbox", "received"), ("inbox", "done")):
            self.db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} > ?", (now, now))  # noqa: S608 - our names

    def _expiry(self) -> dict[str, tuple[str, int]]:
        """What goes when: the statement, and the age in seconds from which on it applies."""
        return {
            "sessions": ("DELETE FROM sessions WHERE seen <= ?", self._keep),
            "unsent": ("DELETE FROM outbox WHERE made <= ?", UNSENT_HOURS * HOUR),
            "parked": (
                "UPDATE inbox SET chat = NULL, body = NULL WHERE done > 0 AND body IS NOT NULL AND done <= ?",
                PARKED_HOURS * HOUR,
            ),
            "update ids": ("DELETE FROM inbox WHERE done > 0 AND received <= ?", DEDUPE_HOURS * HOUR),
        }

    def broken(self, now: int) -> dict[str, str]:
        """The invariants that do not hold, with what was found instead. An hour is left for the purge to come."""
        expected = {**self.db.settings(), **{name: (found, 0) for name, found in self._wrong(now - HOUR).items()}}
        return {name: str(found) for name, (found, right) in expected.items() if found != right}

    def _wrong(self, late: int) -> dict[str, int]:
        """How many there are of what must not be there; `late`: what was to go by this second is too old."""
        rows = "SELECT count(*) FROM "
        return {
            "sessions past their time": self._one(f"{rows} sessions WHERE seen <= ?", late - self._keep),
            "messages past their time": self._one(f"{rows} outbox WHERE made <= ?", late - UNSENT_HOURS * HOUR),
            "update ids past their time": self._one(
                f"{rows} inbox WHERE done > 0 AND received <= ?", late - DEDUPE_HOURS * HOUR
            ),
            "bodies of updates that are done": self._one(
                f"{rows} inbox WHERE done > 0 AND body IS NOT NULL AND tries < ?", TRIES
            ),
            "parked bodies past their time": self._one(
                f"{rows} inbox WHERE done > 0 AND body IS NOT NULL AND done <= ?", late - PARKED_HOURS * HOUR
            ),
            "open updates without a body": self._one(f"{rows} inbox WHERE done = 0 AND body IS NULL"),
            "chats that are no keyed hash": self._one(
                "SELECT count(*) FROM (SELECT chat FROM sessions UNION SELECT chat FROM outbox UNION "
                "SELECT chat FROM inbox WHERE chat IS NOT NULL) AS known WHERE length(chat) <> 32"
            ),
            "sessions that are no answers": sum(
                not _is_object(self.db.opened(answers))
                for (answers,) in self.db.execute("SELECT answers FROM sessions")
            ),
        }

    def _one(self, sql: str, *given: int) -> Any:
        return self.db.execute(sql, given).fetchone()[0]


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
