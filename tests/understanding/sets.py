"""The sets of wordings in `<language>/*.tsv`, read, and what comes of each line.

choices.tsv: question, answers (k=v;k=v), said, meant · amounts.tsv: said, meant · dates.tsv: today, said, meant ·
sentences.tsv: today, said, answers, ask (JSON objects). `meant`: a value · `ask:v1|v2` (asked back) · `-` (nothing may
be taken) · of a date also `2026-03` (only the month is said).
"""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from conversation.heard import heard

FOLDER = Path(__file__).parent
TODAY = "2026-11-26"
LANGUAGES = sorted(each.name for each in FOLDER.iterdir() if (each / "choices.tsv").exists())
QUESTION = {"amounts": "self_paid", "dates": "on"}
"""By kind of a set: the question that it answers."""


class Read(NamedTuple):
    """One line of a set and what was understood of it."""

    said: str
    question: str
    meant: str
    taken: str | None
    asked: tuple[str, ...]

    @property
    def outcome(self) -> str:
        """right · asked (the right one is among those asked back) · none · wrong (something else was taken)."""
        if self.meant == "-":
            return "wrong" if self.taken is not None else "asked" if self.asked else "right"
        if self.meant.startswith("ask:"):
            wanted = set(self.meant.removeprefix("ask:").split("|"))
            return "wrong" if self.taken is not None else "right" if wanted & set(self.asked) else "none"
        if self.question == "on" and len(self.meant) == len("2026-03"):
            return "right" if self.taken is None or self.taken.startswith(self.meant) else "wrong"
        if self.taken is not None:
            return "right" if self.taken == self.meant else "wrong"
        return "asked" if self.meant in self.asked else "none"


def rows(language: str, kind: str) -> list[dict[str, str]]:
    """The lines of a set, by column."""
    with (FOLDER / language / f"{kind}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def read(language: str, kind: str, every: int = 1) -> Iterator[Read]:
    """Each line of a set of answers, or one of so many, read through the door; AssertionError where it refuses one."""
    found = rows(language, kind)
    for row in found[::every]:
        question = row.get("question") or QUESTION[kind.rpartition("_")[2]]
        line: dict[str, Any] = {"said": row["said"], "lang": language, "today": row.get("today") or TODAY}
        if row.get("answers"):
            line["answers"] = dict(part.split("=", 1) for part in row["answers"].split(";"))
        found = heard(json.dumps(line | {"question": question}).encode())
        assert "error" not in found, (row, found)
        answers = found.get("answers", {})
        taken = answers.get("self_paid" if "self_paid" in answers else question)
        yield Read(row["said"], question, row["meant"], taken, tuple(found.get("ask", {}).get(question, ())))


def sentence(language: str, row: dict[str, str]) -> dict[str, Any]:
    """What would be proposed of a sentence, and what would be asked back."""
    line = {"said": row["said"], "lang": language, "today": row.get("today") or TODAY}
    found = heard(json.dumps(line).encode())
    assert "error" not in found, (row, found)
    return {"answers": {}, "ask": {}} | found
