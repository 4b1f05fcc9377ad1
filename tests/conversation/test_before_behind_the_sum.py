"""What residents tell in one breath with what is asked: what was before behind the own share, where they go behind
when; and what they tell at the result of a day, of money that came and of who it was."""

from datetime import date

import pytest

from conversation.journey import CHANGE, SUM, WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_SUM = {
    "zh": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的"),
    "ko": ("올해", "연길", "저보", "입원", "연변병원", "위생원"),
}
RESULT = {"zh": (*TO_SUM["zh"], "6000", "没有"), "ko": (*TO_SUM["ko"], "6000", "없슴다")}
TWICE = {
    "zh": (*RESULT["zh"], "再加一次", "3月5号", "没跨年", "9月10号", "跟第1次一样", "3000"),
    "ko": (*RESULT["ko"], "치료 하나 더 추가", "3월 5일", "그해에 입원함", "9월 10일", "첫번째와 같음", "3000"),
}
THIS, BEFORE = {"amount": "self_paid", "self_paid": "6000.00"}, {"earlier": "yes"}


def after(language: str, *said: str, who: str = "self") -> Session:
    """The session in which all that was typed."""
    return talked(language, who, TODAY, *said)[0]


def listed(language: str, *said: str) -> dict[str, str]:
    """What stands in the list that is to be confirmed."""
    return as_given(pending(after(language, *said).answers))


@pytest.mark.parametrize(
    ("language", "said", "then"),
    [
        ("zh", "自付六千，三月还住过一次自付三千", {"earlier_self_paid": "3000.00"}),
        ("zh", "自付六千，领过八百", {"earlier_aid": "800.00"}),
        ("zh", "六千，前面领过八百救助", {"earlier_aid": "800.00"}),
        (
            "zh",
            "自付六千，前面有一次自付三千，领过两千一",
            {"earlier_self_paid": "3000.00", "earlier_aid": "2100.00"},
        ),
        ("zh", "自付六千 今年三月还住过一次", {}),
        ("ko", "자부담 6천, 3월에도 한번 입원해서 자부담 3천 냈슴다", {"earlier_self_paid": "3000.00"}),
        ("ko", "자부담 6천, 전에 구조 8백 받았슴다", {"earlier_aid": "800.00"}),
        ("ko", "자부담 6천, 올해 800 받은적 있슴다", {"earlier_aid": "800.00"}),
        ("ko", "자부담 6천, 3월에도 입원했댔슴다", {}),
    ],
)
def test_what_was_before_is_not_lost_behind_the_own_share(language: str, said: str, then: dict[str, str]):
    told = listed(language, *TO_SUM[language], said)
    assert told == {"amount": "6000.00", **BEFORE, **then} or told == {**THIS, **BEFORE, **then}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(
            ("zh", each)
            for each in ("自付六千，去年住过一次自付三千", "自付六千，领了4200", "自付六千，之前交了三千押金")
        ),
        *(("ko", each) for each in ("자부담 6천, 작년에 입원한건 자부담 3천", "자부담 6천, 4200 구조 받았슴다")),
    ],
)
def test_what_was_of_another_year_or_of_this_time_is_nothing_of_before(language: str, said: str):
    told = listed(language, *TO_SUM[language], said)
    assert not {"earlier", "earlier_self_paid", "earlier_aid", "when"} & told.keys()


@pytest.mark.parametrize(
    ("language", "said", "id"),
    [
        ("zh", "3月5号是住进去的日子，出院是3月15号", "on"),
        ("zh", "9月10号不对，是9月12号", "on@2"),
        ("ko", "3월 5일은 들어간 날이고 나온건 3월 15일임다", "on"),
        ("ko", "9월 10일은 틀렸슴다, 9월 12일임다", "on@2"),
    ],
)
def test_the_day_that_was_another_is_put_right_of_its_own_treatment(language: str, said: str, id: str):
    right = {"on": "2026-03-15", "on@2": "2026-09-12"}[id]
    assert listed(language, *TWICE[language], said) == {id: right}


@pytest.mark.parametrize(("language", "said"), [("zh", "3月5号是住进去的日子"), ("ko", "3월 5일은 입원한 날임다")])
def test_the_day_of_the_bill_is_asked_again_where_it_was_that_of_the_admission(language: str, said: str):
    session = after(language, *TWICE[language], said)
    assert session.answers[CHANGE] == "on" and session.answers["on"] == "2026-03-05"


@pytest.mark.parametrize(("language", "said"), [("zh", "3月5号是出院的日子"), ("ko", "3월 5일은 퇴원한 날임다")])
def test_a_day_told_as_it_is_known_changes_nothing(language: str, said: str):
    session = after(language, *TWICE[language], said)
    assert not pending(session.answers) and CHANGE not in session.answers


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "下周去北京"), ("zh", "我下周去北京看病"), ("ko", "다음주에 북경에 감다")]
)
def test_where_somebody_goes_is_kept_with_when(language: str, said: str):
    assert {"when": "plan", "stage": "ahead", "place": "elsewhere"}.items() <= listed(language, said).items()


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "昨天去长春了"), ("zh", "我妈昨天去的长春"), ("ko", "어제 장춘에 왔슴다")]
)
def test_who_only_just_went_has_not_settled(language: str, said: str):
    told = listed(language, said)
    assert told["place"] == "province" and "when" not in told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我住院花了一万，医保报了六千，剩四千，低保"),
        ("ko", "입원해서 만원 썼는데 의보에서 6천 나오고 4천 남았슴다, 저보임다"),
    ],
)
def test_what_insurance_left_is_kept_for_the_own_share(language: str, said: str):
    assert after(language, said).answers[SUM] == "amount 4000.00"


@pytest.mark.parametrize(
    ("language", "said", "status"),
    [
        ("zh", "我孩子有病，自闭症，低保", "dibao"),
        ("zh", "我妈有病，特困", "tekun"),
        ("ko", "우리 엄마가 앓슴다, 저보임다", "dibao"),
    ],
)
def test_a_relative_who_is_ill_is_the_one_it_is_about(language: str, said: str, status: str):
    assert listed(language, said) == {"who": "other", "household": status}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "病人是我妈"),
        *(("ko", each) for each in ("우리 엄마임다", "환자는 우리 엄마임다", "내가 아니라 엄마꺼임다")),
    ],
)
def test_who_it_was_is_put_right_at_the_result(language: str, said: str):
    assert listed(language, *RESULT[language], said) == {"who": "other"}


@pytest.mark.parametrize("said", ["打了4200", "打卡里4200", "4200打卡上了"])
def test_money_that_came_is_asked_about(said: str):
    assert after("zh", *RESULT["zh"], said).answers[WHICH] == "on_slip_aid 4200.00"


@pytest.mark.parametrize("said", ["打了12393", "打了4200押金", "打了三天针"])
def test_what_else_is_told_so_is_no_money_that_came(said: str):
    assert WHICH not in after("zh", *RESULT["zh"], said).answers


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "我也想查"), ("zh", "我自己也查一下"), ("ko", "나도 알아보겠슴다"), ("ko", "나두 해볼게")],
)
def test_who_helped_may_ask_for_himself_next(language: str, said: str):
    assert "household" not in as_given(after(language, *RESULT[language], said, who="other").answers)
