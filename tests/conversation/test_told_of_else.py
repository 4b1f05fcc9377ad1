"""A year, a denial, a sum or a paper that is told of something else than the question it sounds like changes no answer
to that: the year somebody moved, a list one is not on, aid of the spring, a certificate that was not written."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = {
    "zh": ("今年，延吉户口，低保，住院，延边医院", "对"),
    "ko": ("올해, 연길호구, 저보, 입원, 연변병원", "맞소"),
}
REFERRED = {
    "zh": ("今年，延吉户口，低保，住院，延边医院，卫生院给转的", "对"),
    "ko": ("올해, 연길호구, 저보, 입원, 연변병원, 위생원에서 전원해줬소", "맞소"),
}
RESULT = {"zh": (*REFERRED["zh"], "6000", "没有"), "ko": (*REFERRED["ko"], "6000", "없었소")}


def after(*said: str, language: str) -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


def told(session: Session) -> dict[str, str]:
    """All that is known of the case, or read."""
    return {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("去年从长春迁到延吉", "zh"),
        ("前年从四平迁到图们", "zh"),
        ("去年嫁到敦化，户口还在长春", "zh"),
        ("작년에 장춘에서 연길로 옮겼소", "ko"),
        ("작년에 돈화로 시집왔는데 호구는 아직 장춘이요", "ko"),
    ],
)
def test_the_year_somebody_moved_is_not_that_of_the_treatment(said: str, language: str):
    session, _ = after({"zh": "今年", "ko": "올해"}[language], said, language=language)
    assert told(session)["when"] == "this_year"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("去年备的案，一直有效", "zh"),
        ("前年办的长期备案", "zh"),
        ("去年的转诊", "zh"),
        ("작년에 한 등록이요, 지금도 유효하오", "ko"),
        ("작년 전원이요", "ko"),
    ],
)
def test_nor_is_the_year_of_the_referral(said: str, language: str):
    session, _ = after(*CASE[language], said, language=language)
    assert told(session)["when"] == "this_year"


@pytest.mark.parametrize(("said", "language"), [("去年住的院", "zh"), ("작년에 입원했댔소", "ko")])
def test_the_year_of_the_stay_is(said: str, language: str):
    session, _ = after(*CASE[language], said, language=language)
    assert told(session)["when"] == "earlier"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("全家低保就我没上", "zh"),
        ("低保就没上我", "zh"),
        ("村里低保没上我家", "zh"),
        ("家里低保，我没上", "zh"),
        ("저보에 나만 안 들어갔소", "ko"),
        ("온집이 저보인데 나만 못 올랐소", "ko"),
        ("没去办", "zh"),
        ("还没看呢证", "zh"),
    ],
)
def test_who_is_not_on_the_list_has_no_status_and_is_no_patient_to_come(said: str, language: str):
    first = {"zh": ("今年", "延吉"), "ko": ("올해", "연길")}[language]
    session, _ = after(*first, said, language=language)
    known = told(session)
    assert known["when"] == "this_year" and not {"household", "referral", "stage"} & known.keys()


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("后天结账，大概六千", "zh"),
        ("明天才结，大概六千", "zh"),
        ("下礼拜才算账，估计八千", "zh"),
        ("모레 결산하오, 대략 6천원", "ko"),
        ("다음주에 계산하오, 8천원 정도", "ko"),
    ],
)
def test_who_waits_for_the_bill_is_in_hospital(said: str, language: str):
    session, _ = after(*REFERRED[language], said, language=language)
    assert pending(session.answers) == {"when": "plan", "stage": "there"}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("诊断书没开", "zh"),
        ("病假条没开", "zh"),
        ("发票没开", "zh"),
        ("진단서를 안 떼줬소", "ko"),
        ("欠医院钱不让走", "zh"),
        ("没交钱，不让走", "zh"),
        ("돈을 안 내서 병원에서 놔주지 않소", "ko"),
        ("医院不让用医保", "zh"),
        ("병원에서 의료보험을 못 쓰게 하오", "ko"),
    ],
)
def test_another_paper_or_a_debt_changes_nothing_with_the_result(said: str, language: str):
    session, answered = after(*RESULT[language], said, language=language)
    assert not pending(session.answers) and answered.startswith("【")


@pytest.mark.parametrize(("said", "language"), [("转诊单没开", "zh"), ("전원을 안 했소", "ko")])
def test_a_referral_that_was_not_written_does(said: str, language: str):
    session, _ = after(*RESULT[language], said, language=language)
    assert pending(session.answers) == {"referral": "none"}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("回头找社区补一个", "zh"),
        ("打算让卫生院补开", "zh"),
        ("卫生院的明天给开", "zh"),
        ("나중에 위생원에 가서 보충하겠소", "ko"),
        ("위생원에서 래일 떼주겠다오", "ko"),
    ],
)
def test_a_referral_still_to_be_made_is_none_so_far(said: str, language: str):
    session, _ = after(*CASE[language], said, language=language)
    assert not pending(session.answers) and session.answers["which"] == "referral none"


@pytest.mark.parametrize(
    ("said", "aid", "language"),
    [
        ("今年领过救助一千二", "1200.00", "zh"),
        ("上半年领过救助两千", "2000.00", "zh"),
        ("三月那次领过救助八百", "800.00", "zh"),
        ("올해 구조금 1200원 받았소", "1200.00", "ko"),
        ("올봄에 구조 천원 탔소", "1000.00", "ko"),
    ],
)
def test_aid_of_earlier_in_the_year_is_what_was_before(said: str, aid: str, language: str):
    session, _ = after(*RESULT[language], said, language=language)
    assert pending(session.answers) == {"earlier": "yes", "earlier_aid": aid}


@pytest.mark.parametrize(("said", "language"), [("领了救助一千二", "zh"), ("구조금 1200원 받았소", "ko")])
def test_aid_of_no_time_is_compared_with_the_slip(said: str, language: str):
    session, _ = after(*RESULT[language], said, language=language)
    assert session.answers["on_slip_aid"] == "1200.00"


@pytest.mark.parametrize(("register", "language"), [("户口", "zh"), ("호적", "ko")])
def test_the_county_is_taken_out_with_the_register(register: str, language: str):
    case = {"zh": ("今年，延吉户口，低保，住院", "不对"), "ko": ("올해, 연길호구, 저보, 입원", "틀렸소")}[language]
    session, _ = after(*case, register, language=language)
    assert not {"residence", "county"} & pending(session.answers).keys()


@pytest.mark.parametrize(("said", "language"), [("一万二", "zh"), ("一共一万二", "zh"), ("만이천원", "ko")])
def test_what_was_paid_without_insurance_is_no_own_share(said: str, language: str):
    none = {"zh": "没参加医保", "ko": "보험에 안 들었소"}[language]
    session, _ = after(*REFERRED[language], none, said, language=language)
    assert as_given(session.answers)["amount"] == "uninsured" and not pending(session.answers)
    assert "which" not in session.answers


def test_a_break_of_some_months_does_not_tell_that_there_was_no_insurance_then():
    session, _ = after(*RESULT["zh"], "医保断了两个月", language="zh")
    assert not pending(session.answers)


@pytest.mark.parametrize(
    "said", ["我前夫，没人管，特困，今年住院", "房东老太太今年住院，特困", "屯子里一个老光棍，五保，今年住院"]
)
def test_who_is_no_relative_any_more_is_somebody_else(said: str):
    session, _ = after(said, language="zh")
    assert told(session)["who"] == "other" and told(session)["household"] == "tekun"


def test_who_is_greeted_is_no_patient():
    session, _ = after("大闺女你好，我想问问住院的事", language="zh")
    assert told(session).get("who", "self") == "self"


@pytest.mark.parametrize(
    ("said", "question", "language"),
    [
        ("第三个", "residence", "zh"),
        ("自付", "amount", "zh"),
        ("转诊", "referral", "zh"),
        ("호적", "residence", "ko"),
        ("자부", "amount", "ko"),
    ],
)
def test_behind_the_list_of_the_answers_a_line_is_named(said: str, question: str, language: str):
    session, _ = after(*RESULT[language], "/check", said, language=language)
    assert session.answers["change"] == question


def test_elsewhere_such_a_word_asks_what_it_means():
    session, answered = after(*RESULT["zh"], "自付", language="zh")
    assert "change" not in session.answers and answered.startswith("【")


@pytest.mark.parametrize(
    ("said", "language"), [("有居住证", "zh"), ("有那边的居住证", "zh"), ("그쪽 거주증이 있소", "ko")]
)
def test_a_permit_of_there_is_no_register_here(said: str, language: str):
    case = {"zh": ("今年", "延吉", "低保", "住院", "长春"), "ko": ("올해", "연길", "저보", "입원", "장춘")}[language]
    session, _ = after("/referral", *case, said, language=language)
    assert told(session)["living"] == "yes" and told(session)["residence"] == "yanbian"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "民政说找医保，医保说找民政"),
        ("zh", "医院让我找民政"),
        ("ko", "병원에서 민정국에 가서 물어보라 함다"),
        ("ko", "촌에서는 자기네 일이 아니라 함다"),
    ],
)
def test_who_is_sent_from_door_to_door_hears_which_office_it_is(language: str, said: str):
    _, shown = after(*RESULT[language], said, language=language)
    assert title("offices", LANGUAGES[language]) in shown


@pytest.mark.parametrize("said", ["우리 아매 저번달에 상새났슴다", "아버지 상사나서 물어봄다"])
def test_a_death_in_the_words_of_yanbian_is_heard(said: str):
    _, shown = after(said, language="ko")
    assert shown.startswith("삼가 위로의 뜻을 전합니다.")


@pytest.mark.parametrize(("language", "said"), [("ko", "로친이 농약 마셨슴다"), ("zh", "我妈喝了农药")])
def test_who_drank_pesticide_is_sent_to_the_ambulance_first(language: str, said: str):
    _, shown = after(said, language=language)
    assert "120" in shown and shown.index("120") < 200
