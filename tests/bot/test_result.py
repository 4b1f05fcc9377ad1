"""The result in the chat: the answer alone and short, and each part once it is asked for; never the whole unasked."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.inbox import Said
from bot.kept import Kept
from bot.messenger import Form
from bot.rows import Text
from bot.talk import Reply, reply
from bot.telegram.form import TELEGRAM
from bot.worker import YANBIAN
from conversation import CHECK, REFERRAL
from conversation.result import with_gauges
from locales import LANGUAGES
from summary import text
from summary.folds import FOLDS
from summary.short import LONGEST
from tests.usual import steps, usual

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=YANBIAN)
TODAY = NOW.date()
ZH = LANGUAGES["zh"]
CASES: dict[str, dict[str, str]] = {
    "the commonest": {},
    "by the slip": {"amount": "slip"},
    "about": {"amount": "band_10000"},
    "about or more": {"amount": "band_more"},
    "what was paid in all": {"amount": "paid_only", "paid_only": "nothing", "paid_in_all": "12,000"},
    "not referred": {"referral": "none"},
    "no status": {"household": "none"},
    "the kind of care not known": {"care": "unsure"},
    "a plan": {"when": "plan"},
    "2019": {"when": "earlier", "on": "2019-03-05"},
}


class Chat:
    """Somebody at the result."""

    form = TELEGRAM

    def __init__(self, spoken: str, **changes: str) -> None:
        self.kept: Kept | None = Kept(spoken, usual(today=TODAY, **changes), "")
        self.messages: list[str] = []
        self.buttons: dict[str, str] = {}
        self.number = 0

    def _takes(self, answered: Reply) -> list[str]:
        self.kept = answered.kept
        sent = [row for row in answered.rows if isinstance(row, Text)]
        while len(sent) > 1 and not sent[-1].text:  # buttons that did not fit into the message before
            beside = sent.pop()
            sent[-1] = replace(sent[-1], buttons=sent[-1].buttons + beside.buttons)
        self.buttons = {data: label for row in sent[-1].buttons for label, data in row}
        self.messages = [row.text for row in sent]
        return self.messages

    def says(self, said: str) -> list[str]:
        self.number += 1
        return self._takes(reply(self.kept, Said("text", "7", said, self.number, "zh"), NOW, self.form))

    def taps(self, data: str) -> list[str]:
        self.number += 1
        return self._takes(reply(self.kept, Said("press", "7", data, self.number, "zh"), NOW, self.form))


@pytest.fixture(autouse=True)
def everywhere(messenger: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of these in every messenger."""
    monkeypatch.setattr(Chat, "form", messenger)


def parts_of(chat: Chat) -> list[str]:
    return [data.partition(":")[2] for data in chat.buttons if data.startswith("part:")]


@pytest.mark.parametrize("changes", CASES.values(), ids=CASES)
@pytest.mark.parametrize("spoken", LONGEST)
def test_the_first_message_is_the_answer_alone_and_short_with_a_button_for_each_part(
    spoken: str, changes: dict[str, str]
):
    chat = Chat(spoken, **changes)
    (first,) = chat.says("/start")
    found = with_gauges(chat.kept.answers, TODAY)  # type: ignore[union-attr]
    language = LANGUAGES[spoken]
    assert len(first) <= LONGEST[spoken]
    assert first.startswith(language.text(found.answer.title.id, **found.answer.title.given))
    assert parts_of(chat) == [fold.id for fold in found.folds] == [id for id in FOLDS if id in parts_of(chat)]
    assert {*(f"/{kind}" for kind in chat.form.papers), "/check", "/restart"} <= chat.buttons.keys()
    every = text(found.sections, language, False).split("\n")
    assert sum(line in first for line in every) < len(every) / 2


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_each_button_sends_its_part_and_the_ones_not_tapped_yet_stay(spoken: str):
    chat = Chat(spoken)
    chat.says("/start")
    left = parts_of(chat)
    assert len(left) == 6
    found = with_gauges(chat.kept.answers, TODAY)  # type: ignore[union-attr]
    for fold in found.folds:
        assert parts_of(chat) == left
        sent = "\n\n".join(chat.taps(f"part:{fold.id}"))
        assert sent == text(fold.sections, LANGUAGES[spoken], False)
        left = [id for id in left if id != fold.id]
    assert parts_of(chat) == []
    assert "5,600" in "".join(chat.says("/start")) and len(parts_of(chat)) == 6


def test_all_that_the_result_tells_can_be_had_by_its_buttons():
    for changes in CASES.values():
        chat = Chat("zh", **changes)
        got = chat.says("/start")
        for id in parts_of(chat):
            got = [*got, *chat.taps(f"part:{id}")]
        said = "\n".join(got)
        found = with_gauges(usual(today=TODAY, **changes), TODAY)
        lines = [line for section in found.sections[1:] for line in section.lines]
        assert [line.id for line in lines if ZH.text(line.id, **line.given) not in said] == []


def test_the_whole_result_never_comes_a_second_time():
    chat = Chat("zh")
    chat.says("/start")
    for again in ("wrong:who", "part:nothing"):
        assert "5,600元" not in "".join(chat.taps(again))
    for said in ("/help", "谢谢", "嗯"):
        assert "按什么算的" not in "".join(chat.says(said))


def test_an_answer_that_is_changed_brings_the_answer_anew_with_every_part():
    chat = Chat("zh")
    chat.says("/start")
    chat.taps("part:papers")
    chat.taps("check:household")
    (first,) = [each for each in chat.taps("household:dibao_margin") if "救助" in each and "元" in each][-1:]
    assert "2,400元" in first and len(parts_of(chat)) == 6


def test_a_part_that_is_asked_for_in_words_is_sent_as_by_its_button():
    chat = Chat("zh")
    chat.says("/start")
    by_button = chat.taps("part:papers")
    chat.says("/start")
    assert chat.says("要准备啥") == by_button and "papers" not in parts_of(chat)
    shown = Chat("zh")
    shown.says("/start")
    folds = [id for id in parts_of(shown) if id in FOLDS]
    assert {*folds, "year"} == {*FOLDS}, "one treatment makes no year"
    for language in LANGUAGES.values():
        for id in folds:
            assert Chat("zh").says(language.text(f"fold.{id}")) == Chat("zh").taps(f"part:{id}")


def test_before_there_is_a_result_a_button_of_one_is_stale():
    chat = Chat("zh")
    chat.kept = Kept("zh", usual(today=TODAY, until="care"), "")
    assert "用不上" in "".join(chat.taps("part:papers"))


def test_the_navigator_sends_its_steps_first_and_the_rest_by_buttons():
    answers = {step.id: step.answer for step in steps(today=TODAY, way=REFERRAL)} | {"way": REFERRAL.id}
    chat = Chat("zh")
    chat.kept = Kept("zh", answers, "")
    first = "\n".join(chat.says("/start"))
    assert first.startswith("【现在怎么办】") and "带什么材料" not in first
    assert "papers" in parts_of(chat) and CHECK.id not in parts_of(chat)
    assert "身份证" in "".join(chat.taps("part:papers")) and "papers" not in parts_of(chat)


def test_a_plan_that_is_an_emergency_says_so_before_anything_else():
    chat = Chat("zh", when="plan", referral="emergency")
    (first,) = chat.says("/start")
    assert first.startswith("急病先救人：马上打120")
