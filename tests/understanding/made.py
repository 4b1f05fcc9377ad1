"""`make lexicon`: writes the words of `words/*.toml` down as they are spelled out, to be read fast."""

import json
from collections.abc import Hashable
from typing import Any

from conversation.understanding.text.lexicon import MADE, Lexicon, contents, spelled_out, stamp


class Table:
    """What is the same stands in it once."""

    def __init__(self) -> None:
        self.places: dict[Hashable, int] = {}
        self.rows: list[Any] = []

    def place(self, each: Hashable, row: Any) -> int:
        """Where it stands; `row`: as it is written down."""
        if each not in self.places:
            self.places[each] = len(self.rows)
            self.rows.append(row)
        return self.places[each]


def tables(lexicon: Lexicon) -> list[Any]:
    """The lexicon as its tables, in the order in which they are read."""
    means, pieces, patterns, groups = Table(), Table(), Table(), Table()

    def meant(words: Any) -> dict[str, int]:
        return {word: means.place(tuple(each.items()), [*each.items()]) for word, each in words.items()}

    def pattern(each: Any) -> int:
        row = [pieces.place(words, "|".join(sorted(words)) if words else None) for words in each.pieces]
        return patterns.place(each, [row, each.question, each.values, each.alone])

    def group(each: Any) -> int:
        return groups.place(each, [*map(pattern, each)])

    words = meant(lexicon.words)
    alone = {question: meant(each) for question, each in lexicon.alone.items()}
    begun = {signs: group(each) for signs, each in sorted(lexicon.patterns.items())}
    whole = {question: [*each.items()] for question, each in lexicon.whole.items()}
    return [means.rows, pieces.rows, patterns.rows, groups.rows, words, alone, begun, whole]


def main() -> None:
    files = contents()
    lines = [json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in tables(spelled_out(files))]
    MADE.write_bytes(stamp(files) + "\n".join(lines).encode())


if __name__ == "__main__":
    main()
