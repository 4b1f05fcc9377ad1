"""Korean as it is typed in Yanbian: Chinese words by their sound, 아이 for "not", endings as they are spoken."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.money.bands import one_band
from conversation.understanding.text.hangul import usual

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("이보에서 보쓰를 안해줬소", "의보에서 보소를 안해줬소"),
        ("쫜전했소", "전원했소"),
        ("후커우는 연길", "호구는 연길"),
        ("연길 쥐주정", "연길 거주증"),
        ("터야오 씀다", "특약 씀다"),
        ("저보 아이 타오", "저보 안타오"),
        ("지정은 아이라고", "지정은아니라고"),
        ("퇴원햇슴다", "퇴원했슴다"),
        ("14800콰이", "14800원"),
        ("인제 간다구 했소", "이제 간다고 했소"),
        ("밟지 아니하였습니다", "밟지 않았습니다"),
        ("판단이 서지 안습니다", "판단이 서지 않습니다"),
        ("특슈병 외래", "특수병 외래"),
        ("훈춘거쥬증", "훈춘거주증"),
        ("비안해놧슴다", "비안해놨슴다"),
        ("정상보쇼", "정상보소"),
        ("알아보는 중입니디", "알아보는 중입니다"),
    ],
)
def test_a_word_is_read_in_its_usual_form(typed: str, meant: str):
    assert usual(typed) == meant


@pytest.mark.parametrize(
    "said",
    ["아이가 아프오", "아이 하나", "우리 아이 병원비", "이보시오", "무엇", "다섯", "친구가", "라자구에", "저보"],
)
def test_a_word_that_only_looks_so_is_left_as_it_is(said: str):
    assert usual(said) == said


@pytest.mark.parametrize(
    ("said", "band"),
    [
        ("2천도 안됨다", "band_2000"),
        ("2천은 넘고 5천은 안되꾸마", "band_5000"),
        ("만원이 안되오 5천은 넘고", "band_10000"),
        ("3만이 안넘소 만원은 넘소", "band_30000"),
        ("3만은 훨씬 넘지무", "band_more"),
        ("2천에서 5천 사이", "band_5000"),
        ("만원 넘게", None),
        ("2천도 안될것 같소", None),
        ("만원 왔다갔다 했소", None),
    ],
)
def test_bounds_choose_a_band_where_both_ends_lie_in_it(said: str, band: str | None):
    assert one_band(said) == band


@pytest.mark.parametrize(
    ("question", "said", "meant"),
    [
        ("place", "룡정시병원에서 했는데 의사들이 괜찮습데다", "prefecture"),
        ("place", "매하구시중심병원이꾸마 사위가 거기 있어서", "province"),
        ("insurance_paid", "비률을 깎아서 줍데다", "cut"),
        ("care", "특수병문진으로 해줍데다", "special_disease"),
    ],
)
def test_what_is_told_beside_an_answer_leaves_it(question: str, said: str, meant: str):
    assert understood(QUESTIONS[question], said, Facts({}, TODAY)) == meant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("place", "연변병원은 주차하기 힘드오"),
        ("place", "연길에 눈이 많이 왔재요"),
        ("care", "옆사람은 입원했소"),
        ("residence", "호구는 천교에 있고 살기는 연길에서 삼다"),
        ("designated", "다른 약방은 맞슴다"),
        ("filed_late", "보충하겠소"),
        ("care", "투석까지는 아이 하오"),
        ("household", "저보를 아이 주재요"),
        ("household", "저보돈이 올랐다오"),
        ("household", "특곤로인을 내가 돌보오"),
    ],
)
def test_nothing_is_taken_where_it_is_told_of_something_else(question: str, said: str):
    assert isinstance(understood(QUESTIONS[question], said, Facts({}, TODAY)), Problem)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("의보에서 2만 물어주고 정책범위내 자부는 9천임다", "9000.00"),
        ("2만이지무", "20000.00"),
        ("3만원하고 2백원 더 붙었소", "30200.00"),
    ],
)
def test_of_several_sums_the_own_share_is_the_one_that_is_named_so(said: str, meant: str):
    assert understood(QUESTIONS["self_paid"], said, Facts({}, TODAY)) == meant


@pytest.mark.parametrize(("question", "said"), [("self_paid", "아마 8천원이지"), ("on", "아마 지난달 12일일게요")])
def test_what_is_no_more_than_likely_is_asked_back(question: str, said: str):
    found = understood(QUESTIONS[question], said, Facts({}, TODAY))
    assert isinstance(found, Problem)
    assert len(found.candidates) == 1
