"""What no Bot API answers ends nothing, loses nothing, counts nothing twice; what it refuses for good is told apart."""

import asyncio
import gzip
import json
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from bot import supervisor, verdict
from bot.supervisor import Refused, kept_up
from bot.telegram import calls, poller
from bot.verdict import Verdict
from tests.bot.lasting import Shared
from tests.bot.odd import BODIES
from tests.bot.support import Bot, Resident, answer, begun, chat, run, to_the_result
from tests.fake_telegram import Fake

pytestmark = pytest.mark.far

SAMPLE = ("no result", "a number that no store takes", "very deep")
TOGETHER = ("getUpdates", "sendMessage", "editMessageText", "sendChatAction", "answerCallbackQuery", "setMyCommands")


def refused(code: int, description: str, **more: object) -> tuple[int, bytes]:
    return code, json.dumps({"ok": False, "error_code": code, "description": description, **more}).encode()


@pytest.mark.parametrize(
    "body", [each if each in SAMPLE else pytest.param(each, marks=pytest.mark.long) for each in BODIES]
)
def test_an_odd_answer_of_any_method_loses_nothing_and_counts_nothing_twice(tmp_path: Path, body: str) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        resident = Resident(fake.person(7))
        resident.says("/start")
        await bot.settled()
        for step in ("who:self", "when:this_year"):
            fake.instead = {method: [BODIES[body]] for method in TOGETHER}
            resident.presses(step, message=len(resident.person.sees))
            await bot.settled()
        assert not fake.instead["sendMessage"] and not fake.instead["getUpdates"]
        assert resident.seen_twice() == 0
        assert bot.kept(7) == resident.kept
        assert "Traceback" not in bot.log.read_text("utf-8")

    chat(tmp_path, scenario)


@pytest.mark.long
@pytest.mark.parametrize("method", [*TOGETHER, "sendDocument", "sendPhoto"])
@pytest.mark.parametrize("body", BODIES)
def test_an_odd_answer_of_each_method(tmp_path: Path, body: str, method: str) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        await to_the_result(person)
        fake.instead[method] = [BODIES[body]]
        for paper, kind in (("/pdf", "document"), ("/png", "photo")):
            person.says(paper)
            await person.gets(kind)
        person.presses("check:when", next(each for each in person.sees.values() if "check:when" in str(each.buttons)))
        await person.reads("什么时候结账")
        await answer(person, "when:plan")
        await bot.settled()
        assert sum(each.file is not None for each in person.sees.values()) == 2
        kept = bot.kept(7)
        assert kept and kept.answers["when"] == "plan"

    chat(tmp_path, scenario)


@pytest.mark.parametrize(
    ("limit", "part", "seconds"), [("WHOLE_SECONDS = 1", b" ", 0.1), ("MOST_BYTES = 2_000_000", b"x" * 1_000_000, 0)]
)
def test_an_answer_without_an_end_strands_nobody(tmp_path: Path, limit: str, part: bytes, seconds: float) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        for chat_id, method in enumerate(("getUpdates", "sendMessage", "answerCallbackQuery"), 7):
            resident = Resident(fake.person(chat_id))
            resident.says("/start")
            await bot.settled()
            fake.without_end[method] = part, seconds
            resident.presses("who:self", message=2)
            resident.presses("when:this_year", message=2)
            await bot.settled()
            assert not fake.without_end, method
            assert resident.seen_twice() == 0, method
            assert bot.kept(chat_id) == resident.kept, method

    chat(tmp_path, scenario, first=f"from bot.telegram import calls; calls.{limit}", MEDAID_TELEGRAM_TIMEOUT="1")


def test_no_packed_answer_is_asked_for_or_unpacked() -> None:
    packed = gzip.compress(b" " * 1_000_000)

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["Accept-Encoding"] == "identity"
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(packed))

    async def asked() -> bytes:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer), **calls.LIMITED) as client:
            return (await client.get("http://localhost")).content

    assert run(asked()) == packed


def test_updates_that_come_again_though_they_were_confirmed_are_not_asked_for_without_a_pause(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        again = {"update_id": 5, "message": person._message(text="/help").to_dict()}

        async def stubborn(given: dict[str, str]) -> list[dict[str, object]]:
            return [again]

        honest, fake.getUpdates = fake.getUpdates, stubborn  # type: ignore[method-assign]
        person.says("/help")  # so that the long poll ends
        begun = len(fake.calls)
        await fake.until(lambda: sum(call.method == "getUpdates" for call in fake.calls[begun:]) > 6)
        polls = [call.at for call in fake.calls[begun:] if call.method == "getUpdates"][3:]
        assert all(later - sooner > poller.AGAIN_SECONDS / 2 for sooner, later in pairwise(polls))
        fake.getUpdates = honest  # type: ignore[method-assign]
        await bot.settled()
        assert sum("/forget" in text for text in person.texts) == 2

    chat(tmp_path, scenario)


REFUSALS = (
    refused(413, "Request Entity Too Large"),
    (413, b"<html>413 Request Entity Too Large</html>"),
    refused(409, "Conflict"),
    refused(400, "Bad Request: can't parse entities"),
)


def test_what_is_refused_for_good_gives_way_to_a_plain_word_and_to_what_waits_behind_it(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        for chat_id, refusal in enumerate(REFUSALS, 7):
            person = fake.person(chat_id)
            person.says("/start")
            await begun(person)
            await person.reads("什么时候结账")
            fake.instead["sendMessage"] = [refusal]
            person.says("/help")
            await person.reads("这一条我们处理不了")
            person.says("/help")
            await person.reads("/forget")
            assert sum("这一条我们处理不了" in text for text in person.texts) == 1, refusal

    shared(scenario)


def test_a_word_that_is_refused_too_stops_nothing(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        fake.instead["sendMessage"] = [refused(400, "Bad Request: can't parse entities")] * 2
        person.says("/start")
        await fake.until(lambda: not fake.instead["sendMessage"])
        person.says("/help")
        await person.reads("/forget")

    shared(scenario)


def test_a_group_that_has_moved_is_followed(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person, larger = fake.person(7), fake.person(-1007)
        moved = refused(400, "Bad Request: group chat was upgraded", parameters={"migrate_to_chat_id": -1007})
        fake.instead["sendMessage"] = [moved]
        person.says_in_group("/start")
        await larger.reads("单独发给我")
        assert not person.texts

    shared(scenario)


def test_telegram_names_a_time_and_an_hour_is_the_longest() -> None:
    said = json.loads(calls._refusal(*refused(429, "Too Many Requests", parameters={"retry_after": 10**9})))
    assert said["parameters"] == {"retry_after": calls.LONGEST_WAIT}


def test_one_401_and_one_409_end_nothing(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        for body in (refused(401, "Unauthorized"), refused(404, "Not Found"), refused(409, "Conflict: another")):
            fake.instead["getUpdates"] = [body]
            person.says("/start")
            await fake.until(lambda: not fake.instead["getUpdates"] and not fake.waiting)
        fake.instead["sendMessage"] = [refused(401, "Unauthorized")]
        person.says("/help")
        await person.reads("/forget")

    chat(tmp_path, scenario)


def test_a_verdict_needs_minutes_and_nothing_else_between(monkeypatch: pytest.MonkeyPatch) -> None:
    async def heard(times: int) -> Verdict:
        found = Verdict("It is so.")
        for _ in range(times):
            found.heard()
        return found

    async def contradicted() -> Verdict:
        found = await heard(verdict.TIMES - 1)
        found.refuted()
        found.heard()
        return found

    assert not run(heard(1000)).sure.is_set(), "all in one moment"
    monkeypatch.setattr(verdict, "SECONDS", 0)
    assert run(heard(verdict.TIMES)).sure.is_set()
    assert not run(heard(verdict.TIMES - 1)).sure.is_set()
    assert not run(contradicted()).sure.is_set()


def test_a_token_that_is_not_known_for_minutes_ends_the_bot_in_one_sentence(tmp_path: Path) -> None:
    """The minutes are cut short; the rest is the real process."""

    async def scenario() -> None:
        fake = Fake()
        await fake.start()
        bot = Bot(fake, tmp_path / "data", MEDAID_TELEGRAM_TOKEN="1:wrong")
        bot.first = "from bot import verdict; verdict.SECONDS, verdict.TIMES = 1, 3"
        await bot.start()
        assert bot.process and await bot.process.wait() == 1
        log = bot.log.read_text("utf-8")
        assert "Error: Telegram does not know the token in MEDAID_TELEGRAM_TOKEN." in log
        assert "1:wrong" not in log
        assert "Traceback" not in log
        await fake.stop()

    run(scenario())


def test_what_ends_is_started_again_and_the_log_tells_its_kind_only(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "FIRST_PAUSE", 0)
    ends = [LookupError("canary"), OSError("canary"), None]

    async def work() -> None:
        if error := ends.pop(0):
            raise error

    run(kept_up("poller", work, asyncio.Event()))
    assert not ends
    assert [record.getMessage() for record in caplog.records] == [
        "the poller has ended (LookupError) and is started again",
        "the poller has ended (OSError) and is started again",
    ]


def test_what_ends_again_and_again_ends_the_bot_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "FIRST_PAUSE", 0)

    async def work() -> None:
        raise LookupError("canary")

    with pytest.raises(Refused) as why:
        run(kept_up("poller", work, asyncio.Event()))
    assert str(why.value) == "the poller cannot run: LookupError, 10 times in a row."
