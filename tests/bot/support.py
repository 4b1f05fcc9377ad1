"""A `medaid bot` of our own, as a separate process, and what its residents should have seen."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import gettempdir
from typing import Any, TypeVar

from bot.engines import Place, Shared
from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Settled, Text
from bot.store import Store
from bot.talk import reply
from bot.telegram.form import TELEGRAM
from bot.worker import YANBIAN
from store.sqlite import reading
from store.trouble import Trouble
from tests.fake_telegram import AFTER_ACTING, Fake, Person, environment
from tests.forked import Forked, medaid
from tests.hung import ANSWERED, HUNG
from tests.postgresql import Server, free_port
from tests.usual import steps

ROOT = Path(__file__).parents[2]
QUICK = {"MEDAID_TELEGRAM_RATE": "10000"}
"""For a server without limits."""
IMPATIENT = {**QUICK, "MEDAID_TELEGRAM_TIMEOUT": "0.8"}
"""For one that lets calls time out."""
SOON_LOCKED = "import store.sqlite; store.sqlite.BUSY_SECONDS = 0.2"
SOON_ENDED = "from bot.telegram import run; run.CLOSING_SECONDS = 1"
"""Done in the process first: it waits no longer for another one that writes, or for calls under way when it ends."""
CLOSED_SECONDS = 0.2
"""After which a server on this machine has heard what a process that was killed had sent."""
Event = tuple[str, int, str]
"""As in Person.history: "new" or "edit", the message, its text."""


_servers: list[Server] = []
_databases: dict[Path, Shared] = {}


@contextmanager
def stores_on(server: Server) -> Iterator[None]:
    """Meanwhile every process has its store in a database there, one for each folder of data."""
    _servers.append(server)
    try:
        yield
    finally:
        _servers.pop()


def place_of(data: Path) -> Place:
    """Where the store is of a process with this folder."""
    if not _servers:
        return data
    if data not in _databases:
        _databases[data] = _servers[-1].database()
    return _databases[data]


class Bot:
    """The process; one after the other, all on the same data."""

    anew = False
    """Whether it loads all of it itself, as an operator's does; else it comes from one that has (tests/forked.py)."""

    def __init__(self, fake: Fake, data: Path, **more: str) -> None:
        self.fake, self.data = fake, data
        self.place = place_of(data)
        self.environment = environment(fake, data, **stored(self.place), **more)
        self.process: asyncio.subprocess.Process | Forked | None = None
        self.started = 0.0
        self._since = 0
        self._store: Store | None = None
        self.log = data.parent / f"{data.name}.log"
        self.first = ""
        """What is done in the process before the command, such as making a limit small."""
        self.worker = ""
        """Its number where other workers are connected with the server too."""
        self.options: list[str] = []
        """Of the command."""

    def posted_to(self) -> "Bot":
        """From the next start on Telegram posts to it, at a port that is free now."""
        port = str(free_port())
        self.environment |= {"MEDAID_TELEGRAM_PORT": port, "MEDAID_URL": f"http://127.0.0.1:{port}"}
        self.options = ["--webhook"]
        return self

    def one_of_several(self, number: int) -> "Bot":
        """Beside other workers on the same data: known to the server by its number, with a log of its own."""
        self.worker = str(number)
        self.environment["MEDAID_TELEGRAM_API"] = f"{self.fake.url}/{number}"
        self.log = self.data.parent / f"worker{number}.log"
        return self

    async def start(self, *wrapper: str) -> "Bot":
        """`wrapper`: a command that starts it, such as one that limits files."""
        self.started, self._since = time.monotonic(), len(self.fake.calls)
        command = ["bot", *self.options]
        if not (self.anew or wrapper or "LD_PRELOAD" in self.environment):
            self.log.touch()
            self.process = Forked(command, self.environment, self.log, first=self.first)
            return self
        with self.log.open("ab") as log:
            program = (
                ["-c", f"{self.first}; import cli; cli.main({command})"] if self.first else ["-m", "cli", *command]
            )
            self.process = await asyncio.create_subprocess_exec(
                *wrapper, sys.executable, *program, env=self.environment, cwd=ROOT, stderr=log, stdout=log
            )
        return self

    async def end(self, with_signal: int = signal.SIGTERM) -> int:
        """End it; gives the exit status."""
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(with_signal)
        return await asyncio.wait_for(self.process.wait(), HUNG)

    async def kill(self) -> None:
        """kill -9, and wait until the server has heard what was on its way."""
        assert self.process
        self.process.kill()
        await self.process.wait()
        if self.worker:
            await asyncio.sleep(CLOSED_SECONDS)
        else:
            await self.fake.left_alone()

    @property
    def memory(self) -> int:
        """Resident memory in KiB."""
        assert self.process
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        return int(status.split("VmRSS:")[1].split()[0])

    def command(self, *names: str) -> subprocess.CompletedProcess[str]:
        """Another `medaid` command on the same data."""
        return medaid(*names, **self.environment)

    def check(self) -> dict[str, Any]:
        """What `medaid check` finds."""
        found: dict[str, Any] = json.loads(self.command("check").stdout)
        return found

    def broken(self) -> dict[str, Any]:
        """The same without a process of its own."""
        store = Store(self.place)
        found = store.broken(int(time.time()))
        store.close()
        return found

    def kept(self, chat_id: int) -> Kept | None:
        """What stands in the store of this chat."""
        return self.store.session(self.store.chat(str(chat_id)), int(time.time()))

    @property
    def store(self) -> Store:
        """The store that it works on, left open until `close`."""
        if self._store is None:
            self._store = Store(self.place)
        return self._store

    def rows(self, sql: str) -> list[Any]:
        """What stands in the store."""
        if isinstance(self.place, Shared):
            return self.store.db.execute(sql).fetchall()
        with reading(self.place / "bot.db") as store:
            return store.execute(sql).fetchall()

    def open(self) -> int:
        """What is still to be handled or sent."""
        sql = "SELECT (SELECT count(*) FROM inbox WHERE done = 0) + (SELECT count(*) FROM outbox)"
        return int(self.rows(sql)[0][0])

    def cut_off(self) -> set[int]:
        """After a kill: the chats that have seen what stands in the store as still to be sent to them, or what another
        worker has sent them again meanwhile."""
        waits = self._next()
        sent = [call for call in self.fake.calls[self._since :] if call.method == "sendMessage" and call.acted]
        last = {call.chat: place for place, call in enumerate(sent) if call.worker == self.worker}
        for place, call in reversed([*enumerate(sent)]):
            if place > last.get(call.chat, place):
                waits[call.chat] = call.text
        shown = {chat: sent[place] for chat, place in last.items()}
        return {
            chat
            for chat, text in waits.items()
            if chat in shown and shown[chat].text == text and shown[chat].fault not in AFTER_ACTING
        }

    def _next(self) -> dict[int, str]:
        """The text of the message that each chat is to be sent next."""
        try:
            rows = self.rows("SELECT kind, body FROM outbox ORDER BY id DESC")
        except Trouble:  # killed before there were any tables
            return {}
        read = ((kind, json.loads(self.store.db.opened(body))) for kind, body in rows)
        first = {int(given["chat_id"]): (kind, given) for kind, given in read}
        return {chat: given["text"] for chat, (kind, given) in first.items() if kind == "text"}

    def close(self) -> None:
        """Leave the store alone."""
        if self._store:
            self._store.close()
            self._store = None

    async def settled(self, seconds: float = ANSWERED) -> None:
        """Wait until everything that came in is handled and sent. `seconds`: the bound, where that is much."""
        async with asyncio.timeout(seconds):
            while self.fake.waiting or self.open():
                await asyncio.sleep(0.02)


Scenario = Callable[[Fake, Bot], Awaitable[None]]
Found = TypeVar("Found")


def run(work: Coroutine[Any, Any, Found]) -> Found:
    """Run it in a thread and a loop of its own: in this one the browser of other tests may have its loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


@asynccontextmanager
async def running(folder: Path, *, first: str = "", **more: str) -> AsyncIterator[tuple[Fake, Bot]]:
    """A server and a bot that has to end well. `first`: as of Bot."""
    fake = Fake(flood=False)
    await fake.start()
    bot = Bot(fake, folder / "data", **QUICK, **more)
    bot.first = first
    await bot.start()
    try:
        yield fake, bot
        assert await bot.end() == 0
        assert bot.broken() == {}
    finally:
        if bot.process and bot.process.returncode is None:
            await bot.kill()
        await fake.stop()


def chat(folder: Path, scenario: Scenario, *, first: str = "", **more: str) -> None:
    """Run it with them."""

    async def whole() -> None:
        async with running(folder, first=first, **more) as (fake, bot):
            await scenario(fake, bot)

    run(whole())


async def answer(person: Person, *presses: str) -> None:
    """Press these, each when its question has come."""
    for data in presses:
        await person.fake.until(lambda data=data: _offered(person, data))
        before = len(person.history)
        person.presses(data)
        await person.fake.until(lambda before=before: len(person.history) > before)


async def begun(person: Person) -> None:
    """Agree with the first answer under the greeting."""
    await answer(person, "who:self")


async def go(person: Person, **given: Any) -> int:
    """Answer the questions in the usual way (`given`: as in `usual`); gives how many buttons were pressed."""
    pressed = 0
    for step in steps(today=datetime.now(YANBIAN).date(), **given):
        if step.button:
            await answer(person, step.button)
            pressed += 1
            continue
        beside = [f"{step.id}:{choice}" for choice in step.question.offered(step.facts)]
        await person.fake.until(lambda beside=beside: all(_offered(person, data) for data in beside))
        before = len(person.history)
        person.says(step.said)
        await person.fake.until(lambda before=before: len(person.history) > before)
    return pressed


async def to_the_result(person: Person, **given: Any) -> int:
    """The same from the first word to the result with its buttons."""
    person.says("/start")
    pressed = await go(person, **given)
    await person.fake.until(lambda: "/pdf" in offered(person))
    return pressed


def offered(person: Person) -> list[str]:
    """What the buttons under the newest message carry."""
    return [each["callback_data"] for row in person.last.buttons for each in row]


def _offered(person: Person, data: str) -> bool:
    return any(each["callback_data"] == data for shown in person.sees.values() for row in shown.buttons for each in row)


@dataclass
class Resident:
    """A person, and beside them the conversation as it should go: the same rules, without a machine in between."""

    person: Person
    kept: Kept | None = None
    expected: list[Event] = field(default_factory=list)

    def says(self, text: str) -> None:
        """Type this."""
        self.person.says(text)
        own = max(self.person.sees)
        self._expect(Said("text", str(self.person.chat_id), text, own, self.person.language))

    def presses(self, data: str, message: int = 1) -> None:
        """Press a button of this message."""
        self.person.presses_data(data, message)
        self._expect(Said("press", str(self.person.chat_id), data, message, self.person.language))

    def _expect(self, said: Said) -> None:
        answer = reply(self.kept, said, datetime.now(YANBIAN), TELEGRAM)
        self.kept = answer.kept
        for row in answer.rows:
            if isinstance(row, Text):
                self.expected.append(("new", 0, row.text))
            elif isinstance(row, Settled):
                self.expected.append(("edit", row.message, row.text))

    def seen_twice(self) -> int:
        """How many messages were shown again. AssertionError where one is missing, or out of order."""
        expected = iter([text for how, _, text in self.expected if how == "new"])
        twice, before = 0, None
        awaited = next(expected, None)
        for how, _, text in self.person.history:
            if how == "edit":
                continue
            if text == awaited:
                before, awaited = text, next(expected, None)
            else:
                assert text == before, f"{self.person.chat_id} saw {text[:60]!r} and awaited {(awaited or '-')[:60]!r}"
                twice += 1
        assert awaited is None, f"{self.person.chat_id} never saw {awaited[:60]!r}"
        return twice


def explained(fake: Fake, cut_off: list[set[int]], chat_id: int) -> int:
    """How many messages of a chat may be seen twice: the call failed after acting, or a kill cut it off."""
    sent = [call for call in fake.calls if call.chat == chat_id and call.method == "sendMessage" and call.acted]
    return sum(call.fault in AFTER_ACTING for call in sent) + sum(chat_id in each for each in cut_off)


def stored(place: Place) -> dict[str, str]:
    """The settings that say where the store is, beside the folder of data."""
    return {"MEDAID_STORE": place.address, "MEDAID_KEYS": ",".join(place.keys)} if isinstance(place, Shared) else {}


def told(place: Place) -> dict[str, str]:
    """The environment of a command on this store."""
    data = place if isinstance(place, Path) else gettempdir()
    return {**os.environ, "MEDAID_DATA": str(data), **stored(place)}


def is_root() -> bool:
    """Whether a file system can be mounted."""
    return os.geteuid() == 0
