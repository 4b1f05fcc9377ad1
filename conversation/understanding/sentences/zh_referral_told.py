"""How Chinese tells of a referral in turns of its own, put in the words by which it is read: that it was filed when
somebody was there already (备案是住院以后才补的), that it is not known whether it was (备案孩子办没办我不清楚), that it
is under way or still to come (备案到时候再办), and who gave it (转诊是延边医院给开的, 卫生院大夫说不行，给开的转诊)."""

import re
from collections.abc import Callable
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.zh_others_know import RELATIVE

_END: Final = "(?=$|[,.;! ])"
_PAPER: Final = "(?:备案|转诊(?:单|手续)?|转院手续)"
_KIN: Final = f"(?:我?家?(?:{RELATIVE})们?|家里?人|[他她]们?)"
_DONE: Final = "[办弄整备补搞转跑开]"

_NOT_KNOWN: Final = lazily(
    f"(?:那个?|这个?)?(?P<paper>{_PAPER})(?:的?事儿?|这个|那个|手续)*[, ]?(?:(?:是|由)?{_KIN}(?:管|张罗|跑"
    "|弄|办)?的?[, ]?)?"
    f"(?:到底|究竟|给|替)*我?(?:{_DONE}(?:成|好|上|了)?没(?:有)?{_DONE}(?:成|好|上|了|过)?|{_DONE}(?:了|好|成)?还是没{_DONE}|给没给{_DONE}|{_DONE}没)"
    "(?:了|的|备案)?[, ]?我?(?:也|是|真|就|都|可|实在|确实|还)*"
    "(?:不知道?|不清楚|不晓得|没问|没打听|说不[准好清]|记不[清住得]|不记得|忘|没告诉我|[弄闹搞]不清|没数|没听[他她]说)"
)
"""那个备案孩子办了还是没办我是真不知道."""
_NOT_CLEAR: Final = lazily(
    f"(?<!没)(?<!没有)(?<!不知道)(?<!不懂)(?:那个?|这个?)?{_PAPER}(?:的?事儿?|这个|那个)*[, ]?我?(?:也"
    "|是|真|就|都|可|实在|确实|还)*"
    f"(?:不清楚|不记得|记不[清住得]|想不起来|弄不清)(?:楚)?(?:了|啊|呢)*{_END}"
)
"""备案的事不清楚; of who forgot to file, and who had not heard of it, it is told otherwise."""
TOLD_AS_NOT_KNOWN: Final = "备案办没办我不知道"
"""How it is put that somebody does not know."""
_FORGOTTEN: Final = lazily(
    f"(?P<paper>备案|转诊)(?:的?事儿?|手续)?(?:我|他|她|都|也|就|给)*忘了?(?:个?干净|一干二净|了)?{_END}"
)
"""备案忘了: it was not thought of."""
_LATE: Final = lazily(
    "(?<!没)(?<!没办)(?:备案|转诊(?:手续)?)(?:我|他|她|是|都|也|手续)*(?:住院|住进去|住进|住上|出院|到(?:了)?那儿?|到医院|做完手术|手术)"
    f"(?:(?:以|之)?后|完|了)*(?:好?[一二三四五两几]天)?(?:才|现|又|再|给|赶紧|我|他|她)*补(?:办|备|上|开|录)?(?:上)?(?:的|了)+{_END}"
)
"""备案是住院以后才补的."""
_LATE_AFTER_ALL: Final = lazily(
    "(?:(?<=[,.; ])(?:住院|去|走)(?:的时候|那会儿?|那时候|前)|当时|开始|一开始)?(?:也|都|就)?(?:没(?:有)?"
    "(?:办|做|弄|去)?备案|备案(?:也|都)?没(?:办|做|弄))[, ]+"
    "(?:后来|过后|事后|出院后|出院以后|回来以?后?|住院以后)(?:才|又|给|赶紧)*补(?:办|备)?(?:上|的|了)+(?:备案)?"
    f"{_END}"
)
"""住院的时候没备案，后来才补上的."""
_THOUGHT_OF_IT: Final = lazily(
    "(?P<stay>住院|住进去|住进来|住上|住下|到那儿?|到医院)(?:院)?(?:了)?(?:都)?(?:的)?"
    "(?:第[二三四五六七两][天日]|[两三四五六七几]天|当天晚上)(?:了|以?后)?[, ]?"
    "(?:才|这才|我|他|她)*(?:想起来?|知道|听说|寻思起来)(?:了|还)?(?:没|得|要|该)?(?:有)?(?:办)?备案"
    "(?:的事儿?|这事儿?)?[, ]+"
    "(?:当天|现|赶紧|又|才|马上|就|连忙|我|孩子|给|在?手机上)*(?:补|办|备)(?:办|备|上|的|了)+"
)
"""住进去第二天才想起来备案 现补的."""
_TO_BE_FILED: Final = lazily(
    f"(?P<paper>{_PAPER})(?:的?事儿?|手续)?(?:我|他|她)?(?:打算|准备|寻思|想着?|等)?(?:到时候?|过后|以后|回头|临走|走(?:之)?前"
    "|去(?:之)?前|过[一两几]天|明天|后天|下周|下礼拜|出院(?:以|之)?后|出院|等出院)[^,.;!了的 ]{0,4}?"
    f"(?:再|才|要|打算|准备)+(?:去|给|来)?(?:办|弄|备|填|补|整)(?:办|备)?(?:呗|吧|呢)?{_END}"
)
"""备案到时候再办."""
_UNDER_WAY: Final = lazily(
    f"(?:人家)?(?:叫|管叫)?(?P<paper>{_PAPER})(?:的?事儿?|手续)?[, ]?(?:让|由)?{_KIN}?(?:在家|正|现在"
    "|在)*(?:给|替|帮)?[我他她]?(?:正|在|现)*"
    f"(?:{_DONE}|张罗|填|申请|审核)着?呢(?:[, ]*(?:还|也|到现在)*没(?:有)?(?:{_DONE}|填|审)?(?:完|好|下来"
    f"|利索|成|妥|出来))?{_END}"
    f"|(?P<of>{_PAPER})(?:的?事儿?|手续)?[, ]?(?:让|由)?{_KIN}?(?:在家|正|现在|在)+(?:给|替"
    f"|帮)?[我他她]?(?:{_DONE}|张罗|填|申请|跑)[, ]+"
    f"(?:还|也|到现在)*没(?:有)?(?:{_DONE}|填|审)?(?:完|好|下来|利索|成|妥|出来)(?:呢)?{_END}"
)
"""备案 闺女在家给我弄呢 还没弄完: whether there is one is not told yet."""

_BY_A_HOSPITAL: Final = lazily(
    "转诊(?:单|手续|证明)?(?:是|由|就是)?(?:人家|他们)?(?!卫生|镇|乡|社区|村|哪|什么|啥|这|那"
    "|[到去上往])[^,.;!? 卫镇乡社哪]{1,7}?"
    f"(?:医院|附院|[一二三]院)(?:的?(?:大夫|医生))?(?:也|就|都)?(?:给)?(?:我|他|她)?(?:开|办|出)的{_END}"
)
"""转诊是延边医院给开的."""
_FIRST: Final = (
    "(?:(?:[一-鿿]{1,3})?(?:镇|乡|街道)?(?:中心)?(?:卫生院|卫生所|卫生室|社区医院|社区卫生服务中心)|社区|村卫生室)"
)
_SAID_NO: Final = lazily(
    f"(?P<first>{_FIRST})的?(?:大夫|医生|院长)(?![^;!?]*(?:没给|没开|没转|没办))[^;!?院]{{2,24}}?"
    f"(?:[大上]医院[^;!?院]{{0,6}}?)?[, ]+"
    "(?:当时|当场|就|直接|完了|然后|又|马上|也)*给(?:我|他|她)?(?:开|办)(?:了|的)?(?:个|张)?(?:转诊(?:单|手续|证明)?)(?:的|了)?"
)
"""卫生院大夫摸了摸我肚子说不行得上大医院 当时给开的转诊."""
_STILL_DONE: Final = lazily("(?:[办弄整备]好|[办弄整备]完|[办弄整备]妥|下来|批)了")


def referral_told(text: str) -> str:
    """A plain Chinese text so."""
    if not _ANY.search(text):
        return text
    for pattern, put in _WAYS:
        text = pattern.sub(put, text)
    return text


_ANY: Final = lazily("备案|转诊|转院")


def _open(found: re.Match[str]) -> str:
    return "" if _STILL_DONE.search(found[0]) else "备案没弄完"


def _by_them(found: re.Match[str]) -> str:
    """Who gave it, and whether it was given to who types."""
    return f"{'我,' if '我' in found[0] or '我' in found[0] else ''}{found['first']}给开的转诊"


_WAYS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (_NOT_KNOWN, TOLD_AS_NOT_KNOWN),
    (_FORGOTTEN, r"忘了\g<paper>"),
    (_NOT_CLEAR, TOLD_AS_NOT_KNOWN),
    (_LATE, "备案是住院后补办的"),
    (_LATE_AFTER_ALL, "备案是住院后补办的"),
    (_THOUGHT_OF_IT, "住院了，备案是住院后补办的"),
    (_TO_BE_FILED, "备案还没办"),
    (_UNDER_WAY, _open),
    (_BY_A_HOSPITAL, "延边医院给开的转诊"),
    (_SAID_NO, _by_them),
)
