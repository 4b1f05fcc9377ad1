"""What people call things: the words of `words/*.toml` by what they mean, and how a text is cut into them.

How they are written down is said in spelling.py. Spaces in texts are not looked at, but for where an English word ends.
"""

import hashlib
import json
import re
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from io import BytesIO
from itertools import islice, product
from math import inf
from pathlib import Path
from sys import byteorder
from types import MappingProxyType
from typing import Any, BinaryIO, Final, NamedTuple

from marisa_trie import Trie

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import CLAUSE, plain
from conversation.understanding.text.spelled_out import LEFT_OUT, spelled_out
from conversation.understanding.text.spelling import DENIED, key

FOLDER: Final = Path(__file__).parents[1] / "words"
MADE: Final = Path(__file__).parents[1] / "words.bin"
"""The words spelled out, made of those in the folder by `make lexicon`."""

LONGEST_LABEL: Final = 60
"""Letters of a word that is handed in beside those of the files."""

SIGNS: Final = {
    "around": "politeness, particles and verbs that change nothing",
    "not": "denies the word after it",
    "not_after": "denies the word before it",
    "joins": "ends one part of a clause, so that what denies or asks in the next does not reach back",
    "asks": "makes a question of it",
    "asks_last": "makes a question of a clause that ends with it",
    "wonders": "asks, or tells what somebody does not know: 啥叫啥我整不明白",
    "perhaps": "makes it no more than likely",
    "if": "tells of what may be, not of what is",
    "wish": "tells of what somebody wants or has applied for, and has not",
    "others": "tells of somebody else than the family",
    "past": "was so once",
    "cancelled": "is so no more",
    "mine": "tells of the own family",
    "i": "tells of oneself",
    "registered": "tells where somebody is registered",
    "lives": "tells where somebody lives or comes from: neither where he is registered nor where he was treated",
    "went": "stands with the place where somebody went to be treated",
    "settled": "stands with the day of settlement",
    "confirms": "says that what was read back is right",
    "correction": "stands before what is right instead",
    "nothing": "that there is nothing",
    "nothing_before": "stands before that there is nothing on the slip, and changes nothing",
    "nothing_after": "stands after it",
    "old": "a word of earlier years for a poor household, which is no status of today",
    "begins_kin": "how a text begins that tells of a relative who is hardly the one to help",
    "amount_before": "stands before an amount and changes nothing",
    "amount_after": "stands after an amount and changes nothing",
    "amount_unsure": "makes an amount unsure",
    "amount_about": "makes an amount no more than about so much, where bands are offered",
    "amount_below": "makes it somewhat less than that",
    "amount_above": "makes it more than that",
    "day_about": "stands after a day and makes it no more than about that",
    "own_share": "names the own share, and not all that was paid",
    "day_before": "stands before a day and changes nothing",
    "day_after": "stands after a day and changes nothing",
    "in_remark_turns": "makes more of a remark beside an answer, within words that are not known: it may take it back",
    "in_words_turn": "as that, of Chinese words in the clause of the answer",
    "in_before_turns": "as that, before the answer: somebody else, or what is still to be done",
    "in_figure_turns": "as that, in or beside the clause that gives the own share or the day of settling",
    "in_there_is": "what it may be said of that it is there, or is not, so that this answers: 하나도 없소",
    "in_did": "verbs before which 아니 denies: 아직 아니 봤소",
    "in_yanbian": "names of Yanbian and its counties",
    "in_register": "names the register of households",
    "in_home": "names where somebody comes from: where he was treated only with a place and a treatment behind it",
    "in_grassroots": "names who may refer, and is no referral by itself",
    "in_refers": "makes a referral of that",
    "in_total": "tells that a figure is all of it, and not of what: 총 3만",
    "in_reimbursed": "makes a row of all that was reimbursed",
    "in_figure_doubts": "leaves a figure in doubt wherever it stands in the text",
    "in_day_of_another": "tells that the day beside it is of something else than the bill",
    "in_day_unsure": "owns up to not knowing which day it was",
    "in_other_money": "tells of money that is not what the treatment cost: a deposit, a wage, a debt, the way there",
    "in_other_aid": "names money that others gave, which is no medical aid: 红十字会, 临时救助",
    "in_others_pay": "names who pays beside the one who was treated: the insurance, the state, an employer",
    "in_no_numeral": "begins as a numeral does and is none, behind a figure: 팔천 구조받고",
    "in_all_told": "tells a figure as the sum of all, which may be all that somebody paid: 一共三万",
    "in_certain": "asks for a promise",
    "in_plainly_care": "names outpatient care, or that its kind is not known",
    "in_plainly_household": "says plainly that somebody has none of the statuses",
    "in_promised": "asks whether the money comes, and says nothing of what was read back: 钱真能给我, 对吧",
    "in_other_day": "tells of a day of another calendar, or on which somebody was born",
}
"""The groups of words that are no answer, and what each does."""

Meanings = Mapping[str, tuple[str, ...]]
"""By question or sign what a word means there: one value, or several of which one is meant; a sign has none."""
_Numbers = Sequence[tuple[int, int]]
"""Of the words that begin at a place: the number of each, and where it ends."""

_TELLS_NOTHING: Final = frozenset({*SIGNS, "any", "command", "language"})

EDGES: Final = frozenset(sign for sign in SIGNS if sign.startswith(("amount_", "day_", "begins_")))
"""Signs of words that only stand around an amount or a day."""

FRAGMENTS: Final = frozenset(sign for sign in SIGNS if sign.startswith("in_"))
"""Signs of what is no word by itself, but looked for within words that are not known."""

NO_WORDS: Final[Mapping[str, Meanings]] = MappingProxyType({})
_NOTHING: Final[Meanings] = MappingProxyType({})

_ASKS: Final = re.compile(
    "([要能可是有用会该交给报办])(?:[没不])\\1|(?<!没)有[^,.;! 没]{1,6}没有?[啊呀呢]*$"
    "|[吗咋]|啥(?![也都][不没])|么(?!回事|个事)|多久|(?<![没好前头这那过十])几[天时]|哪"
    "|(?<=[가-힣])(?:(?<!아)까|나|냐|죠|[는은인한]가|[나가지]요)(?=$|[ .!])"
)
"""The form of a question where no word makes it one: 要不要, 내야 하나, 됩니까."""
_LONGEST_GAP: Final = 5
"""Up to so many signs may stand where a pattern leaves a gap."""
_CHINESE: Final = re.compile("[\u4e00-\u9fff]*")
_ONLY_DENIES: Final = re.compile("(?:我|也|又|更|都)*不是[^是就而,.;!? 、]{1,12}[.!]*")
"""不是特困 tells of nothing that is right instead."""
_COUNTS: Final = "一二三四五六七八九十两"
"""Signs that may count something between two words: 给过一回救助."""
_JOINED_ON: Final = re.compile("[가-힣](?:[아어여해와가려져러라워파쳐겨녀]서|는데|니까|면서|다가|길래|느라고?)$")
_SHORTEST_QUESTION: Final = 2
"""Words of a question that its last word makes one: a 不 by itself is an answer."""
_TURNS: Final = (
    *("in_words_turn", "in_before_turns"),
    *("not", "not_after", "asks", "perhaps", "if", "wish", "others", "past", "cancelled"),
)
"""Signs of what turns the meaning of the words around it."""
_WORD: Final = 100
_UNKNOWN_SIGN: Final = 1000
"""What a word and a sign of no word cost: so that as little as possible is left over, in as few words. Each letter of a
word that tells something takes one off (비안 + 했소, not 비 + 안했소)."""


class Token(NamedTuple):
    """A piece of a text: a word with its meanings, or what is no word (without any)."""

    text: str
    means: Meanings

    @property
    def known(self) -> bool:
        """Whether it is a word of the lexicon, or of those handed in beside it."""
        return bool(self.means)

    def answers(self, question: str) -> bool:
        """Whether it says something to a question, be it only where it is denied."""
        return question in self.means or f"{question}{DENIED}" in self.means

    @property
    def tells(self) -> bool:
        """Whether it tells something of a case: it is an answer to some question, a row of the slip, a day or a sum."""
        return _tells(self.means)


def _tells(means: Meanings) -> bool:
    return "around" not in means and any(group not in _TELLS_NOTHING for group in means)


def clauses(text: str) -> list[str]:
    """A plain text cut at its punctuation."""
    return [part for part in map(str.strip, CLAUSE.split(text)) if part]


def words_said(said: str) -> list[Token]:
    """The words of a text as it was typed, of all its clauses."""
    return [token for clause in clauses(plain(said)) for token in tokens(clause)]


def tokens(clause: str, beside: Mapping[str, Meanings] = NO_WORDS, asked: str = "") -> tuple[Token, ...]:
    """A clause cut into words so that as little as possible is left over.

    `beside`: more words, by their key; `asked`: the question whose patterns that are read alone count too.
    """
    letters, edges = _letters(clause)
    others = {word: beside[word] for word in beside.keys() & _within(letters)} if beside else {}
    return _cut(letters, edges, asked, others) if others else _cut_by_the_lexicon(letters, edges, asked)


@lru_cache(maxsize=256)  # what is typed is cut for many a question, each clause of it
def _cut_by_the_lexicon(letters: str, edges: frozenset[int], asked: str) -> tuple[Token, ...]:
    return _cut(letters, edges, asked, NO_WORDS)


def _cut(letters: str, edges: frozenset[int], asked: str, others: Mapping[str, Meanings]) -> tuple[Token, ...]:
    """The cheapest way to cut these letters into words, of the lexicon and others."""
    best: list[tuple[float, int, Meanings]] = [(0, 0, {}), *([(inf, 0, {})] * len(letters))]
    for start, (words, patterns) in enumerate(_found(letters)):
        cost = best[start][0]
        if cost + _UNKNOWN_SIGN <= best[start + 1][0]:
            best[start + 1] = (cost + _UNKNOWN_SIGN, start, {})
        if start and letters.startswith("不是", start - 1):
            continue  # 不是 is one word: 不是门诊 holds no 是门诊
        if patterns or others:
            words = _with_more(words, patterns, asked)
            words |= {start + len(word): others[word] for word in others if letters.startswith(word, start)}
        for end, means in words.items():
            price = cost + _WORD - (end - start) * _tells(means)
            if price < best[end][0] and _stands_alone(letters[start:end], start, end, edges):
                best[end] = (price, start, means)
    return _asked_at_the_end(_joined(letters, best))


@lru_cache(maxsize=16)
def _within(letters: str) -> set[str]:
    """Every piece of some letters that may be a word or a label."""
    sizes = range(1, min(len(letters), LONGEST_LABEL) + 1)
    return {letters[start : start + size] for size in sizes for start in range(len(letters) - size + 1)}


def _asked_at_the_end(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a clause, of which the last may make a question of it: 能报不, and not 不报."""
    if len(cut) < _SHORTEST_QUESTION or "asks_last" not in cut[-1].means:
        return cut
    return (*cut[:-1], Token(cut[-1].text, {**cut[-1].means, "asks": ()}))


def joins(token: Token) -> bool:
    """Whether a part of a clause ends with a word: 저보호인데, 급해서."""
    return "joins" in token.means or ("around" in token.means and bool(_JOINED_ON.search(token.text)))


def parts(cut: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """A clause cut where a word joins two parts: 저보호인데 / 장춘에서 입원했소."""
    begin = 0
    for place, token in enumerate(cut, start=1):
        if joins(token):
            yield cut[begin:place]
            begin = place
    if begin < len(cut):
        yield cut[begin:]


class Pattern(NamedTuple):
    """A pattern of too many words to spell out: its pieces, as the numbers of their words in order (none: a few signs
    that turn nothing), and what is meant; `alone`: where it was asked only."""

    pieces: tuple[Sequence[int], ...]
    question: str
    values: tuple[str, ...]
    alone: bool

    def ends(self, letters: str, begun: Sequence[_Numbers], start: int) -> set[int]:
        """Where the words of it that begin at a place end. `begun`: the words that begin at each place."""
        places = {start}
        for words in self.pieces:
            ends: set[int] = set()
            for place in places:
                if not words:
                    longest = min(_LONGEST_GAP, len(letters) - place)
                    ends.update(place + size for size in range(longest + 1) if idle(letters[place : place + size]))
                    continue
                if words[-1] == LEFT_OUT:
                    ends.add(place)
                ends.update(end for number, end in begun[place] if number in words)
            if not ends:
                return ends
            places = ends
        return places - {start}


_Begun = tuple[Mapping[int, Meanings], tuple[tuple[int, Pattern], ...]]
"""The words that begin at a place, by the place where they end, and the patterns with theirs."""


class Lexicon(NamedTuple):
    """Every word, by its number in the trie: the place of what it means (`told`), of the patterns that begin with it
    (`begun`), and of those that cannot stand without one of the few words of which it is one (`needed`); the words that
    are read `alone` by their question.
    """

    trie: Trie
    told: Sequence[int]
    begun: Sequence[int]
    needed: Sequence[int]
    meanings: Sequence[Meanings]
    cut: Sequence[Meanings]
    """What each of them is where a text is cut into words: nothing of what is only looked for within words that are not
    known, nor of what only stands around an amount or a day (我妈是)."""
    groups: Sequence[Sequence[int]]
    patterns: Sequence[Pattern]
    alone: Mapping[str, Mapping[str, Meanings]]
    whole: Mapping[str, Mapping[tuple[str, ...], str]]
    """By question and by what they mean the words that are read as the whole of an answer only, as a regular
    expression: it takes a tenth of the memory."""

    def means(self, word: str) -> Meanings:
        """What a word means; nothing where it is none."""
        return self.meanings[self.told[self.trie[word]]] if word in self.trie else _NOTHING

    def words(self, which: Callable[[Meanings], bool]) -> Iterator[tuple[str, Meanings]]:
        """The words that mean something like that, with what they mean."""
        places = {place for place, means in enumerate(self.meanings) if means and which(means)}
        for number, place in enumerate(self.told):
            if place in places:
                yield self.trie.restore_key(number), self.meanings[place]


@lru_cache(maxsize=4096)
def idle(text: str) -> bool:
    """Whether signs between two words of a pattern turn nothing."""
    return bool(_CHINESE.fullmatch(text)) and not _turning().search(text)


@cache
def _turning() -> re.Pattern[str]:
    words = {word for sign in _TURNS for word in words_of(sign) if _CHINESE.fullmatch(word)}
    return re.compile("|".join(sorted(words - {*_COUNTS})))


@cache
def lexicon() -> Lexicon:
    """The words of every language; read once, at first use: as `make lexicon` has left them, where none was changed
    since."""
    files = contents()
    if MADE.exists():
        with MADE.open("rb") as file:
            if file.readline() == stamp(files):
                return _read_back(file)
    return _read_back(BytesIO(spelled_out(files)))


def contents() -> tuple[bytes, ...]:
    """What stands in each file of words."""
    return tuple(file.read_bytes() for file in sorted(FOLDER.glob("*.toml")))


def stamp(files: tuple[bytes, ...]) -> bytes:
    """The first line of `MADE`: of which words it was made, and in which order of bytes."""
    return f"{hashlib.blake2b(bytes(byteorder, 'ascii').join(files)).hexdigest()}\n".encode()


def _read_back(file: BinaryIO) -> Lexicon:
    """The lexicon of what was spelled out."""
    meanings: list[Meanings] = [{group: tuple(values) for group, values in each} for each in _line(file)]
    patterns = _line(file)
    alone = {question: _in_place(each, meanings) for question, each in _line(file).items()}
    whole = {question: {tuple(values): each for values, each in found} for question, found in _line(file).items()}
    trie, told, begun, needed, *rest = map(file.read, _line(file))
    pieces, groups = _rows("I", *rest[:2]), _rows("H", *rest[2:])
    return Lexicon(
        Trie().frombytes(trie),
        array("H", told),
        array("H", begun),
        array("H", needed),
        meanings,
        [*map(_where_cut, meanings)],
        groups,
        [
            Pattern(tuple(map(pieces.__getitem__, each)), id, tuple(values), alone)
            for each, id, values, alone in patterns
        ],
        alone,
        whole,
    )


def _line(file: BinaryIO) -> Any:
    return json.loads(file.readline())


def _in_place(found: dict[str, Any], rows: Sequence[Any]) -> dict[str, Any]:
    """A table of places with what stands there; the same one, as it is large."""
    for name, place in found.items():
        found[name] = rows[place]
    return found


def _rows(kind: str, lengths: bytes, values: bytes) -> list[Sequence[int]]:
    """Rows that were written down one after the other."""
    left = iter(array(kind, values))
    return [array(kind, islice(left, length)) for length in array("H", lengths)]


def _where_cut(means: Meanings) -> Meanings:
    """What a word of this meaning means where a text is cut into words."""
    left = {group: values for group, values in means.items() if group not in FRAGMENTS}
    return _NOTHING if left.keys() <= EDGES else means if left == means else left


@lru_cache(maxsize=128)  # what is typed is cut for many a question, each clause of it
def _found(letters: str) -> tuple[_Begun, ...]:
    """What begins at each of these letters."""
    known = lexicon()
    begun: list[_Numbers] = [
        [(number, start + len(word)) for word, number in known.trie.iter_prefixes_with_ids(letters[start:])]
        for start in range(len(letters))
    ]
    begun.append([])
    there = {number for each in begun for number, _ in each}
    may = {each for number in there for each in known.groups[known.needed[number]]}
    found = []
    for start in range(len(letters)):
        words = {end: means for number, end in begun[start] if (means := known.cut[known.told[number]])}
        numbers = {each for number, _ in begun[start] for each in may.intersection(known.groups[known.begun[number]])}
        patterns = map(known.patterns.__getitem__, sorted(numbers))
        found.append((words, tuple((end, each) for each in patterns for end in each.ends(letters, begun, start))))
    return tuple(found)


def _with_more(
    words: Mapping[int, Meanings], patterns: tuple[tuple[int, Pattern], ...], asked: str
) -> dict[int, Meanings]:
    """These words, and what these patterns mean where this question was asked."""
    found = {**words}
    for end, pattern in patterns:
        if not pattern.alone or pattern.question == asked:
            found[end] = _merged(found.get(end), {pattern.question: pattern.values})
    return found


def _merged(one: Meanings | None, other: Meanings) -> Meanings:
    """What a word means by both."""
    if not one:
        return other
    groups = dict.fromkeys((*one, *other))
    return {group: tuple(dict.fromkeys((*one.get(group, ()), *other.get(group, ())))) for group in groups}


@cache
def words_of(sign: str) -> frozenset[str]:
    """The words of a sign, by their keys."""
    return frozenset(word for word, _ in lexicon().words(lambda means: sign in means))


def holds(text: str, fragments: str) -> bool:
    """Whether a text holds one of the fragments of a sign (`in_...`)."""
    return any(word in text for word in words_of(fragments))


@cache
def words_meaning(group: str, value: str) -> frozenset[str]:
    """The words that mean this value of a group, by their keys."""
    return frozenset(word for word, _ in lexicon().words(lambda means: value in means.get(group, ())))


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


_NOT_BUT: Final = lazily(
    "^(?!자부|총|전부|모두|나 |내|저 |저는|나는|제|우리|딴|다른|남)"
    "(?!.*(?:아니.*아니|안 |못 |모르|몰라|[0-9일이삼사오육륙칠팔구십] ?일))"
    "[^,.!?;]{2,12}?(?:이|가|은|는)? ?아니(?:고|구|라|라고)[ ,]+(?P<right>[^,.!?;]{2,16})[.!]?$"
)
"""8천이 아니고 7천임다, 장춘 아니고 연길이오: one thing and not another, in a few words."""


def without_correction(text: str) -> str:
    """What comes after a word that corrects (不对，是两万二) or behind what is denied in Korean (8천이 아니고 7천임다);
    "" where there is none, or nothing after it."""
    rest = plain(text)
    if denied := _NOT_BUT.match(rest):
        return denied["right"]
    begun = False
    while found := next((word for word in _corrections() if rest.startswith(word)), None):
        rest, begun = rest[len(found) :].lstrip(" ,.!:;、"), True
    return rest if begun and not _ONLY_DENIES.fullmatch(plain(text)) else ""


@cache
def _corrections() -> tuple[str, ...]:
    return tuple(sorted(words_of("correction"), key=len, reverse=True))


def stripped(text: str, kind: str) -> Iterator[str]:
    """A text without the words around an amount or a day (`<kind>_before`, `<kind>_after`), however they come off.

    In 만이요 it may be 이요 or 요 that does not belong to the number.
    """
    starts = _places(text, words_of(f"{kind}_before"))
    backwards = _places(text[::-1], _backwards(f"{kind}_after"))
    for start, end in product(starts, (len(text) - place for place in backwards)):
        if start < end:
            yield text[start:end]


@cache
def _backwards(sign: str) -> frozenset[str]:
    """The words of a sign, each from its end."""
    return frozenset(word[::-1] for word in words_of(sign))


@cache
def _sizes(words: frozenset[str]) -> tuple[int, ...]:
    """How long these words are."""
    return tuple(sorted({len(word) for word in words}))


def _places(text: str, words: frozenset[str]) -> list[int]:
    """How many signs can be taken off at the beginning of a text, by these words one after the other."""
    places = [0]
    for place in places:
        ends = [place + length for length in _sizes(words) if text[place : place + length] in words]
        places += [end for end in ends if end not in places]
    return places


@lru_cache(maxsize=16)
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


def _joined(letters: str, best: list[tuple[float, int, Meanings]]) -> tuple[Token, ...]:
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
