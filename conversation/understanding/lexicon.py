"""What people call things: the words of `words/*.toml` by what they mean, and how a text is cut into them.

A word stands under what it means: `[<question>] <value> = [words]`, under `[<question>.ask]` where it may mean several
values and is asked back; `[signs]` holds the words that steer the reading (`SIGNS`). A word may mean something to more
than one question. Spaces in words and texts are not looked at, but for where a short Korean or an English word ends.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from conversation.understanding.plain import plain

FOLDER: Final = Path(__file__).parent / "words"

SIGNS: Final = {
    "around": "politeness, particles and verbs that change nothing",
    "not": "denies the word after it",
    "not_after": "denies the word before it",
    "asks": "makes a question of it",
    "others": "tells of somebody else than the family",
    "past": "was so once",
    "cancelled": "is so no more",
    "mine": "tells of the own family",
    "i": "tells of oneself",
    "settled": "stands with the day of settlement",
    "confirms": "says that what was read back is right",
    "correction": "stands before what is right instead",
    "nothing": "that there is nothing",
    "amount_before": "stands before an amount and changes nothing",
    "amount_after": "stands after an amount and changes nothing",
    "amount_unsure": "makes an amount unsure",
    "day_before": "stands before a day and changes nothing",
    "day_after": "stands after a day and changes nothing",
}
"""The groups of words that are no answer, and what each does."""

Meanings = Mapping[str, tuple[str, ...]]
"""By question or sign what a word means there: one value, or several of which one is meant; a sign has none."""

NO_WORDS: Final[Mapping[str, Meanings]] = MappingProxyType({})

_CLAUSE: Final = re.compile(r"[.,;:!?、。，；：！？…~\n]+")
_ASKS: Final = re.compile(
    "([要能可是有用会该交给报办])(?:[没不])\\1|[吗么啥咋]|多久|几[天时]|哪"
    "|(?:까|나|냐|죠|[는은인한]가|[나가지]요)(?=$|[ .!])"
)
"""The form of a question where no word makes it one: 要不要, 내야 하나, 됩니까."""
_UNKNOWN_SIGN: Final = 10
"""What a sign of no word costs beside a word: so that as little as possible is left over, in as few words."""


class Token(NamedTuple):
    """A piece of a text: a word with its meanings, or what is no word (without any)."""

    text: str
    means: Meanings

    @property
    def known(self) -> bool:
        """Whether it is a word of the lexicon, or of those handed in beside it."""
        return bool(self.means)


def clauses(text: str) -> list[str]:
    """A plain text cut at its punctuation."""
    return [part for part in map(str.strip, _CLAUSE.split(text)) if part]


def tokens(clause: str, beside: Mapping[str, Meanings] = NO_WORDS) -> tuple[Token, ...]:
    """A clause cut into words so that as little as possible is left over. `beside`: more words, by their key."""
    letters, edges = _letters(clause)
    known = lexicon()
    longest = max(known.longest, max(map(len, beside), default=0))
    best: list[tuple[int, int, Meanings]] = [(0, 0, {})]
    for end in range(1, len(letters) + 1):
        cost, _, _ = best[end - 1]
        found: tuple[int, int, Meanings] = (cost + _UNKNOWN_SIGN, end - 1, {})
        for start in range(max(0, end - longest), end):
            word = letters[start:end]
            means = beside.get(word) or known.words.get(word)
            if means and best[start][0] + 1 < found[0] and _stands_alone(word, start, end, edges):
                found = (best[start][0] + 1, start, means)
        best.append(found)
    return _joined(letters, best)


def key(text: str) -> str:
    """What counts of a word: its letters and digits in lower case, without spaces and punctuation."""
    return "".join(sign for sign in text.lower() if sign.isalnum())


class Lexicon(NamedTuple):
    """Every word, by its key, and the length of the longest."""

    words: Mapping[str, Meanings]
    longest: int


@cache
def lexicon() -> Lexicon:
    """The words of every language; read once, at first use."""
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    for file in sorted(FOLDER.glob("*.toml")):
        for group, values, word in entries(tomllib.loads(file.read_text(encoding="utf-8"))):
            before = words.setdefault(key(word), {}).get(group, ())
            words[key(word)][group] = tuple(dict.fromkeys((*before, *values)))
    return Lexicon(words, max(map(len, words)))


@cache
def words_of(sign: str) -> frozenset[str]:
    """The words of a sign, by their keys."""
    return frozenset(word for word, means in lexicon().words.items() if sign in means)


def asks(text: str) -> bool:
    """Whether a text asks something."""
    return (
        "?" in plain(text)
        or bool(_ASKS.search(plain(text)))
        or any("asks" in token.means for each in clauses(plain(text)) for token in tokens(each))
    )


def confirms(text: str) -> bool:
    """Whether a text only says that what was read back is right."""
    return key(plain(text)) in words_of("confirms")


def without_correction(text: str) -> str:
    """What comes after a word that corrects ("不对，是两万二"); "" where there is none, or nothing after it."""
    rest = plain(text)
    begun = False
    while found := next((word for word in _corrections() if rest.startswith(word)), None):
        rest, begun = rest[len(found) :].lstrip(" ,.!:;、"), True
    return rest if begun else ""


@cache
def _corrections() -> tuple[str, ...]:
    return tuple(sorted(words_of("correction"), key=len, reverse=True))


def stripped(text: str, kind: str) -> Iterator[str]:
    """A text without the words around an amount or a day (`<kind>_before`, `<kind>_after`), however they come off.

    In 만이요 it may be 이요 or 요 that does not belong to the number.
    """
    starts = _places(text, words_of(f"{kind}_before"))
    backwards = _places(text[::-1], frozenset(word[::-1] for word in words_of(f"{kind}_after")))
    for start, end in product(starts, (len(text) - place for place in backwards)):
        if start < end:
            yield text[start:end]


def _places(text: str, words: frozenset[str]) -> list[int]:
    """How many signs can be taken off at the beginning of a text, by these words one after the other."""
    lengths = sorted({len(word) for word in words})
    places = [0]
    for place in places:
        ends = [place + length for length in lengths if text[place : place + length] in words]
        places += [end for end in ends if end not in places]
    return places


def entries(
    file: Mapping[str, Mapping[str, list[str] | Mapping[str, list[str]]]],
) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """The entries of a file of words: question or sign, the values that are meant, the word."""
    for question, group in file.items():
        for value, words in group.items():
            if isinstance(words, Mapping):
                for word, values in words.items():
                    yield question, tuple(values), word
            else:
                for word in words:
                    yield (value, (), word) if question == "signs" else (question, (value,), word)


def _letters(clause: str) -> tuple[str, frozenset[int]]:
    """The letters of a clause without what stands between them, and the places where something stood."""
    letters: list[str] = []
    edges = {0}
    for sign in clause:
        if sign.isalnum():
            letters.append(sign.lower())
        else:
            edges.add(len(letters))
    return "".join(letters), frozenset(edges | {len(letters)})


def _stands_alone(word: str, start: int, end: int, edges: frozenset[int]) -> bool:
    """An English word must stand by itself; a Korean one begin where something begins."""
    return not word.isascii() or (start in edges and end in edges)


def _joined(letters: str, best: list[tuple[int, int, Meanings]]) -> tuple[Token, ...]:
    """The cheapest way read back, signs of no word that stand together as one piece."""
    pieces: list[Token] = []
    end = len(letters)
    while end:
        _, start, means = best[end]
        if not means and pieces and not pieces[-1].known:
            pieces[-1] = Token(letters[start:end] + pieces[-1].text, {})
        else:
            pieces.append(Token(letters[start:end], means))
        end = start
    return tuple(reversed(pieces))
