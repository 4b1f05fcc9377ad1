"""What was not understood twice is asked another way: one yes or no, that takes nothing by itself."""

from datetime import date

import pytest

from bot.talk import CHAT
from conversation.session import Session
from conversation.turn import press, turn
from locales import LANGUAGES

TODAY = date(2026, 11, 26)
ZH = LANGUAGES["zh"]
BEFORE = {"who": "self", "when": "this_year", "residence": "yanbian"}


def missed(times: int, answers: dict[str, str] = BEFORE) -> tuple[Session, list]:
    session = Session(CHAT, "zh", dict(answers))
    told = []
    for _ in range(times):
        told = turn(session, "呜啦啦", TODAY)
    return session, told


def test_the_second_time_it_is_asked_as_yes_or_no():
    session, told = missed(2)
    assert told[-1].text == ZH.text("easier.household")
    assert [label for _, label in told[-1].choices] == [ZH.text("easier.yes"), ZH.text("easier.no"), "不清楚"]
    assert "household" not in session.answers


@pytest.mark.parametrize("yes", ["是", "对", "是的"])
def test_a_yes_is_the_choice_that_was_asked(yes: str):
    session, _ = missed(2)
    turn(session, yes, TODAY)
    assert session.answers["household"] == "dibao"


@pytest.mark.parametrize("no", ["不是", "没有"])
def test_a_no_takes_nothing_and_shows_every_choice(no: str):
    session, _ = missed(2)
    told = turn(session, no, TODAY)
    assert "household" not in session.answers
    assert told[-1].text == ZH.text("easier.all")
    assert len(told[-1].choices) > 5


def test_its_buttons_do_the_same():
    session, told = missed(2)
    (yes, _), (no, _), (unsure, _) = told[-1].choices
    all_of_them = press(session, "easier", no, TODAY)
    assert all_of_them and len(all_of_them[-1].choices) > 5
    assert press(session, "easier", unsure, TODAY)
    assert session.answers["household"] == "unsure"
    assert press(session, "easier", yes, TODAY) is None  # the question is answered


def test_before_it_was_asked_a_yes_is_no_answer():
    session, _ = missed(1)
    turn(session, "是", TODAY)
    assert "household" not in session.answers


def test_the_third_time_it_is_said_that_not_sure_goes_on_and_nothing_is_taken():
    session, told = missed(3)
    assert ZH.text("turn.not_sure", choice="不清楚") in told[-1].text
    assert ("unsure", "不清楚") in told[-1].choices
    assert "household" not in session.answers


def test_where_nobody_can_be_unsure_the_third_time_does_not_say_so():
    _, told = missed(3, {"who": "self"})
    assert "也能往下走" not in told[-1].text
