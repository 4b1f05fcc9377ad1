"""The same words give the same answers in a terminal, in the chat and on the web, once they are confirmed.

On the web a sentence goes into the box on the start page, an amount or a day into the field of its question; choices
are pressed there. Numbers of choices count only where they are shown, so no number of one is typed here.
"""

import csv
import random
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest
from flask.testing import FlaskClient

from bot.inbox import Said
from bot.kept import Kept
from bot.talk import reply
from bot.telegram.form import TELEGRAM
from bot.terminal import TERMINAL
from bot.worker import YANBIAN
from conversation import QUESTIONS, Facts, Session, turn
from conversation.commands import command_said
from conversation.kept import as_given
from conversation.proposals.proposal import HEARD, pending
from conversation.remarks.beside import PLACES, beside
from conversation.understanding.choice.choices import number
from tests.usual import usual
from tests.web.app import KEY, config
from web import create_app
from web.sealed import Sealer

SETS = Path(__file__).parents[1] / "understanding"
SAMPLE = 40
"""Of so many rows one is tried in `make test`."""
TODAY = date(2026, 11, 26)
REMARKS = [
    "等一下",
    "谢谢",
    "不对",
    "我写错了",
    "金额错了",
    "跳过",
    "再说一遍",
    "不查了",
    "你是谁",
    "好的",
    "就这样",
    "找个人帮我",
    "救命",
    "잠간만",
    "고맙슴다",
    "틀렸소",
    "그대로",
    "누구요",
    "금액이 틀렸소",
]
AGREED = {"age": "older"}
"""Something was told already, so that "for whom" is a question like any other, and no longer the consent."""
SEALER, APP = Sealer([KEY]), create_app(config())


class Told(NamedTuple):
    """What is kept of what was typed, and the answers that were asked back."""

    kept: Mapping[str, str]
    asked: frozenset[str] = frozenset()


class Case(NamedTuple):
    """What somebody says, who has answered so far; `question`: of which the field on the web is filled in."""

    language: str
    today: date
    said: str
    before: Mapping[str, str]
    question: str | None = None


def rows(code: str, name: str) -> Iterator[dict[str, str]]:
    path = SETS / code / f"{name}.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def sentences(code: str) -> Iterator[Case]:
    for row in rows(code, "sentences"):
        yield Case(code, date.fromisoformat(row["today"]), row["said"], AGREED)


def fields(code: str) -> Iterator[Case]:
    for row in rows(code, "amounts"):
        before = usual(today=TODAY, until="amount")
        yield Case(code, TODAY, row["said"], before, "amount")
    for row in rows(code, "dates"):
        day = date.fromisoformat(row["today"])
        yield Case(code, day, row["said"], usual(today=day, until="on", when="earlier"), "on")


def choices(code: str) -> Iterator[Case]:
    """Where the question is asked after the answers that the set names, and no number of a choice was typed."""
    for row in rows(code, "choices"):
        told = dict(each.split("=") for each in row["answers"].split(";") if each)
        try:
            before = usual(today=TODAY, until=row["question"], **told) or AGREED
        except AssertionError:
            continue
        if number(row["said"], len(QUESTIONS[row["question"]].choices)) is None:
            yield Case(code, TODAY, row["said"], before, row["question"])


def mixed(seed: int, count: int) -> Iterator[Case]:
    """Words of every set at places where they do not belong: cut, joined, with a sign too many, and remarks."""
    dice = random.Random(seed)
    said = [
        row["said"]
        for code in ("zh", "ko")
        for file in sorted((SETS / code).glob("*.tsv"))
        for row in rows(code, file.stem)
    ]
    before = [
        (AGREED, None),
        (usual(today=TODAY, until="amount"), "amount"),
        (usual(today=TODAY, until="on", when="earlier"), "on"),
    ]
    for _ in range(count):
        text = dice.choice(dice.choice([said, said, REMARKS]))
        if dice.random() < 1 / 3:
            place = dice.randrange(len(text))
            text = dice.choice(
                [f"{text}，{dice.choice(said)}", text[:place] + dice.choice("了不是吗요네") + text[place:], text[1:]]
            )
        told, question = dice.choice(before)
        if (
            text and number(text, 9) is None and beside(text) not in PLACES and command_said(text) in (None, "person")
        ):  # a place counts where choices are numbered, and a command has its place on the web
            yield Case(dice.choice(["zh", "ko"]), TODAY, text, told, question)


def cases(*sets: Callable[[str], Iterator[Case]]) -> list[Case]:
    return list(chain.from_iterable(made(code) for made in sets for code in ("zh", "ko")))


def in_a_terminal(case: Case) -> Told:
    session = Session(TERMINAL, case.language, dict(case.before))
    last = turn(session, case.said, case.today)[-1]
    asked = asked_back(case, last.question, [value for value, _ in last.choices])
    if pending(session.answers):
        turn(session, "1", case.today)
    return Told(added(case, session.answers), asked)


def in_the_chat(case: Case) -> Told:
    now = datetime.combine(case.today, time(12), YANBIAN)
    came = reply(Kept(case.language, dict(case.before), ""), Said("text", "1", case.said), now, TELEGRAM)
    buttons = [data.split(":") for row in came.rows[-1].buttons for _, data in row if ":" in data]
    asked = asked_back(case, buttons[0][0] if buttons else "", [value for _, value in buttons])
    if came.kept and pending(came.kept.answers):
        came = reply(came.kept, Said("press", "1", f"{HEARD.id}:yes", 7), now, TELEGRAM)
    assert came.kept
    return Told(added(case, came.kept.answers), asked)


def on_the_web(case: Case) -> Told:
    client, second = APP.test_client(), int(noon(case).timestamp())
    state = {"language": case.language, "answers": case.before}
    client.set_cookie("check", SEALER.seal("check", state, second))
    asked: list[str] = []
    if case.question:
        address = f"/check/{case.question}"
        if client.post(address, data={case.question: case.said}).location == "/heard":
            confirm_all(client)
            return Told(added(case, answers(client, second)))
        asked = re.findall(rf'button class="second" name="{case.question}" value="(.+?)"', client.get(address).text)
    elif client.post("/said", data={"said": case.said}).location == "/heard":
        confirm_all(client)
    return Told(added(case, answers(client, second)), asked_back(case, case.question or "", asked))


def confirm_all(client: FlaskClient) -> None:
    lines = re.findall(r'type="checkbox" name="(.+?)" value="(.+?)" checked', client.get("/heard").text)
    client.post("/heard", data=dict(lines))


def added(case: Case, kept: Mapping[str, str]) -> dict[str, str]:
    """What is kept now that was not before; marks beside the answers are none."""
    given = as_given(kept)
    return {id: answer for id, answer in given.items() if id in QUESTIONS and case.before.get(id) != answer}


def asked_back(case: Case, question: str, values: list[str]) -> frozenset[str]:
    """The answers of which one may have been meant; not the choices that the question always shows."""
    if question != (case.question or "who"):
        return frozenset()
    offered = frozenset(QUESTIONS[question].offered(Facts(case.before, case.today)))
    return frozenset(values) - (offered if offered <= set(values) else frozenset())


def noon(case: Case) -> datetime:
    return datetime.combine(case.today, time(12), YANBIAN)


def answers(client: FlaskClient, second: int) -> dict[str, str]:
    cookie = client.get_cookie("check")
    opened = cookie and SEALER.open("check", cookie.value, second)
    assert opened
    return opened.content["answers"]


def same(case: Case, terminal: Told, chat: Told, web: Told) -> bool:
    """In a conversation a question is open, to which a word may be read closer: what is asked back there for it may be
    a line to confirm on the web, and the other way round. No channel ever keeps another answer than the others."""
    if terminal != chat:
        return False
    if case.question is None and chat.asked:
        return not chat.kept and web.kept.keys() <= {"who"} and set(web.kept.values()) <= chat.asked
    if case.question:  # what a sentence says beyond the answer is proposed in a conversation; a field takes its own
        if chat == web:  # a sentence that tells more, proposed everywhere
            return True
        kept = {id: answer for id, answer in chat.kept.items() if id == case.question}
        return web.kept == kept and (web.asked == chat.asked or chat.kept != kept)
    return chat == web


def differing(tried: list[Case], monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Told, Told, Told]]:
    found = []
    for case in tried:
        for room in ("clock", "cookie"):
            monkeypatch.setattr(f"web.{room}.now", lambda case=case: int(noon(case).timestamp()))
        told = (in_a_terminal(case), in_the_chat(case), on_the_web(case))
        if not same(case, *told):
            found.append((case.said, *told))
    return found


SIZES = [pytest.param(SAMPLE, id="sample"), pytest.param(1, id="whole", marks=pytest.mark.far)]


@pytest.mark.parametrize("step", SIZES)
def test_a_sentence_gives_the_same_answers_everywhere(step: int, monkeypatch: pytest.MonkeyPatch):
    assert not differing(cases(sentences)[::step], monkeypatch)


@pytest.mark.parametrize("step", SIZES)
def test_an_amount_or_a_day_gives_the_same_everywhere(step: int, monkeypatch: pytest.MonkeyPatch):
    assert not differing(cases(fields)[::step], monkeypatch)


@pytest.mark.parametrize(
    "count", [pytest.param(60, id="sample"), pytest.param(1500, id="whole", marks=pytest.mark.far)]
)
def test_whatever_is_typed_wherever_it_does_not_belong_gives_the_same_everywhere(
    count: int, monkeypatch: pytest.MonkeyPatch
):
    tried = list(mixed(11, count))
    assert len(tried) > count * 0.8
    assert not differing(tried, monkeypatch)


@pytest.mark.parametrize(
    "said",
    ["前面化疗四次 合计自付 16,720.45", "전에 두번 입원해서 자부 8천", "전에 두번 입원해서 모두 자부 8천 구조 2천"],
)
def test_what_was_before_is_of_before_everywhere(said: str, monkeypatch: pytest.MonkeyPatch):
    case = Case("zh", TODAY, said, AGREED)
    assert not differing([case], monkeypatch)
    assert in_the_chat(case).kept["earlier"] == "yes"
    assert "amount" not in in_the_chat(case).kept


@pytest.mark.parametrize("step", SIZES)
def test_a_choice_in_words_gives_the_same_in_a_terminal_and_in_the_chat(step: int):
    tried = cases(choices)[::step]
    assert len(tried) * step > 500
    assert not [case.said for case in tried if in_a_terminal(case) != in_the_chat(case)]
