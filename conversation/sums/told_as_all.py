"""An own share that was told and is said to be the whole bill, or that of several times: 8000说的是总共花的."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import asked_again
from conversation.journey import Journey
from conversation.proposals.proposing import propose
from conversation.session import Message, Session
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_IS_ALL_OF_IT: Final = lazily(
    "[0-9一二两三四五六七八九十百千万.,]+(?:元|块)?钱?(?:我)?(?:说的|那|这|指的|写的|填的|,)*(?:就|都|其实)*是"
    "(?:总共|一共|全部|总的|总费用|所有|合计|[两俩三几][次回](?:合|加|一共|总共))"
    "|[0-9천백만]+원?[은는이가]?(?:다)?(?:총|전부|모두|다합|두번|세번)[^,.]{0,6}(?:임|이오|입니|한[거것])"
)


def told_as_all(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The own share that was told, asked again where it is said to be the whole bill or that of several times
    (8000是总共花的), or proposed as it is told beside that (自付是3200); nothing where no such thing is said."""
    own = next((each for each in reversed(found.given) if each[0].name == "amount" and in_fen(*each)), None)
    told = sums_in(said, today)
    if (
        own is None
        or asks(said)
        or told[:1] != [in_fen(*own)]
        or not _IS_ALL_OF_IT.search(plain(said).replace(" ", ""))
    ):
        return []
    if len(told) == len("AB") and told[1] != told[0] and said_as_own(said):
        return propose(session, {own[0].id: yuan(told[1])}, today)
    return asked_again(session, found, today, split(own[0].id)[0])
