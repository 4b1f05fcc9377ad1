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
        ("一个月500，十个月", ("5000.00",)),
        ("3번 2천씩", ("6000.00", "2000.00")),
    ],
)
def test_a_sum_for_each_time_is_asked_back_with_all_of_it(said: str, sums: tuple[str, ...]):
    assert asked_back("earlier_self_paid", said) == sums


@pytest.mark.parametrize("said", ["没领过救助", "每个月拿药", "구조금 받은적 없슴다"])
def test_aid_or_medicine_alone_tells_nothing_of_costs(said: str):
    assert asked_back("earlier", said) == ("none", "yes")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("去年在延边医院住院。10月3号出院", "2025-10-03"),
        ("前年在延边医院住院，那年12月3号出的院", "2024-12-03"),
        ("2024.10.3号出院，延边医院", "2024-10-03"),
        ("작년에 연변병원에 입원했슴다. 10월 3일에 퇴원했슴다", "2025-10-03"),
        ("2024년 5월에 입원했슴다. 6월 2일에 퇴원했슴다", "2024-06-02"),
        ("재작년에 연변병원에 입원했다가 그해 12월 3일에 퇴원했슴다", "2024-12-03"),
    ],
)
def test_a_day_behind_the_year_of_its_stay_is_of_that_year(said: str, day: str):
    read = proposed(said, Facts({}, FACTS.today)).answers
    assert (read["when"], read["on"]) == ("earlier", day)


@pytest.mark.parametrize(
    "said",
    [
        "去年住过院。今年10月3号又出院",
        "低保是去年办的。10月3号从延边医院出院",
        "去年也住过，这次10月3号出的院",
        "작년에도 입원했는데 이번에는 10월 3일에 퇴원했슴다",
        "저보는 작년에 받았슴다. 연변병원에 입원했다가 10월 3일에 퇴원했슴다",
        "2024년 5월에 입원했슴다. 올해 6월 2일에 퇴원했슴다",
    ],
)
def test_a_day_behind_the_year_of_something_else_is_of_this_one(said: str):
    assert proposed(said, Facts({}, FACTS.today)).answers["when"] == "this_year"
