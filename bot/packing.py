"""Texts of the conversation as messages that a messenger takes: as few as fit."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.inbox import SEPARATOR
from bot.messenger import Form
from bot.rows import Buttons, Text
from conversation.session import Message

_ENDS = re.compile(r"(?<=[。！？；.!?;,，、])|(?<=\s)")
"""Where a line that is too long by itself is cut."""


def packed(messages: Sequence[Message], buttons: Buttons, form: Form) -> Iterator[Text]:
    """Joined as they fit, split between two or at a line; a result by itself where several are sent. The buttons stand
    under the last one; those that do not fit there stand alone behind it."""
    *before, last = _joined(messages, form)
    for text in before:
        yield Text(text)
    fit = _fitting(last, buttons, form)
    if fit < len(buttons) and _of_one_question(buttons) and form.size("", buttons) <= form.longest:
        fit = 0  # what can be chosen stands together
    yield Text(last, buttons[:fit])
    while buttons := buttons[fit:]:
        fit = max(1, _fitting("", buttons, form))
        yield Text("", buttons[:fit])


def _of_one_question(buttons: Buttons) -> bool:
    return len({carried.partition(SEPARATOR)[0] for row in buttons for _, carried in row}) == 1


def _fitting(text: str, buttons: Buttons, form: Form) -> int:
    """How many rows of buttons fit under a text."""
    return max((n for n in range(1, len(buttons) + 1) if form.size(text, buttons[:n]) <= form.longest), default=0)


def _joined(messages: Sequence[Message], form: Form) -> Iterator[str]:
    together: list[str] = []
    for message in messages:
        if message.result and together and form.edits:  # where each message is asked for it comes with what is before
            yield from _filled(together, "\n\n", form)
            together = []
        together += _pieces(message.text, form)
    yield from _filled(together, "\n\n", form)


def _pieces(text: str, form: Form) -> Iterator[str]:
    """A text that is too long for one message, split at its lines."""
    return _filled((part for line in text.split("\n") for part in _parts(line, form)), "\n", form)


def _parts(line: str, form: Form) -> Iterator[str]:
    """A line that is too long for one message, split behind a sentence, a clause or a word; where there is none,
    between two signs."""
    clauses = [line] if _fits(line, form) else _ENDS.split(line)
    return _filled((piece for each in clauses for piece in ([each] if _fits(each, form) else each)), "", form)


def _filled(pieces: Iterable[str], between: str, form: Form) -> Iterator[str]:
    """Pieces that fit by themselves, put together as long as they fit."""
    whole = ""
    for piece in pieces:
        joined = f"{whole}{between}{piece}" if whole else piece
        if whole and not _fits(joined, form):
            yield whole
            joined = piece
        whole = joined
    yield whole


def _fits(text: str, form: Form) -> bool:
    return form.size(text, ()) <= form.longest
