"""What residents tell in passing under a list, at a question or with the result before their eyes changes nothing of
their case: of a relative, a worry, a lost paper, another treatment, a second status."""

from datetime import date

import pytest

from conversation.facts import UNSURE
from conversation.journey import CHANGE
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
STEPS = ("今年", "延吉", "低保", "住院", "州医院", "社区给转的", "8000", "没有")
LIST = "今年3月住院 户口延吉 低保 州医院 社区转的 自付八千 以前没有"
KOREAN_LIST = "올해 8월 연변병원 입원 연길호적 저보 자부 9천 의사가 전원해줬슴다 그전에는 없슴다"
KOREAN_STEPS = ("올해", "연길", "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다")


CASE = ("who", "residence", "household", "care", "place", "referral", "earlier")


def told_of(language: str, *said: str, who: str = "self") -> dict[str, str]:
    session, _ = talked(language, who, TODAY, *said)
    told = {**as_given(session.answers), **pending(session.answers)}
    return {id: told[id] for id in (*CASE, "place@2") if id in told}


@pytest.mark.parametrize(
    ("language", "before", "said"),
    [
        ("zh", LIST, "对 我女儿户口在北京"),
        ("zh", LIST, "对 钱是我女儿从北京寄来的"),
        ("zh", LIST, "对 我弟弟在长春看过"),
        ("zh", LIST, "对 大夫是北京来的"),
        ("zh", LIST, "对 我女儿是监测户"),
        ("zh", LIST, "我丈夫是特困"),
        ("ko", KOREAN_LIST, "맞슴다 딸 호적은 북경임다"),
        ("ko", KOREAN_LIST, "우리 남편은 특곤임다"),
        ("zh", LIST, "我怕转诊不算"),
        ("zh", LIST, "州医院不是定点吧"),
        ("zh", LIST, "都对 转诊单丢了"),
        ("zh", LIST, "都对 低保证丢了"),
        ("ko", KOREAN_LIST, "맞슴다 저보증을 잃어버렸슴다"),
        ("zh", LIST, "对 我平时还吃慢病药"),
        ("zh", LIST, "对 今年还拿过慢性病的药"),
        ("zh", LIST, "今年还在门诊拿过特病药 自付两千"),
        ("zh", LIST, "对 我有特病证"),
        ("ko", KOREAN_LIST, "맞슴다 평소에 만성병 약도 먹슴다"),
        ("zh", LIST, "我家在农村 村里也给我列了监测户"),
        ("ko", KOREAN_LIST, "촌에서 나를 모니터링대상이라고 함다"),
        ("zh", LIST, "对 出院以后又去北京复查"),
        ("zh", LIST, "对 我还在长春看过门诊"),
        ("ko", KOREAN_LIST, "맞슴다 장춘에서 외래도 봤슴다"),
        ("zh", LIST, "对了 我有居住证"),
        ("ko", KOREAN_LIST, "옳슴다 그런데 거주증도 있슴다"),
        ("ko", KOREAN_LIST, "지금 룡정에 삼다"),
        ("ko", KOREAN_LIST, "틀림없슴다"),
        ("ko", KOREAN_LIST, "틀린거 없슴다"),
    ],
)
def test_under_a_list_it_changes_no_answer(language: str, before: str, said: str):
    assert told_of(language, before, said) == told_of(language, before)


@pytest.mark.parametrize("said", ["我女儿户口在北京", "我怕转诊不算", "州医院不是定点吧", "我平时还吃慢病药"])
def test_with_the_result_it_changes_no_answer(said: str):
    assert told_of("zh", *STEPS, said) == told_of("zh", *STEPS)


@pytest.mark.parametrize(
    ("language", "before", "said"),
    [
        ("zh", STEPS[:6], "8000 我女儿在北京给交的"),
        ("zh", STEPS[:6], "8000 是我妹妹在长春借给我的"),
        ("ko", KOREAN_STEPS, "자부 8천 딸이 북경에서 냈슴다"),
        ("ko", (*KOREAN_STEPS, "자부 8000"), "없슴다 로친은 입원했댔슴다"),
        ("zh", STEPS[:5], "社区给转的 后来又去北京复查"),
    ],
)
def test_at_a_question_who_and_where_stay_as_they_were(language: str, before: tuple[str, ...], said: str):
    told = told_of(language, *before, said)
    assert (told["who"], told["place"]) == ("self", "prefecture")


@pytest.mark.parametrize(
    ("language", "before", "said"),
    [("zh", STEPS, "出院以后又去北京复查"), ("ko", (*KOREAN_STEPS, "자부 8000", "없음"), "후에 장춘으로 옮겼슴다")],
)
def test_a_later_treatment_elsewhere_is_a_second_one(language: str, before: tuple[str, ...], said: str):
    told = told_of(language, *before, said)
    assert told["place"] == "prefecture"
    assert "place@2" in told


def test_a_sum_of_both_treatments_is_not_that_of_the_second():
    two = (*STEPS, "再加一次", "3月10号", "当年住进去的", "8月1号", "一样", "3000")
    session, _ = talked("zh", "self", TODAY, *two, "两次一共自付12000")
    assert not pending(session.answers)
    assert session.answers[CHANGE] == "amount@2"


def test_what_was_before_that_is_not_known_is_no_referral():
    told = told_of("ko", KOREAN_LIST, "그전거는 모르겠슴다")
    assert told["earlier"] == UNSURE
    assert "referral" not in told


def test_who_types_tells_of_a_status_of_his_own_beside_hers():
    mother = "我妈今年3月住院 户口延吉 她低保 州医院 社区转的 自付八千 以前没有"
    assert told_of("zh", mother, "对 我是她女儿 我也是低保", who="other")["household"] == "dibao"
