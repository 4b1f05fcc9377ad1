"""Who is in hospital now, or waits for a bed, as Chinese tells it in turns of its own, put in the words by which it is
read: 人在延边医院ICU, 在县医院住着, 给老爷子陪床呢, 昨天刚转到普通病房; 床位没排上，在家等电话."""

import re
from collections.abc import Callable
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.zh_others_know import BEGINS, RELATIVE

_END: Final = "(?=$|[,.;! ])"
_KIN: Final = f"(?:我?家?(?:{RELATIVE}|老太太|老爷子|老人|病人|老伴儿?))"
_NOW: Final = "(?:现在|目前|这会儿|眼下|如今|还|就|都|正|也)*"
_HOSPITAL: Final = "(?:医院|附院|[一二三]院|卫生院|中医院|icu)"
_PLACE: Final = f"[一-鿿0-9]{{1,9}}?{_HOSPITAL}"
_WARD: Final = (
    "(?:的)?[一-鿿]{0,6}?(?:icu|重症监护室?|重症病?房?|监护室|抢救室?|病房|病区|手术室|(?<!门诊)[一-鿿]{1,4}科(?!长))"
)
_LIES: Final = "(?:里头|里面|里)?(?:躺着|住着|抢救|观察|呢|着)*"

_OVER: Final = lazily(
    "去年|[大]?前年|头年|那年|当时|那会儿?|那阵儿?|没(?:能)?(?:救|抢救|挺|缓|治|留)|没了(?!床)|走了|不在了|去世"
    "|过世|(?<![没未给让能办天])出了?的?院了?(?!才|再|就|后|以后)|(?<![没未])结(?:了|完)的?账|回家[了养]|到家"
    "|门诊|上班|打工|当护工"
)
"""What tells that the stay is over, or that it is none."""
_NO_CROWD: Final = "(?<![一家男女老里个些工大本多别有外的])"
_IS_IN: Final = lazily(
    f"{_NO_CROWD}病?人{_NOW}[在搁](?P<where>{_PLACE})(?P<ward>{_WARD}){_LIES}{_END}"
    f"|{_NO_CROWD}病?人(?:现在|目前|眼下|这会儿|如今|还)+[在搁](?P<there>{_PLACE}){_LIES}{_END}"
)
"""人在延边医院ICU, 人还在州医院."""
_LIES_THERE: Final = lazily(
    f"(?:[在搁]|(?<=现在)|(?<=眼下))(?P<where>(?:那边|当地|我们)?(?:[一-鿿]{{1,3}}?)?"
    "(?:[县市州镇乡区]|中心|中|人民|妇幼|脑科|结核)(?:里|上)?的?(?:人民|中心|中)?(?:医院|卫生院))"
    f"(?:{_WARD})?(?:里头|里面|里)?(?:住|躺)着(?!院)(?:呢)?{_END}"
)
"""在县医院住着: a hospital that is not named by its town."""
_AT_THE_BED: Final = lazily(
    f"{BEGINS}我?(?:正|现在|还|这会儿|这几天)*[在搁](?P<where>{_PLACE})(?:里|这儿?|那儿?)?(?:正)?"
    f"(?:(?:给|替)(?P<whom>{_KIN})(?:陪床|陪护|护理|陪住|守夜|看护)(?:着|呢)+"
    f"|(?:(?:陪护|陪床|伺候|照顾|照看|护理|看护|守着)着?(?P<other>{_KIN})(?:住院|养病)?|陪着?(?P<one>{_KIN})住院)(?:呢|着)+){_END}"
)
"""在吉大一院给老爷子陪床呢: he is there."""
_MOVED: Final = lazily(
    f"(?:先前?|原先|原来|之前|开始|头几天|一开始|从)?(?:[在搁]|从)?(?P<where>{_PLACE}(?=的?(?:icu|重症|监护|抢救))|[一-鿿]{{2}}?[一二三]院)?(?:的)?"
    "(?:icu|重症(?:监护)?(?:室|病房)?|监护室|抢救室)(?:里)?(?:住|待|躺)?"
    "(?:[过着了的]?[两三四五六七八几0-9]天)?(?:了|的)?[, ]*"
    "(?:昨[天晚儿]|今[天早儿]|前[天晚儿]|刚|才|这两天|已经|现在|人|就|给|又)*"
    f"(?:转|挪|搬|推)(?:到|进|去|回|出来到|入)?(?:了)?普通病房(?:里)?(?:了|去了|来了|呢)*{_END}"
)
"""原先在州医院ICU，昨天刚转到普通病房."""
_GONE_IN: Final = lazily(
    f"(?P<who>{BEGINS}(?:[我他她]|{_KIN}))(?:人)?(?:都|已经|早都|早就)+住(?:进|上|到)了?"
    f"(?P<where>(?!院)[一-鿿]{{2,8}}?(?:的)?{_HOSPITAL})(?:里)?(?:去)?了{_END}"
    f"|(?P<whose>{BEGINS}(?:[我他她]|{_KIN}))(?:人)?(?:都|已经|早都|早就)+住(?:上|进|下)了?院了{_END}"
)
"""我都住进沈阳的医院了: is there, where the papers are still under way."""
_HERE_IT_IS: Final = lazily("人[^,.;!? ]{0,6}[在搁]|[住躺]着|[陪护床侍候顾守]|普通病房|住[进上下]")
"""Without one of these a text tells nothing of the kind."""
_JUST_TAKEN: Final = lazily(
    "(?:刚刚?|才|刚才)(?:给|让|被)?(?:救护车|120|人)?(?:给)?(?:送|拉|抬|推|背)(?:到|进|去|来|上)?了?"
    "(?:[一-鿿]{0,6}?(?P<where>医院|附院|icu)|急诊室?|抢救室)(?:里)?(?:去|来)?(?:了|呢)?(?=$|[,.;! ])"
)
"""刚送医院: is there, and nothing is settled."""
_STAYS_IN: Final = lazily(
    "(?:正在?|(?:现在|眼下|目前)正?在)(?P<where>(?!办|等|申请|联系|考虑|准备|找|家|门诊)[一-鿿]{2,8}?)住院(?:呢"
    "|着|中)*(?=$|[,.;! ])"
    "|已经[在搁](?P<there>[一-鿿]{2,8}?)住上(?:院)?了?(?=$|[,.;! ])"
)
"""正在长春住院, 已经在长春住上了."""
_UNDER_WAY: Final = lazily("(?:备案|转诊|手续)[^;!?]*(?:呢|[没未](?:弄|办|整|备|批|填))")

_TOLD_TO_STAY: Final = (
    "(?:(?:大夫|医生|医院)(?:也|都|就)?(?:让|叫|要|建议|催)(?P<me>[我他她])?(?:赶紧|得|马上|必须|去|来)*住院[, ]+)?"
)
_CALLED: Final = (
    "(?:[, ]*(?:让|叫)?[我他她人]?(?:先|就|都|得)*(?:回家|在家|搁家|回去|家里)(?:里)?(?:先)?等(?:着)?"
    "(?:电话|通知|信儿?|消息|床位?|叫|医院)*(?:呢|吧|着)?)?"
)
_NO_BED: Final = (
    "(?:(?:的|说是?|那边|那儿|这边|告诉|讲|现在|目前)*(?:空?床位?|病床)?(?:都|还|也|一直|暂时|现在|目前|就)*"
    "(?:没(?:有)?(?:排上|排到|轮到|轮上|倒出来?|空出来?|空?床位?|病床)(?:号)?|(?:满了|住满了?|紧张|满员)(?:没床)?)(?:了|呢)*)"
)
_WAITS: Final = lazily(
    f"{_TOLD_TO_STAY}(?:是|可|但|就是|去了|去|在|到)*(?P<where>{_PLACE})(?P<bed>{_NO_BED}){_CALLED}{_END}"
    f"|(?:等|排)着?(?P<there>{_PLACE})的?(?:空?床位?|病床)(?:呢)?(?:[, ]*(?:还|也|一直)*没(?:有)?(?:排上"
    f"|排到|轮到|轮上|等到)(?:号|床)*(?:呢)?)?{_CALLED}{_END}"
)
"""延边医院床位没排上，在家等电话呢."""
_CAME_IN: Final = lazily("住[了的上进着下]|住院了|出了?的?院|[结清]了?的?账|自[付负]|转[到去往]")
"""吉大一院没床，就在延边医院住的: who came in elsewhere."""
_TO_STAY: Final = lazily("(?:得|要|让|叫|去|该)住院")
_SETS_OUT: Final = lazily(
    "(?P<soon>过[一两几]天|明[天儿]|大?后[天儿]|下个?(?:周|礼拜|星期|月)[一二三四五六日天]?|这[一两几]天)(?:就|再|才|准备|打算|要)*"
    f"(?:动身|启程|出发|起身|上路)(?:去|了|走)?{_END}"
)
"""我这腿得住院 … 过两天就动身."""


_JUST_WENT: Final = lazily(
    "(?:昨[天晚儿]|前[天儿]|今[天早儿]|刚刚?|上个?(?:周|礼拜|星期)|前几天)(?:上午|下午|晚上|早上|早晨|夜里|半夜)?"
    "(?=(?:就|才|刚|坐车|坐飞机)*(?:出发|动身|赶)?(?:去|到|上|奔)(?:的|了)?(?![^,.;]{0,6}(?:医院|[一二三]院|门诊|卫生))[一-鿿]{2,4}市?了?[.!]*$)"
)
"""昨天去的长春: who only just went has hardly been treated and left."""


_TO_MOVE: Final = lazily(
    f"(?:现在|目前|正|还)?[在搁](?P<where>{_PLACE})(?:里)?(?:住着?院?|住的院|躺着)?(?:呢|着)?[, ]*"
    "(?P<wish>(?:现在|我|他|她|我们|家里|又|就)*(?:想|要|准备|打算|寻思|合计|商量))着?(?:给)?(?:办)?转(?:院)?(?:到|去|上|往)?"
    "(?![诊账款钱单])(?=[一-鿿]{2})"
)
"""在县医院住院，要转延边医院: is there, and goes on to where it is to be asked about."""


def there_now(text: str) -> str:
    """A plain Chinese text so."""
    if not _OVER.search(text):
        text = _JUST_WENT.sub("", text)
        text = _TO_MOVE.sub(r"现在在\g<where>住着院呢,\g<wish>去", text) if "转" in text else text
    if ("床" in text or "满" in text) and not _CAME_IN.search(text):
        text = _WAITS.sub(_waits, text)
    if _TO_STAY.search(text):
        text = _SETS_OUT.sub(r"打算\g<soon>住院", text)
    if "刚" in text and not _OVER.search(text):
        text = _JUST_TAKEN.sub("现在在医院呢", text)
    if ("住院" in text or "住上" in text) and not _OVER.search(text):
        text = _STAYS_IN.sub(_is_in, text)
    if not _HERE_IT_IS.search(text) or _OVER.search(text):
        return text
    for pattern, put in _WAYS:
        text = pattern.sub(put, text)
    return _GONE_IN.sub(_gone_in, text) if _UNDER_WAY.search(text) else text


def _waits(found: re.Match[str]) -> str:
    return f"{found['me'] or ''}还没去,打算在{found['where'] or found['there']}住院"


def _is_in(found: re.Match[str]) -> str:
    return f"现在在{found['where'] or found['there']}住着院呢"


def _at_the_bed(found: re.Match[str]) -> str:
    return f"{found['whom'] or found['other'] or found['one']}现在在{found['where']}住着院呢"


def _moved(found: re.Match[str]) -> str:
    return f"现在在{found['where']}住着院呢" if found["where"] else "现在住着院呢"


def _gone_in(found: re.Match[str]) -> str:
    return f"{found['who']}现在在{found['where']}住着院呢" if found["where"] else f"{found['whose']}现在住着院呢"


_WAYS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (_IS_IN, _is_in),
    (_LIES_THERE, r"在\g<where>住着院呢"),
    (_AT_THE_BED, _at_the_bed),
    (_MOVED, _moved),
)
