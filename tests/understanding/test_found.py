"""What was found wrong once, each with its kind: beginnings of labels, counts, names of places, questions."""

import pytest

from conversation import QUESTIONS, Facts, Problem, understood
from conversation.understanding.money.amounts import amount
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.lexicon import asks
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


@pytest.mark.parametrize(
    "said", ["저보임다. 장춘에서 입원했슴다.", "저보임다... 장춘에서 입원했슴다", "我是低保. 在长春住院."]
)
def test_a_full_stop_is_no_amount(said: str):
    found = proposed(said, Facts({}, TODAY))
    assert found.answers["household"] == "dibao"
    assert "amount" not in found.ask


def test_of_who_knows_no_more_than_what_was_paid_that_is_proposed():
    told = proposed("저보호임다 장춘에서 입원했소 모두 3800원 냈다는거밖에 모르오", Facts({}, TODAY)).answers
    assert (told["amount"], told["paid_only"], told["paid_in_all"]) == ("paid_only", "nothing", "3800.00")
    assert proposed("저보호임다 장춘에서 입원했소 모두 3800원 냈소", Facts({}, TODAY)).ask["amount"]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("내 훈춘에서 입원했소", "self"),
        ("내 작년에 연변병원에서 입원했소", "self"),
        ("내 동생이 훈춘에서 입원했소", "other"),
        ("나두 저보 타구 구조받았으면 좋겠슴다", None),
    ],
)
def test_who_is_told_by_how_people_begin(said: str, who: str | None):
    assert proposed(said, Facts({}, TODAY)).answers.get("who") == who
