"""Choices as people make them: by the label in any of the languages, or in words of their own.

A choice is taken where every word of the text is known and one choice only is left; what may be one of several, or
stands among unknown words, is asked back. Wrong is worse than not understood.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from conversation.understanding.lexicon import Meanings, Token, clauses, key, lexicon, tokens
from conversation.understanding.plain import plain

_NUMBER: Final = re.compile(r"[(第]?([0-9]{1,2})[).,、号번个]?", re.ASCII)
_SIGNS: Final = {sign: str(number) for number, sign in enumerate("①②③④⑤⑥⑦⑧⑨", start=1)}
_IN_BRACKETS: Final = re.compile(r"\((.*?)\)")
_DENIED: Final = {"yes": "no", "no": "yes"}


class Heard(NamedTuple):
    """The values that a text may mean: taken where it is one and sure, else asked back; none: it means no choice."""

    values: tuple[str, ...] = ()
    sure: bool = False


def number(said: str, count: int) -> int | None:
    """The place of the choice whose number was typed (from 0), of so many that are shown with numbers."""
    text = plain(said)
    found = _NUMBER.fullmatch(_SIGNS.get(text, text))
    return int(found[1]) - 1 if found and 0 < int(found[1]) <= count else None


def choice(said: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> Heard:
    """What was meant of the choices offered by a question (by value, with their labels)."""
    text = plain(said)
    whole = {value for value, texts in labels.items() if key(text) in {name for each in texts for name in _whole(each)}}
    if len(whole) == 1:
        return Heard((whole.pop(),), sure=True)
    beside = _beside(question, labels)
    sure = True
    found: list[frozenset[str]] = []
    for clause in clauses(text):
        cut = tokens(clause, beside)
        signs = {sign for token in cut for sign in token.means}
        if signs & {"asks", "others"}:
            return Heard()
        sure = sure and all(token.known for token in cut) and not signs & {"past", "cancelled"}
        found += meant(cut, question, tuple(labels))
    both = frozenset.intersection(*found) if found else frozenset()
    values = both or frozenset().union(*found)
    return Heard(tuple(value for value in labels if value in values), sure and len(values) == 1)


def _whole(label: str) -> tuple[str, str]:
    """The keys of a label, with and without what stands in brackets."""
    text = plain(label)
    return key(text), key(_IN_BRACKETS.sub("", text))


def _beside(question: str, labels: Mapping[str, tuple[str, ...]]) -> dict[str, Meanings]:
    """The labels as words, where the lexicon does not say what such a word means here."""
    names = {name: value for value, texts in labels.items() for each in texts for name in _whole(each)}
    known = lexicon().words
    return {name: {question: (value,)} for name, value in names.items() if question not in known.get(name, {})}


def meant(
    cut: tuple[Token, ...], question: str, offered: tuple[str, ...], *, alone: bool = True
) -> Iterator[frozenset[str]]:
    """What each word of a clause that answers the question means there, a denial read with its word.

    `alone`: whether only this question was asked, so that a yes or a no answers it.
    """
    meant = [_values(token, question, offered, alone) for token in cut]
    for place in range(len(cut)):
        if not meant[place] or _denies(cut, meant, place):
            continue
        denied = any("not" in each.means for each in _back_to_a_value(cut, meant, place))
        denied = denied or any("not_after" in each.means for each in cut[place + 1 : place + 3])
        values = [_DENIED[value] for value in meant[place] if _DENIED.get(value) in offered] if denied else meant[place]
        if values:
            yield frozenset(values)


def _values(token: Token, question: str, offered: tuple[str, ...], alone: bool) -> list[str]:
    """What a word means for a question by itself."""
    means = token.means.get(question) or (token.means.get("any", ()) if alone else ())
    return [value for value in means if value in offered]


def _denies(cut: tuple[Token, ...], meant: list[list[str]], place: int) -> bool:
    """Whether a word that could be an answer itself (没有, 없습니다) denies another one of its clause."""
    means = cut[place].means
    return ("not" in means and any(meant[place + 1 :])) or ("not_after" in means and any(meant[:place]))


def _back_to_a_value(cut: tuple[Token, ...], meant: list[list[str]], place: int) -> Iterator[Token]:
    """The words before a place, back to the one that a denial there would belong to."""
    for before in range(place - 1, -1, -1):
        yield cut[before]
        if meant[before]:
            return
