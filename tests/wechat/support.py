"""A `medaid wechat` of our own, as a separate process, before a platform of our own."""

import asyncio
import itertools
import re
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
from flask import Flask

from bot.clock import steady
from bot.engines import Shared
from bot.kept import Kept
from bot.refusals import Refusals
from bot.rows import Paper, PaperKind
from bot.store import Store
from bot.wechat import door
from bot.wechat.cipher import Cipher
from bot.wechat.form import form
from bot.wechat.turn import Came, Setting, answered
from bot.worker import YANBIAN, handle
from locales import LANGUAGES
from offices import Shelf
from store.sqlite import reading
from summary.paper import Link
from tests.bot.support import place_of, run, stored
from tests.fake_wechat import APPID, KEY, TOKEN, Fake, Kind, Person, Shown, environment
from tests.forked import Forked
from tests.hung import HUNG
from tests.postgresql import everything
from tests.usual import Step, steps

ROOT = Path(__file__).parents[2]
OPENED = re.compile(r"the door is open at (http://\S+)")


class Door:
    """The process; one after the other, all on the same data."""

    def __init__(self, fake: Fake, data: Path, **more: str) -> None:
        self.fake, self.data = fake, data
        self.place = place_of(data)
        self.environment = environment(fake, data, **stored(self.place), **more)
        self.process: Forked | None = None
        self.address = ""
        """Where it listens; "" where it does not."""
        self.log = data.parent / f"{data.name}.log"
        self.first = ""
        """What is done in the process before the command, such as making a wait short."""

    async def start(self) -> "Door":
        """Returns when it listens."""
        self.log.touch()
        begun = self.log.stat().st_size
        self.process = Forked(["wechat"], self.environment, self.log, first=self.first)
        async with asyncio.timeout(HUNG):
            while not (found := OPENED.search(self.log.read_text("utf-8")[begun:])):
                assert self.process.returncode is None, self.log.read_text("utf-8")
                await asyncio.sleep(0.02)
        self.fake.door = self.address = found[1]
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
        self.address = ""
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    def kept(self, openid: str) -> Kept | None:
        """What stands in the store of this person."""
        store = Store(self.place, channel="wechat")
        try:
            return store.session(store.chat(openid), int(time.time()))
        finally:
            store.close()

    def answers(self, openid: str) -> dict[str, str]:
        """The answers that are kept, without what stands beside them."""
        return given(self.kept(openid))

    def broken(self) -> dict[str, Any]:
        """What `medaid check` finds, without a process of its own."""
        store = Store(self.place, channel="wechat")
        try:
            return store.broken(int(time.time()))
        finally:
            store.close()

    def rows(self, sql: str, *given: Any) -> list[tuple[Any, ...]]:
        """What the file holds."""
        if isinstance(self.place, Path):
            with reading(self.place / "bot.db") as file:
                return file.execute(sql, given).fetchall()
        with closing(Store(self.place)) as store:
            return store.db.execute(sql, given).fetchall()


class Inside:
    """The same door without a process of its own: Flask, the store and all that is between, in this one."""

    def __init__(self, fake: Fake, data: Path, *, url: str = "", papers: tuple[PaperKind, ...] = ("link",)) -> None:
        self.place = place_of(data)
        self.setting = Setting(
            form(2048, papers), Shelf(data), self.link, lambda: self.sends, lambda chat, rest: self.sends, url
        )
        self.sends = False
        """Whether what is no reply is sent."""
        self.late = False
        """Whether what comes is only kept, for too much waits before it."""
        self.store = Store(self.place, channel="wechat")
        self.refusals = Refusals(*door.REASONS)
        cipher = Cipher(KEY, APPID) if fake.crypto else None
        fake.door = f"http://127.0.0.1{door.PATH}"
        fake._client = httpx.AsyncClient(transport=_InProcess(door.create(self.answer, TOKEN, cipher, self.refusals)))

    def answer(self, came: Came) -> str:
        """The reply."""
        with self.store.write():
            return answered(self.store, came, self.setting, late=self.late) or ""

    def works(self) -> None:
        """Handle what was only kept."""
        with self.store.write():
            for number, chat in self.store.waiting():
                handle(self.store, number, chat, self.setting.form, self.setting.shelf)

    def link(self, paper: Paper) -> Link | None:
        """An address that tells what it is of."""
        return Link(f"{self.setting.url}/s/{paper.language}{len(paper.answers)}", datetime(2027, 2, 24, tzinfo=YANBIAN))

    def kept(self, openid: str) -> Kept | None:
        """What stands in the store of this person."""
        return self.store.session(self.store.chat(openid), steady())

    def answers(self, openid: str) -> dict[str, str]:
        """The answers that are kept, without what stands beside them."""
        return given(self.kept(openid))

    def rows(self, sql: str, *given: Any) -> list[tuple[Any, ...]]:
        """What the file holds."""
        return list(self.store.db.execute(sql, given).fetchall())

    def file(self) -> str:
        """All that stands in the files, or in the database."""
        if isinstance(self.place, Shared):
            return everything(self.place)
        return "".join(each.read_bytes().decode("latin-1") for each in self.place.glob("bot.*"))


class _InProcess(httpx.AsyncBaseTransport):
    def __init__(self, app: Flask) -> None:
        self._client = app.test_client()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        found = self._client.open(
            request.url.raw_path.decode(), method=request.method, data=body, headers=dict(request.headers)
        )
        return httpx.Response(found.status_code, headers=list(found.headers.items()), content=found.data)


def given(kept: Kept | None) -> dict[str, str]:
    """The answers, without what stands beside them."""
    beside = ("shown", "typed", "noted", "missed", "which", "told", "read")
    return {id: answer for id, answer in (kept.answers if kept else {}).items() if id not in beside}


def inside(
    folder: Path,
    scenario: Callable[[Fake, Inside], Awaitable[None]],
    *,
    kind: Kind = "plain",
    sealed: bool = True,
    **more: Any,
) -> None:
    """Run it before a platform of our own, without another process."""

    async def whole() -> None:
        fake = Fake(kind=kind, sealed=sealed)
        door = Inside(fake, folder / "data", **more)
        await scenario(fake, door)
        assert door.store.broken(steady()) == {}
        door.store.close()

    run(whole())


Scenario = Callable[[Fake, Door], Awaitable[None]]


@asynccontextmanager
async def running(
    folder: Path, *, kind: Kind = "plain", first: str = "", refusing: dict[str, list[int]] | None = None, **more: str
) -> AsyncIterator[tuple[Fake, Door]]:
    """A platform, and a door that has to end well. `refusing`: as of Fake."""
    fake = Fake(kind=kind)
    fake.refusing = refusing or {}
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
    while not (found := _offering(person, step.button)):
        if person.last.taps and person.last.taps[-1].id == "/next":
            await person.taps("/next")
            continue
        assert person.fake.kind != "plain", f"{step.button} is not offered: {person.last}"
        await person.fake.until(lambda: _offering(person, step.button or ""))  # by customer service
    place = next(n for n, tap in enumerate(found.taps, start=1) if tap.id == step.button)
    if by == "tap":
        await person.taps(step.button)
    elif by == "label" or step.question.kind != "choice":
        await person.says(step.typed(language, numbered=False) if step.id != "who" else found.taps[place - 1].label)
    else:
        await person.says(str(place))


async def to_the_end(person: Person) -> str:
    """The newest reply with what follows it part by part."""
    whole = person.last.text
    while person.last.taps and person.last.taps[-1].id == "/next":
        await person.taps("/next")
        whole += "\n" + person.last.text
    return whole


def _offering(person: Person, button: str) -> Shown | None:
    """What offers it, of all that came since they spoke: what follows a reply may be shown before it."""
    new = itertools.takewhile(lambda shown: not shown.mine, reversed(person.sees))
    return next((shown for shown in new if any(tap.id == button for tap in shown.taps)), None)


def spoken(language: str, id: str, **given: Any) -> str:
    """A message as a resident reads it."""
    return LANGUAGES[language].text(id, **given)
