"""Telegram posts the updates itself: what is not its own is refused, what is taken is kept first, and nothing is lost
where the way in is changed."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from bot.store import Store
from bot.telegram.door import MOST_BYTES, secret
from store.sqlite import reading
from tests.bot.crash import crash
from tests.bot.crash_workers import crash_workers
from tests.bot.hardship import disorder
from tests.bot.support import IMPATIENT, QUICK, SOON_LOCKED, Bot, Resident, run, stores_on, to_the_result
from tests.fake_hook import Hook
from tests.fake_telegram import TOKEN, Fake
from tests.hung import HUNG
from tests.postgresql import Server, free_port

pytestmark = pytest.mark.far

SOON_SURE = "import bot.verdict; bot.verdict.SECONDS = 0.1; from bot.telegram import hook; hook.LOOK_SECONDS = 0.05"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def posted(
    folder: Path, scenario: Callable[[Fake, Bot, Hook], Awaitable[None]], *, first: str = "", ends_with: int = 0
) -> None:
    """Run it with a bot that Telegram posts to. `first`: as of Bot; `ends_with`: its exit status."""

    async def whole() -> None:
        fake = Fake(flood=False)
        await fake.start()
        bot = Bot(fake, folder / "data", **QUICK).posted_to()
        bot.first = first
        await bot.start()
        try:
            await fake.until(lambda: fake.hook)
            assert fake.hook
            await scenario(fake, bot, fake.hook)
            assert await bot.end() == ends_with
            assert bot.broken() == {}
        finally:
            if bot.process and bot.process.returncode is None:
                await bot.kill()
            await fake.stop()

    run(whole())


def numbers(bot: Bot) -> list[int]:
    """The updates that the inbox knows."""
    with reading(bot.data / "bot.db") as store:
        return [number for (number,) in store.execute("SELECT update_id FROM inbox ORDER BY update_id")]


def test_a_whole_conversation_is_posted(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        await to_the_result(fake.person(7))
        await fake.until(lambda: not fake.waiting)
        assert fake.counted["getUpdates"] == 0
        assert fake.counted["answerCallbackQuery"] > 5, "buttons stop turning"

    posted(tmp_path, scenario)


async def answered(hook: Hook, body: bytes) -> int:
    """The status for this. What is refused by its length alone is not read, so that it may end before all was sent."""
    while True:
        with suppress(httpx.ReadError, httpx.WriteError):
            return (await hook._client.post(hook.url, content=body, headers={HEADER: hook.secret})).status_code


def test_what_does_not_carry_the_secret_is_refused_and_nothing_is_done(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        update = {"update_id": 5, "message": fake.person(7)._message(text="/start").to_dict()}
        right = secret(TOKEN)
        assert hook.secret == right and len(right) == 64 and TOKEN.partition(":")[2] not in right
        for wrong in ("", right[:-1], right + "0", right.upper(), TOKEN, "é", secret(TOKEN + "1")):
            found = await hook.post(update, **{HEADER: wrong.encode()})
            assert (found.status_code, found.text) == (403, ""), wrong
        assert (await hook.post(update, **{"Content-Type": "application/json"})).status_code == 403
        assert numbers(bot) == []
        for method, path, status in (("GET", "", 405), ("PUT", "", 405), ("POST", "/", 404), ("POST", "/../", 404)):
            answered = await hook._client.request(method, hook.url + path, headers={HEADER: right})
            assert answered.status_code == status, (method, path)
        assert (await hook.post(update)).status_code == 200
        assert numbers(bot) == [5]
        assert await bot.end() == 0
        assert "WARNING bot.refusals refused: secret 8, body 0" in bot.log.read_text()

    posted(tmp_path, scenario)


def test_what_is_too_long_or_no_update_is_not_taken(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        for body, status in (
            (b'{"update_id": 5, "a": "' + b"a" * MOST_BYTES + b'"}', 413),
            (b"", 400),
            (b"no json", 400),
            (b"\xff", 400),
            (b"[" * 100_000, 400),
            (b"[]", 400),
            (b"{}", 400),
            (b'{"update_id": "5"}', 400),
            (b'{"update_id": -5}', 400),
            (b'{"update_id": 9999999999999999999999}', 400),
        ):
            assert await answered(hook, body) == status, body[:30]
        assert numbers(bot) == []

    posted(tmp_path, scenario)


def test_an_update_that_nobody_can_read_is_taken_once_and_stops_nothing(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        person = fake.person(7)
        for broken in ({"message": {"broken": 1}}, {"callback_query": {"id": []}}, {"unheard_of": {}}, {}):
            fake.put_raw(broken)
        person.says("/start")
        await person.reads("自查")
        await fake.until(lambda: not fake.waiting)
        assert len(numbers(bot)) == 5

    posted(tmp_path, scenario)


def test_a_repeat_has_one_effect_also_while_the_first_is_under_way_and_in_the_next_process(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        person = fake.person(7)
        update = {"update_id": 5, "message": person._message(text="/start").to_dict()}
        found = await asyncio.gather(*(hook.post(update) for _ in range(20)))
        assert {each.status_code for each in found} == {200}
        await person.reads("自查")
        assert await bot.end() == 0
        await bot.start()
        await fake.until(lambda: fake.counted["setWebhook"] == 2)
        assert fake.hook and (await fake.hook.post(update)).status_code == 200
        person.says("/help")
        await person.reads("/forget")
        await bot.settled()
        assert len(person.texts) == 2

    posted(tmp_path, scenario)


def test_what_was_taken_is_answered_by_the_next_process_where_this_one_is_killed_at_once(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        fake.failing = {"sendMessage"}
        person = fake.person(7)
        update = {"update_id": 5, "message": person._message(text="/start").to_dict()}
        assert (await hook.post(update)).status_code == 200
        await bot.kill()
        assert numbers(bot) == [5]
        fake.failing = set()
        await bot.start()
        await person.reads("自查")
        await bot.settled()
        assert len(person.texts) == 1

    posted(tmp_path, scenario)


def test_while_the_store_is_locked_the_resident_is_asked_to_try_again_and_telegram_to_come_again(
    tmp_path: Path,
) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        store = Store(bot.data)
        with store.write():
            person.presses("who:self")
            await person.reads("请一分钟后再试一次")
            await fake.until(lambda: hook.failed)
            assert "503" in hook.failed["last_error_message"]
        store.close()
        await fake.until(lambda: not fake.waiting)
        person.presses("who:self")
        await person.reads("什么时候结账")
        await bot.settled()
        assert sum("什么时候结账" in text for text in person.texts) == 1

    posted(tmp_path, scenario, first=SOON_LOCKED)


def test_posts_come_again_while_too_much_is_to_be_answered(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        for number in range(60):
            fake.person(100 + number).says("/start")
        await fake.until(lambda: not fake.waiting and all(each.texts for each in fake.people.values()))
        await bot.settled()
        assert "503" in hook.failed["last_error_message"]
        assert {len(each.texts) for each in fake.people.values()} == {1}

    posted(tmp_path, scenario, first="from bot.telegram import reception; reception.MOST_CHATS = 5")


@pytest.mark.parametrize(("seed", "kills"), [(1, 5), pytest.param(2, 25, marks=pytest.mark.long)])
def test_kill_9_at_many_points_loses_and_doubles_nothing_that_was_posted(tmp_path: Path, seed: int, kills: int) -> None:
    report = run(crash(seed, kills, tmp_path, posted=True))
    print(report)
    assert (report.lost, report.doubled) == (0, 0)


def test_any_number_of_doors_stand_before_one_database(tmp_path: Path, postgresql: Server) -> None:
    with stores_on(postgresql):
        report = run(crash_workers(3, 6, tmp_path, postgresql, posted=True))
    print(report)
    assert (report.lost, report.doubled) == (0, 0)


def test_what_is_posted_twice_has_one_effect(tmp_path: Path) -> None:
    print(run(disorder(3, 300, tmp_path, posted=True)))


def test_from_fetching_to_the_webhook_and_back_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    """What comes while nobody is there waits at Telegram; what was kept and not yet confirmed comes again."""

    async def whole() -> None:
        fake = Fake(flood=False)
        await fake.start()
        bot = Bot(fake, tmp_path / "data", **QUICK)
        people = [Resident(fake.person(100 + number)) for number in range(5)]
        for way in ("fetched", "posted", "fetched", "posted"):
            bot.options = []
            if way == "posted":
                bot.posted_to()
            for person in people:
                person.says("/help")  # while nobody is there
            await bot.start()
            before = fake.counted["sendMessage"]
            for person in people:
                person.says("/lang ko")
            await fake.until(lambda before=before: fake.counted["sendMessage"] > before)
            await bot.end()
        await bot.start()
        await bot.settled(HUNG)
        assert await bot.end() == 0
        for person in people:
            assert person.seen_twice() == 0
            assert bot.kept(person.person.chat_id) == person.kept
        assert bot.broken() == {}
        await fake.stop()

    run(whole())


def test_a_webhook_that_comes_while_updates_are_fetched_is_another_program_s(tmp_path: Path) -> None:
    async def whole() -> None:
        fake = Fake(flood=False)
        await fake.start()
        bot = Bot(fake, tmp_path / "data", **QUICK)
        bot.first = SOON_SURE
        await bot.start()
        fake.person(7).says("/start")
        await fake.person(7).reads("自查")
        await fake.setWebhook({"url": f"http://127.0.0.1:{free_port()}/other", "secret_token": "other"})
        assert bot.process
        assert await asyncio.wait_for(bot.process.wait(), HUNG) == 1
        assert bot.log.read_text().splitlines()[-1].startswith("Error: another program takes this bot's updates")
        assert fake.hook, "it is left alone"
        await fake.stop()

    run(whole())


@pytest.mark.parametrize("other", ["", "http://127.0.0.1:9/telegram"])
def test_a_webhook_that_goes_elsewhere_ends_the_door_with_a_sentence(tmp_path: Path, other: str) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        if other:
            await fake.setWebhook({"url": other, "secret_token": "other"})
        else:
            await fake.deleteWebhook({})
        assert bot.process
        assert await asyncio.wait_for(bot.process.wait(), HUNG) == 1
        assert bot.log.read_text().splitlines()[-1].startswith("Error: another program takes this bot's updates")

    posted(tmp_path, scenario, first=SOON_SURE, ends_with=1)


def test_telegram_says_what_it_met_at_the_door_and_the_log_tells_it_once(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        hook.failed = {"last_error_date": 1_790_000_000, "last_error_message": "SSL error\n{x}"}
        await fake.until(lambda: "Telegram could not post" in bot.log.read_text())
        asked = fake.counted["getWebhookInfo"]
        await fake.until(lambda: fake.counted["getWebhookInfo"] > asked + 3)
        assert bot.log.read_text().count("Telegram could not post") == 1
        fake.instead["getWebhookInfo"] = [
            (200, json.dumps({"ok": True, "result": result}).encode())
            for result in ({}, [], {"url": 5}, {"url": hook.url, "last_error_date": 10**30, "last_error_message": ""})
        ]
        await fake.until(lambda: not fake.instead["getWebhookInfo"])
        fake.person(7).says("/start")
        await fake.person(7).reads("自查")

    posted(tmp_path, scenario, first=SOON_SURE)


def test_an_address_that_telegram_does_not_take_ends_it_with_a_sentence(tmp_path: Path) -> None:
    async def whole() -> None:
        fake = Fake()
        await fake.start()
        no = {"ok": False, "error_code": 400, "description": "Bad Request: bad webhook: Failed to resolve host"}
        fake.instead["setWebhook"] = [(400, json.dumps(no).encode())] * 20
        bot = Bot(fake, tmp_path / "data", **QUICK).posted_to()
        bot.first = f"{SOON_SURE}; hook.FIRST_PAUSE = 0.05"
        await bot.start()
        assert bot.process
        assert await asyncio.wait_for(bot.process.wait(), HUNG) == 1
        assert bot.log.read_text().splitlines()[-1] == (
            "Error: Telegram does not take the address in MEDAID_URL for its webhook."
        )
        await fake.stop()

    run(whole())


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"MEDAID_URL": ""}, "MEDAID_URL is missing, and --webhook needs it"),
        ({"MEDAID_URL": "http://check.example.org"}, "Telegram posts by HTTPS only"),
        ({"MEDAID_TELEGRAM_PORT": "80000"}, "MEDAID_TELEGRAM_PORT has a value '80000' that cannot be used"),
    ],
)
def test_a_webhook_without_a_usable_address_is_refused_in_one_sentence(
    tmp_path: Path, settings: dict[str, str], words: str
) -> None:
    fake = Fake()
    fake.url = "http://127.0.0.1:9"
    bot = Bot(fake, tmp_path / "data", **{"MEDAID_URL": "https://check.example.org", **settings})
    found = bot.command("bot", "--webhook")
    assert found.returncode == 1
    assert words in found.stderr.splitlines()[-1]
    assert "Traceback" not in found.stderr


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        other = Bot(fake, tmp_path / "other", **IMPATIENT)
        other.environment |= {name: bot.environment[name] for name in ("MEDAID_URL", "MEDAID_TELEGRAM_PORT")}
        found = await asyncio.to_thread(other.command, "bot", "--webhook")
        assert found.returncode == 1
        assert found.stderr.splitlines()[-1].startswith("Error: MEDAID_TELEGRAM_PORT cannot be used at 127.0.0.1:")

    posted(tmp_path, scenario)


def test_the_door_is_on_loopback_only(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot, hook: Hook) -> None:
        port = httpx.URL(hook.url).port
        listening = [line.split()[1] for line in Path("/proc/net/tcp").read_text().splitlines() if " 0A " in line]
        assert f"0100007F:{port:04X}" in listening
        assert f"00000000:{port:04X}" not in listening

    posted(tmp_path, scenario)
