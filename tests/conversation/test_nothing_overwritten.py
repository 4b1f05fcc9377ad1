"""What is said under a list, or with the result, in passing: it writes over nothing that was told."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = "今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千"
IN_KOREAN = "올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원, 자부 6천원"
AID_NOT_KNOWN = (CASE, "对", "有", "四千", "不知道")


def after(*said: str, language: str = "zh") -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


@pytest.mark.parametrize("said", ["没有", "没", "领了两千", "收到三千", "领了救助两千", "不记得", "不知道", "记不清了"])
def test_under_a_list_what_is_no_own_share_changes_none(said: str):
    listed, _ = after(CASE)
    session, _ = after(CASE, said)
    assert pending(session.answers) | pending(listed.answers) == pending(session.answers)


@pytest.mark.parametrize("said", ["없슴다", "2천원 탔슴다", "통장에 3천원 들어왔소", "모르겠소", "생각 안남다"])
def test_the_same_in_korean(said: str):
    listed, _ = after(IN_KOREAN, language="ko")
    session, _ = after(IN_KOREAN, said, language="ko")
    assert pending(session.answers) | pending(listed.answers) == pending(session.answers)


def test_of_money_that_came_in_it_is_said_that_the_own_share_stays():
    assert LANGUAGES["zh"].text("beside.sum_stays") in after(CASE, "领了两千")[1]


def test_the_day_goes_with_the_year_that_was_put_right():
    session, _ = after("12월 5일에 퇴원했슴다", "아니 올해임다", language="ko")
    assert pending(session.answers) == {"when": "this_year", "care": "inpatient"}


@pytest.mark.parametrize(
    ("said", "language"), [("2027年1月5号出的院，延吉，低保", "zh"), ("2026년 12월 15일에 퇴원했슴다 저보임다", "ko")]
)
def test_a_day_that_is_still_to_come_tells_no_year(said: str, language: str):
    session, _ = after(said, language=language)
    assert "when" not in pending(session.answers) and "on" not in pending(session.answers)
    assert "when" in asked_besides(session.answers) and pending(session.answers)["household"] == "dibao"


@pytest.mark.parametrize("said", ["我想起来了，以前领了两千八", "以前救助两千八", "领了两千八"])
def test_aid_that_comes_to_mind_with_the_result_is_the_aid_of_before(said: str):
    session, _ = after(*AID_NOT_KNOWN, said)
    assert pending(session.answers) == {"earlier_aid": "2800.00"}


@pytest.mark.parametrize("said", ["没领过", "我想起来了，没领过救助", "没领"])
def test_and_that_there_was_none(said: str):
    session, _ = after(*AID_NOT_KNOWN, said)
    assert pending(session.answers) == {"earlier_aid": "0.00"}


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        ((CASE, "对", "没有"), "我还有个高血压，拿药花了八百", "zh"),
        ((IN_KOREAN, "예", "없슴다"), "고혈압두 있는데 약값이 8백 들었슴다", "ko"),
    ],
)
def test_the_cost_of_another_illness_is_not_that_of_the_result(case: tuple[str, ...], said: str, language: str):
    session, told = after(*case, said, language=language)
    assert as_given(session.answers)["amount"] == "6000.00" and not pending(session.answers)
    assert LANGUAGES[language].text("heard.several") in told


@pytest.mark.parametrize(("said", "kept"), [("연길 하늘병원이꾸마", "prefecture"), ("장춘 길대병원임다", "province")])
def test_a_hospital_is_where_one_was_treated_and_no_register(said: str, kept: str):
    session, _ = after("올해 입원했슴다 저보임다", "예", said, language="ko")
    assert pending(session.answers) == {"place": kept} and "residence" not in as_given(session.answers)


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [(CASE, "不是自付，是总共", "zh"), (IN_KOREAN, "자부 아니라 모두 낸거임다", "ko")],
)
def test_a_sum_that_was_none_of_the_own_share_is_asked_about_again(case: str, said: str, language: str):
    session, _ = after(case, said, language=language)
    assert "amount" not in pending(session.answers) and "amount" in asked_besides(session.answers)


def test_a_million_and_more_is_asked_back():
    session, _ = after(CASE.removesuffix("，自付六千"), "对", "100000000")
    assert "amount" not in as_given(session.answers) and session.answers["which"] == "amount 100000000.00"
