"""The conversation in a terminal: lines in, messages out, nothing kept."""

from collections.abc import Callable, Mapping
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from conversation import CHECK, Channel, Message, Session, journey, position, turn, way_of
from locales import LANGUAGES, Language
from offices import NOWHERE, Directory

TERMINAL = Channel(id="terminal", buttons=False, numbers=True, fixed_width=True, kept="start.kept.terminal")

_PROMPT = "> "
PAPER = "/pdf"

WritePaper = Callable[[Language, Mapping[str, str]], Path]
"""Writes the paper of complete answers for a reader of the language, and tells where. Raises OSError."""


def run(
    language: str | None,
    today: date,
    stdin: TextIO,
    stdout: TextIO,
    *,
    write_paper: WritePaper | None = None,
    offices: Directory = NOWHERE,
) -> None:
    """Talk until the input ends or Ctrl-C. `language`: its code, None to ask for it first; `today` in Asia/Shanghai.

    With `write_paper` the result can be had as a file, which is the one thing that stays; the goodbye says so.
    `offices`: those that can be told.
    """
    for stream in (stdin, stdout):
        if isinstance(stream, TextIOWrapper):
            # A terminal that cannot show a sign, or sends half of one, must not end the conversation.
            stream.reconfigure(errors="replace")
    session, written = Session(TERMINAL, language, offices=offices), False
    try:
        if language:
            _show([Message(LANGUAGES[language].text("terminal.welcome"))], stdout)
        _show(position(session, today), stdout)
        while said := _line(stdin, stdout):
            if write_paper and said.strip().lower() == PAPER and _done(session, today):
                told, saved = _written(session, write_paper)
                written = written or saved
                _show([told], stdout)
                continue
            messages = turn(session, said, today)
            if write_paper and _done(session, today):
                messages.append(Message(LANGUAGES[session.language or ""].text("terminal.paper")))
            _show(messages, stdout)
    except KeyboardInterrupt:
        pass
    # Before a language is chosen, goodbye is said in all of them.
    spoken = [LANGUAGES[session.language]] if session.language else list(LANGUAGES.values())
    goodbye = "terminal.end.paper" if written else "terminal.end"
    _show([Message("\n".join(each.text(goodbye) for each in spoken))], stdout)


def _done(session: Session, today: date) -> bool:
    """Whether the result of the self-check is shown."""
    done = way_of(session.answers) is CHECK and journey(session.answers, today).next is None
    return session.language is not None and done


def _written(session: Session, write_paper: WritePaper) -> tuple[Message, bool]:
    """What became of the paper, and whether there is one now."""
    spoken = LANGUAGES[session.language or ""]
    try:
        path = write_paper(spoken, session.answers)
    except OSError as error:
        return Message(spoken.text("terminal.paper.failed", problem=error.strerror)), False
    return Message(spoken.text("terminal.paper.written", path=path)), True


def _line(stdin: TextIO, stdout: TextIO) -> str:
    """The next line; "" when the input has ended."""
    stdout.write(_PROMPT)
    stdout.flush()
    return stdin.readline()


def _show(messages: list[Message], stdout: TextIO) -> None:
    for message in messages:
        stdout.write(f"\n{message.text}\n")
    stdout.flush()
