"""What insurance gave of all that was paid, told beside that sum or behind it: what is left is offered."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TO_THE_SUM = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的", "对", "只知道一共付了多少"),
    "ko": ("올해 연길호적이고 저보호, 연변병원에 입원했댔슴다. 위생원에서 전원했슴다", "예", "모두 얼마 냈는지만 암다"),
}
TO_ALL = {"zh": (*TO_THE_SUM["zh"], "两样都没有"), "ko": (*TO_THE_SUM["ko"], "두가지 다 없슴다")}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", ("三万二", "医保报了两万一")),
        ("zh", ("三万二", "不过医保报销了21000")),
        ("zh", ("三万二，医保报了两万一",)),
        ("zh", ("一共三万二 报销两万一",)),
        ("zh", ("医保报了两万一，总共三万二",)),
        ("zh", ("三万二", "医保报了两万，大病报了一千")),
        ("ko", ("3만2천", "의보에서 2만천 나왔슴다")),
        ("ko", ("3만2천인데 의보에서 2만천 나왔슴다",)),
    ],
)
def test_what_is_left_is_proposed_and_never_all_of_it(language: str, said: tuple[str, ...]):
    session, _ = talked(language, "self", TODAY, *TO_THE_SUM[language], *said)
    assert pending(session.answers) == {"paid_in_all": "11000.00"}


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "三万二，医保报了两万一"), ("ko", "3만2천인데 의보에서 2만천 나왔슴다")]
)
def test_where_all_is_asked_both_are_offered_what_is_left_first(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *TO_ALL[language], said)
    assert session.answers["which"] == "paid_in_all 11000.00 32000.00"


@pytest.mark.parametrize("behind", [("医保报了两万一",), ("没有", "医保报了两万一")])
def test_it_is_put_right_behind_the_answer_too(behind: tuple[str, ...]):
    session, _ = talked("zh", "self", TODAY, *TO_ALL["zh"], "三万二", *behind)
    assert pending(session.answers) == {"paid_in_all": "11000.00"}


@pytest.mark.parametrize("said", ["医保还没报", "医保报了四万", "医保能报两万一吗", "以前报过两千"])
def test_what_takes_nothing_off_leaves_the_sum_as_it_is(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_ALL["zh"], "三万二", said)
    assert as_given(session.answers)["paid_in_all"] == "32000.00" and "paid_in_all" not in pending(session.answers)
