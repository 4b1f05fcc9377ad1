"""What of a bill is left for who was treated, where the other sums are told with who paid them or what they were for:
花两万，医保给拿一万四，大病又给拿一千; 8천원 그중에 간병비 2천.

Of such sums the insurance's, a gift, what is out of the catalogue, what was returned and a deposit are never the own
share. What is left is only ever asked back. The ways to put it stand in shared_out.toml.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

from calculator.money import yuan
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import answers_nothing
from conversation.understanding.within.marked import for_sums, letters_of

_WORDS: Final = Path(__file__).with_name("shared_out.toml")
_SUM: Final = "ᛋ"
_TAKEN_OFF: Final = ("insurance", "expense", "else", "returned")
"""The kinds that are taken off a sum of which they are a part; of what was given it is not said of which sum."""
_NO_SHARE: Final = (*_TAKEN_OFF, "given", "deposit", "account")
_SHARED_OUT: Final = frozenset({*_NO_SHARE} - {"deposit"})


class _Told(NamedTuple):
    """A sum in fen, with its kind ("" where none is told) and the words before and behind it that tell it."""

    fen: int
    kind: str
    around: str


def left_for_oneself(said: str, today: date) -> tuple[str, ...] | None:
    """The sums, in yuan, that may be the own share where others of a text are told as none; () where they leave none
    that is sure, None where no sum is told so, or not all sums are sure."""
    told = _told(said, today)
    if len(told) == 1 or not {each.kind for each in told} & _SHARED_OUT:
        return None
    own = [each.fen for each in told if each.kind == "own"]
    account = [each.fen for each in told if each.kind == "account"]
    if own and account:
        return _shown([sum(account) + sum(own), *own] if len(own) == 1 else own)
    return _shown(own or _of_one_sum(told))


def sums_of_else(said: str, today: date) -> frozenset[str]:
    """The sums of a text, in yuan, that are told as none of the own share, whatever is told of the others."""
    told = _told(said, today)
    ours = {each.fen for each in told if each.kind not in _NO_SHARE}
    return frozenset(yuan(each.fen) for each in told if each.kind in _NO_SHARE and each.fen not in ours)


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
    given = any(each.kind == "given" for each in told)
    return _with_rest(base, base.fen - off, _mode(base, parts, around, first=first), given=given)


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


def _with_rest(base: _Told, rest: int, mode: str, *, given: bool) -> list[int]:
    """The sum itself, what is left of it, or both."""
    if base.kind == "whole" and given:
        return []  # of what was given it is not said whether it is in what is left
    if mode == "certain":
        return [rest] if rest > 0 else []
    whole = [] if base.kind == "deposit" else [base.fen]
    return [*whole, rest] if mode and rest > 0 else whole


def _shown(figures: Sequence[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(yuan, figures)))


def _told(said: str, today: date) -> list[_Told]:
    """The sums of a text with their kinds; none where one of them is not sure, or the text answers nothing."""
    read = [for_sums(clause, today) for clause in clauses(plain(said))]
    figures = [each for clause in read for each in clause.sums]
    if not figures or not all(isinstance(each, int) for each in figures) or answers_nothing(said, read):
        return []
    stretches = ",".join(letters_of(each.cut) for each in read).split(_SUM)
    return list(_kinds([each for each in figures if isinstance(each, int)], stretches))


def _kinds(figures: Sequence[int], stretches: Sequence[str]) -> Iterator[_Told]:
    """Each figure with its kind. `stretches`: what stands before, between and behind them."""
    before, last = stretches[0], ""
    after = [*(f"{_SUM}{each[:2]}" for each in stretches[2:]), ""]
    for figure, behind, next_to_it in zip(figures, stretches[1:], after, strict=True):
        kind, end = _behind(behind + next_to_it)
        named = before.rpartition(",")[2]
        again = re.search(_words()["signs"]["or"], before + _SUM)
        last = kind or _before(named) or (last if again else "")
        yield _Told(figure, last, before + _SUM + behind.partition(",")[0])
        before = behind[end:]


def _before(text: str) -> str:
    """The kind that is named last before a figure."""
    found = [(match.end(), kind) for kind, each in _patterns("before").items() for match in each.finditer(text)]
    return max(found)[1] if found else ""


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
