"""That the aid was given already, told with the result before one's eyes: without a sum it is asked how much the slip
shows (已经给过救助了, 구조는 이미 받았슴다); with one, and the time or the illness that it was given for, it is that of
before (三月领过八百, 今年领过慢病800, 3월에 8백원 탔슴다), and no own share."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import CHANGE, Journey
from conversation.kept import as_given
from conversation.proposals.proposing import propose
from conversation.result import wishes
from conversation.session import Message, Session, without_again
from conversation.showing import position, the_end
from conversation.slip_aid import ON_SLIP_AID, estimated
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_ALREADY: Final = "(?:医院|医保|窗口|我|钱|这[次回]|也|给|,)*(?:已经|早就|早|都|全|[两三几][次回]的?)"
_MORE_OF_IT: Final = "(?:我|也|都|全|给|已经|早就|早|[两三几][次回]的?)*"
_GIVEN: Final = lazily(
    f"{_ALREADY}{_MORE_OF_IT}(?:[给报领发减拿办]|享受|申请)(?:过|了|完|到)+(?:医疗)?救助(?:金|款|的?钱)?(?:了|的|过|啊)*[.!]*"
    f"|{_ALREADY}{_MORE_OF_IT}(?:医疗)?救助(?:过|了|完)+(?:的|啊|呢)*[.!]*"
    f"|(?:医疗)?救助(?:金|款|的?钱)?{_ALREADY}{_MORE_OF_IT}(?:[给报领发减拿办批]|到账?|下来)(?:过|了|完|到)+(?:的|啊|呢)*[.!]*"
    "|(?:我|我们)?[两三几][次回]的?(?:都|全)(?:已经)?(?:给|领)(?:过|了|完)+(?:的|啊|呢)*[.!]*"
    "|(?:나는|내|병원에서|,)*(?:의료)?구조(?:금|돈)?(?:은|는|를|을|도|두)?(?:이미|벌써|다|모두|두번|병원에서)+"
    "(?:받았|탔|해줬|나왔|줬|됐|처리했)[가-힣]*[.!]*"
    "|(?:나는|내|병원에서|,)*(?:이미|벌써)(?:의료)?구조(?:금|돈)?(?:은|는|를|을|도|두)?(?:다|모두|병원에서)*"
    "(?:받았|탔|해줬|나왔|줬|됐|처리했)[가-힣]*[.!]*"
    "|(?:나는|내)?두번(?:다|모두)(?:받았|탔)[가-힣]*[.!]*"
    "|(?:나는|내|우리는?|돈은?|구조는?|병원에서|창구에서|의보국에서|퇴원할때|출원할때|결산할때|그자리에서|바로|이미|벌써|다|모두)*"
    "(?:받았|받았댔|받아왔|떼줬|떼주었|뗐댔|감해줬|감해주었)(?:슴다|소|습니다|어요|음다|다|꾸마)[.!]*"
    "|(?:의료)?구조(?:금|돈)?(?:은|는|를|을)?(?:이미|벌써|다)?받(?:음|은거임다)[.!]*"
    "|(?:我|钱|已经|早就?|都|也|,)*(?:领|拿)(?:到)?了(?:的)?[.!]*"
    "|(?:我|出院时?|结账时?|医院|窗口|医保局?|当场|当时|就|已经|都|,)+(?:给)(?:我)?(?:减|扣|免)(?:掉)?了(?:的)?[.!]*"
)
_ZH_SUM: Final = "[0-9一二两三四五六七八九十百千万.]+(?:元|块)?(?:钱)?"
_KO_SUM: Final = "[0-9일이삼사오륙육칠팔구십백천만.,]+원?"
_THEN: Final = lazily(
    "(?:我|已经|,)*(?:今年|这一年|年内|上半年|年初|春天|夏天|[0-9一二三四五六七八九十]{1,2}月份?|还|也|又)+(?:还|也|又|已经)*"
    f"[领拿](?:过|了)(?:医疗)?(?:(?:慢性?病|特病|特殊病|特药)的?)?(?:救助)?{_ZH_SUM}(?:的|了|呢)*[.!]*"
    "|(?:나는|내)?(?:올해|금년)?(?:에|에는)?(?:[0-9]{1,2}월에?|봄에|여름에|상반기에?)(?:는|도|두)?"
    f"{_KO_SUM}(?:을|를)?(?:탔|받았)[가-힣]*[.!]*"
    "|(?:나는|내)?(?:올해|금년)?(?:에|에는)?(?:[0-9]{1,2}월에?)?(?:만성병|특병|특수병|특약)(?:으로|에서|약|도|두)*"
    f"(?:구조|구조금)?{_KO_SUM}(?:을|를)?(?:탔|받았)[가-힣]*[.!]*"
)


def given_already(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What it is asked, or proposed; nothing where no such thing is told."""
    text, known = plain(said).replace(" ", ""), as_given(found.applying)
    if asks(said) or known.get("when") == "plan":
        return []
    if _GIVEN.fullmatch(text) and ON_SLIP_AID not in session.answers:
        slip = any(each.id == ON_SLIP_AID for each in wishes(found, session.offices))
        session.answers = without_again(session) | ({CHANGE: ON_SLIP_AID} if slip else {})
        return position(session, today) if slip else [the_end(session)]
    sums = sums_in(said, today)
    if not _THEN.fullmatch(text) or known.get(EARLIER) != "none" or len(sums) != 1 or sums[0] == estimated(found.facts):
        return []
    return propose(session, {EARLIER: "yes", "earlier_aid": yuan(sums[0])}, today)
