"""A result as plain text, for a terminal or a chat: the answer in short; headings, numbered things to do, no markup."""

from collections.abc import Iterator

from locales import Language
from summary.answer import Answer, Part
from summary.line import Line, Section

_DRAWN = {"aid": "▓", "maybe": "▒", "own": "░"}
_SIGNS = 10
"""How many the bar of a bill has."""


def answer_text(answer: Answer, language: Language, other: bool) -> str:
    """What stands first: the figure with its bar, or what can be done; then the first step."""

    def words(line: Line) -> str:
        return language.text_for(line.id, other, **line.given)

    stands_over = answer.why is None and answer.figure is not None
    title = [words(each) for each in (answer.title, answer.figure if stands_over else None) if each]
    lines = [line for line in (answer.why, answer.sentence, *answer.beside, answer.estimate) if line]
    action = language.text("answer.now", action=words(answer.action))
    shown = [" ".join(title), *([_bar(answer.bar)] if answer.bar else []), *map(words, lines), "", action]
    return "\n".join(shown)


def _bar(parts: tuple[Part, ...]) -> str:
    """The bar in signs: every part has at least one, the last one what is left."""
    whole = sum(part.fen for part in parts)
    *first, last = parts
    counts = [max(1, round(_SIGNS * part.fen / whole)) for part in first]
    counts = [min(count, _SIGNS - len(parts) + 1) for count in counts]
    signs = [_DRAWN[part.kind] * count for part, count in zip(first, counts, strict=True)]
    return "".join([*signs, _DRAWN[last.kind] * max(1, _SIGNS - sum(counts))])


def text(sections: tuple[Section, ...], language: Language, other: bool) -> str:
    """The sections in one language, an empty line between them. `other`: in the wording for someone else."""
    return "\n\n".join("\n".join(_section(section, language, other)) for section in sections)


def _section(section: Section, language: Language, other: bool) -> Iterator[str]:
    yield language.text("text.heading", title=language.text(f"section.{section.id}"))
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
