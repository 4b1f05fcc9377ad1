"""Write the conversations of talks.toml, as the chat really goes, to docs/talks: `python -m tests.bot.talks`."""

import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Text
from bot.talk import CHAT, reply
from bot.telegram.form import TELEGRAM
from bot.worker import YANBIAN
from conversation import Session, position
from tests.usual import usual

FOLDER = Path(__file__).parents[2] / "docs" / "talks"
NOW = datetime(2026, 11, 26, 10, tzinfo=YANBIAN)
KINDS = {">": "press", "~": "edit", "*": "media"}
SHOWN = 5
"""Lines of a message that stand in a transcript."""


def talks() -> dict[Path, dict[str, Any]]:
    """What is said in each of them, by the file of its transcript."""
    file = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {FOLDER / language / f"{name}.md": talk for language, each in file.items() for name, talk in each.items()}


def transcript(path: Path, talk: dict[str, Any]) -> str:
    """What the chat really answers."""
    lines = [f"# {talk['title']}", *_told(path.parent.name, talk["lines"], talk.get("until"))]
    return "\n\n".join(lines) + "\n"


def _told(language: str, lines: list[str], until: str | None) -> Iterator[str]:
    kept = Kept(language, usual(until=until), "") if until else None
    label: dict[str, str] = {}
    if until and kept:
        shown = position(Session(CHAT, language, kept.answers), NOW.date())[-1]
        yield _quoted(shown.text)
        label = {f"{shown.question}:{value}": each for value, each in shown.choices}
    message = 0
    for line in lines:
        kind = KINDS.get(line[0], "text")
        text = line[1:] if kind != "text" else line
        message += kind == "text"
        answer = reply(kept, Said(kind, "7", text, message, language), NOW, TELEGRAM)  # type: ignore[arg-type]
        kept = answer.kept
        yield "**→** " + {"press": f"[{label.get(text)}]", "edit": f"✎ {text}", "media": "🎤"}.get(kind, text)
        sent = [row for row in answer.rows if isinstance(row, Text)]
        for given in sent[:2]:
            yield _quoted(given.text)
        label |= {data: shown for given in sent for row in given.buttons for shown, data in row}
        if sent and sent[-1].buttons:
            yield "> " + " ".join(f"[{shown}]" for row in sent[-1].buttons for shown, _ in row)


def _quoted(text: str) -> str:
    lines = [line for line in text.split("\n") if line.strip()]
    return "  \n".join(f"> {line}" for line in [*lines[:SHOWN], *(["……"] if len(lines) > SHOWN else [])])


if __name__ == "__main__":
    for path, talk in talks().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(transcript(path, talk), encoding="utf-8")
