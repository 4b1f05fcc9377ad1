"""A clause with a letter in place of each of its days and amounts, so that the words around them can be looked at."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Final, NamedTuple

from calculator.money import yuan
from conversation.problem import Problem
from conversation.understanding.dates.days_in_text import Spoken, days_in
from conversation.understanding.money.amounts import amounts_in, native_behind
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import (
    EDGES,
    FRAGMENTS,
    Meanings,
    Token,
    clauses,
    lexicon,
    parts,
    tokens,
    words_of,
)
from conversation.understanding.text.plain import LONGEST, plain
from conversation.understanding.within.zh_no_sum import NO_SUM

DAY: Final = "day"
SUM: Final = "sum"
"""What the letters in place of a day and of an amount mean."""
LETTERS: Final[Mapping[str, Meanings]] = {"ᛞ": {DAY: ()}, "ᛋ": {SUM: ()}, "ᚨ": {"around": ()}, "ᛟ": {"another": ()}}
"""Letters that nobody types."""
LETTER_OF: Final = {DAY: "ᛞ", SUM: "ᛋ"}
_ANOTHER: Final = "ᛟ"
"""In place of a day or an amount beside the one that is looked at."""
SUBJECT: Final = lazily(
    "(?<=[가-힣])이 (?=[0-9일이삼사오육륙칠팔구십백천만억원])(?!일(?:[임입을로루때]|이[오요구고]))"
    "|(?<=[십백천만억])이(?= ?아[니님]| (?:자부|자가지급|自付|내가|제가|제 몫|우리 낸))"
    "|(?<=[0-9])이(?=구(?![0-9십백천만원])|구[만먼](?![0-9십백천만억원]))"
    "|(?<=[십백천만억万千百])이(?=요|오(?![0-9십백천만])|지(?!장)|고|구(?![십백천만])|구[만먼](?![0-9일이삼사오륙칠팔구십백천만억원])"
    "|라|래|랍|람|란|여|였|재|꾸|네|임|니|야|므|무|거|우|더|던|다|에요|예요|며|기)"
)
"""총액이 만원, 지급이 6000원, 2만이지무: a particle or "it is", and not the 2 of 이만원."""
_AGE: Final = lazily(
    "(?:[0-9]{1,3}|다섯|여섯|일곱|여덟|아홉|[두세네](?=살)|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)[가-힣]{0,2}?)(?:세|살)(?![번상])"
    "|今年(?:都|已经|才|刚|也|快|有|虚岁|周岁)*(?:[二三四五六七八九]十[一二三四五六七八九]?|[1-9][0-9])(?:多岁|岁|多(?=了))?了?"
    "(?![0-9多来几一二三四五六七八九万千百元块个次天号日月年成%./-])"
    "|百分之[0-9一二三四五六七八九十百点]+"
    "|(?:住院|病案|病历|床位?|病房|门诊|登记|流水|单据?|发票|票据|就诊|挂号|排队|医保卡|社保卡|卡|身份证|证件?|编|手机|电话)"
    "号码?(?:是|为|:)? ?[0-9]{1,20}"
    "(?![0-9.]*[万千百元块])"
    "|(?<![0-9])[0-9]{1,4}号?(?:床|病房|病室|病区)(?![费位铺钱])"
    "|(?<=[妈爸爹娘伴头太爷奶姥公婆他她我])(?:今年|都|已经|快|也|虚岁|周岁|刚|才|有)*[3-9][0-9](?:岁|多)?了"
)
"""How old somebody is, how much of a hundred, or the number of a bed or a file, which says nothing to other
questions."""
_FIGURE_BEFORE: Final = "(?:(?<=[십백천만]) ?|(?<=[0-9]) (?!일))"
_WITH_A_UNIT: Final = "만 ?[0-9]{1,3} ?(?:세|살)|[1-9] ?(?:형(?!님)|급|층|등급)"
"""Numerals of something else than money behind a sum: 8천 만 60세, 2천 2형당뇨, 8천 3급병원."""
_SPACE: Final = lazily("(?<![a-z]) | (?![a-z])")
_BEFORE_A_MONTH: Final = lazily("(?<=[0-9])(?<!20[12][0-9]) (?=[0-9]{1,2}[月월])")
"""자부 1800 7월: between a figure and a month, which are no figure together."""
_TWO_FIGURES: Final = lazily(
    "(?<=[1-9][0-9]{3}) (?=[1-9][0-9]{2})|(?<![0-9][1-9][0-9]{2})(?<=[1-9][0-9]{2}) (?=[1-9][0-9]{3})"
)
"""자부 5200 6300, which are no figure together."""
_COST: Final = lazily("(?<=ᛋ)들었는데|(?<=ᛋ[이쯤])들었는데|(?<=ᛋ정도)들었는데")
"""4만원 들었는데: it cost that; nobody has heard it."""
_NO_AMOUNT: Final = lazily("[来多]?(?:天(?!天)|宿)")
"""住了二十来天 tells no amount."""
_NUMBERED: Final = lazily("[대변][일이삼]원$")
"""길대일원: the first hospital of the university."""
_ADDED: Final = "더"
"""2만하구 3천 더, which is no rough figure."""


_BEHIND: Final = "(?=[0-9]{3}(?![0-9]|[,，][0-9]))"
_THOUSANDS: Final = re.compile(
    f"(?<=(?<![0-9.,，])[1-9])(?!(?<=1)[,，]9|(?<=2)[,，]0)[,，]{_BEHIND}|(?<=(?<![0-9.,，])[1-9][0-9])[,，]{_BEHIND}",
    re.ASCII,
)
"""The comma of 5,600 and 12,000, which parts nothing; 500,800 may be two sums, and 1,926 without it a year."""
_NOT_TYPED: Final = str.maketrans(dict.fromkeys(LETTERS, " "))


def as_typed(said: str) -> str:
    """A text without the comma of a figure and the letters that stand for a day or an amount here; of what
    is too long one sign more than is ever looked at, so that it stays too long and takes no time."""
    return _THOUSANDS.sub("", said[: LONGEST + 1].translate(_NOT_TYPED))


class Marked(NamedTuple):
    """A clause cut into words, with a letter in place of each of its days and amounts, and these in their order."""

    cut: tuple[Token, ...]
    days: list[Spoken]
    sums: list[int | Problem]
    """In fen, or what is asked back."""


def marked(clause: str, today: date, beside: Mapping[str, Meanings] = LETTERS, before: date | None = None) -> Marked:
    """A clause of a plain text, with its days and amounts found. `beside`: words that count too; `before`: the day
    that was named before it."""
    clause = _no_numerals().sub("ᚨ", SUBJECT.sub("가", clause))
    clause = _TWO_FIGURES.sub("ᚨ", _BEFORE_A_MONTH.sub("ᚨ", clause))
    clause = NO_SUM.sub("ᚨ", _AGE.sub("ᚨ", native_behind(_SPACE.sub("", clause))))
    days, sums = [], []
    for spoken in reversed(list(days_in(clause, today, before))):
        clause = f"{clause[: spoken.start]}ᛞ{clause[spoken.end :]}"
        days.append(spoken)
    for start, end, figure in reversed(list(amounts_in(clause))):
        if _NO_AMOUNT.match(clause, end) or _NUMBERED.search(clause[:end]):
            continue
        clause = f"{clause[:start]}ᛋ{clause[end:]}"
        sums.append(figure)
    clause = _COST.sub("들었고", clause)
    return Marked(tokens(clause, beside), days[::-1], sums[::-1])


@cache
def _no_numerals() -> re.Pattern[str]:
    """What stands between a figure and a word that begins as a numeral does."""
    return lazily(f"{_FIGURE_BEFORE}(?={'|'.join((_WITH_A_UNIT, *sorted(words_of('in_no_numeral'))))})")


def _are_edges(means: Meanings) -> bool:
    """Whether a word only stands around an amount or a day."""
    return bool(means.keys() - FRAGMENTS) and means.keys() - FRAGMENTS <= EDGES


@cache
def with_edges() -> Mapping[str, Meanings]:
    """The letters, and the words that stand around an amount or a day only."""
    return {
        **LETTERS,
        **dict(lexicon().words(_are_edges)),
    }


@lru_cache(maxsize=128)  # what is typed is read for its sums in several ways, each clause of it
def for_sums(clause: str, today: date) -> Marked:
    """A clause of a plain text as it is read for its amounts: with the words that stand around them only."""
    return marked(clause, today, with_edges())


def every_token(read: Iterable[Marked]) -> Iterator[Token]:
    """The words of several clauses."""
    return (token for each in read for token in each.cut)


def letters_of(cut: tuple[Token, ...]) -> str:
    """The words of a clause as one text, without spaces."""
    return "".join(token.text for token in cut)


def by_part(clause: Marked) -> Iterator[Marked]:
    """The parts of a clause with their days and sums."""
    days, sums = list(clause.days), list(clause.sums)
    for part in parts(clause.cut):
        of_days, of_sums = (sum(kind in token.means for token in part) for kind in (DAY, SUM))
        yield Marked(part, days[:of_days], sums[:of_sums])
        days, sums = days[of_days:], sums[of_sums:]


@lru_cache(maxsize=16)  # as for its sums
def for_days(said: str, today: date) -> tuple[Marked, ...]:
    """The clauses of a text, each read behind the day that was named before it."""
    read: list[Marked] = []
    for clause in clauses(plain(said)):
        named = [day.on for each in read for day in each.days if day.exact]
        read.append(marked(clause, today, with_edges(), named[-1] if named else None))
    return (*read,)


def each_within(said: str, kind: str, today: date) -> Iterator[tuple[str, str]]:
    """Each day or amount (`kind`) that is certain within a text, as it is answered, and the text with it marked."""
    read = for_days(said, today)
    text = ",".join("".join(token.text for token in each.cut) for each in read)
    days = [day.on.isoformat() if day.exact else None for each in read for day in each.days]
    told = [found for each in read for found in _with_doubt(each)]
    sums = [None if rough and (len(told) == 1 or not figure) else figure for figure, rough in told]
    found = days if kind == DAY else sums
    around = text.split(LETTER_OF[kind])
    for place, value in enumerate(found):
        if value is not None:
            before, behind = _ANOTHER.join(around[: place + 1]), _ANOTHER.join(around[place + 1 :])
            yield value, f"{before}{LETTER_OF[kind]}{behind}"


def _with_doubt(clause: Marked) -> Iterator[tuple[str, bool]]:
    """The figure of each amount in a clause, and whether it is a rough one: 2만원이 채 안됨다."""
    places = [place for place, token in enumerate(clause.cut, start=1) if SUM in token.means]
    for place, found in zip(places, clause.sums, strict=True):
        behind = clause.cut[place : place + 1]
        unsure = any("amount_unsure" in token.means and token.text != _ADDED for token in behind)
        yield "" if isinstance(found, Problem) else yuan(found), unsure or isinstance(found, Problem)


def figures_of(found: int | Problem) -> tuple[str, ...]:
    """The sums, in yuan, that one figure may mean."""
    return found.candidates if isinstance(found, Problem) else (yuan(found),)


def sums_in(said: str, today: date) -> list[int]:
    """The sums that a text tells exactly, in fen."""
    return [fen for each in clauses(plain(said)) for fen in for_sums(each, today).sums if isinstance(fen, int)]
