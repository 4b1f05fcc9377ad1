"""Where no figure can be given: nothing is promised, nothing is ruled out, and the reason is said."""

from __future__ import annotations

import pytest

from calculator.interface import estimate_json
from tests.calculator.situations import Json

STAY: Json = {
    "on": "2025-03-05",
    "care": "inpatient",
    "place": "prefecture",
    "designated": True,
    "referral": "primary_care",
    "self_paid": "8000",
}
PLAIN: Json = {"residence": "yanbian", "household": "dibao", "treatments": [STAY]}
OPEN: Json = {"amount": None, "low": "0.00", "high": None, "status": "ask"}


def notices(part: Json) -> list[str]:
    return [notice["id"] for notice in part["notices"]]


def uninsured() -> Json:
    bill = {name: value for name, value in STAY.items() if name != "self_paid"} | {"total_bill": "20000"}
    return {**PLAIN, "insured": False, "treatments": [bill]}


@pytest.mark.parametrize(
    ("situation", "why"),
    [
        ({**PLAIN, "residence": "jilin"}, "other_place"),
        ({**PLAIN, "residence": "elsewhere"}, "other_place"),
        ({**PLAIN, "household": "low_income"}, "household_unknown"),
        (uninsured(), "uninsured"),
        ({**PLAIN, "insured": False}, "uninsured"),
    ],
    ids=["registered elsewhere in Jilin", "registered elsewhere", "low income", "uninsured", "uninsured, own share"],
)
def test_no_figure_and_why(situation: Json, why: str) -> None:
    found = estimate_json(situation)
    assert found["treatments"][0]["aid"] == OPEN
    assert found["treatments"][0]["steps"] == []
    assert why in notices(found["treatments"][0])
    assert found["years"][0]["regular"] == OPEN
    assert found["years"][0]["total_aid"] == OPEN
    assert found["treatments"][0]["deposit_waiver"] == "no"


def test_an_uninsured_stay_has_no_own_share() -> None:
    assert estimate_json(uninsured())["treatments"][0]["self_paid"] is None


def test_one_treatment_without_a_figure_leaves_the_year_open() -> None:
    found = estimate_json({**PLAIN, "treatments": [STAY, {**STAY, "on": "2025-06-01", "insured": False}]})
    year = found["years"][0]
    for part in ("regular", "total_aid"):
        assert (year[part]["amount"], year[part]["high"], year[part]["status"]) == (None, None, "ask")


def test_a_treatment_may_be_insured_where_the_person_is_not_said_to_be() -> None:
    found = estimate_json({**PLAIN, "insured": False, "treatments": [{**STAY, "insured": True}]})
    assert found["treatments"][0]["aid"]["amount"] == "5600.00"


def test_before_september_10_of_2015_there_is_no_document() -> None:
    found = estimate_json({**PLAIN, "treatments": [{**STAY, "on": "2015-09-09"}, STAY]})
    first, second = found["treatments"]
    assert (first["aid"], first["policy"], notices(first)) == (OPEN, None, ["no_policy"])
    assert second["aid"]["amount"] == "5600.00"
    assert [year["year"] for year in found["years"]] == [2025]


def test_a_kind_of_care_that_the_document_does_not_know_is_0_up_to_the_own_share() -> None:
    found = estimate_json({**PLAIN, "treatments": [{**STAY, "care": "major_outpatient"}]})["treatments"][0]
    assert found["aid"] == {"amount": "0.00", "low": "0.00", "high": "8000.00", "status": "ask"}
    assert "care_unknown" in notices(found)


def test_a_permit_gives_nothing_for_sure_and_the_full_figure_perhaps() -> None:
    found = estimate_json({**PLAIN, "residence": "permit"})["treatments"][0]
    assert found["aid"] == {"amount": "0.00", "low": "0.00", "high": "5600.00", "status": "ask"}
    assert (found["class"], found["deposit_waiver"]) == (2, "ask")


def test_no_status_gives_0_for_sure_and_says_how_to_be_recognised() -> None:
    found = estimate_json({**PLAIN, "household": "none"})["treatments"][0]
    assert found["aid"] == {"amount": "0.00", "low": "0.00", "high": "0.00", "status": "stated"}
    assert (found["class"], notices(found)) == (None, ["no_class"])


def test_an_unsure_status_ranges_from_nothing_to_class_1() -> None:
    found = estimate_json({**PLAIN, "household": "unsure"})
    assert found["treatments"][0]["aid"] == {"amount": None, "low": "0.00", "high": "8000.00", "status": "ask"}
    assert found["treatments"][0]["class"] is None
    assert (found["years"][0]["limit_left"], found["years"][0]["deductible_left"]) == (None, None)


def test_an_undecided_referral_leaves_later_treatments_as_if_there_were_none() -> None:
    later = {**STAY, "on": "2025-06-01", "self_paid": "30000"}
    found = estimate_json({**PLAIN, "treatments": [{**STAY, "referral": "undecided"}, later]})
    first, second = found["treatments"]
    assert first["aid"] == {"amount": None, "low": "0.00", "high": "5600.00", "status": "ask"}
    assert (second["aid"]["amount"], second["aid"]["low"], second["aid"]["high"]) == (
        "20000.00",
        "14400.00",
        "20000.00",
    )
    assert found["years"][0]["regular"]["amount"] is None
    told = {notice["id"]: notice["given"] for notice in first["notices"]}
    assert told["referral_undecided"] == {"with_referral": "5600.00", "without_referral": "0.00"}


def test_a_recognition_still_to_come_gives_no_amount_and_no_top_up() -> None:
    found = estimate_json({**PLAIN, "household": "illness_poverty_pending"})
    aid = found["treatments"][0]["aid"]
    assert aid == {"amount": None, "low": "0.00", "high": "900.00", "status": "ask"}
    assert found["years"][0]["top_up"]["amount"] == "0.00"
    assert found["treatments"][0]["class"] is None


@pytest.mark.parametrize(
    ("designated", "referral", "aid"),
    [
        (False, "primary_care", {"amount": "0.00", "low": "0.00", "high": "0.00", "status": "stated"}),
        (False, "emergency", {"amount": "0.00", "low": "0.00", "high": "5600.00", "status": "ask"}),
        ("unsure", "primary_care", {"amount": None, "low": "0.00", "high": "5600.00", "status": "ask"}),
    ],
)
def test_institutions_that_are_not_or_perhaps_designated(designated: object, referral: str, aid: Json) -> None:
    stay = {**STAY, "designated": designated, "referral": referral}
    assert estimate_json({**PLAIN, "treatments": [stay]})["treatments"][0]["aid"] == aid


def test_chronic_care_ignores_the_referral_and_says_so() -> None:
    chronic = {**STAY, "care": "chronic_outpatient", "referral": "none", "self_paid": "1000"}
    found = estimate_json({**PLAIN, "treatments": [chronic]})["treatments"][0]
    assert found["aid"]["amount"] == "500.00"
    assert "chronic_needs_no_referral" in notices(found)


@pytest.mark.parametrize("earlier", ["unsure", {"2025": "unsure"}])
def test_unknown_earlier_figures_give_a_range_where_they_matter(earlier: object) -> None:
    found = estimate_json({**PLAIN, "earlier": earlier})["treatments"][0]
    assert found["aid"] == {"amount": None, "low": "0.00", "high": "5600.00", "status": "ask"}
    assert "earlier_unsure" in notices(found)


def test_earlier_figures_of_another_year_change_nothing() -> None:
    both = {**PLAIN, "treatments": [STAY, {**STAY, "on": "2024-03-05"}]}
    found = estimate_json({**both, "earlier": {"2024": {"aid": "20000", "self_paid": "30000"}}})
    assert found["treatments"][0] == estimate_json(PLAIN)["treatments"][0]


def test_unknown_earlier_figures_leave_unknown_what_is_left() -> None:
    year = estimate_json({**PLAIN, "earlier": {"2025": "unsure"}})["years"][0]
    assert (year["limit_left"], year["deductible_left"]) == (None, None)


@pytest.mark.parametrize(
    ("household", "changes", "used"),
    [
        ("dibao", {}, ["R17"]),
        ("dibao_margin", {}, []),
        ("dibao", {"care": "special_disease"}, ["R17"]),
        ("dibao_margin", {"care": "special_drug"}, ["R14"]),
        ("dibao", {"referral": "none"}, ["R17", "R18", "R21"]),
        ("dibao_margin", {"referral": "none"}, ["R21", "R22"]),
        ("dibao_margin", {"referral": "emergency", "designated": False}, ["R21"]),
        ("dibao", {"care": "chronic_outpatient"}, ["R15", "R17", "R18"]),
        ("illness_poverty_pending", {}, ["R06"]),
        ("none", {}, []),
    ],
)
def test_the_readings_are_those_whose_rule_was_asked(household: str, changes: Json, used: list[str]) -> None:
    found = estimate_json({**PLAIN, "household": household, "treatments": [{**STAY, **changes}]})
    assert [reading["id"] for reading in found["readings"]] == used
