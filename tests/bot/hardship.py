"""Hard days of the chat, each as long as it is asked to be; every one ends with the same question: is anything lost?"""

import asyncio
import random
import resource
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bot.crash import ANSWERS, TYPED
from tests.bot.shim import Shim
from tests.bot.support import QUICK, Bot, Resident
from tests.fake_telegram import Fake, Person
from tests.hung import HUNG


@dataclass(frozen=True, slots=True)
class Disorder:
    """10,000 updates, handed out more than once and shuffled."""

    updates: int
    handed_out: int
    seconds: float


async def disorder(seed: int, updates: int, folder: Path, *, posted: bool = False) -> Disorder:
    """Updates handed out one to three times and shuffled in windows of 20, presses sent again under new ids, ids that
    jump down; each resident has one thing under way at a time, as a person has. `posted`: each twice to a webhook."""
    begun = time.monotonic()
    dice = random.Random(seed)
    fake = Fake(seed=seed, disorder=True, flood=False)
    handed_out = 0
    fetch = fake.getUpdates

    async def counted(given: dict[str, str]) -> list[dict[str, object]]:
        nonlocal handed_out
        batch = await fetch(given)
        handed_out += len(batch)
        return batch

    fake.getUpdates = counted  # type: ignore[method-assign]
    await fake.start()
    bot = Bot(fake, folder / "data", **QUICK)
    await (bot.posted_to() if posted else bot).start()
    people = [Resident(fake.person(2000 + number)) for number in range(40)]
    done = 0
    while done < updates:
        for resident in people:
            if dice.random() < 0.7:
                data, message = dice.choice(ANSWERS), dice.randint(1, 6)
                resident.presses(data, message)
                if dice.random() < 0.3 and resident.kept and resident.kept.last == f"{message}:{data}":
                    resident.person.presses_data(data, message)  # sent again by the app, under a new id
                    done += 1
            else:
                resident.says(dice.choice(TYPED))
            done += 1
        await bot.settled(HUNG)
        if dice.random() < 0.2 and fake.next_id > 100_000:
            fake.jump_down()
    for resident in people:
        assert resident.seen_twice() == 0
        assert bot.kept(resident.person.chat_id) == resident.kept
    assert await bot.end() == 0
    assert bot.check()["ok"]
    await fake.stop()
    return Disorder(done, handed_out, time.monotonic() - begun)


@dataclass(frozen=True, slots=True)
class DiskFull:
    """The disk filled up and was emptied again."""

    times: int
    apologies: int
    seconds: float


async def disk_full(seed: int, times: int, folder: Path, small_disk: bool) -> DiskFull:
    """Fill the disk, let residents answer, give space again. `small_disk`: a tmpfs (root only), else RLIMIT_FSIZE."""
    begun = time.monotonic()
    fake = Fake(seed=seed, flood=False)
    await fake.start()
    apologies = 0
    data = folder / "data"
    data.mkdir()
    with _tmpfs(data) if small_disk else _nothing():
        bot = await Bot(fake, data, **QUICK).start()
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        for _ in range(times):
            person.says("/restart")
            await person.reads("自查")
            person.presses_data("who:self", 1)
            await person.reads("什么时候结账")
            kept = bot.kept(7)
            with _filled(data) if small_disk else _limited(bot, data):
                for said in ("when:plan", "/forget"):
                    before = len(person.history)
                    if said.startswith("/"):
                        person.says(said)
                    else:
                        person.presses_data(said, 1)
                    await fake.until(lambda before=before: len(person.history) > before)
                    assert "一分钟后再试" in person.last.text, (
                        person.last.text
                    )  # no false success, not of deleting either
                    apologies += 1
            await fake.until(lambda: not fake.waiting)
            assert bot.kept(7) == kept
            person.presses_data("who:other", 1)
            await person.reads("什么时候结账")
        person.says("/forget")
        await person.reads("已经删除了")
        assert bot.kept(7) is None
        assert await bot.end() == 0
        check = bot.check()
        assert check["ok"], check
        bot.close()
    await fake.stop()
    return DiskFull(times, apologies, time.monotonic() - begun)


@contextmanager
def _nothing() -> Iterator[None]:
    yield


@contextmanager
def _tmpfs(folder: Path) -> Iterator[None]:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def _filled(folder: Path) -> Iterator[None]:
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass
    yield
    filler.unlink()


@contextmanager
def _limited(bot: Bot, folder: Path) -> Iterator[None]:
    """No file of the process may be longer than nothing."""
    assert bot.process
    _, hard = resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (0, hard))
    yield
    resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (hard, hard))


@dataclass(frozen=True, slots=True)
class Terminated:
    """SIGTERM under load."""

    times: int
    slowest: float
    """Seconds from the signal to the end."""
    seconds: float


async def terminated(seed: int, times: int, folder: Path, *, first: str = "") -> Terminated:
    """SIGTERM at random points under load; everything is there after the next start, and seen once. `first`: as of
    Bot."""
    begun = time.monotonic()
    dice = random.Random(seed)
    fake = Fake(seed=seed, flood=False)
    await fake.start()
    bot = Bot(fake, folder / "data", **QUICK)
    bot.first = first
    people = [Resident(fake.person(3000 + number)) for number in range(20)]
    slowest = 0.0
    for _ in range(times):
        await bot.start()
        calls = len(fake.calls)
        for _ in range(3):
            for resident in people:
                resident.presses(dice.choice(ANSWERS), dice.randint(1, 6))
        await fake.until(lambda calls=calls: len(fake.calls) > calls + 5)
        await asyncio.sleep(dice.uniform(0, 0.3))
        asked = time.monotonic()
        assert await bot.end(signal.SIGTERM) == 0
        slowest = max(slowest, time.monotonic() - asked)
    await bot.start()
    await bot.settled(HUNG)
    assert await bot.end() == 0
    for resident in people:
        assert resident.seen_twice() == 0
        assert bot.kept(resident.person.chat_id) == resident.kept
    assert bot.check()["ok"]
    await fake.stop()
    return Terminated(times, slowest, time.monotonic() - begun)


@dataclass(frozen=True, slots=True)
class Grows:
    """Memory over many updates."""

    updates: int
    before: int
    """KiB after the first tenth."""
    after: int
    seconds: float

    @property
    def growth(self) -> float:
        """Part of `before` that came on top."""
        return self.after / self.before - 1


async def grows(updates: int, folder: Path, people: int = 5000) -> Grows:
    """Many updates of many residents; memory is compared from the first tenth on.

    What SQLite keeps of the file grows with the first chats until it is full; so that a short run shows what updates
    do, all of its `people` have to be heard in the first tenth.
    """
    begun = time.monotonic()
    fake = Fake(flood=False)
    fake.log = False
    await fake.start()
    bot = Bot(fake, folder / "data", **QUICK)
    bot.anew = True
    await bot.start()
    done = before = 0
    while done < updates:
        for number in range(100):
            person = fake.person(10_000 + (done + number) % people)
            person.says("/start")
            person.history.clear()
            person.sees.clear()
        done += 100
        await fake.until(lambda: fake.waiting < 100)
        if not before and done >= updates / 10:
            await bot.settled(HUNG)
            before = bot.memory
    await bot.settled(HUNG)
    after = bot.memory
    assert await bot.end() == 0
    await fake.stop()
    return Grows(done, before, after, time.monotonic() - begun)


@dataclass(frozen=True, slots=True)
class Flood:
    """One chat sends much at once, another one a word."""

    messages: int
    before: int
    """How many of the flood were answered when the other chat was."""
    delay: float
    """Seconds until the other chat was answered."""
    seconds: float


async def flood(messages: int, folder: Path, *, first: str = "") -> Flood:
    """All of one chat wait before the other one writes; every one of them is answered, once. `first`: as of Bot."""
    begun = time.monotonic()
    fake = Fake(flood=False)
    await fake.start()
    bot = Bot(fake, folder / "data", **QUICK)
    bot.first = first
    await bot.start()
    busy, other = fake.person(7), fake.person(8)
    for person in (busy, other):
        person.says("/start")
        await person.reads("自查")
    for _ in range(messages):
        busy.says("/help")
    asked, seen = time.monotonic(), len(other.history)
    other.says("/help")
    await fake.until(lambda: len(other.history) > seen)
    delay, before = time.monotonic() - asked, len(busy.history)
    await fake.until(lambda: len(busy.history) > messages + 1, HUNG)
    await bot.settled(HUNG)
    assert await bot.end() == 0
    assert sum("/forget" in text and "/back" in text for text in busy.texts) == messages
    assert sum("一条一条回答" in text for text in busy.texts) == 1
    await fake.stop()
    return Flood(messages, before, delay, time.monotonic() - begun)


@dataclass(frozen=True, slots=True)
class Writes:
    """The disk failed at one write after the other."""

    most: int
    """Writes that the longest step of the conversation takes."""
    faults: int
    promised: int
    """How often a resident was asked to send something again."""
    seconds: float


SAID = ("/restart", "who:other", "when:this_year", "/lang ko", "/lang zh", "residence:yanbian", "/back", "/forget")
AGAIN = ("再试一次", "다시 하여보십시오")


async def each_write(folder: Path, step: int = 1, together: int = 1, *, said: Sequence[str] = SAID) -> Writes:
    """A conversation again and again; in the Nth of them the Nth write of whatever is said fails, and `together` - 1
    behind it. A resident does what they are told: only what they were asked to send again is sent again."""
    begun = time.monotonic()
    fake = Fake(flood=False)
    await fake.start()
    shim = Shim(folder)
    bot = await Bot(fake, folder / "data", **QUICK, **shim.environment).start()
    person = fake.person(7)
    await _conversation(said, person, bot, shim)
    writes: list[int] = []
    expected = await _conversation(said, person, bot, shim, writes=writes)
    faults = promised = 0
    for number in range(1, max(writes) + 1, step):
        found = await _conversation(said, person, bot, shim, fails=(number, together))
        again = [each for each in found if any(words in each[1] for words in AGAIN)]
        faults += len(said)
        promised += len(again)
        for answered, right in zip([each for each in found if each not in again], expected, strict=True):
            assert answered == right, f"where write {number} of {max(writes)} fails"
    shim.fail(2**40)
    assert await bot.end() == 0
    check = bot.check()
    assert check["ok"], check
    bot.close()
    await fake.stop()
    return Writes(max(writes), faults, promised, time.monotonic() - begun)


async def _conversation(
    things: Sequence[str],
    person: Person,
    bot: Bot,
    shim: Shim,
    fails: tuple[int, int] = (2**40, 1),
    writes: list[int] | None = None,
) -> list[tuple[dict[str, str] | None, str]]:
    """What is kept after each thing said, and what was read; what has to be sent again is sent again."""
    found: list[tuple[dict[str, str] | None, str]] = []
    for said in things:
        begun = shim.writes
        shim.fail(*fails)
        while True:
            before = len(person.history)
            if said.startswith("/"):
                person.says(said)
            else:
                person.presses_data(said, len(person.sees) + 1000)
            await person.fake.until(lambda before=before: len(person.history) > before)
            await bot.settled(HUNG)
            kept = bot.kept(person.chat_id)
            read = "\n".join(text for how, _, text in person.history[before:] if how == "new")
            found.append((kept.answers if kept else None, read))
            if not any(words in read for words in AGAIN):
                break
        if writes is not None:
            writes.append(shim.writes - begun)
    return found


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock was set while the bot ran."""

    seconds: float


async def clock_set(folder: Path) -> Clock:
    """A day and more forward, then far back: nothing that lives is deleted, and everybody is answered."""
    begun = time.monotonic()
    fake = Fake(flood=False)
    await fake.start()
    shim = Shim(folder)
    bot = await Bot(fake, folder / "data", **QUICK, **shim.environment).start()
    person = fake.person(7)
    person.says("/start")
    await bot.settled(HUNG)
    person.presses_data("who:self", 2)
    await person.reads("什么时候结账")
    for number, ahead in enumerate((26 * 3600, -3600, -40 * 24 * 3600, 0)):
        shim.set_clock(ahead)
        before = len(person.history)
        person.presses_data(("when:this_year", "when:plan")[number % 2], 100 + number)
        await fake.until(lambda before=before: len(person.history) > before)
        await bot.settled(HUNG)
        kept = bot.kept(7)
        assert kept and kept.answers["who"] == "self", f"{ahead} seconds ahead"
        assert "户口在哪里" in person.last.text
    assert await bot.end() == 0
    bot.close()
    await fake.stop()
    return Clock(time.monotonic() - begun)
