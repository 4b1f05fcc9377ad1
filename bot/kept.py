"""What is kept of a chat between two messages."""

from typing import NamedTuple


class Kept(NamedTuple):
    """Its language and answers. `last` marks the press that was handled last."""

    language: str | None
    answers: dict[str, str]
    last: str
