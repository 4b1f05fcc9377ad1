"""Where somebody was treated who only names the hospital of his county, and is registered in Yanbian: 汪清的低保户，
从县医院出的院."""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token

_OF_THE_COUNTY: Final = lazily(
    "(?:^|[,. ]|[在从到去上搁打进就是])县(?:里的?|人民|中)?(?:医院|医完)|(?:在|搁)县里(?:头)?(?:住|看|治|做)"
)
_FAR: Final = frozenset({"province", "elsewhere"})
_FARTHER: Final = lazily(
    "转[到去往上院诊]|转的|[州省市外]|打工|租房|上班|[儿女娘]家|那边|后来|又[去到在]"
    "|县里?的?医院[^,.;]{0,4}(?:治不|看不|不行|没床|不收)"
)
"""What may tell that somebody went on from there, or lives elsewhere."""


def in_the_county(clauses: Sequence[str], parts: Sequence[Sequence[Token]]) -> bool:
    """Whether clauses tell of a treatment in the hospital of one's county, and of none farther away."""
    text = ",".join(each.strip() for each in clauses)
    if any(_FAR & {*token.means.get("place", ())} for part in parts for token in part):
        return False
    return bool(_OF_THE_COUNTY.search(text)) and not HANGUL.search(text) and not _FARTHER.search(text)
