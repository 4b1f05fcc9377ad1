"""What else a Korean answer may mean than the choice that is taken of it: 결산단은 집에 있고 나는 한국에 있슴다."""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.lazily import lazily

_SLIP_IS_FAR: Final = lazily(
    "집에 ?(?:있|두)[^,.]{0,4}[, ]*(?:난|나는|내|내가|저는|제가) (?:지금 )?[^,.]{0,6}"
    "(?:한국|청도|북경|상해|외지|장춘|일본)"
)
"""The slip is there, and not at hand."""
_URGENT: Final = lazily(
    "^(?!.*(?:급(?:하지|한 ?[거건것게]|하진)|급병(?:이|은)? ?(?:아이|아니)))"
    ".*(?:(?<![가-힣])급병|급성|(?<![안못수입])급해|갑자기|쓰러[졌져지])"
)
"""급병이라 직접 갔슴다: it may have been an emergency, where nothing had to be filed."""
_WENT_IN_HASTE: Final = lazily("(?<![가-힣])급병[^,.]{0,6}[ ,]+(?:직접|바로|그냥)")


def in_a_hurry_in_korean(text: str) -> bool:
    """Whether a text tells that somebody went straight away in haste: 급병이라 직접 갔슴다."""
    return bool(_WENT_IN_HASTE.search(text))


def also_meant_in_korean(text: str, question: str, values: Sequence[str]) -> tuple[str, ...]:
    """Which other answers a plain text may mean beside the one that is taken; none where it may mean no other."""
    if question == "referral" and tuple(values) == ("none",) and _URGENT.search(text):
        return ("emergency",)
    far = question == "paid_only" and tuple(values) == ("slip",) and _SLIP_IS_FAR.search(text)
    return ("without",) if far else ()
