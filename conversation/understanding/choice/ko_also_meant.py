"""What else a Korean answer may mean than the choice that is taken of it: 결산단은 집에 있고 나는 한국에 있슴다."""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.lazily import lazily

_SLIP_IS_FAR: Final = lazily(
    "집에 ?(?:있|두)[^,.]{0,4}[, ]*(?:난|나는|내|내가|저는|제가) (?:지금 )?[^,.]{0,6}"
    "(?:한국|청도|북경|상해|외지|장춘|일본)"
)
"""The slip is there, and not at hand."""
_MOON_OF_LAST_YEAR: Final = lazily(
    "(?<!재)(?:작년|지난해|거년|전해)(?:도|에|의)? ?(?:음력(?:으로|설)? ?)?(?:섣달|동[지짓]달|그믐)"
    "(?!.*(?:올해|올 |금년|양력|1[0-2]월|십[이일]월))"
)
"""지난해 섣달에: the last months of the moon's year lie at the beginning of the next one by the sun."""


def also_meant_in_korean(text: str, question: str, values: Sequence[str]) -> tuple[str, ...]:
    """Which other answers a plain text may mean beside the one that is taken; none where it may mean no other."""
    if question == "when" and tuple(values) == ("earlier",) and _MOON_OF_LAST_YEAR.search(text):
        return ("this_year", "earlier")
    far = question == "paid_only" and tuple(values) == ("slip",) and _SLIP_IS_FAR.search(text)
    return ("without",) if far else ()
