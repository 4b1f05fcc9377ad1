"""What is told of the slip with the result before one's eyes: looked up again, the figure of a row, what is left."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
ZH = LANGUAGES["zh"]
RESULT = ("我妈低保，今年在延边医院住院出院了，延边户口，社区转的，自付8000", "对", "没有")


def after(*said: str) -> tuple[Session, str]:
    return talked("zh", "other", TODAY, *RESULT, *said)


@pytest.mark.parametrize(
    "said",
    [
        "又上医院查了，自付不是8000，是8600",
        "我又去医院问了，自付不是八千是八千六",
        "又去看了一眼单子，不是8000，是8600",
        "又查了一遍，是8600不是8000",
    ],
)
def test_where_somebody_looked_again_the_own_share_is_put_right(said: str):
    session, _ = after(said)
    assert pending(session.answers) == {"amount": "8600.00"} and "treatments" not in session.answers


@pytest.mark.parametrize(
    ("row", "figure"),
    [("单子上有一项大病支付", "写的2300"), ("单子上写着起付线", "600"), ("结算单上有个统筹支付", "写的是6500")],
)
def test_the_figure_of_a_row_is_no_own_share(row: str, figure: str):
    session, told = after(row, figure)
    assert not pending(session.answers) and ZH.text("beside.sum_stays") in told
    session, _ = after(row, "自付是8600")
    assert pending(session.answers) == {"amount": "8600.00"}


@pytest.mark.parametrize("said", [("大病报了2600", "那剩5400了"), ("大病又报了2600，剩5400了",), ("现在自付剩5400",)])
def test_what_is_left_is_the_own_share(said: tuple[str, ...]):
    session, _ = after(*said)
    assert pending(session.answers) == {"amount": "5400.00"}


@pytest.mark.parametrize(
    "said", ["剩2400了", "救助完剩2400", "卡里剩5400了", "剩5400没人给", "大病又报了2600，剩6000了"]
)
def test_what_else_is_left_is_none(said: str):
    session, _ = after(said)
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize("said", ["救助还没给", "救助款到现在也没到账", "咋还没给救助呢", "救助一直没下来"])
def test_aid_that_has_not_come_has_its_page(said: str):
    session, told = after(said)
    assert ZH.text("guide.after_applying.title") in told and not pending(session.answers)


@pytest.mark.parametrize(("said", "own"), [("自付多填了500", "7500.00"), ("少写了四百", "8400.00")])
def test_what_was_written_too_much_is_taken_off(said: str, own: str):
    session, _ = after(said)
    assert pending(session.answers) == {"amount": own}
