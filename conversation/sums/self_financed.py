"""What of the own share that was told is no own share: 自付里头有600是自费. What is left of it is proposed."""

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
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_WITHIN: Final = lazily(
    "(?:里头?|里面|里边|其中|当中|[0-9万千百元]中|含着?|包括|包着)(?:[^.;]{0,8})(?:自费|丙类|超限价|目录外)"
)
_LEFT: Final = lazily(
    "自费.*(?:扣|减|去|刨|除)(?:掉|完|去|了|下)*(?:自费)?(?:以后|之后|后)?(?:就|还|自付)*(?:是|剩|有)?(?=[0-9一二两三四五六七八九])"
)
"""没减自费，减了是七千; 自费去掉以后六千五: what is left is told, and not what is taken off."""
_OF_ELSE: Final = lazily(
    "还有自费|另外|除了|以外|不含|没含|不包|没算|扣掉了|去掉了|已经(?:扣|去|减)|可能|好像|大概|不知道|记不|一共|总共|医保|大病|押金"
    "|第[一二三]|以前|上[次回]|乙类|起付"
)
"""What is told beside the own share, was taken off already, is not sure, or is of another sum."""


def without_self_financed(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The one own share that was told, less the part of it that is self-financed, proposed; nothing where none is told,
    or it is not clear how much."""
    answers = {**{each.id: answer for each, answer in found.given}, **pending(session.answers)}
    told = [(asked_by(id), answer) for id, answer in answers.items() if split(id)[0] == "amount"]
    own = [(question, in_fen(question, answer)) for question, answer in told]
    text = plain(said).replace(" ", "")
    left = _LEFT.search(text)
    if asks(said) or len(own) != 1 or not own[0][1] or not (left or _WITHIN.search(text)) or _OF_ELSE.search(text):
        return []
    question, known = own[0]
    parts = [each for each in sums_in(said, today) if each != known]
    rest = known - parts[0] if parts else 0
    if left and parts:
        rest = parts[-1] if len(parts) == 1 or sum(parts) == known else 0
    fits = (len(parts) == 1 or left) and 0 < rest < known
    return propose(session, {question.id: yuan(rest)}, today) if fits else []
