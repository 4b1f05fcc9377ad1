"""What was meant by a number, by the words of a tap that came without what it carries, and by a word for a command."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from bot.inbox import SEPARATOR, Said
from bot.kept import Kept
from bot.rows import Button
from bot.wechat.form import BY_FIGURE, NEXT
from conversation import Question, journey, way_of
from conversation.proposals.proposal import pending
from conversation.understanding.choice.choices import number
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from locales import LANGUAGES

SHOWN: Final = "shown"
"""Beside the answers: the choices that were shown last."""
WORDS: Final = ("start", "back", "check", "restart", "referral", "guide", "forget")
"""The commands that have a word of their own here, `bot.word.<command>`, beside those that the conversation knows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The choices of the last reply, in order, behind them those of its earlier parts, and what is known of it."""

    update: int = 0
    """The number of what it was the reply to."""
    choices: Sequence[Button] = ()
    more: bool = False
    """Whether the rest of it was offered."""
    numbered: int = 0
    """How many of them stand last in the chat, each with its number."""

    @classmethod
    def of(cls, kept: Kept | None) -> "Shown":
        """As it is kept of a chat; nothing where nothing is, or nobody can read it."""
        with suppress(ValueError, TypeError):
            update, choices, more, numbered = json.loads(kept.answers.get(SHOWN, "") if kept else "")
            pairs = [(str(label), str(carried)) for label, carried in choices]
            return cls(int(update), pairs, bool(more), int(numbered))
        return cls()

    def beside(self, kept: Kept) -> Kept:
        """What is kept, with this."""
        written = json.dumps([self.update, list(self.choices), self.more, self.numbered], ensure_ascii=False)
        return kept._replace(answers={**kept.answers, SHOWN: written})


def meant(said: Said, kept: Kept | None, today: date) -> Said:
    """The press or the command that a text stands for, or the text as it is."""
    if said.kind != "text":
        return said
    shown, text = Shown.of(kept), plain(said.text)
    if asks_for_next(text):
        return replace(said, kind="press", text=NEXT)
    for label, carried in shown.choices:
        if key(plain(label)) == key(text):
            return replace(said, kind="press", text=carried)
    asked = open_question(kept, today)
    if pressed := _by_number(text, shown, asked):
        return replace(said, kind="press", text=pressed)
    command = _words().get(key(text))
    if command and not (asked and command == asked.question.id):
        return replace(said, text=f"/{command}")
    return said


def asks_for_next(text: str) -> bool:
    """Whether the rest is asked for, in whatever language."""
    return text == NEXT or key(plain(text)) in {key(each.text("bot.next")) for each in LANGUAGES.values()}


class Open(NamedTuple):
    """The question that is open, and what can be chosen there."""

    question: Question
    choices: Sequence[str]


def open_question(kept: Kept | None, today: date) -> Open | None:
    """The question that is open; None where none is, or something is to be confirmed first."""
    if kept is None or pending(kept.answers):
        return None
    found = journey(kept.answers, today, way_of(kept.answers))
    return Open(found.expected, found.expected.offered(found.facts)) if found.expected else None


def _by_number(text: str, shown: Shown, asked: Open | None) -> str | None:
    """What the choice carries whose number was typed; nothing where a number is an answer by itself."""
    if asked and asked.question.kind in BY_FIGURE:
        return None
    place = number(text, shown.numbered) if shown.numbered else None
    if place is not None:
        return shown.choices[place][1]
    place = number(text, len(asked.choices)) if asked else None
    return f"{asked.question.id}{SEPARATOR}{asked.choices[place]}" if asked and place is not None else None


@cache
def _words() -> Mapping[str, str]:
    return {
        key(plain(word)): command
        for command in WORDS
        for each in LANGUAGES.values()
        for word in each.text(f"bot.word.{command}").split()
    }
