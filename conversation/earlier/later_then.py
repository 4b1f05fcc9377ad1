"""A further stay that was later than the one whose bill is known, told where it is asked what was before that:
后来10月又住了一回, 10월에 또 입원했슴다. It is no such thing, and is told when there is a result."""

from datetime import date
from typing import Final

from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import Journey
from conversation.session import Message, Session
from conversation.showing import position, say
from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain

_MONTH: Final = lazily("(?<![0-9年년])(?P<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:月|월)")
_AGAIN: Final = lazily("又|还有|再|后来|也|还|또|더|다시|나중|후에|뒤에|도 ")
_ONE_TIME: Final = lazily("[一两三]?[次回]|한번|하나")
_OF_ELSE: Final = lazily("前|以前|之前|今年|明年|없|没|전에|먼저|올해|재작년|批|办|认定|나온|받았")


def later_then(session: Session, said: str, found: Journey) -> list[Message]:
    """That one treatment is told first; nothing where none is told, or none that was later in the year of the bill."""
    question, facts = found.expected, found.facts
    known = facts.answers.get("on")
    if question is None or question.id != EARLIER or known is None or asks(said):
        return []
    text = plain(said)
    months = {each["month"] for each in _MONTH.finditer(text)}
    further = _AGAIN.search(text) and not _OF_ELSE.search(text)
    later = len(months) == 1 and _number(*months) > date.fromisoformat(known).month
    treated = _ONE_TIME.search(text) or any("care" in token.means for token in words_said(said))
    return [say(session, "heard.several"), *position(session, facts.today)] if further and later and treated else []


def _number(month: str) -> int:
    try:
        return small(month)
    except ValueError:
        return 0
