"""The conversation as a chat: what is said, what comes back, and the commands."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import Session, journey, position, turn
from conversation.session import without_again
from conversation.turn import press
from locales import LANGUAGES
from tests.examples import examples
from tests.usual import steps, typed, usual
from web.pages import WEB

TODAY = date(2025, 6, 1)
ANSWERS = usual(today=TODAY)
STAY = typed(numbered=False, today=TODAY)
LINES = ["", *(step.id for step in steps(today=TODAY))]
"""The questions by the number of their line among the answers, which begins with 1."""


BY_THE_SLIP = LANGUAGES["zh"].text("choice.amount.slip")


def before(question: str) -> list[str]:
    """What is typed until this question is asked."""
    return typed(numbered=False, today=TODAY, until=question)


def numbered(question: str) -> list[str]:
    """The same in a terminal."""
    return typed(today=TODAY, until=question)


def talk(session: Session, *said: str) -> str:
    """Everything that comes back, one message under the other."""
    return "\n".join(message.text for each in said for message in turn(session, each, TODAY))


def test_a_whole_conversation_in_chinese():
    session = Session(CHAT, "zh")
    result = talk(session, *STAY)
    assert "记下了：8,000元" in result
    assert "5,600元" in result
    assert "以医保局审核为准" in result
    assert journey(session.answers, TODAY).next is None


def test_a_whole_conversation_in_korean():
    result = talk(Session(CHAT, "ko"), *STAY)
    assert "적어두었습니다: 8,000원" in result
    assert "5,600원" in result


def test_the_language_is_asked_for_in_all_languages():
    session = Session(CHAT)
    (message,) = position(session, TODAY)
    assert all(each.text("ask.language") in message.text and each.name in message.text for each in LANGUAGES.values())
    assert message.choices == (("zh", "中文"), ("ko", "조선말"), ("en", "English"))
    talk(session, "hello")
    assert session.language is None
    talk(session, "조선말")
    assert session.language == "ko"


@pytest.mark.parametrize("asked", ["1", "中文", "zh", "１"])
def test_chinese_is_chosen_by_number_name_or_code(asked: str):
    session = Session(CHAT)
    talk(session, asked)
    assert session.language == "zh"


def test_every_channel_says_what_it_keeps():
    kept = {channel.id: position(Session(channel, "zh"), TODAY)[0].text for channel in (WEB, TERMINAL)}
    (greeting,) = position(Session(CHAT, "zh"), TODAY)
    kept["chat"] = press(Session(CHAT, "zh"), "start", "more", TODAY)[0].text
    assert "24小时" in greeting.text and "聊天软件" in greeting.text
    assert "浏览器" in kept["web"]
    assert "窗口" in kept["terminal"]
    assert "/forget" in kept["chat"]
    assert all("120" in text and "身份证号" in text for text in (*kept.values(), greeting.text))


@pytest.mark.parametrize("at", range(len(STAY)))
def test_changing_the_language_half_way_loses_nothing(at: int):
    session = Session(CHAT, "zh")
    talk(session, *STAY[:at])
    answers = dict(session.answers)
    said = talk(session, "/lang ko")
    assert "조선말" in said
    assert session.answers == answers
    assert "5,600원" in talk(session, *STAY[at:])


def test_the_language_can_be_chosen_after_asking_for_it():
    session = Session(CHAT, "zh")
    talk(session, *before("household"))
    assert "조선말" in talk(session, "/lang")
    assert "호적" not in talk(session, "2")
    assert (session.language, without_again(session)) == ("ko", usual(today=TODAY, until="household"))


def test_back_asks_the_last_question_again():
    session = Session(CHAT, "zh")
    talk(session, *before("household"))
    assert "户口在哪里" in talk(session, "/back")
    assert "什么时候结账" in talk(session, "/back")
    assert "替谁查" in talk(session, "上一题")
    assert "已经是第一题" in talk(session, "/back")
    assert "现在记的是：我自己" in talk(session, "/help"), "no answer is lost by going back, nor agreed to again"
    assert "您家是哪一种情况" in talk(session, "我自己"), "and the way goes on from where it was"


def test_back_from_the_result_asks_the_last_question_again():
    session = Session(CHAT, "zh")
    talk(session, *STAY)
    said = talk(session, "/back")
    assert "这次以前" in said and "现在记的是：没有" in said and "还有约1题" in said


def test_the_wrong_line_chosen_among_the_answers_changes_nothing():
    session = Session(TERMINAL, "zh")
    talk(session, *numbered("earlier"))
    answers = without_again(session)
    assert "现在记的是：8,000元" in talk(session, f"/check {LINES.index('amount')}")
    assert "这次以前" in talk(session, "/back")
    assert session.answers == answers


def test_a_question_asked_again_takes_the_same_answer():
    session = Session(CHAT, "zh")
    talk(session, *STAY)
    answers = without_again(session)
    assert press(session, "check", "household", TODAY)
    messages = press(session, "household", answers["household"], TODAY)
    assert messages and messages[-1].result and "5,600元" in messages[-1].text
    assert session.answers == answers


def test_restart_forgets_the_answers_but_not_the_language():
    session = Session(CHAT, "ko")
    talk(session, *before("place"))
    assert "의료구조 자체확인" in talk(session, "/restart")
    assert (session.language, session.answers) == ("ko", {})


def test_help_explains_the_question_and_the_commands():
    session = Session(CHAT, "zh")
    talk(session, *before("household"))
    said = talk(session, "/help")
    assert "返贫致贫人口" in said
    assert "/back" in said
    assert "您家是哪一种情况" in said


def test_an_unknown_command_is_answered_with_the_ones_there_are():
    assert "/back" in talk(Session(CHAT, "zh"), "/nosuch")


def test_the_answers_are_shown_when_asked_for_and_a_number_after_that_changes_one():
    session = Session(TERMINAL, "zh")
    talk(session, *typed(today=TODAY))
    line = LINES.index("amount")
    shown = talk(session, "/check")
    assert f"{line}. 自付：8,000元" in shown and "5. 看病的种类：住院" in shown and "/check 3" in shown
    assert "自付，一共多少元" in talk(session, f"/check {line}")
    assert "8,400元" in talk(session, "1.2万")
    assert f"{line}. 自付：12,000元" in talk(session, "看回答")
    assert "/check 3" in talk(session, "/check 99")


def test_the_answers_name_what_was_left_out():
    session = Session(TERMINAL, "zh")
    talk(session, *typed(today=TODAY))
    talk(session, f"/check {LINES.index('care')}", "门诊慢性病")
    assert "现在用不上、先留着的：转诊" in talk(session, "/check")


def test_a_certain_no_is_said_at_once_with_what_to_do_next():
    session = Session(CHAT, "zh")
    said = talk(session, *before("household"), "都不是")
    assert "后面的问题不影响结果" in said
    assert "先去问" in said and "先做这一件" in said
    assert "12393" in said


def test_not_knowing_the_kind_of_care_is_answered_with_how_to_find_out():
    session = Session(CHAT, "zh")
    talk(session, *before("care"))
    assert [value for value, _ in turn(session, "不清楚", TODAY)[-1].choices] == ["inpatient", "unsure"]
    said = talk(session, "不清楚")
    assert "医疗类别" in said
    assert "12393" in said


def test_the_slip_is_drawn_with_the_figure_that_is_asked_for():
    session = Session(CHAT, "zh")
    said = talk(session, *before("amount"), BY_THE_SLIP)
    assert "▶ 符合政策范围金额" in said
    assert "统筹基金支付" in said
    assert "▶ 先行自付" in talk(session, "20000")


def test_a_contradiction_names_both_sides_and_asks_again():
    session = Session(CHAT, "zh")
    talk(session, *before("amount"), BY_THE_SLIP, "20000", "1000")
    said = talk(session, "30000")
    assert "21,000元" in said
    assert "30,000元" in said
    assert "记下了" not in said
    assert "统筹基金支付" in said
    talk(session, "12000")
    assert session.answers["slip_pooled_fund"] == "12000.00"


def test_for_someone_else_the_wording_follows():
    session = Session(CHAT, "zh")
    said = talk(session, *typed(numbered=False, today=TODAY, who="other", until="household"))
    assert "病人家是哪一种情况" in said


def test_the_first_answer_is_the_consent_and_nothing_else_is():
    for said in ("1", "替自己查", "我自己", "나 자신", "Myself"):
        session = Session(TERMINAL, "zh")
        assert "什么时候结账" in talk(session, said)
        assert without_again(session) == {"who": "self"}
    for said in ("替家人查", "가족", "For family"):
        session = Session(CHAT, "zh")
        assert "什么时候结账" in talk(session, said)
        assert without_again(session) == {"who": "other"}
    for said in ("", "\n", "开始", "3", "不", "x" * 300, "\u200b", "住院花了一万二"):
        session = Session(TERMINAL, "zh")
        assert ("太长" if len(said) > 200 else "请写前面的号码") in talk(session, said)
        assert not without_again(session)
    for said in ("", "\n", "1", "2", "开始", "不", "x" * 300, "\u200b", "我妈低保，住院花了一万二"):
        session = Session(CHAT, "zh")
        assert "请再发一次" in talk(session, said)
        assert not without_again(session)


def test_every_message_fits_a_chat_message():
    for code in LANGUAGES:
        session = Session(CHAT, code)
        for said in STAY:
            assert all(len(message.text) <= 4096 for message in turn(session, said, TODAY))


WORDS = [
    "1",
    "2",
    "3",
    "9",
    "0",
    "",
    "8000",
    "1.2万",
    "没有",
    "不知道",
    "/back",
    "/restart",
    "/lang",
    "/help",
    "/lang ko",
]


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=40), max_size=40))
@examples(150)
def test_whatever_is_said_is_answered(said: list[str]):
    session = Session(CHAT, "zh")
    for each in said:
        messages = turn(session, each, TODAY)
        assert messages
        assert all(message.text.strip() for message in messages)


@pytest.mark.parametrize(
    "said", ["NaN", "-1e400", "9" * 4300, "1" + "0" * 40, "😀" * 4096, "\u202e\u200b" * 100, "١٢٣", "\x00"]
)
@pytest.mark.parametrize("at", ["who", "household", "place", "amount", "earlier"])
def test_nothing_that_is_typed_stalls(said: str, at: str):
    session = Session(CHAT, "zh")
    talk(session, *before(at))
    talk(session, said)
