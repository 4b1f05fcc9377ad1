"""Turns a second of one worker and of two on one PostgreSQL. A turn is an answer that is worked out, sealed and on the
disk, and noted as sent; the messenger takes it at once, so that nothing else is measured."""

import asyncio
import tempfile
import time
from contextlib import closing
from pathlib import Path

from bot.inbox import Said
from bot.store import Received, Store
from tests import postgresql
from tests.bot.support import QUICK, Bot, stores_on
from tests.bot.test_workers import begins
from tests.fake_telegram import Fake

ROUNDS = 3
CHATS, EACH = 100, 20
GOAL = 1.5
TAKEN_AT_ONCE = (
    "import asyncio; from bot.telegram.messenger import Telegram; Telegram._sent = lambda *row: asyncio.sleep(0)"
)
"""Done in each process first."""


async def turns(folder: Path, workers: int) -> float:
    """A second, so many workers beside each other."""
    fake = Fake()
    fake.url = "http://127.0.0.1:9"
    bots = [Bot(fake, folder / "data", **QUICK) for _ in range(workers)]
    for number, bot in enumerate(bots):
        bot.one_of_several(number).first = TAKEN_AT_ONCE
        await begins(bot)
    with closing(Store(bots[0].place)) as store:
        await _handled(store, 2, of=range(CHATS))  # what the first messages load
        begun = time.monotonic()
        await _handled(store, EACH, of=range(CHATS))
        found = CHATS * EACH / (time.monotonic() - begun)
    for bot in bots:
        await bot.kill()
    return found


async def _handled(store: Store, each: int, of: range) -> None:
    """So many updates of each of these chats come in; returns when all are handled."""
    now = int(time.time())
    first = now * 1000 + each
    came = [(str(1000 + chat), first + number * len(of) + chat) for number in range(each) for chat in of]
    said = [
        Received(number, store.chat(chat), Said("press", chat, "who:self", number % 1000, "zh-hans").kept())
        for chat, number in came
    ]
    with store.write():
        store.receive(said, now)
    while store.open_chats(1) or store.unsent():
        await asyncio.sleep(0.02)


def ratio() -> tuple[float, float]:
    """The best rates of one and of two."""
    rates: dict[int, list[float]] = {1: [], 2: []}
    with postgresql.server() as server, stores_on(server):
        for _ in range(ROUNDS):
            for workers, found in rates.items():
                with tempfile.TemporaryDirectory() as folder:
                    found.append(asyncio.run(turns(Path(folder), workers)))
    return max(rates[1]), max(rates[2])


def main() -> bool:
    """Print the line; whether the goal is met."""
    if postgresql.PROGRAMS is None:
        print(f"turns a second of two workers: {postgresql.MISSING}")
        return True
    one, two = ratio()
    met = two >= GOAL * one
    print(
        f"chat turns a second on PostgreSQL ({CHATS * EACH} turns, best of {ROUNDS}): two workers {two:.0f}, "
        f"one {one:.0f}; ratio {two / one:.2f}, goal {GOAL}: {'met' if met else 'MISSED'}"
    )
    return met


if __name__ == "__main__":
    raise SystemExit(not main())
