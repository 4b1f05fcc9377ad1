"""A sum of which another one is among it that is no own share: 8000里有2000是自费, 8천에서 2천은 자비요."""

from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums, letters_of

_AMONG: Final = lazily(
    "ᛋ[块元钱]*,?(?:里面|里头|里边|里|当中|其中|中)(?:还|就|也|有|个|包括|包含|含|带)*ᛋ(?:多|来)?[块元钱]*(?:是|属于|都|为|的)*(?:全|个人)?自费"
    "|ᛋ[块元钱]*,?(?:其中|里面|里头|里边|当中|这里)(?:有|的|还有|包括|包含|含)*自费(?:的|药|项目|部分|是|有|了|占)*ᛋ"
    "|ᛋ원?(?:중에서?|중|가운데서?|에서|속에)ᛋ원?(?:은|는|이|가|정도|쯤)*자비"
)


def without_expense(said: str, today: date) -> int | None:
    """What is left of a sum in fen without what was out of the catalogue; None where that is not told."""
    read = [for_sums(clause, today) for clause in clauses(plain(said))]
    text = ",".join(letters_of(each.cut) for each in read)
    if not (found := _AMONG.search(text)):
        return None
    before = text[: found.start()].count("ᛋ")
    whole, part = [each for clause in read for each in clause.sums][before : before + 2]
    return whole - part if isinstance(whole, int) and isinstance(part, int) and whole > part else None
