"""What people ask and tell beside what is asked: with the result, of other years and countries, of a part that
insurance paid, of a status that is not decided yet. Nothing of it writes over what was told."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
STAY = "今年，延吉户口，低保，住院，延边医院，卫生院给转的"
IN_KOREAN = "올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원"
AT_THE_SUM = {"zh": (STAY, "对"), "ko": (IN_KOREAN, "예")}
BEFORE = {"zh": (STAY + "，自付六千", "对"), "ko": (IN_KOREAN + ", 자부 6천원", "예")}
RESULT = {"zh": (*BEFORE["zh"], "没有"), "ko": (*BEFORE["ko"], "없슴다")}
STATUS = {
    "zh": ("今年，延吉户口，住院，延边医院，卫生院给转的，自付四万", "对"),
    "ko": ("올해, 연길 호구, 연변병원에 입원, 위생원에서 전원, 자부 4만원", "예"),
}
PLAN = {
    "zh": ("还没去呢，打算下个月去长春吉大一院住院做手术，户口图们，低保边缘",),
    "ko": ("아직 안갔슴다, 다음달에 장춘 길대병원에 수술하러 입원함다, 호구 도문, 저보변두리",),
}


def after(language: str, *said: str, who: str = "self") -> tuple[Session, str]:
    """A session in which somebody typed all that, and the last that was answered."""
    return talked(language, who, TODAY, *said)


def stays(session: Session) -> bool:
    """Whether the answers of the result are as they were, and nothing is proposed."""
    return as_given(session.answers)["amount"] == "6000.00" and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said", "word"),
    [
        ("zh", "不用还吧", "beside.no_loan"),
        ("zh", "将来还不还", "beside.no_loan"),
        ("zh", "要还吗这钱", "beside.no_loan"),
        ("ko", "안갚아도 되지요?", "beside.no_loan"),
        ("ko", "나중에 갚슴까", "beside.no_loan"),
        ("zh", "这是一年的还是一次的", "beside.of_this_visit"),
        ("zh", "4200是一年的还是这一回的", "beside.of_this_visit"),
        ("zh", "这数是全年的吗", "beside.of_this_visit"),
        ("ko", "이게 한해치임까 한번치임까", "beside.of_this_visit"),
        ("ko", "이거 일년 다 합친거임까", "beside.of_this_visit"),
        ("zh", "还有去年住院的没报呢", "turn.another_year"),
        ("zh", "前年也住过院呢没报", "turn.another_year"),
        ("ko", "작년에 입원한것두 못받았슴다", "turn.another_year"),
        ("ko", "재작년에두 입원했는데 청구 안했슴다", "turn.another_year"),
        ("zh", "卡里来了三千，对不对", "turn.is_it_aid"),
        ("zh", "我的账上来了4200", "turn.is_it_aid"),
        ("ko", "카드에 3천원 들어왔는데 맞슴까", "turn.is_it_aid"),
    ],
)
def test_with_the_result_a_word_answers_it_and_all_stays(language: str, said: str, word: str):
    session, told = after(language, *RESULT[language], said)
    assert LANGUAGES[language].text(word) in told and stays(session)


@pytest.mark.parametrize(
    ("language", "said", "page"),
    [
        ("zh", "太久了，还能报吗", "apply_after"),
        ("zh", "过了这么久还给吗", "apply_after"),
        ("ko", "너무 오래 됐는데 받을수 있슴까", "apply_after"),
        ("zh", "钱给医院还是给我", "after_applying"),
        ("ko", "돈을 병원에 줌까 나한테 줌까", "after_applying"),
        ("zh", "低保证过期了咋办", "class_change"),
        ("ko", "저보증이 기한이 지났는데 어찌함까", "class_change"),
    ],
)
def test_with_the_result_a_page_answers_it(language: str, said: str, page: str):
    session, told = after(language, *RESULT[language], said)
    assert title(page, LANGUAGES[language]) in told and stays(session)


@pytest.mark.parametrize(("language", "said"), [("zh", "今年住院的没报"), ("ko", "올해 입원한거 못받았슴다")])
def test_a_stay_of_this_year_is_none_of_another(language: str, said: str):
    assert LANGUAGES[language].text("turn.another_year") not in after(language, *RESULT[language], said)[1]


def test_the_figure_alone_is_no_money_that_came():
    assert LANGUAGES["zh"].text("turn.is_it_aid") not in after("zh", *RESULT["zh"], "4200")[1]


def test_seven_parts_of_ten_are_what_was_reckoned():
    assert "6,000元 × 70% = 4,200元" in after("zh", *RESULT["zh"], "怎么才四千二，不是说报七成吗")[1]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "报上去了，等着批"),
        ("zh", "民政局还在审"),
        ("zh", "因病致贫，刚申请"),
        ("ko", "신청했는데 아직 결과가 안나왔슴다"),
        ("ko", "민정국에서 심사하는중이꾸마"),
        ("ko", "올려보냈는데 비준 기다림다"),
    ],
)
def test_what_was_applied_for_and_is_not_decided_is_taken_or_asked_back(language: str, said: str):
    session, _ = after(language, *STATUS[language], said)
    kept = as_given(session.answers).get("household") or session.answers["which"].split(" ")[1]
    assert kept == "illness_poverty_pending"


@pytest.mark.parametrize(
    ("language", "first", "said"),
    [
        ("zh", STATUS["zh"][0].replace("住院", "因病致贫，住院"), "报上去了，等着批呢"),
        ("ko", STATUS["ko"][0] + ", 인병치빈", "신청해놓구 기다리는중임다"),
    ],
)
def test_under_a_list_it_is_the_status_that_is_asked(language: str, first: str, said: str):
    assert pending(after(language, first, said)[0].answers)["household"] == "illness_poverty_pending"


SLIP = {"zh": ("40000", "没有", "没有"), "ko": ("40000", "없슴다", "없슴다")}


BUTTON = {"zh": "看着医保结算单填", "ko": "결산서(结算单)를 보면서 입력"}


@pytest.mark.parametrize(("language", "said"), [("zh", "没有"), ("ko", "없슴다")])
def test_a_bare_no_to_whether_insurance_paid_nothing_is_asked_back(language: str, said: str):
    session, _ = after(language, *AT_THE_SUM[language], BUTTON[language], *SLIP[language], said)
    assert session.answers["which"] == "pooled_fund_blank nothing again"


@pytest.mark.parametrize(("language", "said"), [("zh", "对"), ("ko", "예")])
def test_a_yes_to_it_is_one_that_it_paid_nothing(language: str, said: str):
    session, _ = after(language, *AT_THE_SUM[language], BUTTON[language], *SLIP[language], said)
    kept = as_given(session.answers).get("pooled_fund_blank") or session.answers["which"].split(" ")[1]
    assert kept == "nothing"


@pytest.mark.parametrize(
    ("language", "said", "sums"),
    [
        ("zh", "花了两万报了百分之七十", "6000.00"),
        ("zh", "花了三万报了八成", "6000.00"),
        ("zh", "花了两万报了一万四", "6000.00"),
        ("ko", "2만원 쓰고 70프로 보험됐슴다", "6000.00"),
        ("ko", "3만원 썼는데 8할 결산받았슴다", "6000.00"),
    ],
)
def test_of_what_was_spent_the_part_of_insurance_is_taken_off(language: str, said: str, sums: str):
    session, _ = after(language, *AT_THE_SUM[language], said)
    assert session.answers["which"] == f"amount {sums} paid_only" and "amount" not in as_given(session.answers)


@pytest.mark.parametrize(
    ("language", "said", "aid"),
    [
        ("zh", "花了四千领了两千八", "2800.00"),
        ("zh", "3月一回 花三千领两千一", "2100.00"),
        ("zh", "四千，领过两千八", "2800.00"),
        ("ko", "4천 쓰고 2800 받았슴다", "2800.00"),
        ("ko", "3월에 한번 3천 쓰고 2100 받았슴다", "2100.00"),
    ],
)
def test_what_was_spent_and_given_before_is_told_in_one_line(language: str, said: str, aid: str):
    session, _ = after(language, *BEFORE[language], said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_aid": aid}
    assert session.answers["sum"].startswith("earlier_self_paid ")


@pytest.mark.parametrize(("language", "said"), [("zh", "花了四千没领"), ("ko", "4천 썼는데 보험에서 2800 받았슴다")])
def test_and_what_insurance_gave_is_no_aid(language: str, said: str):
    assert "earlier_aid" not in pending(after(language, *BEFORE[language], said)[0].answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "自付估计5万"),
        ("zh", "自付大概五万"),
        ("ko", "자부 5만원쯤 될겜다"),
        ("ko", "자부는 한 5만 나올것 같슴다"),
    ],
)
def test_an_own_share_that_is_foretold_counts_before_it_is_asked(language: str, said: str):
    listed, _ = after(language, *PLAN[language], said)
    assert pending(listed.answers)["amount"] == "50000.00"
    asked, _ = after(language, *PLAN[language], {"zh": "对", "ko": "예"}[language], said)
    assert {*pending(asked.answers).values()} == {"50000.00"}


def test_but_not_one_that_may_be_more():
    assert "amount" not in pending(after("zh", *PLAN["zh"], "自付两万多")[0].answers)


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "快点，急着交钱"), ("zh", "赶紧的，急等用钱"), ("ko", "급히 돈이 필요함다")]
)
def test_who_needs_money_in_haste_tells_of_no_emergency(language: str, said: str):
    session, told = after(language, said)
    assert not pending(session.answers) and {"zh": "转诊", "ko": "병원이전"}[language] not in told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我爱人脑出血，刚送医院，我吓死了，要交三万押金"),
        ("zh", "我爸摔了，刚被救护车送到延边医院"),
        ("ko", "안깐이 뇌출혈로 금방 병원에 실려갔슴다, 무서워 죽겠슴다, 보증금 3만원 내랍데다"),
        ("ko", "금방 병원에 실려갔슴다"),
    ],
)
def test_who_was_just_taken_to_hospital_has_settled_nothing(language: str, said: str):
    read = pending(after(language, said, who="other")[0].answers)
    assert (read["when"], read["stage"]) == ("plan", "there") and "amount" not in read


@pytest.mark.parametrize(
    ("language", "said", "county"),
    [
        ("zh", "今年，户口龙井，人在韩国打工，在韩国住的院", "longjing"),
        ("zh", "今年在韩国住的院", None),
        ("ko", "올해, 호구 룡정, 한국에서 일하는데 한국에서 입원했슴다", "longjing"),
    ],
)
def test_a_stay_abroad_is_spoken_of_at_once_and_the_rest_is_read(language: str, said: str, county: str | None):
    session, told = after(language, said)
    assert LANGUAGES[language].text("turn.abroad") in told and pending(session.answers).get("county") == county


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "今年，户口龙井，在韩国打工，回延边住的院"),
        ("zh", "今年，延吉，低保，儿子在韩国打工，我在延边医院住的院"),
        ("ko", "올해, 호구 룡정, 한국에서 돌아와서 연변병원에 입원했슴다"),
    ],
)
def test_who_came_back_was_treated_here(language: str, said: str):
    session, told = after(language, said)
    assert LANGUAGES[language].text("turn.abroad") not in told and pending(session.answers)["place"] == "prefecture"
