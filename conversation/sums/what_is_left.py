"""What is left of the own share that was told, by what insurance gave since (大病又报了2600，剩5400了; 那剩5400了), or
by the aid itself: 我得自己出2400啊."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.journey import Journey
from conversation.proposals.proposing import propose
from conversation.sections import ANSWER
from conversation.session import Message, Session
from conversation.showing import part, the_end
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

_STILL_TO_PAY: Final = lazily(
    "^(?!.*(?:自付|自费|医保|保险|多|少[了写]|改)).*(?:得|要|还|就|剩|该)[^,.;]{0,6}(?:出|拿|掏|交|付|花|剩)?[^,.;0-9]{0,3}"
    "[0-9一二两三四五六七八九]|^(?!.*(?:자부|자비|보험)).*[0-9천백만](?:원)?(?:은|는|을|를|만)?[^,.;]{0,6}(?:내야|물어야|남)"
)


def left_by_the_aid(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What stands first of the result, where no more is said than that what the aid leaves is to be paid:
    我得自己出2400 啊; nothing where another own share may be meant."""
    own = [in_fen(question, answer) for question, answer in found.given if question.name == "amount"]
    aid, told = estimated(found.facts), sums_in(said, today)
    text = plain(said).replace(" ", "")
    if len(own) != 1 or not aid or told != [own[0] - aid] or right_instead(said) or not _STILL_TO_PAY.search(text):
        return []
    return part(session, found, (ANSWER,)) or [the_end(session)]


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
