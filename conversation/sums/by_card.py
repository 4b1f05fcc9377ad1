"""That a part of all that was paid came from the card (카드로 2천 냈슴다, 其中医保卡2000), where just that is asked, or
will be: the sum of all stays as it was told."""

from datetime import date
from typing import Final

from conversation.journey import Journey
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import propose
from conversation.questions import asked_by
from conversation.session import Message, Session
from conversation.showing import which
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_ASKED: Final = "paid_only"
_IN_ALL: Final = "paid_in_all"
_THERE_WAS: Final = ("slip", "without")
"""The answers that tell that some of it was paid by the card, or that there was aid on the slip."""
_BY_CARD: Final = lazily(
    "(?:이보|의보|의료보험|보험)?카[드르](?:의)?(?:돈)?(?:로|으로|루|에서|도|를)?(?:한)?[0-9일이삼사오육륙칠팔구백천만]+원?(?:을|를)?"
    "(?:임다|입니다|이오|$|[.!]|긁|냈|썼|나갔|쓴|깠|결제)"
    "|[0-9일이삼사오육륙칠팔구백천만]+원?(?:은|는|을|를)?(?:이보|의보)?카[드르](?:의)?(?:돈)?(?:로|으로|임|에서|루)"
    "|(?:刷(?:医保)?卡|医保卡|卡里(?:的钱)?|个人账户)(?:里|上|的钱)?(?:刷|扣|付|出|花|用|走|交|掏)?了?(?:是|有)?"
    "[0-9一二两三四五六七八九]"
    "|[0-9千万百元块](?:钱)?(?:是|走|用)+的?(?:刷|医保)?卡"
)
_NOT_SO: Final = lazily("안|못|아니|아이|없|没|不是|未")


def part_by_card(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The list as it stands with that question besides, or what there may have been asked back; nothing where no such
    thing is told, or all that was paid is not what is told of."""
    text, sums = plain(said).replace(" ", ""), sums_in(said, today)
    if asks(said) or len(sums) != 1 or _NOT_SO.search(text) or not _BY_CARD.search(text):
        return []
    read = [
        (id, in_fen(asked_by(id), told)) for id, told in pending(session.answers).items() if split(id)[0] == _IN_ALL
    ]
    if read:
        return propose(session, {}, today, (read[0][0].replace(_IN_ALL, _ASKED),)) if sums[0] < read[0][1] else []
    asked = found.next
    if asked is None or asked.name != _ASKED or pending(session.answers):
        return []
    return [which(session, asked, found.facts, _THERE_WAS)]
