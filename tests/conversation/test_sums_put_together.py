"""Sums that are told in parts, beside another or as of one month: a part of them is never taken for the whole, and what
they make is asked back or shown before it counts."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from conversation.turn import turn
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = {
    "zh": "今年，延吉户口，低保，住院，延边医院，卫生院给转的",
    "ko": "올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원",
}
RIGHT, NONE, SOME = {"zh": "对", "ko": "예"}, {"zh": "没有", "ko": "없슴다"}, {"zh": "有", "ko": "있슴다"}
OWN = {"zh": "，自付六千", "ko": ", 자부 6천원"}


def at_the_own_share(language: str, *said: str) -> tuple[Session, str]:
    return talked(language, "self", TODAY, CASE[language], RIGHT[language], *said)


def at_what_was_before(language: str, *said: str) -> tuple[Session, str]:
    return talked(language, "self", TODAY, CASE[language] + OWN[language], RIGHT[language], *said)


def with_the_result(language: str, *said: str) -> tuple[Session, str]:
    return at_what_was_before(language, NONE[language], *said)


def asked_back(session: Session) -> list[str]:
    return session.answers.get(WHICH, "").split(" ")[1:]


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        ("zh", "自付3000 自负500", "3500.00"),
        ("zh", "甲类自付两千，乙类自付一千", "3000.00"),
        ("zh", "六千去掉八百自费", "5200.00"),
        ("zh", "上半月三千，下半月两千五", "5500.00"),
        ("zh", "卡里扣了一千八，又交了两千二", "4000.00"),
        ("ko", "자부 3천 자담 5백", "3500.00"),
        ("ko", "6천에서 자비 8백 빼고", "5200.00"),
        ("ko", "처음에 5천 내고 나중에 2천 더 냈슴다", "7000.00"),
    ],
)
def test_what_the_parts_make_is_the_first_button(language: str, said: str, first: str):
    session, _ = at_the_own_share(language, said)
    assert asked_back(session)[:1] == [first] and "amount" not in as_given(session.answers)


def test_in_a_whole_case_too_the_rows_are_told_together():
    session, _ = talked("zh", "self", TODAY, f"{CASE['zh']}，甲类自付两千，乙类自付一千")
    assert pending(session.answers)["amount"] == "3000.00"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "单子上救助4200，自付1800"),
        ("zh", "自付一千八，救助四千二"),
        ("ko", "결산서에 구조 4200, 자부 1800"),
        ("ko", "자부 1800, 구조 4200임다"),
    ],
)
def test_what_the_aid_left_is_compared_with_the_slip_and_no_own_share(language: str, said: str):
    session, _ = with_the_result(language, said)
    assert not pending(session.answers) and session.answers["on_slip_aid"] == "4200.00"


@pytest.mark.parametrize(("language", "said"), [("zh", "单子上自付1800"), ("ko", "결산서에 자부 1800이라고 적혔슴다")])
def test_alone_it_is_said_that_it_is_just_what_is_left(language: str, said: str):
    session, told = with_the_result(language, said)
    words = LANGUAGES[language].text("turn.left_by_aid", left=180000, own=600000, aid=420000)
    assert not pending(session.answers) and words in told


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "自付写错了，是1800"), ("zh", "单子上自付两千"), ("ko", "자부가 틀렸슴다, 1800임다")]
)
def test_an_own_share_put_right_is_proposed_as_before(language: str, said: str):
    session, _ = with_the_result(language, said)
    assert pending(session.answers).keys() == {"amount"}


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        ("zh", "一万二报销八千", "4000.00"),
        ("zh", "八千，医保给报了五千", "3000.00"),
        ("zh", "比这次少两千", "4000.00"),
        ("zh", "住院三千，透析两千", "5000.00"),
        ("ko", "8천에서 의보에서 5천 나왔슴다", "3000.00"),
        ("ko", "이번보다 천원 더 많슴다", "7000.00"),
        ("ko", "입원 3천, 투석 2천", "5000.00"),
    ],
)
def test_of_before_what_the_sums_make_is_asked_back(language: str, said: str, first: str):
    session, _ = at_what_was_before(language, SOME[language], said)
    assert asked_back(session)[:1] == [first] and "earlier_self_paid" not in as_given(session.answers)


@pytest.mark.parametrize(("language", "said"), [("zh", "总共花了一万二"), ("ko", "모두 8천 썼슴다")])
def test_of_a_whole_bill_the_own_share_is_asked(language: str, said: str):
    session, told = at_what_was_before(language, SOME[language], said)
    assert LANGUAGES[language].text("problem.amount.whole_bill") in told and not asked_back(session)


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "每个月透析自付五百"), ("zh", "每个月住一回，自付一千"), ("ko", "매달 투석에 자부 5백")],
)
def test_the_sum_of_a_month_is_not_that_of_the_year(language: str, said: str):
    session, _ = at_what_was_before(language, said)
    assert "earlier_self_paid" not in {**pending(session.answers), **as_given(session.answers)}


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "每个月透析自付五百，透析了八个月"), ("ko", "매달 투석 자부 5백, 8개월")]
)
def test_where_it_is_told_of_how_many_months_all_are_shown(language: str, said: str):
    session, _ = at_what_was_before(language, said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "4000.00"}


@pytest.mark.parametrize(
    ("language", "said", "own", "aid"),
    [
        ("zh", "三月那次救助直接扣了八百，自己掏四百", "1200.00", "800.00"),
        ("zh", "上次自己出了五百，医院免了一千二", "1700.00", "1200.00"),
        ("zh", "三月住过一次自付两千八领了一千九，六月又一次自付一千领七百", "3800.00", "2600.00"),
        ("ko", "3월에 병원에서 구조 8백 덜어주고 내가 4백 냈슴다", "1200.00", "800.00"),
    ],
)
def test_what_was_taken_off_then_is_part_of_the_own_share(language: str, said: str, own: str, aid: str):
    session, _ = at_what_was_before(language, said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": own, "earlier_aid": aid}


@pytest.mark.parametrize(
    ("said", "day"),
    [("第一回其实是三月六号", "2026-03-06"), ("第一次其实是3月10号", "2026-03-10"), ("第一次是三月八号", "2026-03-08")],
)
def test_nobody_is_admitted_behind_the_bill(said: str, day: str):
    session, _ = with_the_result("zh", "/another", "3月5号", "当年住进去的", "9月10号", said)
    assert pending(session.answers) == {"on": day}


@pytest.mark.parametrize(("said", "meant"), [("9月10号", ["same_year", "2025-09-10"]), ("12月28号", [])])
def test_a_stay_of_half_a_year_is_asked_back(said: str, meant: list[str]):
    session, _ = with_the_result("zh", "/another", "3月5号", said)
    assert asked_back(session) == meant


@pytest.mark.parametrize(("language", "said"), [("zh", "七月流产住院三千"), ("ko", "7월에 류산으로 입원 3천")])
def test_what_a_stay_of_before_came_to_is_offered_and_not_lost(language: str, said: str):
    session, told = at_what_was_before(language, said)
    if pending(session.answers):
        told = "\n".join(message.text for message in turn(session, RIGHT[language], TODAY))
    assert "3,000" in told and "earlier_self_paid" not in as_given(session.answers)
