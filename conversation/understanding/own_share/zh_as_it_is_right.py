"""A figure that Chinese puts right, counts up or talks on behind, put as the one that is meant: 不是六千九，是九千六，
我打反了; 三千，不对那是起付线，自付四千四; 八千差二百; 二千二百五十，字忒小，看了两遍."""

import re
from typing import Final

from calculator.money import yuan
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily

_NUMERAL: Final = "0-9零〇一二两三四五六七八九十百千万.点"
_FIGURE: Final = f"[{_NUMERAL}]*[{_NUMERAL}](?:[元块]钱?)?"
_POINT: Final = lazily("(?<=[0-9]{3})点(?=[0-9]{1,2}(?![0-9]))")
"""7659点4."""
_A_LITTLE: Final = lazily("(?<=[多过])一点点儿?")
_TO_THE_PENNY: Final = lazily(
    f"(?<=[{_NUMERAL}元块钱整])[ ,.…]*一[分毛块]钱?[也都]?[不没][差多少](?:的|啊|呢)*(?=$|[ ,.])"
)
"""两万整 一分不差."""
_LOOKED: Final = lazily(
    f"(?<=[{_NUMERAL}元块钱整])[ ,]+(?:单子上?的?|这)?(?:字[儿也都]?(?:印[得的]|太|忒|老|真|可|有点)*(?:小|糊"
    f"|淡|模糊)了?[ ,]*)"
    "?(?:我)?(?:都|又|还)?(?:看|瞅|数|核|念|对)了?(?:好几|[一两三四五几])遍(?:都?没错|才看清|都是它?|了)*[.!]*$"
)
"""两千二百五十，字印得忒小，看了两遍."""
_IN_VAIN: Final = lazily(
    f"(?<=[{_NUMERAL}元块钱整])[啊呀呢吧]?[ ,]+(?:我(?:们)?家?)?(?:这|那)?(?:[一两三半几]年|一季|今年|半辈子)?的?"
    "(?:苞米|玉米|庄稼|地|粮食?|水稻|稻子|豆子|黄豆|木耳|人参|收成|工|活儿?|牛|羊)(?:都|全|算|可|是|又|就)*白(?:种"
    "|干|挣|忙|卖|打|养|收)了?[啊呀]?[.!]*$"
)
"""二万七千三，一年苞米白种."""
_TALK: Final = lazily(
    f"(?<=[{_NUMERAL}元块钱整])[啊呀]?[ ,.…]+(?:"
    "(?:我)?(?:这|活了?)?(?:一|半|大半)?辈子(?:都|也|还|就|可)*没(?:见|摸|攒|挣|花|拿|数)过?(?:这|那|恁)?"
    "(?:些|么多|老些|老多|多)(?:的)?(?:钱|票子)?[啊呀]?|"
    "(?:这个?数|这)?(?:我)?(?:可)?(?:记|背)(?:得|的)?(?:牢牢|死死|真真|清清楚楚|真真儿|真亮|准准)(?:儿)?(?:的|着)?"
    "|(?:我)?(?:把)?(?:家里?)?卖了?(?:[一两三四五六几]?(?:头|只|口|垧|亩|车|台|匹)?(?:牛|猪|羊|地|马|粮食?|苞米))"
    "(?:才|都)*(?:凑|交|够|拿|凑)(?:上|齐|够|起|的|出来)*了?"
    "|够我?(?:们家|我家|家)?(?:种|干|挣|吃|活|花|忙)[^0-9,.;]{0,8}(?:的|了)+"
    "|(?:半年|一年|这一年|这半年)白(?:干|忙|挣|忙活)了?)[.!]*$"
)
"""五千六，这个数我记得牢牢的; 九千四，卖了两头牛才凑上."""
_NOT_QUITE: Final = lazily(
    f"^(?:我|自付|是|就)*(?:不到|没到|不足|将近|快到?)(?P<whole>{_FIGURE})[ ,]+(?:是"
    f"|就)?(?P<told>{_FIGURE}(?:(?<=[元块])[0-9一二三四五六七八九][毛角](?:[0-9一二三四五六七八九]分?)?)?)"
    f"[吧呢啊]?[.!]*$"
)
"""不到七千，六千九百八."""
_TYPED_WRONG: Final = lazily(
    f"(?P<told>^(?:自付)?(?:不是|哪是){_FIGURE}[ ,]*(?:应该)?是{_FIGURE}(?:才对)?)[ ,]+"
    "(?:是)?(?:我|刚才|方才|给|手)*(?:打|写|念|说|看|按|敲|输|记|弄|整|抄)(?:反|错|倒|颠倒|岔|差)了?[呢啊呀]*[.!]*$"
)
"""不是六千九，是九千六，我打反了."""
_OF_ANOTHER_ROW: Final = lazily(
    f"(?P<own>(?:个人)?自付[^,.;0-9]{{0,3}}[ ,.…]*)?(?:等(?:我)?[^,.;…0-9]{{1,8}}[ ,.…]+)?{_FIGURE}[ ,.…]*"
    f"(?:啊|哦|哎|诶|呃)?(?:不对|不是|错了|看错了)(?:了|啊)?[ ,.…]*"
    "(?:那|这)(?:个)?(?:可)?是(?:起付[线钱]?|门槛费?|押金|总(?:的|数|费用?|额|账)?|全部的?|统筹|自费|(?:医保"
    "|大病)(?:报|付|给)?的?)[的呢了啊]*[ ,.…]+(?=[^0-9]{0,6}自付)"
)
"""三千……不对那是起付线，自付是四千四百一十."""
_NOT_THAT_ONE: Final = lazily(
    f"(?<=[{_NUMERAL}元块钱])[ ,]+(?:可|并)?不是{_FIGURE}[啊呀哈哦吧呢]*[ ,]+(?:[你您])?(?:可)?(?:别|不要|甭)(?:给)?"
    "(?:听|看|记|弄|整|写|打|搞)(?:岔|错|差|混|串|拧)了?[啊呀]?[.!]*$"
    f"|(?<=[{_NUMERAL}元块钱])[ ,]+(?:可|并)?不是{_FIGURE}[啊呀哈哦吧呢]*[ ,]+(?:我|你)?(?:看|听|记|瞅)(?:准"
    f"|清|真)(?:亮)?了[啊呀]?[.!]*$"
    f"|(?<=[{_NUMERAL}元块钱])[ ,]+(?:可|并)?不是{_FIGURE}[啊呀哈哦吧呢]*[ ,]+"
    "(?:(?:人家|收[钱费]|窗口|护士|大夫|会计|孩子|儿子|闺女|柜台|姑娘)的?|那个?|那边|人|给|他|她|头先|刚才)+"
    "(?:听|看|记|写|敲|打|念|说|瞅)(?:岔|错|差|混|串|拧)了?的?[啊呀]?[.!]*$"
)
"""三千零八，不是三千零八十啊，你可别听岔了."""
_ANYHOW_BELOW: Final = lazily(
    f"(?<=[{_NUMERAL}元块钱])[吧呢啊]?[ ,]+(?:反正|横竖|左右|肯定)(?:都|也|是)?(?:没到|不到|没过|没超过"
    f"|不超过|没上){_FIGURE}[吧呢啊]?[.!]*$"
)
"""好像9600，也可能9800，反正没到一万: what neither of them reaches is not offered."""
_NOT_THAT_TIME: Final = lazily(
    f"^(?:20[0-9]{{2}}年|去年|大?前年|上一?[次回]|头一?回)(?:的)?(?:那[次回个]?)?(?:自付)?的?是?{_FIGURE}[吧呢]?[ ,]+"
    "(?:那个?)?(?:不填|不算|不写|不要|不说|别填|别算|不报)(?:那个|它|那[次回])?[ ,]+(?=(?:今年)?这[次回])"
)
"""2025年那次是7700，不填那个，这次的是4050.6."""
_EXACTLY: Final = lazily(
    f"^(?P<name>(?:我|自付|是|就|个人)*)(?P<rough>{_FIGURE})(?:挂零|出头|多|来块)?(?:吧|呢)?[ ,]+"
    f"(?:准数|准确的?数?|确切的?数?|实打实|实际(?:上)?|具体)(?:就)?是?[ ,:]*(?P<told>{_FIGURE})[吧呢啊]?[.!]*$"
)
"""三万挂零，准数30126."""
_PRINTED_ANEW: Final = lazily(
    "^(?:一开始|开头|头先|起先|先前|开始)(?:窗口|医院|护士|人家)?(?:告诉|说|讲|算|打)(?:我)?(?:的)?"
    f"(?:是)?{_FIGURE}多?[ ,]+"
    "(?:后来|又|完了|第二天)*(?:重打|重新打|又打|重开|改|重新开)(?:了|的)?(?:那张|张|个)?(?:单子|结算单"
    "|票)?(?:上)?(?:写)?(?:的)?(?:是|着)?"
    f"(?P<told>{_FIGURE})(?:[ ,]*(?:就)?(?:按|照|以)(?:这个|后面这个|它)(?:来|算|填|为准)?)?[吧呢啊]?[.!]*$"
)
"""一开始告诉六千多，后来重打的单子是5980.33，按这个来."""
_LESS: Final = lazily(
    f"^(?P<name>(?:我|个人|自付|是|就|大概)*)(?P<whole>{_FIGURE})(?:就)?差(?P<less>{_FIGURE})(?:的|呢|吧|不到)*[.!]*$"
)
"""八千差二百."""
_SHORT_OF: Final = lazily(
    f"^(?P<name>(?:我|个人|自付|是|就)*)(?P<told>{_FIGURE})[ ,]+(?:就"
    f"|还)?差(?P<rest>[{_NUMERAL}元块钱就不到够]{{3,14}})[.!]*$"
)
"""一千九百九，差十块两千."""
_WITH_THE_THRESHOLD: Final = lazily(
    f"^(?:起付线?|起付标准|门槛费?)(?:的?钱|那)?(?:是)?{_FIGURE}(?:也|都|就)*(?:算|包|含)(?:括)?(?:在|到)?(?:里头"
    f"|里面|里边|内|里|进去)了?[ ,]+"
    "(?=[^0-9]*(?:自付|自负|自己|个人))"
)
"""起付线五百也算在里头了，拢共自己负担一千九百五."""
_LOOKS_FIRST: Final = lazily(
    "(?<=自付)(?:的话|那个?|的)?[ ,.…]*(?:等一下|等会儿?|等等|稍等|先)(?:我|让我)*(?:翻|看|找|拿|瞅|取)"
    "[^,.…0-9没]{0,5}"
    "[ ,.…]+(?:(?:嗯|啊|是|哦)+[ ,.…]*)?(?=[0-9一二两三四五六七八九])"
)
"""自付的话……等一下我翻单子……嗯，11690."""
_PAID_BESIDE: Final = lazily(
    f"(?<=[{_NUMERAL}元块钱])[ ,(]+(?:医保|保险|统筹|大病|农合)(?:给)?(?:付|报|出|拿|掏)(?:的|了){_FIGURE}多?(?:没"
    f"|不)(?:算|含|包)"
    "(?:进来|进去|在内|在里头|里头|在里|里|上)?[) .!]*$"
)
"""¥12,345.60（医保付的4万多没算进来）."""
_WHOLLY: Final = lazily(f"(?P<once>{_FIGURE})[ ,.…]+整整(?:的)?(?P=once)")
_NOUGHT: Final = lazily(
    "^零(?:元|块)?[啊呀吧]?[ ,.…]+一[分毛]钱?(?:都|也)?[没不](?:让|用|要|叫)?(?:我)?(?:自(?:己|个儿?|各儿))?(?:拿"
    "|掏|花|出|交)[.!]*$"
)
"""零啊 一分钱没让我自个儿拿."""
_BETWEEN: Final = "元块钱就不到够"


def as_it_is_right(text: str) -> str:
    """A plain Chinese text with the figure that is meant alone, where it is put right or talked on behind."""
    text = _A_LITTLE.sub("一点", _POINT.sub(".", text))
    text = _PAID_BESIDE.sub("", _LOOKS_FIRST.sub("", _WITH_THE_THRESHOLD.sub("", text)))
    text = _WHOLLY.sub(r"\g<once>", _NOUGHT.sub("零元", text))
    text = _PRINTED_ANEW.sub(r"\g<told>", _EXACTLY.sub(_within_it, _ANYHOW_BELOW.sub("", _NOT_THAT_TIME.sub("", text))))
    text = _NOT_QUITE.sub(_nearly, _TALK.sub("", text))
    text = _IN_VAIN.sub("", _LOOKED.sub("", _TO_THE_PENNY.sub("", text)))
    text = _NOT_THAT_ONE.sub("", _OF_ANOTHER_ROW.sub("", _TYPED_WRONG.sub(r"\g<told>", text)))
    return _SHORT_OF.sub(_told_alone, _LESS.sub(_without, text))


def _within_it(found: re.Match[str]) -> str:
    """The exact sum behind a round one that it is a little more than."""
    rough, told = amount(found["rough"]), amount(found["told"])
    near = isinstance(rough, int) and isinstance(told, int) and rough <= told < 1.2 * rough
    return f"{found['name']}{found['told']}" if near else found[0]


def _nearly(found: re.Match[str]) -> str:
    """The sum behind a round one that it does not reach."""
    whole, told = amount(found["whole"]), amount(found["told"])
    near = isinstance(whole, int) and isinstance(told, int) and 0.9 * whole <= told < whole
    return found["told"] if near else found[0]


def _without(found: re.Match[str]) -> str:
    """A round sum without what it is short of."""
    whole, less = amount(found["whole"]), amount(found["less"])
    if not isinstance(whole, int) or not isinstance(less, int) or 10 * less > whole:
        return found[0]
    return f"{found['name']}{yuan(whole - less)}元"


def _told_alone(found: re.Match[str]) -> str:
    """A sum behind which it is told what it is short of, and of what."""
    told, rest = amount(found["told"]), found["rest"]
    for border in range(1, len(rest)):
        less, whole = amount(rest[:border].rstrip(_BETWEEN)), amount(rest[border:].strip(_BETWEEN))
        if isinstance(told, int) and isinstance(less, int) and isinstance(whole, int) and whole - less == told:
            return f"{found['name']}{found['told']}"
    return found[0]
