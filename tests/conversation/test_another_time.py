"""What is told of another year, another stay or another person takes the place of no answer about this treatment."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
LISTED = {
    "ko": ("저보 연길호적 올해 연변병원 입원, 위생원에서 전원", "자부 8천"),
    "zh": ("低保 延吉户口 今年 延边医院住院 社区转的", "自付8000"),
}
RESULT = {
    "ko": (*LISTED["ko"], "맞습니다", "없음"),
    "zh": (*LISTED["zh"], "对", "没有"),
}


def of(language: str, *said: str, who: str = "self") -> tuple[Session, str]:
    """A session in which all that was typed, and the last that was answered."""
    return talked(language, who, TODAY, *said)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "작년에도 같은 병으로 4천 받았댔슴다"),
        ("ko", "작년에는 구조 2천 받았댔슴다"),
        ("ko", "재작년에 의료구조 1500 받은적 있슴다"),
        ("zh", "去年救助给了2000"),
        ("zh", "去年也是这病领了4000"),
    ],
)
def test_what_was_given_in_an_earlier_year_is_no_time_and_no_sum_of_this_treatment(language: str, said: str):
    session, _ = of(language, *RESULT[language], said)
    assert not pending(session.answers) and "on_slip_aid" not in session.answers
    session, _ = of(language, LISTED[language][0].replace("올해 ", "").replace("今年 ", ""), said)
    assert not {"when", "amount"} & pending(session.answers).keys()


@pytest.mark.parametrize(
    ("language", "said", "status"),
    [
        ("ko", "저보변두리가정임다. 작년에 인정받았슴다", "dibao_margin"),
        ("ko", "저보는 작년부터임다", "dibao"),
        ("zh", "低保边缘户。去年认定的", "dibao_margin"),
    ],
)
def test_the_year_of_a_status_is_not_that_of_the_treatment(language: str, said: str, status: str):
    session, _ = of(language, said)
    assert pending(session.answers) == {"household": status}


@pytest.mark.parametrize(
    ("language", "said", "sums"),
    [
        ("ko", "앞에 없다고 했는데 있었슴다. 4월에 화룡시병원", ("자부 1700", "구조 1190")),
        ("ko", "앞에 있었슴다", ("자부 1700", "구조 1190")),
        ("zh", "之前说没有其实有。4月在和龙市医院", ("自付1700", "救助1190")),
    ],
)
def test_that_there_was_something_before_after_all_is_proposed_with_its_sums(
    language: str, said: str, sums: tuple[str, ...]
):
    session, _ = of(language, *RESULT[language], said, *sums)
    read = {"earlier": "yes", "earlier_self_paid": "1700.00", "earlier_aid": "1190.00"}
    assert pending(session.answers) == read and as_given(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize(("language", "said"), [("ko", "전원 없다고 했는데 있슴다"), ("zh", "转诊说没有，其实有")])
def test_a_referral_that_was_there_after_all_is_asked_again(language: str, said: str):
    session, _ = of(language, *RESULT[language], said)
    assert not pending(session.answers) and session.answers["change"] == "referral"


BOTH = {"amount": "6000.00", "earlier": "yes", "earlier_self_paid": "2000.00"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "봄에 입원한건 자부 2천이고 이번건 6천임다"),
        ("ko", "이번에 자부 6천이고 봄에는 2천임다"),
        ("ko", "첫번째는 2월에 자부 2000, 두번째는 9월에 자부 6000임다"),
        ("zh", "春天住院的自付2000，这次的6000"),
        ("zh", "第一次2000第二次6000自付"),
    ],
)
def test_the_own_share_of_this_time_and_of_before_are_both_proposed(language: str, said: str):
    first = LISTED[language][0]
    for before in ((first, RESULT[language][2]), RESULT[language]):
        session, _ = of(language, *before, said)
        assert pending(session.answers) == BOTH
    session, _ = of(language, first, said)
    assert BOTH.items() <= pending(session.answers).items()


@pytest.mark.parametrize(
    "said",
    [
        "전에 자부 2천이라 했는데 이번에 보니 6천임다",
        "봄에 구조 2천, 이번에 자부 6천",
        "합쳐서 자부 8천인데 이번에 6천",
    ],
)
def test_two_sums_of_something_else_are_not_taken_for_two_stays(said: str):
    session, _ = of("ko", LISTED["ko"][0], "맞습니다", said)
    assert "earlier_self_paid" not in pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "봄에 한거는 자부 2800"), ("ko", "여동생은 자부 2800"), ("zh", "春天住院的那次自付2800")],
)
def test_a_sum_that_may_be_of_another_stay_or_person_is_asked_back(language: str, said: str):
    session, _ = of(language, LISTED[language][0], RESULT[language][2], said, who="other")
    assert "amount" not in as_given(session.answers) and session.answers["which"] == "amount 2800.00"


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "앞에 두번은 자부 4천임다"), ("ko", "그전에 세번 자부가 합쳐서 4천임다"), ("zh", "前两次自付4000")],
)
def test_what_several_stays_before_cost_is_not_what_this_one_did(language: str, said: str):
    session, _ = of(language, LISTED[language][0], RESULT[language][2], said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "4000.00"}


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "7월에도 입원했댔슴다 자부 4천"), ("zh", "7月份也住过院 自付4000")]
)
def test_one_more_stay_is_not_the_one_that_is_asked_about(language: str, said: str):
    session, _ = of(language, LISTED[language][0], RESULT[language][2], said)
    assert "amount" not in {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize(("language", "said"), [("ko", "그때 자부 2800"), ("zh", "那时候自付2800")])
def test_where_it_is_asked_what_was_before_a_sum_of_then_is_of_before(language: str, said: str):
    session, _ = of(language, *RESULT[language][:-1], said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "2800.00"}


@pytest.mark.parametrize(("language", "said"), [("ko", "여동생은 자부 3000"), ("zh", "小姨子自付3000")])
def test_under_the_list_the_own_share_of_a_sister_takes_no_place(language: str, said: str):
    session, _ = of(language, *LISTED[language], said, who="other")
    assert pending(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [
        ("ko", "특수병 저보 연길호적 연길시병원 올해", "7월에 페염으로 입원한 돈 4천도 있슴다"),
        ("zh", "特病 低保 延吉户口 延边医院 今年", "7月肺炎住院花的4000也有"),
    ],
)
def test_what_another_kind_of_treatment_cost_changes_nothing_of_this_one(language: str, first: str, said: str):
    session, _ = of(language, first, RESULT[language][2], said)
    assert not pending(session.answers) and as_given(session.answers)["care"] == "special_disease"


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("ko", "한달에 자부 900씩 열한달", "9900.00 900.00"),
        ("ko", "한번 주사에 자부 2500임다. 네번 맞았슴다", "10000.00 2500.00"),
        ("ko", "한달에 자부 900인데 그러니까 9900원", "9900.00 900.00"),
        ("zh", "打一针自付2500，打了四针", "10000.00 2500.00"),
        ("zh", "一个月自付900，十一个月", "9900.00 900.00"),
        ("ko", "일주일에 세번 투석함다. 한번에 자부 400", "400.00"),
        ("zh", "一周三次，每次自付400", "400.00"),
    ],
)
def test_what_one_month_or_one_time_cost_is_asked_back_with_what_all_of_them_make(language: str, said: str, meant: str):
    session, _ = of(language, LISTED[language][0], RESULT[language][2], said)
    assert session.answers["which"] == f"amount {meant}"


@pytest.mark.parametrize(("language", "said"), [("ko", "한달에 자부 1100"), ("zh", "一个月自付1100")])
def test_the_sum_of_one_month_is_not_offered_as_that_of_all(language: str, said: str):
    session, told = of(language, LISTED[language][0], said, RESULT[language][2])
    assert "sum" not in session.answers and "1,100" not in told


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "아니 그건 한번값임다"), ("ko", "그건 한달치임다"), ("zh", "不对，那是一个月的")]
)
def test_a_sum_that_was_only_for_one_time_is_asked_again(language: str, said: str):
    for before in (RESULT[language][:-1], RESULT[language]):
        session, _ = of(language, *before, said)
        assert session.answers["change"] == "amount" and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "약도 달마다 탐다. 자부 150원"),
        ("ko", "만성병 카드 있슴다"),
        ("ko", "임시거주증 청도에 있슴다"),
        ("ko", "상해 거주증도 있슴다"),
        ("zh", "药每个月自付150"),
        ("zh", "有慢病卡"),
        ("zh", "青岛有临时居住证"),
    ],
)
def test_what_somebody_has_besides_changes_nothing_of_the_result(language: str, said: str):
    session, _ = of(language, *RESULT[language], said)
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize(("language", "said"), [("ko", "연길 거주증 있슴다"), ("zh", "户口山东 在延吉有居住证")])
def test_a_permit_of_yanbian_is_read(language: str, said: str):
    session, _ = of(language, said)
    assert pending(session.answers)["residence"] == "permit"


def test_at_the_place_a_permit_of_elsewhere_is_no_place():
    session, _ = of("ko", "저보 입원 올해. 호적은 도문", "맞슴다", "상해 거주증 있슴다")
    assert "place" not in as_given(session.answers) and "which" not in session.answers


def test_who_asks_for_another_goes_on_with_what_is_told_of_that_one():
    session, _ = of(
        "ko",
        "저는 사회구역 일군임다. 우리 구역 할머니 대신 물어봄다",
        "할머니는 특곤임다. 올해 연변병원 입원, 자부 1600",
    )
    read = pending(session.answers)
    assert read["who"] == "other" and read["household"] == "tekun" and read["amount"] == "1600.00"


def test_who_does_not_know_what_a_sum_is_takes_back_no_status():
    session, _ = of("ko", "농촌 감측호 안도 올해 안도현병원 입원", "자부인지 뭔지 모르겠는데 4100 냈슴다")
    assert pending(session.answers)["household"] == "at_risk_of_poverty"
    assert session.answers["sum"] == "amount 4100.00"


@pytest.mark.parametrize(
    "said", ["어제 연변병원에 입원했슴다. 저보 연길호적", "그저께 연길시병원에 입원했슴다. 저보 연길호적"]
)
def test_who_came_to_hospital_yesterday_may_not_have_left_it(said: str):
    session, _ = of("ko", said)
    assert pending(session.answers)["place"] == "prefecture" and "when" not in pending(session.answers)


@pytest.mark.parametrize("town", ["장춘", "길림시"])
def test_where_somebody_was_treated_is_read_behind_the_register(town: str):
    session, _ = of("ko", f"저보 화룡호적 {town}에서 입원했슴다 올해")
    read = pending(session.answers)
    assert (read["residence"], read["county"], read["place"]) == ("yanbian", "helong", "province")


@pytest.mark.parametrize("said", ["자부 총 3천", "자부가 합쳐서 3천", "약값 자부 3천"])
def test_an_own_share_that_is_told_by_its_name_is_not_asked_about(said: str):
    session, _ = of("ko", LISTED["ko"][0], said)
    assert pending(session.answers)["amount"] == "3000.00"


@pytest.mark.parametrize(("language", "said"), [("ko", "7천9백8십원임다"), ("zh", "7980")])
def test_a_sum_that_is_said_once_more_stays(language: str, said: str):
    session, _ = of(language, *RESULT[language], said, said)
    assert pending(session.answers) == {"amount": "7980.00"}


@pytest.mark.parametrize(("language", "said"), [("ko", "첫번 3천 두번째 5천임다"), ("zh", "第一次3000第二次5000")])
def test_two_sums_that_make_the_own_share_are_told_apart(language: str, said: str):
    session, _ = of(language, *RESULT[language], said)
    assert pending(session.answers) == {"amount": "5000.00", "earlier": "yes", "earlier_self_paid": "3000.00"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "6월에 특수병으로 구조 800 받았슴다"), ("zh", "6月特病救助领了800")],
)
def test_under_the_list_aid_for_another_treatment_changes_no_care(language: str, said: str):
    session, _ = of(language, *LISTED[language], said)
    read = pending(session.answers)
    assert read["care"] == "inpatient" and read["earlier"] == "yes" and read["earlier_aid"] == "800.00"


def test_aid_of_before_is_none_of_this_slip():
    session, _ = of("ko", *RESULT["ko"], "올해 앞에서 구조 2천 받았슴다")
    assert "on_slip_aid" not in session.answers
    assert pending(session.answers)["earlier_aid"] == "2000.00"


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "자부 8천은 기억으로 적었슴다. 결산서 보니 8,126.40원"), ("zh", "自付8000是凭记忆写的，结算单上是8126.4")],
)
def test_what_the_slip_shows_is_proposed_in_place_of_what_was_remembered(language: str, said: str):
    session, _ = of(language, *RESULT[language], said)
    assert pending(session.answers) == {"amount": "8126.40"} or session.answers["which"].endswith("8126.40")


@pytest.mark.parametrize(("language", "said"), [("ko", "10월 8일에 퇴원"), ("zh", "10月8号出院")])
def test_the_day_of_a_stay_that_is_known_is_no_news_of_its_care(language: str, said: str):
    year = {"ko": "작년에 입원했슴다 저보 왕청호적", "zh": "去年住院 低保 汪清户口"}[language]
    session, _ = of(language, year, RESULT[language][2], said)
    assert not pending(session.answers) and session.answers["which"] == "on 2025-10-08"


@pytest.mark.parametrize(
    ("said", "care", "own_share"),
    [
        ("7월에 페염으로 입원한 돈 4천도 있슴다", "special_disease", None),
        ("투석 말고 7월에 입원도 했댔슴다 자부 4천", "special_disease", None),
        ("특수병이 아니고 입원임다. 자부 4천", "inpatient", "4000.00"),
    ],
)
def test_under_the_list_one_more_treatment_is_told_from_what_puts_it_right(said: str, care: str, own_share: str | None):
    session, _ = of("ko", "특수병 저보 연길호적 연길시병원 올해", said)
    read = pending(session.answers)
    assert (read["care"], read.get("amount")) == (care, own_share)
