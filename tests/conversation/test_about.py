"""The guide in a chat and in a terminal: a question that is typed gets its page, and no answer is lost by it."""

import re

import pytest

from bot.inbox import _PRESSED
from bot.keyboard import rows
from bot.packing import packed
from bot.talk import CHAT
from bot.telegram.form import TELEGRAM
from bot.terminal import TERMINAL
from conversation import Channel, Message, Session, about, position, turn
from conversation.guide import from_guide
from conversation.session import without_again
from conversation.turn import press
from guide import PAGES, TOPICS
from locales import LANGUAGES, Language
from tests.usual import TODAY, usual

ON_THE_WAY = usual(until="household")
DONE = usual(household="none")
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)


def texts(messages: list[Message]) -> str:
    return "\n".join(message.text for message in messages)


@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
@pytest.mark.parametrize(
    ("language", "typed", "title", "question"),
    [
        ("zh", "转诊怎么办", "转诊和备案怎么办", "您家是哪一种情况"),
        ("zh", "押筋要不要交", "押金：先看病后付费", "您家是哪一种情况"),
        ("ko", "보증금 내야 하나", "입원보증금(押金)", "어느"),
        ("en", "deposit?", "The hospital deposit", "household"),
    ],
)
def test_a_typed_question_gets_its_page_and_then_the_question_again(
    channel: Channel, language: str, typed: str, title: str, question: str
):
    session = Session(channel, language, dict(ON_THE_WAY))
    page, back, *here = turn(session, typed, TODAY)
    assert title in page.text.split("\n")[0] and "12393" in page.text and "30号" in page.text
    assert back.text == LANGUAGES[language].text("guide.back_to_question")
    assert here == position(Session(channel, language, dict(ON_THE_WAY)), TODAY) and question in texts(here)
    assert session.answers == ON_THE_WAY


def test_other_pages_that_may_be_meant_are_offered_two_at_most():
    page = turn(Session(CHAT, "zh", dict(ON_THE_WAY)), "我妈去长春看病，没办转诊能不能报", TODAY)[0]
    assert page.question == "guide" and 1 <= len(page.choices) <= 2
    assert page.text == LANGUAGES["zh"].text("guide.several")
    page = turn(Session(TERMINAL, "zh", dict(ON_THE_WAY)), "我妈去长春看病，没办转诊能不能报", TODAY)[0]
    assert not page.choices and re.search(r"/guide \d+：", page.text)


def test_where_two_pages_are_near_both_are_offered_and_none_is_opened():
    page, back, *here = turn(Session(CHAT, "zh", dict(ON_THE_WAY)), "车祸？", TODAY)
    assert page.text == LANGUAGES["zh"].text("guide.several")
    assert {value for value, _ in page.choices} == {"emergency", "other_payer"}
    assert back.text == LANGUAGES["zh"].text("guide.back_to_question")
    assert here == position(Session(CHAT, "zh", dict(ON_THE_WAY)), TODAY)


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        ("household", "低保"),
        ("care", "住院"),
        ("amount", "8000"),
        ("earlier", "没有"),
        ("amount", LANGUAGES["zh"].text("choice.amount.slip")),
    ],
)
def test_an_answer_stays_an_answer(question: str, typed: str):
    session = Session(CHAT, "zh", usual(until=question))
    turn(session, typed, TODAY)
    assert question in session.answers


def test_what_is_no_question_of_the_guide_is_told_as_before():
    said = texts(turn(Session(CHAT, "zh", dict(ON_THE_WAY)), "今天天气不错", TODAY))
    assert LANGUAGES["zh"].text("problem.choice.buttons") in said
    assert from_guide(Session(CHAT, None), "押金", TODAY) is None


@pytest.mark.parametrize(("channel", "button"), [(CHAT, True), (TERMINAL, False)], ids=["chat", "terminal"])
def test_where_it_may_be_a_question_pages_are_offered_beside_the_word_that_it_was_not_understood(
    channel: Channel, button: bool
):
    session = Session(channel, "zh", dict(ON_THE_WAY))
    problem, offered, *_ = turn(session, "老人走了，还能不能报", TODAY)
    assert problem.text.startswith("没看")
    assert ("death" in [value for value, _ in offered.choices]) == button
    assert bool(re.search(r"/guide \d+：病人去世", offered.text)) != button
    assert without_again(session) == ON_THE_WAY


@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
def test_after_the_result_a_page_comes_without_the_result_again(channel: Channel):
    session = Session(channel, "zh", dict(DONE))
    page, end = turn(session, "押金", TODAY)
    assert "押金" in page.text and "结果在上面" in end.text
    assert session.answers == DONE


def test_on_the_start_screen_too():
    session = Session(CHAT, "ko")
    page, start = turn(session, "병원이전은 어떻게 합니까", TODAY)
    assert "转诊" in page.text and start.question == "who" and not session.answers


@EVERY_LANGUAGE
def test_in_a_chat_topics_lead_to_pages_and_pages_to_others(language: Language):
    session = Session(CHAT, language.code, dict(ON_THE_WAY))
    menu = turn(session, "/guide", TODAY)[0]
    assert [value for value, _ in menu.choices] == [f"topic_{topic}" for topic in TOPICS]
    seen = set()
    for value, _ in menu.choices:
        topic = press(session, "guide", value, TODAY)[0]
        for id, label in topic.choices:
            page = press(session, "guide", id, TODAY)[0]
            assert label in page.text and {other for other, _ in page.choices} == set(PAGES[id].related)
            seen.add(id)
    assert seen == PAGES.keys()
    assert session.answers == ON_THE_WAY
    assert press(session, "guide", "nothing", TODAY) is None and press(session, "guide", "topic_x", TODAY) is None


@EVERY_LANGUAGE
def test_a_page_fits_one_message_and_its_buttons_are_taken(language: Language):
    for id in PAGES:
        text, choices = about.opened(about.Reader(language, CHAT, [TODAY]), id)
        assert len(list(packed([Message(text)], (), TELEGRAM))) == 1
        assert TELEGRAM.size(text, ()) <= TELEGRAM.longest
        for row in rows(Message(text, choices, "guide")):
            assert all(_PRESSED.fullmatch(data) and len(data.encode()) <= 64 for _, data in row)


def test_in_a_terminal_a_number_or_words_after_the_command_open_a_page():
    session = Session(TERMINAL, "zh", dict(ON_THE_WAY))
    listed = turn(session, "/guide", TODAY)[0].text
    number = re.search(r"(\d+)\. 押金", listed)[1]
    assert turn(session, f"/guide {number}", TODAY)[0].text.startswith("【押金")
    assert turn(session, "/guide 押金", TODAY)[0].text.startswith("【押金")
    assert turn(session, "/guide 9999999", TODAY)[0].text == listed
    nothing = turn(session, "/guide xyzq", TODAY)[0].text
    assert "12393" in nothing and listed in nothing
    assert "/guide" in turn(session, "/guide 住院", TODAY)[0].text
    assert turn(session, "救助说明", TODAY)[0].text == listed


def test_help_offers_the_pages_of_the_question():
    session = Session(CHAT, "zh", dict(ON_THE_WAY))
    offered = next(message for message in turn(session, "/help", TODAY) if message.question == "guide")
    assert [value for value, _ in offered.choices] == ["classes"]
    assert "/guide 1：" in texts(turn(Session(TERMINAL, "zh", dict(ON_THE_WAY)), "/help", TODAY))


def test_before_a_language_is_chosen_the_guide_asks_for_it():
    session = Session(TERMINAL)
    assert turn(session, "/guide", TODAY) == position(session, TODAY)


@pytest.mark.parametrize("said", ["押金" * 100, "押\0金", "\ud800押金", "🏥" * 150, "/guide " + "押" * 180])
def test_strange_text_does_no_harm(said: str):
    for channel in (CHAT, TERMINAL):
        assert turn(Session(channel, "zh", dict(ON_THE_WAY)), said, TODAY)
