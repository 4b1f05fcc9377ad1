"""Which answer was typed in which message: so that it is changed where it was written, by changing the message."""

from collections.abc import Mapping
from typing import Final

from bot.inbox import SEPARATOR

TYPED: Final = "typed"
"""Beside the answers: the messages in which answers were typed, each with its question, the newest last."""
NOTHING: Final = ""
"""In place of a question: the last message that was not understood."""
_MOST: Final = 24


def typed_in(answers: Mapping[str, str], message: int) -> str | None:
    """The question that was answered in a message; `HEARD.id` where it was the last one that was read as a sentence,
    NOTHING where it was the last one that was not understood; None for any other message."""
    return dict(_entries(answers)).get(str(message))


def remembered(answers: Mapping[str, str], message: int, question: str) -> dict[str, str]:
    """The answers with what was typed last beside them; an answer stands in one message only."""
    kept = [(said, id) for said, id in _entries(answers) if id not in (question, NOTHING)]
    told = [*kept[1 - _MOST :], (str(message), question)]
    return {**answers, TYPED: " ".join(f"{said}{SEPARATOR}{id}" for said, id in told)}


def _entries(answers: Mapping[str, str]) -> list[tuple[str, str]]:
    read = (entry.partition(SEPARATOR) for entry in answers.get(TYPED, "").split())
    return [(said, id) for said, _, id in read]
