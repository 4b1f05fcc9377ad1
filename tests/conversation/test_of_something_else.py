"""What is said of something else than what was asked: it is no answer, and changes none."""

import pytest

from conversation.kept import as_given
from conversation.proposal import pending
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, ZH, after

TO_THE_REFERRAL = (*TO_THE_STATUS, "低保", "住院", "延边医院")
LISTED = "今年，延吉户口，低保，住院，延边医院，社区转的，自付8000"


@pytest.mark.parametrize(
    "said", ["民政让我找医保局", "住几天我记不清了", "大夫姓啥我不知道", "钱是我哥拿的，我不清楚", "我找熟人住的"]
)
def test_at_the_referral_what_is_said_of_something_else_is_not_recorded(said: str):
    session, _ = after(*TO_THE_REFERRAL, said)
    assert "referral" not in session.answers and not pending(session.answers)


@pytest.mark.parametrize("said", ["不知道", "转诊的单子在我妹那，我不知道", "我儿子办的，我不知道"])
def test_who_does_not_know_of_the_referral_says_so(said: str):
    session, _ = after(*TO_THE_REFERRAL, said)
    assert session.answers["referral"] == "undecided"


@pytest.mark.parametrize(
    "said", ["低保，八月才批的，七月住的", "低保，出院以后办的", "单子在我妹那儿，我不知道", "我妈低保，我不在本上"]
)
def test_a_status_of_later_or_of_somebody_else_is_not_recorded(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert "household" not in {**session.answers, **pending(session.answers)}


@pytest.mark.parametrize("said", ["角分不用写吧", "发票不用写吧", "治不起了", "我妈着急", "我嫂子是不是也能算"])
def test_with_the_result_nothing_is_proposed_that_was_not_told(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "10000.00"


@pytest.mark.parametrize(
    "said",
    [
        ("我大姨也是低保，咋才给三千", "她没转诊"),
        ("我二姨给的少", "她在长春住的"),
        ("我邻居比我领得多，咋回事", "他是五保"),
    ],
)
def test_what_is_said_next_of_somebody_else_changes_nothing(said: tuple[str, str]):
    session, told = after(*TO_THE_RESULT, *said)
    assert ZH.text("turn.this_case") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["门诊自付600", "我三月也住过一回", "慢性病自付900"])
def test_another_treatment_is_one_more(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("another.goes_on", number="2") in told or session.answers["treatments"] == "2"
    assert "amount" not in pending(session.answers)


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("低保不是我，是我妈", "household"),
        ("差不多吧，钱我再问问儿子", "amount"),
        ("户口不是延吉，是蛟河", None),
        ("养老院送去的", None),
        ("1980", None),
        ("大概得花两万吧，不知道报多少", None),
    ],
)
def test_under_a_list_only_what_is_meant_goes(said: str, gone: str | None):
    before = pending(after(LISTED)[0].answers).keys()
    session, _ = after(LISTED, said)
    assert before - pending(session.answers).keys() == ({gone} if gone else set())
    assert pending(session.answers).get("when") == "this_year"


def test_where_two_remember_it_otherwise_it_is_asked_again():
    session, told = after(*TO_THE_RESULT, "儿子说没转诊，我记得转了")
    assert ZH.text("ask.referral") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["妈昨天走了", "我妈没挺过来", "俺妈前天没了"])
def test_who_has_lost_somebody_is_told_so_kindly(said: str):
    assert "节哀" in after(*TO_THE_RESULT, said)[1]
