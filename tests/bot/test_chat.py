"""A resident chats with a real bot process through a server of our own; what they read is what is tested."""

import time
from datetime import datetime

import pytest

from bot.store import HOUR, Store
from bot.worker import YANBIAN
from conversation import REFERRAL, journey
from conversation.wording import wording
from locales import LANGUAGES
from tests.bot.lasting import Shared
from tests.bot.support import Bot, answer, begun, go, to_the_result
from tests.fake_telegram import MEDIA, TOKEN, Fake
from tests.usual import steps

pytestmark = pytest.mark.usefixtures("engine")


@pytest.mark.parametrize(
    ("telegram_language", "heading", "amount", "left"),
    [
        ("zh-hans", "医疗救助自查", "能救助 5,600元", "2,400元"),
        ("ko", "의료구조 자체확인", "약 5,600원", "2,400원"),
        ("en", "Medical assistance self-check", "about ¥5,600", "¥2,400"),
    ],
)
def test_a_whole_chat_ends_with_the_amount_and_how_it_was_worked_out_is_asked_for(
    shared: Shared, telegram_language: str, heading: str, amount: str, left: str
) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7, telegram_language)
        person.says("/start")
        await person.reads(heading)
        pressed = await go(person)
        await person.reads(amount)
        figure = person.texts[-1]
        assert left in figure and "70%" not in figure
        await answer(person, "part:steps")
        pressed += 1
        assert "70%" in person.texts[-1]
        assert fake.counted["sendChatAction"] >= 1
        assert fake.counted["answerCallbackQuery"] == pressed
        for shown in person.sees.values():
            for row in shown.buttons:
                assert 1 <= len(row) <= 2

    shared(scenario)


def test_a_press_turns_the_question_into_its_answer_in_place(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("你好")
        await person.reads("自查")
        await begun(person)
        question = await person.reads("什么时候结账")
        await answer(person, "when:plan")
        await person.reads("户口在哪里")
        assert person.sees[question.id].text == "这次看病，是什么时候结账的？\n✓ 还没看，或还没结账"

    shared(scenario)


def test_old_buttons_change_that_answer_and_lead_on_from_there(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await go(person, until="amount")
        await person.reads("多少元")
        old = next(shown for shown in person.sees.values() if "您家是哪一种情况" in shown.text)
        person.presses("改这一条", old)
        await person.reads("您家是哪一种情况")
        await answer(person, "household:tekun")
        await person.reads("多少元")
        kept = bot.kept(7)
        assert kept and kept.answers["household"] == "tekun" and kept.answers["referral"] == "primary_care"
        # What was typed instead of pressed keeps its buttons: they still answer.
        person.says("8000")
        await person.reads("2026年里" if "2026年里" in person.last.text else "还有过")
        amount = next(shown for shown in person.sees.values() if "多少元" in shown.text)
        person.presses_data("self_paid:unsure", amount.id)
        await fake.until(lambda: (bot.kept(7) or kept).answers.get("self_paid") == "unsure")

    shared(scenario)


def test_a_press_that_makes_no_sense_shows_the_current_question(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        await person.reads("什么时候结账")
        for data in ("household:dibao", "when:never", "nonsense:yes", "\u202e", "DROP TABLE", "/nothing", "x" * 64):
            before = len(person.history)
            person.presses_data(data, 2)
            await fake.until(lambda before=before: len(person.history) > before)
            await person.reads("什么时候结账")
        kept = bot.kept(7)
        assert kept and kept.answers == {"who": "self"}

    shared(scenario)


def test_a_press_sent_again_has_one_effect(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        question = await person.reads("什么时候结账")
        for _ in range(5):
            person.presses_data("when:plan", question.id)
        await person.reads("户口在哪里")
        await bot.settled()
        assert sum("户口在哪里" in text for text in person.texts) == 1
        person.presses_data("/back", question.id)
        person.presses_data("/back", question.id)
        await bot.settled()
        kept = bot.kept(7)
        assert kept and kept.answers == {"who": "self", "when": "plan", "back": "when"}, "no answer goes by going back"

    shared(scenario)


def test_after_24_hours_an_old_button_starts_a_new_check_and_says_so(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await go(person, until="when")
        await person.reads("什么时候结账")
        store = Store(bot.place)
        with store.write():
            store.db.execute("UPDATE sessions SET seen = ?", (int(time.time()) - 24 * HOUR,))
        store.close()
        person.presses("when:this_year")
        await person.reads("上次的回答已经按时删除了", "医疗救助自查")

    shared(scenario)


def test_the_commands(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await go(person, until="when")
        await person.reads("什么时候结账")
        person.says("/check")
        await fake.until(lambda: "到现在为止" in "".join(person.texts))
        await person.reads("什么时候结账")
        so_far, question = [shown for shown in person.sees.values() if not shown.mine][-2:]
        assert [each["callback_data"] for row in so_far.buttons for each in row] == ["check:who"]
        assert "when:plan" in [each["callback_data"] for row in question.buttons for each in row]
        person.says("/back@medaid_bot")
        await person.reads("您替谁查")
        person.says("/help")
        await person.reads("/forget")
        person.says("/lang")
        await person.reads("中文")
        person.presses("조선말")
        await person.reads("누구를")
        person.says("/restart")
        await person.reads("자체확인")
        person.says("/nothing")
        await person.reads("/help")
        person.says("/forget")
        await person.reads("지웠습니다")
        assert bot.kept(7) is None
        commands = ["start", "selfcheck", "referral", "guide", "back", "check", "restart", "lang", "help", "forget"]
        await fake.until(lambda: len(fake.commands) == 4)
        assert fake.commands == dict.fromkeys(["zh", "ko", "en", ""], commands)

    shared(scenario)


def test_the_referral_navigator_and_back_again_with_the_same_answers(shared: Shared) -> None:
    """Also when the bot is killed on the way: which way a chat is on stands beside its answers."""

    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/referral")
        shown = await person.reads("转诊、备案怎么办", "120")
        assert "/selfcheck" in [each["callback_data"] for row in shown.buttons for each in row]
        way = steps(way=REFERRAL, who="other", when="plan", place="province", referral="undecided")
        await answer(person, *(step.button for step in way[:4]))
        await bot.settled()
        await bot.kill()
        await bot.start()
        await answer(person, *(step.button for step in way[4:]))
        done = await person.reads("【现在怎么办】")
        told = person.texts[-1]
        assert told.index("马上打120") < told.index("先办转诊") < told.index("基层医疗机构")
        buttons = [each["callback_data"] for row in done.buttons for each in row]
        assert {"/selfcheck", "/check", "/restart"} <= set(buttons) and "/pdf" not in buttons
        person.presses_data("part:money", done.id)
        await person.reads("7,000元")
        person.presses_data("/selfcheck", done.id)
        found = journey({step.id: step.answer for step in way}, datetime.now(YANBIAN).date())
        assert found.next and found.next.id not in REFERRAL.questions
        await person.reads(wording(LANGUAGES["zh"], f"ask.{found.next.id}", found.facts))
        kept = bot.kept(7)
        assert kept and kept.answers["living"] == "no" and "way" not in kept.answers
        person.says("/referral")
        await person.reads("【现在怎么办】")
        person.presses("check:place", next(each for each in person.sees.values() if "打算去哪里看病" in each.text))
        await answer(person, "place:prefecture")
        await person.reads("【现在怎么办】")

    shared(scenario)


def test_the_result_leads_to_the_navigator(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7, "ko")
        await to_the_result(person)
        await answer(person, "/referral")
        shown = await person.reads("병원이전(转诊)", "할 일")
        assert "5,600원" in "".join(person.texts[-3:])
        assert "/selfcheck" in [each["callback_data"] for row in shown.buttons for each in row]

    shared(scenario)


@pytest.mark.parametrize(
    ("code", "heading"),
    [("zh", "自查"), ("ko-KR", "자체확인"), (None, "自查"), ("ru", "self-check"), ("en-US", "self")],
)
def test_the_first_message_picks_the_language_and_one_tap_changes_it(
    shared: Shared, code: str | None, heading: str
) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7, code)
        person.says("hi")
        shown = await person.reads(heading)
        other = "ko" if heading != "자체확인" else "zh"
        assert LANGUAGES[other].name in [each["text"] for row in shown.buttons for each in row]
        person.presses(f"language:{other}")
        await person.reads({"ko": "자체확인", "zh": "自查"}[other])

    shared(scenario)


def test_what_cannot_be_read_or_should_not_be_kept(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await begun(person)
        for kind in MEDIA:
            person.sends(kind)
            await person.reads("只能看文字和按钮", "什么时候结账")
        person.says("我的身份证号是22240119800101123X")
        await person.reads("请不要发身份证号", "什么时候结账")
        before = len(person.history)
        person.edits("1")
        await bot.settled()
        assert len(person.history) == before
        for file in [*bot.data.iterdir(), bot.log]:
            for secret in ("22240119800101123X", "13800138000", TOKEN):
                assert secret.encode() not in file.read_bytes(), file

    shared(scenario)


def test_hostile_text_breaks_nothing(shared: Shared) -> None:
    hostile = [
        "<b>*_`[x](tg://user?id=1)",
        "\u202e\u2066abc",
        "\u200b\u200d\ufeff",
        "a\x00b",
        "😀" * 4096,
        "' OR 1=1 --",
        "{base:money}",
        "%s%n",
        "9" * 4000,
        "1e999999",
        "NaN",
        "\U000e0001",
        "/" * 300,
        "/start\n/forget",
    ]

    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says("/start")
        await go(person, until="when")
        for text in hostile:
            before = len(person.history)
            person.says(text)
            await fake.until(lambda before=before: len(person.history) > before)
        await bot.settled()
        await person.reads("什么时候结账")

    shared(scenario)


def test_in_groups_and_channels_only_one_line(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        person = fake.person(7)
        person.says_in_group("/start")
        person.says_in_group("我是低保户，22240119800101123X")
        await person.reads("单独发给我")
        await bot.settled()
        assert len(person.history) == 1
        assert not person.last.buttons
        other = fake.person(8)
        other.says_in_group("/start", kind="channel")
        await other.reads("单独发给我")

    shared(scenario)


def test_counts_say_nothing_about_anyone(shared: Shared) -> None:
    async def scenario(fake: Fake, bot: Bot) -> None:
        for chat_id in range(50, 55):
            person = fake.person(chat_id)
            person.says("/start")
            await go(person, residence="elsewhere")
            await person.reads("外省")
        await bot.settled()
        lines = sorted(line.split("\t")[1:] for line in bot.command("stats").stdout.splitlines())
        assert lines == [["telegram", "zh", "certain.residence", "5"], ["telegram", "zh", "started", "5"]]

    shared(scenario)
