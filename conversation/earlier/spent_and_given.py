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
    f"{_ZH_THEN}(?:花|交|付|掏|用)?(?:了|过|的)?(?P<paid>{_ZH_SUM})(?:元|块)?(?:钱)?(?:左右)?,?(?:医疗救助|救助|后来|然后|又|就|,)*"
    f"(?:领|救助|拿|得)(?:回来|回|到)?(?:过|了|到)*(?:救助|医疗救助)?(?P<aid>{_ZH_SUM})(?:元|块)?(?:钱)?(?:的)?(?:救助)?(?:的|了)?[.!]*"
    f"|{_KO_THEN}(?P<ko_paid>{_KO_SUM})(?:원)?(?:을|를|이|가)?(?:쓰[고구]|썼[고구는]데?|내[고구]|냈는데|들[고구]|들었는데|들어서)?,?"
    f"(?:구조(?:금|돈)?(?:을|를|으로)?|의료구조|,)*(?P<ko_aid>{_KO_SUM})(?:원)?(?:을|를)?(?:받았|탔)(?:댔|었)?(?:슴다|소|습니다|어요|음|음다)[.!]*"
)


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
