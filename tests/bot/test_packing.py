"""What is said is put into as few messages as a messenger takes, and nothing of it is lost on the way."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.messenger import Form
from bot.packing import packed
from bot.rows import Buttons, Text
from bot.talk import CHAT
from bot.telegram.form import TELEGRAM
from conversation.session import Message


def written(text: str, buttons: Buttons) -> int:
    """As of a messenger where a button is a line of the text, counted in bytes."""
    return len("\n".join([text, *(f"[{label}]({carried})" for row in buttons for label, carried in row)]).encode())


SHORT = Form(id="short", channel=CHAT, longest=60, size=written, edits=False)
"""Of a messenger that takes little."""
WORDS = st.text(alphabet="低保户abc", min_size=1, max_size=80) | st.text(
    alphabet="低保户 abc，。\n", min_size=1, max_size=80
).filter(str.strip)
BUTTON = st.tuples(st.sampled_from(["是", "不清楚", "yes"]), st.sampled_from(["who:self", "/pdf", "when:plan"]))
BUTTONS = st.lists(st.lists(BUTTON, min_size=1, max_size=2).map(tuple), max_size=6).map(tuple)


def flat(texts: list[Text]) -> list[tuple[str, str]]:
    return [button for text in texts for row in text.buttons for button in row]


@given(st.lists(WORDS, min_size=1, max_size=4), BUTTONS)
def test_every_message_fits_and_nothing_is_lost_or_out_of_order(said: list[str], buttons: Buttons):
    texts = list(packed([Message(each) for each in said], buttons, SHORT))
    for text in texts:
        assert SHORT.size(text.text, text.buttons) <= SHORT.longest
        assert text.text or text.buttons
    assert "".join("".join(text.text for text in texts).split()) == "".join("".join(said).split())
    assert flat(texts) == [button for row in buttons for button in row]
    with_buttons = [number for number, text in enumerate(texts) if text.buttons]
    assert with_buttons == list(range(len(texts)))[-len(with_buttons) :] or not buttons, "they come behind the words"


def test_what_fits_stays_together_and_a_result_begins_a_message():
    (one,) = packed([Message("一"), Message("二")], ((("是", "heard:yes"),),), SHORT)
    assert one == Text("一\n\n二", ((("是", "heard:yes"),),))
    said = [Message("一"), Message("二", result=True), Message("三")]
    assert [text.text for text in packed(said, (), replace(SHORT, edits=True))] == ["一", "二\n\n三"]
    assert [text.text for text in packed(said, (), SHORT)] == ["一\n\n二\n\n三"], "where each message is asked for"


def test_buttons_that_do_not_fit_under_the_text_stand_behind_it():
    buttons = tuple((("不清楚", f"when:{number}"),) for number in range(5))
    texts = list(packed([Message("低" * 10)], buttons, SHORT))
    assert [text.text for text in texts] == ["低" * 10, "", ""]
    assert [len(text.buttons) for text in texts] == [1, 3, 1]


def test_a_line_that_is_too_long_is_cut_behind_a_sentence():
    texts = [text.text for text in packed([Message("一二三四五六七八九十。" * 3)], (), SHORT)]
    assert texts == ["一二三四五六七八九十。"] * 3


def test_in_telegram_buttons_take_no_room_and_signs_count_as_it_counts_them():
    buttons = tuple((("很长的按钮" * 20, "who:self"),) for _ in range(80))
    (one,) = packed([Message("低" * 4096)], buttons, TELEGRAM)
    assert len(one.buttons) == 80
    assert len(list(packed([Message("😀" * 2048 + "\n低")], (), TELEGRAM))) == 2
