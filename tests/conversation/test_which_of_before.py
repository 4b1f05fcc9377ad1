"""What is told of before with a sum: whose it is, the own share or the aid, is never guessed."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.turn import turn
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_BEFORE = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对"),
    "ko": ("올해 연길호적이고 저보호, 연변병원에 입원했댔슴다. 위생원에서 전원했슴다, 자부 6천", "예"),
}
BOTH = {"zh": ("有", "五千", "三千五"), "ko": ("있슴다", "5천", "3천5백")}
RESULT = {"zh": (*BOTH["zh"], "没有"), "ko": (*BOTH["ko"], "없슴다")}


def after(language: str, *said: str):
    return talked(language, "self", TODAY, *TO_BEFORE[language], *said)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我说错了，以前是八千"),
        ("zh", "不对，之前是八千"),
        ("zh", "以前是八千"),
        ("ko", "잘못 말했슴다, 이전에는 8천임다"),
    ],
)
@pytest.mark.parametrize("before", [BOTH, RESULT], ids=["a question", "the result"])
def test_of_two_sums_of_before_it_is_asked_which_is_wrong(before: dict, language: str, said: str):
    session, _ = after(language, *before[language])
    (asked,) = turn(session, said, TODAY)
    assert [value for value, _ in asked.choices] == ["earlier_self_paid", "earlier_aid"]
    assert asked.question == "check" and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("zh", "我说错了，以前自付是八千", {"earlier_self_paid": "8000.00"}),
        ("zh", "我说错了，以前领的是三千", {"earlier_aid": "3000.00"}),
        ("ko", "잘못 말했슴다, 이전의 자부는 8천임다", {"earlier_self_paid": "8000.00"}),
    ],
)
def test_the_one_that_is_named_is_put_right(language: str, said: str, read: dict[str, str]):
    session, _ = after(language, *RESULT[language], said)
    assert pending(session.answers) == read


def test_the_other_one_takes_its_sum_back_from_a_list():
    session, _ = after("zh", *RESULT["zh"], "我说错了，以前领的是八千四", "我说错了，以前自付是八千四")
    assert pending(session.answers) == {"earlier_self_paid": "8400.00"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "春天还有一次，花了四千"),
        ("zh", "春天住过一回院，花了四千"),
        ("zh", "3月还住过一次，一共花了四千"),
        ("zh", "有，花了四千"),
        ("ko", "봄에 한번 더 있었는데 4천 썼슴다"),
    ],
)
def test_what_was_spent_before_is_offered_where_the_own_share_is_asked(language: str, said: str):
    session, told = after(language, said)
    assert as_given(session.answers)["earlier"] == "yes" and "4,000" in told
    session, _ = after(language, said, "对" if language == "zh" else "예")
    assert session.answers["which"] == "earlier_self_paid 4000.00"
    session, _ = after(language, said, "2800")
    assert as_given(session.answers)["earlier_self_paid"] == "2800.00" and "sum" not in session.answers


@pytest.mark.parametrize("said", ["有，两次，花了四千和三千", "去年还有一次，花了四千", "领过，给了四千", "有"])
def test_nothing_else_is_offered_there(said: str):
    session, _ = after("zh", said)
    assert "sum" not in session.answers


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "领了三千"),
        ("zh", "领过三千"),
        ("zh", "救助领了三千"),
        ("zh", "有，领了三千"),
        ("ko", "3천 받았슴다"),
        ("ko", "구조금 3천 받았슴다"),
    ],
)
def test_aid_alone_is_a_yes_with_its_sum(language: str, said: str):
    session, _ = after(language, said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_aid": "3000.00"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "领过三千救助"),
        ("zh", "领了三千"),
        ("zh", "救助三千"),
        ("ko", "구조금 3천 받았슴다"),
        ("ko", "3천 받았슴다"),
    ],
)
def test_aid_told_where_the_own_share_of_before_is_asked_is_no_own_share(language: str, said: str):
    session, _ = after(language, BOTH[language][0], said)
    assert pending(session.answers) == {"earlier_aid": "3000.00"}


@pytest.mark.parametrize("said", ["拿了三千", "自己拿了三千", "花了三千"])
def test_what_was_paid_is_no_aid(said: str):
    session, _ = after("zh", "有", said)
    assert "earlier_aid" not in pending(session.answers)


@pytest.mark.parametrize("said", ["领了", "这次领了三千", "领了两千低保金", "能领三千吗"])
def test_what_is_no_aid_of_before_is_not_taken_for_it(said: str):
    session, _ = after("zh", said)
    assert "earlier" not in session.answers and "earlier_aid" not in pending(session.answers)
