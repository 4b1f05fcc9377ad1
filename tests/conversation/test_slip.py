"""What is not on the slip and would lower the own share is never counted as 0 in a promise (R38)."""

import pytest

from conversation import QUESTIONS, REFERRAL, answered, journey, navigator, result
from locales import LANGUAGES, Language
from summary import Line, text
from tests.usual import TODAY, usual

BY_BILL = {"slip_in_scope": "none", "slip_total_bill": "50,000", "slip_pooled_fund": "20,000"}
BOTH = {**BY_BILL, "slip_own_expense": "none", "slip_over_limit": "none"}


def told(**changes: str) -> list[Line]:
    """Every line of the result."""
    return [line for section in result(usual(amount="slip", **changes), TODAY) for line in section.lines]


def first(**changes: str) -> Line:
    return told(**changes)[0]


def test_a_bill_of_50000_without_what_lies_outside_the_catalogue_promises_nothing():
    line = first(**BOTH)
    assert line.id == "headline.not_on_slip"
    assert line.given == {"low": 0, "high": 20_000_00}
    assert line.result is None


@pytest.mark.parametrize(
    ("missing", "most"),
    [
        # 25,000 - 4,000 - 12,000 = 9,000 and 70 % of it
        ({"slip_own_expense": "4,000", "slip_over_limit": "none"}, 6_300_00),
        # 25,000 - 2,000 - 12,000 = 11,000
        ({"slip_own_expense": "none", "slip_over_limit": "2,000"}, 7_700_00),
    ],
)
def test_one_of_the_two_that_is_missing_is_enough(missing: dict[str, str], most: int):
    line = first(slip_in_scope="none", slip_total_bill="25,000", **missing)
    assert (line.id, line.given) == ("headline.not_on_slip", {"low": 0, "high": most})


def test_with_both_figures_or_the_amount_in_scope_the_document_is_quoted_as_before():
    whole = {"slip_total_bill": "25,000", "slip_own_expense": "4,000", "slip_over_limit": "0"}
    line = first(slip_in_scope="none", slip_class_b_share="0", **whole)
    assert (line.id, line.result) == ("headline.stated", 6_300_00)
    assert first(slip_class_b_share="0").id == "headline.stated"


def test_the_result_names_what_is_missing_and_sends_for_a_complete_slip():
    lines = told(**BOTH)
    ids = [line.id for line in lines]
    assert {"notice.not_on_slip.own_expense", "notice.not_on_slip.over_limit", "assumed.slip.at_most"} <= set(ids)
    assert "notice.not_on_slip.pooled_fund" not in ids
    assert next(line.id for line in lines if line.kind == "todo") == "todo.slip_in_full"
    assert not any(id.startswith("step.") for id in ids)


def test_what_comes_to_nothing_even_with_the_most_is_sure():
    line = first(household="dibao_margin", **{**BOTH, "slip_total_bill": "21,000"})
    assert line.id == "headline.under_deductible"


def test_aid_that_stands_on_the_slip_is_not_compared_with_a_figure_that_is_not_known():
    assert not any(line.id.startswith("notice.already_paid") for line in told(**BOTH, slip_medical_aid="500"))


def test_the_top_up_is_no_promise_either():
    ids = [line.id for line in told(**{**BOTH, "slip_total_bill": "90,000"})]
    assert "headline.top_up" not in ids and "notice.top_up_due" not in ids
    assert "headline.top_up.ask" in ids


def test_the_navigator_has_no_figure_of_it_either():
    answers = usual(amount="slip", referral="none", **BOTH)
    through = usual(way=REFERRAL, referral="none", if_asked={"reimbursed": "unsure"})
    lines = [line for section in navigator({**through, **answers}, TODAY) for line in section.lines]
    assert not any(line.id.startswith("step.") for line in lines)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
@pytest.mark.parametrize(
    ("household", "most"), [("dibao", "20,000"), ("unsure", "30,000"), ("illness_poverty_pending", "7,500")]
)
def test_it_is_told_in_every_language(language: Language, household: str, most: str):
    sections = result(usual(amount="slip", household=household, **BOTH), TODAY)
    assert most in text(sections[:1], language, False)
    assert text(sections, language, False)


def test_a_pooled_fund_that_is_not_on_the_slip_is_asked_back_once():
    answers = usual(amount="slip", slip_pooled_fund="none", until="pooled_fund_blank")
    assert journey(answers, TODAY).next is QUESTIONS["pooled_fund_blank"]
    line = first(slip_pooled_fund="none", pooled_fund_blank="nothing", slip_class_b_share="0")
    assert (line.id, line.result) == ("headline.stated", 14_000_00)  # 70 % of 20,000


def test_whoever_is_not_sure_that_insurance_paid_nothing_is_promised_nothing():
    line = first(slip_pooled_fund="none", pooled_fund_blank="unsure", slip_class_b_share="0")
    assert (line.id, line.given) == ("headline.not_on_slip", {"low": 0, "high": 14_000_00})


def test_whoever_finds_the_pooled_fund_fills_it_in():
    blank = usual(amount="slip", slip_pooled_fund="none", until="pooled_fund_blank")
    again = answered(blank, "pooled_fund_blank", "again")
    assert journey(again, TODAY).next is QUESTIONS["slip_pooled_fund"]
    found = journey(answered(again, "slip_pooled_fund", "12000.00"), TODAY)
    assert found.next is QUESTIONS["slip_major_illness"]
    assert "pooled_fund_blank" not in found.applying


def test_that_it_is_to_be_filled_in_again_is_no_answer_that_could_be_kept():
    kept = usual(amount="slip", slip_pooled_fund="none", pooled_fund_blank="nothing") | {"pooled_fund_blank": "again"}
    assert journey(kept, TODAY).next is QUESTIONS["pooled_fund_blank"]
