"""One message in, the reply out: kept, handled, answered and marked in one transaction."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final, NamedTuple

from bot.clock import steady
from bot.inbox import Said
from bot.messenger import Form
from bot.rows import Paper, Row, Text
from bot.store import Received, Store
from bot.talk import picked
from bot.wechat.form import BY_FIGURE, NEXT, in_order, markup, with_next
from bot.wechat.meant import Shown, meant, open_question
from bot.wechat.said import LEFT
from bot.worker import YANBIAN, fail, handle, known
from locales import Language
from offices import Shelf
from summary.paper import Link

_START: Final = "/start"

MakeLink = Callable[[Paper], Link | None]
"""The address at which a result can be read, and until when; None where there is none."""


class Held(Exception):
    """Another worker handles what this chat has said before, or sends to it: soon it does not."""


class Came(NamedTuple):
    """What came in, and its number."""

    number: int
    said: Said
    event: bool = False
    """Whether it is what somebody did, and no message."""


class Setting(NamedTuple):
    """What a reply is made with."""

    form: Form
    shelf: Shelf
    link: MakeLink
    allowed: Callable[[], bool]
    """Whether the account may send anything but replies."""
    sends: Callable[[str, int], bool]
    """Whether so many messages more can be sent to this chat (keyed hash) now; where not, none is."""
    url: str
    """Of the self-check as pages; "" where there is none."""

    def form_now(self) -> Form:
        """Where the account turns out to have replies only, a link takes the place of the picture."""
        return self.form if self.allowed() else replace(self.form, papers=("link",) if self.url else ())


def answered(store: Store, came: Came, given: Setting, *, late: bool = False) -> str | None:
    """Within `write()`: the reply as the platform takes it; "" for none. What came already gets the reply that it got,
    and has no other effect. Where it is `late`, or stands behind what was kept for later, it is only kept: None. Raises
    Held where it is not late and another worker has this chat."""
    now, seconds = datetime.now(YANBIAN), steady()
    chat = store.chat(came.said.chat_id)
    if not late and (store.taken(chat) or store.sent_to(chat)):
        raise Held
    kept = known(store, chat, now, seconds)
    came, shown = _without_id(came._replace(said=meant(came.said, kept, now.date())), given), Shown.of(kept)
    before = [number for number, each in store.waiting() if each == chat]
    if before and came.said.text == NEXT and store.next_for(chat) is None:
        return None  # what is asked for is not there yet
    if store.receive([Received(came.number, chat, came.said.kept())], seconds):
        if came.said.text == LEFT:
            _left(store, [*before, came.number], chat)
        elif (late or before) and came.said.text != NEXT:
            return None
        else:
            _handled(store, came, chat, shown, given)
    return _reply(store, came, chat, given)


def parked(store: Store, came: Came, given: Setting) -> str:
    """Within `write()`: what cannot be handled is kept to look into it, and the resident hears of it."""
    chat = store.chat(came.said.chat_id)
    came = _without_id(came, given)
    if store.receive([Received(came.number, chat, came.said.kept())], steady()):
        while not fail(store, came.number, chat):
            pass
    return _reply(store, came, chat, given)


def _without_id(came: Came, given: Setting) -> Came:
    """Where there are replies only nobody is ever written to by name: then the name stands in no file at all."""
    return came if given.allowed() else came._replace(said=replace(came.said, chat_id=""))


def _handled(store: Store, came: Came, chat: str, shown: Shown, given: Setting) -> None:
    """The next part is only given; what was offered and not asked for goes."""
    rest = store.next_for(chat)
    if came.said.text == NEXT and rest and _is_reply(rest.row, given):
        store.done(came.number, steady())
        return
    if rest and shown.more and rest.effect.startswith(f"{shown.update}:"):
        store.drop(chat)  # it was offered, and something else was wanted
    handle(store, came.number, chat, given.form_now(), given.shelf)


def _left(store: Store, numbers: list[int], chat: str) -> None:
    """Who leaves is forgotten, with what was kept of them for later."""
    for number in numbers:
        store.done(number, steady())
    store.forget(chat)


def _reply(store: Store, came: Came, chat: str, given: Setting) -> str:
    """The oldest text that waits, and the offer of the rest; what is shown is kept beside the answers. What was given
    as a reply to this already is given again as it was."""
    seconds = steady()
    before = store.replied(came.number)
    if before and isinstance(before.row, Text):
        return before.row.text
    found = store.reply_to(came.number, chat, seconds, takes=partial(_is_reply, given=given))
    if found is None:
        return ""
    kept = store.session(chat, seconds)
    spoken = picked(kept.language if kept else None)
    row = found.row if isinstance(found.row, Text) else _link(found.row, spoken, given)
    waiting, rest = store.next_for(chat), store.rest(chat)
    more, follows = waiting is not None and _is_reply(waiting.row, given), given.sends(chat, rest)
    asked = open_question(kept, datetime.now(YANBIAN).date())
    numbered = not (asked and asked.question.kind in BY_FIGURE) and not (more and follows)
    if kept and not before:
        update, last, choices = int(found.effect.partition(":")[0]), Shown.of(kept), in_order(row.buttons)
        earlier = last.choices if last.update == update else ()
        shown = Shown(update, [*choices, *earlier], more and not follows, len(choices) if numbered else 0)
        store.keep(chat, shown.beside(kept), seconds)
    pages = "\n".join([row.text, spoken.text("bot.pages", address=given.url)])
    begins = came.said.text == _START and given.url and given.form.size(pages, row.buttons) <= given.form.longest
    written = markup(pages if begins else row.text, row.buttons, given.form.longest, numbered=numbered)
    written = with_next(written, spoken.text("bot.next")) if more and not follows else written
    if isinstance(found.row, Text):
        store.worded(found._replace(row=Text(written)))
    return written


def _is_reply(row: Row, given: Setting) -> bool:
    """Whether it can be told in words: a picture is where it cannot be sent, for then that is said."""
    return isinstance(row, Text) or (isinstance(row, Paper) and (row.kind == "link" or not given.allowed()))


def _link(row: Row, spoken: Language, given: Setting) -> Text:
    """An address is made when it is given: it never stands in the store."""
    found = given.link(row) if isinstance(row, Paper) and row.kind == "link" else None
    if found is None:
        return Text(spoken.text("bot.paper.failed.words"))
    return Text(spoken.text("bot.paper.link.here", address=found.url, until=found.until.date()))
