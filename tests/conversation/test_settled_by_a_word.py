"""What is typed where a button stands: whether a treatment is to be taken out is said with a word as well."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from conversation.treatments import count
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对", "没有"),
    "ko": ("올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원, 자부 6천원", "예", "없슴다"),
}
TWO = {
    "zh": ("再加一次", "3月5号", "当年住进去的", "9月10号"),
    "ko": ("한번 더", "3월 5일", "그해 입원", "9월 10일"),
}
SUM = {"zh": ("跟第1次一样", "三千"), "ko": ("같슴다", "3천원")}
OUT = {"zh": "删掉第二次", "ko": "두번째 빼주오"}


def said(language: str, *more: str, two: bool = False, done: bool = False, who: str = "self") -> tuple[Session, str]:
    """A talk to its result, of one treatment or with a second one begun or done, and what is typed after it."""
    begun = (*TWO[language], *(SUM[language] if done else ())) if two else ()
    return talked(language, who, TODAY, *CASE[language], *begun, *more)


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize(
    ("language", "word"),
    [("zh", each) for each in ("是", "对", "是的", "好", "去掉", "去掉吧", "要去掉", "对，去掉", "确定", "删了吧")]
    + [("ko", each) for each in ("예", "네", "빼주오", "그렇소", "예 빼주오", "빼기", "지우오")],
)
def test_a_yes_takes_it_out(language: str, word: str, done: bool):
    session, _ = said(language, OUT[language], word, two=True, done=done)
    assert count(session.answers) == 1 and as_given(session.answers)["amount"] == "6000.00"


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize(
    ("language", "word"),
    [("zh", each) for each in ("不", "不去掉", "不是", "留着吧", "算了", "别删")]
    + [("ko", each) for each in ("아니", "아니오", "빼지 마오", "그냥 두오", "빼지 않기")],
)
def test_a_no_leaves_it(language: str, word: str, done: bool):
    session, _ = said(language, OUT[language], word, two=True, done=done)
    assert count(session.answers) == 2 and "removing" not in session.answers
    assert done == ("differs@2" in session.answers)


@pytest.mark.parametrize(
    ("language", "beside", "yes"), [("zh", "什么是低保", "对"), ("ko", "저보가 무슨 말이오?", "예")]
)
def test_a_yes_behind_something_else_takes_nothing_out(language: str, beside: str, yes: str):
    session, _ = said(language, OUT[language], beside, yes, two=True)
    assert count(session.answers) == 2


@pytest.mark.parametrize("language", CASE)
def test_the_label_of_a_choice_is_the_choice_and_tells_no_more(language: str):
    label = LANGUAGES[language].text("choice.when.plan")
    session, _ = talked(language, "self", TODAY, label)
    assert session.answers["when"] == "plan" and "stage" not in session.answers and not pending(session.answers)


@pytest.mark.parametrize("rough", ["八千多"])
def test_the_label_of_what_was_asked_back_is_that(rough: str):
    session, _ = talked(
        "zh", "self", TODAY, CASE["zh"][0].removesuffix("，自付六千"), "对", rough, "自付 5,000元到1万元"
    )
    assert as_given(session.answers)["amount"] == "band_10000"


@pytest.mark.parametrize(("language", "short"), [("zh", "short.care"), ("ko", "short.care"), ("zh", "short.earlier")])
def test_the_label_that_changes_an_answer_asks_it_again(language: str, short: str):
    spoken = LANGUAGES[language]
    label = spoken.text(
        "check.change", short=spoken.text(short, year=2026) if "care" in short else "这一年里、这次以前"
    )
    session, _ = said(language, label)
    assert session.answers["change"] == short.removeprefix("short.")


BEFORE = {"zh": ("有", "三千", "五千", "0", "没有"), "ko": ("있슴다", "3천원", "5천원", "0", "없슴다")}


def status_asked(language: str, *more: str) -> tuple[Session, str]:
    """A talk to where it is asked whether the aid of before came by another status, and what is typed there."""
    case = CASE[language][:2]
    return talked(language, "self", TODAY, *case, *BEFORE[language], *more)


@pytest.mark.parametrize(
    ("language", "word"),
    [("zh", each) for each in ("那时候是特困", "特困", "那时候不是低保", "对", "是")]
    + [("ko", each) for each in ("그때는 특곤이였슴다", "특곤", "그때는 저보 아니였슴다", "예")],
)
def test_the_status_of_then_is_none_of_today(language: str, word: str):
    session, _ = status_asked(language, word)
    assert session.answers["earlier_status"] == "other" and not pending(session.answers)
    assert session.answers["household"] == "dibao"


@pytest.mark.parametrize(
    ("language", "word"),
    [("zh", each) for each in ("救助是两千一", "填错了，两千一", "两千一")]
    + [("ko", each) for each in ("구조는 2천백원임다", "틀렸슴다, 2천백원")],
)
def test_a_sum_there_is_the_aid_of_then(language: str, word: str):
    assert pending(status_asked(language, word)[0].answers) == {"earlier_aid": "2100.00"}


@pytest.mark.parametrize(("language", "word"), [("zh", "低保"), ("zh", "不是"), ("zh", "没变"), ("ko", "아니오")])
def test_that_it_was_the_same_is_no_yes(language: str, word: str):
    assert "earlier_status" not in status_asked(language, word)[0].answers
