"""The hospital of the county, where a Chinese text names it by no other name and tells that somebody is registered in
Yanbian: 汪清的低保户，从县医院出的院.
"""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_THERE: Final = lazily(
    "(?:[在从上到去搁]|住[进在]?|^)(?:的|了)?(?:我们|咱们?|俺们?)?县(?:里)?的?(?:人民|中)?医(?:院|完|(?=住|出|看))"
    "|[在搁]县里(?:头)?(?:住|看|治)"
)
_ELSEWHERE: Final = lazily(
    "那边|那头|老家|[婆娘]家|打工|外地|外县|外省|转|不收|[治看整弄]不[了好]|没[治看]好|送到|又[去上到]|推荐|隔壁县|邻县|别的县|哪个县|先[在去上]"
)
"""What tells of another county, or of a hospital besides."""


def in_the_county(clauses: Sequence[str]) -> bool:
    """Whether these clauses tell of a treatment in the hospital of the county, and of no other."""
    text = ",".join(each.strip() for each in clauses)
    if HANGUL.search(text) or _ELSEWHERE.search(text):
        return False
    return any(map(_THERE.search, text.split(",")))
