"""What was so at another time: a status given later, aid given before, a sum for each time."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.sentences.sentence import proposed

FACTS = Facts({"when": "this_year"}, date(2026, 11, 28))


def asked_back(question: str, said: str) -> tuple[str, ...]:
    found = understood(QUESTIONS[question], said, FACTS)
    return found.candidates if isinstance(found, Problem) else (f"taken as {found}",)


@pytest.mark.parametrize(
    "said",
    [
        "出了院才办的低保",
        "特困证是出院后发的",
        "下个月开始吃低保",
        "低保特困咱都不够格",
        "퇴원한 다음에 저보를 받았슴다",
    ],
)
def test_a_status_that_was_none_then_is_asked_back(said: str):
    assert asked_back("household", said) == ("illness_poverty_pending", "none")


@pytest.mark.parametrize(
    "said", ["出院以后批的低保，我妈在延边医院住院", "9月份批的低保，6月住的院", "퇴원하고나서 저보가 됐슴다"]
)
def test_a_status_that_was_none_then_is_not_proposed(said: str):
    assert "household" not in proposed(said, FACTS).answers


@pytest.mark.parametrize(
    ("said", "status"),
    [("3月批的低保，6月住的院", "dibao"), ("我妈低保，出院以后没领过救助，在延边医院住院", "dibao")],
)
def test_a_status_that_was_there_is_proposed(said: str, status: str):
    assert proposed(said, FACTS).answers["household"] == status


def test_another_status_than_the_one_that_was_refused_is_taken():
    assert understood(QUESTIONS["household"], "够不上低保，民政给定了个低边", FACTS) == "dibao_margin"


@pytest.mark.parametrize(
    "said",
    [
        "今年医疗救助给过1500，这次在延边医院住院",
        "올해 의료구조를 이미 1500원 받았슴다. 이번에는 연변병원에 입원했슴다",
    ],
)
def test_aid_of_before_is_no_row_of_this_slip(said: str):
    assert "slip_medical_aid" not in proposed(said, FACTS).answers


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("两回，一回三千", ("6000.00", "3000.00")),
        ("一个月500，十个月", ("5000.00", "500.00")),
        ("3번 2천씩", ("6000.00", "2000.00")),
    ],
)
def test_a_sum_for_each_time_is_asked_back_with_all_of_it(said: str, sums: tuple[str, ...]):
    assert asked_back("earlier_self_paid", said) == sums


@pytest.mark.parametrize("said", ["没领过救助", "每个月拿药", "구조금 받은적 없슴다"])
def test_aid_or_medicine_alone_tells_nothing_of_costs(said: str):
    assert asked_back("earlier", said) == ("none", "yes")
