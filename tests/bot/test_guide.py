"""The guide in a real chat: a question typed on the way, a page by button, and no answer lost."""

import pytest

from guide import TOPICS
from tests.bot.lasting import Shared
from tests.bot.support import Bot, answer, go
from tests.fake_telegram import Fake
from tests.usual import usual

ASKED = {
    "zh-hans": ("押筋要不要交", "押金：先看病后付费", "您家是哪一种情况", "免押金不等于免费"),
    "ko": ("보증금 내야 하나", "입원보증금(押金)", "신분", "무료라는 뜻이 아닙니다"),
}


@pytest.mark.parametrize(
    "language", [pytest.param(each, marks=pytest.mark.far if each != "ko" else []) for each in ASKED]
)
def test_a_question_on_the_way_gets_its_page_and_loses_no_answer(shared: Shared, language: str) -> None:
    typed, title, question, told = ASKED[language]

    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7, language)
        person.says(typed)  # the first word of a new chat
        await person.reads(told)
        await bot.settled()
        await go(person, until="household")
        await bot.settled()
        kept = bot.kept(7)
        person.says(typed)
        await bot.settled()
        page, again = person.texts[-2:]
        assert title in page and told in page and "12393" in page
        assert question in again
        assert bot.kept(7).answers == kept.answers and kept.answers == usual(until="household")
        person.says("/guide")
        await answer(person, f"guide:topic_{TOPICS[0]}", "guide:death")
        await bot.settled()
        assert "12393" in person.texts[-2] and question in person.texts[-1]
        assert bot.kept(7).answers == kept.answers
        await answer(person, "household:none")
        await bot.settled()
        shown = len(person.texts)
        person.says(typed)
        await bot.settled()
        assert title in "".join(person.texts[shown:]) and len(person.texts) - shown <= 2
        person.says("/forget")
        await bot.settled()
        assert bot.kept(7) is None

    shared(scenario)


def test_a_question_with_a_telephone_number_is_not_even_searched(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await bot.settled()
        person.says("押金 13800138000")
        await bot.settled()
        assert "先看病后付费" not in "".join(person.texts)
        assert "没有保存" in "".join(person.texts)

    shared(scenario)
