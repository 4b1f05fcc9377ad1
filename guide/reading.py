"""A page in one language, in parts, for a channel to lay out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from guide.documents import speaking
from guide.figures import figures
from guide.pages import PAGES
from locales import Language


@dataclass(frozen=True, slots=True)
class Reading:
    """The parts of a page, each ready to show."""

    title: str
    paragraphs: tuple[str, ...]
    next: str
    """What to do now."""
    ask: tuple[str, ...]
    """Whom to ask, one a line."""
    sources: str
    """The sections it rests on; the documents are Chinese, so they read the same in every language."""
    checked: date
    related: tuple[str, ...]
    """Ids of other pages."""


def title(id: str, language: Language) -> str:
    """The title of a page."""
    return language.text(f"guide.{id}.title")


def reading(id: str, language: Language, days: Sequence[date]) -> Reading:
    """A page by its id. Raises KeyError for an unknown one.

    `days`: those that count, the most important first, today last; its figures and titles are of the policies that
    speak on them.
    """
    page = PAGES[id]
    given = figures(days)
    return Reading(
        title=title(id, language),
        paragraphs=tuple(language.text(f"guide.{id}.text", **given).split("\n\n")),
        next=language.text(f"guide.{id}.next", **given),
        ask=tuple(language.text(f"where.{each}") for each in dict.fromkeys((*page.ask, "12393"))),
        sources=language.text("guide.between").join(_by_document(page.cites, days)),
        checked=page.checked,
        related=page.related,
    )


def _by_document(cites: tuple[str, ...], days: Sequence[date]) -> list[str]:
    """The sections of each document behind its title."""
    sections: dict[str, list[str]] = {}
    for cited in cites:
        document, _, section = cited.partition(" ")
        sections.setdefault(document, []).append(section)
    policies = speaking(days)
    return [f"{policies[document].title} {'、'.join(found)}" for document, found in sections.items()]
