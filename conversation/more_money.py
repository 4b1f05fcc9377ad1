"""One more sum told beside the own share that is known: 还有一张单子没算，自付3000; 2천 더 냈슴다.

It may be of the same treatment, and is to be added, or of another; it never takes the place of the one that was told.
"""

from collections.abc import Mapping
from datetime import date

from calculator.money import fen
from conversation.beside import tells_more_money
from conversation.session import Message, Session
from conversation.showing import buttons_again
from conversation.treatments import split
from conversation.understanding.text.lexicon import asks
from conversation.understanding.within.marked import sums_in


def more_money(session: Session, said: str, known: Mapping[str, str], today: date) -> list[Message]:
    """What to write in either case; nothing where no such sum is told. `known`: the answers so far, of which the last
    own share in yuan is the one that it may be added to."""
    told = [_fen(value) for id, value in known.items() if split(id)[0] == "amount" and _fen(value)]
    if not told or asks(said) or not tells_more_money(said):
        return []
    more = [each for each in sums_in(said, today) if each != told[-1]]
    if len(more) != 1 or not more[0]:
        return []
    words = session.spoken.text("turn.more_money", more=more[0], total=told[-1] + more[0])
    return [buttons_again(session, words, today)]


def _fen(value: str) -> int:
    """An own share in fen; 0 where it is not told as a figure."""
    try:
        return fen(value)
    except ValueError:
        return 0
