"""What came in, cut down to what is needed to answer it, before any of it is written."""

import json
import re
from dataclasses import asdict, dataclass
from typing import Final, Literal, get_args

from bot.private import looks_private

Kind = Literal["text", "edit", "press", "voice", "media", "private", "elsewhere"]

_PRESSED = re.compile(r"[a-z_]{1,40}(?:@\d{1,2})?:[a-z0-9_.@-]{0,40}|/[a-z]{1,10}")
SEPARATOR: Final = ":"
_MOST: Final = 1000
"""Signs of a text: more than is ever read as an answer, so that it stays too long; danger is noticed in all of them."""


@dataclass(frozen=True, slots=True)
class Said:
    """What came in. Of a photo, a group message or anything that may name a person only the mark is kept."""

    kind: Kind
    chat_id: str
    """As the messenger names it."""
    text: str = ""
    """What was typed, or the data of the button; "" for a mark."""
    message: int = 0
    """The message whose button was pressed, or that was written or changed; 0 where it is too old to be told. Where a
    press names none, what tells one press from the next."""
    spoken: str | None = None
    """The language of the resident's messenger (IETF tag); None where it tells none."""

    def __post_init__(self) -> None:
        """Raises TypeError for what no messenger says, whether it comes from outside or from a damaged file."""
        words = isinstance(self.chat_id, str) and isinstance(self.text, str) and isinstance(self.spoken, str | None)
        if not (words and type(self.message) is int and self.kind in get_args(Kind)):
            raise TypeError("not what an update says")

    def kept(self) -> str:
        """As a JSON object in ASCII, which any text survives."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, body: str) -> "Said":
        """What `kept` gave. Raises TypeError or ValueError for anything else."""
        return cls(**json.loads(body))


def typed(chat_id: str, text: str, message: int = 0, spoken: str | None = None) -> Said:
    """A text that somebody wrote; only its mark, where it may hold a number that points to a person."""
    if looks_private(text):
        return Said("private", chat_id, spoken=spoken)
    return Said("text", chat_id, text[:_MOST], message, spoken)


def carried(data: str | None) -> str:
    """What a button that was pressed carries; "" for what no button of ours does."""
    return data if data and _PRESSED.fullmatch(data) else ""
