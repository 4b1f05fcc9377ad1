"""That a referral was filed late, told where it is asked which one there was: 쫜쩐은 늦게 했슴다, 转诊是后来补的. What
is filed afterwards is no referral by a doctor whom somebody had seen first."""

from typing import Final

from conversation.understanding.sentences.ko_filed_when import filed_late
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_NOT_LATE: Final = lazily("(?:안|아이|아니|不|没|未)[^,.]{0,3}(?:늦|晚|迟)|늦지|来不及|늦어서 ?못")
_LATE: Final = lazily(
    "(?:전원|전진|좐전|전이|병원이전)(?:수속|단자|증)?(?:을|를|은|는|도|이|가)? ?(?:했는데 ?|하긴 ?했는데 ?"
    "|한게 ?)?(?:좀 ?|너무 ?|많이 ?)?"
    "늦(?:게[^,.못안]{0,6}(?:했|뗐|받았)|었|음)"
    "|(?:转诊|转院)(?:手续)?(?:是)?[办开转弄]?了[, ]*(?:但|可|就|只)是?[办弄]?(?:得)?(?:有点|太)?[晚迟]了"
    "|(?:转诊|转院)(?:的)?(?:手续|单子?|证明)?[^,.;没不]{0,4}(?:[办开转补](?:得|的)?(?:有点|太)?(?:晚|迟)|(?:后来|后|之后|以后|回来|出院)[^,.;没不]{0,4}(?:补|[办开](?:的|了)))"
    "|(?:出院|回来|看完|治完|住完)(?:了|以后|之后|后)*[^,.;没不]{0,3}(?:才|再)(?:去)?[补办开][^,.;没不]{0,2}(?:转诊|转院)"
    "|(?:转诊|转院)[^,.;没不]{0,3}(?:出院|回来|看完|治完|住完)[^,.;没不]{0,4}[补办开]"
)

_BY_KIN: Final = lazily(
    "(?:事先|提前|预先|走之?以?前|去之?以?前|来之?以?前|临走前?)[^,.;没不想要]{0,6}(?:备[过了好上的完]+案|备案|[办弄报][过了好的完]+(?:异地)?备案)"
)
_LATE_BY_KIN: Final = lazily(
    "(?:[住出]了?完?院|住进去|住上|进去|手术|回来)(?:以后|之后|了|完|后)*[^,.;没不想要]{0,3}(?:才|后来)[^,.;没不想要]{0,5}补[办备上的了]*"
    "[^,.;没不]{0,3}备案|备案[^,.;没不想要]{0,3}(?:住院|住进去|进去|住上|出院|回来)(?:以后|之后|了|完|后)*[^,.;没不想要]{0,3}才[^,.;没不想要]{0,3}补"
)
"""儿子事先给备过案了; 住完院才补的备案."""


def filed_when(told: str) -> str | None:
    """Whether a clause of a case tells that a referral was filed late ("yes") or in time ("no"); None where neither."""
    late, in_time = bool(_LATE_BY_KIN.search(told)), bool(_BY_KIN.search(told))
    return filed_late(told) if late == in_time else "yes" if late else "no"


def told_late(said: str) -> bool:
    """Whether a text tells that a referral was filed after the treatment, or late."""
    text = plain(said)
    return not (asks(said) or _NOT_LATE.search(text)) and (bool(_LATE.search(text)) or filed_late(text) == "yes")
