"""The county in the chat: a button under the result, eight buttons, and then its offices alone."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from offices.shelf import replace
from tests.bot.support import Bot, answer, chat, offered, to_the_result
from tests.fake_telegram import Fake
from tests.offices.files import example


@pytest.mark.parametrize(
    ("code", "asked", "told", "again"),
    [
        pytest.param(
            *("zh-hans", "您的户口或者居住证在哪个县市？", "医保局：示例医保窗口", "换一个县市"), marks=pytest.mark.far
        ),
        (
            "ko",
            "호적이나 거주증(居住证)이 어느 현, 시에 있습니까?",
            "의료보장국: 례시 의료보험창구",
            "다른 현, 시 보기",
        ),
    ],
)
def test_a_button_under_the_result_leads_to_the_offices(
    tmp_path: Path, code: str, asked: str, told: str, again: str
) -> None:
    replace(tmp_path / "data", example().offices)

    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7, code)
        await to_the_result(person)
        assert "示例" not in "".join(person.texts)
        await answer(person, "/county")
        await person.reads(asked)
        assert [len(row) for row in person.last.buttons][:4] == [2, 2, 2, 2]
        await answer(person, "county:yanji")
        await person.reads(told)
        assert "5,600" not in person.texts[-1]
        assert any(how == "edit" and asked in text and "✓" in text for how, _, text in person.history)
        assert again in [each["text"] for row in person.last.buttons for each in row]
        kept = bot.kept(7)
        assert kept and kept.answers["county"] == "yanji" and "change" not in kept.answers
        await answer(person, "/pdf")
        sheet = PdfReader(BytesIO((await person.gets("document")).body))
        assert "示例路0号一楼" in "".join(page.extract_text() for page in sheet.pages)
        await bot.settled()

    chat(tmp_path, scenario)


def test_a_county_can_be_typed_and_an_import_is_seen_at_once(tmp_path: Path) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await bot.settled()
        person.presses_data("county:yanji", 2)  # an old button: there is no result any more
        await bot.settled()
        kept = bot.kept(7)
        assert kept and "county" not in kept.answers
        await to_the_result(person)
        person.says("/county 安图")
        await person.reads("安图各窗口的地址和电话，这里还没有")
        replace(bot.data, example().offices)
        person.says("/county")
        await person.reads("您的户口或者居住证在哪个县市？")
        person.says("安图")
        await person.reads("０４３３－０００００００")
        assert "/county" in offered(person)

    chat(tmp_path, scenario)
