"""What was found wrong once, each with its kind: beginnings of labels, counts, names of places, questions."""

import pytest

from conversation import QUESTIONS, Facts, Problem, understood
from conversation.understanding.amounts import amount
from conversation.understanding.lexicon import asks
from tests.usual import TODAY, usual

FACTS = Facts(usual(until="household"), TODAY)


def read(question: str, said: str) -> str | None:
    """What is taken without numbers beside the choices; None where nothing is."""
    found = understood(QUESTIONS[question], said, FACTS)
    return found if isinstance(found, str) else None


@pytest.mark.parametrize(
    ("question", "said", "never"),
    [
        ("residence", "吉林省", "elsewhere"),
        ("residence", "길림성", "elsewhere"),
        ("household", "因病致贫", "illness_poverty"),
        ("household", "농촌", "at_risk_of_poverty"),
        ("insurance_paid", "没", "refused"),
        ("care", "외래", "chronic_outpatient"),
        ("household", "다시", "dibao"),
        ("referral", "办了", "primary_care"),
        ("household", "低", "dibao"),
    ],
)
def test_a_beginning_of_a_label_is_no_choice(question: str, said: str, never: str):
    assert read(question, said) != never


@pytest.mark.parametrize("said", ["两次", "한번", "1번", "3号", "一次", "2", "두번", "三个人"])
@pytest.mark.parametrize("question", ["household", "care", "who", "referral", "place"])
def test_a_count_or_a_number_is_no_choice_where_none_is_shown(question: str, said: str):
    assert read(question, said) is None


@pytest.mark.parametrize("said", ["백오만원", "백일만십일", "만십억", "억만", "조", "영영영"])
def test_korean_numerals_raise_nothing(said: str):
    assert isinstance(amount(said), int | Problem)


@pytest.mark.parametrize(
    "county", ["延吉", "图们", "敦化", "珲春", "龙井", "和龙", "汪清", "安图", "연길", "훈춘", "룡정", "안도"]
)
def test_the_name_of_a_county_answers_where(county: str):
    assert read("place", county) == "prefecture"
    assert read("residence", county) == "yanbian"


@pytest.mark.parametrize("said", ["什么是自付？", "自付是什么", "자가지급이 무엇입니까", "为什么是0"])
def test_a_question_is_one_wherever_its_word_stands(said: str):
    assert asks(said)
    assert read("household", said) is None
    assert isinstance(understood(QUESTIONS["self_paid"], said, FACTS), Problem)
