"""A `medaid bot` of our own, as a separate process, and what its residents should have seen."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.inbox import Said
from bot.store import Kept, Store
from bot.talk import reply
from bot.worker import YANBIAN
from store import reading
from tests.fake_telegram import AFTER_ACTING, Fake, Person, environment

ROOT = Path(__file__).parents[2]
QUICK = {"MEDAID_TELEGRAM_RATE": "10000"}
"""For a server without limits."""
IMPATIENT = {**QUICK, "MEDAID_TELEGRAM_TIMEOUT": "0.8"}
"""For one that lets calls time out."""
Event = tuple[str, int, str]
"""As in Person.history: "new" or "edit", the message, its text."""


class Bot:
    """The process; one after the other, all on the same data."""

    def __init__(self, fake: Fake, data: Path, **more: str) -> None:
        self.fake, self.data = fake, data
        self.environment = environment(fake, data, **more)
        self.process: asyncio.subprocess.Process | None = None
        self.started = 0.0
        self._store: Store | None = None
        self.log = data.parent / f"{data.name}.log"

    async def start(self, *wrapper: str) -> "Bot":
        """`wrapper`: a command that starts it, such as one that limits files."""
        self.started = time.monotonic()
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *wrapper, sys.executable, "-m", "cli", "bot", env=self.environment, cwd=ROOT, stderr=log, stdout=log
            )
        return self

    async def end(self, with_signal: int = signal.SIGTERM, seconds: float = 10) -> int:
        """End it; gives the exit status. After `seconds` it has taken too long."""
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(with_signal)
        return await asyncio.wait_for(self.process.wait(), seconds)

    async def kill(self) -> float:
        """kill -9; gives when."""
        assert self.process
        self.process.kill()
        await self.process.wait()
        return time.monotonic()

    @property
    def memory(self) -> int:
        """Resident memory in KiB."""
        assert self.process
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        return int(status.split("VmRSS:")[1].split()[0])

    def command(self, name: str) -> subprocess.CompletedProcess[str]:
        """Another `medaid` command on the same data."""
        return subprocess.run(
            [sys.executable, "-m", "cli", name],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def check(self) -> dict[str, Any]:
        """What `medaid check` finds."""
        found: dict[str, Any] = json.loads(self.command("check").stdout)
        return found

    def kept(self, chat_id: int) -> Kept | None:
        """What stands in the store of this chat."""
        if self._store is None:
            self._store = Store(self.data)
        return self._store.session(self._store.chat(chat_id), int(time.time()))

    def open(self) -> int:
        """What is still to be handled or sent."""
        with reading(self.data / "bot.db") as store:
            sql = "SELECT (SELECT count(*) FROM inbox WHERE done = 0) + (SELECT count(*) FROM outbox)"
            return int(store.execute(sql).fetchone()[0])

    def close(self) -> None:
        """Leave the store alone."""
        if self._store:
            self._store.close()
            self._store = None

    async def settled(self, seconds: float = 60) -> None:
        """Wait until everything that came in is handled and sent."""
        async with asyncio.timeout(seconds):
            while self.fake.waiting or self.open():
                await asyncio.sleep(0.02)


@dataclass
class Resident:
    """A person, and beside them the conversation as it should go: the same rules, without a machine in between."""

    person: Person
    kept: Kept | None = None
    expected: list[Event] = field(default_factory=list)

    def says(self, text: str) -> None:
        """Type this."""
        self.person.says(text)
        self._expect(Said("text", self.person.chat_id, text, spoken=self.person.language))

    def presses(self, data: str, message: int = 1) -> None:
        """Press a button of this message."""
        self.person.presses_data(data, message)
        self._expect(Said("press", self.person.chat_id, data, message, self.person.language))

    def _expect(self, said: Said) -> None:
        answer = reply(self.kept, said, datetime.now(YANBIAN))
        self.kept = answer.kept
        for method, request in answer.requests:
            if method == "send_message":
                self.expected.append(("new", 0, request["text"]))
            elif method == "edit_message_text":
                self.expected.append(("edit", request["message_id"], request["text"]))

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


def explained(fake: Fake, kills: list[float], chat_id: int) -> int:
    """How many messages of a chat may be seen twice: the call failed after acting, or a kill cut it off."""
    sent = [call for call in fake.calls if call.chat == chat_id and call.method == "sendMessage" and call.acted]
    failed = sum(call.fault in AFTER_ACTING for call in sent)
    cut_off = 0
    for kill in kills:
        # What was on its way when the process died comes in a moment later; a new process needs longer to start.
        before = [call for call in sent if call.at <= kill + 0.2]
        cut_off += bool(before) and before[-1].fault not in AFTER_ACTING and kill - before[-1].at < 0.5
    return failed + cut_off


def is_root() -> bool:
    """Whether a file system can be mounted."""
    return os.geteuid() == 0
