"""Days as people write them. Today is 1 June 2025 in all of these."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversation import Problem
from conversation.understanding.dates.days import day
from conversation.understanding.dates.solar_terms import of_the_sun_in
from conversation.understanding.dates.zh_days import dated

TODAY = date(2025, 6, 1)
DAYS = {
    "2025-03-05": date(2025, 3, 5),
    "2025-3-5": date(2025, 3, 5),
    "2025/03/05": date(2025, 3, 5),
    "2025.3.5": date(2025, 3, 5),
    "２０２５－０３－０５": date(2025, 3, 5),
    "2025年3月5日": date(2025, 3, 5),
    "2025年03月05号": date(2025, 3, 5),
    "2025 年 3 月 5 日": date(2025, 3, 5),
    "25年3月5日": date(2025, 3, 5),
    "20250305": date(2025, 3, 5),
    "2025년 3월 5일": date(2025, 3, 5),
    "25년 3월 5일": date(2025, 3, 5),
    "3月5日": date(2025, 3, 5),
    "3월 5일": date(2025, 3, 5),
    "3.5": date(2025, 3, 5),
    "12月31日": date(2024, 12, 31),
    "12월 31일": date(2024, 12, 31),
    "去年3月5日": date(2024, 3, 5),
    "前年12月31号": date(2023, 12, 31),
    "지난해 3월 5일": date(2024, 3, 5),
    "작년 3월 5일": date(2024, 3, 5),
    "올해 3월 5일": date(2025, 3, 5),
    "今年3月5日": date(2025, 3, 5),
    "去年十月三号": date(2024, 10, 3),
    "2025年三月二十一日": date(2025, 3, 21),
    "十二月三十一号": date(2024, 12, 31),
    "今天": TODAY,
    "오늘": TODAY,
    "昨天": date(2025, 5, 31),
    "어제": date(2025, 5, 31),
    "前天": date(2025, 5, 30),
    "그저께": date(2025, 5, 30),
    "2024-02-29": date(2024, 2, 29),
    "上个月15号": date(2025, 5, 15),
    "上上个月20号": date(2025, 4, 20),
    "지난달 15일": date(2025, 5, 15),
    "열이틀전": date(2025, 5, 20),
    "스무날 전": date(2025, 5, 12),
    "三天前": date(2025, 5, 29),
    "사흘전": date(2025, 5, 29),
    "열흘 전": date(2025, 5, 22),
    "两周前": date(2025, 5, 18),
    "두주전": date(2025, 5, 18),
    "上周三": date(2025, 5, 21),
    "지난주 수요일": date(2025, 5, 21),
    "삼월 오일": date(2025, 3, 5),
    "십이월 삼십일일": date(2024, 12, 31),
    "시월 삼일": date(2024, 10, 3),
    "二零二四年三月五号": date(2024, 3, 5),
    "이천이십사년 삼월 오일": date(2024, 3, 5),
    "24.3.5": date(2024, 3, 5),
    "去年国庆节": date(2024, 10, 1),
    "3月5号出院": date(2025, 3, 5),
    "3월 5일에 퇴원했습니다": date(2025, 3, 5),
    "1999-12-31": date(1999, 12, 31),
}
WRONG = {
    "": "unreadable",
    "上个月": "no_day",
    "3": "unreadable",
    "农历三月五日": "unreadable",
    "음력 3월 5일": "unreadable",
    "三个月前": "unreadable",
    "5/3/2024": "unreadable",
    "05.03.2025": "unreadable",
    "2025-03-05T10:00": "unreadable",
    "٢٠٢٥-٠٣-٠٥": "unreadable",
    "1025-03-05": "unreadable",
    "9" * 5000: "unreadable",
    "😀" * 4096: "unreadable",
    "2025年3月": "no_day",
    "3月": "no_day",
    "3월": "no_day",
    "2025": "no_day",
    "去年": "no_day",
    "去年十月": "no_day",
    "三月五十日": "impossible",
    "2025-02-30": "impossible",
    "2025年13月1日": "impossible",
    "2025-00-10": "impossible",
    "2月30日": "impossible",
    "2025-06-02": "future",
    "2026年1月1日": "future",
    "2099.1.1": "future",
}


@pytest.mark.parametrize(("typed", "meant"), DAYS.items())
def test_is_read_as(typed: str, meant: date):
    assert day(typed, TODAY) == meant


@pytest.mark.parametrize(("typed", "problem"), WRONG.items(), ids=lambda text: text[:12])
def test_is_asked_again(typed: str, problem: str):
    found = day(typed, TODAY)
    assert isinstance(found, Problem)
    assert found.message == f"problem.day.{problem}"


@pytest.mark.parametrize(
    ("typed", "days"),
    {
        "15号": ("2025-05-15", "2025-04-15"),
        "周三": ("2025-05-28", "2025-05-21"),
        "수요일": ("2025-05-28", "2025-05-21"),
    }.items(),
)
def test_a_day_of_no_month_or_week_is_asked_back(typed: str, days: tuple[str, ...]):
    found = day(typed, TODAY)
    assert isinstance(found, Problem)
    assert found.candidates == days


@given(st.dates(date(1950, 1, 1), TODAY))
def test_every_past_day_is_understood(meant: date):
    for typed in (meant.isoformat(), f"{meant:%Y%m%d}", f"{meant.year}年{meant.month}月{meant.day}日"):
        assert day(typed, TODAY) == meant


@given(st.one_of(st.text(max_size=300), st.text("0123456789-/.年月日号년월일今天去昨 ", max_size=30)))
def test_whatever_is_typed_gives_a_past_day_or_a_problem(typed: str):
    found = day(typed, TODAY)
    assert isinstance(found, Problem) or found <= TODAY


def test_february_29_without_a_year_in_a_year_that_has_none():
    found = day("2月29日", TODAY)
    assert isinstance(found, Problem)
    assert found.message == "problem.day.impossible"
    assert day("2月29日", date(2024, 6, 1)) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("去年立冬那天结的", "2024-11-07左右结的"),
        ("清明节前一天", "2025-04-03"),
        ("4月最后一个礼拜五", "2025-04-25"),
        ("上礼拜的今天", "2025-05-25"),
        ("结算日期20250513", "结算日期2025-05-13"),
        ("26/10/2024", "2024-10-26"),
        ("113", "2025-01-13还是2024-11-03"),
        ("五一前天结的", "2025-04-29还是2025-04-30结的"),
        ("国庆放假前一天", "2024-09-30左右"),
        ("上个月初六", "2025-05-06还是2025-05-03"),
        ("俩月前", "2025-04-01左右"),
        ("出院三天了", "2025-05-29还是2025-05-30"),
        ("五一收假那天，5月6号", "五一收假那天，5月6号"),
        ("票号20250513", "票号20250513"),
    ],
)
def test_what_chinese_names_by_something_else_is_put_as_a_day(said: str, put: str):
    assert dated(said, TODAY) == put


def test_days_of_the_sun_move_by_a_day():
    assert [of_the_sun_in(year, "清明").day for year in (2023, 2024, 2025, 2026, 2027)] == [5, 4, 4, 5, 5]
    assert of_the_sun_in(2021, "冬至") == date(2021, 12, 21)
