"""One more sum told beside the own share that is known: 还有一张单子没算，自付3000; 2천 더 냈슴다.

It may be of the same treatment, and is to be added, or of another; it never takes the place of the one that was told.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.questions import asked_by
from conversation.remarks.beside import tells_more_money
from conversation.session import Message, Session
from conversation.showing import buttons_again
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_AND_A_SUM: Final = lazily(
    "(?:还有|另外|外加|再有|再|又|그리[고구]|또|하고)[0-9一二两三四五六七八九十百千万.,천백만일이삼사오륙칠팔구]+[元块원]?(?:钱|呢|임다|이오|요)?"
)
"""还有两千, 그리구 2천."""
_OF_ELSE: Final = lazily(
    "加上.{0,8}(?:是|一共)|北京|上海|长春|沈阳|哈尔滨|药房|药店|买药|门诊|护工|伙食|吃饭|路费|车费|住宿|自费|押金"
    "|救助[^,.]{0,3}[0-9一二两三四五六七八九]|구조금?[가-힣]? ?[0-9일이삼사오육륙칠팔구만천백]"
    "|보다 ?더|약방|약국|약값|문진|외래|호리|식비|차비|려비|자비"
)
"""What is no part of the own share of a stay."""


def more_money(session: Session, said: str, known: Mapping[str, str], today: date) -> list[Message]:
    """What to write in either case; nothing where no such sum is told. `known`: the answers so far, of which the last
    own share in yuan is the one that it may be added to."""
    sums = [in_fen(asked_by(id), value) for id, value in known.items() if split(id)[0] == "amount"]
    told = [each for each in sums if each]
    more_of_it = tells_more_money(said) or _AND_A_SUM.fullmatch(plain(said).replace(" ", ""))
    if not told or asks(said) or not more_of_it or _OF_ELSE.search(plain(said)):
        return []
    more = [each for each in sums_in(said, today) if each != told[-1]]
    if len(more) != 1 or not more[0]:
        return []
    words = session.spoken.text("turn.more_money", more=more[0], total=told[-1] + more[0])
    return [buttons_again(session, words, today)]
