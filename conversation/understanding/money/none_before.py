"""That there was nothing earlier in the year, where it is asked for the sum: 一分没给过, 头一回办; 이번이 첨임다."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_BEFORE: Final = "(?:今年|之前|以前|从前|这(?:次)?之?前|前面|前头|还|我|俺|家里?|救助|补助|一?直|从来|都|钱|的|,)*"
_ENDS: Final = "(?:过|着|到|了|的|呢|啊|呀|钱|,|0|零)*"
_NOT_A_CENT: Final = lazily(
    f"{_BEFORE}(?:一[分毛块]|一个(?:子|钱|大子)|半分|啥|什么|一点|分文)(?:钱|儿)?[也都]?(?:没有?|未)"
    f"(?:给|领|拿|得|见|到|收|享受|花|付|掏)?{_ENDS}"
)
_FIRST_TIME: Final = lazily(
    "(?:没有?过?|从来没有?|无|,)*(?:今年|我|俺|这个?|家里|还)*(?:这|就|也|才|都|是)*(?:头|第|这)一?[次回]"
    "(?:办|申请|弄|来|听说|住院|住|看病|生病)?(?:这个|这事|救助|补助)?(?:的|呢|啊|,|0|零)*"
)
_NONE: Final = lazily(
    f"{_BEFORE}(?:没|未)有?(?:花|住|看|领|拿|给|得|享受|有)?(?:过|着|到)?(?:院|病|钱|救助|补助)?{_ENDS}(?:0|零)元?"
)
_KOREAN: Final = lazily(
    "(?:없[가-힣]{1,3}|아니[요오]?|[,. ])*(?:올해|금년|나는|내|우리)*(?:는|에|은)?"
    "이번(?:이|에|이라)?(?:처음|첨|첫번째?|첫)"
    "(?:으로|이라|이니까|입원|물어보는게|신청하는게|하는게|해보는게)?"
    "(?:임다|입니다|이오|이요|이우다|우다|요|오|이꾸마|꾸마|이지므|예|[,. ])*(?:0|영)?(?:원)?(?:임다|이오|요|[,. ])*"
)


def none_before(said: str) -> bool:
    """Whether all that a text tells is that there was nothing before, or that it is the first time."""
    text = plain(said).replace(" ", "").rstrip(".!")
    return any(each.fullmatch(text) for each in (_NOT_A_CENT, _FIRST_TIME, _NONE, _KOREAN))
