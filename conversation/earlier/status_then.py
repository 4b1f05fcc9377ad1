"""What is typed where it is asked whether the aid of before came by another status (领的时候，是不是别的身份): which
status that was, a plain yes, or the sum as it is right. None of it changes the status that counts today."""

from collections.abc import Mapping
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.journey import NOTED, WHICH, Journey
from conversation.kept import as_given
from conversation.proposals.proposing import propose
from conversation.questions import Question, asked_by
from conversation.recorded import record
from conversation.session import Message, Session
from conversation.treatments import split
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_ASKED: Final = "earlier_status"
_OTHER: Final = "other"
_YES: Final = lazily(
    "(?:嗯|恩|对|是|没错|的|啊|呀|呢|哈|,)+[.!]*"
    "|(?:예|네|넵|응|야|맞[슴습소][다니]*|그렇[슴습소][다니]*|옳[슴습소][다니]*|[, ])+[.!]*"
)
_NOT: Final = lazily("不是|没有|没(?=低保|特困|认定)|아니|아이|없")
_OF_NOW: Final = lazily(
    "지금|현재|이젠|인제|이제|이번|요번|现在|目前|眼下|如今|这[次回]|其实|사실|실은|错|잘못|틀[렸리]"
)
_CHRONIC: Final = lazily("慢性?病|만성병")


def status_then(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """The answer to it, or the sum of before proposed; nothing where something else is asked, or told."""
    if question.name != _ASKED or asks(said):
        return []
    facts, text = found.facts, plain(said)
    told, sums = _status_told(said), sums_in(said, facts.today)
    if told and _OF_NOW.search(text):
        return []
    if not sums and (_YES.fullmatch(text) or (told and _is_another(told, text, found))):
        session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
        return record(session, question, _OTHER, found, facts.today)
    if len(sums) != 1 or told or _CHRONIC.search(text):
        return []
    right = asked_by("earlier_self_paid" if said_as_own(said) else "earlier_aid")
    return propose(session, {right.id: yuan(sums[0])}, facts.today) if accepts(right, yuan(sums[0]), facts) else []


def _status_told(said: str) -> frozenset[str]:
    """The statuses that are named."""
    return frozenset(value for token in words_said(said) for value in token.means.get("household", ()))


def _is_another(told: frozenset[str], text: str, found: Journey) -> bool:
    """Whether the status of then is not that of the treatment: another one is named, or that one denied."""
    today = as_given(found.applying).get("household", "")
    return (today in told and len(told) == 1) == bool(_NOT.search(text))


def without_status_then(told: Mapping[str, str], question: str, said: str) -> dict[str, str]:
    """What a text tells beside the answer to a question, without a status that is only the one of then."""
    if question != _ASKED or _OF_NOW.search(plain(said)) or right_instead(said):
        return dict(told)
    return {id: value for id, value in told.items() if split(id)[0] != "household"}
