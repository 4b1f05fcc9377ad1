"""What is told in one breath with the answer whether there was something earlier in the year: its sums (有，自付3000，
救助2100), or that another answer was wrong (没有。对了，自付是9000)."""

from typing import Final

from calculator.money import fen
from conversation.beside import before_this_one
from conversation.facts import UNSURE, Facts
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.mistaken import right_instead
from conversation.problem import Problem
from conversation.proposing import sentence_told
from conversation.questions import Question, asked_by
from conversation.understanding import understood
from conversation.understanding.money.amounts import is_nothing
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

EARLIER: Final = "earlier"
"""Whether there was something before in the year."""
_SUMS: Final = ("earlier_self_paid", "earlier_aid")
_AID: Final = lazily("救助|[领拿](?:过|了|到)|구조|받았|탔|탄 ?[것적]|medical aid")


def beside_earlier(said: str, question: Question, answer: str | Problem, found: Journey) -> dict[str, str]:
    """The answer with what is told beside it, to be proposed; nothing where no more than the answer is told, or it is
    another question."""
    if question.name in _SUMS and right_instead(said) and is_nothing(right_instead(said)):
        return {EARLIER: "none"}  # 有 .. 说错了，没有
    meant = answer if isinstance(answer, str) else answer.candidates[0] if len(answer.candidates) == 1 else None
    if not meant and before_this_one(said):
        meant = "yes"  # 之前自付2000
    if question.name != EARLIER or meant not in ("yes", "none") or asks(said):
        return {}
    if meant == "yes" and right_instead(said):
        return {}  # 自付我说错了，是9000
    told = sums_of_before(said, found.facts) if meant == "yes" else _put_right(said, question, found)
    return {question.id: meant, **told} if told else {}


def sums_of_before(said: str, facts: Facts) -> dict[str, str]:
    """The own share and the aid of before, each where it is named: 自付3000, 领过2000."""
    after = Facts({**facts.answers, EARLIER: "yes"}, facts.today)
    told, named = sums_in(said, facts.today), _named(said)
    if len(named) > 1 and len(told) == 1:  # 自付和救助一共5000
        return {}
    read = {id: understood(asked_by(id), said, after) for id in named}
    for text in clauses(plain(said)) if len(named) > 1 else ():  # 自付3000，领了2100
        read |= {id: understood(asked_by(id), text, after) for id in _named(text) if _named(text) == (id,)}
    return {
        id: value for id, value in read.items() if isinstance(value, str) and value != UNSURE and fen(value) in told
    }


def _named(said: str) -> tuple[str, ...]:
    """Which of the two a text names."""
    names = (said_as_own(said), bool(_AID.search(plain(said))))
    return tuple(id for id, told in zip(_SUMS, names, strict=True) if told)


def _put_right(said: str, question: Question, found: Journey) -> dict[str, str]:
    """What the rest of the text tells otherwise than it is known, where its first clause alone is the answer no."""
    first, *others = clauses(plain(said)) or [""]
    if not others or understood(question, first, found.facts) != "none":
        return {}
    known = as_given(found.applying)
    read = as_given(sentence_told("，".join(others), found).answers)
    return {id: value for id, value in read.items() if id != question.id and known.get(id) not in (None, value)}
