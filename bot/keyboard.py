"""Buttons under a message. What a button carries is a question and a choice, or a command; never an answer's text."""

from collections.abc import Iterable
from unicodedata import east_asian_width

from bot.inbox import SEPARATOR
from bot.rows import Button
from conversation.session import Message

HALF_ROW = 16
"""Columns that fit half a row on a screen 360 px wide; a Chinese or Korean sign takes two."""


def rows(message: Message) -> list[list[Button]]:
    """The buttons that a message of the conversation needs, by rows."""
    given = [(label, f"{message.question}{SEPARATOR}{value}") for value, label in message.choices]
    if message.question == "check" or all(_short(label) for label, _ in given):
        return in_rows(given)
    return [[button] for button in given]


def in_rows(given: Iterable[Button]) -> list[list[Button]]:
    """One button a row, or two where both are short."""
    found: list[list[Button]] = []
    for button in given:
        if found and len(found[-1]) == 1 and _short(found[-1][0][0]) and _short(button[0]):
            found[-1].append(button)
        else:
            found.append([button])
    return found


def _short(label: str) -> bool:
    return _columns(label) <= HALF_ROW


def _columns(text: str) -> int:
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)
