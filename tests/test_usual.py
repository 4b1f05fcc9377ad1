"""The walker that the other tests take their answers from."""

import pytest

from conversation import QUESTIONS, REFERRAL, journey
from tests.usual import TODAY, after, forms, steps, typed, usual


def test_the_usual_answers_lead_through_every_question_to_the_result():
    found = journey(usual(), TODAY)
    assert found.next is None and found.facts.answers == usual()
    assert journey(usual(way=REFERRAL), TODAY, REFERRAL).next is None
    assert found.situation and found.situation.treatments[0].self_paid == 8_000_00


def test_an_answer_brings_up_its_questions_and_takes_others_away():
    assert usual(amount="slip").keys() - usual().keys() == {id for id in QUESTIONS if id.startswith("slip_")} - {
        "slip_total_bill",
        "slip_own_expense",
        "slip_over_limit",
    }
    assert "referral" not in usual(care="chronic_outpatient", if_asked={"referral": "none"})
    assert usual(when="earlier", on="2019年3月5日")["on"] == "2019-03-05"


def test_it_stops_before_a_question_and_knows_what_follows_one():
    assert list(usual(until="household")) == list(usual())[: list(usual()).index("household")]
    asked = [step.id for step in steps()]
    assert [after(id) for id in asked] == [*asked[1:], "result"]


def test_it_is_typed_pressed_and_posted():
    walked = steps(self_paid="1.2万", earlier="unsure")
    assert [step.button for step in walked if step.id in ("amount", "earlier")] == [None, "earlier:unsure"]
    assert [step.typed() for step in walked if step.id in ("who", "amount", "earlier")] == ["1", "1.2万", "3"]
    by_slip = steps(amount="slip")
    assert [step.typed("ko") for step in by_slip if step.id == "slip_medical_aid"] == ["결산서에 이 항목이 없음"]
    assert typed("ko", amount="slip") == [step.typed("ko") for step in by_slip]
    assert forms(self_paid="1.2万")["amount"] == "1.2万"


def test_a_place_that_is_not_designated_is_told_as_it_is_asked_for_today():
    told = usual(place="province", designated="no", referral="emergency")
    assert (told["place"], told["designated"], told["place_undesignated"]) == ("undesignated", "no", "province")
    assert usual(place="province", designated="yes")["place"] == "province"


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"household": "none", "care": "inpatient"}, "care is never asked"),
        ({"until": "self-paid"}, "self-paid is never asked"),
        ({"household": "rich"}, "household=rich is no answer"),
        ({"amount": "slip", "slip_pooled_fund": "90000"}, "contradicts"),
    ],
)
def test_a_test_that_says_what_does_not_count_is_told_so(given: dict[str, str], wrong: str):
    with pytest.raises(AssertionError, match=wrong):
        usual(**given)
