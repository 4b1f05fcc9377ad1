"""The aid of before that comes to mind with the result before one's eyes, where it was not known: 我想起来了，
以前领了两千八; 생각났슴다, 그전에 2천원 탔댔소; that there was none: 没领过, 못 받았슴다."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.facts import UNSURE
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposing import propose
from conversation.questions import asked_by
from conversation.remarks.beside import is_no_medical_aid, was_given
from conversation.session import Message, Session
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.of_whom import of_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import received, said_as_own

_AID: Final = "earlier_aid"
_NAMED: Final = lazily("救助|구조")
_NONE: Final = lazily(
    "(?:我|她|他|想起来了?|问了|查了|以前|之前|那[次回]|一分|一分钱|也|都|真|根本|,)*没有?(?:领|给|拿到|收到|得)(?:过|着|到)?"
    "(?:救助|钱|一分)?(?:的|啊|呢|了)*"
    "|(?:그전에는?|앞에는?|이전에는?|구조(?:금|돈)?(?:은|는|을|를)?|한푼도?|생각났(?:슴다|습니다|소|는데)|,)*(?:못|안|아이)?(?:받은|탄)?(?:적|것|거|게)?"
    "(?:이|은|도)?(?:못받았|안받았|못탔|안탔|아이받았|아이탔|없)(?:슴다|소|습니다|어요|꾸마|댔슴다|댔소)"
)
_NO_AID: Final = lazily(
    "(?:我|她|他|那[次回时]候?|以前|当时|也|都|倒|可|,)*(?:(?:医疗)?救助(?:金|款|的?钱)?(?:也|都|倒|可|一分|一分钱|啥的)*没有?(?:领|给|报|拿|收到|得|申请|办)?(?:过|到|着)?"
    "|没有?(?:领|给|拿|报|得|申请|享受|要)?(?:过|到|着)?(?:医疗)?救助(?:金|款)?|没有?(?:领|给|拿到|收到)(?:过|着|到)?)(?:的|啊|呢|了|吧)*[.!]*"
    "|(?:그때|그때는|그때에?도|나는|내|,)*(?:의료)?(?:구조(?:금|돈)?(?:은|는|을|를|도|두|이|가)?(?:하나[도두]|한푼[도두])?"
    "(?:없었?|(?:못|안|아이)(?:받|탔|타|탄|나왔|줬|줍))|(?:못|안|아이)(?:받았|탔)|(?:받은|탄)(?:적|것|거)(?:이|은|도|두)?없)[가-힣]*[.!]*"
)
"""没领过, 救助没有, 구조금 없었슴다, 안 탔슴다: no aid, and nothing of what was paid."""


def no_aid_at_all(said: str) -> bool:
    """Whether no more is told than that there was no aid."""
    return bool(_NO_AID.fullmatch(plain(said).replace(" ", "")))


def aid_remembered(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The aid of before as it is told now, proposed; nothing where it was known, or no such thing is told."""
    if as_given(found.applying).get(_AID) != UNSURE or asks(said):
        return []
    told, text = sums_in(said, today), plain(said)
    if not told and _NONE.fullmatch(text.replace(" ", "").rstrip(".!")):
        return propose(session, {_AID: yuan(0)}, today)
    of_it = received(said) or was_given(said) or _NAMED.search(text)
    if len(told) != 1 or not of_it or said_as_own(said) or is_no_medical_aid(said) or of_kin(said):
        return []
    aid = yuan(told[0])
    return propose(session, {_AID: aid}, today) if accepts(asked_by(_AID), aid, found.facts) else []
