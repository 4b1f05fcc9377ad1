"""One message after the other: repeats, what nobody should keep, who comes and goes, and what is not a text."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.inbox import typed
from bot.kept import Kept
from bot.rows import Text
from bot.talk import reply
from bot.wechat.form import answers_one, form, markup
from bot.wechat.said import number
from bot.worker import YANBIAN
from locales import LANGUAGES
from tests.fake_wechat import FAULTY, MOST_BYTES, Fake
from tests.usual import usual
from tests.wechat.support import Inside, answers, go, inside, spoken, to_the_end, way
from tests.wechat.test_way import FIGURE, OPENID, begun, today

pytestmark = pytest.mark.usefixtures("engine")


def test_a_repeat_gets_the_same_reply_and_has_one_effect(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        said = [await person.again() for _ in range(2)]
        assert said == [person.last.markup] * 2
        await person.taps("who:self")
        await person.says("返回")
        kept, replied = door.kept(OPENID), person.last.markup
        assert [await person.again() for _ in range(3)] == [replied] * 3
        assert door.kept(OPENID) == kept
        # The one before comes late: it still gets its own words, and changes nothing.
        assert "什么时候结账" in (await person.again(-2) or "")
        assert door.kept(OPENID) == kept

    inside(tmp_path, scenario)


def test_two_events_of_one_second_are_two_and_a_repeat_of_one_is_none(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="care")
        await person.event("CLICK", "back", at=1_700_000_000)
        assert door.kept(OPENID).answers["back"] == "household"
        await person.again()
        assert door.kept(OPENID).answers["back"] == "household", "one step back"
        await person.event("CLICK", "check", at=1_700_000_000)
        assert "到现在为止" in await to_the_end(person)

    inside(tmp_path, scenario)


def test_two_messages_of_one_second_that_have_no_number_are_two(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        for said in ("替自己查", "今年", "延边州"):
            plain = person.written("text", at=1_700_000_000, Content=said)
            person.receives(await fake.delivers(re.sub("<MsgId>.*</MsgId>", "", plain)) or "", "reply")
        assert door.answers(OPENID) == {"who": "self", "when": "this_year", "residence": "yanbian"}
        assert await fake.delivers(re.sub("<MsgId>.*</MsgId>", "", plain)) == person.last.markup, "a repeat of the last"

    inside(tmp_path, scenario)


@given(st.dictionaries(st.sampled_from(["MsgId", "FromUserName", "CreateTime", "Event"]), st.text()))
@example({"MsgId": "1" + "0" * 5000})
@example({"MsgId": "0" * 19 + "1" + "0" * 30})
def test_whatever_comes_has_a_number_that_the_store_takes_and_tells_nobody_who_it_was(fields: dict[str, str]) -> None:
    assert 0 <= number(fields, "token") < 2**62
    assert number(fields, "token") == number(fields, "token")
    if not fields.get("MsgId"):
        assert number(fields, "token") != number(fields, "another")


def test_the_same_tap_a_second_time_is_new_and_an_old_one_still_right(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="place")
        await person.taps("household:tekun")  # of an old message
        assert door.answers(OPENID)["household"] == "tekun" and "在哪里看的病" in person.last.text
        await person.taps("household:tekun")
        assert "现在用不上了" in person.last.text and "在哪里看的病" in person.last.text

    inside(tmp_path, scenario)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_s_openid_stands_in_a_file_and_no_text_that_was_handled(tmp_path: Path, language: str) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person, language)
        await go(person, language)
        await person.taps("part:todo")
        assert door.rows("SELECT count(*) FROM outbox")[0][0] > 0, "for as long as the platform may ask again"
        assert OPENID not in door.file(), "who can only be replied to stands in no file, not for a moment"
        assert door.rows("SELECT count(*) FROM inbox WHERE chat IS NOT NULL OR body IS NOT NULL") == [(0,)]

    inside(tmp_path, scenario)


@pytest.mark.parametrize(
    "said", ["222401195001011234", "我的电话13843312345", "６２２８４８０４０２５６４８９００１８", "138-4331-2345"]
)
def test_what_looks_like_a_number_of_a_person_is_not_kept_for_a_moment(tmp_path: Path, said: str) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="amount")
        for send in (person.says, person.speaks):
            reply = await send(said)
            assert reply and ("我们没有保存" in reply or "没有保存" in reply)
        assert said not in door.file()

    inside(tmp_path, scenario)


def test_who_comes_is_greeted_and_told_what_is_kept_and_what_the_platform_keeps(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        for event, key in (("subscribe", ""), ("subscribe", "qrscene_1"), ("SCAN", "1")):
            await person.event(event, key, at=1_700_000_000 + len(person.sees))
            assert "微信自己会留记录" in person.last.text and "24小时" in person.last.text
            assert "https://check.example.org" in person.last.text, "the same as pages, where there are some"
        assert door.answers(OPENID) == {}
        await person.taps("start:more")
        assert "不再关注，也马上删" in await to_the_end(person)

    inside(tmp_path, scenario, url="https://check.example.org")


@pytest.mark.parametrize(
    "language", ["zh", pytest.param("ko", marks=pytest.mark.far), pytest.param("en", marks=pytest.mark.far)]
)
def test_who_comes_again_at_any_point_reads_where_they_are_in_a_message_that_fits(
    tmp_path: Path, language: str
) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person, language)
        for step in [*way(), None]:
            await person.event("SCAN", "1", at=1_700_000_000 + len(person.sees))
            assert person.last.text != FAULTY and len(person.last.markup.encode()) <= MOST_BYTES
            if step:
                await to_the_end(person)
                await answers(person, step, language, "tap")

    inside(tmp_path, scenario, url="https://self-check-of-medical-assistance.example.org")


def test_who_leaves_is_forgotten_and_told_nothing(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person)
        before = len(person.sees)
        assert await person.event("unsubscribe") == ""
        assert await person.again() == ""
        assert door.kept(OPENID) is None and len(person.sees) == before
        assert door.rows("SELECT count(*) FROM outbox") == [(0,)] and OPENID not in door.file()
        await person.event("subscribe", at=1_700_000_000)  # another second: else it were the same event
        assert "替自己查" in person.last.text

    inside(tmp_path, scenario)


def test_who_leaves_while_something_of_theirs_waits_is_forgotten_with_it(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        door.late = True
        await person.says("替自己查")
        assert door.rows("SELECT count(*) FROM inbox WHERE done = 0") == [(1,)]
        await person.event("unsubscribe")
        door.works()
        assert door.kept(OPENID) is None and door.rows("SELECT count(*) FROM outbox") == [(0,)]
        assert door.rows("SELECT count(*) FROM inbox WHERE chat IS NOT NULL OR body IS NOT NULL") == [(0,)]

    inside(tmp_path, scenario)


def test_who_asks_for_the_rest_before_it_is_there_gets_it_when_they_ask_again(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        door.late = True
        assert await person.says("替自己查") == ""
        assert await person.says("下一段") == "", "the process says that it is not there yet"
        door.works()
        door.late = False
        assert "什么时候结账" in (await person.says("下一段") or "")
        assert (
            door.answers(OPENID) == {"who": "self"} and door.rows("SELECT 1 FROM outbox WHERE reply_to IS NULL") == []
        )

    inside(tmp_path, scenario)


def test_nobody_leaves_by_typing_what_only_the_platform_says(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="care")
        assert await person.says("/left") and await person.says(" /LEFT now") and await person.event("CLICK", "left")
        assert door.answers(OPENID) == usual(today=today(), until="care")

    inside(tmp_path, scenario)


def test_what_is_said_aloud_is_proposed_and_counts_after_a_tap_only(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await person.speaks("替自己查。")
        assert door.answers(OPENID) == {} and "替自己查" in person.last.text, "a consent is a tap"
        await go(person, until="care")
        before = door.answers(OPENID)
        for said in ("住院。", "住院", "我住院了，在州医院，自付八千块。"):
            await person.speaks(said)
            assert "住院" in person.last.text and person.last.taps[0].id == "heard:yes", said
            assert before.items() <= door.answers(OPENID).items() and "care" not in door.answers(OPENID)
        await person.speaks("对。")
        assert "care" not in door.answers(OPENID), "nor does it count by another word said aloud"
        await person.taps("heard:yes")
        assert door.answers(OPENID)["care"] == "inpatient"

    inside(tmp_path, scenario)


def test_a_voice_that_was_not_understood_and_all_that_is_no_text_get_kind_words(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="care")
        for kind in ("image", "video", "shortvideo", "location", "link", "file", "miniprogrampage", "of another year"):
            await person.sends(kind)
            assert "这里只能看文字" in person.last.text and "care:inpatient" in {tap.id for tap in person.last.taps}
        await person.speaks(None)
        await person.speaks("")
        assert "这里只能看文字" in person.last.text
        for sticker in ("【收到不支持的消息类型，暂无法显示】", "[Unsupported Message]"):
            await person.says(sticker)
            assert person.last.text.startswith("这里只能看文字")
        assert "某小区" not in door.file() and "某某的诊断" not in door.file()
        assert door.answers(OPENID) == usual(today=today(), until="care")

    inside(tmp_path, scenario)


@pytest.mark.parametrize(
    "face", ["/:rose", *(pytest.param(each, marks=pytest.mark.far) for each in ("/::)", "/:,@-D", "/:8-)", "/::8"))]
)
def test_a_face_is_neither_a_command_nor_in_the_way_of_what_is_said(tmp_path: Path, face: str) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="care")
        assert "没有这个命令" not in (await person.says(face) or "")
        assert door.answers(OPENID) == usual(today=today(), until="care")
        await person.says(f"住院{face}")
        assert door.answers(OPENID)["care"] == "inpatient"
        await person.taps("place:prefecture")
        await person.taps("referral:primary_care")
        await person.says(f"8000{face}")
        assert door.answers(OPENID)["self_paid"] == "8000.00"

    inside(tmp_path, scenario)


def test_a_link_to_the_result_is_given_after_a_second_tap_that_says_who_can_read_it(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await person.says("/link")
        assert "结果出来以后" in person.last.text
        await go(person)
        assert not {"/png", "/pdf"} & {tap.id for tap in person.last.taps}
        await person.taps("/link")
        assert "能看这个聊天的人，都能点开" in person.last.text and "https://" not in person.last.text
        await person.taps(spoken("zh", "bot.paper.link.surely"))
        assert "https://check.example.org/s/zh" in person.last.text and "2027年2月24日" in person.last.text
        assert await person.again() == person.last.markup
        assert "check.example.org/s/" not in door.file(), "made when it is given, kept nowhere"
        for paper in ("/pdf", "/png", "/surepng"):
            await person.says(paper)
            assert "没有这个命令" in person.last.text, "there is none here"

    inside(tmp_path, scenario, url="https://check.example.org")


def test_what_was_offered_and_not_wanted_is_not_sent_later(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person)
        await person.says("押金")
        await person.says("怎么算的")
        tap = next(tap for shown in person.sees for tap in shown.taps if tap.id == "part:documents")
        await person.taps("part:steps")
        assert person.last.taps[-1].id == "/next"
        await person.taps_on(tap)
        assert "文件" in person.last.text
        await to_the_end(person)
        await person.says("下一段")
        assert "现在用不上了" in person.last.text and "结果没有变" in person.last.text

    inside(tmp_path, scenario)


def test_after_a_day_a_tap_begins_anew_and_says_why(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        await begun(person)
        await go(person, until="care")
        with door.store.write():
            door.store.db.execute("UPDATE sessions SET seen = seen - 90000")
        await person.taps("care:inpatient")
        assert "已经按时删除了" in person.last.text and "替自己查" in person.last.text
        assert door.answers(OPENID) == {}

    inside(tmp_path, scenario)


def test_whoever_asks_to_be_forgotten_is_and_can_begin_with_a_word(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        for language, delete, start in (("zh", "删除", "开始"), ("ko", "지우기", "시작"), ("en", "delete", "start")):
            person = fake.person(f"o{language}")
            await begun(person, language)
            await go(person, language, until="care")
            await person.says(delete)
            assert start in person.last.text and door.kept(person.openid) is None
            await person.says(start)
            assert "who:self" in {tap.id for tap in person.last.taps}

    inside(tmp_path, scenario)


def test_two_residents_never_see_each_other_s(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        one, other = fake.person("o1"), fake.person("o2")
        await begun(one)
        await begun(other, "ko")
        await go(one, until="care")
        await go(other, "ko")
        assert FIGURE["ko"] in other.last.text
        assert door.answers("o1") == usual(today=today(), until="care")
        chats = {chat for (chat,) in door.rows("SELECT chat FROM sessions")}
        assert len(chats) == 2 and not {"o1", "o2"} & chats

    inside(tmp_path, scenario)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_fits_with_numbers_fits_without(language: str) -> None:
    """Where more follows by customer service no number stands before a choice; the labels must not be too long then."""
    kind = form(2048, ("png",))
    kept = Kept(language, {"who": "self", "when": "this_year", "residence": "yanbian"}, "")
    rows = reply(kept, typed(OPENID, "/check"), datetime.now(YANBIAN), kind).rows
    household = next(row for row in reversed(rows) if isinstance(row, Text) and answers_one(row.buttons))
    for more in range(0, 900, 9):
        text = household.text + "·" * more
        if kind.size(text, household.buttons) <= kind.longest:
            assert len(markup(text, household.buttons, kind.longest, numbered=False).encode()) <= kind.longest
