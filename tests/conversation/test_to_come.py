"""What is told with the result that is of another time, of another stay or of another person."""

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, ZH, after

ONE_MORE = (*TO_THE_RESULT, "还有一次")


@pytest.mark.parametrize(
    "said",
    ["明天还要住院", "下个月还得做手术", "还要化疗六次", "明天去长春", "다음달에 또 입원해야 됨다", "래일 또 입원하오"],
)
def test_a_stay_to_come_leaves_the_result_as_it_is(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert told.startswith(ZH.text("turn.to_come")) and not pending(session.answers)
    assert "treatments" not in session.answers


@pytest.mark.parametrize(
    "said", ["嗯", "是的", "没毛病", "一楼还是二楼", "说错了，没有", "没钱交", "돈이 아직 아이 나왔슴다"]
)
def test_what_tells_nothing_of_the_case_proposes_nothing(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers)


def test_a_stay_that_is_not_settled_is_told_to_be_so():
    session, _ = after(*TO_THE_RESULT, "还没结账呢")
    assert pending(session.answers)["when"] == "plan"


@pytest.mark.parametrize("said", ["应该没有吧", "没有吧"])
def test_a_no_that_is_not_sure_changes_no_other_answer(said: str):
    session, _ = after(*TO_THE_RESULT[:-1], said)
    assert not pending(session.answers)


@pytest.mark.parametrize("said", ["低保是出院以后办的", "说错了，低保是我爸的，我妈不是", "저보는 퇴원하고 나왔슴다"])
def test_a_status_that_was_not_there_then_is_asked_again(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert session.answers["change"] == "household" and not pending(session.answers)


def test_a_status_that_may_be_two_is_asked_back():
    session, _ = after(*TO_THE_RESULT, "改一下低保，是边缘")
    assert session.answers["which"] == "household dibao_margin at_risk_of_poverty"


@pytest.mark.parametrize(("said", "read"), [("差一位，是80000", "80000.00"), ("9천으로 고쳐주오", "9000.00")])
def test_an_own_share_that_was_mistyped_is_proposed_anew(said: str, read: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == {"amount": read}


@pytest.mark.parametrize("said", ["邻居老王托我问，他自付3000", "那自付三万呢"])
def test_a_neighbour_and_what_might_be_change_nothing(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert told.startswith(ZH.text("turn.this_case")) and not pending(session.answers)


@pytest.mark.parametrize("said", ["换成我爸", "给我妈看看"])
def test_another_person_is_asked_about_from_the_start(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert told.startswith(ZH.text("turn.another_person")) and session.answers == {"who": "other"}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("두번째는 장춘에서 자부 만원", {"place@2": "province", "amount@2": "10000.00"}),
        ("또 입원했는데 이번엔 장춘임다 자부 만원", {"place@2": "province", "amount@2": "10000.00"}),
        ("上半年住了两次，自付一共6000", {}),
    ],
)
def test_a_further_stay_never_takes_the_place_of_the_first(said: str, read: dict[str, str]):
    session, _ = after(*TO_THE_RESULT, said)
    assert session.answers["treatments"] == "2" and pending(session.answers) == read


@pytest.mark.parametrize("said", ["3월에 5천, 6월에 7천 냈슴다", "다른 병원에서두 4천 냈슴다", "문진에서도 3천 썼슴다"])
def test_costs_of_other_times_lead_back_to_what_was_before(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert session.answers["change"] == "earlier"


@pytest.mark.parametrize("said", ["아니 없슴다", "아이 하겠슴다", "결과 다시 보여주쇼", "还没出院"])
def test_a_further_stay_that_is_none_is_taken_back(said: str):
    session, told = after(*ONE_MORE, said)
    assert "treatments" not in session.answers and "7,000" in told


def test_the_day_of_the_stay_that_is_named_is_its_own():
    session, _ = after(*ONE_MORE, "두번째는 8월 3일임다")
    assert pending(session.answers) == {"on@2": "2026-08-03"}
    session, _ = after(*ONE_MORE, "3月5日", "没跨年", "8月2日", "第一次是4月6号")
    assert pending(session.answers) == {"on": "2026-04-06"}


def test_as_with_the_first_is_not_of_the_first():
    session, _ = after(*ONE_MORE, "3月5日", "没跨年", "8月2日", "跟第一回一样，自付3000")
    assert pending(session.answers) == {"differs@2": "no", "amount@2": "3000.00"}


def test_a_stay_is_left_out_by_its_number():
    session, _ = after(*ONE_MORE, "3月5日", "没跨年", "8月2日", "和第1次一样", "5千", "去掉第二次")
    assert session.answers["removing"] == "2"


@pytest.mark.parametrize("said", ["不对，6月3日", "아니 6월 3일"])
def test_a_day_that_is_put_right_stays_in_its_year(said: str):
    session, told = after("去年", "去年5月3日", said)
    assert "2025年6月3日" in told and as_given(session.answers)["when"] == "earlier"


@pytest.mark.parametrize(("month", "day"), [("3月", "8号"), ("3월", "8일")])
def test_a_day_behind_its_month_is_of_that_month(month: str, day: str):
    _, told = after("去年", month, day)
    assert "2025年3月8日" in told


@pytest.mark.parametrize(
    ("year", "day", "meant"),
    [
        ("2022年", "6月", "2022年6月1日"),
        ("2021年", "8月15号", "2021年8月15日"),
        ("前年", "10月8号", "2024年10月8日"),
        ("2023年", "2022年3月8号", "2022年3月8日"),
    ],
)
def test_a_day_behind_its_year_is_of_that_year(year: str, day: str, meant: str):
    _, told = after(year, day)
    assert meant in told


def test_last_year_in_place_of_this_year_is_proposed():
    session, _ = after(*TO_THE_RESULT, "올해 아이라 작년임다")
    assert pending(session.answers) == {"when": "earlier"}
    session, _ = after(*TO_THE_STATUS, "不是今年，是去年")
    assert pending(session.answers) == {"when": "earlier"}


@pytest.mark.parametrize(
    ("said", "read"), [("社区没转，自己去的", {"referral": "none"}), ("전원을 아이했슴다", {"referral": "none"})]
)
def test_that_there_was_no_referral_is_proposed(said: str, read: dict[str, str]):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == read


@pytest.mark.parametrize("said", ["刚批了特困", "没有低保"])
def test_a_status_of_now_is_not_that_of_then(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert session.answers["change"] == "household"


@pytest.mark.parametrize("said", ["특수병증이 있슴다", "만성병증도 있슴다", "我有慢性病证"])
def test_a_certificate_is_no_other_kind_of_care(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "of_what"),
    [("올해 아이고 작년", ("when", "earlier")), ("예 근데 저보는 퇴원하고 나왔슴다", ("household", None))],
)
def test_what_is_put_right_under_a_list_is_of_its_own_line(said: str, of_what: tuple[str, str | None]):
    session, _ = after("어머니 저보, 올해 연변병원에 입원했다가 퇴원했슴다, 자부 8000원", said)
    name, read = of_what
    assert pending(session.answers).get(name) == read and pending(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize("said", ["전원 아이구 120", "전원 아이", "예 아이", "일없소"])
def test_a_word_under_a_list_adds_nothing_of_another_question(said: str):
    session, _ = after("어머니 저보, 올해 연변병원에 입원했다가 퇴원했슴다, 전원해줬슴다, 자부 8000원", said)
    assert pending(session.answers)["amount"] == "8000.00" and "earlier" not in pending(session.answers)
