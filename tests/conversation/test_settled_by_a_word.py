"""What is typed where a button stands: whether a treatment is to be taken out is said with a word as well."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.session import Session
from conversation.treatments import count
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
