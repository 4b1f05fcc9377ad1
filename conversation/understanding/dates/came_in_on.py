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

_LEFT_BEHIND: Final = lazily(
    "[0-9一二三四五六七八九十] ?[日号][就才]?(?:[住入]的?院|(?:[做开]的?)?手术|[住进]进去)的?[, ]*[就才]?"
    "(?P<zh>(?:上上?个?|这个?|本)?(?:(?:周|星期|礼拜)[一二三四五六日天]|(?<!上)[昨前今]天|大前天|[昨前今]儿)[^,.;]{0,4}"
    "(?:出院|出的院|出来)[^,.;]{0,2})$"
    "|[0-9] ?일(?:날)?(?:에)? ?(?:입원|주원|수술)(?:을)?(?:해서|하고|했다가|하구)?[, ]+"
    "(?P<ko>(?:(?:지난|저번|이번)주 ?)?(?:[월화수목금토일]요일|어제|그제|그저께|오늘)날?에? ?"
    "(?:퇴원|출원|나[왔온옴])[가-힣]*)[.! ]*$"
)
"""11月20号入院昨天出院: the day of leaving is told by another one."""


def left_behind(said: str) -> str:
    """What a text tells of leaving, by a day of the week or one lately, behind the day of coming; "" where there is
    no such."""
    found = _LEFT_BEHIND.search(plain(said))
    return str(found["zh"] or found["ko"]) if found else ""


def came_in_on(said: str) -> bool:
    """Whether the only day of a text is the one on which somebody came to the hospital."""
    text = plain(said)
    if not _CAME.search(text) or _LEFT_THAT_DAY.search(text):
        return False
    months = len(_A_MONTH.findall(text))
    return months == 1 and len(_A_DAY.findall(text)) == 1
