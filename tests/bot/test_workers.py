"""Several workers on one PostgreSQL: killed one after the other, cut off from the database and slow, they answer as one
that nothing happens to."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.bot.crash import ANSWERS, TYPED
from tests.bot.support import IMPATIENT, QUICK, Bot, Resident, begun, explained, run, stores_on
from tests.fake_telegram import Fake
from tests.hung import HUNG
from tests.postgresql import PASSWORD, Server

KILLS = 6
"""`make torture` does many more."""
FETCHES = "this worker fetches from now on"


@pytest.fixture(autouse=True)
def server(postgresql: Server) -> Iterator[Server]:
    with stores_on(postgresql):
        yield postgresql


@asynccontextmanager
async def workers(
    folder: Path, number: int, *, seed: int = 1, faults: float = 0, first: str = "", **more: str
) -> AsyncIterator[tuple[Fake, list[Bot]]]:
    """A server of the messenger and so many workers, which have to end well and leave nothing in the store."""
    fake = Fake(seed=seed, faults=faults, hold=1, flood=False)
    await fake.start()
    bots = [Bot(fake, folder / "data", **{**QUICK, **more}) for _ in range(number)]
    for each, bot in enumerate(bots):
        bot.one_of_several(each).first = first
        await begins(bot)
    try:
        yield fake, bots
        fake.faults = 0
        await bots[0].settled(HUNG)
        assert [await bot.end() for bot in bots] == [0] * number
        assert bots[0].broken() == {}
        for bot in bots:
            log = bot.log.read_text("utf-8")
            assert "Traceback" not in log and PASSWORD not in log and "postgresql://" not in log
    finally:
        for bot in bots:
            if bot.process and bot.process.returncode is None:
                await bot.kill()
            bot.close()
        await fake.stop()


async def begins(bot: Bot) -> None:
    """Start it; returns when it works."""
    before = bot.log.read_text("utf-8") if bot.log.exists() else ""
    await bot.start()
    async with asyncio.timeout(HUNG):
        while "the bot is running" not in bot.log.read_text("utf-8").removeprefix(before):
            await asyncio.sleep(0.05)


def answered_right(fake: Fake, bot: Bot, people: list[Resident], cut_off: list[set[int]]) -> None:
    """What residents read, in order, and what is kept of them, is what one worker that nothing happens to gives."""
    for resident in people:
        assert resident.seen_twice() <= explained(fake, cut_off, resident.person.chat_id)
        assert bot.kept(resident.person.chat_id) == resident.kept


def act(resident: Resident, dice: random.Random) -> None:
    if dice.random() < 0.7:
        resident.presses(dice.choice(ANSWERS), dice.randint(1, 6))
    else:
        resident.says(dice.choice(TYPED))


def test_who_fetches_is_killed_and_another_worker_takes_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with workers(tmp_path, 2) as (fake, bots):
            person = fake.person(7)
            person.says("/start")
            await person.reads("自查")
            [first] = [bot for bot in bots if FETCHES in bot.log.read_text("utf-8")]
            await first.kill()
            killed = time.monotonic()
            await begun(person)
            await person.reads("什么时候结账")
            print(f"taken over and answered after {time.monotonic() - killed:.1f} s")
            assert all(FETCHES in bot.log.read_text("utf-8") for bot in bots)
            await begins(first)

    run(scenario())


@pytest.mark.far
def test_kill_9_of_one_of_three_workers_while_calls_fail_loses_and_doubles_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        dice = random.Random(5)
        async with workers(tmp_path, 3, seed=5, faults=0.3, **IMPATIENT) as (fake, bots):
            people = [Resident(fake.person(1000 + number)) for number in range(12)]
            cut_off = []
            for _ in range(KILLS):
                for resident in dice.choices(people, k=8):
                    for _ in range(dice.randint(1, 4)):
                        act(resident, dice)
                await asyncio.sleep(dice.uniform(0, 0.8))
                one = dice.choice(bots)
                await one.kill()
                cut_off.append(await asyncio.to_thread(one.cut_off))
                await begins(one)
            fake.faults = 0
            await bots[0].settled(HUNG)
            answered_right(fake, bots[0], people, cut_off)

    run(scenario())


@pytest.mark.far
def test_the_database_is_restarted_under_way_and_all_goes_on(tmp_path: Path, server: Server) -> None:
    async def scenario() -> None:
        dice = random.Random(6)
        async with workers(tmp_path, 2) as (fake, bots):
            people = [Resident(fake.person(1000 + number)) for number in range(12)]
            for mode in ("fast", "immediate"):
                for resident in people:
                    for _ in range(3):
                        act(resident, dice)
                await asyncio.sleep(0.3)
                await asyncio.to_thread(server.stop, mode)
                for resident in people:
                    act(resident, dice)
                await asyncio.sleep(1)
                await asyncio.to_thread(server.start)
                await bots[0].settled(HUNG)
            answered_right(fake, bots[0], people, [])

    run(scenario())


@pytest.mark.far
def test_who_writes_while_the_database_is_away_for_long_is_told_once_to_wait_and_is_answered(
    tmp_path: Path, server: Server
) -> None:
    async def scenario() -> None:
        async with workers(tmp_path, 1, first="from bot import trouble; trouble.QUIET_SECONDS = 1") as (fake, _):
            person = fake.person(7)
            person.says("/start")
            await begun(person)
            await person.reads("什么时候结账")
            await asyncio.to_thread(server.stop)
            person.presses("when:plan")
            await person.reads("不用再发")
            await asyncio.sleep(2)
            await asyncio.to_thread(server.start)
            await person.reads("户口在哪里")
            assert sum("不用再发" in text for text in person.texts) == 1

    run(scenario())


@pytest.mark.far
def test_one_turn_a_chat_at_a_time_and_in_order_whoever_has_received_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with workers(tmp_path, 3) as (fake, bots):
            people = [Resident(fake.person(1000 + number)) for number in range(6)]
            dice = random.Random(7)
            for _ in range(25):
                for resident in people:
                    act(resident, dice)
            await bots[0].settled(HUNG)
            answered_right(fake, bots[0], people, [])

    run(scenario())


@pytest.mark.far
def test_the_pace_is_that_of_all_workers_together(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with workers(tmp_path, 3, MEDAID_TELEGRAM_RATE="10") as (fake, bots):
            for number in range(40):
                fake.person(1000 + number).says("/help")
            await bots[0].settled(HUNG)
            sent = sorted(call.at for call in fake.calls if call.method == "sendMessage")
            assert len(sent) >= 40
            # Whoever is late may send what was reserved for it beside the others: three workers, one place each.
            for first, last in zip(sent, sent[20:], strict=False):
                assert last - first > (20 - 3 - 1) / 10 * 0.9

    run(scenario())
