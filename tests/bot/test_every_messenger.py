"""The same days in every messenger, each a process of its own before a server of our own."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest

from bot.kept import Kept
from bot.store import HOUR, Store
from bot.worker import YANBIAN
from tests import fake_telegram, fake_wechat
from tests.bot import support
from tests.bot.lasting import Shared
from tests.usual import steps, usual
from tests.wechat import support as wechat

FIGURE = {"zh": "5,600元", "ko": "5,600원", "en": "¥5,600"}
PRIVATE = "我的身份证号是22240119800101123X"


class Somebody(Protocol):
    """A resident in one of the messengers."""

    async def says(self, text: str) -> None: ...
    async def taps(self, carried: str) -> None: ...
    async def sends_a_photo(self) -> None: ...
    async def reads(self, *words: str) -> None: ...
    def kept(self) -> Kept | None: ...
    async def crashes(self) -> None: ...

    data: Path
    texts: list[str]


class InTelegram:
    """Somebody who chats with `medaid bot`."""

    def __init__(self, person: fake_telegram.Person, bot: support.Bot) -> None:
        self._person, self._bot, self.data = person, bot, bot.data

    async def says(self, text: str) -> None:
        self._person.says(text)

    async def taps(self, carried: str) -> None:
        await support.answer(self._person, carried)

    async def sends_a_photo(self) -> None:
        self._person.sends("photo")

    async def reads(self, *words: str) -> None:
        await self._person.reads(*words)

    def kept(self) -> Kept | None:
        return self._bot.kept(self._person.chat_id)

    async def crashes(self) -> None:
        await self._bot.settled()
        await self._bot.kill()
        await self._bot.start()

    @property
    def texts(self) -> list[str]:
        return self._person.texts


class InWeChat:
    """Somebody who chats with `medaid wechat`."""

    def __init__(self, person: fake_wechat.Person, door: wechat.Door) -> None:
        self._person, self._door, self.data = person, door, door.data

    async def says(self, text: str) -> None:
        await self._person.says(text)

    async def taps(self, carried: str) -> None:
        while not any(tap.id == carried for shown in self._person.sees for tap in shown.taps):
            await self._person.taps("/next")
        await self._person.taps(carried)

    async def sends_a_photo(self) -> None:
        await self._person.sends("image")

    async def reads(self, *words: str) -> None:
        whole = self._person.last.text
        while self._person.last.taps and self._person.last.taps[-1].id == "/next":
            await self._person.taps("/next")
            whole += self._person.last.text
        assert all(word in whole for word in words), whole

    def kept(self) -> Kept | None:
        return self._door.kept(self._person.openid)

    async def crashes(self) -> None:
        await self._door.kill()
        await self._door.start()

    @property
    def texts(self) -> list[str]:
        return self._person.texts


@asynccontextmanager
async def telegram(folder: Path) -> AsyncIterator[Callable[[str], Somebody]]:
    """`medaid bot`; gives who speaks which language."""
    async with support.running(folder) as (fake, bot):
        yield lambda language: InTelegram(fake.person(7 + len(fake.people), language), bot)


@asynccontextmanager
async def in_wechat(folder: Path) -> AsyncIterator[Callable[[str], Somebody]]:
    """`medaid wechat` for an account that has replies only."""
    async with wechat.running(folder) as (fake, door):
        yield lambda language: InWeChat(fake.person(f"o{len(fake.people):_>27}"), door)


Scenario = Callable[[Callable[[str], Somebody]], Awaitable[None]]


@pytest.fixture(params=["telegram", "wechat"])
def chat(request: pytest.FixtureRequest, tmp_path: Path, shared: Shared) -> Callable[[Scenario], None]:
    """Runs a scenario in each messenger in turn."""

    def run(scenario: Scenario) -> None:
        async def whole() -> None:
            async with in_wechat(tmp_path) as person:
                await scenario(person)

        async def with_shared(fake: fake_telegram.Fake, bot: support.Bot) -> None:
            await scenario(lambda language: InTelegram(fake.person(7 + len(fake.people), language), bot))

        if request.param == "telegram":
            shared(with_shared)
        else:
            support.run(whole())

    return run


async def begun(someone: Somebody, language: str = "zh") -> None:
    await someone.says("/start")
    if isinstance(someone, InWeChat) and language != "zh":
        await someone.taps(f"language:{language}")


async def goes(someone: Somebody, **given: str) -> None:
    """Answer in the usual way."""
    for step in steps(today=today(), **given):
        await (someone.taps(step.button) if step.button else someone.says(step.said))


def today():
    return datetime.now(YANBIAN).date()


@pytest.mark.parametrize("language", FIGURE)
def test_a_whole_chat_leads_to_the_same_answers_and_the_same_figure(chat, language: str) -> None:
    async def scenario(person: Callable[[str], Somebody]) -> None:
        someone = person(language)
        await begun(someone, language)
        await goes(someone)
        await someone.reads(FIGURE[language])
        kept = someone.kept()
        assert kept and kept.language == language and kept.answers.items() >= usual(today=today()).items()

    chat(scenario)


def test_after_24_hours_what_was_answered_is_gone_and_an_old_choice_says_so(chat) -> None:
    async def scenario(person: Callable[[str], Somebody]) -> None:
        someone = person("zh")
        await begun(someone)
        await someone.taps("who:self")
        await someone.reads("什么时候结账")
        store = Store(someone.data)
        with store.write():
            store.db.execute("UPDATE sessions SET seen = ?", (int(time.time()) - 24 * HOUR,))
        store.close()
        await someone.taps("when:this_year")
        await someone.reads("上次的回答已经按时删除了", "医疗救助自查")

    chat(scenario)


def test_killed_on_the_way_it_goes_on_where_it_was(chat) -> None:
    async def scenario(person: Callable[[str], Somebody]) -> None:
        someone = person("zh")
        await begun(someone)
        await goes(someone, until="care")
        await someone.reads("住院，还是门诊")
        await someone.crashes()
        await someone.taps("care:inpatient")
        await someone.reads("在哪里看的病")
        kept = someone.kept()
        assert kept and kept.answers["care"] == "inpatient" and kept.answers["household"] == "dibao"

    chat(scenario)


def test_what_may_name_a_person_and_what_is_forgotten_stand_in_no_file(chat) -> None:
    async def scenario(person: Callable[[str], Somebody]) -> None:
        someone = person("zh")
        await begun(someone)
        await someone.taps("who:self")
        await someone.says(PRIVATE)
        await someone.reads("请不要发身份证号", "什么时候结账")
        await someone.sends_a_photo()
        await someone.reads("您发的我们没有保存", "什么时候结账")
        await someone.says("/forget")
        await someone.reads("删")
        assert someone.kept() is None
        for file in (*someone.data.iterdir(), someone.data.with_name("data.log")):
            assert b"22240119800101123X" not in file.read_bytes(), file

    chat(scenario)


@pytest.mark.far
def test_both_messengers_run_on_one_store_and_neither_disturbs_the_other(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with telegram(tmp_path) as one, in_wechat(tmp_path) as other:
            for someone, household in ((one("zh"), "dibao"), (other("zh"), "tekun")):
                await begun(someone)
                await goes(someone, household=household)
                await someone.reads("能救助")
                kept = someone.kept()
                assert kept and kept.answers["household"] == household
        store = Store(tmp_path / "data")
        assert {row["channel"] for row in store.counts()} == {"telegram", "wechat"}
        store.close()

    support.run(scenario())
