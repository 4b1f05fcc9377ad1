"""Whatever a resident does in whatever order: the bot keeps what a plain model keeps, and asks what comes next."""

import asyncio
import tempfile
import threading
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bot.typed import TYPED
from bot.worker import YANBIAN
from conversation import CHECK, QUESTIONS, WAYS, Journey, answered, journey, way_of
from conversation.journey import MISSED, NOTED, TOLD, WHICH
from conversation.kept import INSTEAD, as_given
from conversation.wording import heading, wording
from locales import LANGUAGES
from offices import COUNTIES
from tests.bot.support import QUICK, Bot
from tests.fake_telegram import Fake, Person
from tests.hung import HUNG

pytestmark = pytest.mark.far

NEXT = "the question that is open"
ON_A_WAY = [id for id, each in QUESTIONS.items() if not each.optional]


class World:
    """A server and a bot in a thread of their own; each run of the machine is another resident."""

    def __init__(self, folder: Path) -> None:
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        self.folder = folder
        self.chats = 0
        self.fake, self.bot = self.do(self._begin())

    async def _begin(self) -> tuple[Fake, Bot]:
        fake = Fake(flood=False)
        await fake.start()
        return fake, await Bot(fake, self.folder / "data", **QUICK).start()

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(HUNG)

    def end(self) -> None:
        assert self.do(self.bot.end()) == 0
        self.do(self.fake.stop())
        self.loop.call_soon_threadsafe(self.loop.stop)


class Chat(RuleBasedStateMachine):
    """The model: a language and answers by question id."""

    world: ClassVar[World]

    def __init__(self) -> None:
        super().__init__()
        self.world.chats += 1
        self.answers: dict[str, str] | None = {}
        self.language = "zh"
        self.pressed = ("", "")
        self.aside = 0
        self.person: Person = self.world.fake.person(100_000 + self.world.chats)
        self._do(lambda: self.person.says("/start"))

    @rule(choice=st.integers(0, 8), question=st.sampled_from([NEXT] * 4 + ON_A_WAY))
    def presses(self, choice: int, question: str) -> None:
        """A button of the open question, or of any other."""
        if self.answers is None:
            return
        found = self._here(self.answers)
        again = self.answers.get("change") or self.answers.get("back")
        asked = found.next if question == NEXT else QUESTIONS[question]
        found = self._here(self._without_again())
        if asked is None:
            return
        if not asked.choices:
            return
        value = asked.choices[choice % len(asked.choices)]
        known = found.facts.answers
        applies = asked.id in known or asked is found.next or (asked.id in INSTEAD and INSTEAD[asked.id] in known)
        taken = applies and value in asked.taken(found.facts)
        if taken and (as_given(known).get(asked.id, known.get(asked.id)) != value or asked.id == again):
            self._answered(asked.id, value)
        self._press(f"{asked.id}:{value}")

    @rule()
    def sends_the_press_again(self) -> None:
        if self.pressed[0]:
            self._do(lambda: self.person.presses_data(self.pressed[0], 2))

    @rule(county=st.sampled_from([*COUNTIES, "skip", "nowhere"]))
    def tells_the_county(self, county: str) -> None:
        """Its button, while there is a result of Yanbian and while there is none."""
        if self.answers is None:
            return
        kept = self._without_again()
        if journey(kept, self._today).offered and county != "nowhere":
            self.answers = kept | {"county": county}
        self._press(f"county:{county}")

    @rule(yuan=st.integers(0, 99_999_999))
    def types_an_amount(self, yuan: int) -> None:
        if self.answers is None:
            return
        found = self._here(self.answers)
        if found.next and found.next.kind == "amount":
            self._answered(found.next.id, str(yuan))
            self._say(f"{yuan:,}元")

    @rule()
    def back(self) -> None:
        if self.answers is not None:
            asked = [q.id for q, _ in self._here(self.answers).given]
            if "change" in self.answers:
                self.answers = self._without_again()
            elif asked:
                self.answers = self.answers | {"back": asked[-1]}
            self._say("/back")

    @rule(number=st.integers(0, 30))
    def changes(self, number: int) -> None:
        """The change button of an answer."""
        if self.answers is None:
            return
        shown = [q.id for q, _ in self._here(self._without_again()).given]
        if shown:
            changed = shown[number % len(shown)]
            self.answers = self._without_again() | {"change": changed}
            self._press(f"check:{changed}")

    @rule(way=st.sampled_from(list(WAYS)))
    def goes_the_other_way(self, way: str) -> None:
        """Or the same way once more; the answers stay."""
        if self.answers is not None:
            kept = {id: answer for id, answer in self._without_again().items() if id != "way"}
            self.answers = kept if way == CHECK.id else kept | {"way": way}
            self._say("/selfcheck" if way == CHECK.id else f"/{way}")

    @rule()
    def restarts(self) -> None:
        if self.answers is not None:
            self.answers = {}
            self._say("/restart")

    @rule(code=st.sampled_from(list(LANGUAGES)))
    def changes_the_language(self, code: str) -> None:
        if self.answers is not None:
            self.language = code
            self._say(f"/lang {code}")

    @rule(
        text=st.sampled_from(
            ["??", "<b>", "\u202e\u200b", "22240119800101123X", "/nothing", "x" * 4000, "/check", "/help"]
        )
    )
    def says_junk(self, text: str) -> None:
        if self.answers is not None:
            self.aside += 1
            self._say(text)

    @rule(kind=st.sampled_from(["photo", "voice", "sticker", "document", "contact"]))
    def sends_media(self, kind: str) -> None:
        if self.answers is not None:
            self.pressed = ("", "")
            self.aside += 1
            self._do(lambda: self.person.sends(kind))

    @rule()
    def forgets(self) -> None:
        self._say("/forget")
        assert self.world.bot.kept(self.person.chat_id) is None
        self.answers, self.language = {}, "zh"
        self._say("/start")

    @invariant()
    def the_bot_keeps_what_the_model_keeps(self) -> None:
        kept = self.world.bot.kept(self.person.chat_id)
        assert kept is not None
        marks = (MISSED, NOTED, WHICH, TOLD, TYPED)
        answers = {id: answer for id, answer in kept.answers.items() if id not in marks}
        assert (kept.language, answers) == (self.language, self.answers)

    @invariant()
    def the_open_question_was_shown(self) -> None:
        found = self._here(self.answers or {})
        asked = wording(LANGUAGES[self.language], self._asked(found), found.facts) if found.next else "/restart"
        # What is not understood is told in a line, the question stands above: then further back.
        assert any(asked in text for text in self.person.texts[-3 - 2 * self.aside :]), asked

    def _without_again(self) -> dict[str, str]:
        return {id: kept for id, kept in (self.answers or {}).items() if id not in ("back", "change")}

    def _answered(self, question: str, answer: str) -> None:
        self.answers = answered(self._without_again(), question, answer)

    def _here(self, answers: dict[str, str]) -> Journey:
        return journey(answers, self._today, way_of(answers))

    def _asked(self, found: Journey) -> str:
        assert found.next
        return heading(found.way) if found.begins else f"ask.{found.next.id}"

    @property
    def _today(self) -> Any:
        return datetime.now(UTC).astimezone(YANBIAN).date()

    def _say(self, text: str) -> None:
        self.pressed = ("", "")
        self._do(lambda: self.person.says(text))

    def _press(self, data: str) -> None:
        self.pressed = (data, "2")
        self._do(lambda: self.person.presses_data(data, 2))

    def _do(self, act: Any) -> None:
        """Let the resident do it, and wait until all is handled and sent."""

        async def work() -> None:
            act()
            await self.world.bot.settled()

        self.world.do(work())


@pytest.fixture
def world() -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        yield world
        world.end()


def test_the_bot_is_the_model(world: World) -> None:
    Chat.world = world
    run_state_machine_as_test(
        Chat,
        settings=settings(
            max_examples=8,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
        ),
    )
