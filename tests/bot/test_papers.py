"""The paper of a result in the chat: sent as a file, drawn only then, under a name that tells nothing."""

import os
import signal
import sqlite3
import struct
from contextlib import closing
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from bot.rows import Paper, Text
from bot.store import Sending, Store
from bot.worker import YANBIAN
from tests.bot.lasting import Shared
from tests.bot.support import Bot, begun, chat, offered, to_the_result
from tests.fake_telegram import Fake

MOST_PICTURE_BYTES = 250_000


def requests(bot: Bot) -> list[str]:
    """What stands in the outbox."""
    with closing(sqlite3.connect(f"file:{bot.data}/bot.db?mode=ro", uri=True)) as store:
        return [request for (request,) in store.execute("SELECT body FROM outbox")]


def traces(bot: Bot) -> list[str]:
    """The files of the chat that hold a drawing, or a request for one."""
    signs = (b"%PDF", b"\x89PNG", b"JVBERi", b"iVBOR", b"made_at")
    return [file.name for file in (*bot.data.iterdir(), bot.log) if any(sign in file.read_bytes() for sign in signs)]


@pytest.mark.parametrize(
    ("code", "labels", "name", "words"),
    [
        pytest.param("zh-hans", ("PDF文件", "图片"), "自查-{day}", ("5,600元",), marks=pytest.mark.far),
        ("ko", ("PDF파일", "그림"), "자체확인-{day}", ("5,600元", "5,600원")),
    ],
)
def test_buttons_under_the_result_send_the_paper(
    shared: Shared, code: str, labels: tuple[str, str], name: str, words: tuple[str, ...]
) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7, code)
        await to_the_result(person)
        name_today = name.format(day=datetime.now(YANBIAN).date().isoformat())
        person.presses(labels[0])
        document = await person.gets("document")
        assert document.name == f"{name_today}.pdf"
        text = "".join(page.extract_text() for page in PdfReader(BytesIO(document.body)).pages).replace("\n", "")
        for word in words:
            assert word in text
        person.presses(labels[1])
        photo = await person.gets("photo")
        assert photo.name == f"{name_today}.png"
        assert len(photo.body) <= MOST_PICTURE_BYTES
        width, height = struct.unpack(">II", photo.body[16:24])
        assert width == 750 < height
        # Typed it is the same; the result is still there.
        person.says("/PDF@medaid_bot")
        await person.gets("document")
        kept = bot.kept(7)
        assert kept and kept.answers["earlier"] == "none"
        await bot.settled()
        assert not traces(bot)

    shared(scenario)


def test_before_the_result_the_current_question_is_shown(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        question = await person.reads("什么时候结账")
        person.says("/pdf")
        await person.reads("结果出来以后才能做这张纸。现在的问题是", "什么时候结账")
        person.presses_data("/png", question.id)
        await fake.until(lambda: sum("现在的问题是" in text for text in person.texts) == 2)
        await person.reads("现在的问题是", "什么时候结账")
        assert not any("这个按钮" in text for text in person.texts), "a button was not pressed at first"
        assert not any(shown.file for shown in person.sees.values())

    shared(scenario)


def test_a_number_of_a_person_under_the_result_is_warned_of_without_the_result_again(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        await to_the_result(person)
        for send in (lambda: person.says("22240119800101123X"), lambda: person.sends("photo")):
            before = len(person.texts)
            send()
            await fake.until(lambda before=before: len(person.texts) > before)
            await bot.settled()
            (said,) = person.texts[before:]
            assert said.endswith("结果在上面。要改答案，输入 /check；再查一次，输入 /restart。")
            assert "/pdf" in offered(person)
        await person.reads("看不了图片")

    shared(scenario)


@pytest.mark.far
def test_the_outbox_holds_the_request_and_never_the_drawing(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        await to_the_result(person)
        fake.failing.add("sendDocument")
        for _ in range(3):  # as an app does that did not hear that the press arrived
            person.presses_data("/pdf", person.last.id)
        await fake.until(lambda: fake.counted["sendDocument"] >= 2)
        (request,) = requests(bot)
        assert '"made_at"' in request
        assert len(request) < 1000
        assert traces(bot) == ["bot.db"]
        assert not any(sign in (bot.data / "bot.db").read_bytes() for sign in (b"%PDF", b"JVBERi"))
        fake.failing.clear()
        await person.gets("document")
        await bot.settled()
        assert sum(shown.file is not None for shown in person.sees.values()) == 1
        assert not traces(bot)
        # Forgotten while it waits: nothing of it stays in the store.
        fake.failing.add("sendPhoto")
        person.presses("/png")
        await fake.until(lambda: fake.counted["sendPhoto"] >= 1)
        assert traces(bot) == ["bot.db"]
        person.says("/forget")
        await fake.until(lambda: not traces(bot))
        fake.failing.clear()
        await person.reads("已经删除了")

    chat(tmp_path, scenario)


@pytest.mark.far
def test_a_paper_that_cannot_be_drawn_does_not_hold_up_the_chat(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await person.reads("自查")
        await bot.settled()
        assert await bot.end() == 0
        # As if the answers of an earlier version no longer lead to a result.
        store = Store(bot.data)
        made_at = datetime.now(YANBIAN).isoformat(timespec="minutes")
        with store.write():
            for number, row in enumerate([Paper("pdf", "zh", made_at, {"who": "self"}), Text("后面的")]):
                store.queue(Sending(f"1:{number}", store.chat("7"), "7", row), 2_000_000_000)
        store.close()
        await bot.start()
        await person.reads("后面的")
        assert "做不出来" in person.texts[-2] and "/pdf" in person.texts[-2]
        await bot.settled()
        assert "ValueError" in bot.log.read_text("utf-8")

    chat(tmp_path, scenario)


@pytest.mark.far
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="this system does not show processes as files")
def test_one_that_hangs_holds_up_no_end_leaves_no_process_and_arrives_after_the_next_start(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        await to_the_result(person)
        person.says("/pdf")
        await person.gets("document")
        assert bot.process
        here = Path(f"/proc/{bot.process.pid}/task/{bot.process.pid}")
        await fake.until(lambda: _children(here))
        (drawer,) = _children(here)
        os.kill(drawer, signal.SIGSTOP)
        person.says("/png")
        await fake.until(lambda: sum(call.method == "sendChatAction" for call in fake.calls) == 2)
        assert await bot.end() == 0
        assert not Path(f"/proc/{drawer}").exists()
        await bot.start()
        await person.gets("photo")
        assert "Traceback" not in bot.log.read_text("utf-8")

    chat(tmp_path, scenario, first="from bot.telegram import run; run.CLOSING_SECONDS = 0.5")


def _children(process: Path) -> list[int]:
    """Whatever thread of it has begun them."""
    threads = process.parent.iterdir()
    return [int(child) for thread in threads for child in (thread / "children").read_text().split()]
