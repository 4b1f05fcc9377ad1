"""The tables of the chat, as migrations: a new one is added at the end, none is ever changed."""

from sqlite_utils import Migrations
from sqlite_utils.db import Database

migrations = Migrations("bot")


@migrations()
def m001_inbox(db: Database) -> None:
    """What came in. `update_id` is kept for a while against repeats; who and what go as soon as it is done."""
    db.table("inbox").create(
        {"id": int, "update_id": int, "chat": str, "body": str, "received": int, "tries": int, "done": int},
        pk="id",
        not_null={"update_id", "received", "tries", "done"},
        defaults={"tries": 0, "done": 0},
        strict=True,
    ).create_index(["update_id"], unique=True)
    db.execute("CREATE INDEX inbox_open ON inbox(id) WHERE done = 0")


@migrations()
def m002_outbox(db: Database) -> None:
    """What is to be sent, in order of `id`; a row goes when it has arrived."""
    db.table("outbox").create(
        {"id": int, "effect": str, "chat": str, "method": str, "request": str, "made": int},
        pk="id",
        not_null={"effect", "chat", "method", "request", "made"},
        strict=True,
    ).create_index(["effect"], unique=True)
    db.table("outbox").create_index(["chat", "id"])


@migrations()
def m003_sessions(db: Database) -> None:
    """Language and answers by keyed hash of the chat. `last` marks the press that was handled last."""
    db.table("sessions").create(
        {"chat": str, "language": str, "answers": str, "last": str, "seen": int},
        pk="chat",
        not_null={"chat", "answers", "last", "seen"},
        strict=True,
    )


@migrations()
def m004_counts(db: Database) -> None:
    """How often what happened: no person, no time finer than a day."""
    db.table("counts").create(
        {"day": str, "channel": str, "language": str, "outcome": str, "n": int},
        pk=("day", "channel", "language", "outcome"),
        not_null={"n"},
        strict=True,
    )
