"""What is told by half, of another time, of another person or of another treatment: it is asked back, never written."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = "今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千"
IN_KOREAN = "올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원, 자부 6천원"
TWO = (
    CASE,
    "对",
    "没有",
    "再加一次",
    "3月5号",
    "当年住进去的",
    "9月10号",
    "住院，延边医院，卫生院转的，自付三千",
    "对",
)
TWO_IN_KOREAN = (
    *(IN_KOREAN, "예", "없슴다", "치료 하나 더 추가", "3월 5일", "그해에 입원함", "9월 10일"),
    *("입원, 연변병원, 위생원에서 전원, 자부 3천원", "예"),
)
OF_FATHER = ("我爸，特困，今年在延边医院住院，图们户口，卫生院转的，自付五千", "对", "没有")
OF_FATHER_IN_KOREAN = ("아버지, 특곤, 올해 연변병원에 입원, 도문 호구, 위생원에서 전원, 자부 5천원", "예", "없슴다")


def after(*said: str, language: str = "zh", who: str = "self") -> tuple[Session, str]:
    """A session in which somebody typed all that, and the last that was answered."""
    return talked(language, who, TODAY, *said)


def asked_back(session: Session) -> set[str]:
    """The answers of which one is to be chosen."""
    return {*session.answers.get(WHICH, "").split()[1:]}


@pytest.mark.parametrize(
    "said",
    [
        *("低保是十月批的，住院九月", "住院以后才是低保", "出院以后才有的特困", "五月住院，六月才批低保"),
        *("住院在低保批下来以前", "低保刚批，住院是批之前", "低保上个月批的，五月住的院"),
    ],
)
def test_a_status_that_came_after_the_stay_was_none_then(said: str):
    session, _ = after("今年", "延吉", said)
    assert asked_back(session) == {"none", "illness_poverty_pending"} and not pending(session.answers)


@pytest.mark.parametrize("said", ["저보는 10월에 붙었슴다, 입원은 9월임다", "퇴원하고 나서 특곤 됐슴다"])
def test_the_same_in_korean(said: str):
    session, _ = after("올해", "연길", said, language="ko")
    assert asked_back(session) == {"none", "illness_poverty_pending"} and not pending(session.answers)


@pytest.mark.parametrize("said", ["去年低保，今年不是，今年住院", "低保去年有今年没有，今年住院"])
def test_a_status_of_last_year_is_none_of_this_one(said: str):
    assert "household" not in pending(after(said)[0].answers)


@pytest.mark.parametrize("said", ["低保是三月批的，住院九月", "去年就是低保，今年也是，住院"])
def test_but_one_that_was_there_counts(said: str):
    assert pending(after("今年", "延吉", said)[0].answers)["household"] == "dibao"


@pytest.mark.parametrize(
    ("said", "language"),
    [("等开春把户口迁到延吉", "zh"), ("正在往珲春迁户口", "zh"), ("지금 훈춘으로 호구를 옮기는 중임다", "ko")],
)
def test_a_register_that_is_still_to_be_moved_is_asked_for(said: str, language: str):
    session, _ = after("올해" if language == "ko" else "今年", said, language=language)
    assert asked_back(session) == {"yanbian", "jilin", "elsewhere"} and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "language"),
    [("去年刚迁到珲春", "zh"), ("去年办的户口，在安图", "zh"), ("작년에 안도에 호구를 붙였슴다", "ko")],
)
def test_the_year_in_which_somebody_moved_is_not_that_of_the_bill(said: str, language: str):
    session, _ = after("올해" if language == "ko" else "今年", said, language=language)
    assert {**as_given(session.answers), **pending(session.answers)}["residence"] == "yanbian"
    assert "when" not in pending(session.answers)


@pytest.mark.parametrize("said", ["儿子在大连，在大连住的", "女儿在长春，在长春住的院", "闺女家在长春，在那儿住的院"])
def test_a_relative_who_only_lives_there_is_no_patient(said: str):
    session, _ = after("今年", "延吉", "低保", "住院", said)
    assert not pending(session.answers) and asked_back(session) <= {"elsewhere", "province"} and asked_back(session)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("今年在大连住院，儿子那，没备案，低保，延吉", "zh"),
        ("올해 대련에서 입원, 아들집에서, 등록 안함, 저보, 연길", "ko"),
    ],
)
def test_nor_one_at_whose_house_somebody_stayed(said: str, language: str):
    assert "who" not in pending(after(said, language=language)[0].answers)


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        *(
            (TWO, said, "zh")
            for said in ("第二次不算", "第二次不算，是老伴的", "第二次没有，记错了", "第二次不对，没有")
        ),
        *((TWO_IN_KOREAN, said, "ko") for said in ("두번째는 빼기요", "두번째는 로친꺼임다", "두번째는 계산하지 마오")),
    ],
)
def test_a_stay_that_was_not_is_taken_out(case: tuple[str, ...], said: str, language: str):
    session, _ = after(*case, said, language=language)
    assert session.answers["removing"] == "2" and "differs@2" not in session.answers


@pytest.mark.parametrize(
    ("case", "said", "language", "read"),
    [
        (TWO, "第二次是四千", "zh", {"amount@2": "4000.00"}),
        (TWO, "第一次是7000，第二次是2000", "zh", {"amount": "7000.00", "amount@2": "2000.00"}),
        (TWO, "第二次那三千里有五百自费", "zh", {"amount@2": "2500.00"}),
        (TWO, "第二次日子是8月10号", "zh", {"on@2": "2026-08-10"}),
        (TWO_IN_KOREAN, "두번째는 4천임다", "ko", {"amount@2": "4000.00"}),
        (TWO_IN_KOREAN, "두번째 날자는 8월 10일임다", "ko", {"on@2": "2026-08-10"}),
    ],
)
def test_what_is_right_of_one_of_two_stays_is_proposed(
    case: tuple[str, ...], said: str, language: str, read: dict[str, str]
):
    assert pending(after(*case, said, language=language)[0].answers) == read


@pytest.mark.parametrize(("said", "answer"), [("一样", "no"), ("跟第一次一样", "no")])
def test_but_the_answer_stays_one(said: str, answer: str):
    assert after(*TWO, said)[0].answers["differs@2"] == answer


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        *((OF_FATHER, said, "zh") for said in ("我自己是低保", "我低保", "我户口在延吉", "我没转诊", "我去的是长春")),
        *((OF_FATHER_IN_KOREAN, said, "ko") for said in ("나는 저보임다", "내가 저보호임다", "나는 전원 안했슴다")),
    ],
)
def test_what_the_helper_tells_of_himself_is_not_the_patients(case: tuple[str, ...], said: str, language: str):
    session, told = after(*case, said, language=language, who="other")
    assert not pending(session.answers) and LANGUAGES[language].text("turn.this_case") in told


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        *(
            (CASE, said, "zh")
            for said in ("后来转院到北京了", "转院去了长春", "后来又转到北京接着治", "住一半转到长春去了")
        ),
        *((IN_KOREAN, said, "ko") for said in ("장춘으로 옮겼슴다", "입원하다가 북경으로 옮겨갔슴다")),
    ],
)
def test_who_was_moved_on_has_two_bills(case: str, said: str, language: str):
    nothing = "없슴다" if language == "ko" else "没有"
    session, _ = after(case, "예" if language == "ko" else "对", nothing, said, language=language)
    assert as_given(session.answers)["treatments"] == "2" and "place" not in pending(session.answers)


@pytest.mark.parametrize("said", ["户口转到长春了", "转诊到长春的", "打算转到长春"])
def test_but_a_register_or_a_referral_is_none(said: str):
    assert "treatments" not in after(CASE, "对", "没有", said)[0].answers


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *((said, "zh") for said in ("领过低保金", "领过残疾补贴", "民政给过八百临时救助", "镇里给过一千救助")),
        *((said, "ko") for said in ("저보금 탔슴다", "림시구조 5백원 받았슴다", "진에서 구조 천원 줬슴다")),
    ],
)
def test_other_aid_is_no_medical_aid(said: str, language: str):
    case = (IN_KOREAN, "예") if language == "ko" else (CASE, "对")
    session, told = after(*case, said, language=language)
    assert told == LANGUAGES[language].text("earlier.other_aid")
    assert "earlier" not in session.answers and not pending(session.answers)


@pytest.mark.parametrize(("said", "answer"), [("领过救助", "yes"), ("没有", "none")])
def test_but_medical_aid_or_nothing_is_an_answer(said: str, answer: str):
    assert after(CASE, "对", said)[0].answers["earlier"] == answer


@pytest.mark.parametrize(
    ("said", "language"),
    [("我妈特困，我低保，我俩都住院", "zh"), ("어머이는 특곤, 나는 저보, 둘 다 입원했슴다", "ko")],
)
def test_of_two_who_are_ill_one_comes_first(said: str, language: str):
    session, told = after(said, language=language)
    assert told == LANGUAGES[language].text("turn.this_person_first") and not asked_besides(session.answers)


def test_the_doctor_at_a_hospital_is_no_place_of_the_treatment():
    session, _ = after("还没去，打算去长春，延吉，低保", "对", "住院", "没有", "延边医院大夫给开")
    assert "place" not in pending(session.answers)


@pytest.mark.parametrize("said", ["正在长春住院", "已经在长春住上了"])
def test_who_lies_in_a_hospital_elsewhere_lies_there_now(said: str):
    read = pending(after(said)[0].answers)
    assert (read["when"], read["stage"], read["place"]) == ("plan", "there", "province")


def test_but_last_year_is_not_now():
    assert pending(after("去年正在长春住院")[0].answers)["when"] == "earlier"


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        *((CASE, said, "zh") for said in ("我妹妹花了八千", "我老伴没转诊", "我儿子不是低保", "隔壁那家是特困")),
        *((IN_KOREAN, said, "ko") for said in ("동생은 입원 5천임다", "로친은 전원 안했슴다")),
    ],
)
def test_what_is_told_of_a_relative_with_the_result_is_not_of_this_case(case: str, said: str, language: str):
    begins = (case, "예", "없슴다") if language == "ko" else (case, "对", "没有")
    session, told = after(*begins, said, language=language)
    assert not pending(session.answers) and LANGUAGES[language].text("turn.this_case") in told


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        *((CASE, said, "zh") for said in ("今年两万早领满了", "今年救助已经到头了", "我领过倾斜了")),
        *((IN_KOREAN, said, "ko") for said in ("올해 한도를 다 썼슴다", "2만원 벌써 다 탔슴다")),
    ],
)
def test_where_the_limit_is_used_up_it_is_asked_again_what_was_before(case: str, said: str, language: str):
    begins = (case, "예", "없슴다") if language == "ko" else (case, "对", "没有")
    assert after(*begins, said, language=language)[0].answers["change"] == "earlier"


def test_but_aid_that_was_given_is_no_limit():
    answers = after(IN_KOREAN, "예", "없슴다", "구조 받았슴다", language="ko")[0].answers
    assert answers["change"] == "on_slip_aid"  # how much the slip shows, and not what was before
