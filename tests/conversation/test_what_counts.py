"""What counts as an answer: which question one is at, what is noted, what a press once more does, what is put aside."""

import pytest

from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import QUESTIONS, Channel, Message, Session, journey, position, turn
from conversation.turn import press
from locales import LANGUAGES
from tests.usual import TODAY, steps, usual

ZH = LANGUAGES["zh"]
NOTED = ZH.text("turn.noted", answer="8,000元")


def said(messages: list[Message] | None) -> str:
    return "\n".join(message.text for message in messages or [])


def on_the_slip(**changes: str) -> dict[str, str]:
    """Somebody of class 3, who gets no top-up: own share 20,000 + 1,000 - 12,000 = 9,000 yuan."""
    return usual(household="dibao_margin", amount="slip", **changes)


@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
def test_every_question_tells_how_many_are_left_up_to_the_last(channel: Channel):
    asked = [step.id for step in steps()]
    for question in asked[1:]:  # before the first one stands the start
        shown = position(Session(channel, "zh", usual(until=question)), TODAY)
        left = journey(usual(until=question), TODAY).left
        assert shown[-1].text.split("\n")[0] == ZH.text("turn.progress", left=str(left))
        assert left == len(asked) - asked.index(question)
    assert left == 1, "the last one is the last of all"


def test_a_press_with_the_same_answer_changes_nothing_and_another_one_changes_it():
    session = Session(CHAT, "zh", usual())
    assert press(session, "household", "dibao", TODAY) is None
    assert session.answers == usual()
    assert press(session, "household", "tekun", TODAY)
    assert session.answers["household"] == "tekun"


def test_an_amount_that_fits_is_noted_and_one_that_contradicts_is_not():
    session = Session(CHAT, "zh", usual(until="amount"))
    assert NOTED in said(turn(session, "8000", TODAY))
    session = Session(CHAT, "zh", usual(until="slip_pooled_fund", amount="slip"))
    told = said(turn(session, "8万", TODAY))
    assert ZH.text("turn.noted", answer="80,000元") not in told
    assert "21,000元" in told and "80,000元" in told and session.answers["slip_pooled_fund"] == "80000.00"


@pytest.mark.parametrize(("aid", "taken"), [("9000", True), ("9000.05", True), ("9000.06", False)])
def test_aid_on_the_slip_may_lie_above_the_own_share_by_five_fen_of_rounding(aid: str, taken: bool):
    answers = on_the_slip() | {"slip_medical_aid": f"{float(aid):.2f}"}
    found = journey(answers, TODAY)
    assert (found.problem is None) == taken
    assert found.next is (None if taken else QUESTIONS["slip_medical_aid"])


def test_the_answer_that_is_asked_for_again_is_not_put_aside_and_those_after_it_are():
    found = journey(on_the_slip() | {"slip_pooled_fund": "80000.00"}, TODAY)
    assert found.next is QUESTIONS["slip_pooled_fund"]
    assert "slip_pooled_fund" not in found.left_out
    assert {"slip_major_illness", "earlier"} < found.left_out.keys()
