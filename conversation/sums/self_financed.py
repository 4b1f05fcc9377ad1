"""What of the own share that was told is no own share: 自付里头有600是自费, 8천중에 300은 식비임다. What is left of it
is proposed."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.journey import Journey
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import propose
from conversation.questions import asked_by
from conversation.session import Message, Session
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import split
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_WITHIN: Final = lazily(
    "(?:里头?|里面|里边|其中|当中|[0-9万千百元]中|含着?|包括|包着)(?:[^.;]{0,8})(?:自费|丙类|超限价|目录外)"
    "|自费[^.;]{0,8}(?:在里[头面边]|在内(?!的?不))"
    "|(?:중에?서?|안에|가운데|에서)는?[^,.]{0,12}[은는이가]"
    "(?:식비|밥값|식사비|호리비?|간병비|차비|로비|자비|침대비|영양비|구급차비)"
    "(?:임다|입니다|이오|였슴다|이[고구]|요)?[.!]*$"
)
_KOREAN_WITHIN: Final = lazily(
    "자부(?:금|금액)?(?:에|안에|속에|중에|가운데)(?:서|는)? ?자비(?:금|돈)?(?:이|가|로|도)? ?"
    f"(?P<sum>{SUM})원?[이가은는도]? ?(?:들어|있|포함|섞)"
)
"""자부에 자비 2천이 들어있슴다."""
_OF_BEFORE, _AID_BEFORE = "earlier_self_paid", "earlier_aid"
_LEFT: Final = lazily(
    "自费.*(?:扣|减|去|刨|除)(?:掉|完|去|了|下)*(?:自费)?(?:以后|之后|后)?(?:就|还|自付)*(?:是|剩|有)?(?=[0-9一二两三四五六七八九])"
)
"""没减自费，减了是七千; 自费去掉以后六千五: what is left is told, and not what is taken off."""
_OF_ELSE: Final = lazily(
    "还有自费|另外|除了|以外|不含|没含|不包|没算|扣掉了|去掉了|已经(?:扣|去|减)|可能|好像|大概|不知道|记不|一共|总共|医保|大病|押金"
    "|第[一二三]|以前|上[次回]|乙类|起付|총|전체|합계|통주|보험|의보|보증금|작년|전번|저번"
)
"""What is told beside the own share, was taken off already, is not sure, or is of another sum."""


def without_self_financed(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The own share that was told, less the part of it that is none, proposed; nothing where none is told, or it is not
    clear of which or how much."""
    text, sums = plain(said).replace(" ", ""), sums_in(said, today)
    left, within = _LEFT.search(text), _KOREAN_WITHIN.search(plain(said))
    own_part = amount(within["sum"].removesuffix("이")) if within else None
    sums = [own_part] if isinstance(own_part, int) else sums
    if asks(said) or not (left or within or _WITHIN.search(text)) or _OF_ELSE.search(text):
        return []
    answers = {**{each.id: answer for each, answer in found.given}, **pending(session.answers)}
    told = [(asked_by(id), answer) for id, answer in answers.items() if split(id)[0] == _of_which(session, found)]
    own = [(question, in_fen(question, answer)) for question, answer in told]
    meant = own if len(own) == 1 else [each for each in own if each[1] in sums]
    if len(meant) != 1 or not meant[0][1]:
        return []
    question, known = meant[0]
    parts = [each for each in sums if each != known]
    rest = known - parts[0] if parts else 0
    if left and parts:
        rest = parts[-1] if len(parts) == 1 or sum(parts) == known else 0
    fits = (len(parts) == 1 or left) and 0 < rest < known
    return propose(session, {question.id: yuan(rest)}, today) if fits else []


def _of_which(session: Session, found: Journey) -> str:
    """The question for the sum of which a part is told: that of before, where it was told just now."""
    read, asked = pending(session.answers), found.expected
    listed = _OF_BEFORE in read and not any(split(id)[0] == "amount" for id in read)
    return _OF_BEFORE if listed or (not read and asked and asked.name == _AID_BEFORE) else "amount"
