"""The pages as data, checked on loading: what each rests on, whom to ask, and where in the self-check it belongs."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from calculator.documents import POLICIES
from guide.tables import GuideError, Table

__all__ = ["PAGES", "TOPICS", "GuideError", "Page", "page_of_line", "pages_of_question", "read"]

FILE = Path(__file__).parent / "pages.toml"
_ID = re.compile(r"[a-z_]{1,24}")
"""What fits a button's data and an address."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page. Its words are the messages guide.<id>.title, .text, .next and .words."""

    id: str
    topic: str
    cites: tuple[str, ...]
    """Document and section, as "yanbian-2022 二(四)"."""
    checked: date
    ask: tuple[str, ...]
    """Whom to ask: ends of the ids of messages `where.…`; 12393 comes after them by itself."""
    questions: tuple[str, ...]
    """Ids of the questions it explains."""
    lines: tuple[str, ...]
    """Ids of result lines that it explains, or their beginnings up to a point."""
    related: tuple[str, ...]
    typed: tuple[str, ...]
    """Words that residents may type, besides those of the catalogs."""


def read(file: str, text: str) -> tuple[tuple[str, ...], dict[str, Page]]:
    """Topics and pages of one TOML text, in its order. Raises GuideError with a sentence that names file and key."""
    try:
        root = Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise GuideError(f"{file}: is not TOML: {error}") from error
    topics = root.texts("topics")
    tables = root.table("page")
    root.done()
    pages: dict[str, Page] = {}
    lines: set[str] = set()
    ids = tables.keys
    for id in ids:
        table = tables.table(id)
        page = _page(id, table)
        if not _ID.fullmatch(id):
            raise table.wrong("id", f"must be small letters and _, at most 24, not {id!r}")
        if page.topic not in topics:
            raise table.wrong("topic", f"{page.topic!r} is none of the topics")
        for other in page.related:
            if other not in ids or other == id:
                raise table.wrong("related", f"there is no other page {other!r}")
        if twice := lines.intersection(page.lines):
            raise table.wrong("lines", f"{min(twice)!r} stands on another page already")
        lines.update(page.lines)
        pages[id] = page
    return topics, pages


def _page(id: str, table: Table) -> Page:
    known = {policy.id for policy in POLICIES}
    page = Page(
        id=id,
        topic=table.take("topic", str),
        cites=table.texts("cites"),
        checked=table.take("checked", date),
        ask=table.texts("ask"),
        questions=table.texts("questions", optional=True),
        lines=table.texts("lines", optional=True),
        related=table.texts("related"),
        typed=table.texts("typed", optional=True),
    )
    table.done()
    for cited in page.cites:
        policy, _, section = cited.partition(" ")
        if policy not in known or not section:
            raise table.wrong("cites", f"{cited!r} must be the id of a policy and a section")
    return page


TOPICS, PAGES = read(FILE.name, FILE.read_text(encoding="utf-8"))

_BY_LINE: Mapping[str, str] = {line: page.id for page in PAGES.values() for line in page.lines}


def page_of_line(id: str) -> str | None:
    """The page that explains a line of the result; the longest beginning of its id decides."""
    while id not in _BY_LINE:
        id, point, _ = id.rpartition(".")
        if not point:
            return None
    return _BY_LINE[id]


def pages_of_question(id: str) -> tuple[str, ...]:
    """The pages that explain a question."""
    return tuple(page.id for page in PAGES.values() if id in page.questions)
