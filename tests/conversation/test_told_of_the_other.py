"""What is told of another row, visit, stay or person than the one that is asked about changes nothing of this one, and
what is not told yet is asked and not taken as "none"."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from conversation.turn import press, turn
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
KNOWN = {
    "zh": ("今年，延吉户口，低保，住院，延边医院，卫生院给转的", "对"),
    "ko": ("올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원", "예"),
}
OWN_SHARE = {"zh": (*KNOWN["zh"], "自付六千"), "ko": (*KNOWN["ko"], "자부 6천")}
RESULT = {"zh": (*OWN_SHARE["zh"], "没有"), "ko": (*OWN_SHARE["ko"], "없슴다")}
IN_HOSPITAL = ("我妈，特困，珲春的，现在还在医院里住着呢，押金交了五千", "对", "急救车拉来的")
NOT_GONE_YET = ("还没去呢，打算下个月去长春吉大一院做手术，户口图们，低保边缘", "对")


def after(*said: str, language: str = "zh", who: str = "self") -> Session:
    """A session in which somebody asked for `who` and typed all that."""
    return talked(language, who, TODAY, *said)[0]


def asked_back(*said: str, language: str = "zh") -> list[str]:
    """The answers that were asked back at the end of such a talk."""
    return after(*said, language=language).answers.get(WHICH, "").split(" ")[1:]


def with_the_slip(*said: str, language: str = "zh") -> dict[str, str]:
    """What was read, or taken, of the slip in a talk that fills it in."""
    session = after(*KNOWN[language], language=language)
    press(session, "amount", "slip", TODAY)
    for each in said:
        turn(session, each, TODAY)
    return {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize(
    ("said", "denied", "language"),
    [
        ("大病保险没付", "slip_major_illness", "zh"),
        ("大病没有", "slip_major_illness", "zh"),
        ("公务员补助没有", "slip_other_insurance", "zh"),
        ("큰병보험은 없슴다", "slip_major_illness", "ko"),
        ("대병보험은 안 나왔슴다", "slip_major_illness", "ko"),
    ],
)
def test_a_row_of_the_slip_that_is_not_there_leaves_the_others(said: str, denied: str, language: str):
    told = "统筹付了28000" if language == "zh" else "총괄기금 28000"
    read = with_the_slip("40000", told, said, language=language)
    assert (read["slip_pooled_fund"], read[denied]) == ("28000.00", "none")


@pytest.mark.parametrize("said", ["没有超限价", "超限价没有"])
def test_nor_is_the_row_that_is_asked_for_empty_by_it(said: str):
    read = with_the_slip("没有这一项", "50000", said)
    assert read["slip_over_limit"] == "none" and "slip_own_expense" not in read


def test_at_its_own_question_it_is_and_by_its_name_as_well():
    assert with_the_slip("40000", "6000", "没有统筹")["slip_pooled_fund"] == "none"
    assert with_the_slip("40000", "6000", "28000", "大病保险没付")["slip_major_illness"] == "none"
    assert with_the_slip("40000", "6000", "28000", "医保没付")["slip_major_illness"] == "none"
    assert with_the_slip("40000", "统筹付了28000", "统筹没有")["slip_pooled_fund"] == "none"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("对了，我还有500是门诊拿药", "zh"),
        ("我还有门诊拿药花了一千二", "zh"),
        ("我上个月还在诊所打针花了三百", "zh"),
        ("诊所打针三百也算上", "zh"),
        ("외래로 약 타는데 5백 더 썼슴다", "ko"),
        ("그리고 외래로 약 탄것도 5백 있슴다", "ko"),
        ("지난달에 진료소에서 주사 맞은 3백도 있슴다", "ko"),
    ],
)
def test_with_the_result_the_cost_of_another_visit_is_told_to_be_of_another(said: str, language: str):
    session, told = talked(language, "self", TODAY, *RESULT[language], said)
    assert LANGUAGES[language].text("heard.several") in told
    assert not pending(session.answers) and as_given(session.answers)["care"] == "inpatient"


@pytest.mark.parametrize("said", ["5000", "一千五", "三千多"])
def test_a_sum_alone_where_it_is_asked_what_was_before_is_of_then(said: str):
    session = after(*OWN_SHARE["zh"], said)
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "6000.00"
    assert session.answers[WHICH] == "earlier yes"


def test_and_behind_what_was_asked_back_it_is_proposed_so():
    session = after(*OWN_SHARE["zh"], "上半年住过，但是没领过钱", "3200")
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "3200.00"}


@pytest.mark.parametrize("said", ["自付5000", "不是六千，是五千", "是五千才对"])
def test_but_what_puts_the_own_share_right_still_does(said: str):
    assert pending(after(*OWN_SHARE["zh"], said).answers) == {"amount": "5000.00"}


@pytest.mark.parametrize(
    ("said", "own", "language"),
    [
        ("这次结账是11月3号，之前3月还住过一次，自付三千", "3000.00", "zh"),
        ("9月出的院，延吉低保，4月那次自付两千六", "2600.00", "zh"),
        ("11月5号出院，和龙低保，上次住院自付一千八", "1800.00", "zh"),
        ("이번 결산은 11월 3일이고 전에 3월에도 한번 입원했슴다, 자부 3천", "3000.00", "ko"),
        ("9월에 퇴원, 연길 저보, 4월에 한거는 자부 2천6백", "2600.00", "ko"),
    ],
)
def test_the_own_share_of_the_stay_before_is_none_of_this_one(said: str, own: str, language: str):
    read = pending(after(said, language=language).answers)
    assert "amount" not in read and (read["earlier"], read["earlier_self_paid"]) == ("yes", own)
    assert read["when"] == "this_year"


@pytest.mark.parametrize(
    ("said", "language"),
    [("这次还不知道，上次是自付四千", "zh"), ("이번거는 아직 모르고 전번에 자부 4천이였슴다", "ko")],
)
def test_also_where_that_of_this_one_is_asked(said: str, language: str):
    read = pending(after(*KNOWN[language], said, language=language).answers)
    assert read == {"earlier": "yes", "earlier_self_paid": "4000.00"}


@pytest.mark.parametrize(
    ("said", "language"), [("9月出的院，去年那次自付两千六", "zh"), ("9월에 퇴원, 작년에 한번은 자부 2천6백", "ko")]
)
def test_of_last_year_it_is_neither(said: str, language: str):
    assert {"amount", "earlier"}.isdisjoint(pending(after(said, language=language).answers))


@pytest.mark.parametrize(
    "said", ["11月3号结的账，自付三千", "3月住过一次，自付三千", "这次结账是11月3号，之前3月还住过一次，这次自付三千"]
)
def test_but_that_of_this_one_is(said: str):
    assert pending(after(said).answers)["amount"] == "3000.00"


@pytest.mark.parametrize(
    ("roughly", "exactly", "language"),
    [
        ("我就知道交了九千多", "9300", "zh"),
        ("我花的总钱数是九千左右", "九千", "zh"),
        ("一共掏了七千多，啥叫自付不明白", "7200", "zh"),
        ("다해서 9천 넘게 냈슴다", "9300", "ko"),
    ],
)
def test_a_total_told_roughly_and_then_exactly_is_asked_back(roughly: str, exactly: str, language: str):
    assert asked_back(*KNOWN[language], roughly, exactly, language=language)[:1] == ["paid_only"]


def test_but_not_a_rough_own_share_or_one_by_its_name():
    for said in (("九千多", "9300"), ("我就知道交了九千多", "自付9300")):
        assert as_given(after(*KNOWN["zh"], *said).answers)["amount"] == "9300.00"


@pytest.mark.parametrize("said", ["没领过钱", "没有救助过", "一次没领", "没领过", "去年领过，今年没领"])
def test_that_no_aid_was_given_tells_nothing_of_costs(said: str):
    assert asked_back(*OWN_SHARE["zh"], said) == ["none", "yes"]


@pytest.mark.parametrize("said", ["没有", "没住过院也没领过钱", "今年头一回看病，没领过救助", "去年住过，今年没有"])
def test_but_that_there_was_nothing_does(said: str):
    assert as_given(after(*OWN_SHARE["zh"], said).answers)["earlier"] == "none"


@pytest.mark.parametrize("said", ["嗯", "恩", "嗯嗯"])
def test_a_hum_is_no_yes_to_what_was_before(said: str):
    assert asked_back(*OWN_SHARE["zh"], said) == ["none", "yes"]
    assert as_given(after(*OWN_SHARE["zh"], "嗯，有").answers)["earlier"] == "yes"


@pytest.mark.parametrize("said", ["还没办呢，能补办不", "没办手续呢，能补吗", "手续还没办", "记不清"])
def test_under_a_list_an_emergency_stays_one(said: str):
    assert pending(after(*IN_HOSPITAL, said, who="other").answers) == {"referral": "emergency"}


def test_unless_it_was_none():
    assert pending(after(*IN_HOSPITAL, "不是急诊，没办转诊", who="other").answers) == {"referral": "none"}


@pytest.mark.parametrize("said", ["没办转诊呢，正想问你", "还没办，去之前办"])
def test_a_referral_that_may_still_be_made_is_asked(said: str):
    session, told = talked("zh", "self", TODAY, *NOT_GONE_YET, said)
    assert "referral" not in {**as_given(session.answers), **pending(session.answers)}
    assert "转诊和备案怎么办" in told


@pytest.mark.parametrize("said", ["不办了，直接去", "没办，直接去"])
def test_but_not_one_that_will_not_be(said: str):
    assert pending(after(*NOT_GONE_YET, said).answers) == {"referral": "none"}


def test_the_same_in_a_sentence():
    told = "还没去，下个月去长春住院，和龙户口，特困，没办转诊"
    assert "referral" in asked_besides(after(f"{told}，准备去办").answers)
    assert pending(after(f"{told}，不打算办").answers)["referral"] == "none"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("我今年就门诊看糖尿病，一个月药钱三百多，敦化，低保户", "zh"),
        ("今年门诊，珲春，低保户，高血压", "zh"),
        ("올해 외래, 훈춘, 저보호", "ko"),
    ],
)
def test_a_town_by_itself_may_be_of_the_register(said: str, language: str):
    session = after(said, language=language)
    assert "place" not in pending(session.answers) and "residence" in asked_besides(session.answers)


@pytest.mark.parametrize(
    "said", ["今年在敦化看的门诊，低保户", "今年门诊，敦化市医院，低保户", "今年门诊，敦化，户口延吉，低保"]
)
def test_but_not_where_it_is_told_of_what(said: str):
    assert pending(after(said).answers)["place"] == "prefecture"


@pytest.mark.parametrize(
    ("said", "band", "language"),
    [
        ("两千多一点", "band_5000", "zh"),
        ("五千多一点", "band_10000", "zh"),
        ("五千出头", "band_10000", "zh"),
        ("5천에서 조금 더 나왔슴다", "band_10000", "ko"),
    ],
)
def test_a_bit_more_than_the_end_of_a_band_is_the_next_one(said: str, band: str, language: str):
    assert asked_back(*KNOWN[language], said, language=language) == [band]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("一共6000其中门诊800", "zh"),
        ("一共六千，里面八百是门诊的", "zh"),
        ("自付六千，其中八百是门诊", "zh"),
        ("다해서 6천인데 그중 외래 8백임다", "ko"),
        ("자부 6천인데 그중 8백은 외래임다", "ko"),
    ],
)
def test_what_is_of_an_outpatient_visit_is_taken_off(said: str, language: str):
    assert asked_back(*KNOWN[language], said, language=language)[:1] == ["5200.00"]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("今年，延吉户口，家里是低保但我户口不在一起，住院", "zh"),
        ("今年，延吉户口，一家子低保，就我户口单独在外，住院", "zh"),
        ("올해, 연길 호구, 집은 저본데 내 호구는 따로 있슴다, 입원", "ko"),
    ],
)
def test_the_status_of_a_home_in_whose_book_one_is_not_is_asked(said: str, language: str):
    session = after(said, language=language)
    assert "household" not in pending(session.answers) and "household" in asked_besides(session.answers)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("今年，延吉户口，我户口单独的，我自己低保，住院", "zh"),
        ("今年，延吉户口，家里是低保，我户口也在一起，住院", "zh"),
        ("올해, 연길 호구, 내 호구는 따로인데 나는 저보임다, 입원", "ko"),
    ],
)
def test_but_not_ones_own(said: str, language: str):
    assert pending(after(said, language=language).answers)["household"] == "dibao"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("今年，延吉户口，我是低保，爱人住的院", "zh"),
        ("今年，延吉户口，我吃低保，老婆住院", "zh"),
        ("今年，延吉户口，爱人住的院，我是低保", "zh"),
        ("올해, 연길 호구, 나는 저보, 나그네가 입원했슴다", "ko"),
    ],
)
def test_the_status_of_who_types_is_none_of_the_relative_who_was_treated(said: str, language: str):
    read = pending(after(said, language=language).answers)
    assert read["who"] == "other" and read["residence"] == "yanbian" and "household" not in read


@pytest.mark.parametrize("said", ["今年，延吉户口，我是低保，我住院", "今年，延吉户口，我是低保户，住院，爱人陪着"])
def test_but_it_is_his_own(said: str):
    read = pending(after(said).answers)
    assert read["household"] == "dibao" and read.get("who", "self") == "self"
