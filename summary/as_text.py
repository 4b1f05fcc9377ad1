"""A result as plain text, for a terminal or a chat: headings, numbered things to do, no markup."""

from collections.abc import Iterator

from locales import Language
from summary.counter import languages, spoken
from summary.line import Section


def text(sections: tuple[Section, ...], language: Language, other: bool) -> str:
    """The sections in one language, an empty line between them. `other`: in the wording for someone else."""
    return "\n\n".join("\n".join(_section(section, language, other)) for section in sections)


def _section(section: Section, language: Language, other: bool) -> Iterator[str]:
    yield language.text("text.heading", title=language.text(f"section.{section.id}"))
    if section.id == "counter":
        yield from (spoken(section.lines, each, other) for each in languages(language))
        return
    number = 0
    previous = ""
    for line in section.lines:
        words = language.text_for(line.id, other, **line.given)
        if line.kind == "todo":
            number += 1
            words = f"{number}. {words}"
        elif line.kind in ("paper", "call"):
            words = f"· {words}"
        elif line.kind == "office":
            words = f"■ {words}"
        elif line.kind == "detail":
            words = f"  {words}"
        # A section cited by several lines in a row is printed once, after the first of them.
        if line.source and line.source != previous:
            words = language.text("text.source", words=words, source=line.source)
        previous = line.source
        yield words
