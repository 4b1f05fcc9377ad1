"""What is told of one thing is not written for another: all that was paid for the own share, where somebody lay for the
register, what came in for what was paid, the helper's own status for the patient's."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
STEPS = {
    "ko": ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000", "없슴다"),
    "zh": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的", "8000", "没有"),
}
THERE_WAS = {"ko": "있슴다", "zh": "有"}
ALL_ONLY = {"ko": "모두 낸 돈만 암다", "zh": "只知道一共交了多少"}
AWAY = {"ko": ("장춘", "다른 병원이전", "8000"), "zh": ("长春", "别的转诊", "8000")}
TO_REGISTER, TO_STATUS, TO_PLACE, TO_REFERRAL, TO_AMOUNT, TO_BEFORE, RESULT = 1, 2, 4, 5, 6, 7, 8
BY_CIVIL_AFFAIRS = [
    "tekun",
    "dibao",
    "returned_to_poverty",
    "dibao_margin",
    "at_risk_of_poverty",
    "illness_poverty",
]
EVERY_REGISTER = ["yanbian", "permit", "jilin", "elsewhere"]


def after(language: str, steps: int, *said: str, who: str = "self") -> Session:
    return talked(language, who, TODAY, *STEPS[language][:steps], *said)[0]


def asked_back(session: Session) -> list[str]:
    """The answers that are asked back."""
    return session.answers.get("which", "").split(" ")[1:]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "자가지급 아니고 모두 8천임다"),
        ("ko", "자가지급 아니고 전부 8천임다"),
        ("ko", "자부담 아니고 총 8천임다"),
        ("ko", "자부담 아니라 다 합쳐 8천임다"),
        ("ko", "자가지급 말고 모두 8천임다"),
        ("zh", "不是自付，一共八千"),
        ("zh", "不是自付，是总共8000"),
    ],
)
def test_what_is_all_and_not_the_own_share_is_offered_as_all(language: str, said: str):
    session = after(language, TO_AMOUNT, said)
    assert asked_back(session) == ["paid_only"] and "amount" not in as_given(session.answers)
    assert session.answers["sum"] == "paid_in_all 8000.00"


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "총액 아니고 자부 8천임다"), ("ko", "자부가 8천임다"), ("zh", "自付8000，不是总共")]
)
def test_and_the_own_share_that_is_not_all_stays_one(language: str, said: str):
    session = after(language, TO_AMOUNT, said)
    assert as_given(session.answers).get("amount") == "8000.00" or asked_back(session) == ["8000.00"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "자부담이 8천이 아니라 모두 낸 돈이 8천임다"),
        ("ko", "자부 8천 아니라 전부 낸 돈임다"),
        ("zh", "自付不是8000，是一共花了8000"),
    ],
)
def test_with_the_result_such_a_sum_is_asked_anew(language: str, said: str):
    session = after(language, RESULT, said)
    assert session.answers["change"] == "amount" and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("ko", "아들이 3천 딸이 2천 냈슴다", "5000.00"),
        ("ko", "로친이 5천 내고 내가 3천 냈슴다", "8000.00"),
        ("zh", "儿子出了3000，闺女出了2000", "5000.00"),
        ("ko", "5천 냈는데 그중 2천은 카드돈임다", "5000.00"),
        ("zh", "交了5000，其中2000是医保卡的钱", "5000.00"),
        ("ko", "3천은 내고 5천은 외상임다", "8000.00"),
        ("zh", "交了3000，还欠5000", "8000.00"),
        ("ko", "만오천인데 5천은 빚냈슴다", "15000.00"),
        ("ko", "모두 2만원인데 자비만 5천임다", "15000.00"),
        ("ko", "모두 3만 썼는데 자비가 만원임다", "20000.00"),
        ("zh", "一共两万，自费就五千", "15000.00"),
        ("ko", "3만 썼는데 2만 보험에서 나왔슴다", "10000.00"),
        ("ko", "2만 쓰고 1만2천은 보험이 냈슴다", "8000.00"),
    ],
)
def test_of_two_sums_what_they_make_is_offered(language: str, said: str, meant: str):
    assert asked_back(after(language, TO_AMOUNT, said)) == [meant, "paid_only"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [("만원 반임다", "15000.00"), ("만원반", "15000.00"), ("이만원 반", "25000.00"), ("삼만원 반", "35000.00")],
)
def test_a_half_behind_ten_thousand_counts(said: str, meant: str):
    assert asked_back(after("ko", TO_AMOUNT, said)) == [meant]


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("ko", "2천부터", "band_5000"),
        ("ko", "만원부터", "band_30000"),
        ("zh", "2000起", "band_5000"),
        ("ko", "보험 가입", "uninsured"),
    ],
)
def test_half_of_a_button_is_asked_back_as_that_button(language: str, said: str, meant: str):
    assert asked_back(after(language, TO_AMOUNT, said)) == [meant]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "카드로 2천 냈슴다"),
        ("ko", "그중 카드로 2천"),
        ("ko", "그중 2천은 카드로 냈슴다"),
        ("zh", "刷卡2000"),
        ("zh", "其中医保卡2000"),
        ("zh", "卡里扣了两千"),
    ],
)
def test_the_part_from_the_card_leaves_all_that_was_paid(language: str, said: str):
    session = after(language, TO_AMOUNT, ALL_ONLY[language], "8000", said)
    assert pending(session.answers) == {"paid_in_all": "8000.00"} and asked_besides(session.answers) == ["paid_only"]


@pytest.mark.parametrize(("language", "said"), [("ko", "6천임다"), ("zh", "9000")])
def test_and_another_sum_alone_takes_its_place(language: str, said: str):
    session = after(language, TO_AMOUNT, ALL_ONLY[language], "8000", said)
    assert pending(session.answers)["paid_in_all"] in ("6000.00", "9000.00")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "통장에 3천 들어왔슴다"),
        ("ko", "3천 들어왔슴다"),
        ("ko", "돈이 3천 나왔댔슴다"),
        ("zh", "卡里进了三千"),
        ("zh", "卡上到账3000"),
    ],
)
def test_money_that_came_in_is_aid_and_no_own_share(language: str, said: str):
    session = after(language, TO_BEFORE, THERE_WAS[language], said)
    assert pending(session.answers) == {"earlier_aid": "3000.00"}
    session = after(language, TO_BEFORE, said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_aid": "3000.00"}


@pytest.mark.parametrize(("language", "said"), [("ko", "병원비 3천 나왔슴다"), ("zh", "交了三千")])
def test_and_a_bill_is_no_aid(language: str, said: str):
    assert not pending(after(language, TO_BEFORE, THERE_WAS[language], said).answers)


@pytest.mark.parametrize(
    ("language", "said", "way"),
    [
        ("ko", "하자고 했는데 못했슴다", "none"),
        ("ko", "할라고 했는데 시간이 없어서 못했슴다", "none"),
        ("ko", "가자고 했는데 못갔슴다", "none"),
        ("zh", "想办来着没办成", "none"),
        ("zh", "本来想办，没时间", "none"),
        ("ko", "하려고 했는데 위생원에서 해줬슴다", "primary_care"),
        ("ko", "하자고 했는데 급해서 구급으로 갔슴다", "emergency"),
        ("zh", "本来想转，后来社区给转了", "primary_care"),
    ],
)
def test_what_was_meant_to_be_done_makes_no_plan_of_the_stay(language: str, said: str, way: str):
    session = after(language, TO_REFERRAL, said)
    assert as_given(session.answers)["referral"] == way and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "steps", "said", "read"),
    [
        ("ko", 0, "올해 북경 입원 저보", {"household": "dibao", "place": "elsewhere"}),
        ("ko", 0, "올해 심양 입원", {"place": "elsewhere"}),
        ("ko", 0, "올해 장춘 입원 비안했슴다", {"place": "province", "referral": "filed"}),
        ("ko", TO_REGISTER, "장춘에서 입원했슴다", {"place": "province"}),
        ("ko", TO_REGISTER, "북경 입원", {"place": "elsewhere"}),
        ("zh", 0, "今年 北京 住院 低保", {"household": "dibao", "place": "elsewhere"}),
        ("zh", TO_REGISTER, "长春住院", {"place": "province"}),
    ],
)
def test_where_somebody_lay_is_no_register(language: str, steps: int, said: str, read: dict[str, str]):
    found = pending(after(language, steps, said).answers)
    assert {id: told for id, told in found.items() if id not in ("when", "care")} == read


@pytest.mark.parametrize(
    ("language", "said", "county"),
    [
        ("ko", "나는 연길 사람이 아니라 화룡임다", "helong"),
        ("ko", "집이 연길이 아니라 룡정이꾸마", "longjing"),
        ("ko", "나는 연길이 아니라 도문임다", "tumen"),
        ("zh", "我不是延吉人，是和龙的", "helong"),
    ],
)
def test_where_somebody_is_from_is_the_register(language: str, said: str, county: str):
    assert pending(after(language, RESULT, said).answers) == {"county": county}
    away = after(language, TO_PLACE, *AWAY[language], STEPS[language][-1], said)
    assert pending(away.answers) == {"county": county}


@pytest.mark.parametrize(("language", "said"), [("ko", "장춘이 아니라 연길임다"), ("zh", "不是长春，是延边医院")])
def test_and_the_city_of_the_hospital_is_put_right_as_the_place(language: str, said: str):
    away = after(language, TO_PLACE, *AWAY[language], STEPS[language][-1], said)
    assert pending(away.answers) == {"place": "prefecture"}


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("ko", "아니요 8천이 아니라 6천임다", {"amount": "6000.00"}),
        ("ko", "아니, 8천 아니라 6천이꾸마", {"amount": "6000.00"}),
        ("zh", "不对，不是八千，是六千", {"amount": "6000.00"}),
        ("ko", "없슴다. 병원을 잘못 말했슴다 장춘임다", {"earlier": "none", "place": "province"}),
        ("zh", "没有，刚才说错了，是长春的", {"earlier": "none", "place": "province"}),
    ],
)
def test_a_no_before_what_is_put_right_tells_nothing_of_before(language: str, said: str, read: dict[str, str]):
    assert pending(after(language, TO_BEFORE, said).answers) == read


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "병원은 다녔는데 돈은 못받았슴다"),
        ("ko", "받은적은 없고 병원은 갔슴다"),
        ("ko", "병원 다녔는데 나라돈은 못받았슴다"),
        ("zh", "医院去了，钱没领到"),
    ],
)
def test_cost_without_aid_is_more_than_nothing_before(language: str, said: str):
    assert asked_back(after(language, TO_BEFORE, said)) == ["yes", "none"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "민정국에서 인정받았슴다"),
        ("ko", "민정에서 인정해줬슴다"),
        ("ko", "민정국 인정이 있슴다"),
        ("zh", "民政局认定的"),
    ],
)
def test_civil_affairs_recognise_each_of_the_classes(language: str, said: str):
    assert asked_back(after(language, TO_STATUS, said)) == BY_CIVIL_AFFAIRS


@pytest.mark.parametrize(
    ("said", "status"),
    [("인병치빈으로 민정국에서 인정받았슴다", "illness_poverty"), ("민정국에서 저보 인정받았슴다", "dibao")],
)
def test_and_the_class_that_is_named_with_them_is_taken(said: str, status: str):
    assert as_given(after("ko", TO_STATUS, said).answers)["household"] == status


@pytest.mark.parametrize(
    ("language", "steps", "said"),
    [
        ("ko", TO_REGISTER, "나는 연길 사람임다"),
        ("ko", TO_STATUS, "나는 특곤임다"),
        ("ko", TO_STATUS, "내가 저보임다"),
        ("zh", TO_REGISTER, "我是延吉人"),
        ("zh", TO_STATUS, "我是特困"),
    ],
)
def test_the_helpers_own_register_or_status_is_not_the_patients(language: str, steps: int, said: str):
    before, now = after(language, steps, who="other"), after(language, steps, said, who="other")
    assert as_given(now.answers).keys() - {"which"} <= as_given(before.answers).keys()
    assert not asked_back(now) and not pending(now.answers)


@pytest.mark.parametrize(("language", "said"), [("ko", "우리 집이 저보임다"), ("zh", "我家低保")])
def test_and_the_status_of_the_home_is(language: str, said: str):
    assert as_given(after(language, TO_STATUS, said, who="other").answers)["household"] == "dibao"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "연길에 집을 샀슴다"),
        ("ko", "연길에 집이 있슴다"),
        ("ko", "연길에서 세집삼다"),
        ("ko", "목단강에서 시집왔슴다"),
        ("ko", "원래 흑룡강 사람인데 연길로 옮겨왔슴다"),
        ("zh", "在延吉买了房"),
        ("zh", "在延吉租的房"),
    ],
)
def test_a_house_or_a_marriage_tells_no_register(language: str, said: str):
    assert asked_back(after(language, TO_REGISTER, said)) == EVERY_REGISTER


def test_and_a_register_that_was_moved_does():
    assert as_given(after("ko", TO_REGISTER, "호구를 연길로 옮겨왔슴다").answers)["residence"] == "yanbian"
