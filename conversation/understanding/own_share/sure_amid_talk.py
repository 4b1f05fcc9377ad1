"""The own share amid talk of which no rule knows all words, where a second opinion is sure of one figure:
老人耳背说不清，我替他答：自付七千六百五; 조카가 본데는 개인부담액 10890.

Not where anything doubts it, bounds it, or tells it of another year: what was learned is of words, not of certainty.
"""

from typing import Final

from calculator.money import fen
from conversation.facts import Facts
from conversation.problem import Problem
from conversation.understanding.choice.opinion import only_told
from conversation.understanding.money.amounts import HARDLY_MEANT, counted
from conversation.understanding.text.hedged import amended, asks_which
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.text.telling import of_an_earlier_year
from conversation.understanding.within.certain_within import DOUBTS, doubtful, turned
from conversation.understanding.within.marked import SUM, each_within, for_sums
from conversation.understanding.within.other_money import no_sum, other_row, said_as_own

_SURE: Final = 0.8
_HARDLY: Final = 0.4
"""How surely the figure must be like the own share, and how little each other one.
Weighed on wordings of people whose other wordings were not learned from."""
_LEAST: Final = 10_000
"""Fen: what is less may be the 一 of 一块地."""
_IN_ALL: Final = lazily("合计|总计|합계|총계")
"""大票子上写的合计21800: a sum of a paper may be the whole bill."""
_OPEN: Final = ("problem.which", "problem.amount.unreadable")


def sure_amid_talk(found: Problem, said: str, facts: Facts) -> str | None:
    """The own share (in yuan) of a text that was read as `found`; None where it stays open."""
    if found.message not in _OPEN or _doubted(said, facts):
        return None
    within = dict(each_within(counted(amended(said)), SUM, facts.today))
    told = only_told(within, SUM, sure=_SURE, hardly=_HARDLY)
    if told is None or not set(found.candidates) <= {told}:
        return None
    return told if _LEAST <= fen(told) < HARDLY_MEANT else None


def _doubted(said: str, facts: Facts) -> bool:
    """Whether a text leaves its figure in doubt, or tells it of an earlier year or of another row."""
    if doubtful(said) or asks_which(said) or (_IN_ALL.search(plain(said)) and not said_as_own(said)):
        return True
    of_else = other_row(said, "self_paid", facts.today) or no_sum(said, "self_paid", facts.today)
    if of_else and not said_as_own(said):
        return True
    if of_an_earlier_year(plain(said), facts.today) and not facts.says("when", "earlier"):
        return True
    cuts = [for_sums(clause, facts.today).cut for clause in clauses(plain(said))]
    return any(turned(cut) or any(token.means.keys() & DOUBTS for token in cut) for cut in cuts)
