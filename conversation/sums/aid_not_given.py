"""That no aid was given, told with the own share of the result: 8천인데 구조는 못 받았슴다. It puts nothing right; how
to apply for it afterwards is told."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.correction import news
from conversation.guide import page_of
from conversation.journey import Journey
from conversation.proposals.proposing import propose
from conversation.session import Message, Session
from conversation.sums.of_the_sum import in_fen
from conversation.understanding.own_share.ko_aid_to_come import before_aid
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_PAGE: Final = "apply_after"


def aid_not_given(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The page about it, or the own share proposed where another one is told with it; nothing where neither is."""
    text = plain(said)
    told = before_aid(text)
    sums = sums_in(told, today)
    if told == text or asks(said) or len(sums) != 1:
        return []
    own = next((each for each, answer in reversed(found.given) if in_fen(each, answer)), None)
    if own is None or own.name != "amount" or found.facts.treatments > 1:
        return []
    read = {own.id: yuan(sums[0])}
    return propose(session, read, today) if news(session, read, found) else page_of(session, _PAGE, today)
