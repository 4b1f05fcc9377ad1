"""A talk as it was typed. What many tests begin with is played once."""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from bot.talk import CHAT
from conversation.session import Session
from conversation.turn import press, turn


def talked(language: str, who: str, today: date, *said: str) -> tuple[Session, str]:
    """A session in which somebody asked for `who` (self, other) and typed all that, and the last that was answered."""
    session, told = _played(language, who, today, said[:-1])
    session = replace(session, answers={**session.answers}, replaced={**session.replaced})
    if said:
        told = "\n".join(message.text for message in turn(session, said[-1], today))
    return session, told


@lru_cache(maxsize=512)
def _played(language: str, who: str, today: date, said: tuple[str, ...]) -> tuple[Session, str]:
    if said:
        return talked(language, who, today, *said)
    session = Session(CHAT, language)
    turn(session, "/start", today)
    press(session, "who", who, today)
    return session, ""
