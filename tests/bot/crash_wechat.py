"""Kill -9 at random points while the platform asks again and again: what residents read in WeChat is held against what
the same messages lead to where nothing goes wrong."""

import asyncio
import random
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.clock import steady
from bot.rows import PaperKind, Text
from bot.store import Store
from bot.wechat.form import answers_one, form, markup
from bot.wechat.said import number, said
from bot.wechat.turn import Came, Setting, answered
from bot.wechat.xml import read
from offices import Shelf
from tests.bot.crash import ANSWERS
from tests.fake_wechat import FAULTY, Fake, Kind, Person, Shown, Tap
from tests.hung import HUNG
from tests.wechat.support import Door, given

TYPED = ("8000", "1.2万", "返回", "返回", "重来", "检查", "无关", "帮助", "指南", "押金")
STEADFAST = (
    "from bot.wechat import run, answering, sender; sender.BUSY_SECONDS = 0.2; "
    "run.REPEAT_SECONDS = run.RESUME_SECONDS = answering.HURRY_SECONDS = answering.LAST_SECONDS = 3600; "
    "answering.AFTER_REPLY = 0.05"
)
"""Done in the process first. The real platform asks three times in 15 seconds, and what it could not be told then is
told with the next word. Here it asks until it is told, however often the process is killed: so every reply can be held
against what it should be. For that nothing may count as read, or be sent, before it has stopped asking."""
PATIENCE = (0.2, 1.0, 5.0)
"""Seconds of the first try, twice as many of each next one: often the platform asks again while the first request is
still worked on, and in the end it waits for any machine."""
_HEAD = re.compile(r"^\d+\. ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a run."""

    kind: Kind
    kills: int
    messages: int
    posted: int
    """How often the platform asked for a reply to them."""
    lost: int
    doubled: int
    seen_twice: int
    """Messages of customer service that a kill cut off after they had arrived."""
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.kind} account: {self.kills} kills, {self.messages} messages asked {self.posted} times, {self.lost} "
            f"lost, {self.doubled} doubled, order kept; {self.seen_twice} messages of customer service seen twice; "
            f"{self.seconds:.0f} s"
        )


async def crash_wechat(
    seed: int, kills: int, folder: Path, kind: Kind = "plain", *, residents: int = 6, number: int = 1
) -> Report:
    """Run it. AssertionError where a reply is missing, another one, out of order, or read twice without a kill.
    `number`: of doors that share a store; the platform comes to any of them, also when it asks again."""
    begun, dice = time.monotonic(), random.Random(seed)
    fake = Fake(kind=kind, seed=seed, quota=1000)
    fake.tries, fake.pause, fake.growing, fake.in_turn = 100_000, 0.05, 2, True
    await fake.start()
    doors = [Door(fake, folder / "data", MEDAID_WECHAT_QUOTA="1000") for _ in range(number)]
    door = doors[0]
    for each in doors:
        each.log = folder / f"door{doors.index(each)}.log"
        each.first = STEADFAST
        await each.start()
    people = [fake.person(f"oKilled{number:_>21}") for number in range(residents)]
    ended = asyncio.Event()
    cut_off: set[int] = set()
    between = asyncio.create_task(_between(fake, doors, random.Random(seed)))
    talks = [asyncio.create_task(_talks(person, random.Random(seed + n), ended)) for n, person in enumerate(people)]
    for _ in range(kills):
        replied = fake.counted["reply"]
        fake.patience = dice.choice(PATIENCE)
        if dice.random() < 0.8:  # else before anybody is answered
            await fake.until(lambda replied=replied: fake.counted["reply"] > replied, HUNG)
        await asyncio.sleep(dice.uniform(0, 0.25))
        killed = dice.choice(doors)
        await killed.kill()
        await _arrived(fake)
        cut_off |= {id(shown) for person in people for shown in _last_served(person)}
        await killed.start()
    fake.patience = PATIENCE[-1]
    ended.set()
    await asyncio.wait_for(asyncio.gather(*talks), HUNG)
    if kind == "certified":
        await fake.until(lambda: not door.rows("SELECT 1 FROM outbox WHERE reply_to IS NULL"), HUNG)
    for each in doors:
        assert await each.end() == 0, each.log.read_text("utf-8")
    between.cancel()
    await fake.stop()
    assert door.broken() == {}
    wrong = twice = 0
    for person in people:
        texts, answers = _expected(person, folder / person.openid, kind)
        twice += _seen_twice(person, texts, cut_off)
        wrong += given(door.kept(person.openid)) != answers
    messages = sum(len(person.sent) for person in people)
    assert fake.counted["service"] or kind == "plain"
    return Report(kind, kills, messages, fake.counted["posted"], wrong, wrong, twice, seconds=time.monotonic() - begun)


async def _between(fake: Fake, doors: list[Door], dice: random.Random) -> None:
    """As a proxy in front of them does."""
    while True:
        if open_doors := [door.address for door in doors if door.address]:
            fake.door = dice.choice(open_doors)
        await asyncio.sleep(0.02)


async def _arrived(fake: Fake) -> None:
    """Until what a process sent before it was killed has arrived."""
    served = -1
    while served != fake.counted["message_custom_send"]:
        served = fake.counted["message_custom_send"]
        await asyncio.sleep(0.05)


async def _talks(person: Person, dice: random.Random, ended: asyncio.Event) -> None:
    """One thing after the other, as a person does: now and then at once, else with a look at what came."""
    await person.event("subscribe")
    while not ended.is_set():
        if dice.random() < 0.7:
            carried = dice.choice(ANSWERS)
            await person.taps_on(Tap(carried, carried, carried))
        else:
            await person.says(dice.choice(TYPED))
        await asyncio.sleep(dice.choice((0, 0.3)))
    await person.says("检查")


def _expected(person: Person, folder: Path, kind: Kind) -> tuple[list[str], dict[str, str]]:
    """The texts that the same messages lead to in a store of their own, and the answers that are kept."""
    papers: tuple[PaperKind, ...] = ("png",) if kind == "certified" else ()
    follows = kind == "certified"
    setting = Setting(
        form(2048, papers), Shelf(None), lambda row: None, lambda: follows, lambda chat, rest: follows, url=""
    )
    store, texts = Store(folder, channel="wechat"), []
    chat = store.chat(person.openid)
    for plain in person.sent:
        fields = read(plain.encode())
        told = said(fields)
        assert told
        with store.write():
            texts.append(answered(store, Came(number(fields), told), setting) or "")
            store.arrived(steady() + 1)
        if follows:
            with store.write():
                texts += _drained(store, chat, setting)
    kept = store.session(chat, steady())
    store.close()
    return [_plain(text) for text in texts if text], given(kept)


def _drained(store: Store, chat: str, setting: Setting) -> Iterator[str]:
    """Within `write()`: what customer service sends."""
    sending = store.next_for(chat)
    while sending:
        if isinstance(row := sending.row, Text):
            yield markup(row.text, row.buttons, setting.form.longest, numbered=answers_one(row.buttons))
        sending = store.after(sending)


def _plain(markup: str) -> str:
    """Without links and numbers: those depend on what stands last in the chat."""
    shown = Person(Fake(), "o")
    shown.receives(markup, "reply")
    return _text(shown.last)


def _text(shown: Shown) -> str:
    return _HEAD.sub("", shown.text)


def _last_served(person: Person) -> list[Shown]:
    """What a kill may have cut off after it had arrived: what customer service sent last."""
    return [each for each in person.sees if each.how == "service"][-1:]


def _seen_twice(person: Person, expected: list[str], cut_off: set[int]) -> int:
    """How many messages came again because a kill cut off the note that they had arrived. AssertionError for anything
    else than is expected."""
    awaited, twice, allowed = iter(expected), 0, 0
    before = wanted = next(awaited, None)
    for each in (each for each in person.sees if not each.mine):
        assert each.text != FAULTY
        if _text(each) == wanted:
            allowed = allowed if wanted == before else 0
            before, wanted = wanted, next(awaited, None)
        else:  # the same words may be said several times, so that the one that came again is not known
            assert _text(each) == before and allowed, (
                f"{person.openid} read {each.text[:80]!r} and awaited {(wanted or '-')[:80]!r}"
            )
            twice, allowed = twice + 1, allowed - 1
        allowed += id(each) in cut_off
    assert wanted is None, f"{person.openid} never read {wanted[:80]!r}"
    return twice
