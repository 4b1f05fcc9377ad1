"""One more treatment, or one of another kind, that is told beside the first: it never takes that one's place."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
KNOWN = ("今年，龙井户口，在龙井市人民医院住院，低保，自付5000", "对")
CHRONIC = ("今年，延吉户口，特困，门诊慢性病，延边医院，自付1500", "对", "没有")
STAY = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对", "没有"),
    "ko": ("올해 연길호적이고 저보호, 연변병원에 입원했댔슴다. 위생원에서 전원했슴다, 자부 6천", "예", "없슴다"),
}


@pytest.mark.parametrize(
    "said",
    [
        "再加一次看病，9月住院自付3000",
        "再加一次，9月，自付3000",
        "帮我再加一次看病，8月在长春住院",
        "치료 한번 더 추가, 9월에 입원, 자부 3천",
    ],
)
def test_one_more_to_add_waits_for_the_end_of_the_first(said: str):
    for before in ((), ("我是低保边缘",)):
        session, told = talked("zh", "self", TODAY, *KNOWN, *before, said)
        assert session.spoken.text("heard.several") in told
        assert as_given(session.answers)["amount"] == "5000.00"
        assert pending(session.answers) == ({"household": "dibao_margin"} if before else {})


@pytest.mark.parametrize("said", ["还有住院呢", "还有个住院呢", "还有住院没算呢", "我还住过院呢", "住院的还有呢"])
def test_another_kind_begins_a_second_treatment(said: str):
    session, _ = talked("zh", "self", TODAY, *CHRONIC, said)
    assert session.answers["treatments"] == "2" and pending(session.answers) == {"care@2": "inpatient"}
    assert as_given(session.answers)["care"] == "chronic_outpatient"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "还有住院呢"),
        ("zh", "还有门诊呢"),
        ("zh", "还有慢性病药钱"),
        ("ko", "입원도 있슴다"),
        ("ko", "문진도 있는데"),
        ("ko", "입원이 또 있슴다"),
        ("ko", "또 만성병 약값이 있슴다"),
    ],
)
def test_so_does_one_of_a_kind_behind_a_stay(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *STAY[language], said)
    assert session.answers["treatments"] == "2" and as_given(session.answers)["care"] == "inpatient"
    assert "care" not in pending(session.answers) and "when" not in pending(session.answers)


@pytest.mark.parametrize("said", ["还有住院押金呢", "还有住院吗", "还有医保呢", "没有住院", "还有高血压"])
def test_what_tells_of_no_further_treatment_begins_none(said: str):
    session, _ = talked("zh", "self", TODAY, *CHRONIC, said)
    assert "treatments" not in session.answers


def test_in_the_questions_it_waits_and_is_a_yes_to_what_was_before():
    to_the_sum = STAY["zh"][0].removesuffix("，自付六千")
    session, told = talked("zh", "self", TODAY, to_the_sum, "对", "还有住院呢")
    assert session.spoken.text("heard.several") in told and not pending(session.answers)
    session, _ = talked("zh", "self", TODAY, to_the_sum, "对", "8000", "还有住院呢")
    assert session.answers["which"] == "earlier yes"
