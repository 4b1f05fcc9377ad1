"""What was left when aid had been taken off, which is no own share before it: 救助后自付1800, 除了救助我自付1800,
구조후 자부 1800원."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_AID: Final = "(?:医疗)?救助(?:金|款|的?钱)?"
_FIGURE: Final = "[^,;]{0,8}?[0-9一二两三四五六七八九]"
_LEFT: Final = lazily(
    f"{_AID}(?:给|报|减|扣|抵|去|了|过|的|都)*(?:[之以]?后|完了?|掉了?)(?:[,的]|还|我)*{_FIGURE}"
    f"|(?:减|扣|报|除|刨|抵|去)(?:完|掉|去|了|过|除)*{_AID}(?:[之以]?[后外]|[,的])*{_FIGURE}"
    "|구조(?:금|돈)?(?:를|을|에서|로)?(?:(?:받|떼|빼|제하|덜|까)[고구](?=나머지|남은)|(?:한|된)?(?:후|뒤)(?!보|불))[^0-9]{0,10}?[0-9일이삼사오륙칠팔구]"
)
_PAID_BESIDE: Final = lazily("给完[^;]{0,8}(?:又|就)[出掏交]了?")
"""救助给完以后我又出了2100: it may be either."""
_BEFORE_IT: Final = lazily(
    "救助(?:金|款|的?钱)?(?:[之以])?前|(?:没|未|不)[^,;]{0,3}救助|구조(?:금|돈)?(?:를|을)?(?:받기)?전|못받"
)


def left_when_aided(said: str) -> bool:
    """Whether a sum is told as what was left so."""
    text = plain(said).replace(" ", "")
    named = "救助" in text or "구조" in text
    return named and bool(_LEFT.search(text)) and not (_BEFORE_IT.search(text) or _PAID_BESIDE.search(text))
