"""A status of which it is told that there is no other beside it: 有低保 别的都没有, 저보는 있는데 다른건 하나두 없소.

What is said of the others denies nothing of the one.
"""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_STATUS: Final = "(?:低保|特困|五保|监测|边缘|返贫|因病致贫|저보|디보|특곤|오보|감측|변두리|반빈|인병치빈)"
_NOTHING_ELSE: Final = lazily(
    "[,，. ]*(?:可是?|但是?|就是)?(?:别的|其他|其它|旁的|剩下的|另外的)(?:那些|这些|几样|身份)?我?(?:们)?家?"
    "(?:一[个样项]|啥|什么|哪[个样]|也|都|全|就|再)*(?:没(?:有)?(?:了|啥)?|不是|不沾|不占)(?:的|了|啊|呢)*[.! ]*$"
    "|[,. ]*(?:다른|딴|그 ?밖에|나머지) ?(?:것|거|건|게|명목|신분|대상)?(?:은|는|두|도|들은)? ?"
    "(?:(?:하나|한나|한개|아무것|아무|전혀|다|일절)(?:도|두)? ?)*(?:없|아니|아이|아님|아닙)[가-힣]{0,5}[.! ]*$"
)
_BUT_FOR: Final = lazily(
    f"^(?:我|我家|我们家)?除了?(?:有|吃|是)?(?P<one>{_STATUS}[^,;没不 ]{{0,3}}?)(?:以外|之外|外)?$"
)
"""除了低保别的一个都没有: what is there is the one."""
_NOT_THE_ONE: Final = lazily(
    "[没未无不停退掉]|取消|以前|早先|原[来先]|从前|邻居|吗|[?]|想|申请|人家"
    "|없|아니|아이|안 |못|끊|떨어|전에|이전|원래|옛|신청|까$"
)
"""What denies the status that is named, or tells it of another time."""
_NAMED: Final = lazily(_STATUS)


def with_one_status(text: str) -> str:
    """A plain text that names a status, without that there is no other; the text as it is where it names none, denies
    it, or tells it of another time."""
    rest = _NOTHING_ELSE.sub("", text)
    if rest == text or not _NAMED.search(rest) or _NOT_THE_ONE.search(rest):
        return text
    if HANGUL.search(rest):
        return rest.rstrip(" ,.")
    return _BUT_FOR.sub(r"有\g<one>", rest.rstrip(" ,.")) if rest else text
