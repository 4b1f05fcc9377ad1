"""What is sent besides replies, as messages of customer service: where the account may, as often as it may."""

import logging
import time
from collections import OrderedDict
from typing import Final, NamedTuple

from bot.messenger import Failed, Form, Gone, NotNow, NotTaken
from bot.papers import Drawing
from bot.rows import Paper, Row, Settled, Text, Typing
from bot.wechat.calls import UNKNOWN_TOKEN, Calls, Refusal, Unreachable
from bot.wechat.form import markup

log = logging.getLogger(__name__)

_NOT_ALLOWED: Final = (48001, 48002, 48004, 50002, 40013, 40125, 40164)
"""The account may not send at all; its AppID or AppSecret is not known, or this machine not on its list."""
_NOT_NOW: Final = (45015, 45047)
"""The time in which this resident may be written to is over, or the number used up."""
_GONE: Final = (40003, 43004)
"""No follower of this account."""
BUSY: Final = (-1, 45009, 45011, *UNKNOWN_TOKEN)
"""The platform is busy, or all that may be called in a day has been, or it does not know yet what it has just given."""
BUSY_SECONDS: Final = 60.0
WINDOW: Final = 48 * 3600
"""Seconds after a message within which a resident may be written to."""
AFTER_EVENT: Final = 3
"""Messages that may follow a menu entry or a new follower, within a minute."""
_EVENT_SECONDS: Final = 60
_MOST_CHATS: Final = 100_000


class _Left(NamedTuple):
    """What may still be sent to a chat."""

    messages: int
    until: float
    """In time.monotonic()."""
    begun: int | None = None
    """A mark of what was begun last."""


class WeChat:
    """The Messenger of WeChat."""

    def __init__(self, form: Form, calls: Calls | None, drawing: Drawing, quota: int) -> None:
        """`calls`: None where the account has replies only; `quota`: how many messages may follow one of a resident."""
        self.form = form
        self._calls, self._drawing, self._quota = calls, drawing, quota
        self._left: OrderedDict[str, _Left] = OrderedDict()
        """By chat. After a restart nobody knows; then the platform says so."""
        self.allowed = calls is not None and quota > 0

    def heard(self, chat: str, *, event: bool) -> None:
        """This chat has spoken, or has done something."""
        seconds = _EVENT_SECONDS if event else WINDOW
        until = time.monotonic() + seconds
        quota = min(self._quota, AFTER_EVENT) if event else self._quota
        before = self._left.get(chat, _Left(0, 0.0))
        if event and before.messages >= quota and before.until > until:
            return
        self._left[chat] = _Left(quota, until)
        self._left.move_to_end(chat)
        if len(self._left) > _MOST_CHATS:
            self._left.popitem(last=False)

    def may(self, chat: str) -> bool:
        """Whether something may be sent to this chat now."""
        left = self._known(chat)
        return self.allowed and left.messages > 0 and time.monotonic() < left.until

    def may_all(self, chat: str, rest: int) -> bool:
        """Whether all that is left can be sent to this chat now; where not, none of it is, and it can be offered."""
        if self.may(chat) and self._known(chat).messages < rest:
            self._left[chat] = _Left(0, 0.0)
        return self.may(chat)

    async def may_send(self, chat: str, row: Row) -> bool:
        """As of Messenger. What is counted as sent is what was begun; to try the same once more is no other message."""
        left, mark = self._known(chat), hash(repr(row))
        if self.allowed and left.begun == mark and time.monotonic() < left.until:
            return True
        if not self.may(chat):
            return False
        if not isinstance(row, Typing):
            self._left[chat] = _Left(left.messages - 1, left.until, mark)
        return True

    def _known(self, chat: str) -> "_Left":
        return self._left.get(chat, _Left(self._quota, time.monotonic() + WINDOW))

    async def send(self, to: str, row: Row) -> None:
        """As of Messenger."""
        if self._calls is None or not self.allowed or not to:
            raise NotNow(None)
        try:
            await self._sent(self._calls, to, row)
        except Unreachable:
            raise Failed from None
        except Refusal as refusal:
            raise self._meaning(refusal.code) from None

    async def _sent(self, calls: Calls, to: str, row: Row) -> None:
        match row:
            case Text():
                # Without numbers: those are of the reply before it.
                content = markup(row.text, row.buttons, self.form.longest, numbered=False)
                await calls.call("message/custom/send", {"touser": to, "msgtype": "text", "text": {"content": content}})
            case Paper() if row.kind == "png":
                drawn = await self._drawing.drawn(row)
                image = {"media_id": await calls.upload(drawn.body)}
                await calls.call("message/custom/send", {"touser": to, "msgtype": "image", "image": image})
            case Paper():
                raise NotTaken
            case Typing() | Settled():
                return  # a reply is on its way, and nothing can be changed there

    def _meaning(self, code: int) -> Exception:
        if code in _NOT_NOW:
            return NotNow(None)
        if code in _GONE:
            return Gone()
        if code in BUSY:
            return NotNow(BUSY_SECONDS)
        if self.refused(code):
            return NotNow(None)
        log.error("the platform refused a message (%d)", code)
        return NotTaken()

    def refused(self, code: int) -> bool:
        """Whether this code means that the account has replies only; from then on nothing else is tried."""
        if code not in _NOT_ALLOWED:
            return False
        if self.allowed:
            log.error("the platform does not let this account send (%d): there are replies only from now on", code)
        self.allowed = False
        return True
