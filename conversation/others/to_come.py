"""A treatment that is still to come, told with the result of another before one's eyes: 下个月还得住院, 래달에 또
입원해야 됨다. It changes nothing of the one that is over."""

from typing import Final

from conversation.corrections.mistaken import is_figure, right_instead
from conversation.journey import ASIDE, Journey
from conversation.others.another_treatment import of_somebody_else, there_again
from conversation.remarks.beside import again_now, to_be_treated
from conversation.session import Message, Session
from conversation.showing import say, the_end
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain

TO_COME: Final = "to_come"
"""In place of a yes: what was told last is of a treatment to come."""
_OF_THIS: Final = lazily(
    "这[次回]|那[次回]|上[次回面]|刚才|以前|之前|改|错|才对|才是|应该|其实|住过|第[一二三1-3]|이번|지난|아까|고쳐|틀"
)
_SHORT: Final = 24
"""Signs of what goes on telling of it."""


def to_come(session: Session, said: str, found: Journey, *, goes_on: bool = False) -> list[Message]:
    """That it is told when it was settled, and that this result stays; nothing where no treatment to come is told, or
    the one that is asked about is not settled itself. `goes_on`: whether one to come was told just now, so that a sum
    (一次自付三千) is of that."""
    if found.facts.plan or asks(said) or there_again(said):
        return []
    of_it = goes_on and len(said) <= _SHORT and is_figure(said, found.facts.today)
    of_it = of_it and not (right_instead(said) or _OF_THIS.search(plain(said)))
    if not (of_it or to_be_treated(said) or (again_now(said) and not of_somebody_else(said, found))):
        return []
    if any("household" in token.means for token in words_said(said)):  # 低保下个月批
        return []
    session.answers = session.answers | {ASIDE: TO_COME}
    return [say(session, "turn.to_come"), the_end(session)]
