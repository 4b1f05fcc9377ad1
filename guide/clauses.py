"""Every clause of the documents, and where it lives in the product, checked on loading."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from guide.documents import documents
from guide.tables import GuideError, Table

FILE = Path(__file__).parent / "clauses.toml"
KINDS = ("figure", "rule", "notice", "question", "reading", "guide")
"""What a home can be; `<kind>:<name>`."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its document, its number there, what it is about (Chinese, as the document is), where it lives."""

    document: str
    section: str
    about: str
    homes: tuple[str, ...]
    """Kind and name of each, as "guide:deposit"; none where it is for offices only."""
    offices_only: str
    """Why no resident needs it; "" where it has a home."""

    @property
    def lives(self) -> str:
        """Where it lives; or that it is for offices only, and why."""
        return ", ".join(self.homes) or f"offices only: {self.offices_only}"


def read(file: str, text: str) -> tuple[Clause, ...]:
    """The clauses of one TOML text, in order. Raises GuideError with a sentence that names the file and the key."""
    try:
        root = Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise GuideError(f"{file}: is not TOML: {error}") from error
    found: dict[tuple[str, str], Clause] = {}
    for table in root.tables("clause"):
        clause = _clause(table)
        if (clause.document, clause.section) in found:
            raise table.wrong("section", f"{clause.document} {clause.section} stands there twice")
        found[clause.document, clause.section] = clause
    root.done()
    return tuple(found.values())


def _clause(table: Table) -> Clause:
    document, section, about = (table.take(key, str) for key in ("document", "section", "about"))
    homes = table.texts("homes", optional=True)
    reason = table.take("offices_only", str) if "offices_only" in table.keys else ""
    if document not in documents():
        raise table.wrong("document", f"there is no document {document!r}")
    if bool(homes) == bool(reason):
        raise table.wrong("homes", f"{document} {section} must have homes, or else a reason in offices_only")
    table.done()
    for home in homes:
        kind, _, name = home.partition(":")
        if kind not in KINDS or not name:
            raise table.wrong("homes", f"{home!r} must be one of {', '.join(KINDS)}, a colon and a name")
    return Clause(document, section, about, homes, reason)


def clauses() -> tuple[Clause, ...]:
    """Every clause of the file."""
    return read(FILE.name, FILE.read_text(encoding="utf-8"))
