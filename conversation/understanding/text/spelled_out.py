"""The words of `words/*.toml` spelled out, as the lexicon reads them back.

Every word, and every word of a piece of a pattern, has its number in a trie; what is known of it stands at this number
in an array. What is the same stands once. So the words take a fifth of the memory that tables of texts would take.
"""

import json
import tomllib
from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from math import fsum
from typing import Any, Final

from marisa_trie import Trie

from conversation.understanding.text.spelling import ALONE, WHOLE, Pieces, entries

LEFT_OUT: Final = 2**32 - 1
"""Among the numbers of the words of a piece: that it may be left out."""

_SIGNS: Final = 50.0
"""Among about so many signs of like frequency each sign of a text is one."""

_Means = dict[str, tuple[str, ...]]
_Pattern = tuple[Pieces, str, tuple[str, ...], bool]


def spelled_out(files: Sequence[bytes]) -> bytes:
    """The words of these files: lines of JSON (what words mean, the patterns, the words that are read alone, those that
    are read as a whole, how long the rest is), then the trie, and the arrays with what stands at each number."""
    read = _Read(files)
    words = {word for pieces, *_ in read.patterns for piece in pieces for word in piece} - {""}
    trie = Trie(sorted({*read.words, *words}))
    means, pieces, groups = _Table(()), _Table(), _Table(())

    def places(words: Mapping[str, _Means]) -> dict[str, int]:
        return {word: means.place(tuple(told.items())) for word, told in words.items()}

    def numbered(places: Mapping[str, int]) -> bytes:
        row = array("H", bytes(2 * len(trie)))
        for word, place in places.items():
            row[trie[word]] = place
        return row.tobytes()

    def grouped(words: Callable[[Pieces], Iterable[str]]) -> bytes:
        found: dict[str, list[int]] = {}
        for number, (pattern, *_) in enumerate(read.patterns):
            for word in dict.fromkeys(words(pattern)):
                found.setdefault(word, []).append(number)
        return numbered({word: groups.place(tuple(numbers)) for word, numbers in sorted(found.items())})

    rows = [numbered(places(read.words)), grouped(_begins), grouped(_needed)]
    patterns = [([*map(pieces.place, each)], *rest) for each, *rest in read.patterns]
    alone = {question: places(each) for question, each in read.alone.items()}
    whole = {question: [*each.items()] for question, each in read.whole.items()}
    numbers = (sorted(trie[word] if word else LEFT_OUT for word in piece) for piece in pieces.places)
    rest = [trie.tobytes(), *rows, *_in_a_row("I", numbers), *_in_a_row("H", groups.places)]
    lines = [[*means.places], patterns, alone, whole, [*map(len, rest)]]
    return b"".join(json.dumps(each, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for each in lines) + (
        b"".join(rest)
    )


class _Table:
    """What is the same stands in it once."""

    def __init__(self, *first: Hashable) -> None:
        self.places: dict[Any, int] = {each: place for place, each in enumerate(first)}

    def place(self, each: Hashable) -> int:
        """Where it stands."""
        return self.places.setdefault(each, len(self.places))


class _Read:
    """What stands in the files: the words and what they mean, the patterns, and what is read as a whole."""

    def __init__(self, files: Sequence[bytes]) -> None:
        self.words: dict[str, _Means] = {}
        self.alone: dict[str, dict[str, _Means]] = {}
        self.patterns: dict[_Pattern, None] = {}
        self.whole: dict[str, dict[tuple[str, ...], str]] = {}
        for file in files:
            for group, values, word in entries(tomllib.loads(file.decode())):
                self._add(group, values, word)

    def _add(self, group: str, values: tuple[str, ...], word: str | Pieces) -> None:
        question = group.removesuffix(ALONE).removesuffix(WHOLE)
        if group == question + WHOLE:
            before = self.whole.setdefault(question, {}).get(values)
            self.whole[question][values] = f"{before}|{word}" if before else str(word)
        elif isinstance(word, tuple):
            self.patterns[word, question, values, group != question] = None
        else:
            known = self.words if question == group else self.alone.setdefault(question, {})
            means = known.setdefault(word, {})
            means[question] = tuple(dict.fromkeys((*means.get(question, ()), *values)))


def _begins(pieces: Pieces) -> Iterator[str]:
    """The words that a pattern may begin with."""
    for words in pieces:
        yield from filter(None, words)
        if "" not in words:
            return


def _needed(pieces: Pieces) -> Iterable[str]:
    """Of the pieces that cannot be left out the words of the one that stands in fewest texts, as it has few words or
    long ones; the words of all pieces where there is none."""
    fixed = [words for words in pieces if words and "" not in words]
    return min(fixed, key=_often) if fixed else filter(None, chain(*pieces))


def _often(words: Iterable[str]) -> float:
    """How often one of these words may stand somewhere."""
    return fsum(_SIGNS ** -len(word) for word in words)  # whatever their order


def _in_a_row(kind: str, rows: Iterable[Sequence[int]]) -> tuple[bytes, bytes]:
    """How long each of these rows is, and all of them one after the other, as arrays of this kind."""
    kept = [*rows]
    return array("H", map(len, kept)).tobytes(), array(kind, [each for row in kept for each in row]).tobytes()
