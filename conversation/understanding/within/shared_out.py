"""What of a bill is left for who was treated, where the other sums are told with who paid them or what they were for:
花两万，医保给拿一万四，大病又给拿一千; 8천원 그중에 간병비 2천.

Of such sums the insurance's, a gift, what is out of the catalogue, what was returned and a deposit are never the own
share. What is left is only ever asked back. The ways to put it stand in shared_out.toml.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

from calculator.money import fen, yuan
from conversation.understanding.money.amounts import counted
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.within.certain_within import answers_nothing
from conversation.understanding.within.marked import figures_of, for_sums, letters_of

_WORDS: Final = Path(__file__).with_name("shared_out.toml")
_SUM: Final = "ᛋ"
_COPULA: Final = lazily("(?<=ᛋ)가(?=꾸마|[오요우]|[고구](?!$)|[지임네니며]|라)")
"""ᛋ가꾸마, of 2천이꾸마: "it is", and nobody's particle (내가)."""
_COLON: Final = lazily("(?<=[^0-9 ]) ?[:=]+ ?(?=[¥0-9])")
"""统筹支付:11,200.00: what a row is stands in one clause with its figure."""
_BORROWED: Final = lazily("^块?钱?(?:就|都|全)?(?:是|由)?(?:跟[^,]{1,4})?借")
"""自付ᛋ块钱都是借的: where the money for it came from."""
_TAKEN_OFF: Final = ("insurance", "expense", "else", "outpatient", "returned")
"""The kinds that are taken off a sum of which they are a part; of what was given it is not said of which sum."""
_NO_SHARE: Final = (*_TAKEN_OFF, "given", "deposit", "account")
_SHARED_OUT: Final = frozenset({*_NO_SHARE} - {"deposit"})


class _Told(NamedTuple):
    """A sum, with its kind ("" where none is told) and the words before and behind it that tell it."""

    fen: int
    """The first that it may be."""
    kind: str
    around: str
    figures: tuple[str, ...]
    """In yuan: the sum, or what it may be where it is not sure."""

    @property
    def sure(self) -> bool:
        return len(self.figures) == 1


def left_for_oneself(said: str, today: date) -> tuple[str, ...] | None:
    """The sums, in yuan, that may be the own share where others of a text are told as none; () where they leave none
    that is sure, None where no sum is told so, or not all sums are sure."""
    told = _told(said, today)
    if len(told) == 1 or not all(each.sure for each in told) or not {each.kind for each in told} & _SHARED_OUT:
        return None
    own = [each.fen for each in told if each.kind == "own"]
    account = [each.fen for each in told if each.kind == "account"]
    if own and account:
        return _shown([sum(account) + sum(own), *own] if len(own) == 1 else own)
    return _shown(own or _of_one_sum(told))


def without_outpatient(said: str, today: date) -> str:
    """What is left, in yuan, of the one sum told as the own share without what is told to be of an outpatient visit
    among it: 自付六千，其中八百是门诊; "" where none is told so."""
    told = _told(said, today)
    own = [each for each in told if each.kind == "own" and each.sure]
    parts = [each for each in told if each.kind == "outpatient" and each.sure]
    among = all(re.search(_words()["signs"]["among"], each.around) for each in parts)
    if len(own) != 1 or not parts or len(own) + len(parts) != len(told) or not among:
        return ""
    rest = own[0].fen - sum(each.fen for each in parts)
    return yuan(rest) if rest > 0 else ""


def sums_of_else(said: str, today: date) -> frozenset[str]:
    """The sums of a text, in yuan, that are told as none of the own share, whatever is told of the others; a whole bill
    among them, where it is told what the insurance paid of it."""
    told = _told(said, today)
    insured = any(each.kind == "insurance" for each in told)
    none = (*_NO_SHARE, "whole") if insured else _NO_SHARE
    ours = {figure for each in told if each.kind not in none for figure in each.figures}
    return frozenset(figure for each in told if each.kind in none for figure in each.figures) - ours


def names_own_or_all(said: str, today: date) -> bool:
    """Whether one of the sums is told as what somebody paid himself, or as that of the whole bill."""
    return any(each.kind in ("own", "whole") for each in _told(said, today))


def _of_one_sum(told: Sequence[_Told]) -> list[int]:
    """What may be left of the one sum of which others are a part; of several sums the one that is left of another."""
    parts = [each for each in told if each.kind in _TAKEN_OFF]
    bases = [each for each in told if each.kind in ("", "whole", "deposit")]
    off = sum(each.fen for each in parts)
    if not parts and bases and 2 * bases[-1].fen == sum(each.fen for each in bases) and len(bases) > 2:
        return [bases[-1].fen]
    if any(one.fen - off == other.fen for one, other in pairwise(bases)):
        return [bases[-1].fen]
    if len(bases) != 1:
        return [each.fen for each in bases if each.kind == ""]
    base = bases[0]
    first = told.index(base) == 0
    if not parts:
        return [] if base.kind == "deposit" else [base.fen]
    around = " ".join(each.around for each in parts)
    if {each.kind for each in parts} == {"outpatient"}:  # 一共6000其中门诊800, of which the stay is 5,200
        rest = base.fen - off
        return [] if rest <= 0 else [rest] if re.search(_words()["signs"]["among"], around) else [base.fen, rest]
    return _with_rest(base, base.fen - off, _mode(base, parts, around, first=first))


def _mode(base: _Told, parts: Sequence[_Told], around: str, *, first: bool) -> str:
    """Whether the parts are taken off for certain, perhaps, or not at all."""
    signs = _words()["signs"]
    kinds = {each.kind for each in parts}
    if kinds <= {"expense", "else"} and (not first or re.search(signs["beside"], around)):
        return "" if not (re.search(signs["among"], around) or base.kind == "whole") else "certain"
    if re.search(signs["excluded"], around):
        return "perhaps_not"
    sure = base.kind in ("whole", "deposit") or kinds == {"returned"} or re.search(signs["among"], around)
    return "certain" if sure else "perhaps" if first else ""


def _with_rest(base: _Told, rest: int, mode: str) -> list[int]:
    """The sum itself, what is left of it, or both."""
    if base.kind == "whole":
        return []  # what is left of the whole bill was paid, and is more than the own share
    if mode == "certain":
        return [rest] if rest > 0 else []
    whole = [] if base.kind == "deposit" else [base.fen]
    return [*whole, rest] if mode and rest > 0 else whole


def _shown(figures: Sequence[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(yuan, figures)))


@lru_cache(maxsize=16)  # one text is asked about its sums in several ways
def _told(said: str, today: date) -> tuple[_Told, ...]:
    """The sums of a text with their kinds; none where it answers nothing."""
    read = [for_sums(clause, today) for clause in clauses(_COLON.sub("", counted(said)))]
    figures = [figures_of(each) for clause in read for each in clause.sums]
    if not all(figures) or not figures or answers_nothing(said, read):
        return ()
    text = _COPULA.sub("이", ",".join(letters_of(each.cut) for each in read))
    return (*_kinds(figures, text.split(_SUM)),)


def _kinds(figures: Sequence[tuple[str, ...]], stretches: Sequence[str]) -> Iterator[_Told]:
    """Each figure with its kind. `stretches`: what stands before, between and behind them."""
    before, last = stretches[0], ""
    after = [*(f"{_SUM}{each[:2]}" for each in stretches[2:]), ""]
    for figure, behind, next_to_it in zip(figures, stretches[1:], after, strict=True):
        kind, end = _behind(behind + next_to_it)
        named = before.rpartition(",")[2]
        kind = "" if _BORROWED.search(behind) and _before(named) == "own" else kind
        again = re.search(_words()["signs"]["or"], before + _SUM)
        last = kind or _before(named) or (last if again else "")
        yield _Told(fen(figure[0]), last, before + _SUM + behind.partition(",")[0], figure)
        before = behind[end:]


def _before(text: str) -> str:
    """The kind that is named last before a figure; not what was done before it, 보험이 떼고 8천, 보소후
    8천."""
    found = [(match.end(), kind) for kind, each in _patterns("before").items() for match in each.finditer(text)]
    end, kind = max(found, default=(0, ""))
    signs = [] if kind in ("own", "deposit") else ["after", *(["after_insurance"] if kind == "insurance" else [])]
    return "" if any(re.search(_words()["signs"][each], text[end:]) for each in signs) else kind


def _behind(text: str) -> tuple[str, int]:
    """The kind that is told behind a figure, and where that ends."""
    for kind, each in _patterns("behind").items():
        if found := each.search(text):
            return kind, found.end()
    return "", 0


@cache
def _patterns(where: str) -> Mapping[str, re.Pattern[str]]:
    parts = _words()["parts"]
    return {
        kind: re.compile("|".join(re.sub("{([a-z]+)}", lambda found: parts[found[1]], each) for each in written))
        for kind, written in _words()[where].items()
    }


@cache
def _words() -> Mapping[str, Any]:
    with _WORDS.open("rb") as file:
        return tomllib.load(file)
