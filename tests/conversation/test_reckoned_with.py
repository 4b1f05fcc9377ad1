"""What is told with the result and changes nothing by itself is never passed over: the answer it is about is shown."""

import pytest

from bot.terminal import TERMINAL
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from conversation.turn import press, turn
from tests.conversation.test_put_right import TO_THE_RESULT, TODAY, ZH, after


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("大病又报了2000", "amount"),
        ("报销了两万二", "amount"),
        ("窗口说自费的不算，剩6000", "amount"),
        ("중병보험서 2천 더 줬슴다", "amount"),
        ("窗口说我算三类", "household"),
        ("窗口说我得按60%", "household"),
        ("창구서 3류라 함다", "household"),
        ("大夫说算门诊", "care"),
        ("호구가 길림임다", "residence"),
    ],
)
def test_the_answer_that_it_is_about_is_shown_with_a_way_to_change_it(said: str, about: str):
    session, told = after(*TO_THE_RESULT, said)
    assert told.startswith(ZH.text("turn.reckoned_with")) and not pending(session.answers)
    assert ZH.text(f"short.{about}") in told
    turn(session, said, TODAY)
    press(session, "check", about, TODAY)
    assert session.answers["change"] == about


@pytest.mark.parametrize("said", ["谢谢你啊，延边医院挺好的", "7000太少了", "我妈遭老罪了", "연변병원 좋슴다"])
def test_what_is_known_or_changes_nothing_is_no_doubt(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.reckoned_with") not in told and not pending(session.answers)


def test_something_unnamed_that_is_wrong_leads_to_all_answers():
    _, told = after(*TO_THE_RESULT, "刚才那个没有不对")
    assert told.startswith(ZH.text("check.so_far"))


def test_a_terminal_tells_what_to_type():
    session = Session(TERMINAL, "zh")
    for said in ("/start", "1", *TO_THE_RESULT):
        turn(session, said, TODAY)
    told = turn(session, "大病又报了2000", TODAY)[-1].text
    assert ZH.text("check.how") in told and as_given(session.answers)["amount"] == "10000.00"
