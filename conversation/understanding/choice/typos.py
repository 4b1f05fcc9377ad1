"""A choice with a typing error in it: 底保户, 低保便缘户, 저보허. It is never taken, only asked back.

Words are compared as they sound: Chinese by its syllables without tone, Korean letter by letter, one letter apart at
most. Only words of three signs and more count, only beside words that are known, and where words of two values are as
near nothing is read.
"""

import os
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final
from unicodedata import normalize

from conversation.understanding.choice.choices import choice
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, lexicon, tokens
from conversation.understanding.text.plain import plain

_LONGEST: Final = 24
"""Signs of a text that may be a choice with a typing error."""
_SIGNS: Final = range(3, 9)
"""How many signs a word may have."""
_NAME_OF_TWO_SIGNS: Final = lazily(".{0,2}(?:医院|병원|의원)")
"""华星医院: what tells it from another hospital are two signs, so it counts as a word of these where that would be far
away; the names of those here are often mistyped (연벤병원)."""
_HERE: Final = ("prefecture",)
_ONE_SCRIPT: Final = lazily("[\u4e00-\u9fff]+|[가-힣]+")
_SAME_SOUND: Final = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"))
"""Sounds that many people here do not tell apart when they type."""


def mistyped(said: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> str | None:
    """The one value that a text may mean if one word of it is typed wrongly; None where there is none, or several."""
    text = plain(said).replace(" ", "")
    if not _SIGNS.start <= len(text) <= _LONGEST:
        return None
    near = [(word, start, end) for start, end in _windows(text) for word in _near(text[start:end], question)]
    near = [each for each in near if not any(_holds(other, each) for other in near)]
    values = {value for word, _, _ in near for value in _words(question)[word]}
    if len(values) != 1:
        return None
    read = (choice(f"{text[:start]}{word}{text[end:]}", question, labels) for word, start, end in near)
    return next((heard.values[0] for heard in read if heard.sure and heard.values == (*values,)), None)


def _holds(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    """Whether a word stands for more of the text, the other's part and more: 低保边元户, and not 边元户."""
    return one[1] <= other[1] and other[2] <= one[2] and one[1:] != other[1:]


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Where a word may begin and end that holds something unknown."""
    strange = _strange(text)
    for start in range(len(text)):
        for size in _SIGNS:
            end = start + size
            if (
                end <= len(text)
                and _ONE_SCRIPT.fullmatch(text, start, end)
                and not strange.isdisjoint(range(start, end))
            ):
                yield start, end


def _strange(text: str) -> frozenset[int]:
    """The places of the signs of no word."""
    places: set[int] = set()
    begin = 0
    for clause in clauses(text):
        begin = text.index(clause, begin)
        place = begin
        for token in tokens(clause):
            if not token.known:
                places |= set(range(place, place + len(token.text)))
            place += len(token.text)
        begin += len(clause)
    return frozenset(places)


def _near(typed: str, question: str) -> Iterator[str]:
    """The words that sound as what was typed, or one letter apart."""
    from rapidfuzz.distance import OSA  # here: who makes no error never needs it

    sound = _sound(typed)
    sizes = {(len(sound) + more) // 3 for more in (-1, 0, 1)}  # the word may be one letter shorter or longer
    index = _index(question)
    found = {word for size in sizes for end in _ends(sound, size) for word in index.get(end, ())}
    strange = bool(_NAME_OF_TWO_SIGNS.fullmatch(typed))
    for word in sorted(found):
        most = 0 if strange and _words(question)[word] != _HERE else 1
        if OSA.distance(sound, _sound(word), score_cutoff=most) <= most:
            yield word


@cache
def _words(question: str) -> Mapping[str, tuple[str, ...]]:
    """The words of three signs and more that say something to a question, with what they mean."""
    known = lexicon()
    words = {word: means[question] for word, means in known.words(lambda means: question in means)}
    words |= {word: means[question] for word, means in known.alone.get(question, {}).items() if question in means}
    return {word: means for word, means in words.items() if len(word) in _SIGNS and _ONE_SCRIPT.fullmatch(word)}


@cache
def _index(question: str) -> Mapping[str, frozenset[str]]:
    """The words of a question by the first and the last third of how they sound."""
    words: dict[str, set[str]] = {}
    for word in _words(question):
        sound = _sound(word)
        for end in _ends(sound, len(sound) // 3):
            words.setdefault(end, set()).add(word)
    return {end: frozenset(each) for end, each in words.items()}


def _ends(sound: str, size: int) -> tuple[str, str]:
    """The first and the last so many letters of a sound, marked as such: one error leaves one of them as it is."""
    return f"{sound[:size]}-", f"-{sound[len(sound) - size :]}"


@lru_cache(maxsize=16384)
def _sound(text: str) -> str:
    return "".join(map(_syllable, text))


@lru_cache(maxsize=8192)
def _syllable(sign: str) -> str:
    if "가" <= sign <= "힣":
        return normalize("NFD", sign)
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # its dictionary of phrases takes 45 MB
    from pypinyin import lazy_pinyin

    sound = lazy_pinyin(sign)[0]
    for said, same in _SAME_SOUND:
        sound = sound.replace(said, same)
    return sound
