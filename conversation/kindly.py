"""What is said first to somebody who has lost a relative, or does not want to live; then what was typed is answered."""

from datetime import date

from conversation import about
from conversation.beside import despairs, mourns
from conversation.guide import reader
from conversation.session import GUIDE, Message, Session, without_again
from conversation.showing import again, say
from guide import title

_DEATH = "death"
"""The page of the guide that says what the family can still do."""


def kindly(session: Session, said: str, before: dict[str, str], told: list[Message], today: date) -> list[Message]:
    """The answer to what was said, behind a kind word where one is due; that nothing of it was understood is not said
    then. `before`: the answers before it; `told`: what would be answered."""
    word = _word(session, said, told, today)
    if not word or without_again(session) != without_again(Session(session.channel, session.language, before)):
        return [*word, *told]
    session.answers = before
    return [*word, *again(session, today)]


def _word(session: Session, said: str, told: list[Message], today: date) -> list[Message]:
    if session.language is None:
        return []
    if despairs(said):
        return [say(session, "turn.despair")]
    page = title(_DEATH, session.spoken)
    if not mourns(said) or any(page in message.text for message in told):
        return []
    return [Message(*about.offered(reader(session, today), session.spoken.text("turn.sorry"), _DEATH), GUIDE)]
