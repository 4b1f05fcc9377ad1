"""A sum that was told before of which it is told now that it is somebody else's (8000是我老伴的, 8천은 우리
로친네겜다) or none of the own share; with that beside it this one is proposed: 8000是我妈的 我是5000, 8000是总费用
自付两千六."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import asked_again
from conversation.journey import Journey
from conversation.kept import WHO
from conversation.proposals.proposing import propose
from conversation.put_simply.of_whom_told import KIN, KO_KIN
from conversation.remarks.beside import tells_what_a_sum_is
from conversation.session import Message, Session
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_FIGURE: Final = "[0-9一二两三四五六七八九十百千万.,]+(?:元|块钱?)?"
_KO_FIGURE: Final = "[0-9일이삼사오륙칠팔구십백천만.,]+원?"
_OF_KIN: Final = lazily(
    f"(?P<theirs>{_FIGURE})(?:那个?|这个?)?(?:可|就|说)?(?:的)?是(?:他|她|{KIN})(?:的|花的|那次的)(?P<rest>$|[,.!; ].*)"
    f"|(?P<in_korean>{_KO_FIGURE})(?:은|는) ?{KO_KIN}(?:의)? ?(?:것|꺼|거|겜|네 ?거|네 ?것|네 ?겜)(?P<behind>.*)"
)
_OF_MINE: Final = lazily(
    f"(?P<mine>{_FIGURE})(?:那个?|这个?)?(?:可|就|说)?(?:的)?是我(?:自己)?(?:的|花的)(?P<rest>$|[,.!; ].*)"
)

_THERE_WAS: Final = lazily("(?:有|住过|看过|领过|花过|있)[^, ]{0,4}[, ]")
"""住过 自付是三千 医保报了八千, of what was before."""
_BETWEEN: Final = lazily("(?<![가-힣]) +(?![가-힣])|(?<=[고데]) +|[,.;](?![0-9])")
"""What parts a text in which more than one sum is told."""


def not_that_sum(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The sum that is right instead, proposed, or its question again; nothing where no such thing is told of a sum that
    was told."""
    if asks(said) or _THERE_WAS.match(plain(said)):
        return []
    return _somebody_elses(session, plain(said), found, today) or _no_own_share(session, said, found, today)


def _somebody_elses(session: Session, text: str, found: Journey, today: date) -> list[Message]:
    pattern = _OF_KIN if found.facts.says(WHO, "self") else _OF_MINE if found.facts.says(WHO, "other") else None
    told = pattern.search(text) if pattern else None
    groups = told.groupdict() if told else {}
    theirs = sums_in(groups.get("theirs") or groups.get("mine") or groups.get("in_korean") or "", today)
    question = next((each for each, answer in reversed(found.given) if in_fen(each, answer) in theirs), None)
    if question is None or len(theirs) != 1:
        return []
    rest = sums_in(groups["rest"] or groups.get("behind") or "", today)
    if len(rest) == 1 and rest != theirs:
        return propose(session, {question.id: yuan(rest[0])}, today)
    return asked_again(session, found, today, split(question.id)[0])


def _no_own_share(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The own share that is told by its name beside the sum that was taken for it."""
    known = [(each, in_fen(each, answer)) for each, answer in found.given if each.name == "amount"]
    named = [(each, own) for each, own in known if own and own in sums_in(said, today)]
    pieces = [each for each in _BETWEEN.split(plain(said)) if each]
    of_else = [each for each in pieces if not said_as_own(each) and tells_what_a_sum_is(each)]
    told = [figure for each in pieces if said_as_own(each) for figure in sums_in(each, today)]
    if len(named) != 1 or len(told) != 1 or not any(named[0][1] in sums_in(each, today) for each in of_else):
        return []
    question, own = named[0]
    return propose(session, {question.id: yuan(told[0])}, today) if told[0] != own else []
