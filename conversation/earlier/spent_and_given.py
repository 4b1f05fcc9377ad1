"""What was spent before in the year and what aid came of it, told in one breath where it is asked what was before:
花了四千领了两千八, 4천 쓰고 2800 받았슴다. The aid is sure; whether what was spent was the own share is asked, with it
among the buttons."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import SUM
from conversation.proposals.proposing import propose
from conversation.questions import Question
from conversation.session import Message, Session
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_OWN, _AID = "earlier_self_paid", "earlier_aid"
_ZH_SUM: Final = "[0-9.一二两三四五六七八九十百千万]+"
_ZH_THEN: Final = (
    "(?:[有看住过了院那上头]|嗯|对|是|以前|之前|前面|今年|我|自己|她|他|就|也|还|,|[春夏秋][天季]|年初|上半年"
    "|[0-9一二三四五六七八九十]{1,2}月份?|[一1]?[次回]|一?共|总共|的时候)*"
)
_KO_SUM: Final = "[0-9.일이삼사오륙칠팔구십백천만]+"
_KO_THEN: Final = (
    "(?:예|네|있(?:슴다|소|었슴다|었소)|올해|전에|그전에|먼저|앞에|봄에|여름에|가을에|[0-9]{1,2}월에?|한번|그때"
    "|입원(?:해서|하고|했는데)?|나는|내|,|[.])*"
)
_BOTH: Final = lazily(
    f"{_ZH_THEN}(?:花|交|付|掏|用)?(?:了|过|的)?(?P<paid>{_ZH_SUM})(?:元|块)?(?:钱)?(?:左右)?,?(?:医疗救助|救助|后来"
    "|然后|又|就|,)*"
    f"(?:领|救助|拿|得)(?:回来|回|到)?(?:过|了|到)*(?:救助|医疗救助)?(?P<aid>{_ZH_SUM})(?:元|块)?(?:钱)?(?:的)?(?:救"
    "助)?(?:的|了)?[.!]*"
    f"|{_KO_THEN}(?P<ko_paid>{_KO_SUM})(?:원)?(?:을|를|이|가)?(?:쓰[고구]|썼[고구는]데?|내[고구]|냈는데|들[고구]|들"
    "었는데|들어서)?,?"
    f"(?:구조(?:금|돈)?(?:을|를|으로)?|의료구조|,)*(?P<ko_aid>{_KO_SUM})(?:원)?(?:을|를)?(?:받았|탔)(?:댔|었)?(?:슴"
    "다|소|습니다|어요|음|음다)[.!]*"
)
_OFF: Final = "(?:医疗救助|救助|医院|窗口)+(?:直接|当场|当时|就|都|也|给|我|的)*(?:扣|减免|减|免|抵)(?:了|掉|去|的)*"
_OFF_ALONE: Final = "(?:直接|当场|给)*减免(?:了|掉|的)*"
_BY_ONESELF: Final = "(?:我|自己|个人|自个儿|又|就|还|只|才|另外|,)*(?:掏|交|出|付|拿|花|自付)(?:了|的)*"
_KO_OFF: Final = (
    "(?:을|를)?(?:덜어주|덜어줬|감해주|감해줬|감면해주|감면해줬|감면하|제해주|제해줬|면해주|면해줬|까주|까줬|떼주|"
    "떼줬)(?:고|구|었고|는데|슴다)?"
)
_TAKEN_OFF: Final = lazily(
    f"{_ZH_THEN}(?:{_OFF}|{_OFF_ALONE})(?P<aid>{_ZH_SUM})(?:元|块)?(?:钱)?,?{_BY_ONESELF}(?P<paid>{_ZH_SUM})(?:元|块"
    ")?(?:钱)?(?:的|了)?[.!]*"
    f"|{_ZH_THEN}{_BY_ONESELF}(?P<paid_first>{_ZH_SUM})(?:元|块)?(?:钱)?,?(?:{_OFF}|{_OFF_ALONE})(?P<aid_then>"
    f"{_ZH_SUM})(?:元|块)?(?:钱)?(?:的|了)?[.!]*"
    f"|(?:{_KO_THEN}|지난번에?|저번에?|그번에?)*+(?:병원에서|창구에서)?(?:바로|직접|당장)?(?:의료)?(?:구조(?:금|돈)?("
    f"?:으로|을|를|에서)?)?(?:바로|직접)?(?P<ko_aid>{_KO_SUM})원?{_KO_OFF},?"
    f"(?:내가|나는|내돈으로|내돈|내|자기)*(?P<ko_paid>{_KO_SUM})원?(?:을|를)?(?:냈|물었|썼)(?:댔)?(?:슴다|소|습니다|"
    "어요|음다)?[.!]*"
)
"""三月那次救助直接扣了八百，自己掏四百; 병원에서 구조 8백 덜어주고 4백 냈슴다: the own share is both together."""


def taken_off_then(session: Session, question: Question, said: str, today: date) -> list[Message]:
    """The own share of before and the aid that was taken off it at the hospital, proposed; nothing where not just these
    are told, or something else is asked."""
    told = _TAKEN_OFF.fullmatch(plain(said).replace(" ", "")) if question.name in (EARLIER, _OWN) else None
    if told is None or asks(said) or right_instead(said):
        return []
    aid = sums_in(f"{told['aid'] or told['aid_then'] or told['ko_aid']}元", today)
    paid = sums_in(f"{told['paid'] or told['paid_first'] or told['ko_paid']}元", today)
    if len(paid) != 1 or len(aid) != 1 or not (paid[0] and aid[0]):
        return []
    there_was = {EARLIER: "yes"} if question.name == EARLIER else {}
    return propose(session, {**there_was, _OWN: yuan(paid[0] + aid[0]), _AID: yuan(aid[0])}, today)


def spent_and_given(session: Session, question: Question, said: str, today: date) -> list[Message]:
    """The aid proposed, and what was spent kept until the own share of then is asked; nothing where no more than one of
    them is told, or something else is asked."""
    told = _BOTH.fullmatch(plain(said).replace(" ", "")) if question.name in (EARLIER, _OWN) else None
    if told is None or asks(said) or right_instead(said):
        return []
    paid = sums_in(f"{told['paid'] or told['ko_paid']}元", today)
    aid = sums_in(f"{told['aid'] or told['ko_aid']}元", today)
    if len(paid) != 1 or len(aid) != 1 or not 0 < aid[0] <= paid[0]:
        return []
    session.answers = session.answers | {SUM: f"{_OWN} {yuan(paid[0])}"}
    there_was = {EARLIER: "yes"} if question.name == EARLIER else {}
    return propose(session, {**there_was, _AID: yuan(aid[0])}, today)
