"""The pages as data, checked on loading: what each rests on, whom to ask, and where in the self-check it belongs."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from guide.documents import documents
from guide.figures import placeholder, told
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
    """Document and section, as "yanbian_2022 二(四)"."""
    tells: tuple[str, ...]
    """The placeholders of its figures in the catalogs, as "yanbian_2022_top_up_class_1"."""
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
    as_written: bool
    """Whether the search finds it only by words that stand as they are in what was typed, not by what sounds alike."""

    @property
    def of_status(self) -> bool:
        """Whether it is about the status of a class."""
        return any(line.startswith("class.") for line in self.lines)

    @property
    def answered(self) -> bool:
        """Whether it is about something that the self-check asks, so that its words may be an answer."""
        return bool(self.questions) or self.of_status


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
    page = Page(
        id=id,
        topic=table.take("topic", str),
        cites=table.texts("cites"),
        tells=tuple(name for each in table.texts("tells", optional=True) for name in _told(table, each)),
        checked=table.take("checked", date),
        ask=table.texts("ask"),
        questions=table.texts("questions", optional=True),
        lines=table.texts("lines", optional=True),
        related=table.texts("related"),
        typed=table.texts("typed", optional=True),
        as_written=table.take("as_written", bool) if "as_written" in table.keys else False,
    )
    table.done()
    for cited in page.cites:
        document, _, section = cited.partition(" ")
        if document not in documents() or not section:
            raise table.wrong("cites", f"{cited!r} must be the name of a document and a section")
    return page


def _told(table: Table, tells: str) -> list[str]:
    """The placeholders of a figure that a page tells, as "yanbian_2022 top_up class_1 class_2"; of all its values where
    none is named. Every policy of the document must have them: the page is told on any day.
    """
    document, _, rest = tells.partition(" ")
    key, _, names = rest.partition(" ")
    if document not in documents() or not key:
        raise table.wrong("tells", f"{tells!r} must be the name of a document and a figure")
    known = {policy.id: told(policy).get(key, {}) for policy in documents()[document]}
    wanted = names.split() or sorted({name for values in known.values() for name in values})
    for policy, values in known.items():
        if not wanted or not values.keys() >= set(wanted):
            raise table.wrong("tells", f"{policy} has no figure {rest!r}")
    return [placeholder(document, key, name) for name in wanted]


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
