"""A figure that is told where the own share is only foreseen, and is none of it: the whole of what it will cost
(大夫说总共五万, 수술비가 5만이람다) or what was paid so far (已经花了一万二), of which the insurance paid nothing yet;
or what another time cost (去年做过一次花三万, 지난번에 6천 썼슴다)."""

from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_SUM: Final = "[0-9一二两三四五六七八九十几]"
_OWN: Final = lazily(
    "自付|自己|自个|个人|政策内|报|医保|保险|剩|扣|减|押金"
    "|자부|자가|본인|개인|내가|자기|보험|의보|이보|빼|떼|떼고|남|바오쇼|보소|보증금"
)
"""What is told of the own share, or of what insurance takes off it."""
_ALL_OR_SO_FAR: Final = lazily(
    f"(?:[一总拢统]共|全部|全下来|全套下来|整个下来|总的?)[^,.;]{{0,6}}{_SUM}"
    f"|(?:手术|住院|治疗|医疗|医药|看病)费用?[^,.;]{{0,4}}{_SUM}|[准预]备[^,.;]{{0,3}}{_SUM}"
    f"|(?:账上|账单上?|已经|都|到现在|到今天|目前|现在|前后|^我?)[^,.;0-9]{{0,3}}(?:花|用|交|欠|搭)(?:了|掉"
    f"|进去)+(?:有|快|差不多)?{_SUM}"
    f"|(?:说|讲)(?:是)?(?:得|要|需要|得要)(?:花|用|准备)?(?:个|上)?{_SUM}"
    f"|账(?:单)?上[^,.;0-9]{{0,3}}{_SUM}"
    "|(?:총|모두|전부|전체|다해서|다합(?:쳐|해)서?|통털어|수술비|입원비|치료비|병원비|의료비)[^,.;]{0,5}[0-9]"
    "|[0-9][0-9천백만]*원?(?:을|를|은|쯤|정도|좌우)*준비"
    "|[0-9천백만]원?(?:을|를|은|이|쯤|정도|좌우)*(?:든다|든담|든답|들어야|들거|들것|들겠|들게|들겁|들검|드는데|듬다"
    "|듭니다)"
    "|(?:^|지금|까지|벌써|이미|여태|현재|장부)[^,.;0-9]{0,4}[0-9][0-9천백만]*원?(?:을|를|이|가|쯤|정도)*(?:썼|냈"
    "|물었|들었|들어갔|나갔|바쳤)"
    "|장부(?:에|상)[^,.;0-9]{0,4}[0-9]"
)
_THEN: Final = lazily(
    "(?:[去前]年|(?:^|,)(?:上一?|头一|前一?)[次回]|(?:^|,)(?:以前|之前|从前|早先|那年))[^;说讲估]{0,6}(?:做|住|花"
    "|自付|掏|交|用|看)"
    "|(?:작년|재작년|지난해|지난번|저번|먼저번|전번|그전|이전|그러께)(?:에|에는|에도|에두)?|(?:^|,)전에"
)
_NOW: Final = lazily("这[次回]|本次|现在|跟[^,.]{0,6}一样|和[^,.]{0,6}一样|이번|요번|지금|처럼|같이|말[했하]|라[고구]")

WHOLE: Final = "problem.amount.before_insurance"
THEN: Final = "problem.amount.of_then"


def before_the_bill(said: str, today: date) -> str:
    """The name of what is wrong with a figure as the own share that will be; "" where it may be that."""
    text = plain(said).replace(" ", "")
    if asks(said) or len(sums_in(said, today)) != 1:
        return ""
    if _THEN.search(text) and not _NOW.search(text):
        return THEN
    return WHOLE if _ALL_OR_SO_FAR.search(text) and not _OWN.search(text) else ""
