"""The chat's part of `make bench`: updates a second through the whole bot, beside python-telegram-bot's echo bot, and
how long an update waits for its first call; and two workers beside one. Exit status 1 where the goal is missed."""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import wechat, workers
from tests.bot.support import QUICK, Bot
from tests.fake_telegram import Fake, environment

ROUNDS = 3
UPDATES = int(os.environ.get("BENCH_UPDATES", "1000"))
PEOPLE = 50
GOAL = 0.6
CALM = 20
"""Updates a second while the time of one is taken."""


async def through(fake: Fake) -> float:
    """Updates a second, each answered by one message."""
    people = [fake.person(number + 1) for number in range(PEOPLE)]
    for person in people:
        person.says("/start")
    await fake.until(lambda: fake.counted["sendMessage"] >= PEOPLE)
    before, begun = fake.counted["sendMessage"], time.monotonic()
    for number in range(UPDATES):
        people[number % PEOPLE].says("hello")
    await fake.until(lambda: fake.counted["sendMessage"] >= before + UPDATES)
    return UPDATES / (time.monotonic() - begun)


async def ours(folder: Path) -> float:
    """Inbox to outbox, everything on the disk before it is confirmed."""
    fake = Fake(flood=False)
    await fake.start()
    bot = await Bot(fake, folder / "data", **QUICK).start()
    rate = await through(fake)
    await bot.end()
    await fake.stop()
    return rate


async def peer(folder: Path) -> float:
    """The echo bot; what it was told is pickled once a minute and when it ends."""
    fake = Fake(flood=False)
    await fake.start()
    program = Path(__file__).with_name("echo_bot.py")
    echo = await asyncio.create_subprocess_exec(
        sys.executable, str(program), str(folder / "echo.pickle"), env=environment(fake, folder)
    )
    rate = await through(fake)
    echo.terminate()
    await echo.wait()
    await fake.stop()
    return rate


async def waits(folder: Path) -> list[float]:
    """Seconds from each update to its first call, at a calm pace."""
    fake = Fake(flood=False)
    await fake.start()
    bot = await Bot(fake, folder / "data", **QUICK).start()
    fake.person(1).says("/start")
    await fake.person(1).reads("自查")
    found = []
    for number in range(CALM * 10):
        person = fake.person(100 + number)
        begun = time.monotonic()
        person.says("/start")
        await fake.until(lambda person=person: person.history)
        found.append(next(call.at for call in fake.calls if call.chat == person.chat_id) - begun)
        await asyncio.sleep(max(0, 1 / CALM - found[-1]))
    await bot.end()
    await fake.stop()
    return found


def main() -> None:
    """Print the table."""
    rates: dict[str, list[float]] = {"ours": [], "peer": []}
    for _ in range(ROUNDS):
        for name, run in (("ours", ours), ("peer", peer)):
            with tempfile.TemporaryDirectory() as folder:
                rates[name].append(asyncio.run(run(Path(folder))))
    best = {name: max(each) for name, each in rates.items()}
    ratio = best["ours"] / best["peer"]
    print(
        f"chat updates a second ({UPDATES} updates, best of {ROUNDS}): {best['ours']:.0f}; "
        f"echo bot with PicklePersistence {best['peer']:.0f}; ratio {ratio:.2f}, goal {GOAL}: "
        f"{'met' if ratio >= GOAL else 'MISSED'}"
    )
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(waits(Path(folder)))
    percent = statistics.quantiles(found, n=100)
    median, slow = percent[49] * 1e3, percent[98] * 1e3
    print(f"update to first call ({len(found)} updates): median {median:.0f} ms, p99 {slow:.0f} ms")
    met = [wechat.main(), workers.main()]
    sys.exit(ratio < GOAL or not all(met))


if __name__ == "__main__":
    main()
