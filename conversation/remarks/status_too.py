"""A status that a family has besides the one that is known (우리는 감측호도 됨다): of several the one that stands first
is reckoned with, so that a lesser one takes the place of none."""

from datetime import date
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.facts import UNSURE
from conversation.journey import Journey
from conversation.proposals.proposal import known_or_read
from conversation.proposals.proposing import propose, sentence_told
from conversation.questions import asked_by
from conversation.session import Message, Session
from conversation.showing import again, say
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain
from conversation.wording import printed

_STATUS: Final = "household"
_TOO: Final = ("도", "두", "也", "还")
"""What stands behind the status in Korean, and before it in Chinese."""
_DENIED: Final = lazily("[가-힣][도두] ?(?:아[니이]|없)|也(?:不是|没)|[也都]不算")
"""저보도 아이고 특곤도 아이고 감측호임다: what is told instead, and not besides."""


def status_too(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That the higher status stays; nothing where no status is told besides, or a higher one is."""
    so_far = known_or_read(session.answers)
    known = so_far.get(_STATUS, UNSURE)
    order = [each for each in asked_by(_STATUS).choices if each not in ("none", UNSURE)]
    if (
        known not in order
        or not _told_besides(said)
        or _DENIED.search(plain(said))
        or asks(said)
        or right_instead(said)
    ):
        return []
    read = sentence_told(said, found)
    told = (read.answers[_STATUS],) if _STATUS in read.answers else read.ask.get(_STATUS, ())
    if not told or any(each not in order or order.index(each) <= order.index(known) for each in told):
        return []
    stays = say(session, "turn.higher_status", answer=printed(session.spoken, asked_by(_STATUS), known, found.facts))
    more = {id: value for id, value in read.answers.items() if id != _STATUS and so_far.get(id) != value}
    return [stays, *(propose(session, more, today, read.ask.keys() - {_STATUS}) if more else again(session, today))]


def _told_besides(said: str) -> bool:
    """Whether the status is told as one more."""
    words = words_said(said)
    places = [place for place, token in enumerate(words) if _STATUS in token.means]
    near = [words[at].text for place in places for at in (place - 1, place + 1) if 0 <= at < len(words)]
    return any(text in _TOO for text in near)
