"""What is told at the questions for a sum or a day and is not that of this one: what each month cost, a deposit, the
whole bill, a day of the week of last year, the month of the admission; and a further treatment that was begun by a
wrong press."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.treatments import count
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
STATUS = {"zh": ("今年", "延吉", "低保"), "ko": ("올해", "연길", "저보")}
STAY = {
    "zh": (*STATUS["zh"], "住院", "延边医院", "卫生院给转的"),
    "ko": (*STATUS["ko"], "입원", "연변병원", "위생원에서 전원해줬슴다"),
}
RESULT = {"zh": (*STAY["zh"], "自付六千", "没有"), "ko": (*STAY["ko"], "자부 6천", "없음")}
CHRONIC = {"zh": (*STATUS["zh"], "门诊慢性病", "延边医院"), "ko": (*STATUS["ko"], "만성병", "연변병원")}
IN_ALL = {
    "zh": (*STAY["zh"], "只知道一共付了多少", "都没有"),
    "ko": (*STAY["ko"], "모두 얼마를 냈는지만 암다", "없슴다"),
}
MORE = {"zh": "再加一次", "ko": "한번 더 추가"}


def offered(language: str, *said: str) -> tuple[str, ...]:
    """The values that are asked back after all that was said."""
    session, _ = talked(language, "self", TODAY, *said)
    return tuple(session.answers.get(WHICH, "").split()[1:])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "每次拿药两百"),
        ("zh", "一季度三百"),
        ("zh", "每月自付五百"),
        ("ko", "매달 2백"),
        ("ko", "한분기에 3백"),
    ],
)
def test_what_each_time_cost_is_not_offered_as_all_of_it(language: str, said: str):
    session, told = talked(language, "self", TODAY, *CHRONIC[language], said)
    assert LANGUAGES[language].text("problem.amount.of_each") in told and "amount" not in session.answers


@pytest.mark.parametrize(
    ("language", "said", "of_all"),
    [
        ("zh", "从一月到十月，每月二百", "2000.00"),
        ("zh", "每月一百，十二个月", "1200.00"),
        ("ko", "매달 백원 열두달", "1200.00"),
    ],
)
def test_of_how_many_there_were_the_whole_is_offered_first(language: str, said: str, of_all: str):
    assert of_all in " ".join(offered(language, *CHRONIC[language], said)[:2])


@pytest.mark.parametrize(("language", "said"), [("zh", "押金五千"), ("zh", "报销前一万二"), ("ko", "보증금 5천")])
def test_a_deposit_and_the_whole_bill_are_not_what_was_paid(language: str, said: str):
    _, told = talked(language, "self", TODAY, *IN_ALL[language], said)
    assert LANGUAGES[language].text("problem.amount.before_all_was_settled") in told
    assert not offered(language, *IN_ALL[language], said)


@pytest.mark.parametrize(
    ("language", "said", "paid"),
    [
        ("zh", "交了五千押金，退了八百", "4200.00"),
        ("zh", "花了八千报了五千", "3000.00"),
        ("zh", "付了八千，其中自费两千", "8000.00"),
        ("zh", "先交五千后补三千", "8000.00"),
        ("ko", "보증금 5천 내고 8백 돌려받았슴다", "4200.00"),
        ("ko", "8천 냈는데 그중 자비 2천", "8000.00"),
    ],
)
def test_what_was_paid_in_all_is_made_of_what_is_told(language: str, said: str, paid: str):
    assert offered(language, *IN_ALL[language], said) == (paid,)


@pytest.mark.parametrize(
    ("said", "day"),
    [("2月", "2026-02-01"), ("去年12月", "2025-12-01"), ("住了十天", "2026-02-23"), ("前一天", "2026-03-04")],
)
def test_the_day_of_admission_is_told_by_its_month_or_by_the_bill(said: str, day: str):
    assert offered("zh", *RESULT["zh"], MORE["zh"], "3月5号", said) == (day,)


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "点错了"), ("zh", "返回"), ("ko", "잘못 눌렀슴다"), ("ko", "뒤로")]
)
def test_a_further_treatment_begun_by_a_wrong_press_goes_again(language: str, said: str):
    session, told = talked(language, "self", TODAY, *RESULT[language], MORE[language], said)
    assert count(session.answers) == 1 and "4,200" in told


def test_of_one_of_which_something_was_told_the_last_answer_is_asked_again():
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"], MORE["zh"], "3月5号", "当年住进去的", "点错了")
    assert count(session.answers) == 2


@pytest.mark.parametrize("said", ["加上药费八百", "再加八百"])
def test_what_is_to_be_added_to_the_own_share_is_added(said: str):
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"], "改自付", said)
    assert "6800.00" in pending(session.answers).values()


@pytest.mark.parametrize("said", ["没这项，有总额", "没有这一项，只有合计"])
def test_the_row_that_is_asked_for_is_the_one_that_is_not_there(said: str):
    session, _ = talked("zh", "self", TODAY, *STAY["zh"], "看着医保结算单填", said)
    assert pending(session.answers) == {"slip_in_scope": "none"}


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "怎么知道办没办"), ("zh", "上哪查办没办"), ("ko", "전원했는지 어떻게 아는가")]
)
def test_how_one_knows_of_a_referral_is_a_question(language: str, said: str):
    session, told = talked(language, "self", TODAY, *STAY[language][:-1], said)
    assert "referral" not in as_given(session.answers)
    assert LANGUAGES[language].text("beside.word_referral") in told


@pytest.mark.parametrize("said", ["怎么办慢病", "没办慢病", "慢病证怎么办"])
def test_the_certificate_of_chronic_illness_has_its_page(said: str):
    _, told = talked("zh", "self", TODAY, *STATUS["zh"], "普通门诊", "延边医院", "对", said)
    assert LANGUAGES["zh"].text("guide.chronic.title") in told


@pytest.mark.parametrize("said", ["户口在延吉，我妈户口在敦化", "户口在延吉，我妈户口在敦化，低保"])
def test_the_county_of_a_relative_is_not_ones_own(said: str):
    session, _ = talked("zh", "self", TODAY, "今年", said)
    assert pending(session.answers).get("county") != "dunhua"
