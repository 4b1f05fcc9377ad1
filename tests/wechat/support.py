"""A `medaid wechat` of our own, as a separate process, before a platform of our own."""

import asyncio
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.kept import Kept
from bot.store import Store
from bot.worker import YANBIAN
from locales import LANGUAGES
from store import reading
from tests.bot.support import run
from tests.fake_wechat import Fake, Kind, Person, environment
from tests.hung import HUNG
from tests.usual import Step, steps

ROOT = Path(__file__).parents[2]
OPENED = re.compile(r"the door is open at (http://\S+)")


class Door:
    """The process; one after the other, all on the same data."""

    def __init__(self, fake: Fake, data: Path, **more: str) -> None:
        self.fake, self.data = fake, data
        self.environment = environment(fake, data, **more)
        self.process: asyncio.subprocess.Process | None = None
        self.log = data.parent / f"{data.name}.log"
        self.first = ""
        """What is done in the process before the command, such as making a wait short."""

    async def start(self) -> "Door":
        """Returns when it listens."""
        begun = self.log.stat().st_size if self.log.exists() else 0
        program = ("-c", f"{self.first}; import cli; cli.main(['wechat'])") if self.first else ("-m", "cli", "wechat")
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, *program, env=self.environment, cwd=ROOT, stderr=log, stdout=log
            )
        async with asyncio.timeout(HUNG):
            while not (found := OPENED.search(self.log.read_text("utf-8")[begun:])):
                assert self.process.returncode is None, self.log.read_text("utf-8")
                await asyncio.sleep(0.02)
        self.fake.door = found[1]
        return self

    async def end(self) -> int:
        """End it; gives the exit status."""
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), HUNG)

    async def kill(self) -> None:
        """kill -9."""
        assert self.process
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    def kept(self, openid: str) -> Kept | None:
        """What stands in the store of this person."""
        store = Store(self.data, channel="wechat")
        try:
            return store.session(store.chat(openid), int(time.time()))
        finally:
            store.close()

    def answers(self, openid: str) -> dict[str, str]:
        """The answers that are kept, without what stands beside them."""
        kept = self.kept(openid)
        beside = ("shown", "typed", "noted", "missed", "which", "told", "read")
        return {id: answer for id, answer in (kept.answers if kept else {}).items() if id not in beside}

    def broken(self) -> dict[str, Any]:
        """What `medaid check` finds."""
        command = [sys.executable, "-m", "cli", "check"]
        done = subprocess.run(command, env=self.environment, cwd=ROOT, capture_output=True, text=True, timeout=HUNG)
        return dict(json.loads(done.stdout)["broken"])

    def rows(self, sql: str, *given: Any) -> list[tuple[Any, ...]]:
        """What the file holds."""
        with reading(self.data / "bot.db") as store:
            return store.execute(sql, given).fetchall()


Scenario = Callable[[Fake, Door], Awaitable[None]]


@asynccontextmanager
async def running(
    folder: Path, *, kind: Kind = "plain", first: str = "", sealed: bool = True, **more: str
) -> AsyncIterator[tuple[Fake, Door]]:
    """A platform, and a door that has to end well."""
    fake = Fake(kind=kind, sealed=sealed)
    await fake.start()
    door = Door(fake, folder / "data", **more)
    door.first = first
    await door.start()
    try:
        yield fake, door
        assert await door.end() == 0, door.log.read_text("utf-8")
        assert door.broken() == {}
        assert "Traceback" not in door.log.read_text("utf-8"), door.log.read_text("utf-8")
    finally:
        await door.kill()
        await fake.stop()


def chat(folder: Path, scenario: Scenario, **given: Any) -> None:
    """Run it with them."""

    async def whole() -> None:
        async with running(folder, **given) as (fake, door):
            await scenario(fake, door)

    run(whole())


def way(**given: Any) -> list[Step]:
    """The usual way of today."""
    return steps(today=datetime.now(YANBIAN).date(), **given)


async def go(person: Person, language: str = "zh", *, by: str = "tap", **given: Any) -> int:
    """Answer the questions in the usual way; gives how many messages were sent. `by`: "tap", "label" (typed as it is
    read) or "number" of each choice."""
    sent = 0
    for step in way(**given):
        await answers(person, step, language, by)
        sent += 1
    return sent


async def answers(person: Person, step: Step, language: str, by: str) -> None:
    """Give one answer; what is offered in a later part is asked for first."""
    if step.button is None:
        await person.says(step.said)
        return
    while not any(tap.id == step.button for tap in person.last.taps):
        assert person.last.taps and person.last.taps[-1].id == "/next", f"{step.button} is not offered: {person.last}"
        await person.taps("/next")
    place = next(n for n, tap in enumerate(person.last.taps, start=1) if tap.id == step.button)
    if by == "tap":
        await person.taps(step.button)
    elif by == "label" or step.question.kind != "choice":
        await person.says(
            step.typed(language, numbered=False) if step.id != "who" else person.last.taps[place - 1].label
        )
    else:
        await person.says(str(place))


def spoken(language: str, id: str, **given: Any) -> str:
    """A message as a resident reads it."""
    return LANGUAGES[language].text(id, **given)
