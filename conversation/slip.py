"""A settlement slip drawn in signs, for channels that only have text: where the figure that is asked for stands."""

from unicodedata import east_asian_width

from conversation.questions import SLIP_ROWS, Question
from locales import Language


def slip_picture(language: Language, question: Question, *, drawn: bool) -> str:
    """The slip's rows with an arrow at the one asked for: all at the first figure, later the rows around it.

    `drawn`: with its edges, which only stand in line where every sign is as wide as the next.
    """
    rows = [language.text(row.label) for row in SLIP_ROWS]
    here = [row.question for row in SLIP_ROWS].index(question.name)
    shown = range(len(rows)) if question.name == "slip_in_scope" else range(max(here - 1, 0), min(here + 2, len(rows)))
    width = max(_width(rows[index]) for index in shown)
    lines = [f"── {language.text('slip.title')} ──"]
    for index in shown:
        if not drawn:
            lines.append(f"▶ {rows[index]}" if index == here else f"· {rows[index]}")
            continue
        space = " " * (width - _width(rows[index]))
        mark = f"◀ {language.text('slip.here')}" if index == here else ""
        lines.append(f"│ {'▶' if index == here else ' '} {rows[index]}{space} │ {mark}".rstrip())
    return "\n".join(lines)


def _width(text: str) -> int:
    """Columns, where Chinese and Korean signs take two."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)
