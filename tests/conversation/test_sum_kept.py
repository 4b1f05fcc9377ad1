"""The sum that is kept until it is asked for: of this treatment, and no age, no income and none of several stays."""

import pytest

from conversation.journey import SUM
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.test_put_right import TO_THE_RESULT, ZH, after

TO_THE_AMOUNT = TO_THE_RESULT[:-2]


@pytest.mark.parametrize(
    "said",
    [
        "我七十三，低保，今年在汪清县医院住院",
        "我爹八十四了，低保，今年住州医院",
        "我娘属鸡的，八十一，低保，今年住州医院",
        "岳母和我们住一块，低保，今年住院",
        "我舅打工一月挣四千，今年住院",
        "我妈没有低保，一个月退休金三千二，今年住院",
        "我妈低保一月六百，今年住院",
        "我妈慢病，低保，一月药费五百，今年",
        "我妈低保，今年住院，三回加一块自付九千",
    ],
)
def test_what_is_no_sum_of_this_treatment_is_not_kept(said: str):
    session, _ = after(said)
    assert pending(session.answers) and SUM not in session.answers


def test_what_was_paid_for_all_the_months_is_kept():
    session, _ = after("我妈低保，慢病，今年，一个月一百五，吃了十个月了")
    assert session.answers[SUM] == "amount 1500.00"


def test_a_sum_that_is_told_later_takes_the_place_of_the_one_before():
    told = "我妈低保，今年住院，花了8000"
    assert after(told)[0].answers[SUM] == "amount 8000.00"
    assert after(told, "花了一万二")[0].answers[SUM] == "amount 12000.00"
    assert SUM not in after(told, "自己掏四万多")[0].answers


@pytest.mark.parametrize("said", ["三回加一块自付九千", "一共自付九千，住了三回", "自付9000是俩人的"])
def test_one_sum_of_several_stays_is_never_that_of_this_one(said: str):
    session, told = after(*TO_THE_AMOUNT, said)
    assert told.startswith(ZH.text("problem.amount.of_several"))
    assert "amount" not in session.answers and "which" not in session.answers


@pytest.mark.parametrize(("then", "read"), [("延吉", "yanbian"), ("山东", "elsewhere")])
def test_the_register_that_is_told_while_the_year_is_asked_back_is_not_lost(then: str, read: str):
    session, _ = after("去年腊月", then)
    assert pending(session.answers) == {"residence": read} and "when" not in session.answers


@pytest.mark.parametrize(("said", "sum"), [("自付8万7", "87,000"), ("自付3万2", "32,000"), ("一共花了3万2", "32,000")])
def test_a_sum_in_ten_thousands_is_offered_where_it_is_asked(said: str, sum: str):
    session, told = after(f"今年5月在吉大一院住院 低保 户口延吉 社区转的 {said}", "对")
    assert sum in told and "amount" not in as_given(session.answers)


def test_of_two_of_them_none_is_offered():
    _, told = after("今年5月在吉大一院住院 低保 户口延吉 社区转的 自费1万5 自付3万2", "对")
    assert "32,000" not in told and "15,000" not in told
