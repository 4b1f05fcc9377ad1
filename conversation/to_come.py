"""A treatment that is still to come, told with the result of another before one's eyes: 下个月还得住院, 래달에 또
입원해야 됨다. It changes nothing of the one that is over."""

from conversation.beside import to_be_treated
from conversation.journey import Journey
from conversation.session import Message, Session
from conversation.showing import say, the_end
from conversation.understanding.text.lexicon import asks, words_said


def to_come(session: Session, said: str, found: Journey) -> list[Message]:
    """That it is told when it was settled, and that this result stays; nothing where no treatment to come is told, or
    the one that is asked about is not settled itself."""
    if found.facts.plan or asks(said) or not to_be_treated(said):
        return []
    of_a_status = any("household" in token.means for token in words_said(said))  # 低保下个月批
    return [] if of_a_status else [say(session, "turn.to_come"), the_end(session)]
