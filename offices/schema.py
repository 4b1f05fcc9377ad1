"""The table of the directory, as migrations: a new one is added at the end, none is ever changed."""

from sqlite_utils import Migrations
from sqlite_utils.db import Database

migrations = Migrations("offices")


@migrations()
def m001_offices(db: Database) -> None:
    """The operator's file, row by row, in its order. Everything is text, a telephone too; `checked` is YYYY-MM-DD."""
    texts = ("county", "kind", "name", "name_ko", "address", "address_ko", "hours", "hours_ko", "telephone")
    columns = (*texts, "checked", "note", "note_ko")
    db.table("offices").create(
        {"id": int, **dict.fromkeys(columns, str)}, pk="id", not_null=set(columns), strict=True
    ).create_index(["county", "kind", "name"], unique=True)
