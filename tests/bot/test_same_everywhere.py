"""The same answers give the identical estimate on the web, in a terminal and in the chat."""

import html
import re
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from bot import terminal
from bot.worker import YANBIAN
from conversation import QUESTIONS, Facts, journey, understood
from conversation.result import result
from locales import language
from summary import text
from tests.bot.support import Bot
from tests.bot.test_chat import chat
from tests.fake_telegram import Fake, Person
from tests.web.app import config
from tests.web.walk import WAYS, walk
from web import create_app
from web.pages import today

ZH = language("zh")


def squeezed(said: str) -> str:
    return re.sub(r"\s", "", said)


def lines(answers: dict[str, str]) -> list[str]:
    """What every channel must say: the result, line by line, without a heading's brackets."""
    canonical = kept(answers)
    other = journey(canonical, today()).facts.other
    sections = [text((section,), ZH, other).split("\n")[1:] for section in result(canonical, today())[:2]]
    return [squeezed(re.sub(r"^\d+\. |（依据：.*?）$", "", line)) for section in sections for line in section]


def kept(answers: dict[str, str]) -> dict[str, str]:
    """The answers as they are kept when they are given one after the other."""
    found: dict[str, str] = {}
    while question := (here := journey(found, today())).next:
        said = answers[question.id]
        page = question.kind in ("info", "check")
        understands = said if page or said in question.choices else understood(question, said, here.facts)
        assert isinstance(understands, str)
        found[question.id] = understands
    return found


def on_the_web(answers: dict[str, str]) -> str:
    client = create_app(config()).test_client()
    walk(client, answers)
    return squeezed(
        html.unescape(re.sub(r"<[^>]*>", "", client.get("/result", headers={"Accept-Language": "zh"}).text))
    )


def in_a_terminal(answers: dict[str, str]) -> str:
    shown = StringIO()
    canonical = kept(answers)
    facts = journey(canonical, today()).facts
    typed = {id: _typed(id, answer, facts) for id, answer in canonical.items()} | {"start": "1", "check": "0"}
    terminal.run("zh", today(), StringIO("\n".join(typed.values()) + "\n"), shown)
    return squeezed(shown.getvalue())


def _typed(id: str, answer: str, facts: Facts) -> str:
    question = QUESTIONS[id]
    if answer not in question.choices or question.kind in ("info", "check"):
        return answer
    if question.kind == "choice":
        return str(question.offered(facts).index(answer) + 1)
    return ZH.text(f"choice.amount.{answer}")


async def in_the_chat(person: Person, bot: Bot, answers: dict[str, str]) -> str:
    person.says("/start")
    await bot.settled()
    for id, answer in kept(answers).items():
        if answer in QUESTIONS[id].choices or QUESTIONS[id].kind in ("info", "check"):
            person.presses(f"{id}:{answer}")
        else:
            person.says(answer)
        await bot.settled()
    return squeezed("".join(person.texts))


def test_the_web_the_terminal_and_the_chat_say_the_same(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        for number, (way, answers) in enumerate(WAYS.items()):
            said = {
                "web": on_the_web(answers),
                "terminal": in_a_terminal(answers),
                "chat": await in_the_chat(fake.person(500 + number), bot, answers),
            }
            for line in lines(answers):
                for channel, everything in said.items():
                    assert line in everything, f"{way}: {channel} does not say {line!r}"

    chat(tmp_path, scenario)


def test_the_day_is_the_same_everywhere() -> None:
    assert datetime.now(UTC).astimezone(YANBIAN).date() == today()
