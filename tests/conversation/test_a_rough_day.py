"""A day that is told only roughly is asked back by its month, and taken by nothing less than a yes."""

import pytest

from conversation.kept import as_given
from conversation.turn import turn
from tests.conversation.talked import talked
from tests.conversation.test_put_right import TODAY, after


@pytest.mark.parametrize("said", ["去年12月二十几号", "去年12月二十来号", "去年十二月几号来着"])
def test_the_month_of_a_rough_day_is_asked_back(said: str):
    session, _ = after("去年")
    assert [value for value, _ in turn(session, said, TODAY)[-1].choices] == ["2025-12-01"]
    assert "on" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["작년 10월 스무며칠", "작년 10월 며칠"])
def test_so_in_korean(said: str):
    session, _ = talked("ko", "self", TODAY, "작년")
    assert [value for value, _ in turn(session, said, TODAY)[-1].choices] == ["2025-10-01"]


def test_who_forgot_the_day_and_tells_it_roughly_is_asked_whether_it_was_that_month():
    session, _ = after("去年12月，延吉户口，低保，住院", "对")
    assert [value for value, _ in turn(session, "哪天记不住了，年底吧，二十几号", TODAY)[-1].choices] == ["2025-12-01"]
    session, _ = after("去年12月，延吉户口，低保，住院", "对", "哪天记不住了")
    assert as_given(session.answers)["on"] == "2025-12-01", "who says no more is noted by the month that was told"


def test_the_day_of_the_month_that_was_told_before_is_that_day():
    session, _ = talked("ko", "self", TODAY, "작년 10월에 입원했슴다 연길호구 저보", "예", "아이 20일임다")
    assert as_given(session.answers)["on"] == "2025-10-20"
