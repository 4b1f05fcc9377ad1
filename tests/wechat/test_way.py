"""The whole conversation in replies alone: by taps, by labels, by numbers, by words, in three languages."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.wechat.form import LEFT_FOR_NEXT
from bot.wechat.meant import open_question
from bot.worker import YANBIAN
from conversation.treatments import split
from locales import LANGUAGES
from tests.fake_wechat import MOST_BYTES, Fake, Person
from tests.usual import usual
from tests.wechat.support import Inside, go, inside, spoken, to_the_end

pytestmark = pytest.mark.usefixtures("engine")

OPENID = "oABCDEFGHIJKLMNOPQRSTUVWXYZ1"
FIGURE = {"zh": "大约能救助 5,600元", "ko": "약 5,600원", "en": "about ¥5,600"}


def today():
    return datetime.now(YANBIAN).date()


async def begun(person: Person, language: str = "zh") -> None:
    """Follow, and choose the language."""
    await person.event("subscribe")
    if language != "zh":
        await person.taps(f"language:{language}")


@pytest.mark.parametrize("by", ["tap", "label", "number"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_way_is_walked_by_taps_by_labels_alone_and_by_numbers(tmp_path: Path, language: str, by: str) -> None:
    """A test account hands on nothing but the label of what was tapped."""

    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person, language)
        await go(person, language, by=by)
        assert FIGURE[language] in person.last.text
        assert door.answers(OPENID) == usual(today=today())
        assert all(len(shown.markup.encode()) <= MOST_BYTES for shown in person.sees)

    inside(tmp_path, scenario, kind="plain" if by == "tap" else "test")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_too_long_for_one_message_is_split_at_lines_and_its_rest_asked_for(
    tmp_path: Path, language: str
) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person, language)
        await go(person, language)
        for tap in [tap for tap in person.last.taps if tap.id.startswith("part:")]:
            await person.taps_on(tap)
            while person.last.taps[-1].id == "/next":
                assert person.last.taps[-1].label == spoken(language, "bot.next")
                assert not person.last.text.split("\n\n")[-2].endswith(("，", ","))
                await person.says(spoken(language, "bot.next"))  # as well as by the tap
        assert all(len(shown.markup.encode()) <= MOST_BYTES for shown in person.sees)
        assert max(len(shown.markup.encode()) for shown in person.sees) > MOST_BYTES - 3 * LEFT_FOR_NEXT

    inside(tmp_path, scenario)


def test_the_choices_of_a_question_stand_together_with_their_numbers(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person, "ko")
        await go(person, "ko", until="household")
        while person.last.taps[-1].id == "/next":
            await person.taps("/next")
        ids = [tap.id for tap in person.last.taps]
        assert len(ids) == 9 and {split(id.partition(":")[0])[0] for id in ids} == {"household"}
        assert [line.partition(".")[0] for line in person.last.text.split("\n")] == [str(n) for n in range(1, 10)]

    inside(tmp_path, scenario)


def test_a_number_is_a_choice_only_where_no_amount_and_no_day_is_asked(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="amount")
        assert person.last.taps and not any(line.startswith("1.") for line in person.last.text.split("\n"))
        await person.says("押金")  # a page of the guide, and others under it, before the amount is told
        assert not any(line.startswith("1.") for line in person.last.text.split("\n"))
        await person.says("3")
        assert "amount" not in door.answers(OPENID), "asked back as three yuan, and not the third choice"
        await person.says("对")
        assert door.answers(OPENID)["self_paid"] == "3.00"

    inside(tmp_path, scenario)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", "返回 检查 重来 转诊 指南 自查 换语言 帮助"),
        ("ko", "돌아가기 대답확인 다시 병원이전 안내 자체확인 언어 도움말"),
        ("en", "back check restart referral guide self-check language help"),
    ],
)
def test_commands_are_words(tmp_path: Path, language: str, words: str) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        back, check, restart, referral, guide, selfcheck, lang, help = words.split()
        person = fake.person(OPENID)
        await begun(person, language)
        await go(person, language, until="care")
        await person.says(check)
        assert any(tap.id == "check:household" for shown in person.sees for tap in shown.taps)
        await person.says(back)
        assert door.kept(OPENID).answers["back"] == "household"
        await person.says(guide)
        assert any(tap.id.startswith("guide:") for tap in person.last.taps)
        await person.says(help)
        assert back in await to_the_end(person) or any(back in shown.text for shown in person.sees)
        await person.says(referral)
        assert door.answers(OPENID)["way"] == "referral"
        await person.says(selfcheck)
        assert "way" not in door.answers(OPENID)
        await person.says(lang)
        assert {tap.label for tap in person.last.taps} == {each.name for each in LANGUAGES.values()}
        await person.taps(f"language:{language}")
        await person.says(restart)
        assert door.answers(OPENID) == {}

    inside(tmp_path, scenario)


def test_nothing_that_is_said_there_names_a_slash_or_a_button(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        for language, button in (("zh", "按钮"), ("ko", "단추"), ("en", "button")):
            person = fake.person(f"o{language}")
            await begun(person, language)
            for said in ("说说看" * 10, "/nothing", "start:more", "/help", "18 + 18"):
                await person.says(said)
                await to_the_end(person)
            await person.taps("start:more")
            await person.sends("image")
            await person.sends("image")
            await go(person, language, until="household")
            for said in ("啊", "啊啊", "啊啊啊", "/nothing", "/help", "/back"):
                await person.says(said)
                await to_the_end(person)
            await person.taps(next(tap.id for shown in person.sees for tap in shown.taps if tap.id.startswith("who:")))
            await go_on(person, language)
            for said in ("/nothing", "好", "/check", "/referral", "/help"):
                await person.says(said)
                await to_the_end(person)
            await person.says("/forget")
            everything = "\n".join(person.texts)
            assert button not in everything.lower()
            slashes = [word for word in everything.split() if word.startswith("/") and word[1:].isalpha()]
            assert not slashes

    async def go_on(person: Person, language: str) -> None:
        await person.says("/restart")
        await go(person, language)

    inside(tmp_path, scenario)


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_treatment_of_the_year_is_added_by_labels_and_numbers(tmp_path: Path, language: str) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person, language)
        await go(person, language, by="label")
        await to_the_end(person)
        await person.says(spoken(language, "button.another"))
        while asked := open_question(door.kept(OPENID), today()):  # the day of each, then all as the first time
            await to_the_end(person)
            said = {"day": today().isoformat(), "amount": "9000", "choice": "1"}
            await person.says(said[asked.question.kind])
        answers = door.answers(OPENID)
        assert (answers["treatments"], answers["differs@2"], answers["self_paid@2"]) == ("2", "no", "9000.00")
        assert "11,900" in "\n".join(person.texts)
        await person.says(spoken(language, "bot.word.check").split()[0])
        await to_the_end(person)
        assert "check:treatment.2" in {tap.id for shown in person.sees for tap in shown.taps}
        assert all(len(shown.markup.encode()) <= MOST_BYTES for shown in person.sees)

    inside(tmp_path, scenario, kind="test")
