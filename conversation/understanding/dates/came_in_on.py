"""A day on which somebody came to the hospital, and no day of leaving or of the bill: 작년 7월 10일에 입원했슴다,
去年12月25号进去半个月."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_CAME: Final = lazily(
    "[0-9] ?일(?:날)?(?:에|부터)? ?(?:병원에 ?|급히 ?|갑자기 ?)?(?:(?:입원|주원)(?!비)(?:을)?(?!.{0,6}(?:끝"
    "|마감))|들어[가갔]|누웠|실려 ?[갔들])"
    "|[0-9] ?일부터 ?(?:보름|열흘|한 ?달|[0-9]{1,2}일|[한두세]주일?|[가-힣]{1,3}(?:동안|간))"
    "|[0-9] ?[日号](?:就|那天|开始|才)*(?:[住入]的?了?院|进去|进的|住进|住上|办的?入院|住到|送进)"
)
_A_DAY: Final = lazily("[0-9]{1,2} ?[일日号]")
_A_MONTH: Final = lazily("[0-9]{1,2} ?[월月]")
_LEFT_THAT_DAY: Final = lazily(
    "그날|당일|같은 ?날|바로 ?나|当天|同一天|那天就出|(?:퇴원|출원|결산|정산)(?:은|한 ?날|날)|[结报]|出院的?[日那]"
)


def came_in_on(said: str) -> bool:
    """Whether the only day of a text is the one on which somebody came to the hospital."""
    text = plain(said)
    if not _CAME.search(text) or _LEFT_THAT_DAY.search(text):
        return False
    months = len(_A_MONTH.findall(text))
    return months == 1 and len(_A_DAY.findall(text)) == 1
