"""Texts of the conversation as messages that a messenger takes: as few as fit."""

import re
from collections.abc import Iterator, Sequence

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
    open_text = ""
    for message in messages:
        if message.result and open_text and form.edits:  # where each message is asked for it comes with what is before
            yield open_text
            open_text = ""
        for piece in _pieces(message.text, form):
            joined = f"{open_text}\n\n{piece}" if open_text else piece
            if open_text and not _fits(joined, form):
                yield open_text
                joined = piece
            open_text = joined
    yield open_text


def _pieces(text: str, form: Form) -> Iterator[str]:
    """A text that is too long for one message, split at its lines."""
    piece = ""
    for line in (part for whole in text.split("\n") for part in _parts(whole, form)):
        joined = f"{piece}\n{line}" if piece else line
        if piece and not _fits(joined, form):
            yield piece
            joined = line
        piece = joined
    yield piece


def _parts(line: str, form: Form) -> Iterator[str]:
    """A line that is too long for one message, split behind a sentence, a clause or a word; where there is none,
    between two signs."""
    part = ""
    for clause in [line] if _fits(line, form) else _ENDS.split(line):
        for piece in [clause] if _fits(clause, form) else clause:
            if part and not _fits(part + piece, form):
                yield part
                part = ""
            part += piece
    yield part


def _fits(text: str, form: Form) -> bool:
    return form.size(text, ()) <= form.longest
