"""What a messenger is to the chat: what fits into a message there, what can be done to one, and a way to send it.

Everything in `bot/` beside the folders of the messengers is the same for each of them and imports no library of one:
what was said (inbox.Said), what is answered (talk.reply), the rows that are to be sent (rows), the store. A folder such
as `bot/telegram/` turns what comes in into `Said`, and rows into what its messenger takes.

Two kinds of messengers fit:

One that takes messages at any time (Telegram). Its `may_send` is always true. Updates are kept in the inbox, the
worker handles each in a transaction of its own, the outbox sends the rows, in order for each chat, until they arrived.

One that takes one reply to each request, and others within a quota or not at all (WeChat). Its door does the same in
the request, in one transaction (`Store.write`, or `Desk.write` from several threads):

    new = store.receive([Received(number, chat, said.kept())], now)  # nothing for one that came already
    if new: worker.handle(store, number, chat, ...)                  # state, rows in the outbox, done mark
    first = store.reply_to(number, chat, now)                        # the oldest row that waits, now given to this one

`reply_to` gives the same row to the same update again: a repeat reads the same words, has one effect, and may come at
any time. Rows that are given are left alone by the outbox; `Store.arrived(before, chat)` deletes those that were given
before a second, when no repeat can come any more. What still waits then (`Store.next_for`) is the rest: it comes as the
reply to the next request of this chat, such as a tap on "next part" that is received but handled by nothing else; or by
the outbox of the same process, whose messenger says by `may_send` whether its quota allows it now, and raises `NotNow`
without seconds where the platform says that it is used up. Where neither comes the purge takes them after a day. A row
never holds more than one message: `Form.size` counts the buttons too where they are written as text, and what is to be
added when more waits is taken off `Form.longest` beforehand. Such a form does not edit: it is given no `Settled`.

A press there has no message: `Said.message` is the number of what came in, so that the same tap a second time is new.
Numbers of what came in are below 2**62 (see promises) and unique in a channel for as long as `DEDUPE_HOURS` of the
store; where a platform has none of these, they are made by a hash of who, when and what.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bot.rows import Buttons, PaperKind, Row
from conversation import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a messenger takes. It needs no connection: the talk is put into it before anything is sent."""

    id: str
    """The channel of its ids, hashes and counts: "telegram", "wechat"."""
    channel: Channel
    """What the conversation can show there."""
    longest: int
    """Of a message, by `size`."""
    size: Callable[[str, Buttons], int]
    """How long a text with buttons under it is there: UTF-16 units, or UTF-8 bytes of all that is written."""
    edits: bool
    """Whether a message that was sent can be changed."""
    papers: tuple[PaperKind, ...] = ("pdf", "png")
    """The papers that can be had there."""
    asks: bool = False
    """Whether it is said first who can read a paper there, and it is sent after a second tap only."""


class Messenger(Protocol):
    """One messenger, connected."""

    @property
    def form(self) -> Form:
        """What it takes."""

    async def may_send(self, chat: str, row: Row) -> bool:
        """Whether this may be sent to this chat (keyed hash) now. False: it waits until the chat speaks again."""

    async def send(self, to: str, row: Row) -> None:
        """Send a row to a chat (its id there). When it returns the row has arrived, or there is nothing left to do.

        Raises NotNow, Moved, Gone, NotTaken, Failed; any other exception means that the row cannot be sent at all.
        """


class Failed(Exception):
    """It did not arrive, or nobody knows; the same may arrive later."""


class NotNow(Exception):
    """The same may be sent after so many seconds; None: not before this chat speaks again."""

    def __init__(self, seconds: float | None) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class NotTaken(Exception):
    """This row is never taken as it is: something else may be said instead."""


class Gone(Exception):
    """Nobody is there any more: nothing is sent to this chat."""


class Moved(Exception):
    """The chat has another id now."""

    def __init__(self, to: str) -> None:
        super().__init__()
        self.to = to
