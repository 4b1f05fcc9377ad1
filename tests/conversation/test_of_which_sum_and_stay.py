"""A sum is asked about again where it is not yet the own share, or not all of it; what is told of the stay before
changes nothing of this one."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from conversation.treatments import id_of
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = "今年，延吉户口，低保，住院，延边医院，卫生院给转的"
IN_KOREAN = "올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원"
WITH_SUM, WITH_SUM_IN_KOREAN = f"{CASE}，自付六千", f"{IN_KOREAN}, 자부 6천원"
LIES_THERE = ("正在住院，延吉户口，低保，延边医院，卫生院转的", "对")
LIES_THERE_IN_KOREAN = ("지금 연변병원에 입원중임다, 연길호구, 저보, 위생원에서 전원", "예")
OF_BEFORE = (WITH_SUM, "对", "四月住过，自付五千")
OF_BEFORE_IN_KOREAN = (WITH_SUM_IN_KOREAN, "예", "4월에 입원해서 자부 5천")


def after(*said: str) -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked("ko" if "올해" in said[0] or "지금" in said[0] else "zh", "self", TODAY, *said)


def offered(session: Session) -> list[str]:
    """The answers that are asked back, without the question they are of."""
    return session.answers.get("which", "").split(" ")[1:]


@pytest.mark.parametrize(
    ("case", "said"),
    [(LIES_THERE, each) for each in ("已经花了一万二", "花了八千了", "账上一万五", "大夫说总共五万", "手术费五万")]
    + [(LIES_THERE_IN_KOREAN, each) for each in ("벌써 8천 들었슴다", "모두 5만 든답데다", "수술비가 5만이람다")],
)
def test_before_the_bill_the_whole_cost_is_no_own_share(case: tuple[str, ...], said: str):
    session, told = after(*case, said)
    assert "self_paid" not in as_given(session.answers) and not offered(session)
    assert LANGUAGES[session.language or ""].text("problem.amount.before_insurance") in told


@pytest.mark.parametrize(
    ("case", "said"),
    [(LIES_THERE, each) for each in ("去年做过一次花三万", "上回花了六千", "以前做过一次，自付三千")]
    + [(LIES_THERE_IN_KOREAN, each) for each in ("작년에 한번 했는데 3만 썼슴다", "지난번에 6천 썼슴다")],
)
def test_and_the_cost_of_an_earlier_time_is_none_of_this_one(case: tuple[str, ...], said: str):
    session, told = after(*case, said)
    assert as_given(session.answers)["when"] == "plan" and not pending(session.answers) and not offered(session)
    assert LANGUAGES[session.language or ""].text("problem.amount.of_then") in told


@pytest.mark.parametrize(
    ("case", "said"),
    [(LIES_THERE, each) for each in ("自付大概八千", "报完得自己掏八千", "大概得八千")]
    + [(LIES_THERE_IN_KOREAN, each) for each in ("자부 8천", "8천쯤 될것 같슴다")],
)
def test_what_it_will_be_after_the_insurance_is_taken(case: tuple[str, ...], said: str):
    assert as_given(after(*case, said)[0].answers)["self_paid"] == "8000.00"


@pytest.mark.parametrize("said", ["那次没转诊", "那次是在长春", "那次是门诊特病", "那次是特困", "那次没医保"])
def test_what_is_told_of_the_stay_before_changes_nothing_of_this_one(said: str):
    session, told = after(*OF_BEFORE, said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "5000.00"}
    assert LANGUAGES["zh"].text("earlier.of_that_stay") in told


@pytest.mark.parametrize("said", ["그때 전원 안했슴다", "그때는 장춘에서 했슴다", "그때는 특곤이였슴다"])
def test_the_same_in_korean(said: str):
    session, _ = after(*OF_BEFORE_IN_KOREAN, said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "5000.00"}


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ((WITH_SUM, "对", "没有"), "上次那次没转诊"),
        ((WITH_SUM, "对", "没有"), "春天那回没备案"),
        ((WITH_SUM, "对", "有", "四千", "两千八", "没有"), "那次是在长春"),
        ((WITH_SUM_IN_KOREAN, "예", "없슴다"), "지난번에는 전원 안했슴다"),
        ((WITH_SUM_IN_KOREAN, "예", "없슴다"), "봄에 한거는 장춘임다"),
    ],
)
def test_nor_does_it_with_the_result(case: tuple[str, ...], said: str):
    assert not pending(after(*case, said)[0].answers)


@pytest.mark.parametrize(("case", "said"), [(OF_BEFORE, "这次没转诊"), (OF_BEFORE_IN_KOREAN, "이번에는 전원 안했슴다")])
def test_what_is_told_of_this_one_does(case: tuple[str, ...], said: str):
    assert pending(after(*case, said)[0].answers)["referral"] == "none"


@pytest.mark.parametrize(
    ("case", "said"),
    [(OF_BEFORE, each) for each in ("没领过", "没领", "救助没有", "救助金没有", "没有领过救助")]
    + [(OF_BEFORE_IN_KOREAN, each) for each in ("구조 못 받았슴다", "안 탔슴다", "구조금 없었슴다")],
)
def test_no_aid_then_leaves_the_own_share_of_then(case: tuple[str, ...], said: str):
    read = pending(after(*case, said)[0].answers)
    assert read == {"earlier": "yes", "earlier_self_paid": "5000.00", "earlier_aid": "0.00"}


@pytest.mark.parametrize(
    ("case", "said"),
    [((WITH_SUM, "对", "有"), each) for each in ("没领过", "没给过", "救助没有", "没救助")]
    + [((WITH_SUM_IN_KOREAN, "예", "있슴다"), each) for each in ("안 탔슴다", "구조금 없었슴다")],
)
def test_nor_is_it_an_own_share_of_nothing(case: tuple[str, ...], said: str):
    session, _ = after(*case, said)
    assert pending(session.answers) == {"earlier_aid": "0.00"} and "earlier_self_paid" not in as_given(session.answers)


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (OF_BEFORE, "其中一千自费"),
        (OF_BEFORE_IN_KOREAN, "그중 천원은 자비임다"),
        ((WITH_SUM, "对", "有", "五千"), "里头有一千自费"),
        ((WITH_SUM, "对", "有", "五千"), "自费一千在里头"),
        ((WITH_SUM_IN_KOREAN, "예", "있슴다", "5천"), "그중 천원은 자비임다"),
    ],
)
def test_what_was_self_financed_then_is_taken_off_the_sum_of_then(case: tuple[str, ...], said: str):
    session, _ = after(*case, said)
    assert pending(session.answers)["earlier_self_paid"] == "4000.00" and "amount" not in pending(session.answers)


@pytest.mark.parametrize(
    ("case", "said", "left"),
    [
        ((WITH_SUM, "对", "有"), "五千块，其中自费八百", "4200.00"),
        ((WITH_SUM, "对", "有"), "三千，自费五百在里头", "2500.00"),
        ((WITH_SUM, "对", "有"), "一共六千，里面门诊八百", "5200.00"),
        ((WITH_SUM_IN_KOREAN, "예", "있슴다"), "5천, 그중 8백은 자비임다", "4200.00"),
        ((CASE, "对"), "七千，有两千材料不报销", "5000.00"),
        ((CASE, "对"), "五千，进口药一千不给报", "4000.00"),
        ((CASE, "对"), "本来六千，救助报了四千二，剩一千八", "6000.00"),
        ((CASE, "对"), "救助前六千，救助后一千八", "6000.00"),
        ((CASE, "对"), "窗口减了四千二，我只交一千八", "6000.00"),
        ((IN_KOREAN, "예"), "5천, 수입약 천원은 보험이 안됨다", "4000.00"),
        ((IN_KOREAN, "예"), "6천, 구조 4200, 나머지 1800", "6000.00"),
        ((IN_KOREAN, "예"), "구조전 6천, 구조후 1800", "6000.00"),
    ],
)
def test_what_counts_of_a_sum_is_asked_back(case: tuple[str, ...], said: str, left: str):
    session, _ = after(*case, said)
    assert offered(session) == [left] and not pending(session.answers)


@pytest.mark.parametrize(
    ("case", "said", "kept"),
    [((CASE, "对"), "自付六千，自费八百", "6000.00"), ((CASE, "对"), "医保报了七千，自付三千", "3000.00")],
)
def test_what_is_told_beside_the_own_share_takes_nothing_off_it(case: tuple[str, ...], said: str, kept: str):
    assert as_given(after(*case, said)[0].answers)["amount"] == kept


@pytest.mark.parametrize(
    ("case", "said", "month"),
    [
        ((WITH_SUM, "对", "没有"), "我说漏了一次，二月份在珲春，自付一千", "2026-02-01"),
        ((WITH_SUM, "对", "没有"), "加上3月那次，花了两千", "2026-03-01"),
        ((WITH_SUM_IN_KOREAN, "예", "없슴다"), "한번 빼먹었슴다, 6월에 룡정병원에 입원, 자부 2천", "2026-06-01"),
    ],
)
def test_a_forgotten_stay_is_one_more_and_not_added_to_this_one(case: tuple[str, ...], said: str, month: str):
    read = pending(after(*case, said)[0].answers)
    assert read[id_of("on", 2)] == month and "amount" not in read


@pytest.mark.parametrize(
    ("case", "said"),
    [((WITH_SUM, "对"), each) for each in ("五月看牙花了两千", "四月在门诊打针花了一千", "上个月做CT花了六百")]
    + [
        ((WITH_SUM_IN_KOREAN, "예"), each)
        for each in ("5월에 이발 치료하느라 2천 썼슴다", "4월에 문진에서 주사맞구 천원 썼슴다")
    ],
)
def test_an_ordinary_visit_before_is_asked_about(case: tuple[str, ...], said: str):
    session, _ = after(*case, said)
    assert "earlier" not in as_given(session.answers) and sorted(offered(session)) == ["none", "yes"]


@pytest.mark.parametrize(
    "said", ["起付线800", "医疗救助支付3000", "救助支付三千", "账户支付1200", "押金5000", "符合政策范围38000"]
)
def test_the_sum_of_another_line_of_the_slip_is_not_offered(said: str):
    session, told = after(CASE, "对", "看着医保结算单填", "42000", said)
    assert not offered(session) and "slip_class_b_share" not in as_given(session.answers)
    assert LANGUAGES["zh"].text("problem.amount.other_row") in told
