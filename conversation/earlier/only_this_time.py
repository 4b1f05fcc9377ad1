"""That there was no other treatment than this one, said where that is not asked: 没有，就这一回; 头一回住院. It is what
was before, and no answer to the open question or to a line of what was read."""

from datetime import date
from typing import Final

from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import propose, sentence_told
from conversation.session import Message, Session
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_ONLY_THIS: Final = lazily(
    "(?=.*(?:就|只|才|没|住院|看病|头一?[次回趟]))"
    "(?:从来没有?|再?没有?过?|没住过院?|没看过病?|不是|以前|之前|今年|我|俺|我?妈|我?爸|她|他|,)*"
    "(?:就|只|也就|都|才|是|这|统共|总共|一共|拢共)*(?:住|看|来|有|去)?(?:过|了)?(?:院|病)?(?:就)?(?:是)?"
    "(?:(?:这|头|第)一?|一)[次回趟遭]"
    "(?:住院|进医院|住|看病|来看|生病|得病|的病|的)?(?:了|呢|啊|哈|呗|吧|,|以前没有?|之前没有?|没有?别的)*[.!]?"
)
_NO_OTHER: Final = lazily(
    "(?:今年)?(?:我?[妈爸]|她|他|我|俺)?(?:(?:以前|之前|从前)(?:也|都|从来)?没有?(?:住过(?:别的|其他)?院|看过病|得过病)"
    "|(?:今年)?(?:也|都|再)?没有?住过(?:别的|其他)的?(?:医院|院))(?:了|呢|呀)?[.!]?"
)
"""以前没住过院, 今年没住过别的院."""
_BESIDE_IT: Final = ("when", "care")
"""What may be told in the same words: 今年头一回住院."""
_BARE: Final = lazily("(?:第一?|这|一)[次回趟]|这一[次回趟]")
"""第一次: one of several that are named rather than the only one."""


def only_this_time(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That there was nothing before, proposed; nothing where it is not said, is asked just now, or was told already."""
    question, text = found.expected, plain(said).replace(" ", "")
    asked = question is None or question.optional or question.name.startswith(EARLIER)
    known = {**as_given(found.applying), **pending(session.answers)}
    if asked or found.begins or found.facts.treatments > 1 or known.get(EARLIER) not in (None, "none"):
        return []
    if _NO_OTHER.fullmatch(text):
        return propose(session, {EARLIER: "none"}, today)
    if _BARE.fullmatch(text) or not _ONLY_THIS.fullmatch(text):
        return []
    read = sentence_told(said, found).answers
    beside_it = {id: value for id, value in read.items() if id in _BESIDE_IT and id not in known}
    return propose(session, {**beside_it, EARLIER: "none"}, today)
