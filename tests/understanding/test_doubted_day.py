"""Days that are told, but not for certain as that of settling."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.dates.days import day
from conversation.understanding.settled.doubted_day import doubted_days
from conversation.understanding.settled.zh_settled import settled_on, told_apart

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("10月15号左右", date(2026, 10, 15)),
        ("国庆那几天结的", date(2026, 10, 1)),
        ("国庆放假第三天结的", date(2026, 10, 1)),
        ("上个月十五，具体哪天记不准", date(2026, 10, 15)),
        ("7月1号结过一次，9月8号又结了一次", date(2026, 9, 8)),
        ("10月12日出院，10月20日才打的单子", date(2026, 10, 12)),
        ("10月28号结的，11月3号又补交了200", date(2026, 10, 28)),
        ("11月30号才能结账", date(2025, 11, 30)),
        ("10月3号查出来的病", date(2026, 10, 3)),
        ("说好10月13号出院", date(2026, 10, 13)),
        ("八月十号出的院，八月十五又去一趟", date(2026, 8, 10)),
    ],
)
def test_a_day_told_in_doubt_is_asked_back(said: str, found: date):
    assert found in doubted_days(said, found, TODAY)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("10月3号住院，10月13号结账走人", date(2026, 10, 13)),
        ("10月28号出院结账，10月30号去报销", date(2026, 10, 28)),
        ("10月3号摔的，10月13号结账", date(2026, 10, 13)),
        ("本月3号结的，那会儿我不在家", date(2026, 11, 3)),
        ("去年11月30号才能结账", date(2025, 11, 30)),
    ],
)
def test_what_else_is_told_leaves_no_doubt(said: str, found: date):
    assert doubted_days(said, found, TODAY) == ()


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("出院十一月九号，钱不够，十一月十六号才把账结上", date(2026, 11, 16)),
        ("9月1号出院，医保系统坏了，9月8号才弄好", date(2026, 9, 8)),
        ("端午节第二天，也就是6月20号，把账结了", date(2026, 6, 20)),
    ],
)
def test_a_bill_settled_after_leaving_is_settled_then(said: str, on: date):
    assert settled_on(told_apart(said), TODAY) == on


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("5、6号吧", ("2026-11-05", "2026-11-06")),
        ("15、6号", ("2026-11-15", "2026-11-16")),
        ("10-11号", ("2026-11-10", "2026-11-11", "2026-10-11")),
        ("二月二", ("2026-02-02", "2026-03-20")),
        ("1022", ("2026-10-22",)),
    ],
)
def test_what_may_be_several_days_is_asked_back(said: str, days: tuple[str, ...]):
    found = day(said, TODAY)
    assert not isinstance(found, date)
    assert found.candidates == days


def test_two_months_share_their_day():
    assert told_apart("三月或者四月的15号") == "三月15号或者四月15号"


@pytest.mark.parametrize("said", ["설 쇠기 하루전에", "김장하기 사흘전"])
def test_a_day_before_what_nobody_here_knows_the_day_of_is_none(said: str):
    found = understood(QUESTIONS["on"], said, Facts({}, TODAY))
    assert isinstance(found, Problem)
    assert found.candidates == ()
