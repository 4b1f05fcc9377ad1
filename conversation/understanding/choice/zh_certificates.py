"""What a text tells of a certificate of an illness that is not there: 没办慢病证，就普通门诊, 만성병증은 없구.

It names the care that rests on such a certificate, and tells that it is another one.
"""

from typing import Final, NamedTuple

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_PAPER: Final = "(?:证明?|本儿?|卡|手续|待遇|资格|审批)?"
_NAMES: Final = (
    ("chronic_outpatient", "(?:门诊)?慢性?病|门慢"),
    ("special_disease", "(?:门诊)?特(?:殊疾?)?病|(?:门诊)?特殊疾病|门特|大病"),
    ("special_drug", "特药"),
)
_NAME: Final = "|".join(f"(?P<{value}{{place}}>{names})" for value, names in _NAMES)
_DONE: Final = "(?:办|批|给批|领|申请|认定|评|下来|拿到|开)"
_OFFICE: Final = "(?:(?:医保局?|医院|社保局?|窗口|大夫|医生|上[面头])(?:那边)?(?:给|同意)?)"
_BY: Final = f"{_OFFICE}?"
"""Who makes it out: 没有医保批的特药."""
_NOT: Final = lazily(
    f"(?:也|都|还|从来?|一直|根本|压根儿?)*(?:{_BY}[没未](?:有)?(?:给|去|[拿吃买]过?)?"
    f"|不是(?={_OFFICE}{_DONE})){_BY}{_DONE}?(?:过|下来|成|上|着|准)?的?(?:啥|什么|那个|那种|这个)*"
    f"(?:{_NAME.format(place=1)}){_PAPER}(?:啥的|什么的)?"
    f"|(?:{_NAME.format(place=2)}){_PAPER}(?:啥的|什么的|之类的)?{_BY}(?:还|都|也|一直|根本|压根儿?"
    f"|从来?)*[没未](?:有)?(?:去|给|经过?)?{_BY}{_DONE}(?:过|下来|成|上|着|准|呢|呀)*"
    f"|(?:{_NAME.format(place=3)}){_PAPER}(?:可|也|还)?不是{_OFFICE}{_DONE}的?"
)
"""A certificate that was not made out, before or behind its name."""
_PAIR: Final = "(?P<one>慢性?病|特病|特药|大病)(?:证|本)?[、和, ]?(?P<two>慢性?病|特病|特药|大病)"
_NOT_BOTH: Final = lazily(f"(?P<not>[没未](?:有|办|批|申请)?过?)(?:啥|什么|这些|那些)?{_PAIR}")
_BOTH_NOT: Final = lazily(f"{_PAIR}(?:都|也|全)(?P<not>[没未](?:有|办|批|申请)?(?:过|下来)?)")
"""Two of them in one: 没办过慢病特病, 慢病特病都没批."""
_NONE_WHATEVER: Final = lazily(
    "(?:也|都|还|又)*[没未]有?(?:办|开|给)?过?(?:啥|什么)(?:病)?的?证明?|(?:啥|什么)(?:病)?的?(?:证明?"
    "|本儿?)(?:都|也)[没未]有?(?:办|开|给)?"
)
"""啥证明都没有, beside an outpatient treatment."""
_NOT_IN_KOREAN: Final = lazily(
    "(?:문진|외래)? ?(?:(?P<chronic_outpatient>만성병)|(?P<special_disease>특수병|특수질병|특병)"
    "|(?P<special_drug>특약|특수약품?))"
    "(?:증명서|증명|증|책|카드|수첩)?(?: ?같은 ?[것거건])?(?:은|는|이|가|도|두|을|를)? ?(?:아직 ?|아예 ?|전혀 ?)?"
    "(?:없(?:[소슴습음]|[고구이어으]|는데|지만)|(?:안|못) ?(?:냈|나왔|했|받았|만들었)(?=[고구소슴습는지어]))"
    "(?:으니까?|다나니|슴다|습니다|는데|지만|고|구|서|소|어서)?[, ]*"
)
"""만성병증은 없구 그저 약만 샀소."""
_GOT_LATER_IN_KOREAN: Final = lazily(
    "작년|지난해|재작년|그때|전에는|처음|(?<![안못아이] )(?<![안못])(?:나왔|나와서|나온|내려왔|받았|받아|만들었"
    "|생겼)(?![가-힣]*(?:없|안|못))"
)
"""작년에는 특수병증이 없었는데 올해 나와서."""
_GOT_LATER: Final = lazily(
    "(?:后来|今年|现在|这[次回]|才|前几天|上个?月)[^,.;!没未]{0,4}(?:批|办|下来|发|有)|[没未]有?带|[没未]有?用"
)
"""去年没批，今年批了."""
_OUTPATIENT: Final = lazily("门诊|挂水|吊瓶|点滴|开[的了点]*药|拿药|化验|抽血|拍片|[彩B]超|当天(?:就)?回")


_NO_MORE: Final = lazily("(?:我|我妈|我爸|他|她|就是|可是|但|还|的|呢|啊|了|证)*")
_BY_ITSELF: Final = lazily("(?:^|(?<=[,;，； ]))([^,;，； ]+)(?:[,;，； ]|$)")
_ASKED_FOR_IT: Final = lazily("批|办|下来|认定|评")
"""特病没批, which tells of somebody who was at no ward."""


class Told(NamedTuple):
    """A text without the certificates that were not made out, and the kinds of care that rest on these."""

    text: str
    denied: frozenset[str]


def _in_korean(text: str) -> Told:
    """As `without_certificates`, of a Korean text."""
    if "없" not in text and "못" not in text and "안" not in text:
        return Told(text, frozenset())
    told = _NOT_IN_KOREAN.sub("", text)
    if told == text or _GOT_LATER_IN_KOREAN.search(told):
        return Told(text, frozenset())
    denied = {value for found in _NOT_IN_KOREAN.finditer(text) for value, name in found.groupdict().items() if name}
    return Told(told, frozenset(denied))


def without_certificates(text: str) -> Told:
    """A plain text without the certificates of an illness that it tells not to be there."""
    if HANGUL.search(text):
        return _in_korean(text)
    if not any(sign in text for sign in "没未不") or _GOT_LATER.search(text):
        return Told(text, frozenset())
    text = _NOT_BOTH.sub(r"\g<not>\g<one>,\g<not>\g<two>", text)
    text = _BOTH_NOT.sub(r"\g<one>\g<not>,\g<two>\g<not>", text)
    denied = {value.rstrip("123") for found in _NOT.finditer(text) for value, name in found.groupdict().items() if name}
    if denied and _NO_MORE.fullmatch(_NOT.sub("", text).strip(",.;! ")) and _ASKED_FOR_IT.search(text):
        return Told("", frozenset(denied))
    if denied and not _OUTPATIENT.search(text) and "透析" not in text and "化疗" not in text:
        if _ASKED_FOR_IT.search(text):  # 没办特病，住院
            text = _BY_ITSELF.sub(lambda found: "" if _NOT.fullmatch(found[1]) else found[0], text).strip(",; ")
        return Told(text, frozenset())  # 没有慢病 of who was in hospital
    rest = _NOT.sub("", text) if denied else text
    return Told(_NONE_WHATEVER.sub("", rest) if _OUTPATIENT.search(text) else rest, frozenset(denied))
