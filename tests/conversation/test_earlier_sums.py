"""Earlier sums that cannot have come about in the class told: it is asked whether the status was another one then."""

import pytest

from calculator import Earlier
from conversation import QUESTIONS, Facts, answered, journey
from conversation.wording import wording
from locales import LANGUAGES, Language
from tests.usual import TODAY, usual


def before(own: str, aid: str, **others: str) -> dict[str, str]:
    """The answers up to the result, with these sums before."""
    sums = {"earlier": "yes", "earlier_self_paid": own, "earlier_aid": aid}
    return usual(**sums, **others)


@pytest.mark.parametrize(
    ("household", "own", "aid", "told", "most"),
    [
        ("dibao_margin", "20,000", "8,000", 8_000_00, 7_200_00),  # (20,000 - 2,000) × 40 %
        ("dibao_margin", "20,000", "14,000", 14_000_00, 10_000_00),  # its limit
        ("dibao_margin", "0", "5,000", 5_000_00, 0),
        ("dibao", "10,000", "8,000", 8_000_00, 7_000_00),
        ("dibao", "90,000", "25,000", 25_000_00, 20_000_00),  # its limit
    ],
)
def test_it_is_asked_with_both_figures(household: str, own: str, aid: str, told: int, most: int):
    sums = {"earlier": "yes", "earlier_self_paid": own, "earlier_aid": aid}
    answers = usual(household=household, until="earlier_status", if_asked={"earlier_chronic_aid": "0"}, **sums)
    facts = Facts(answers, TODAY)
    assert journey(answers, TODAY).next is QUESTIONS["earlier_status"]
    assert (facts.given["earlier_told"], facts.given["earlier_most"]) == (told, most)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_the_question_names_both_figures(language: Language):
    answers = usual(
        household="dibao_margin",
        earlier="yes",
        earlier_self_paid="20,000",
        earlier_aid="8,000",
        until="earlier_status",
    )
    told = wording(language, "ask.earlier_status", Facts(answers, TODAY))
    assert "8,000" in told and "7,200" in told


@pytest.mark.parametrize(
    ("household", "own", "aid"),
    [("dibao", "10,000", "7,000"), ("dibao_margin", "20,000", "7,200"), ("tekun", "1", "1")],
)
def test_sums_that_can_have_come_about_are_not_asked_back(household: str, own: str, aid: str):
    assert "earlier_status" not in before(own, aid, household=household)


def test_aid_for_chronic_care_stands_apart_from_the_own_share():
    answers = before("0", "500", earlier_chronic_aid="500")
    assert "earlier_status" not in answers
    assert "earlier_chronic_aid" not in before("1,000", "500"), "it is asked only where the aid needs it"


def test_the_own_share_before_is_asked_outside_the_province_too():
    assert "earlier_self_paid" in before("1,000", "500", place="elsewhere")


@pytest.mark.parametrize("answer", ["other", "unsure"])
def test_whoever_had_another_status_then_or_is_not_sure_goes_on_with_the_sums_told(answer: str):
    answers = before("20,000", "8,000", household="dibao_margin", earlier_status=answer)
    found = journey(answers, TODAY).situation
    assert found is not None
    assert found.earlier == {TODAY.year: Earlier(self_paid=20_000_00, aid=8_000_00)}


def test_whoever_made_a_mistake_is_asked_for_the_sums_again():
    answers = usual(
        household="dibao_margin",
        earlier="yes",
        earlier_self_paid="20,000",
        earlier_aid="8,000",
        until="earlier_status",
    )
    again = answered(answers, "earlier_status", "again")
    assert journey(again, TODAY).next is QUESTIONS["earlier_self_paid"]
    mended = again | {"earlier_self_paid": "20000.00", "earlier_aid": "7200.00"}
    assert journey(mended, TODAY).next is None
