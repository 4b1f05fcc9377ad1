"""The tables of the chat, as migrations: a new one is added at the end, none is ever changed."""

import json
from contextlib import suppress
from typing import Any

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


@migrations()
def m005_channels(db: Database) -> None:
    """Several messengers in one file; until now there was Telegram. What waits in the outbox is told in our own words
    (rows.py), and may be given as the reply to something that came in."""
    for table in ("inbox", "outbox"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN channel TEXT NOT NULL DEFAULT 'telegram'")
    db.execute("DROP INDEX idx_inbox_update_id")
    db.table("inbox").create_index(["channel", "update_id"], unique=True)
    db.execute("DROP INDEX idx_outbox_effect")
    db.table("outbox").create_index(["channel", "effect"], unique=True)
    db.execute("ALTER TABLE outbox RENAME COLUMN method TO kind")
    db.execute("ALTER TABLE outbox RENAME COLUMN request TO body")
    db.execute("ALTER TABLE outbox ADD COLUMN reply_to INTEGER")
    db.execute("ALTER TABLE outbox ADD COLUMN given INTEGER NOT NULL DEFAULT 0")
    for id, body in db.execute("SELECT id, body FROM inbox WHERE body IS NOT NULL").fetchall():
        with suppress(ValueError, TypeError, LookupError):  # what nobody can read stays as it is
            said = json.loads(body)
            db.execute("UPDATE inbox SET body = ? WHERE id = ?", (json.dumps(said | _named(said)), id))
    for id, method, request in db.execute("SELECT id, kind, body FROM outbox").fetchall():
        with suppress(ValueError, TypeError, LookupError):
            given = json.loads(request)
            kind, row = _row(method, given)
            db.execute("UPDATE outbox SET kind = ?, body = ? WHERE id = ?", (kind, json.dumps(_named(given) | row), id))


@migrations()
def m006_oldest_of_a_chat(db: Database) -> None:
    """What came first of one chat is found at once, however much of another one is open."""
    db.execute("DROP INDEX inbox_open")
    db.execute("CREATE INDEX inbox_open ON inbox(chat, id) WHERE done = 0")


def _named(given: dict[str, Any]) -> dict[str, Any]:
    return {"chat_id": str(int(given["chat_id"]))}


def _row(method: str, given: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """A call of the Bot API, as the outbox had it, in our own words: kind and row. Raises LookupError for others."""
    buttons = {"buttons": given.get("buttons") or []}
    match method:
        case "send_message":
            return "text", {"text": given["text"], **buttons}
        case "edit_message_text":
            return "settled", {"message": given["message_id"], "text": given["text"], **buttons}
        case "send_chat_action":
            return "typing", {"paper": {"upload_document": "pdf", "upload_photo": "png"}.get(given["action"])}
        case "send_document" | "send_photo":
            return "paper", given["paper"]
    raise LookupError(method)
