"""Which page answers what somebody typed: plain words, synonyms, typos, in any of the languages.

Words are compared as they sound: a Chinese sign as its syllable without tone (what is typed wrong has mostly the right
sound), Korean letter by letter. A page scores by the phrase of it that is found in the text, and by how much of the
text its phrases cover. What is typed is cut, cleaned, and kept nowhere.
"""

import os
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import category, normalize
from zlib import crc32

from guide.pages import PAGES
from guide.reading import title
from locales import LANGUAGES

LONGEST = 80
"""Signs of a text that are looked at."""
MOST = 5
"""Pages that are found at most."""
LEAST = 0.42
"""Score under which a page is not found at all."""
GOOD = 0.74
"""Score from which a page is shown to somebody who did not ask for the guide, but answered a question."""
AHEAD = 0.08
"""By how much the first must be ahead of the second to be shown at once."""

_OFFERED = GOOD - 0.02
"""The most of a page that may be offered and not opened."""
_MOSTLY = 0.7
"""How much of what was said they must be for it to be opened."""
_TOPIC = 0.6
"""Score from which another page is what is asked, and a status in the question only tells who asks (低保要交押金吗)."""
_BEHIND = 0.1
"""By how much the page of that status then steps back."""
_SIMILAR = 72
"""Of 100: how alike a phrase and its place in the text must be."""
_BETWEEN = re.compile(r"[、,，;]\s*")
_SAME_SOUND = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"))
"""Sounds that many people here do not tell apart when they type."""

_DIALECT_NOT = re.compile(
    "아이(?=지|요|오(?!래)|우|임|겠|라[고구는]|구|다|란|람|재|[ ]?(?:했|함|하오|한다|되|됨|갔|받|냈|나오|나온"
    "|줬|줌|주오|주우|들었|들리))"
    "|^(?:그럼 |그러면 |그래 |에구 )?아이 (?=그[ 런거게건]|이[ 런거게건]|저[ 런거게건]|무슨|뭐|머|왜|어째|여기"
    "|나는|내[ 가])"
)
"""아이 is "not" in dialect (사기 아이지), or "no" before what is right (아이 그 말이), and no child there."""


class Hit(NamedTuple):
    """A page and how well it fits, 0 to 1."""

    page: str
    score: float


class Phrase(NamedTuple):
    """Words that lead to a page, and how they sound."""

    page: str
    language: str
    text: str
    sound: str
    said: str
    """As it is written, with what every question has."""


def search(text: str, language: str) -> list[Hit]:
    """The pages that fit a text, the best first, at most MOST; none where nothing fits. `language`: code of the reader,
    whose words count a little more."""
    said = _DIALECT_NOT.sub("", _words(text)) or _words(text)
    content = _content(said)
    return _ranked(content, said, language) if len(set(content)) > 1 else []


def good(hits: list[Hit]) -> bool:
    """Whether the first is meant so surely that it may be shown unasked."""
    return bool(hits) and hits[0].score >= GOOD


def clear(hits: list[Hit]) -> bool:
    """Whether the first is so far ahead that the others need not be offered."""
    return good(hits) and (len(hits) == 1 or hits[0].score - hits[1].score >= AHEAD)


def _ranked(text: str, said: str, language: str) -> list[Hit]:
    from rapidfuzz import fuzz, process  # here: most processes are never asked

    known, by_pair = _index()
    sound = _sound(text)
    # What is as alike as that has at least two sounds in a row in common; to look at these alone is much faster.
    near = {index for pair in _pairs(sound) for index in by_pair.get(pair, ())}
    best: dict[str, float] = {}
    covered: dict[str, set[int]] = {}
    for _, similar, index in process.extract(
        sound,
        {index: known[index].sound for index in near},
        scorer=fuzz.partial_ratio,
        score_cutoff=_SIMILAR,
        limit=None,
    ):
        phrase = known[index]
        stands = _stands(phrase.text, text)
        place = fuzz.partial_ratio_alignment(sound, phrase.sound)
        if place is None:
            continue
        where = range(place.src_start, place.src_end)
        score = (similar / 100) ** 2 * min(1.0, len(where) / len(phrase.sound)) ** 2 * _says(phrase)
        if stands:
            score += 0.1
        if phrase.language != language:
            score -= 0.02
        best[phrase.page] = max(best.get(phrase.page, 0), score)
        covered.setdefault(phrase.page, set()).update(where)
    hits = _written(said, language)
    # Where a death may be told of, nothing else is opened.
    most = max((hit.score for hit in hits), default=1.0)
    hits += [Hit(page, min(most, score + 0.3 * len(covered[page]) / len(sound))) for page, score in best.items()]
    return _settled(hits, text, said)


def _settled(hits: list[Hit], text: str, said: str) -> list[Hit]:
    """The best of them in order, after what the words may be besides a question."""
    asked = [hit.page for hit in hits if hit.score >= _TOPIC and PAGES[hit.page].topic != "who"]
    hits = [Hit(page, score - _BEHIND if _only_tells_who(page, asked) else score) for page, score in hits]
    hits = sorted((hit for hit in hits if hit.score >= LEAST), key=lambda hit: -hit.score)[:MOST]
    if any(PAGES[hit.page].answered for hit in hits[:2]) and _told(text, said):
        return [Hit(page, min(score, _OFFERED)) for page, score in hits]
    return hits


def _written(said: str, language: str) -> list[Hit]:
    """The pages that only words as they are written lead to. Such words may also mean something harmless ("left", "went
    home"): where they are not most of what was said, the page is offered and never opened."""
    best: dict[str, float] = {}
    for phrase in phrases():
        if PAGES[phrase.page].as_written and _stands(phrase.said, said):
            share = len(phrase.said) / len(said)
            score = _says(phrase) + 0.1 + 0.3 * share - (0 if phrase.language == language else 0.02)
            best[phrase.page] = max(best.get(phrase.page, 0), score if share > _MOSTLY else min(score, _OFFERED))
    return [Hit(page, min(1.0, score)) for page, score in best.items()]


def _only_tells_who(page: str, asked: list[str]) -> bool:
    """Whether a page is about a status, and one that is asked for has none of its figures."""
    return PAGES[page].of_status and any(not set(PAGES[page].tells) & set(PAGES[each].tells) for each in asked)


def _told(text: str, said: str) -> bool:
    """Whether somebody says what he is (我妈是低保): that is an answer, so the page about it is offered, not opened."""
    begins, ends = _told_with()
    return said.startswith(begins) or text.endswith(ends)


@cache
def _told_with() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How a text begins, or ends, in which somebody says what he is."""
    words = [word for each in LANGUAGES.values() for word in _BETWEEN.split(each.text("guide.told_with"))]
    return tuple(word for word in words if word[0] != "-"), tuple(word[1:] for word in words if word[0] == "-")


def _says(phrase: Phrase) -> float:
    """How much a phrase says by its length: a long one cannot be there by chance."""
    enough = 5 if _chinese(phrase.text[0]) else 12
    return 0.35 + 0.3 * min(1.0, len(phrase.sound) / enough)


def _stands(phrase: str, text: str) -> bool:
    """Whether a phrase stands in the text as it is written; a Korean or English one at the beginning of a word. Korean
    is spaced as everybody likes: 못 받소, 못받소."""
    if _chinese(phrase[0]):
        return phrase in text
    if not "가" <= phrase[0] <= "힣":
        return f" {phrase}" in f" {text}"
    words, bare = text.split(), phrase.replace(" ", "")
    return any("".join(words[place:]).startswith(bare) for place in range(len(words)))


def _pairs(sound: str) -> set[str]:
    """Every two sounds in a row; of a single one itself."""
    return {sound[place : place + 2] for place in range(max(1, len(sound) - 1))}


@cache
def phrases() -> tuple[Phrase, ...]:
    """Every phrase that leads to a page."""
    found = []
    for page in PAGES.values():
        for language in LANGUAGES.values():
            words = [title(page.id, language), *_BETWEEN.split(language.text(f"guide.{page.id}.words"))]
            found += [(page.id, language.code, _words(word)) for word in words]
        found += [(page.id, "ko", _words(word)) for word in page.typed]
    return tuple(
        Phrase(page, language, _content(said), _sound(_content(said)), said)
        for page, language, said in dict.fromkeys(found)
    )


@cache
def _index() -> tuple[tuple[Phrase, ...], dict[str, tuple[int, ...]]]:
    """Every phrase, and by two sounds in a row the places of those that have them."""
    by_pair: dict[str, list[int]] = {}
    for place, phrase in enumerate(phrases()):
        if PAGES[phrase.page].as_written:
            continue
        for pair in _pairs(phrase.sound):
            by_pair.setdefault(pair, []).append(place)
    return phrases(), {pair: tuple(places) for pair, places in by_pair.items()}


def _words(text: str) -> str:
    """Letters and digits only, in one form; nothing invisible, and not too much."""
    seen = normalize("NFKC", text[: 4 * LONGEST]).lower()
    return " ".join("".join(sign if category(sign)[0] in "LN" else " " for sign in seen).split())[:LONGEST]


def _content(words: str) -> str:
    """The words without what every question has."""
    bare = " ".join(_asked().sub(" ", words).split())
    return bare if len(bare) > 1 else words


@cache
def _asked() -> re.Pattern[str]:
    """What people ask with, which says nothing of what they ask for: words, and endings (-라는게, -不)."""
    asked = [word for each in LANGUAGES.values() for word in _BETWEEN.split(each.text("guide.asked_with"))]
    ends = [word[1:] for word in asked if word[0] == "-"]
    spaced = _either(word for word in asked if word[0] != "-" and not _chinese(word[0]))
    joined = _either(word for word in asked if _chinese(word[0]))
    stuck, last = _either(end for end in ends if not _chinese(end)), _either(end for end in ends if _chinese(end))
    return re.compile(rf"(?:(?<!\S)(?:{spaced})|(?<=[가-힣][가-힣])(?:{stuck})|{last})(?!\S)|{joined}")


def _either(words: Iterable[str]) -> str:
    """A pattern of any of them, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _sound(text: str) -> str:
    """A text as it sounds: one sign for each Chinese syllable, for each Korean letter, for each other letter."""
    out = []
    for sign in text:
        if _chinese(sign):
            out.append(_syllable(sign))
        elif sign != " ":
            out.append(normalize("NFD", sign))
    return "".join(out)


def _chinese(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff"


@lru_cache(maxsize=4096)
def _syllable(sign: str) -> str:
    # Its dictionary of phrases takes 45 MB and tells readings apart that a typo does not.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import lazy_pinyin

    sound = lazy_pinyin(sign)[0]
    for said, same in _SAME_SOUND:
        sound = sound.replace(said, same)
    return chr(0xF0000 + crc32(sound.encode()) % 0xFFFD)  # a private sign: syllables are compared like letters
