"""A status that was given after the treatment, or will be, was none then: 出院以后批的低保, 下个月开始吃低保."""

from typing import Final

from conversation.understanding.sentences.ko_status_then import not_there_then
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number as numeral
from conversation.understanding.text.plain import plain

_STATUS: Final = "(?:低保|特困|五保|边缘|监测)"
_OVER: Final = "(?:住院(?=[以之]?后)|出院|出了院|出完院|结账|结了账|住完院|看完病)(?:了|以后|之后|后|完|院)*"
_GIVEN: Final = "(?:批|办|评|发|吃|领|拿|给|下来|认定|享受)"
_YEAR_BEFORE: Final = "(?:大?前年|去年|头年|以前)"
_AFTER: Final = lazily(
    f"{_OVER}[, ]?(?:才|又)?[^,.;]{{0,3}}{_GIVEN}[^,.;]{{0,6}}{_STATUS}"
    f"|{_STATUS}(?:户|证|的)*[, ]?[^,.;]{{0,6}}{_OVER}[^,.;]{{0,3}}(?<=[后了完才])"
    f"[^,.;没未不]{{0,2}}{_GIVEN}(?![^,.;]{{0,3}}救助)"
    f"|{_OVER}[, ]?(?:才|刚)(?:是|有|算|成|变成?)[^,.;没未不]{{0,4}}{_STATUS}"
    f"|{_STATUS}(?:户|证)*(?:是|在)?[, ]?{_OVER}(?:才|刚)有"
    f"|{_STATUS}(?:户|证)*(?:刚刚?|才){_GIVEN}[^,.;没未不]{{0,3}}[, ]+[^,.;]{{0,3}}(?:住院|手术|看病)[^,.;]{{0,3}}是?"
    "(?:在)?(?:批|办|评|下来)[^,.;]{0,4}(?:之前|以前)"
    f"|(?:住院|手术|看病)(?:是)?在?{_STATUS}[^,.;没未不]{{0,3}}{_GIVEN}[^,.;]{{0,3}}(?:之前|以前)"
    f"|{_YEAR_BEFORE}(?:还|是|有|吃|的|我家?|都)*{_STATUS}(?:户|的|来着|着)*[, ]*今年(?:就|已经|都|可"
    f"|又)*(?:不是|没有?)了?(?=$|[,.; ])"
    f"|{_STATUS}(?:户|证)*(?:是)?{_YEAR_BEFORE}(?:还|才)*[有是](?:的)?[, ]*今年(?:就|已经|都|可|又)*(?:不是"
    f"|没有?)了?(?=$|[,.; ])"
    f"|(?:下个?月|明年|过完年|年后)[^,.;]{{0,8}}{_STATUS}"
    f"|(?:{_STATUS}(?:是|户|证)*[^,.;没未不]{{0,8}}(?:才|刚刚?|新)?(?:批|办|下来|评上|认定)[^,.;没未不]{{0,4}}"
    f"|(?:批|办|评|认定)(?:下来|上)?的{_STATUS})[,. ]+(?:在?[那这])?(?:之前|以前|前面|先前)(?:的|就|已经)*[住看做花]"
    "|(?:퇴원|출원|결산)[^,.]{0,4}(?:다음|뒤|후|나서|나니|(?:한달|두달|석달|넉달"
    "|몇달|반년|일년|열흘|보름|며칠|[0-9]+일|[가-힣]{1,2}주일) ?(?:만|있다|지나))"
    "[^,.]{0,6}(?:[저디띠]보|특곤|오보|변두리|감측)[^,.]{0,8}(?:받|나왔|나옴|탔|됐|되였|인정|내줬|올랐)"
    "|(?:래달|다음 ?달|래년|명년)[^,.]{0,6}(?:저보|특곤|오보|변두리)"
    "|(?:세상 ?(?:떴|떠[서난]|뜨)|돌아가셨|돌아갔|사망)[^!?]{0,20}?"
    "(?:저보|디보|특곤|오보)(?:호|대상)?(?:이?였|댔|를? ?(?:탔|받))"
    "[^!?]{0,16}(?:내가|나는|나느|제가|저는|내 앓|내 일)"
    f"|(?:[没走]了?的?|去世了?|过世了?|不在了|走了)[, ]+(?:他|她)?(?:那会儿?|那时候?|当时|生前|活着)"
    f"[^;!?]{{0,6}}{_STATUS}"
    "[^;!?]{0,10}(?:问的是我|是我自己|轮到我|我在|我住|我这)"
)
"""The last two: of somebody who has died since."""
_MONTH: Final = "(?P<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(?:底|初|中旬|末)?"
_GIVEN_IN: Final = lazily(f"{_MONTH}(?:(?:才|刚|刚刚)?(?:给)?{_GIVEN}(?!(?:的|了)?药)|(?:才|刚|刚刚)有)")
_STAYED_IN: Final = lazily(f"{_MONTH}[^,.;月批评才给]{{0,6}}(?:[住出]|看的?病|做的?手术|手术|治的?病)")
_TREATED: Final = "(?:住院|住的院|出院|看的?病|手术|做的手术|治病)"
_STAYED_THEN: Final = lazily(
    f"{_TREATED}(?:那[回次会]儿?)?(?:(?:是|在|是在)(?:今年)?|(?:今年)?(?=[^,.;]{{1,5}}$"
    f"|[^,.;月]{{1,2}}月份?[,.; ])){_MONTH}"
)
"""9月份批的低保，6月住的院; 低保，八月才批的，七月住的; 6月才批的低保，住院是3月; 低保是十月批的，住院九月."""
_GIVEN_LATELY: Final = lazily(
    f"(?:上个?月|这个?月|前几天|前些?天|前两天|最近|刚刚?|新近|上周|上礼拜)(?:才|刚刚?|新)?(?:给)?{_GIVEN}(?:下来|上|的|了)*"
)
"""特困 上个月刚批的 住院是6月."""
_KOREAN_STATUS: Final = "(?:저보|디보|띠보|특곤|오보|변두리|변연|감측)"
_THEN: Final = (
    "(?:입원|주원|치료|수술|퇴원|결산|진료|그)(?:을|를)? ?"
    "(?:하|할|받을|했을|하던|받던)? ?(?:때|당시|적|무렵)(?:에는|에|엔|는|은)?"
)
_THEN_NOT_NOW: Final = lazily(
    f"{_THEN} ?(?:{_KOREAN_STATUS}[가-힣]{{0,2}} ?)?(?:아니|아이|없|못|안)[^,.]{{1,6}}?(?:는데|지만|고|구|다가)[ ,]*"
    f"(?:지금|이제|인제|이젠|현재|올해|그 ?후|후에|뒤에|나중에)[^,.]{{0,6}}?{_KOREAN_STATUS}"
    f"|{_KOREAN_STATUS}[^,.]{{0,8}}(?:지만|는데|인데|고|구)[ ,]*{_THEN} ?"
    f"(?:{_KOREAN_STATUS}[가-힣]{{0,2}} ?)?(?:아니|아이|없|못)"
)
"""입원할 때는 아니였는데 지금은 저보: what counts is how it was then."""

_ANY: Final = lazily(f"{_STATUS}|低边")
_NOT_ENTITLED: Final = lazily(
    f"{_STATUS}[^,.;]{{0,8}}(?:不够(?:格|条件)|够不上|不符合|没资格)|(?:够不上|不够格|没资格)[^,.;]{{0,3}}{_STATUS}"
    f"|够[^,.;]{{0,2}}{_STATUS}[^,.;]{{0,3}}条件|{_STATUS}[^,.;]{{0,3}}够条件"
)
"""低保特困咱都不够格, 够低保条件，没去办."""


def without_entitlement(said: str) -> bool:
    """Whether a status is named only as one for which somebody does or does not meet the conditions."""
    text = plain(said)
    return bool(_NOT_ENTITLED.search(text)) and not _ANY.search(_NOT_ENTITLED.sub("", text))


_WAS_ONCE: Final = lazily(
    f"^(?!.*(?:입원|주원|치료|수술|병원|퇴원|결산|그때|당시|지금|이제|인제|아직|계속|자부)).*"
    f"{_KOREAN_STATUS}(?:호|대상|인원)?(?:를|을)? ?"
    f"(?:이?였댔|이?였었|이댔|탔댔|탔었|받았댔|받았었)[가-힣]{{1,3}}[.! ]*$"
)
"""저보였댔슴다, of which it is not told whether it was so still at the treatment."""


def was_once(said: str) -> bool:
    """Whether a Korean text tells no more than that there was such a status."""
    return bool(_WAS_ONCE.search(plain(said)))


_ONLY_THEN: Final = lazily(
    f"{_STATUS}[^,.;0-9一二三四五六七八九十]{{0,4}}(?:今年)?[0-9一二三四五六七八九十]{{1,2}}月份?才(?:给)?{_GIVEN}"
    f"|[0-9一二三四五六七八九十]月份?才(?:给)?{_GIVEN}[^,.;]{{0,4}}{_STATUS}"
    f"|{_KOREAN_STATUS}[^,.0-9]{{0,4}}(?:올해 ?)?[0-9]{{1,2}}월에야"
)


def given_only_then(said: str) -> bool:
    """Whether a status is told to have been given in a certain month only, and of no treatment: 低保是5月才批的."""
    return bool(_ONLY_THEN.search(plain(said)))


def status_later(said: str) -> bool:
    """Whether a text tells that a status was not there yet when somebody was treated."""
    text = plain(said)
    if _AFTER.search(text) or _THEN_NOT_NOW.search(text) or not_there_then(said):
        return True
    given, stayed = (
        [month for pattern in each for found in pattern.finditer(text) for month in numeral(found["month"])]
        for each in ((_GIVEN_IN,), (_STAYED_IN, _STAYED_THEN))
    )
    lately = bool(_GIVEN_LATELY.search(text)) and not given
    return bool(_ANY.search(text) and stayed and (lately or given)) and (lately or max(given) > max(stayed))
