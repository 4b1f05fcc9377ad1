"""What is left of the own share that was told, by what insurance gave since: 大病又报了2600，剩5400了; 那剩5400了."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.journey import Journey
from conversation.proposals.proposing import propose
from conversation.session import Message, Session
from conversation.slip_aid import estimated
from conversation.sums.of_the_sum import in_fen
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_SUM: Final = "[0-9一二两三四五六七八九十百千万.,]+(?:元|块)?(?:钱)?"
_LEFT: Final = lazily(
    f"(?:(?:大病|二次|单位|医保)(?:保险)?(?:又|后来|再|也)?(?:给)?(?:报|返|补|下来)(?:销)?(?:了)?(?:{_SUM})?[,.;]?)?"
    f"(?:那么?|就|现在|这样|这下|自付|报完|,)*(?:就|还|只|自付)*剩(?:下)?(?:就|的)?(?:是)?{_SUM}(?:了|吧|的自付)?[.!]*"
)


def what_is_left(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The own share that is left, proposed; nothing where none is told, several treatments were, the figures do not
    agree, or it is what the aid itself leaves."""
    own = [(question, in_fen(question, answer)) for question, answer in found.given if question.name == "amount"]
    if asks(said) or len(own) != 1 or not _LEFT.fullmatch(plain(said).replace(" ", "")):
        return []
    question, known = own[0]
    *given, left = sums_in(said, today) or [0]
    aid = estimated(found.facts)
    agrees = not given or known - sum(given) == left
    fits = 0 < left < known and agrees and left != known - (aid or 0)
    return propose(session, {question.id: yuan(left)}, today) if fits else []
