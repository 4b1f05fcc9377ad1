"""The own share of which it is told how much of it is none: 8천중에 300은 식비임다. What is left is proposed."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.journey import Journey
from conversation.proposals.proposing import propose
from conversation.session import Message, Session
from conversation.sums.of_the_sum import in_fen
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_NO_OWN_SHARE: Final = lazily(
    "(?:중에?서?|안에|가운데|에서)[ 는]?[^,.]{0,12}[은는이가] ?"
    "(?:식비|밥값|식사비|호리비?|간병비|차비|로비|자비|침대비|영양비|구급차비)"
    "(?:임다|입니다|이오|였슴다|이[고구]|요)?[.! ]*$"
)
_WHOLE_AND_PART: Final = 2


def left_of_it(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is left of the own share that was told; nothing where no part of it is told to be something else."""
    told = sums_in(said, today)
    if asks(said) or len(told) != _WHOLE_AND_PART or not _NO_OWN_SHARE.search(plain(said)):
        return []
    whole, part = told
    own = next((each for each, answer in reversed(found.given) if in_fen(each, answer) == whole), None)
    left = yuan(whole - part)
    if own is None or own.name != "amount" or part >= whole or not accepts(own, left, found.facts):
        return []
    return propose(session, {own.id: left}, today)
