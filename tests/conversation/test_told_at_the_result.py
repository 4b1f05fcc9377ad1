"""What is told with the result before one's eyes, and used to be answered by no more than “the result is above”."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_THE_STATUS = ("今年", "延吉")
TO_THE_REFERRAL = (*TO_THE_STATUS, "低保", "住院", "延边医院")
TO_THE_SUM = (*TO_THE_REFERRAL, "卫生院给转的")
NO_STATUS = (*TO_THE_STATUS, "都不是")
NO_REFERRAL = (*TO_THE_REFERRAL, "没办", "自付六千", "没有")
NO_SUM = (*TO_THE_SUM, "不知道")
RESULT = (*TO_THE_SUM, "自付六千", "没有")
IN_KOREAN = ("올해", "연길", "저보", "입원", "연변병원", "위생원에서 전원해주었슴다", "자부 6천", "없슴다")


def after(*said: str, language: str = "zh") -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


@pytest.mark.parametrize("said", ["花了十万", "生活很难", "真没钱了", "我是癌症", "我没收入", "因病致贫怎么办"])
def test_who_has_no_status_and_tells_of_hardship_reads_of_the_fourth_class(said: str):
    session, told = after(*NO_STATUS, said)
    assert LANGUAGES["zh"].text("guide.illness.title") in told and not pending(session.answers)


def test_who_has_a_status_is_told_nothing_of_it():
    assert LANGUAGES["zh"].text("guide.illness.title") not in after(*RESULT, "我没收入")[1]


def test_a_status_that_is_told_after_all_is_proposed():
    assert pending(after(*NO_STATUS, "我有低保")[0].answers) == {"household": "dibao"}


@pytest.mark.parametrize("said", ["办了", "其实办了", "有转诊单", "找到转诊单了", "医院给办了", "是大夫让去的"])
def test_a_referral_that_was_there_after_all_is_asked_anew(said: str):
    session, told = after(*NO_REFERRAL, said)
    assert session.answers["change"] == "referral" and LANGUAGES["zh"].text("ask.referral") in told


def test_with_a_referral_it_is_none():
    assert "change" not in after(*RESULT, "办了")[0].answers


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("医院说没有", "beside.refused"),
        ("没人管", "beside.refused"),
        ("字太多", "turn.in_short"),
        ("会影响低保吗", "beside.status_stays"),
        ("还有慢病药", "beside.add_one_more"),
        ("还没到账", "guide.after_applying.title"),
        ("要跑几趟", "guide.one_stop.title"),
    ],
)
def test_what_people_say_of_the_window_is_answered(said: str, word: str):
    session, told = after(*RESULT, said)
    assert LANGUAGES["zh"].text(word) in told and as_given(session.answers) == as_given(after(*RESULT)[0].answers)


def test_the_same_in_korean():
    assert (
        LANGUAGES["ko"].text("guide.after_applying.title") in after(*IN_KOREAN, "돈이 아직 안 왔슴다", language="ko")[1]
    )


@pytest.mark.parametrize("said", ["是我妈", "病人是我妈", "是我老伴住的院", "不是我", "不是我是我儿子"])
def test_who_the_patient_is_is_proposed(said: str):
    assert pending(after(*RESULT, said)[0].answers) == {"who": "other"}


@pytest.mark.parametrize("said", ["是我老伴看病", "病人是我妈", "我是替别人问的"])
def test_and_where_a_question_is_open(said: str):
    assert pending(after(*TO_THE_SUM, said)[0].answers) == {"who": "other"}


def test_a_relative_by_name_alone_is_none_there():
    assert not pending(after(*TO_THE_SUM, "是我妈")[0].answers)


@pytest.mark.parametrize("said", ["单子找到了，3200", "想起来了，3200", "问医院了，自付3200"])
def test_the_own_share_that_was_not_known_is_proposed(said: str):
    assert pending(after(*NO_SUM, said)[0].answers) == {"amount": "3200.00"}


@pytest.mark.parametrize(
    ("said", "offered"),
    [("一共付了八千", "amount 8000.00 paid_only"), ("总共八千，报了五千", "amount 3000.00 paid_only")],
)
def test_all_that_was_paid_is_asked_back(said: str, offered: str):
    assert after(*NO_SUM, said)[0].answers["which"] == offered


def test_the_slip_that_was_found_asks_for_its_figure():
    assert after(*NO_SUM, "找到单子了")[0].answers["change"] == "amount"
    assert "change" not in after(*RESULT, "找到单子了")[0].answers


def test_what_else_the_slip_tells_is_no_sum():
    assert pending(after(*NO_SUM, "问了医院，说是急诊")[0].answers) == {"referral": "emergency"}


@pytest.mark.parametrize("said", ["忘了我", "我不想留记录"])
def test_who_wants_no_record_has_none(said: str):
    assert not as_given(after(*RESULT, said)[0].answers)
