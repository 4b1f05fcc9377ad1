"""Somebody who lies in hospital and whose bill is still open: the day on which he came there (11월 20일에 입원했슴다,
오늘 아침에 들어왔슴다) settles nothing."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.journey import Journey
from conversation.proposals.proposal import known_or_read
from conversation.proposals.proposing import sentence_told
from conversation.remarks.beside import not_settled_yet
from conversation.session import Message, Session
from conversation.showing import again, say
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_OF_TIME: Final = ("when", "on", "stage")
_SETTLED: Final = lazily("出院|结账|结算|结完|出来|回家|报完|퇴원|출원|결산|나왔|나와서|집에 ?왔|치렀|끝났")
"""What tells that the stay is over."""
_CAME: Final = lazily(
    "(?:들어왔|들어갔|입원[을]?(?:했|함|시켰)|올라왔|실려왔|왔|누웠)[가-힣]*[.!]*$"
    "|(?:부터|째|전부터) ?(?:입원|누워|있|치료)[가-힣 ]*[.!]*$"
)
"""오늘 아침에 들어왔슴다, 10월부터 있슴다."""
_AT: Final = lazily(
    "오늘|어제|엊|그저께|그제|아침|저녁|점심|오전|오후|밤|새벽|[0-9](?:월|일|시)|요일|부터|전에|째|지난|방금|금방"
)
_LONGEST: Final = 24


def lies_there(known: Mapping[str, str]) -> bool:
    """Whether somebody was told to be in hospital with an open bill. `known`: what was told, by question."""
    return known.get("when") == "plan" and known.get("stage") == "there"


def still_open(told: Mapping[str, str], known: Mapping[str, str], said: str) -> dict[str, str]:
    """What was told, without a time that is only that of the admission of who lies there."""
    over = _SETTLED.search(plain(said)) and not not_settled_yet(said)
    if not lies_there(known) or over or right_instead(said):
        return dict(told)
    return {id: value for id, value in told.items() if split(id)[0] not in _OF_TIME}


def admission_told(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That the bill stays open, where no more than the admission is told of who lies there; nothing else."""
    known = known_or_read(session.answers)
    text = plain(said)
    came = len(text) <= _LONGEST and _AT.search(text) and _CAME.search(text)
    if not lies_there(known) or asks(said) or not came or right_instead(said):
        return []
    told = still_open(sentence_told(said, found).answers, known, said)
    over = _SETTLED.search(text)
    news = any(known.get(id) != value for id, value in told.items())
    return [] if over or news else [say(session, "turn.lies_there"), *again(session, today)]
