"""What residents of Yanbian say in few words, of which more was taken than was told, or nothing."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_STATUS = {"ko": ("올해", "연길"), "zh": ("今年", "延吉")}
TO_PLACE = {"ko": (*TO_STATUS["ko"], "저보", "입원"), "zh": (*TO_STATUS["zh"], "低保", "住院")}
TO_SUM = {"ko": (*TO_PLACE["ko"], "연변병원", "위생원"), "zh": (*TO_PLACE["zh"], "延边医院", "卫生院转的")}
TO_RESULT = {"ko": (*TO_SUM["ko"], "8000", "없슴다"), "zh": (*TO_SUM["zh"], "8000", "没有")}


def after(language: str, *said: str) -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


def offered(session: Session) -> set[str]:
    """The values that are asked back."""
    return {*session.answers.get(WHICH, "").split()[1:]}


@pytest.mark.parametrize("said", ["두달전에 장춘에서 수술했슴다 비안했슴다", "석달전에 북경에서 수술했슴다 비안했슴다"])
def test_how_long_ago_the_stay_was_does_not_tell_when_it_was_filed(said: str):
    session, _ = after("ko", said)
    assert pending(session.answers)["referral"] == "filed" and "filed_late" not in pending(session.answers)


def test_what_was_filed_before_the_stay_was_filed_in_time():
    session, _ = after("ko", "입원 이틀전에 비안했슴다 장춘임다")
    assert pending(session.answers)["filed_late"] == "no"


@pytest.mark.parametrize(
    ("language", "year", "said"),
    [
        *(("ko", "작년", said) for said in ("지난달", "지지난달", "두달전", "석달전", "지난달 15일", "사흘전")),
        *(("zh", "去年", said) for said in ("上个月", "上上个月", "两个月前", "三个月前", "上个月15号", "三天前")),
    ],
)
def test_last_month_is_of_this_year_also_where_last_year_was_told(language: str, year: str, said: str):
    session, _ = after(language, year, said)
    assert pending(session.answers) == {"when": "this_year"} and not offered(session)


@pytest.mark.parametrize(("language", "year", "said"), [("ko", "작년", "작년 지난달"), ("zh", "去年", "去年上个月")])
def test_and_not_where_the_year_is_told_again(language: str, year: str, said: str):
    session, _ = after(language, year, said)
    assert not pending(session.answers) and as_given(session.answers)["when"] == "earlier"


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "독거로인임다"), ("ko", "혼자 사는 로인임다"), ("zh", "我是独居老人"), ("zh", "一个人过的老头")],
)
def test_who_lives_alone_is_asked_whether_he_was_recognised_and_stays_who_he_is(language: str, said: str):
    session, _ = after(language, *TO_STATUS[language], said)
    assert offered(session) == {"tekun", "none", "unsure"} and as_given(session.answers)["who"] == "self"


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "아들이 저보임다"), ("ko", "형님이 저보임다"), ("zh", "我哥是低保"), ("zh", "父母是低保")],
)
def test_the_status_of_a_relative_need_not_be_ones_own(language: str, said: str):
    session, _ = after(language, *TO_STATUS[language], said)
    assert offered(session) == {"dibao", "illness_poverty_pending", "none", "unsure"}


@pytest.mark.parametrize(("language", "said"), [("ko", "우리 집이 저보임다"), ("zh", "我家是低保")])
def test_that_of_the_household_is(language: str, said: str):
    session, _ = after(language, *TO_STATUS[language], said)
    assert as_given(session.answers)["household"] == "dibao"


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [("ko", "3월에도 입원했댔슴다", "3월 15일임다"), ("zh", "3月还有一次", "3月15号")],
)
def test_of_a_month_alone_it_is_said_that_its_first_is_noted_and_the_day_may_be_told(
    language: str, said: str, day: str
):
    session, told = after(language, *TO_RESULT[language], said)
    assert LANGUAGES[language].text("another.month_only") in told
    assert pending(session.answers)["on@2"] == "2026-03-01"
    session, _ = after(language, *TO_RESULT[language], said, day)
    assert pending(session.answers)["on@2"] == "2026-03-15"


@pytest.mark.parametrize(("language", "said"), [("ko", "변두리가정임다"), ("ko", "변두리호이꾸마"), ("zh", "边缘家庭")])
def test_the_margin_is_asked_of_which_paper_it_is(language: str, said: str):
    session, _ = after(language, *TO_STATUS[language], said)
    assert offered(session) == {"dibao_margin", "at_risk_of_poverty"}


@pytest.mark.parametrize(
    ("language", "plan", "said"),
    [("ko", "아직 안갔슴다", "입원하려 함다"), ("ko", "아직 안갔슴다", "입원할라고 함다"), ("zh", "还没去", "想住院")],
)
def test_who_means_to_go_in_is_an_inpatient_to_be(language: str, plan: str, said: str):
    session, _ = after(language, plan, TO_STATUS[language][1], TO_PLACE[language][2], said)
    assert pending(session.answers) == {"stage": "ahead", "care": "inpatient"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "지금 입원중임다"), ("ko", "지금 병원에 누워있슴다"), ("zh", "正在住院"), ("zh", "现在在医院躺着呢")],
)
def test_who_lies_in_hospital_is_not_asked_whether_he_means_to(language: str, said: str):
    session, _ = after(language, said)
    assert pending(session.answers) == {"when": "plan", "stage": "there", "care": "inpatient"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "결산서 없슴다"), ("ko", "다른걸로 하겠슴다"), ("zh", "没有结算单"), ("zh", "单子找不着了")],
)
def test_without_a_slip_the_way_back_is_to_how_the_sum_is_known(language: str, said: str):
    by_slip = {"ko": "결산서를 보면서 입력", "zh": "看着医保结算单填"}[language]
    _, slip = after(language, *TO_SUM[language], by_slip)
    assert LANGUAGES[language].text("slip.title") in slip
    _, told = after(language, *TO_SUM[language], by_slip, said)
    assert LANGUAGES[language].text("slip.title") not in told
    assert LANGUAGES[language].text("ask.amount").split("{")[0] in told


@pytest.mark.parametrize(
    ("language", "case", "said", "right"),
    [
        ("ko", TO_RESULT["ko"][:-1], "아까 8천이라 했는데 6천임다", {"amount": "6000.00"}),
        ("ko", TO_SUM["ko"], "아까 연변병원이라 했는데 장춘임다", {"place": "province"}),
        ("ko", TO_PLACE["ko"], "아까 저보라고 했는데 특곤이꾸마", {"household": "tekun"}),
        ("zh", TO_RESULT["zh"][:-1], "刚才说八千，其实六千", {"amount": "6000.00"}),
        ("zh", TO_SUM["zh"], "刚才说延边医院，其实是长春", {"place": "province"}),
        ("zh", TO_PLACE["zh"], "刚才说低保，其实是特困", {"household": "tekun"}),
    ],
)
def test_what_was_said_just_now_and_is_otherwise(
    language: str, case: tuple[str, ...], said: str, right: dict[str, str]
):
    session, _ = after(language, *case, said)
    assert pending(session.answers) == right


@pytest.mark.parametrize(
    ("language", "said", "may_be"),
    [
        ("ko", "달마다 600원씩 나옴다", {"tekun", "dibao"}),
        ("ko", "민정국에서 돈 받슴다", {"tekun", "dibao"}),
        ("ko", "저보 신청해놓고 기다림다", {"illness_poverty_pending", "none"}),
        ("ko", "큰병에 걸려서 가난해졌슴다", {"illness_poverty", "illness_poverty_pending"}),
        ("zh", "每月给六百", {"tekun", "dibao"}),
        ("zh", "民政给钱", {"tekun", "dibao"}),
        ("zh", "生了大病变穷了", {"illness_poverty", "illness_poverty_pending"}),
    ],
)
def test_a_status_told_by_what_happened_is_asked_back(language: str, said: str, may_be: set[str]):
    session, _ = after(language, *TO_STATUS[language], said)
    assert offered(session) == may_be


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("ko", "이게 머임까", "turn.honest"),
        ("ko", "여기 머하는데임까", "turn.honest"),
        ("ko", "돈 받으라는 메세지 왔는데 이거 맞슴까", "turn.lured"),
        ("ko", "링크 누르면 구조금 준다는데 맞슴까", "turn.lured"),
        ("zh", "这干啥的", "turn.honest"),
        ("zh", "点链接就给救助金，真的吗", "turn.lured"),
        ("ko", "그건 왜 물음까", "beside.why_asked"),
        ("ko", "왜 호적을 물음까", "beside.why_asked"),
        ("zh", "为啥问这个", "beside.why_asked"),
        ("zh", "问户口干啥", "beside.why_asked"),
    ],
)
def test_what_this_is_and_why_it_is_asked(language: str, said: str, answer: str):
    _, told = after(language, said)
    assert LANGUAGES[language].text(answer) in told


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "이번엔 어머니걸 보겠슴다"), ("ko", "어머니것도 봅시다"), ("zh", "这回看看我妈的")]
)
def test_another_person_begins_under_the_result(language: str, said: str):
    session, _ = after(language, *TO_RESULT[language], said)
    assert as_given(session.answers) == {"who": "other"}


@pytest.mark.parametrize(("language", "said"), [("ko", "고치기 8"), ("zh", "改8")])
def test_a_line_of_the_answers_is_changed_by_its_number(language: str, said: str):
    _, told = after(language, *TO_RESULT[language], said)
    assert LANGUAGES[language].text("ask.amount").split("{")[0] in told


def test_and_with_the_sum_that_is_right():
    session, _ = after("ko", *TO_RESULT["ko"], "8번 9천임다")
    assert pending(session.answers) == {"amount": "9000.00"}
