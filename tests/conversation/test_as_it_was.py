"""What an answer hangs on, told as it really was: the answer it is about is asked again, or proposed otherwise, and
what is told beside the case is not lost."""

from datetime import date

import pytest

from conversation.journey import CHANGE, SUM
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from conversation.treatments import id_of
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付八千", "对", "没有"),
    "ko": ("올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원, 자부 8천원", "예", "없슴다"),
}
FILED = {
    "zh": ("今年，延吉户口，低保，住院，在长春的医院，备案了", "对"),
    "ko": ("올해, 연길 호구, 저보, 장춘에서 입원, 비안했슴다", "예"),
}
PLAN = {
    "zh": ("还没去看，延吉户口，低保，住院，延边医院，卫生院", "对"),
    "ko": ("아직 안갔슴다", "연길", "저보", "입원", "연변병원", "위생원"),
}


def after(language: str, *said: str, who: str = "self") -> tuple[Session, str]:
    """A session in which somebody typed all that, and the last that was answered."""
    return talked(language, who, TODAY, *said)


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("ko", "사실 위생원 안갔슴다", "referral"),
        ("ko", "위생원에는 안들렸슴다", "referral"),
        ("ko", "위생원 간적 없슴다", "referral"),
        ("zh", "其实没去卫生院", "referral"),
        ("zh", "卫生院没去过", "referral"),
        ("ko", "사실 입원은 안했슴다", "care"),
        ("zh", "其实没住院", "care"),
        ("ko", "저보가 올해 10월부터임다", "household"),
        ("zh", "低保是今年10月开始的", "household"),
    ],
)
def test_with_the_result_it_asks_again_what_was_otherwise(language: str, said: str, asked: str):
    session, _ = after(language, *CASE[language], said)
    assert session.answers[CHANGE] == asked


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "늦게 했슴다"), ("ko", "퇴원하고 했슴다"), ("zh", "办晚了"), ("zh", "出院以后办的")]
)
@pytest.mark.parametrize("more", [(), ("8000",)])
def test_that_it_was_filed_late_is_never_lost(language: str, said: str, more: tuple[str, ...]):
    session, _ = after(language, *FILED[language], *more, said)
    assert pending(session.answers) == {"filed_late": "yes"}


@pytest.mark.parametrize(("language", "said"), [("ko", "나중에 주겠슴다"), ("zh", "晚上再说")])
def test_what_is_told_of_later_files_nothing(language: str, said: str):
    session, _ = after(language, *FILED[language], said)
    assert "filed_late" not in pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("ko", "이제 입원했슴다", {"stage": "there"}),
        ("zh", "已经住院了", {"stage": "there"}),
        ("ko", "퇴원했슴다", {"when": "this_year"}),
        ("zh", "出院了", {"when": "this_year"}),
    ],
)
def test_a_plan_that_has_come_about(language: str, said: str, read: dict[str, str]):
    session, _ = after(language, *PLAN[language], said)
    assert pending(session.answers) == read


@pytest.mark.parametrize(("language", "said"), [("ko", "입원해서 결산했는데 9천임다"), ("zh", "住院结账了，九千")])
def test_and_what_was_paid_is_kept_until_it_is_asked_what_it_was(language: str, said: str):
    session, _ = after(language, *PLAN[language], said)
    assert pending(session.answers) == {"when": "this_year"} and "amount" in asked_besides(session.answers)
    assert session.answers[SUM] == "amount 9000.00"


@pytest.mark.parametrize(("language", "said"), [("ko", "퇴원하면 9천임다"), ("zh", "出院了再说")])
def test_a_bill_to_come_settles_nothing(language: str, said: str):
    session, _ = after(language, *PLAN[language], said)
    assert "when" not in pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "아차 9천임다"), ("ko", "잘못 썼슴다 9천임다"), ("zh", "哎呀 9000"), ("zh", "打错了 是9000")],
)
def test_a_slip_of_the_pen_is_put_right(language: str, said: str):
    session, _ = after(language, *CASE[language], said)
    assert pending(session.answers) == {"amount": "9000.00"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "이번거 말고 3월에도 있슴다"),
        ("ko", "3월거는 안넣었슴다"),
        ("zh", "三月的没算进去"),
        ("zh", "三月住院的那次也有"),
    ],
)
def test_one_more_stay_is_begun(language: str, said: str):
    session, _ = after(language, *CASE[language], said)
    assert pending(session.answers) == {id_of("on", 2): "2026-03-01"}


@pytest.mark.parametrize(
    ("language", "more", "said"), [("ko", "3월에 한번 더 입원했댔슴다", "5일임다"), ("zh", "三月还住了一次院", "5号")]
)
def test_the_day_joins_its_month_under_the_list(language: str, more: str, said: str):
    session, _ = after(language, *CASE[language], more, said)
    assert pending(session.answers) == {id_of("on", 2): "2026-03-05"}


@pytest.mark.parametrize(
    ("language", "said", "page"),
    [
        ("ko", "오토바이에 치였슴다", "turn.other_payer"),
        ("ko", "개한테 물렸슴다", "turn.other_payer"),
        ("ko", "남이 때려서 입원했슴다", "turn.other_payer"),
        ("zh", "被摩托车撞了", "turn.other_payer"),
        ("zh", "被狗咬了", "turn.other_payer"),
        ("ko", "쥐약 먹고 싶슴다", "turn.despair"),
        ("zh", "想喝农药", "turn.despair"),
    ],
)
def test_a_word_is_said_first(language: str, said: str, page: str):
    assert LANGUAGES[language].text(page) in after(language, said)[1]


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "쥐약 먹었슴다"), ("ko", "농약을 먹고 병원에 실려갔슴다"), ("zh", "吃耗子药了"), ("zh", "老伴吃了老鼠药")],
)
def test_poison_that_was_taken_is_sent_to_120(language: str, said: str):
    told = after(language, said)[1]
    assert "120" in told and LANGUAGES[language].text("turn.despair") not in told


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "백내장 수술했슴다"), ("ko", "애기 낳았슴다"), ("zh", "生孩子了"), ("zh", "在药店买的药")],
)
def test_what_begins_with_the_illness_is_asked_later(language: str, said: str):
    assert {"zh": "看病的种类", "ko": "진료종류"}[language] in after(language, said)[1]


@pytest.mark.parametrize(("language", "said"), [("ko", "있슴다 3천"), ("zh", "有 3000")])
def test_a_sum_told_with_the_yes_is_offered(language: str, said: str):
    session, _ = after(language, *CASE[language][:2], said)
    assert session.answers[SUM] == "earlier_self_paid 3000.00" and as_given(session.answers)["earlier"] == "yes"


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "나는 한국에 있고 어머니가 연길에서 올해 입원했슴다"), ("zh", "我在韩国 妈妈今年在延吉住院")],
)
def test_who_is_elsewhere_tells_of_the_relative(language: str, said: str):
    session, _ = after(language, said, who="other")
    assert pending(session.answers) == {"when": "this_year", "care": "inpatient", "place": "prefecture"}


@pytest.mark.parametrize("said", ["전남편이 올해 입원했슴다", "전처가 올해 입원했슴다"])
def test_the_former_husband_may_be_the_one_who_is_helped(said: str):
    session, _ = after("ko", said, who="other")
    assert pending(session.answers) == {"when": "this_year", "care": "inpatient"}
