"""What people type at a question, in a word or two or as a question of their own, that was not understood before."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.remarks.of_the_open import of_the_open
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
AT_THE_REGISTER = {"zh": ("今年",), "ko": ("올해",)}
AT_THE_STATUS = {"zh": ("今年", "延吉"), "ko": ("올해", "연길")}
AT_THE_CARE = {"zh": ("今年", "延吉", "低保"), "ko": ("올해", "연길", "저보")}
AT_THE_PLACE = {"zh": (*AT_THE_CARE["zh"], "住院"), "ko": (*AT_THE_CARE["ko"], "입원")}
AT_THE_REFERRAL = {"zh": (*AT_THE_PLACE["zh"], "延边医院"), "ko": (*AT_THE_PLACE["ko"], "연변병원")}
AT_THE_SUM = {
    "zh": (*AT_THE_REFERRAL["zh"], "卫生院给转的"),
    "ko": (*AT_THE_REFERRAL["ko"], "위생원에서 전원해주었슴다"),
}


def after(*said: str, language: str = "zh") -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


@pytest.mark.parametrize(
    ("said", "day", "language"),
    [
        ("2025年11月3日", "2025-11-03", "zh"),
        ("去年12月31号", "2025-12-31", "zh"),
        ("2024-05-06", "2024-05-06", "zh"),
        ("25年12月31日", "2025-12-31", "zh"),
        ("2025년 11월 3일", "2025-11-03", "ko"),
        ("재작년 10월 1일", "2024-10-01", "ko"),
    ],
)
def test_a_whole_day_of_an_earlier_year_is_not_asked_again(said: str, day: str, language: str):
    session, _ = after(said, language=language)
    assert pending(session.answers) == {"when": "earlier", "on": day}


@pytest.mark.parametrize("said", ["2026年3月5日", "3月5号"])
def test_a_day_of_this_year_is_this_year(said: str):
    session, _ = after(said)
    assert as_given(session.answers)["when"] == "this_year" and not pending(session.answers)


@pytest.mark.parametrize("said", ["去年3月", "去年3月5号住进去的"])
def test_the_day_is_asked_where_it_was_not_told(said: str):
    session, _ = after(said)
    assert as_given(session.answers)["when"] == "earlier" and "on" not in pending(session.answers)


@pytest.mark.parametrize(
    ("before", "said", "word", "language"),
    [
        ((), "好几次填哪次", "heard.several", "zh"),
        ((), "最近一次", "beside.of_that_one", "zh"),
        ((), "看发票日期行吗", "beside.word_settled", "zh"),
        (AT_THE_REGISTER["zh"], "集体户口", "beside.where_the_register_is", "zh"),
        (AT_THE_REGISTER["zh"], "身份证222401", "turn.no_names", "zh"),
        (AT_THE_STATUS["zh"], "有几种身份选哪个", "beside.highest_of_several", "zh"),
        (AT_THE_STATUS["zh"], "选错了有影响吗", "beside.can_be_changed", "zh"),
        (AT_THE_PLACE["zh"], "两个医院填哪个", "beside.where_it_was_settled", "zh"),
        (AT_THE_SUM["zh"], "大概行吗", "beside.rough_will_do", "zh"),
        (AT_THE_SUM["zh"], "估个数行吗", "beside.rough_will_do", "zh"),
        (AT_THE_SUM["zh"], "写总数行吗", "beside.not_all_that_was_paid", "zh"),
        (AT_THE_SUM["zh"], "没单子怎么填", "beside.without_a_slip", "zh"),
        (AT_THE_SUM["zh"], "救助的钱算吗", "beside.before_the_aid", "zh"),
        ((*AT_THE_SUM["zh"], "自付六千"), "门诊算吗", "beside.what_was_before", "zh"),
        ((*AT_THE_SUM["zh"], "自付六千"), "低保金算吗", "earlier.other_aid", "zh"),
        ((*AT_THE_SUM["zh"], "自付六千"), "去年的算吗", "turn.last_year", "zh"),
        (AT_THE_SUM["ko"], "대략 적으면 됨까", "beside.rough_will_do", "ko"),
        (AT_THE_SUM["ko"], "결산서 없으면 어떻게 함까", "beside.without_a_slip", "ko"),
        ((*AT_THE_SUM["ko"], "자부 6천"), "작년것도 됨까", "turn.last_year", "ko"),
    ],
)
def test_what_is_asked_of_the_question_is_answered(before: tuple[str, ...], said: str, word: str, language: str):
    session, told = after(*before, said, language=language)
    assert LANGUAGES[language].text(word) in told
    assert as_given(session.answers) == as_given(after(*before, language=language)[0].answers)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("amount", "大概六千"),
        ("amount", "总数八千"),
        ("amount", "没单子"),
        ("when", "去年那次"),
        ("when", "最近三月那次"),
        ("place", "转院了"),
        ("referral", "没办"),
        ("referral", "在本县看的"),
        ("earlier", "去年的"),
        ("earlier", "看过门诊"),
        ("household", "残疾人"),
        ("residence", "延吉集体户"),
    ],
)
def test_an_answer_is_no_question(question: str, said: str):
    assert of_the_open(question, said, {}) is None


@pytest.mark.parametrize("said", ["延吉市北山街道", "延吉非农", "农转非延吉"])
def test_a_street_of_a_town_of_yanbian_is_there(said: str):
    session, _ = after(*AT_THE_REGISTER["zh"], said)
    assert (
        "residence yanbian" in session.answers.get("which", "")
        or as_given(session.answers).get("residence") == "yanbian"
    )


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("肺癌", "care inpatient special_disease"),
        ("得了乳腺癌", "care inpatient special_disease"),
        ("阑尾炎", "care inpatient outpatient"),
        ("脑梗", "care inpatient chronic_outpatient outpatient"),
        ("留观一晚", "care inpatient outpatient"),
        ("不是住院", "care special_disease special_drug chronic_outpatient outpatient"),
    ],
)
def test_of_an_illness_it_is_asked_which_care_it_had(said: str, offered: str):
    session, _ = after(*AT_THE_CARE["zh"], said)
    assert session.answers.get("which") == offered


@pytest.mark.parametrize(
    ("said", "kept"), [("肺炎住院", "inpatient"), ("住了一晚", "inpatient"), ("感冒", "outpatient")]
)
def test_where_it_tells_the_care_it_is_taken(said: str, kept: str):
    session, _ = after(*AT_THE_CARE["zh"], said)
    assert as_given(session.answers)["care"] == kept


def test_where_a_hospital_counts_is_asked_back():
    session, _ = after(*AT_THE_PLACE["zh"], "延边医院算州内吗")
    assert session.answers["which"].startswith("place prefecture")
