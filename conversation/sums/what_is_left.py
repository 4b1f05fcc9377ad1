"""What is left of the own share that was told, by what insurance gave since (大病又报了2600，剩5400了; 那剩5400了), or
by the aid itself: 我得自己出2400啊."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.journey import Journey, answered
from conversation.proposals.proposing import propose
from conversation.result import wishes
from conversation.sections import ANSWER
from conversation.session import Message, Session, without_again
from conversation.showing import after_wish, part, the_end
from conversation.slip_aid import ON_SLIP_AID, estimated
from conversation.sums.of_the_sum import in_fen
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.of_whom import of_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_SUM: Final = "[0-9一二两三四五六七八九十百千万.,]+(?:元|块)?(?:钱)?"
_LEFT: Final = lazily(
    f"(?:(?:大病|二次|单位|医保)(?:保险)?(?:又|后来|再|也)?(?:给)?(?:报|返|补|下来)(?:销)?(?:了)?(?:{_SUM})?[,.;]?)?"
    f"(?:那么?|就|现在|这样|这下|自付|报完|,)*(?:就|还|只|自付)*剩(?:下)?(?:就|的)?(?:是)?{_SUM}(?:了|吧|的自付)?[.!]*"
)

_STILL_TO_PAY: Final = lazily(
    "^(?!.*(?:自付|自费|医保|保险|多|少[了写]|改)).*(?:得|要|还|就|剩|该)[^,.;]{0,6}(?:出|拿|掏|交|付|花|剩)?[^,.;0"
    "-9]{0,3}"
    "[0-9一二两三四五六七八九]|^(?!.*(?:자부|자비|보험)).*[0-9천백만](?:원)?(?:은|는|을|를|만)?[^,.;]{0,6}(?:내야|"
    "물어야|남)"
)
_AID: Final = lazily("救助|구조")
_ON_PAPER: Final = lazily("单|票|결산|령수증|영수증|단자|종이")
_AID_FIRST: Final = lazily(
    "(?:救助|구조)[^0-9一二两三四五六七八九]{0,6}[0-9一二两三四五六七八九천만백].*(?:自付|자부|자가지급)"
)
_WRONG: Final = lazily(
    "还有|另外|[又再加]|没算|더|또|외에|不对|错|改成?|应该|其实|实际|不是|틀리|틀렸|잘못|고치|고쳐|사실|실은|아니|아이[고라]|第[一二]|以前|[上前那]一?"
    "[次回]|去年|작년|이전|전에|[전저먼]번|지난번|그때"
)
"""The own share itself is put right, or it is another one."""


def left_by_the_aid(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What stands first of the result, where no more is said than that what the aid leaves is to be paid:
    我得自己出2400 啊; nothing where another own share may be meant."""
    own = [in_fen(question, answer) for question, answer in found.given if question.name == "amount"]
    aid, told = estimated(found.facts), sums_in(said, today)
    text = plain(said).replace(" ", "")
    if len(own) != 1 or not aid or told != [own[0] - aid] or right_instead(said) or not _STILL_TO_PAY.search(text):
        return []
    return part(session, found, (ANSWER,)) or [the_end(session)]


def left_beside_the_aid(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What the slip shows compared with the result, where the own share that is told is what aid left of the one that
    was: 单子上救助4200，自付1800, of 6,000; with the aid of the result where that is not told. Nothing where another
    own share may be meant."""
    own = [in_fen(question, answer) for question, answer in found.given if question.name == "amount"]
    told, aid, text = sums_in(said, today), estimated(found.facts), plain(said)
    if (
        len(own) != 1
        or not aid
        or asks(said)
        or right_instead(said)
        or not said_as_own(said)
        or _WRONG.search(text)
        or of_kin(said)
    ):
        return []
    if len(told) == 1 and told[0] == own[0] - aid and _ON_PAPER.search(text):
        words = session.spoken.text("turn.left_by_aid", left=told[0], own=own[0], aid=aid)
        return [Message(words), the_end(session)]
    question = next((each for each in wishes(found, session.offices) if each.id == ON_SLIP_AID), None)
    both = len(told) == len(("aid", "left")) and sum(told) == own[0] and _AID.search(text)
    if question is None or not question.optional or not both:
        return []
    given = told[0] if _AID_FIRST.search(text.replace(" ", "")) else told[1]
    if not accepts(question, yuan(given), found.facts):
        return []
    session.answers = answered(without_again(session), question.id, yuan(given))
    return after_wish(session, question.optional, found)


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
