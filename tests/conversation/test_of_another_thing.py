"""What is told of another time, place or person in the very words of an answer, as talks have shown it: it is written
over nothing. Each line stands beside one that has to stay as it is."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
BEGUN = {"zh": ["今年", "延吉", "低保", "住院", "延边医院", "卫生院", "8000", "没有"]}
BEGUN["ko"] = ["올해", "연길", "저보", "입원", "연변병원", "위생원", "8000", "없슴다"]
AT = {"when": 0, "residence": 1, "household": 2, "care": 3, "place": 4, "referral": 5, "earlier": 7, "result": 8}
"""How many of these answers are given before the question is asked."""


def told(language: str, question: str, *said: str, away: bool = False) -> tuple[dict[str, str], dict[str, str]]:
    """What is kept and what is proposed after that was said at the question; `away`: of a stay in Changchun."""
    before = BEGUN[language][: AT[question]]
    if away and len(before) > AT["place"]:
        before[AT["place"]] = {"zh": "长春", "ko": "장춘"}[language]
    session, _ = talked(language, "self", TODAY, *before, *said)
    return dict(as_given(session.answers)), dict(pending(session.answers))


@pytest.mark.parametrize("said", ["병원에서 비안해줬슴다", "의사가 비안해줬슴다", "길대병원에서 비안해줬슴다"])
def test_who_was_filed_for_by_the_hospital_is_filed(said: str):
    assert told("ko", "referral", said, away=True)[0]["referral"] == "filed"


@pytest.mark.parametrize("said", ["의사가 비안 안해줬슴다", "비안 안했슴다"])
def test_who_was_not_is_not(said: str):
    assert told("ko", "referral", said, away=True)[0].get("referral") != "filed"


@pytest.mark.parametrize(
    ("question", "said", "language"),
    [
        ("care", "예약하고 입원했슴다", "ko"),
        ("care", "연변병원 예약해서 입원했슴다", "ko"),
        ("place", "예약해서 장춘 갔슴다", "ko"),
        ("place", "장춘 예약했는데 결국 연길에서 했슴다", "ko"),
        ("referral", "예약하고 갔슴다", "ko"),
        ("referral", "예약만 했슴다", "ko"),
        ("referral", "인터넷으로 예약했슴다", "ko"),
        ("care", "预约以后住的院", "zh"),
        ("place", "预约去长春看的", "zh"),
        ("referral", "只是预约了", "zh"),
    ],
)
def test_what_was_booked_first_is_no_plan(question: str, said: str, language: str):
    kept, read = told(language, question, said)
    assert kept["when"] == "this_year" and "when" not in read
    assert kept.get("referral") is None


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("올해 9월에 예약하고 10월에 입원했슴다", "ko"),
        ("예약해서 올해 장춘에서 수술했슴다", "ko"),
        ("今年9月预约，10月住的院", "zh"),
    ],
)
def test_a_stay_that_was_booked_has_its_year(said: str, language: str):
    assert told(language, "when", said)[1]["when"] == "this_year"


@pytest.mark.parametrize(
    ("said", "language"), [("다음달로 예약하고 기다리는 중임다", "ko"), ("예약했슴다 아직 안갔슴다", "ko")]
)
def test_who_has_only_booked_is_still_to_go(said: str, language: str):
    kept, read = told(language, "when", said)
    assert "this_year" not in (kept.get("when"), read.get("when"))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("호구는 단동이였는데 이제는 룡정임다", "ko"),
        ("호적은 심양이였댔는데 지금은 왕청임다", "ko"),
        ("호구가 교하였는데 시집와서 돈화임다", "ko"),
        ("호구는 원래 장춘이고 지금은 화룡", "ko"),
        ("户口原来在丹东，现在在龙井", "zh"),
        ("户口以前在沈阳现在在汪清", "zh"),
    ],
)
def test_the_register_is_where_it_is_now(said: str, language: str):
    kept, read = told(language, "residence", said)
    assert "yanbian" in (kept.get("residence"), read.get("residence"))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("호구를 북경으로 옮기자고 함다", "ko"),
        ("호구를 대련으로 옮길 생각임다", "ko"),
        ("호구 연길로 옮기는 중임다", "ko"),
        ("래년에 연길로 호구 옮김다", "ko"),
        ("래달에 호구 심양으로 감다", "ko"),
        ("호구는 청도였는데 작년에 연길로 왔슴다", "ko"),
        ("3년전에 연길로 왔슴다", "ko"),
        ("打算把户口迁到北京", "zh"),
        ("户口想迁到大连", "zh"),
        ("户口正在往延吉迁", "zh"),
        ("明年户口迁到延吉", "zh"),
        ("三年前来的延吉", "zh"),
    ],
)
def test_where_a_register_is_to_go_or_somebody_came_to_tells_none(said: str, language: str):
    kept, read = told(language, "residence", said)
    assert "residence" not in kept and not {"residence", "when", "county"} & read.keys()


@pytest.mark.parametrize(
    ("said", "language", "where"),
    [("호구는 장춘인데 지금은 연길에서 삼다", "ko", "yanbian"), ("户口原来在长春，现在人在延吉", "zh", "yanbian")],
)
def test_who_only_lives_here_is_not_registered_here(said: str, language: str, where: str):
    kept, read = told(language, "residence", said)
    assert where not in (kept.get("residence"), read.get("residence"))


@pytest.mark.parametrize(
    ("question", "said", "language"),
    [
        ("referral", "비안은 작년에 했슴다", "ko"),
        ("referral", "작년엔 쫜쩐했는데 이번엔 안했슴다", "ko"),
        ("referral", "비안했는지 알아보는 중임다", "ko"),
        ("care", "만성병 수속 작년에 했슴다", "ko"),
        ("household", "저보 탄지 작년부터임다", "ko"),
        ("referral", "备案是去年办的", "zh"),
        ("care", "慢病手续去年办的", "zh"),
        ("household", "低保从去年开始吃的", "zh"),
    ],
)
def test_the_year_of_something_else_is_not_that_of_the_care(question: str, said: str, language: str):
    kept, read = told(language, question, said)
    assert kept["when"] == "this_year" and "when" not in read


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("3년전에 수술받고 올해 또 입원했슴다", "ko"),
        ("작년에 수술하고 올해 또 입원했슴다", "ko"),
        ("재작년에 풍맞고 올해 또 입원했슴다", "ko"),
        ("三年前做过手术今年又住院了", "zh"),
        ("작년 12월 30일에 퇴원하고 올해 결산했슴다", "ko"),
        ("去年12月30号出院今年结的账", "zh"),
    ],
)
def test_of_an_earlier_and_a_present_treatment_the_present_one_is_meant(said: str, language: str):
    kept, read = told(language, "when", said)
    assert "this_year" in (kept.get("when"), read.get("when")) and "on" not in read


@pytest.mark.parametrize("said", ["12월에 입원할검다", "12월에 북경 가서 수술할검다", "12월 3일에 퇴원할검다"])
def test_a_december_that_is_to_come_is_a_plan(said: str):
    assert told("ko", "when", said)[1]["when"] == "plan"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("연변병원에서 보냈슴다", "ko"),
        ("연변병원 의사가 소개해서 갔슴다", "ko"),
        ("연변병원 쫜쩐", "ko"),
        ("먼저 연변병원에 갔댔슴다", "ko"),
        ("연길에서 하고 갔슴다", "ko"),
        ("연길 위생원에서 해줬슴다", "ko"),
        ("延边医院让去的", "zh"),
        ("延边医院大夫介绍去的", "zh"),
        ("先去的延边医院", "zh"),
        ("在延吉办完去的", "zh"),
    ],
)
def test_the_hospital_that_sent_somebody_is_not_where_he_was_treated(said: str, language: str):
    kept, read = told(language, "referral", said, away=True)
    assert kept["place"] == "province" and "place" not in read


@pytest.mark.parametrize(
    ("said", "language"), [("아니 연변병원에서 수술했슴다", "ko"), ("不是，是在延边医院做的", "zh")]
)
def test_where_he_was_treated_after_all_is(said: str, language: str):
    assert told(language, "referral", said, away=True)[1]["place"] == "prefecture"


@pytest.mark.parametrize(
    ("year", "said", "language"),
    [
        ("작년", "작년 7월 10일에 입원했슴다", "ko"),
        ("작년", "2022년 12월 28일 입원 열흘 있었슴다", "ko"),
        ("작년", "2022년 12월 25일에 들어가서 보름 있다 나왔슴다", "ko"),
        ("작년", "작년 12월 25일부터 보름동안", "ko"),
        ("去年", "去年7月10号住的院", "zh"),
        ("去年", "去年12月25号进去半个月", "zh"),
    ],
)
def test_the_day_of_admission_is_not_that_of_the_bill(year: str, said: str, language: str):
    kept, read = told(language, "when", year, said)
    assert "on" not in {**kept, **read}


@pytest.mark.parametrize(
    ("year", "said", "language", "on"),
    [
        ("작년", "작년 7월 10일에 퇴원했슴다", "ko", "2025-07-10"),
        ("작년", "작년 7월 10일", "ko", "2025-07-10"),
        ("去年", "去年7月1号住院7月10号出院", "zh", "2025-07-10"),
    ],
)
def test_the_day_of_leaving_is(year: str, said: str, language: str, on: str):
    kept, read = told(language, "when", year, said)
    assert {**kept, **read}["on"] == on


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("림시구조금 천원", "ko"),
        ("향에서 천원", "ko"),
        ("위문금 500", "ko"),
        ("장애인 보조 천원", "ko"),
        ("저보금까지 2천", "ko"),
        ("병원에서 2천 깎아줬슴다", "ko"),
        ("민정국에서 2천", "ko"),
        ("乡里给一千", "zh"),
        ("残疾人补贴一千", "zh"),
        ("医院给减了两千", "zh"),
        ("民政局给了两千", "zh"),
    ],
)
def test_other_money_is_not_recorded_as_medical_aid(said: str, language: str):
    there_is = {"zh": "有", "ko": "있슴다"}[language]
    assert "earlier_aid" not in told(language, "earlier", there_is, "3000", said)[0]


@pytest.mark.parametrize(("said", "language"), [("의료구조 2천", "ko"), ("구조금 2천", "ko"), ("医疗救助两千", "zh")])
def test_medical_aid_is(said: str, language: str):
    there_is = {"zh": "有", "ko": "있슴다"}[language]
    assert told(language, "earlier", there_is, "3000", said)[0]["earlier_aid"] == "2000.00"


@pytest.mark.parametrize(
    "said",
    [
        "큰병보험에서 5천 받았슴다",
        "적십자에서 2천 받았슴다",
        "로친이 입원했슴다 나는 안했슴다",
        "있지만 우에 다 합쳤슴다",
        "올해 입원할번 했슴다",
        "3월에 입원했는데 취소했슴다",
        "올해 1월에 퇴원했는데 작년거임다",
        "작년거를 올해 2월에 결산했슴다",
    ],
)
def test_what_may_be_no_earlier_cost_or_one_is_asked_back(said: str):
    kept, read = told("ko", "earlier", said)
    assert "earlier" not in kept and "earlier" not in read


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("장춘에서도 3천 썼슴다", "ko"),
        ("특병약도 3천어치 탔슴다", "ko"),
        ("룡정에서도 2천 썼슴다", "ko"),
        ("이전 자부 3천", "ko"),
        ("그전 자가지급이 3천임다", "ko"),
        ("长春也花了3000", "zh"),
        ("特病药也花了3000", "zh"),
        ("之前自付3000", "zh"),
    ],
)
def test_one_more_cost_told_with_the_result_rewrites_nothing_of_this_stay(said: str, language: str):
    before, _ = told(language, "result")
    kept, read = told(language, "result", said)
    assert before.items() <= kept.items() and not {"place", "care", "amount", "self_paid"} & read.keys()


@pytest.mark.parametrize(
    "said",
    [
        "아들이 실어다줘서 올해 연변병원에 입원했슴다",
        "손자가 업고 가서 올해 연변병원에 입원했슴다",
        "사위가 돈 내줘서 올해 연변병원에 입원했슴다",
        "며느리가 올해 입원시켜줬슴다",
        "로친이 울면서 120 불러 올해 연변병원에 입원했슴다",
    ],
)
def test_who_helped_is_not_the_patient(said: str):
    kept, read = told("ko", "when", said)
    assert kept["who"] == "self" and "who" not in read and read["when"] == "this_year"


@pytest.mark.parametrize(
    ("question", "said", "language"),
    [
        ("referral", "로친만 쫜쩐했슴다", "ko"),
        ("referral", "비안은 로친거만 했슴다", "ko"),
        ("earlier", "로친만 입원했댔슴다", "ko"),
        ("care", "입원은 로친이 했슴다", "ko"),
        ("referral", "备案只给老伴办了", "zh"),
        ("care", "住院的是老伴", "zh"),
    ],
)
def test_what_was_only_a_relatives_answers_nothing(question: str, said: str, language: str):
    kept, read = told(language, question, said)
    assert kept["who"] == "self" and question not in kept and not read


def test_a_relative_who_was_treated_is_the_patient():
    assert told("ko", "when", "아들이 올해 연변병원에 입원했슴다")[1]["who"] == "other"


@pytest.mark.parametrize(
    ("said", "language", "amount"),
    [("3만으로 고쳐주쇼", "ko", "30000.00"), ("2만으로 고치기쇼", "ko", "20000.00"), ("改成3万", "zh", "30000.00")],
)
def test_a_sum_to_change_it_to_names_no_line(said: str, language: str, amount: str):
    assert amount in told(language, "result", said)[1].values()


@pytest.mark.parametrize(
    ("said", "language"), [("쫜쩐을 늦게 했슴다", "ko"), ("위생원이 아니고 시병원임다", "ko"), ("转诊办晚了", "zh")]
)
def test_a_referral_that_was_otherwise_is_not_passed_over(said: str, language: str):
    _, shown = talked(language, "self", TODAY, *BEGUN[language], said)
    assert {"ko": "병원이전", "zh": "转诊"}[language] in shown
