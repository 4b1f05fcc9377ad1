"""A sum by itself where it is asked whether there was something before in the year (3200, 三千多, 예 3천), or more aid
(2천): it may be of then, and is none of this time that would be written over; 3천임다 puts right what was told."""

from typing import Final

from calculator.money import yuan
from conversation.corrections.told_anew import only_a_sum
from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import NOTED, SUM, WHICH, Journey
from conversation.kept import as_given
from conversation.proposals.proposing import propose
from conversation.questions import Question
from conversation.session import Message, Session
from conversation.showing import which
from conversation.understanding.money.amounts import rough
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_OWN: Final = "earlier_self_paid"
_A_SUM: Final = lazily(
    "(?:大概|大约|差不多|也就|好像|就|有)*[0-9一二两三四五六七八九十百千万几多来.]+(?:元|块)?钱?(?:左右|吧|多|呢|的|出头)*"
)
_YES: Final = "(?:예|네|응|옳소|옳슴다|맞슴다|嗯|对|是的)"
_NUMERAL: Final = "0-9일이삼사오육륙칠팔구십백천만"
_IN_KOREAN: Final = lazily(
    f"(?:{_YES}[,. ]*)?(?:(?:한|약|대략) ?)?[{_NUMERAL}][{_NUMERAL},. ]*원? ?(?:쯤|정도|가량)?[.! ]*"
)
_AGREES: Final = lazily(f"^{_YES}[,. ]*(?=.)")
_TOP_UP: Final = "earlier_top_up"


def sum_alone(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """Whether it was so, asked back with the sum kept for the own share of then; both proposed where it was asked back
    already. Nothing where no more than a sum is not told, or it is the one of this time."""
    nothing = said.strip() == "0"  # which is a no
    if question.name not in (EARLIER, _TOP_UP) or nothing or not _may_be_of_then(said, found):
        return []
    if question.name == _TOP_UP:
        session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
        session.answers = session.answers | {WHICH: f"{question.id} yes no"}
        return [which(session, question, found.facts, ("yes", "no"))]
    asked = session.answers.get(WHICH)
    session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
    agrees, rest = _AGREES.search(plain(said)), _AGREES.sub("", plain(said))
    told = sums_in(rest, found.facts.today) if only_a_sum(rest) and not rough(rest) else []
    if len(told) == 1 and (agrees or asked == f"{EARLIER} yes"):
        return propose(session, {EARLIER: "yes", _OWN: yuan(told[0])}, found.facts.today)
    kept = {SUM: f"{_OWN} {yuan(told[0])}"} if told else {}
    session.answers = session.answers | kept | {WHICH: f"{question.id} yes"}
    return [which(session, question, found.facts, ("yes",))]


def _may_be_of_then(said: str, found: Journey) -> bool:
    """Whether no more than a sum is told, not by the name of the own share, and not that of this time once more."""
    if _IN_KOREAN.fullmatch(plain(said)):
        said = _AGREES.sub("", plain(said))
    elif HANGUL.search(said):
        return False
    text = plain(said).replace(" ", "")
    known = as_given(found.applying).values()
    if said_as_own(said) or not (_A_SUM.fullmatch(text) or _IN_KOREAN.fullmatch(text)):
        return False
    return rough(text) or (only_a_sum(said) and not {*map(yuan, sums_in(said, found.facts.today))} & {*known})
