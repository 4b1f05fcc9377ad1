"""Whether a Korean message tells the status or the register of another relative than the one who is ill: 손자가 아픔다
할아버지 저보임다, 손녀 호구는 아직 없슴다 아빠가 연길호구 저보.

A status counts for those who stand on it, so whether the patient does is asked.
"""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_ILL: Final = (
    "(?:아프|아파|아픔|아픕|앓|다쳤|다쳐|병났|입원|주원|수술|퇴원|치료|호[구적](?:는|은|가|이)? ?(?:아직 ?)?없)"
)
_STATUS: Final = "(?:저보|디보|특곤|오보|변두리|변연|감측|저소득)"
_TOO: Final = lazily(
    "같이|함께|다 ?저보|둘 ?다|모두|온 ?집|식구|(?:도|두) ?(?:저보|특곤|오보|변두리|변연|감측)|밑에|올라|한 ?호[구적]"
)
_CHILD: Final = "(?:손자|손녀|손주|애|아이|애기|아기|조카|조카딸|외손자|외손녀|아들|딸|막내|막내아들|막내딸)"
_ELDER: Final = (
    "(?:할아버지|할머니|아매|아바이|할배|할매|아빠|아버지"
    "|아부지|엄마|어머니|애아빠|애엄마|부모|외할머니|외할아버지|애비|에미)"
)
_OF_THE_ELDER: Final = lazily(
    rf"(?<![가-힣]){_CHILD}(?:이|가|는|은|의)? ?(?:(?!{_ELDER})[^.,]){{0,16}}?{_ILL}[^.,]{{0,8}}[.,]* ?"
    rf"(?:애|우리|그|아이)? ?{_ELDER}(?:이|가|는|은|네)? ?(?P<book>[^.,]{{0,12}}?호[구적][^.,]{{0,6}}?)?{_STATUS}"
)


def of_the_parent(text: str) -> tuple[str, ...]:
    """The questions of which a plain text tells what is so of a parent or grandparent, where a child is ill."""
    found = _OF_THE_ELDER.search(text) if HANGUL.search(text) else None
    if not found or _TOO.search(text):
        return ()
    return ("household", "residence") if found["book"] else ("household",)
