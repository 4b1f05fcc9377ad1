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
    f"|^(?:我|听说|这次|手术|住院)*(?:要|需要|得要|[得要](?:花|用|交|准备))(?:个|上|大概|大约)*{_SUM}"
    f"|^(?:我|这|一共|现在)*(?:到现在|到今天|目前|已经)(?:都|是|快|有|差不多|大概)*{_SUM}[^,.;]{{0,6}}$"
    f"|(?:护士|主任|医生|大夫|院长|医院|窗口)(?:也|跟我|给我|都|们)*(?:说|讲|估计)(?:是|快|大概|大约|差不多|可能|也|就|要|得|上)*{_SUM}"
    f"|(?:每天|一天|天天)(?:都|就|要|得|交|花|扣|差不多|大概)*{_SUM}"
    "|(?:총|모두|전부|전체|다해서|다합(?:쳐|해)서?|통털어|수술비|입원비|치료비|병원비|의료비)[^,.;]{0,5}[0-9]"
    "|[0-9][0-9천백만]*원?(?:을|를|은|쯤|정도|좌우)*준비"
    "|[0-9천백만]원?(?:을|를|은|이|쯤|정도|좌우)*(?:든다|든담|든답|들어야|들거|들것|들겠|들게|들겁|들검|드는데|듬다"
    "|듭니다)"
    "|[0-9천백만]원?(?:이|은|쯤|정도|좌우)*(?:된다|된담|된답|될게|될겜|됨다|됩니다)(?=[^,.;]{0,6}$)|(?:날마다|매일|하루에)[^,.;]{0,3}[0-9천백만]+"
    "|(?:지금까지|여태|벌써|이미)[^,.;0-9]{0,3}[만천][0-9천백]*원?(?:을|를|이|쯤|정도)*(?:썼|냈|물었|들었|들어갔|나갔|바쳤)"
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

_NOT_YET: Final = lazily(
    "(?:医保|保险)?(?:还|都|也)?没(?:给)?(?:报销?|走医保)(?:呢|的)?|(?:의보|보험)(?:에서)?(?:아직|는)*(?:안|못)(?:줬|나왔|처리)[가-힣]*"
)
"""医保还没报: nothing was taken off."""
_IN_PARTS: Final = lazily(
    f"^(?:我|先)*(?:交|垫|存|付)了?{_SUM}[^,.;]{{0,4}}[,]?(?:后来|然后)?(?:又|再|还)(?:交|垫|存|补|付)了?{_SUM}"
    "|[0-9천백만]+원?(?:을)?(?:내고|물고|넣고)(?:또|더|다시)[0-9천백만]+원?(?:을)?(?:냈|물었|넣었)"
)
"""先交五千又交五千: laid down at the hospital."""

_TOLD: Final = lazily("[라다]고(?:함다|합데다|합디다|합니다|했슴다|그럽데다)[.!]*$")
"""5만 준비하라고 함다 asks nothing."""

WHOLE: Final = "problem.amount.before_insurance"
THEN: Final = "problem.amount.of_then"


def before_the_bill(said: str, today: date) -> str:
    """The name of what is wrong with a figure as the own share that will be; "" where it may be that."""
    text = plain(said).replace(" ", "")
    asked = asks(said) and not _TOLD.search(text)
    if _IN_PARTS.search(text) and not asked and not _OWN.search(text):
        return WHOLE
    if asked or len(sums_in(said, today)) != 1:
        return ""
    if _THEN.search(text) and not _NOW.search(text):
        return THEN
    return WHOLE if _ALL_OR_SO_FAR.search(text) and not _OWN.search(_NOT_YET.sub("", text)) else ""
