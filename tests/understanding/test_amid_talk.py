"""A figure or a day amid talk of which no rule knows all words: taken where nothing doubts it, asked back else."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.sentences.sentence import proposed

NOW = Facts({}, date(2026, 11, 30))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("奶奶眼神不济，我替她看的：自付六千三百五", "6350.00"),
        ("手术住院跑了三趟医院，最后自付8640，现在还在还账呢", "8640.00"),
        ("조카가 종이를 봐줬는데 개인부담액 9870", "9870.00"),
        ("여기다 써넣으무 되는지 모르겠는데 우리 쯔푸는 만삼백원이꾸마", "10300.00"),
        ("형제들이 보태줘서 냈슴다, 자가지급액 7,640원. 앞으로 약값이 걱정임다", "7640.00"),
    ],
)
def test_the_one_own_share_is_taken_whatever_is_told_around_it(said: str, meant: str):
    assert understood(QUESTIONS["self_paid"], said, NOW) == meant


@pytest.mark.parametrize(
    "said",
    [
        "总额一栏写的18930",
        "총액칸에 18,930원 적혔소",
        "내 몫은 모르겠슴다, 모두 39,200원임다",
        "약방에서 산 약이 870원",
        "자가지급이 7천이던가 그랬던거 같재오",
        "自己拿的少说也有三万块，你就看着填吧",
        "我弟那次自付9850",
        "만원하고 삼만 사이임다",
    ],
)
def test_a_figure_of_something_else_or_in_doubt_is_not_taken(said: str):
    assert isinstance(understood(QUESTIONS["self_paid"], said, NOW), Problem)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("清明那天，儿子上坟完事来接的", "2026-04-05"),
        ("청명날임다", "2026-04-05"),
        ("아침에 의사가 나가도 된다 해서 바로 결산했슴다, 이달 20일이지무", "2026-11-20"),
        ("本来7月20号就能走，钱没凑齐，拖到7月22号才结的账", "2026-07-22"),
    ],
)
def test_the_day_of_settling_is_taken_amid_talk(said: str, meant: str):
    assert understood(QUESTIONS["on"], said, NOW) == meant


@pytest.mark.parametrize(
    "said",
    [
        "9月9号做的支架",
        "7月27号开的刀，胆囊",
        "심장수술 8월 21일에 했소",
        "我儿子是3月10号结的，不是我",
        "12월 1일까지 있으라오",
        "재작년에 담낭수술할 때는 5월 6일에 퇴원했는데 이번건은 봐야 됨다",
        "立冬那天",
    ],
)
def test_a_day_of_a_step_or_of_somebody_else_is_not_taken(said: str):
    assert isinstance(understood(QUESTIONS["on"], said, NOW), Problem)


@pytest.mark.parametrize("said", ["明天去交钱", "明天去结账", "래일 결산하러 감다", "다 낫구 내일 돈물러 가오"])
def test_who_pays_tomorrow_has_been_treated(said: str):
    told = understood(QUESTIONS["stage"], said, Facts({"when": "plan"}, NOW.today))
    assert told == "there" or told.candidates == ("there",)


@pytest.mark.parametrize("said", ["病好了，明天去交钱", "다 낫구 래일 돈 내러 감다"])
def test_who_goes_to_pay_is_not_put_down_as_not_gone_yet(said: str):
    assert "stage" not in proposed(said, NOW, at_first=True).answers
