"""What else a Korean answer may mean than the choice that is taken of it: 결산단은 집에 있고 나는 한국에 있슴다."""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.lazily import lazily

_SLIP_IS_FAR: Final = lazily(
    "집에 ?(?:있|두)[^,.]{0,4}[, ]*(?:난|나는|내|내가|저는|제가) (?:지금 )?[^,.]{0,6}"
    "(?:한국|청도|북경|상해|외지|장춘|일본)"
)
"""The slip is there, and not at hand."""


def also_meant_in_korean(text: str, question: str, values: Sequence[str]) -> tuple[str, ...]:
    """Which other answers a plain text may mean beside the one that is taken; none where it may mean no other."""
    far = question == "paid_only" and tuple(values) == ("slip",) and _SLIP_IS_FAR.search(text)
    return ("without",) if far else ()
