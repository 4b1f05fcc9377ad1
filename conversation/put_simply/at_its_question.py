"""What is told at one question with more or fewer words than it needs, as it would be said there: 没自付 at the own
share of before; 只报了医保, 申请了还没批 at the aid; 没住过院，没领过救助 where it is asked what was before."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from conversation.understanding.text.lazily import lazily

_SUM: Final = "[0-9][0-9.,]*[千万百]?(?:[0-9一二两三四五六七八九])?|[一二两三四五六七八九十百千万]+"
_NONE_GIVEN: Final = "没给救助"
_GIVEN: Final = "(?:我|医疗)?(?:救助|领|拿|给|领过?救助|救助金?)(?:了|过|给了|领了)*(?:救助)?"
_NO_AID: Final = (
    "(?:我|也|都|,)*(?:没有?|没)(?:去)?(?:领过?|拿过?|给过?|申请过?|要过?|办过?)(?:医疗)?(?:救助|救助金|救助的?钱)?"
)
_STAYED: Final = (
    "(?:有|我|倒是|但|但是|就是|是|就|可|今年|,)*(?:住过院?|住了院|看过病|看病了?|花过钱?|住院了?)"
    "(?:的|了)?(?:一次|一回|两次|两回)?"
)
_AWAY: Final = (
    "长春|吉林市|四平|通化|白城|松原|白山|辽源|吉大[一二三]院|省里|省城|省医院|北京|上海|天津|重庆|广州|深圳|杭州|南京|青岛|济南"
    "|烟台|威海|沈阳|大连|哈尔滨|黑龙江|辽宁|山东|外省|省外|外地"
)
"""Places out of the prefecture, where one is treated without more words."""

_Said = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
_THE_SAME, _OF_ANOTHER_KIND = "一样", "地方、转诊这些有不一样的"
_AT: Final[Mapping[str, tuple[_Said, ...]]] = {
    "earlier": (
        (lazily("(?:否|不|无|没的|没有的|都没|都没有|木有)[.!]*"), "没有"),
        (lazily("(?:是|有)?(?:好几|好多|好些|几|两三|三四)(?:次|回)(?:呢|了|都有)*[.!]*"), "有"),
        (
            lazily(
                "(?:我|今年|以前|也|都|,)*没有?(?:住过?院?|看过?病?|花过?钱?)(?:过)?[,.]*(?:也)?" + _NO_AID + "[.!]*"
            ),
            "没有",
        ),
        (lazily(_NO_AID + "[,.]*(?:也)?没有?(?:住过?院?|看过?病?|花过?钱?)(?:过)?[.!]*"), "没有"),
        (lazily(f"{_NO_AID}[,.]*{_STAYED}[.!]*|{_STAYED}[,.]*(?:但|但是|就是|可|可是)?{_NO_AID}[.!]*"), "有"),
        (
            lazily(
                "有(?:过|的)?[,.]*(?:但|就|是|都|可)*(?:没转诊|没办转诊|没办|没转|还没报|没报|没报销|还没报销)(?:的|呢|过|了)*[.!]*"
            ),
            "有",
        ),
        (
            lazily(
                f"(?P<yes>有(?:过|的)?[,.]*)?(?:自付(?:了|是)?)(?P<own>{_SUM})(?:元|块)?[,.]*{_GIVEN}"
                f"(?P<aid>{_SUM})(?:元|块)?[.!]*"
            ),
            lambda told: f"有,自付{told['own']},救助领了{told['aid']}",
        ),
    ),
    "earlier_self_paid": (
        (lazily("(?:我|以前|也|都|,)*(?:没有?自付|自付没有?|自付(?:是)?(?:0|零))(?:的|过|了|啊|呢)*[.!]*"), "0"),
        (lazily("(?:今年)?(?:没有?[,.]*)?(?:那)?(?:都)?是(?:去年|前年)的(?:事|钱)?(?:了)?[.!]*"), "0"),
        (
            lazily(
                f"(?:不|没)(?:算|含|包括|带|加)(?:上)?这(?:一)?[次回](?:的)?[,.]*(?:是|一共|总共)*(?P<sum>{_SUM})(?:元|块)?[.!]*"
            ),
            lambda told: told["sum"],
        ),
        (
            lazily(
                f"(?:{_SUM})(?:元|块)?[,.]*(?:医保)?报(?:了|销了?)?(?:{_SUM})(?:元|块)?[,.]*(?:个人)?自付(?:了|是)?(?P<sum>{_SUM})(?:元|块)?[.!]*"
            ),
            lambda told: f"自付{told['sum']}",
        ),
        (
            lazily(f"(?:自付(?:了|是)?)?(?P<own>{_SUM})(?:元|块)?[,.]*{_GIVEN}(?P<aid>{_SUM})(?:元|块)?[.!]*"),
            lambda told: f"自付{told['own']},救助领了{told['aid']}",
        ),
    ),
    "earlier_aid": (
        (
            lazily(
                "(?:没有?救助[,.]*)?(?:我|就|只|只有|光|都是|是|,)+(?:报了?|用了?|走的?|给报了)?(?:医保|农合|新农合|合作医疗)(?:报的?|报销的?|给报的?)?(?:了|的)*[.!]*"
            ),
            _NONE_GIVEN,
        ),
        (
            lazily(
                "(?:我|那时候?|当时|还|也|都|,)*(?:没有?)(?:申请|去领|去办|办|去要|要|去申请)(?:过|了|呢|的|救助)*[.!]*"
                "|(?:还|到现在|现在|钱|救助|,)*(?:没|没有)(?:下来|批|批下来|到账|到|发|发下来|办下来)(?:呢|了|钱)*[.!]*"
                "|(?:现在|还|正|,)*(?:正在|在)(?:办|申请|审批|审|等)(?:呢|着)*[.!]*"
                "|(?:已经|我|都)*(?:申请|办|交)(?:了|过)(?:可|但|,)*(?:还|一直)?(?:没|没有)(?:批|下来|给|到|批下来|给钱|到账)(?:呢|了)*[.!]*"
            ),
            _NONE_GIVEN,
        ),
    ),
    "referral": (
        (
            lazily(
                "(?P<none>没办|没转|没开|没有|没办转诊|没转诊)[,.]+(?:在|去的?|上的?|是)?"
                f"(?P<where>{_AWAY})(?:看|住|治|做|去)?(?:的|了)?(?:病|院)?[.!]*"
            ),
            lambda told: f"没办转诊,在{told['where']}看的",
        ),
        (lazily("(?:已经|都|早就?|我|大夫|医生|给|,)*开(?:好|完)?了(?:转诊)?(?:单子?|手续)?[.!]*"), "办了"),
    ),
    "place": (
        (lazily("(?:在|是|去|上|从)?(?:那个)?双通道(?:药店|药房|定点)?(?:拿|买|开|取)?(?:的|药)*[.!]*"), "定点药店"),
    ),
    "paid_only": (
        (
            lazily(
                "(?:没有?救助[,.]*)?(?:我|都是?|是|全|就|用|拿|,)*(?:刷|用|走|扣)?(?:的|了)?(?:医保卡|社保卡|个人账户|卡里的?钱?|卡里)"
                f"(?:里)?(?:的钱)?(?:付|刷|交|出|扣|结)?(?:的|了|过)?(?:{_SUM})?(?:元|块)?(?:的|钱)?[.!]*"
            ),
            "医保卡付过一部分",
        ),
    ),
    "paid_in_all": (
        (
            lazily("(?:我|自己|一分钱?|一点|都|也|,)*(?:没有?)(?:花|付|交|出|掏)(?:钱|过钱|一分钱?)?(?:的|了)?[.!]*"),
            "0",
        ),
    ),
    "differs": (
        (lazily("(?:都|也|还|还是|,)*(?:同上|没变|没变化|没有变化|照旧|老样子)(?:的|啊|呢|了)*[.!]*"), _THE_SAME),
        (
            lazily(
                "(?:这次|是|看的|做的|去的|,)*(?:门诊|透析|急诊|特病|特药|普通门诊|没住院|换了?医院|换医院了|换了一家|换地方|另一家医院|别的医院|不是那家|没转诊|没办转诊)(?:了|的|看的|啊|呢)*[.!]*"
            ),
            _OF_ANOTHER_KIND,
        ),
    ),
    "earlier_chronic_aid": (
        (
            lazily(
                "(?:我|都|里面|那|,)*(?:没有?慢性?病|都?是住院的|慢性?病(?:的)?没领过?|没领过慢性?病的?)(?:的|了|呢)*[.!]*"
            ),
            "0",
        ),
    ),
}
_SOME_ARE_WRONG: Final = lazily(
    "(?:不全对|不都对|不完全对|没全对|有[一两几]?[条个]?(?:是)?(?:错|不对)的?|(?:改|看|换)(?:一下)?第[0-9一二三四五六七八九]+[条行个项]"
    "|最后(?:一)?[条行个项](?:是|写)?(?:不对|错)了?|县市?(?:不对|错了))[.!]*"
)
_TAKE_OUT: Final = lazily(
    "(?:把)?(?:删掉|删除|去掉|删了|不要)(?P<line>转诊|自付|户口|县市|种类|地方|身份|家庭情况|看病时间|时间)(?:那[条个])?[.!]*"
)
_NOT_BUT: Final = lazily(
    "(?P<wrong>不是(?P<one>低保|特困|边缘|低保边缘|五保|住院|门诊|延吉|长春))是(?P<right>[^,. 不]{2,8})"
)


def under_a_list(text: str) -> str:
    """A plain text that is said of what was read, as it would be said there: 不全对, 删掉转诊, 不是低保是特困; as it is
    where it is none of these."""
    if _SOME_ARE_WRONG.fullmatch(text):
        return "有不对的"
    if told := _TAKE_OUT.fullmatch(text):
        return f"{told['line']}不对"
    return _NOT_BUT.sub(r"\g<wrong>,是\g<right>", text)


def at_its_question(text: str, question: str) -> str:
    """A plain text put so, where the question of this name is open; as it is where it is none of these."""
    said = text.replace(" ", ",") if re.search("[一-鿿] [一-鿿0-9]", text) else text
    for pattern, instead in _AT.get(question, ()):
        if told := pattern.fullmatch(said):
            return instead if isinstance(instead, str) else instead(told)
    return text
