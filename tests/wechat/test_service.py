"""The process: what is no reply, where the account may send it; what goes wrong on the way; and a kill at any point."""

import asyncio
import sqlite3
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.papers import Drawing
from bot.wechat.calls import Calls
from bot.wechat.form import form
from bot.wechat.sender import WeChat
from offices import Shelf
from tests.bot.support import run
from tests.fake_wechat import CUT_OFF, FAULTY, NOT_OURS, PAGE, Fake, Person
from tests.hung import HUNG
from tests.usual import usual
from tests.web.app import config
from tests.wechat.support import Door, chat, go, running, to_the_end
from tests.wechat.test_way import OPENID, begun, today
from web import create_app

pytestmark = pytest.mark.far

PNG = b"\x89PNG\r\n\x1a\n"
QUICK = "from bot.wechat import run, answering; run.REPEAT_SECONDS = 1.5; answering.AFTER_REPLY = 0.05"


async def with_result(person: Person, door: Door) -> None:
    await begun(person)
    await go(person)
    await settled(door)


async def settled(door: Door) -> None:
    """Wait until all is sent, and nothing can be asked for again."""
    await door.fake.until(lambda: not door.rows("SELECT 1 FROM outbox"))


def served(person: Person) -> int:
    """How many messages of customer service they have seen."""
    return sum(shown.how == "service" for shown in person.sees)


def test_the_rest_of_a_result_and_the_picture_come_by_customer_service(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        await fake.until(lambda: fake.menu)
        person = fake.person(OPENID)
        await with_result(person, door)
        before = served(person)
        await person.taps("part:steps")
        await settled(door)
        assert served(person) > before, "the rest of it"
        assert not any(tap.id == "/next" for shown in person.sees for tap in shown.taps), "nothing is left to ask for"
        await person.taps("/png")
        assert "微信公司那里也有一份" in person.last.text and fake.counted["media_upload"] == 0
        before = len(person.sees)
        await person.taps("/surepng")
        await fake.until(lambda: person.last.image)
        assert person.last.image and person.last.image.startswith(PNG) and person.last.how == "service"
        assert [shown.how for shown in person.sees[before + 1 :]] == ["reply", "service"]
        await settled(door)
        assert not any(OPENID.encode() in each.read_bytes() for each in door.data.glob("*"))
        assert OPENID not in door.log.read_text("utf-8") and "5,600" not in door.log.read_text("utf-8")

    chat(tmp_path, scenario, kind="certified", first=QUICK)


def test_the_link_opens_the_same_result_on_the_page_and_holds_the_answers_alone(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person)
        await person.taps("/link")
        await person.taps("/surelink")
        address = person.last.text.split("\n")[-1]
        assert address.startswith("https://check.example.org/s/") and len(address) < 1000
        keys = (door.data / "keys").read_text("ascii").split()
        pages = create_app(replace(config(), keys=keys)).test_client()
        page = pages.get(address.removeprefix("https://check.example.org"))
        assert page.status_code == 200 and "5,600" in page.text

    chat(tmp_path, scenario, MEDAID_URL="https://check.example.org")


def test_tokens_that_are_over_are_asked_for_anew_and_refusals_are_taken_as_they_are_meant(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        await fake.until(lambda: fake.menu)
        person = fake.person(OPENID)
        await with_result(person, door)
        fake.tokens.clear()  # 40001
        asked, before = fake.counted["stable_token"], served(person)
        await person.taps("part:steps")
        await settled(door)
        assert fake.counted["40001"] == 1 and fake.counted["stable_token"] == asked + 1 and served(person) > before
        fake.refusing["message_custom_send"] = [45047]  # used up: what is left waits for the next word
        steps = next(tap for shown in person.sees for tap in shown.taps if tap.id == "part:steps")
        await person.taps_on(steps)
        await fake.until(lambda: fake.counted["45047"] == 1)
        seen = person.last.text
        await person.taps("part:papers")
        await settled(door)
        assert seen not in person.texts[-2:]
        fake.refusing["media_upload"] = [45002]  # never taken: said so
        await person.taps("/png")
        await person.taps("/surepng")
        await fake.until(lambda: "现在做不出来" in person.last.text)

    chat(tmp_path, scenario, kind="certified", first=QUICK)


def test_what_the_platform_does_not_take_now_is_neither_lost_nor_sent_twice(tmp_path: Path) -> None:
    """Busy, a token that is not known although it is new, a page in place of an answer, no answer at all."""

    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await with_result(person, door)
        await fake.until(lambda: fake.menu)
        assert fake.counted["menu_create"] == 4, "tried until it was taken, twice with a token that is not known"
        steps = next(tap for shown in person.sees for tap in shown.taps if tap.id == "part:steps")
        for refused in ([-1], [40001, 40001, 40001], [42001, -1], [PAGE], [CUT_OFF], [NOT_OURS, -1]):
            fake.refusing["message_custom_send"], before = [*refused], served(person)
            await person.taps_on(steps)
            await settled(door)
            assert served(person) == before + 1 and not fake.refusing["message_custom_send"], refused
        assert not any("处理不了" in text for text in person.texts)
        log = door.log.read_text("utf-8")
        assert log.count("does not answer (") == log.count("answers again") == 3, (
            "a page, no answer, not an answer of its"
        )
        assert "access_token" not in log

    busy = f"from bot.wechat import sender, menu; sender.BUSY_SECONDS = menu.BUSY_SECONDS = 0.2; {QUICK}"
    refusing = {"menu_create": [-1, 40001, 40001]}
    # However often it is tried, it is one message of the quota.
    chat(tmp_path, scenario, kind="certified", first=busy, refusing=refusing, MEDAID_WECHAT_QUOTA="1")


def test_where_the_quota_is_too_small_for_all_that_is_left_none_is_sent_and_all_is_offered(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person)
        await to_the_end(person)
        await settled(door)
        steps = next(tap for shown in person.sees for tap in shown.taps if tap.id == "part:steps")
        before = served(person)
        await person.taps_on(steps)
        assert person.last.taps[-1].id == "/next"
        whole = await to_the_end(person)
        await settled(door)
        assert "【按什么算的】" in whole and whole.count("8,000元 × 70%") == 1
        assert served(person) == before + 1, "the last part followed the one before, for one may"
        assert fake.counted["45047"] == 0

    small = {"MEDAID_WECHAT_QUOTA": "1", "MEDAID_WECHAT_BYTES": "1024"}
    chat(tmp_path, scenario, kind="certified", first=QUICK, **small)


def test_after_a_photo_as_much_may_be_sent_as_after_a_word(tmp_path: Path) -> None:
    drawing = Drawing(Shelf(None))
    wechat = WeChat(form(2048, ()), Calls(httpx.AsyncClient(), "http://127.0.0.1", "", ""), drawing, 5)
    wechat.heard("photo", event=False)
    wechat.heard("menu", event=True)
    assert wechat.may_all("photo", 5) and wechat.may_all("menu", 3)
    assert not wechat.may_all("photo", 6) and not wechat.may_all("menu", 4)
    assert not wechat.may("photo") and not wechat.may("menu"), "none of it is sent where not all can be"
    drawing.close()


def test_no_more_is_sent_than_the_quota_allows_and_the_rest_is_asked_for(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await with_result(person, door)
        steps = next(tap for shown in person.sees for tap in shown.taps if tap.id == "part:steps")
        for _ in range(3):
            before = served(person)
            await person.taps_on(steps)
            await fake.until(lambda before=before: served(person) > before)
        assert fake.counted["45047"] == 0, "each message allows one more"

    chat(tmp_path, scenario, kind="certified", first=QUICK, MEDAID_WECHAT_QUOTA="1")


def test_an_account_that_may_not_send_has_replies_and_loses_nothing(tmp_path: Path) -> None:
    """As an operator has it who enters an AppSecret beside an account that is not certified."""

    async def scenario(fake: Fake, door: Door) -> None:
        await fake.until(lambda: fake.counted["48001"])
        person = fake.person(OPENID)
        await begun(person)
        await go(person)
        await person.taps("part:steps")
        assert person.last.taps[-1].id == "/next"
        await person.taps("/next")
        assert person.last.how == "reply" and person.last.text
        assert fake.counted["message_custom_send"] == 0 and not person.last.image
        assert not any(tap.id == "/png" for shown in person.sees for tap in shown.taps), "nobody is promised a picture"
        await person.taps("/link")
        await person.taps("/surelink")
        assert "https://check.example.org/s/" in person.last.text

    never = {"menu_create": [48001], "message_custom_send": [48001] * 100, "media_upload": [48001] * 100}
    chat(tmp_path, scenario, kind="certified", first=QUICK, refusing=never, MEDAID_URL="https://check.example.org")


def test_a_picture_that_turns_out_not_to_be_allowed_is_told_with_the_next_word(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        await fake.until(lambda: fake.menu)
        person = fake.person(OPENID)
        await with_result(person, door)
        await person.taps("/png")
        await person.taps("/surepng")
        await fake.until(lambda: fake.counted["48001"])
        assert "现在做不出来" in (await person.says("检查") or "")
        await to_the_end(person)
        assert any(tap.id == "check:household" for shown in person.sees for tap in shown.taps)

    chat(tmp_path, scenario, kind="certified", first=QUICK, refusing={"media_upload": [48001]})


def test_what_was_not_sent_before_the_door_was_killed_is_sent_by_the_next_one(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person)
        await person.taps("part:steps")
        assert served(person) == 0 and door.rows("SELECT 1 FROM outbox WHERE reply_to IS NULL")
        await door.kill()
        door.first = f"{QUICK}; run.RESUME_SECONDS = 0.2"
        await door.start()
        await fake.until(lambda: served(person) == 1)
        await settled(door)
        assert served(person) == 1 and OPENID.encode() not in (door.data / "bot.db").read_bytes()

    patient = "from bot.wechat import answering, run; answering.AFTER_REPLY = run.RESUME_SECONDS = 10_000"
    chat(tmp_path, scenario, kind="certified", first=patient)


def test_while_the_store_is_locked_the_resident_is_asked_to_try_again_in_time(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="care")
        other = sqlite3.connect(door.data / "bot.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            await person.taps("care:inpatient")
            assert "请一分钟后再试一次" in person.last.text and "1분후" in person.last.text
            assert fake.counted["given up"] == 0
        finally:
            other.execute("ROLLBACK")
            other.close()
        assert door.answers(OPENID) == usual(today=today(), until="care")
        await person.taps("care:inpatient")
        assert door.answers(OPENID)["care"] == "inpatient"

    chat(tmp_path, scenario)


def test_what_waited_long_is_kept_and_its_answer_comes_with_the_next_word(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await person.event("subscribe")
        assert "下一段" in person.last.text and "我们" not in person.last.text
        await fake.until(lambda: door.rows("SELECT 1 FROM outbox WHERE reply_to IS NULL"))
        await person.says("下一段")
        assert "替自己查" in person.last.text
        assert FAULTY not in person.texts

    chat(tmp_path, scenario, first="from bot.wechat import answering; answering.HURRY_SECONDS = -1")


def test_what_waited_long_comes_by_customer_service_where_that_may_be(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        assert await person.event("subscribe") == ""
        await fake.until(lambda: served(person) == 1)
        await person.taps("who:self")
        await fake.until(lambda: served(person) == 2)
        assert "什么时候结账" in person.last.text
        assert fake.counted["posted"] == 2

    chat(tmp_path, scenario, kind="certified", first="from bot.wechat import answering; answering.HURRY_SECONDS = -1")


def test_what_cannot_be_handled_is_parked_and_the_next_message_is_answered(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await person.says("砰")
        assert "处理不了" in person.last.text
        assert await person.again() == person.last.markup
        await person.taps("who:self")
        assert "什么时候结账" in person.last.text
        assert "砰" not in door.log.read_text("utf-8")
        assert door.rows("SELECT tries FROM inbox WHERE body IS NOT NULL") == [(3,)]

    first = (
        "from bot import worker; as_is = worker.reply\n"
        "def reply(kept, said, *more):\n"
        "    if said.text == '砰': raise LookupError(said.text)\n"
        "    return as_is(kept, said, *more)\n"
        "worker.reply = reply\n"
    )
    chat(tmp_path, scenario, first=f"exec({first!r})")


def test_a_repeat_while_the_first_is_still_worked_on_waits_for_the_same_reply(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await person.taps("who:self")
        fake.patience, fake.growing, before = 1.0, 3, fake.counted["posted"]
        await person.taps("when:plan")
        assert fake.counted["posted"] - before > 1, "the platform did not wait"
        assert "户口在哪里" in person.last.text and FAULTY not in person.texts
        assert door.answers(OPENID) == {"who": "self", "when": "plan"}

    slow = (
        "import time; from bot import worker; from bot.wechat import answering; as_is = worker.reply\n"
        "def reply(kept, said, *more):\n"
        "    if said.text == 'when:plan': time.sleep(1.5)\n"
        "    return as_is(kept, said, *more)\n"
        "worker.reply = reply\n"
    )
    chat(tmp_path, scenario, first=f"exec({slow!r})")


def test_what_takes_longer_than_the_platform_asks_is_told_so_and_read_with_the_next_word(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await person.taps("who:self")
        fake.patience, fake.growing = 1.5, 2
        await person.taps("when:plan")
        assert "请过几秒再回复" in person.last.text and "다음 단락" in person.last.text
        assert fake.counted["status 503"] == 0, (
            "the platform asks at once where it hears one, and is through in a second"
        )
        fake.patience = HUNG
        goes_on.touch()
        await person.says("下一段")
        assert "户口在哪里" in person.last.text and FAULTY not in person.texts
        assert door.answers(OPENID) == {"who": "self", "when": "plan"}

    goes_on = tmp_path / "goes on"
    slow = (
        "import time, pathlib; from bot import worker; from bot.wechat import answering; as_is = worker.reply\n"
        "answering.LAST_SECONDS, answering.REPLY_SECONDS, answering.HOLD_SECONDS = 2.2, 0.4, 60\n"
        "def reply(kept, said, *more):\n"
        f"    while said.text == 'when:plan' and not pathlib.Path({str(goes_on)!r}).exists(): time.sleep(0.05)\n"
        "    return as_is(kept, said, *more)\n"
        "worker.reply = reply\n"
    )
    chat(tmp_path, scenario, first=f"exec({slow!r})")


def test_where_nobody_knows_whether_a_shared_store_kept_it_the_platform_is_left_to_ask_again(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        person = fake.person(OPENID)
        await begun(person)
        fake.patience, fake.growing = 1.5, 2
        await person.taps("who:self")
        assert "什么时候结账" in person.last.text
        assert fake.counted["given up"] and not fake.counted["status 503"]

    lost = (
        "from bot.desk import Desk; from bot.wechat import answering; from store.trouble import Trouble\n"
        "as_is, presses = answering.Answering._reply, []\n"
        "Desk.shared = property(lambda self: len(presses) == 1)\n"
        "async def reply(self, came, chat):\n"
        "    presses.extend([came] if came.said.kind == 'press' else [])\n"
        "    if Desk.shared.fget(self): raise Trouble\n"
        "    return await as_is(self, came, chat)\n"
        "answering.Answering._reply = reply\n"
    )
    chat(tmp_path, scenario, first=f"exec({lost!r})")


def test_killed_at_any_point_nothing_is_lost_doubled_or_out_of_order(tmp_path: Path, kills: int = 6) -> None:
    """A resident goes the whole way while the process is killed, again and again, at no matter what point; the
    platform asks again. Every reply is there once, in order, and the answers are right. In full size: make torture."""

    async def scenario(fake: Fake, door: Door) -> None:
        ended = asyncio.Event()

        async def killing() -> None:
            for _ in range(kills):
                await asyncio.sleep(fake.random.uniform(0, 0.3))
                await door.kill()
                await door.start()
            ended.set()

        task = asyncio.create_task(killing())
        number = 0
        while not ended.is_set() or number < 1:
            person = fake.person(f"oKilled{number}")
            await begun(person)
            await go(person)
            assert FAULTY not in person.texts
            assert door.answers(person.openid) == usual(today=today())
            replies = [shown.text for shown in person.sees if shown.how == "reply"]
            assert len(replies) == sum(shown.mine for shown in person.sees) + 1, "one reply to each message"
            number += 1
        await task

    async def whole() -> None:
        # The process is away for longer than a platform would ask again.
        first = (
            "from bot.wechat import answering, run; "
            "run.REPEAT_SECONDS = answering.HURRY_SECONDS = answering.LAST_SECONDS = 10_000"
        )
        async with running(tmp_path, first=first) as (fake, door):
            fake.tries, fake.pause = 1000, 0.1
            await scenario(fake, door)

    run(whole())
