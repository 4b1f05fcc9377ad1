"""What is said of a sum that was told: what it is, that another is right, or that there is more of it."""

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, ZH, after

TO_WHAT_WAS_BEFORE = TO_THE_RESULT[:-1]


@pytest.mark.parametrize(
    "said",
    [
        "10000是押金",
        "其实一万是总共花的",
        "那一万里医保还没报",
        "一万里头有上回的3000",
        "其中医保报了5000",
        "그중 보험이 만4천이오",
        "거기서 천원은 자비요",
        "그 돈은 자비까지 합친거였슴다",
        "그 만원은 구조금 2천 깎고 남은거임다",
    ],
)
def test_a_sum_that_is_no_own_share_or_not_all_of_it_is_asked_again(said: str):
    for before in (TO_WHAT_WAS_BEFORE, TO_THE_RESULT):
        session, _ = after(*before, said)
        assert session.answers["change"] == "amount" and not pending(session.answers)


@pytest.mark.parametrize("said", ["自付9000", "等等，自付我说错了，是9000", "刚才那个不是，是9000", "아니 9천임다"])
def test_a_sum_behind_the_own_share_is_proposed_in_its_place(said: str):
    session, _ = after(*TO_WHAT_WAS_BEFORE, said)
    assert pending(session.answers) == {"amount": "9000.00"}


@pytest.mark.parametrize("said", ["还有两千", "再加两千", "또 2천", "하고 2천"])
def test_more_of_it_is_not_the_answer_whether_there_was_something_before(said: str):
    session, told = after(*TO_WHAT_WAS_BEFORE, said)
    assert "12,000" in told and not pending(session.answers) and "which" not in session.answers


@pytest.mark.parametrize("said", ["不是3000，是4000", "自付错了，是4000", "3000错了，是4000", "아니 자부가 4천임다"])
def test_the_own_share_of_before_is_put_right_and_no_aid(said: str):
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有", "3000", said)
    assert pending(session.answers) == {"earlier_self_paid": "4000.00"}


def test_the_sum_that_is_named_is_put_right_and_no_other():
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有", "3000", "2100", "自付3000也错了，是5000")
    assert pending(session.answers) == {"earlier_self_paid": "5000.00"}
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有", "3000", "2000", "一千五才对")
    assert pending(session.answers) == {"earlier_aid": "1500.00"}
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有", "3000", "2100", "没有", "以前的自付是5000")
    assert pending(session.answers) == {"earlier_self_paid": "5000.00"}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("有，自付3000，救助2100", {"earlier_self_paid": "3000.00", "earlier_aid": "2100.00"}),
        ("있슴다 자부 2천 구조금 천오백", {"earlier_self_paid": "2000.00", "earlier_aid": "1500.00"}),
        ("之前自付2000", {"earlier_self_paid": "2000.00"}),
    ],
)
def test_the_sums_of_before_are_not_asked_twice(said: str, read: dict[str, str]):
    session, _ = after(*TO_WHAT_WAS_BEFORE, said)
    assert pending(session.answers) == {"earlier": "yes", **read}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("没有。对了，自付是9000", {"amount": "9000.00"}),
        ("没有，不过转诊没办", {"referral": "none"}),
        ("없슴다. 그런데 자부는 9천이오", {"amount": "9000.00"}),
    ],
)
def test_what_is_put_right_in_one_breath_with_a_no_is_not_lost(said: str, read: dict[str, str]):
    session, _ = after(*TO_WHAT_WAS_BEFORE, said)
    assert pending(session.answers) == {"earlier": "none", **read}


@pytest.mark.parametrize("said", ["还有自费3000", "대병보험에서 2천 나중에 나왔슴다", "我一共自付10000"])
def test_a_row_of_the_slip_does_not_take_the_place_of_the_own_share(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "10000.00"


def test_aid_told_under_a_list_leaves_the_own_share_in_it():
    session, _ = after("我妈低保，延边医院住院，自付9000", "对，救助领了2000")
    assert pending(session.answers)["amount"] == "9000.00"


@pytest.mark.parametrize("said", ["我交了2400", "7000", "收到4000", "我算是6400", "내가 계산하니 6400임다"])
def test_aid_and_what_is_left_are_no_own_share(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers) and "which" not in session.answers


@pytest.mark.parametrize("said", ["收到4000", "才给我4000，你说7000", "窗口说给4000", "4천 나왔슴다"])
def test_what_was_given_is_compared_with_the_figure(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert session.answers["on_slip_aid"] == "4000.00" and "3,000" in told


def test_of_two_stays_a_sum_of_both_is_asked_back():
    session, told = after(*TO_THE_RESULT, "还有一次", "3月5日", "没跨年", "8月2日", "和第1次一样", "自付加起来13000")
    assert session.answers["which"] == "amount@2 3000.00 13000.00"
    assert ZH.text("problem.which") in told


def test_what_else_is_in_a_sum_takes_it_from_the_list():
    for said in ("其中医保2000", "그중에 자비 2천이 있슴다"):
        session, _ = after("我妈低保，延边医院住院，自付9000", said)
        assert "amount" not in pending(session.answers) and pending(session.answers)["household"] == "dibao"
    session, _ = after("我妈低保，延边医院住院，自付9000", "其中2000自费")
    assert pending(session.answers)["amount"] == "7000.00" and pending(session.answers)["household"] == "dibao"


def test_to_own_up_that_there_was_nothing_before_is_no_sum_of_nought():
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有", "说错了，没有")
    assert pending(session.answers) == {"earlier": "none"}


@pytest.mark.parametrize("said", ["今年没领过救助", "我爸特困，也住院了"])
def test_what_is_of_no_line_leaves_the_list_as_it_is(said: str):
    session, _ = after("我妈低保，延边医院住院，自付9000", said)
    assert pending(session.answers)["household"] == "dibao" and pending(session.answers)["amount"] == "9000.00"


def test_a_sum_with_is_before_it_is_no_yes():
    for said in ("是6800", "等等，是6800"):
        session, _ = after(*TO_WHAT_WAS_BEFORE, said)
        assert pending(session.answers) == {"amount": "6800.00"} and "earlier" not in session.answers


def test_there_is_with_a_sum_is_of_what_was_before():
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有3000")
    assert "amount" not in pending(session.answers)


def test_what_is_still_to_be_asked_of_a_list_may_be_told_under_it():
    session, _ = after("我妈低保，延边医院住院，没办？有转诊条", "社区大夫开的")
    assert pending(session.answers)["referral"] == "primary_care"


def test_a_sum_that_is_wrong_before_anything_was_told_raises_nothing():
    _, told = after("金额错了，应该是8500")
    assert told


@pytest.mark.parametrize(
    "said", ["少给了9000", "多给了99999999999", "自付少了99999999999", "自付多了10000", "去掉第二次"]
)
def test_what_cannot_be_reckoned_changes_nothing_and_raises_nothing(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert told and not pending(session.answers) and "on_slip_aid" not in session.answers
    assert "treatments" not in session.answers


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("自付3000", {"earlier_self_paid": "3000.00"}),
        ("领过2000", {"earlier_aid": "2000.00"}),
        ("自付3000，领了2100", {"earlier_self_paid": "3000.00", "earlier_aid": "2100.00"}),
    ],
)
def test_a_sum_under_the_word_that_there_was_something_before_is_of_before(said: str, read: dict[str, str]):
    session, _ = after(*TO_THE_RESULT, "记错了，以前住过", said)
    assert pending(session.answers) == {"earlier": "yes", **read}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("还有2000", "2000.00"),
        ("领了，又领了一回500", "500.00"),
        ("我妈领过2000", "2000.00 0.00"),
        ("我爸领了2000", "2000.00 0.00"),
    ],
)
def test_aid_of_before_that_may_be_more_or_another_ones_is_asked_back(said: str, meant: str):
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有", "3000", said)
    assert session.answers["which"] == f"earlier_aid {meant}"


def test_the_sum_of_two_sums_is_none_of_them():
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有", "自付和救助一共5000")
    assert session.answers["which"] == "earlier_self_paid 5000.00"
    session, _ = after(*TO_WHAT_WAS_BEFORE, "有，自付和救助一共5000")
    assert not pending(session.answers)


def test_only_a_cold_before_is_asked_back():
    session, _ = after(*TO_WHAT_WAS_BEFORE, "以前都是感冒")
    assert session.answers["which"] == "earlier none yes"


@pytest.mark.parametrize("said", ["자가지급이오", "자부오", "자가지급이요", "돈이오", "오", "自付八"])
def test_an_ending_or_a_numeral_by_itself_is_no_sum_of_a_few_yuan(said: str):
    session, _ = after(*TO_THE_RESULT[:-2], said)
    assert as_given(session.answers).get("self_paid", "unsure") == "unsure"
    assert as_given(session.answers).get("amount") in (None, "self_paid")


NOT_NAMED = ("低保，住院，延边医院，自己掏了两万二", "对", "社区转的")


def test_a_sum_without_its_name_is_offered_where_the_own_share_is_asked():
    session, told = after(*TO_THE_STATUS, *NOT_NAMED)
    assert ZH.text("turn.sum_told", sum=2_200_000) in told and "amount" not in session.answers


@pytest.mark.parametrize(("said", "amount"), [("是自付", "22000.00"), ("自付", "22000.00"), ("自付是9000", "9000.00")])
def test_it_is_the_own_share_only_where_that_is_said(said: str, amount: str):
    session, _ = after(*TO_THE_STATUS, *NOT_NAMED, said)
    assert as_given(session.answers)["amount"] == amount


@pytest.mark.parametrize("said", ["对", "不是自付", "是一共付的"])
def test_a_yes_or_another_name_makes_it_no_own_share(said: str):
    session, _ = after(*TO_THE_STATUS, *NOT_NAMED, said)
    assert as_given(session.answers).get("amount") != "22000.00"
