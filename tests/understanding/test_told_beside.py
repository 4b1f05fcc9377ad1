"""The own share and the day of settling, each told in a clause of its own among much else."""

from datetime import date

import pytest

from conversation.understanding.own_share.zh_own_share import of_own_share
from conversation.understanding.settled.zh_settled import after_a_stay, settled_on, told_apart

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("住了14天，自付七千四百五", "自付七千四百五"),
        ("自付1.23万，我这月工资才三千二", "自付1.23万"),
        ("四万一，亲戚们都给凑了，自付的", "四万一"),
        ("去年自付一万四，今年这回自付五千二百元", "今年这回自付五千二百元"),
        ("前一张自付5000，后一张自付6880，合计11880", "自付11880.00元"),
        ("自付8600，不包括护工", "自付8600"),
        ("自付3640，别的我看不懂", "自付3640"),
    ],
)
def test_what_is_told_beside_the_own_share_turns_nothing(said: str, given: str):
    found = of_own_share(said, TODAY)
    assert found is not None
    assert (found.text, found.turned) == (given, False)


@pytest.mark.parametrize(
    "said", ["自付8000，上次的", "自付8000，我姐的", "一张自付2860，另一张丢了", "自付8000，其中自费3000"]
)
def test_what_may_take_it_back_is_told(said: str):
    found = of_own_share(said, TODAY)
    assert found is not None
    assert found.turned


@pytest.mark.parametrize(
    "said",
    [
        "自付8000",
        "自付8000，对吗？",
        "自付五千，哦不，五千三百",
        "邻居自付2300，我家自付2500",
        "自付一张是3200，一张是1800",
        "自付八千，要么就是九千",
    ],
)
def test_of_what_stands_alone_asks_or_tells_more_nothing_is_given(said: str):
    assert of_own_share(said, TODAY) is None


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("7月2号入院，7月6号开刀，7月14号结账走人", date(2026, 7, 14)),
        ("急诊进去的是1月29半夜，转天早上就结完走人了", date(2026, 1, 30)),
        ("去年的事了，十月二十四，那时候刚下头场雪", date(2025, 10, 24)),
        ("邻居11月3号结的账，我还没", None),
        ("10月20号进的院，现在还住着呢", None),
    ],
)
def test_the_day_is_that_of_the_clause_of_settling(said: str, on: date | None):
    assert settled_on(told_apart(said), TODAY) == on


def test_a_month_told_behind_its_days_is_put_before_the_first():
    assert told_apart("是14号，这个月的") == "是这个月14号"
    assert told_apart("15号让出院，16号才去结账，都是十月份的事") == "十月15号让出院,16号才去结账"


def test_a_stay_told_by_its_length_may_have_ended_on_either_of_two_days():
    assert after_a_stay("老伴儿5月11号住的，住了9天走的", TODAY) == (date(2026, 5, 19), date(2026, 5, 20))
    assert after_a_stay("5月11号住的院", TODAY) == ()
