"""What Chinese tells in another order than most, by the month, or of the kin of a patient, is read as what it is."""

import pytest

from conversation.understanding.choice.zh_operated import operated
from conversation.understanding.sentences.zh_kin_of_the_patient import status_of_kin_only
from conversation.understanding.text.zh_by_the_month import by_the_month, without_income
from conversation.understanding.text.zh_put_in_order import put_in_order


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("今年住州医院", "今年在州医院住院"),
        ("住的是吉大一院", "在吉大一院住院"),
        ("住在延边医院", "在延边医院住院"),
        ("住在延边医院附近", "住在延边医院附近"),
        ("想住州医院", "想住州医院"),
        ("没住延边医院", "没住延边医院"),
        ("住了半个月院", "住了半个月院"),
        ("先去的两江卫生院，大夫给开的转诊单", "两江卫生院给开的转诊单"),
        ("先去的两江卫生院，大夫没给开转诊单", "先去的两江卫生院，大夫没给开转诊单"),
        ("先在卫生院看的，大夫给转到延边医院", "先在卫生院看的，大夫给转到延边医院"),
    ],
)
def test_a_stay_and_a_referral_are_put_as_most_say_them(said: str, put: str):
    assert put_in_order(said) == put


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("一月退休金八百", "退休金"),
        ("低保一月六百", "低保"),
        ("打工一月挣四千，住院", "，住院"),
        ("工资三千二", "工资"),
        ("低保6000块自付", "低保6000块自付"),
        ("一月开药三百", "一月开药三百"),
        ("领了救助3000", "领了救助3000"),
    ],
)
def test_an_income_is_no_cost(said: str, left: str):
    assert without_income(said) == left


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("一月药费五百", "每月药费五百"),
        ("孩子刚满三月", "孩子三个月大"),
        ("两月没上班了，低保", "，低保"),
        ("一月花了三千", "一月花了三千"),
        ("今年一月出的院", "今年一月出的院"),
        ("住了俩月", "住了俩月"),
        ("三月没出院", "三月没出院"),
    ],
)
def test_so_many_months_are_no_month_of_the_year(said: str, put: str):
    assert by_the_month(said) == put


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("孩子肺炎住院，孩子奶奶低保", True),
        ("我媳妇住院，她妈是低保", True),
        ("奶奶低保，今年住院", False),
        ("孩子和奶奶都是低保，孩子住院", False),
        ("孩子低保，住院", False),
        ("我奶糖尿病，我是她孙女，奶奶低保户", False),
        ("我老公公特困，老婆婆低保，老婆婆住院", False),
    ],
)
def test_the_status_of_kin_is_not_the_patients(said: str, only: bool):
    assert status_of_kin_only(said) == only


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("剖腹产", True),
        ("骨折接的", True),
        ("白内障做了一只眼", True),
        ("没做手术", False),
        ("住院做的手术", False),
        ("去年做的手术", False),
        ("手术费八千", False),
    ],
)
def test_an_operation_is_heard(said: str, told: bool):
    assert operated(said) == told
