"""The words of a file of `words/*.toml`, spelled out.

A word stands under what it means: `[<question>] <value> = [words]`, under `[<question>.ask]` where it may mean several
values and is asked back, under `[<question>.denied]` with what it means where it is denied (转诊: none), under
`["<question>.alone"]` what is read only where the question was asked and nothing else answers it, under
`["<question>.whole"]` what only as the whole of an answer to it (정상, 보통; whole.py). `[signs]`
holds the words that steer the reading (`SIGNS` of lexicon.py). A word may mean something to more than one question.
It may be a pattern: `(给|帮|)转的` stands for 给转的, 帮转的 and 转的, `{name}` for any of the words of `[parts] name`,
which stand first; no brackets stand in brackets; `..` for a few signs between two of its words that turn nothing:
当场..报 stands for 当场就给一块儿报 too, and not for 当场没报. Spaces are not looked at.
"""

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod
from typing import Final

from conversation.understanding.text.conjugation import forms, reasons
from conversation.understanding.text.lazily import lazily

Pieces = tuple[frozenset[str], ...]
"""The words that may stand one after the other; none for a few Chinese signs that turn nothing."""

DENIED: Final = ".denied"
"""Behind a question: what a word means to it where it is denied."""
ALONE: Final = ".alone"
"""Behind a question: its words that are read only where it was asked and nothing else in the text answers it
(했소, 아직, 나); they are no words of a sentence."""
WHOLE: Final = ".whole"
"""Behind a question: its words that are read only as the whole of an answer to it, with no more than an ending."""

_CONJUGATED: Final = {"verbs": forms, "adjectives": reasons}
"""The tables that hold Korean verbs as they stand in a dictionary, and what forms of them are words."""
_PIECE: Final = lazily(r"(\([^()]*\)|\{[a-z_]+\}|\.\.)")
_SPELLED_OUT: Final = 80
_SIGN_SPELLED_OUT: Final = 100
"""Up to how many words a pattern is spelled out; of a sign more, since its words are looked for without a pattern."""


def key(text: str) -> str:
    """What counts of a word: its letters and digits in lower case, without spaces and punctuation."""
    lower = text.lower()
    return lower if lower.isalnum() else "".join(filter(str.isalnum, lower))


def entries(
    file: Mapping[str, Mapping[str, list[str] | Mapping[str, list[str]]]],
) -> Iterator[tuple[str, tuple[str, ...], str | Pieces]]:
    """The entries of a file: question or sign, the values that are meant, the key of the word or of the pieces of a
    pattern."""
    named = _Parts({name: [*patterns] for name, patterns in file.get("parts", {}).items()})
    for question, group in file.items():
        if question in _CONJUGATED:
            for sign, verbs in group.items():
                yield from ((sign, (), form) for verb in verbs for form in sorted(_CONJUGATED[question](verb)))
            continue
        for value, words in group.items() if question != "parts" else ():
            if isinstance(words, Mapping):
                of = question + DENIED if value == "denied" else question
                for pattern, values in words.items():
                    yield from ((of, tuple(values), word) for word in _entered(pattern, named, group=question))
            else:
                for word in (each for pattern in words for each in _entered(pattern, named, group=question)):
                    yield (value, (), word) if question == "signs" else (question, (value,), word)


class _Parts(dict[str, tuple[str, ...]]):
    """The words of each name; they are spelled out once they are asked for, since of some there are very many."""

    def __init__(self, patterns: Mapping[str, list[str]]) -> None:
        self.patterns = patterns

    def __missing__(self, name: str) -> tuple[str, ...]:
        self[name] = tuple(word for pattern in self.patterns[name] for word in _spelled(pattern, self))
        return self[name]


def _spelled(pattern: str, named: _Parts) -> Iterator[str]:
    """The key of each word that a pattern stands for. `named`: those of each name."""
    if _PIECE.search(pattern):
        yield from map("".join, product(*_alternatives(pattern, named)))
    else:
        yield key(pattern)


def _alternatives(pattern: str, named: _Parts) -> list[tuple[str, ...]]:
    """The alternatives of each piece of a pattern, by their keys: the key of a word is made of those of its pieces."""
    pieces: list[tuple[str, ...]] = []
    for piece in filter(None, _PIECE.split(pattern)):
        if piece == "..":
            pieces.append(())
        elif piece[0] == "(":
            pieces.append(tuple(each for word in piece[1:-1].split("|") for each in _spelled(word, named)))
        else:
            pieces.append(named[piece[1:-1]] if piece[0] == "{" else (key(piece),))
    return pieces


def _entered(pattern: str, named: _Parts, group: str) -> Iterator[str | Pieces]:
    """The words of a pattern, or its pieces where these are too many; a name alone stands for each of its patterns. Of
    what is read as a whole the regular expression.
    """
    if group.endswith(WHOLE):
        yield "".join(f"(?:{'|'.join(words)})" for words in _alternatives(pattern, named))
        return
    most = _SIGN_SPELLED_OUT if group == "signs" else _SPELLED_OUT
    if not _PIECE.search(pattern):
        yield key(pattern)
        return
    alone = named.patterns.get(pattern[1:-1], [pattern]) if pattern.startswith("{") else [pattern]
    each = [_alternatives(one, named) for one in alone]
    if all(map(all, each)) and sum(prod(map(len, pieces)) for pieces in each) <= most:
        yield from dict.fromkeys(word for pieces in each for word in map("".join, product(*pieces)))
    else:
        yield from (tuple(map(frozenset, pieces)) for pieces in each)
