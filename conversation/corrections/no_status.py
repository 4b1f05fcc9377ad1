"""What is said under a list of what was read of having no status: 没有低保, 孩子不是低保, 啥也不是，就是农民, 都不是.

The status that was read is taken out and is asked for; where it is asked for already, that there is none is proposed.
都不是 may be said of all that is shown as well, so it is taken only where nothing but the status is open.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.corrections.mistaken import asked_again, denied, denies_aid, right_instead
from conversation.facts import UNSURE, Facts
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.proposals.proposal import HEARD, asked_besides, facts_with, left_out, pending
from conversation.proposals.proposing import propose, sentence_told
from conversation.questions import QUESTIONS
from conversation.remarks.beside import NEITHER, beside
from conversation.session import Message, Session
from conversation.showing import position
from conversation.understanding import understood
from conversation.understanding.sentences.status_later import given_only_then, status_later
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, confirms, words_of, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key

_STATUS: Final = QUESTIONS["household"]
_NO_STATUS: Final = frozenset({"none", "illness_poverty_pending"})
_RECOGNIZED: Final = lazily("评上|认定")
_NOT_MINE: Final = lazily(
    "(?:저보|특곤|오보|변두리|감측)(?:호|대상)?(?:는|은|가|이)?(?:내|나|제)(?:가|는|꺼|거)?(?:아니|아이)[라고구]|(?:低保|特困|五保)户?(?:的)?不是我(?![妈爸爹娘儿女老爱媳])"
)
_NOT_TOLD: Final = ("who",)
"""What may be read beside it: 孩子不是低保."""


def no_status(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The list without the status, which is asked for, or with none; nothing where no such thing is said."""
    read, facts = pending(session.answers), facts_with(session.answers, today)
    if told := not_there_then(session, said, found, today):
        return told
    if _STATUS.id in found.applying or right_instead(said) or plain(said).endswith("?"):
        return []
    if beside(said) == NEITHER:
        return _neither(session, read, today)
    if key(plain(said)) in words_of("any"):
        return []
    more = sentence_told(said, found)
    if more.answers.keys() - {*_NOT_TOLD, _STATUS.id} or more.ask.keys() - {_STATUS.id}:
        return []
    if tells_none(said, facts):
        if _STATUS.id in asked_besides(session.answers):
            return propose(session, {_STATUS.id: "none"}, today)
    elif asks(said) or not denies_a_status(said) or (_STATUS.id in read and _STATUS.id not in denied(said, read)):
        return []
    session.answers = left_out(session.answers, _STATUS.id)
    return propose(session, {}, today, (_STATUS.id,))


def not_there_then(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The status that is read or taken, asked for again where it is told that it was not there at the treatment, or
    is a relative's: 저보는 9월에 붙었슴다 입원할때는 없었슴다, 저보는 내가 아니라 아들임다; nothing where no such
    thing is said."""
    theirs = found.facts.says("who", "self") and bool(_NOT_MINE.search(plain(said).replace(" ", "")))
    if asks(said) or not (theirs or status_later(said) or given_only_then(said)):
        return []
    if pending(session.answers):
        more = sentence_told(said, found)
        taken, gone = as_given(found.applying), (_STATUS.id, *(("who",) if theirs else ()))
        new = {id: told for id, told in more.answers.items() if id not in gone and taken.get(id) != told}
        session.answers = left_out(session.answers, _STATUS.id)
        return propose(session, new, today, (_STATUS.id,))
    known = as_given(found.applying).get(_STATUS.id)
    return asked_again(session, found, today, _STATUS.id) if known not in (None, UNSURE, *_NO_STATUS) else []


def _neither(session: Session, read: Mapping[str, str], today: date) -> list[Message]:
    """都不是: none of the statuses where these are open; else it is asked which of what is shown is wrong."""
    if _STATUS.id in asked_besides(session.answers):
        return propose(session, {_STATUS.id: "none"}, today)
    if HEARD.id in session.answers or _STATUS.id not in read:
        return []
    session.answers = session.answers | {HEARD.id: "no"}
    return position(session, today)


def tells_none(said: str, facts: Facts) -> bool:
    """Whether a text would answer the question for the status with none: 没给评上啥, 啥也不是，就是农民."""
    named = any(_STATUS.id in token.means for token in words_said(said)) or _RECOGNIZED.search(plain(said))
    if not named or denies_aid(said) or confirms(said):
        return False  # 今年没领过救助 tells of no status
    told = understood(_STATUS, said, facts)
    return bool(told.candidates) and {*told.candidates} <= _NO_STATUS if isinstance(told, Problem) else told == "none"


def denies_a_status(said: str) -> bool:
    """Whether any one status is denied: 没有低保."""
    statuses = [each for each in _STATUS.choices if each not in (*_NO_STATUS, UNSURE)]
    return any(denied(said, {_STATUS.id: each}) for each in statuses)
