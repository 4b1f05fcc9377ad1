"""The same answers give the identical estimate on the web, in a terminal, in Telegram and in WeChat."""

import html
import re
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from bot import terminal
from bot.worker import YANBIAN
from conversation import journey
from conversation.result import with_gauges
from locales import language
from summary import Fold, text
from tests.bot.lasting import Shared
from tests.bot.support import Bot, answer, go
from tests.fake_telegram import Fake, Person
from tests.fake_wechat import Fake as Wechat
from tests.usual import forms, typed, usual
from tests.web.app import config
from tests.web.walk import CHANGES, walk
from tests.wechat.support import Inside, to_the_end
from tests.wechat.support import go as go_in_wechat
from web import create_app
from web.pages import today

ZH = language("zh")


def squeezed(said: str) -> str:
    return re.sub(r"\s", "", said)


def parts_of(changes: dict[str, str]) -> tuple[Fold, ...]:
    """The parts of the result, each of which is asked for in a terminal and in the chat."""
    return with_gauges(usual(today=today(), **changes), today()).folds


def lines(changes: dict[str, str]) -> list[str]:
    """What every channel must say: the answer, and every part line by line, without a heading's brackets."""
    answers = usual(today=today(), **changes)
    other = journey(answers, today()).facts.other
    told = with_gauges(answers, today()).answer
    first = [line for line in (told.title, told.why, told.sentence, told.action) if line]
    words = [ZH.text_for(line.id, other, **line.given) for line in first]
    sections = [text((section,), ZH, other).split("\n")[1:] for fold in parts_of(changes) for section in fold.sections]
    every = [*words, *(line for section in sections for line in section)]
    return [squeezed(re.sub(r"^(\d+\.|·) |（依据：.*?）$", "", line)) for line in every]


def on_the_web(changes: dict[str, str]) -> str:
    client = create_app(config()).test_client()
    walk(client, forms(today=today(), **changes))
    return squeezed(
        html.unescape(re.sub(r"<[^>]*>", "", client.get("/result", headers={"Accept-Language": "zh"}).text))
    )


def in_a_terminal(changes: dict[str, str]) -> str:
    shown = StringIO()
    numbers = [str(number) for number, _ in enumerate(parts_of(changes), start=1)]
    terminal.run("zh", today(), StringIO("\n".join([*typed(today=today(), **changes), *numbers]) + "\n"), shown)
    return squeezed(shown.getvalue())


async def in_the_chat(person: Person, bot: Bot, changes: dict[str, str]) -> str:
    person.says("/start")
    await go(person, **changes)
    for part in parts_of(changes):
        await answer(person, f"part:{part.id}")
    await bot.settled()
    return squeezed("".join(person.texts))


async def in_wechat(wechat: Wechat, door: Inside, changes: dict[str, str]) -> str:
    """In replies alone, part by part; and what is kept are the answers that were given."""
    person = wechat.person(f"oResident{len(wechat.people)}")
    await person.event("subscribe")
    await go_in_wechat(person, **changes)
    assert door.answers(person.openid) == usual(today=today(), **changes)
    await to_the_end(person)
    for part in parts_of(changes):
        await person.taps(f"part:{part.id}")
        await to_the_end(person)
    return squeezed("".join(person.texts))


@pytest.mark.parametrize("every", [pytest.param(1, marks=pytest.mark.long), pytest.param(3, marks=pytest.mark.far), 9])
def test_the_web_the_terminal_telegram_and_wechat_say_the_same(shared: Shared, tmp_path: Path, every: int) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        wechat = Wechat()
        door = Inside(wechat, tmp_path / "wechat")
        for number, (way, changes) in enumerate([*CHANGES.items()][::every]):
            said = {
                "web": on_the_web(changes),
                "terminal": in_a_terminal(changes),
                "Telegram": await in_the_chat(fake.person(500 + number), bot, changes),
                "WeChat": await in_wechat(wechat, door, changes),
            }
            expected = lines(changes)
            assert expected
            for line in expected:
                for channel, everything in said.items():
                    assert line in everything, f"{way}: {channel} does not say {line!r}"

    shared(scenario)


def test_the_day_is_the_same_everywhere() -> None:
    assert datetime.now(UTC).astimezone(YANBIAN).date() == today()


def test_the_range_so_far_and_the_classes_side_by_side_are_the_same_everywhere(shared: Shared) -> None:
    changes = {"household": "unsure", "amount": "band_10000"}
    client = create_app(config()).test_client()
    walk(client, forms(today=today(), **changes), until="/check/earlier")
    page = client.get("/check/earlier", headers={"Accept-Language": "zh"}).text

    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(600)
        person.says("/start")
        await go(person, until="earlier", **changes)
        await bot.settled()
        asked = squeezed("".join(person.texts))  # once it is answered the question is short
        said = (squeezed(re.sub(r"<[^>]*>", "", page)), in_a_terminal(changes), asked)
        so_far = squeezed(ZH.text("outlook.so_far.both", alone=1_000_000, most=1_300_000))
        assert [channel.count(so_far) for channel in said] == [1, 1, 1]
        classes = [squeezed(ZH.text(f"change.class.{number}", aid=aid)) for number, aid in BY_CLASS.items()]
        for channel in (on_the_web(changes), said[1], await in_the_chat(fake.person(601), bot, changes)):
            assert all(line in channel for line in classes)

    shared(scenario)


BY_CLASS = {1: (500_000, 1_000_000), 2: (350_000, 700_000), 3: (120_000, 320_000), 4: (0, 150_000)}
"""What each class gives for an own share of 5,000 to 10,000 yuan, in fen."""
