"""Somebody who lies in hospital and whose bill is still open: the day on which he came there (11월 20일에 입원했슴다,
오늘 아침에 들어왔슴다) settles nothing."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposal import known_or_read
from conversation.proposals.proposing import propose, sentence_told
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
_IS_THERE: Final = lazily(
    "(?:人|我|她|他|我[妈爸]|老伴|现在|眼下|这会儿|已经|还|就|都|正|,)*(?:在|住|躺)(?:在|着)?(?:延边|州|县|市|中)?(?:医院|病房|icu|抢救室)"
    "(?:里|里头|里面|这边|这儿)?(?:了|呢|住着|躺着|待着|着|院)*[.!]*"
    "|(?:나는|내|지금|현재|이미|벌써|아직|사람이|환자가|어머니는|아버지는)*(?:병원|병실|입원실|구급실)(?:에|에서)?(?:있|누워있|들어와있|들어있)"
    "(?:슴다|소|습니다|어요|음다|음|꾸마|지)[.!]*"
)
"""在医院里, and no more."""


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


def there_told(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That somebody is in hospital already, proposed where it is told after it was said that nothing is settled yet;
    else nothing."""
    known = as_given(found.applying)
    if known.get("when") != "plan" or known.get("stage") == "there" or asks(said):
        return []
    told = _IS_THERE.fullmatch(plain(said).replace(" ", ""))
    return propose(session, {"stage": "there"}, today) if told else []
