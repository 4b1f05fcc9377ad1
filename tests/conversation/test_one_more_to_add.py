"""With the result: a treatment that is to be added begins as the next one, and is no more of the same bill."""

import pytest

from conversation.proposals.proposal import pending
from tests.conversation.talked import talked
from tests.conversation.test_next_household import KO_TO_THE_RESULT
from tests.conversation.test_put_right import TO_THE_RESULT, TODAY, after


@pytest.mark.parametrize(
    ("said", "sum_told"),
    [
        ("再加一次看病，八月又住了一次，自付三千", "3000.00"),
        ("再加一次，八月住院自付三千", "3000.00"),
        ("七月也住了一次院，自付三千也帮我加上", "3000.00"),
        ("想加一次，三月在长春住院自付一万", "10000.00"),
    ],
)
def test_one_more_stay_with_its_month_is_the_next_treatment(said: str, sum_told: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers)["amount@2"] == sum_told and "on@2" in pending(session.answers)


@pytest.mark.parametrize("said", ["再加3000", "再加一张单子，300", "三月那张单子也加上，300"])
def test_a_sum_that_is_to_be_added_is_none(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers) and "care@2" not in session.answers


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("그 전에 5월에도 입원했댔슴다 그것두 계산해주오", "2026-05-01"),
        ("치료 하나 더 추가, 8월에 또 입원했슴다", "2026-08-01"),
        ("3월에도 입원했는데 그것도 봐주오", "2026-03-01"),
    ],
)
def test_so_in_korean(said: str, day: str):
    session, _ = talked("ko", "self", TODAY, *KO_TO_THE_RESULT, said)
    assert pending(session.answers)["on@2"] == day
