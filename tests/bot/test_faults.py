"""The chat when things go wrong: crashes, failing calls, full and locked disks, blocks, limits, a second process.

The small forms; `make torture` runs the long ones, and holds how fast the first reply and the end are.
"""

import asyncio
import signal
import time
from pathlib import Path

import pytest

from bot.store import Store
from tests.bot.crash import crash
from tests.bot.hardship import disk_full, disorder, grows, terminated
from tests.bot.support import IMPATIENT, SOON_LOCKED, Bot, begun, chat, is_root, run
from tests.fake_telegram import TOKEN, Fake

pytestmark = pytest.mark.far


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(("seed", "kills"), [(1, 5), pytest.param(2, 25, marks=pytest.mark.long)])
def test_kill_9_at_many_points_while_calls_fail_loses_and_doubles_nothing(
    tmp_path: Path, seed: int, kills: int
) -> None:
    report = run(crash(seed, kills, tmp_path))
    print(report)
    assert (report.lost, report.doubled) == (0, 0)
    assert report.answers > 10 * kills


@pytest.mark.usefixtures("engine")
def test_duplicated_and_shuffled_updates_have_one_effect(tmp_path: Path) -> None:
    report = run(disorder(3, 300, tmp_path))
    print(report)
    assert report.handed_out > 300


@pytest.mark.parametrize(
    "small_disk", [pytest.param(True, marks=pytest.mark.skipif(not is_root(), reason="no root")), False]
)
def test_with_a_full_disk_the_resident_is_asked_to_try_again_and_nothing_is_lost(
    tmp_path: Path, small_disk: bool
) -> None:
    """Twice: it is as good as new after the first time."""
    print(run(disk_full(4, 2, tmp_path, small_disk=small_disk)))


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("times", [2, pytest.param(8, marks=pytest.mark.long)])
def test_sigterm_under_load_loses_nothing(tmp_path: Path, times: int) -> None:
    """However slow the machine is: the calls under way are let end."""
    print(run(terminated(5, times, tmp_path, first="from bot.telegram import run; run.CLOSING_SECONDS = 60")))


def test_memory_does_not_grow_with_the_updates(tmp_path: Path) -> None:
    report = run(grows(1200, tmp_path, people=100))
    print(report)
    assert report.growth <= 0.10


def test_two_sigterms_are_safe(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        assert bot.process
        bot.process.send_signal(signal.SIGTERM)
        assert await bot.end() == 0

    chat(tmp_path, scenario)


def test_a_second_poller_ends_with_a_clear_message(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        second = await asyncio.to_thread(bot.command, "bot")
        assert second.returncode == 1
        assert "another `medaid bot` runs" in second.stderr
        assert {file.stat().st_mode & 0o777 for file in bot.data.glob("bot.*")} == {0o600}
        assert "Traceback" not in second.stderr

    chat(tmp_path, scenario)


def test_a_missing_token_ends_with_a_clear_message(tmp_path: Path) -> None:
    """A wrong one: tests/bot/test_odd_answers.py."""

    async def scenario() -> None:
        fake = Fake()
        await fake.start()
        bot = Bot(fake, tmp_path / "data", MEDAID_TELEGRAM_TOKEN="")
        found = await asyncio.to_thread(bot.command, "bot")
        assert found.returncode == 1
        assert "MEDAID_TELEGRAM_TOKEN" in found.stderr
        assert "Traceback" not in found.stderr
        await fake.stop()

    run(scenario())


@pytest.mark.usefixtures("engine")
def test_after_a_block_nothing_more_is_sent_and_others_are_served(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        blocker, other = fake.person(7), fake.person(8)
        blocker.says("/start")
        await blocker.reads("自查")
        blocker.blocked = True
        for _ in range(3):
            blocker.says("/help")
        await bot.settled()
        other.says("/start")
        await other.reads("自查")
        await bot.settled()
        sent = [call for call in fake.calls if call.chat == 7 and call.method == "sendMessage"]
        assert len(sent) <= 1 + 3  # the start, and at most one attempt for each thing said
        assert bot.open() == 0

    chat(tmp_path, scenario)


@pytest.mark.usefixtures("engine")
def test_limits_are_kept_and_never_stop_another_chat(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        fake.flood = True
        busy, other = fake.person(7), fake.person(8)
        for _ in range(24):
            busy.says("/help")
        await fake.until(lambda: fake.counted["flood"] > 0)
        busy.held_up = True
        other.says("/start")
        await other.reads("自查")
        busy.held_up = False
        await bot.settled()
        assert fake.counted["inside a retry_after window"] == 0
        assert sum("/forget" in text and "/back" in text for text in busy.texts) >= 23

    chat(tmp_path, scenario)


@pytest.mark.usefixtures("engine")
def test_an_old_query_and_an_unchanged_message_are_no_errors(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        question = await person.reads("什么时候结账")
        person.sees[question.id].text, person.sees[question.id].buttons = (
            "这次看病，是什么时候结账的？\n✓ 今年",
            [[{"text": "改这一条", "callback_data": "check:when"}]],
        )
        person.presses_data("when:this_year", question.id)
        fake._queries.clear()
        await person.reads("什么时候结账")
        person.presses_data("when:this_year", 999)  # that message was deleted
        await person.reads("户口")
        assert "ERROR" not in bot.log.read_text()

    chat(tmp_path, scenario)


@pytest.mark.usefixtures("engine")
def test_updates_that_nobody_can_read_stop_nothing(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        for broken in (
            {"message": {"broken": 1}},
            {"message": 5},
            {"callback_query": {"id": []}},
            {"unheard_of": {}},
            {},
            {"message": {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}}},
        ):
            fake.put_raw(broken)
        person.says("/start")
        await person.reads("自查")
        await fake.until(lambda: not fake.waiting)

    chat(tmp_path, scenario)


@pytest.mark.usefixtures("engine")
def test_a_poison_update_is_parked_after_three_tries_and_the_queue_goes_on(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        assert await bot.end() == 0
        store = Store(bot.place)
        now = int(time.time())
        with store.write():  # as a later version, or a damaged disk, may leave it
            store.db.execute(
                "INSERT INTO inbox (update_id, chat, body, received) VALUES (1, ?, '{\"kind\": 1}', ?)",
                (store.chat("7"), now),
            )
        store.close()
        await bot.start()
        other = fake.person(8)
        other.says("/start")
        await other.reads("自查")  # others do not even notice
        await begun(person)
        await person.reads("什么时候结账")
        store = Store(bot.place)
        assert store.db.execute("SELECT tries, done > 0, body FROM inbox WHERE update_id = 1").fetchone() == (
            3,
            1,
            '{"kind": 1}',
        )
        store.close()

    chat(tmp_path, scenario)


def test_while_the_store_is_locked_the_resident_is_asked_to_try_again(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        await person.reads("什么时候结账")
        store = Store(bot.place)
        with store.write():
            person.presses("when:plan")
            await person.reads("请一分钟后再试一次")
            other = fake.person(8)  # who comes later, while it is looked after what came first
            other.says("/start")
            await other.reads("请一分钟后再试一次")
        store.close()
        await fake.until(lambda: not fake.waiting)
        person.presses("when:plan")
        await person.reads("户口在哪里")
        assert sum("户口在哪里" in text for text in person.texts) == 1

    chat(tmp_path, scenario, first=SOON_LOCKED)


@pytest.mark.usefixtures("engine")
def test_after_an_idle_week_lower_update_ids_are_not_lost(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        await fake.until(lambda: not fake.waiting)
        fake.jump_down()
        await begun(person)
        await person.reads("什么时候结账")

    chat(tmp_path, scenario)


@pytest.mark.usefixtures("engine")
def test_telegram_may_be_away_when_the_bot_starts(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        assert await bot.end() == 0
        fake.faults = 1.0
        await bot.start()
        await fake.until(lambda: fake.counted["getUpdates"] > 3)
        fake.faults = 0
        person.says("/help")
        await person.reads("/forget")

    chat(tmp_path, scenario)


@pytest.mark.usefixtures("engine")
def test_no_log_tells_who_said_what(tmp_path: Path) -> None:
    """With everything logged, as an operator may set it, and with calls that fail."""

    async def scenario() -> None:
        fake = Fake(seed=6, faults=0.3, hold=1, flood=False)
        await fake.start()
        bot = await Bot(fake, tmp_path / "data", **IMPATIENT, PYTHONASYNCIODEBUG="1", HTTPX_LOG_LEVEL="debug").start()
        person = fake.person(987654321)
        for said in ("/start", "8000 canary", "我是低保户", "🙂canary🙂"):
            person.says(said)
        await bot.settled()
        await bot.end()
        log = bot.log.read_text("utf-8")
        assert log
        for secret in (TOKEN, "987654321", "canary", "低保", "自查", "when:plan"):
            assert secret not in log
        await fake.stop()

    run(scenario())
