"""A Bot API server of our own: Telegram's side of a chat, with its limits and, by seed, its bad days.

Tests start one inside their event loop and talk through `Person`; `python -m tests.fake_telegram` is `make demo`, a
page on loopback where one chats with the bot as in a messenger. What it sends is built with python-telegram-bot's own
classes.
"""

import argparse
import asyncio
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from socket import MSG_PEEK
from typing import Any

import telegram
from tornado.httpserver import HTTPServer
from tornado.iostream import StreamClosedError
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from tests.fake_hook import Hook
from tests.hung import ANSWERED

TOKEN = "123456789:fake-token-for-loopback-only-abcdefg"
FAULTS = ("500", "502", "429", "timeout before", "timeout after", "reset before", "reset after")
TOO_LATE = "too late"
"""Of a call that the bot had given up before it was answered: this server was busy for longer than the bot waits."""
AFTER_ACTING = ("timeout after", "reset after", TOO_LATE)
BURST, PER_SECOND, OVERALL = 20, 1.0, 30
"""What Telegram takes: of one chat a short burst, then one message a second; 30 a second of all together."""
QUERY_SECONDS = 15
MOST_DOCUMENT, MOST_PHOTO = 50_000_000, 10_000_000
"""Bytes of an upload."""
MOST_SIDES, MOST_RATIO = 10_000, 20
"""Of a photo: width and height together in pixels, and the longer side to the shorter one."""
MEDIA = {
    "photo": lambda: {"photo": [telegram.PhotoSize("f", "u", 90, 90)]},
    "voice": lambda: {"voice": telegram.Voice("f", "u", 3)},
    "sticker": lambda: {"sticker": telegram.Sticker("f", "u", 90, 90, False, False, "regular")},
    "document": lambda: {"document": telegram.Document("f", "u")},
    "contact": lambda: {"contact": telegram.Contact("13800138000", "某人")},
}


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot, as it came in."""

    at: float
    method: str
    chat: int
    fault: str | None
    acted: bool
    text: str = ""
    worker: str = ""
    """Which of several called, by the path that it calls under."""


@dataclass(frozen=True, slots=True)
class File:
    """What the bot has uploaded. `kind`: document or photo."""

    kind: str
    name: str
    body: bytes


@dataclass(slots=True)
class Shown:
    """A message as the resident sees it now."""

    id: int
    text: str
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    mine: bool = False
    file: File | None = None


class Refusal(Exception):
    """An error of the Bot API."""

    def __init__(self, code: int, description: str, retry_after: int = 0) -> None:
        super().__init__(description)
        self.code, self.description, self.retry_after = code, description, retry_after


class Fake:
    """Telegram's servers, for one bot."""

    def __init__(
        self, *, seed: int = 0, faults: float = 0, hold: float = 1.0, flood: bool = True, disorder: bool = False
    ) -> None:
        """`faults`: the part of calls that go wrong; `hold`: seconds until a timed-out call is dropped; `flood`: keep
        Telegram's limits; `disorder`: hand out updates shuffled, and up to three times."""
        self.random = random.Random(seed)
        self.faults, self.hold, self.flood, self.disorder = faults, hold, flood, disorder
        self.people: dict[int, Person] = {}
        self.calls: list[Call] = []
        self.counted: Counter[str] = Counter()
        self.log = True
        self.failing: set[str] = set()
        """Methods that answer 500 for now."""
        self.instead: dict[str, list[tuple[int, bytes]]] = {}
        """What a method answers in place of doing anything, one after the other: status and body."""
        self.without_end: dict[str, tuple[bytes, float]] = {}
        """Which method answers once with this, again and again, and the seconds between."""
        self.commands: dict[str, list[str]] = {}
        self.next_id = 1000
        self._pending: deque[dict[str, Any]] = deque()
        self._echo: list[dict[str, Any]] = []
        self._news = asyncio.Event()
        self._poll: asyncio.Future[None] | None = None
        self._queries: dict[str, float] = {}
        self._overall: deque[float] = deque()
        self._server: HTTPServer | None = None
        self.url = ""
        self.hook: Hook | None = None
        """Where updates are posted to; None where they are fetched."""
        self.doors: list[str] = []
        """What stands behind the proxy at that address; none: the door is there itself."""
        self.changed = asyncio.Event()

    async def start(self, port: int = 0) -> None:
        """Listen on loopback."""
        [socket] = bind_sockets(port, "127.0.0.1")
        routes = [(r"/?(\d*)/bot([^/]+)/(\w+)", Api, {"fake": self}), (r"/(?:demo/(\w+))?", Demo, {"fake": self})]
        self._server = HTTPServer(Application(routes, log_function=lambda handler: None))
        self._server.add_sockets([socket])
        self.url = f"http://127.0.0.1:{socket.getsockname()[1]}"

    async def stop(self) -> None:
        """Listen no more."""
        assert self._server
        if self.hook:
            await self.hook.stop()
        self._server.stop()
        await self._server.close_all_connections()

    def person(self, chat_id: int, language: str | None = "zh-hans") -> "Person":
        """Someone who writes to the bot."""
        if chat_id not in self.people:
            self.people[chat_id] = Person(self, chat_id, language)
        return self.people[chat_id]

    def put(self, **what: Any) -> int:
        """Something happened: an update with the next id waits to be fetched."""
        update_id, self.next_id = self.next_id, self.next_id + 1
        self._arrived(telegram.Update(update_id, **what).to_dict())
        return update_id

    def put_raw(self, update: dict[str, Any]) -> None:
        """The same for an update that no class would build."""
        self._arrived({"update_id": self.next_id, **update})
        self.next_id += 1

    def _arrived(self, update: dict[str, Any]) -> None:
        self._pending.append(update)
        self._news.set()
        if self.hook:
            self.hook.look(self._pending)

    def confirmed(self, update: dict[str, Any]) -> None:
        """It was taken: it is told to nobody again."""
        with suppress(ValueError):
            self._pending.remove(update)
        self.changed.set()

    def jump_down(self) -> None:
        """After a week without updates the next id is a random one."""
        assert not self._pending
        self.next_id -= 900

    @property
    def pending(self) -> list[dict[str, Any]]:
        """The updates that are not confirmed, as they came."""
        return list(self._pending)

    @property
    def waiting(self) -> int:
        """Updates that are not confirmed."""
        return len(self._pending)

    async def until(self, true: Callable[[], Any], seconds: float = ANSWERED) -> None:
        """Wait until this is so. It is looked at after every call of the bot, and now and then for what it wrote.
        `seconds`: the bound, where more than an answer or a few is waited for."""
        async with asyncio.timeout(seconds):
            while not true():
                self.changed.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.changed.wait(), 0.2)

    async def left_alone(self) -> None:
        """Wait until nobody is connected any more."""
        assert self._server
        async with asyncio.timeout(ANSWERED):
            while self._server._connections:
                await asyncio.sleep(0.01)

    # The methods of the Bot API

    async def setWebhook(self, given: dict[str, Any]) -> bool:
        await self.deleteWebhook(given)
        if self._poll and not self._poll.done():
            self._poll.set_exception(Refusal(409, "Conflict: terminated by setWebhook request"))
        self.hook = Hook(self, given["url"], given["secret_token"])
        self.hook.look(self._pending)
        return True

    async def deleteWebhook(self, given: dict[str, Any]) -> bool:
        if given.get("drop_pending_updates") == "true":
            self._pending.clear()
        if self.hook:
            hook, self.hook = self.hook, None
            await hook.stop()
        return True

    def getWebhookInfo(self, given: dict[str, Any]) -> dict[str, Any]:
        told = {"has_custom_certificate": False, "pending_update_count": self.waiting}
        return {"url": ""} | told if self.hook is None else {"url": self.hook.url} | told | self.hook.failed

    async def getUpdates(self, given: dict[str, Any]) -> list[dict[str, Any]]:
        if self.hook:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook")
        if self._poll and not self._poll.done():
            self._poll.set_exception(Refusal(409, "Conflict: terminated by other getUpdates request"))
        offset, limit = int(given.get("offset") or 0), int(given.get("limit", 100))
        if offset:
            confirmed = [each for each in self._pending if each["update_id"] < offset]
            self._pending = deque(each for each in self._pending if each["update_id"] >= offset)
            if self.disorder:
                self._echo += confirmed + [each for each in confirmed if self.random.random() < 0.5]
        wait = float(given.get("timeout", 0))
        if wait and not self._pending:
            self._news.clear()
            self._poll = mine = asyncio.get_running_loop().create_future()
            news = asyncio.create_task(self._news.wait())
            await asyncio.wait([mine, news], timeout=wait, return_when=asyncio.FIRST_COMPLETED)
            news.cancel()
            if mine.done():
                mine.result()
            mine.cancel()
        batch = [each for _, each in zip(range(limit), self._pending, strict=False)]
        if self.disorder:
            window = batch[:20]
            again = [self._echo.pop(self.random.randrange(len(self._echo))) for _ in range(min(20, len(self._echo)))]
            batch = window + again
            self.random.shuffle(batch)
        return batch

    def getMe(self, given: dict[str, Any]) -> dict[str, Any]:
        return telegram.User(1, "medaid", is_bot=True, username="medaid_bot").to_dict()

    def setMyCommands(self, given: dict[str, Any]) -> bool:
        self.commands[given.get("language_code", "")] = [each["command"] for each in json.loads(given["commands"])]
        return True

    def sendChatAction(self, given: dict[str, Any]) -> bool:
        return True

    def answerCallbackQuery(self, given: dict[str, Any]) -> bool:
        asked = self._queries.pop(given["callback_query_id"], 0)
        if time.monotonic() - asked > QUERY_SECONDS:
            raise Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        return True

    def sendMessage(self, given: dict[str, Any]) -> dict[str, Any]:
        person = self.people[int(given["chat_id"])]
        return person.receives(_text(given), _buttons(given))

    def editMessageText(self, given: dict[str, Any]) -> dict[str, Any]:
        person = self.people[int(given["chat_id"])]
        return person.sees_edited(int(given["message_id"]), _text(given), _buttons(given))

    def sendDocument(self, given: dict[str, Any]) -> dict[str, Any]:
        file = _file(given, "document")
        if len(file.body) > MOST_DOCUMENT:
            raise Refusal(413, "Request Entity Too Large")
        return self.people[int(given["chat_id"])].receives("", _buttons(given), file)

    def sendPhoto(self, given: dict[str, Any]) -> dict[str, Any]:
        file = _file(given, "photo")
        if len(file.body) > MOST_PHOTO:
            raise Refusal(413, "Request Entity Too Large")
        width, height = _png_size(file.body)
        if width + height > MOST_SIDES or max(width, height) > MOST_RATIO * min(width, height):
            raise Refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
        return self.people[int(given["chat_id"])].receives("", _buttons(given), file)

    def check_limits(self, chat_id: int) -> None:
        """Who has blocked the bot, and how much it may send."""
        person = self.people.get(chat_id)
        if person is None:
            raise Refusal(400, "Bad Request: chat not found")
        if person.blocked:
            self.counted["after a block"] += person.told_of_block
            person.told_of_block = True
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        now = time.monotonic()
        if now < person.wait_until:
            self.counted["inside a retry_after window"] += 1
            raise Refusal(429, "Too Many Requests", max(1, round(person.wait_until - now)))
        if not self.flood:
            return
        while self._overall and now - self._overall[0] > 1:
            self._overall.popleft()
        self._overall.append(now)
        person.tokens = min(BURST, person.tokens + (now - person.last_call) * PER_SECOND)
        person.last_call = now
        if person.held_up or person.tokens < 1 or len(self._overall) > OVERALL * 1.2:
            self.counted["flood"] += 1
            person.wait_until = now + 1
            raise Refusal(429, "Too Many Requests: retry after 1", 1)
        person.tokens -= 1


class Person:
    """A resident with the messenger in the hand; what they see is kept as they see it."""

    def __init__(self, fake: Fake, chat_id: int, language: str | None) -> None:
        self.fake, self.chat_id, self.language = fake, chat_id, language
        self.sees: dict[int, Shown] = {}
        self.history: list[tuple[str, int, str]] = []
        """Everything that was shown, in order: "new" or "edit", the message, its text."""
        self.blocked = False
        self.told_of_block = False
        self.held_up = False
        """Whether their messages come too fast, however slowly they come."""
        self.wait_until = 0.0
        self.tokens, self.last_call = float(BURST), time.monotonic()
        self._message_id = 0

    # What a resident does

    def says(self, text: str) -> int:
        """Type something; gives the update's id."""
        self._own(text)
        return self.fake.put(message=self._message(text=text))

    def sends(self, kind: str) -> int:
        """A photo, a voice message, a sticker, a document or a contact."""
        self._own(f"[{kind}]")
        return self.fake.put(message=self._message(**MEDIA[kind]()))

    def edits(self, text: str) -> int:
        """Change an own message afterwards."""
        return self.fake.put(edited_message=self._message(text=text))

    def says_in_group(self, text: str, kind: str = "supergroup") -> int:
        """Write where others read it."""
        if kind == "channel":
            return self.fake.put(channel_post=self._message(kind=kind, user=False, text=text))
        return self.fake.put(message=self._message(kind=kind, text=text))

    def presses(self, button: str, message: Shown | None = None) -> int:
        """Press the button with this label or data, under the newest message that has it or the one given."""
        for shown in [message] if message else reversed(self.sees.values()):
            for each in (each for row in shown.buttons for each in row):
                if button in (each["text"], each["callback_data"]):
                    return self.presses_data(each["callback_data"], shown.id)
        raise LookupError(f"nobody sees a button {button!r}")

    def presses_data(self, data: str, message_id: int) -> int:
        """What a client may send: any data, for any message."""
        query_id = str(self.fake.random.getrandbits(60))
        self.fake._queries[query_id] = time.monotonic()
        message = self._message(id=message_id, text=".")
        return self.fake.put(
            callback_query=telegram.CallbackQuery(query_id, self._user(), str(self.chat_id), message, data=data)
        )

    # What a resident sees

    @property
    def last(self) -> Shown:
        """The newest message of the bot."""
        return next(shown for shown in reversed(self.sees.values()) if not shown.mine)

    @property
    def texts(self) -> list[str]:
        """The bot's messages as they stand now."""
        return [shown.text for shown in self.sees.values() if not shown.mine]

    async def reads(self, *words: str) -> Shown:
        """Wait until the newest message holds these words."""
        try:
            await self.fake.until(
                lambda: (
                    any(not shown.mine for shown in self.sees.values())
                    and all(word in self.last.text for word in words)
                )
            )
        except TimeoutError:
            raise AssertionError(f"not read: {words}; but: {self.texts[-3:]}") from None
        return self.last

    async def gets(self, kind: str) -> File:
        """Wait until the newest message is a file of this kind."""
        await self.fake.until(lambda: self.last.file is not None and self.last.file.kind == kind)
        assert self.last.file
        return self.last.file

    def receives(self, text: str, buttons: list[list[dict[str, str]]], file: File | None = None) -> dict[str, Any]:
        self._message_id += 1
        self.sees[self._message_id] = Shown(self._message_id, text, buttons, file=file)
        return self._seen("new", self._message_id, text)

    def sees_edited(self, message_id: int, text: str, buttons: list[list[dict[str, str]]]) -> dict[str, Any]:
        shown = self.sees.get(message_id)
        if shown is None or shown.mine:
            raise Refusal(400, "Bad Request: message to edit not found")
        if (shown.text, shown.buttons) == (text, buttons):
            raise Refusal(400, "Bad Request: message is not modified: specified new message content is the same")
        shown.text, shown.buttons = text, buttons
        return self._seen("edit", message_id, text)

    def _seen(self, how: str, message_id: int, text: str) -> dict[str, Any]:
        self.history.append((how, message_id, text))
        self.fake.changed.set()
        return self._message(id=message_id, text=text).to_dict()

    def _own(self, text: str) -> None:
        self._message_id += 1
        self.sees[self._message_id] = Shown(self._message_id, text, mine=True)

    def _user(self) -> telegram.User:
        return telegram.User(self.chat_id, "某某", is_bot=False, language_code=self.language)

    def _message(self, *, id: int = 0, kind: str = "private", user: bool = True, **what: Any) -> telegram.Message:
        chat = telegram.Chat(self.chat_id if kind == "private" else -self.chat_id, kind)
        if kind != "private":
            self.fake.people.setdefault(chat.id, self)
        from_user = self._user() if user else None
        return telegram.Message(id or self._message_id, datetime.now(UTC), chat, from_user=from_user, **what)


def _text(given: dict[str, Any]) -> str:
    text = given.get("text", "")
    if not text.strip():
        raise Refusal(400, "Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > 4096:
        raise Refusal(400, "Bad Request: message is too long")
    return str(text)


def _file(given: dict[str, Any], kind: str) -> File:
    if kind not in given["files"]:
        raise Refusal(400, f"Bad Request: there is no {kind} in the request")
    uploaded = given["files"][kind][0]
    if not uploaded["body"]:
        raise Refusal(400, "Bad Request: file must be non-empty")
    return File(kind, uploaded["filename"], uploaded["body"])


def _png_size(body: bytes) -> tuple[int, int]:
    if body[:8] != b"\x89PNG\r\n\x1a\n":
        raise Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED")
    return int.from_bytes(body[16:20]), int.from_bytes(body[20:24])


def _buttons(given: dict[str, Any]) -> list[list[dict[str, str]]]:
    rows: list[list[dict[str, str]]] = json.loads(given.get("reply_markup", "{}")).get("inline_keyboard", [])
    for button in (button for row in rows for button in row):
        if not 1 <= len(button["callback_data"].encode()) <= 64:
            raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
        if not button["text"]:
            raise Refusal(400, "Bad Request: text buttons must be non-empty")
    return rows


class Api(RequestHandler):
    """One call of the bot."""

    def initialize(self, fake: Fake) -> None:
        self.fake = fake

    async def post(self, worker: str, token: str, method: str) -> None:
        given: dict[str, Any] = {
            name: values[0].decode("utf-8", "surrogatepass") for name, values in self.request.arguments.items()
        }
        given["files"] = self.request.files
        fake = self.fake
        if fake.instead.get(method):
            status, body = fake.instead[method].pop(0)
            fake.changed.set()
            self.set_status(status)
            await self.finish(body)
            return
        if method in fake.without_end:
            await self._answer_without_end(*fake.without_end.pop(method))
            return
        chat = int(given.get("chat_id", 0))
        fault = fake.random.choice(FAULTS) if fake.random.random() < fake.faults else None
        fault = "500" if method in fake.failing else fault
        acted = False
        try:
            if token != TOKEN:
                raise Refusal(401, "Unauthorized")
            if chat:
                fake.check_limits(chat)
            if fault == "429":
                if chat:
                    fake.people[chat].wait_until = time.monotonic() + 1
                raise Refusal(429, "Too Many Requests: retry after 1", 1)
            if fault == "500":
                raise Refusal(500, "Internal Server Error")
            if fault in (None, *AFTER_ACTING):
                answer = getattr(fake, method)(given)
                answer = await answer if asyncio.iscoroutine(answer) else answer
                acted = True
                fault = TOO_LATE if fault is None and self._given_up() else fault
        except Refusal as refusal:
            parameters = {"parameters": {"retry_after": refusal.retry_after}} if refusal.retry_after else {}
            self.set_status(refusal.code)
            answer_body = {"ok": False, "error_code": refusal.code, "description": refusal.description, **parameters}
        else:
            answer_body = {"ok": True, "result": answer} if acted else {}
        fake.counted[method] += 1
        fake.counted[f"fault {fault}"] += fault is not None
        if fake.log:
            fake.calls.append(Call(time.monotonic(), method, chat, fault, acted, given.get("text", ""), worker))
        fake.changed.set()
        if fault == "502":
            self.set_status(502)
            self.finish("<html><head><title>502 Bad Gateway</title></head></html>")
        elif fault and fault.startswith("timeout"):
            await asyncio.sleep(fake.hold)
            self._reset()
        elif fault and fault.startswith("reset"):
            self._reset()
        else:
            with suppress(StreamClosedError):
                await self.finish(answer_body)

    async def _answer_without_end(self, part: bytes, seconds: float) -> None:
        with suppress(StreamClosedError):
            while True:
                self.write(part)
                await self.flush()
                await asyncio.sleep(seconds)

    def _given_up(self) -> bool:
        """Whether the bot no longer waits for the answer, or is no more."""
        stream = self.request.connection.stream  # type: ignore[union-attr]
        try:
            return stream.closed() or not stream.socket.recv(1, MSG_PEEK)
        except BlockingIOError:
            return False
        except ConnectionError:
            return True

    def _reset(self) -> None:
        if self.request.connection:
            self.request.connection.stream.close()  # type: ignore[attr-defined]


class Demo(RequestHandler):
    """The page of `make demo`: one chat, seen from the resident's phone."""

    def initialize(self, fake: Fake) -> None:
        self.fake = fake

    def get(self, what: str | None) -> None:
        person = self._person()
        if what == "seen":
            shown = [
                {
                    "id": each.id,
                    "text": each.text,
                    "buttons": each.buttons,
                    "mine": each.mine,
                    "file": each.file and {"kind": each.file.kind, "name": each.file.name},
                }
                for each in person.sees.values()
            ]
            self.finish({"seen": shown, "version": len(person.history) + len(shown)})
        elif what == "file":
            shown_file = person.sees[int(self.get_query_argument("message"))].file
            assert shown_file
            self.set_header("Content-Type", "application/pdf" if shown_file.kind == "document" else "image/png")
            self.finish(shown_file.body)
        else:
            self.finish((Path(__file__).parent / "fake_telegram.html").read_text("utf-8"))

    def post(self, what: str | None) -> None:
        given = json.loads(self.request.body)
        person = self._person()
        if what == "say":
            person.says(given["text"])
        elif what == "send":
            person.sends(given["kind"])
        else:
            person.presses_data(given["data"], given["message"])
        self.finish({})

    def _person(self) -> Person:
        language = self.get_query_argument("language", "zh-hans")
        return self.fake.person(1 + sum(language.encode()), language)


def environment(fake: Fake, data: Path, **more: str) -> dict[str, str]:
    """For a `medaid bot` that talks to this server."""
    return {
        **os.environ,
        "MEDAID_TELEGRAM_TOKEN": TOKEN,
        "MEDAID_TELEGRAM_API": fake.url,
        "MEDAID_DATA": str(data),
        "NO_PROXY": "127.0.0.1",
        **more,
    }


async def _demo(port: int) -> None:
    fake = Fake()
    await fake.start(port)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    with tempfile.TemporaryDirectory() as data:
        bot = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "cli", "bot", env=environment(fake, Path(data)), cwd=Path(__file__).parents[1]
        )
        print(f"Chat with the bot at {fake.url}/?language=zh-hans (or ko, en). To end press Ctrl-C.", flush=True)
        await asyncio.wait(
            [asyncio.create_task(stop.wait()), asyncio.create_task(bot.wait())], return_when=asyncio.FIRST_COMPLETED
        )
        if bot.returncode is None:
            bot.terminate()
            await bot.wait()
    await fake.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Chat with the bot on a page on loopback, without a token.")
    parser.add_argument("--port", type=int, default=8088)
    asyncio.run(_demo(parser.parse_args().port))
