"""Every worked case of tests/cases, through the Python door and through the JSON door."""

from __future__ import annotations

import datetime
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from calculator import Range, estimate
from calculator.interface import estimate_json
from tests.calculator.situations import Json, as_fen, to_python

FOLDER = Path(__file__).parents[1] / "cases"
CASES = [case for path in sorted(FOLDER.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]]
IDS = [case["id"] for case in CASES]
RANGE = re.compile(r"(?P<amount>none|[\d.]+)(, (?P<low>[\d.]+) to (?P<high>open|[\d.]+),)? (?P<status>[a-z_]+)")


def situation_of(case: Json) -> Json:
    names = ("household", "low_income_member", "age", "insured", "major_illness_threshold", "earlier")
    told = {name: case[name] for name in names if name in case}
    return {"residence": case.get("residence", "yanbian"), **told, "treatments": case["treatments"]}


def read(text: str) -> Json:
    """'10850.00, 8400.00 to 10850.00, reading' as the contract writes a range."""
    found = RANGE.fullmatch(text)
    assert found, f"{text!r} is not a range"
    amount = None if found["amount"] == "none" else found["amount"]
    low = found["low"] or amount
    high = (None if found["high"] == "open" else found["high"]) if found["low"] else amount
    return {"amount": amount, "low": low, "high": high, "status": found["status"]}


def in_fen(written: Json) -> Range:
    amount, low, high = (None if written[n] is None else as_fen(written[n]) for n in ("amount", "low", "high"))
    return Range(amount, low or 0, high, written["status"])


def test_no_case_stands_twice_and_all_say_why() -> None:
    assert len(set(IDS)) == len(IDS) >= 88
    assert all(case["section"] and case["why"] for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_worked_case_comes_out_of_the_calculator(case: Json) -> None:
    found = estimate(to_python(situation_of(case)))
    expected = case["expected"]
    assert [t.aid for t in found.treatments] == [in_fen(read(text)) for text in expected["aid"]]
    assert [t.deposit_waiver for t in found.treatments] == expected["deposit_waiver"]
    assert [str(y.year) for y in found.years] == list(expected["years"])
    for year in found.years:
        wanted = expected["years"][str(year.year)]
        for name in ("regular", "top_up", "total_aid"):
            assert getattr(year, name) == in_fen(read(wanted[name])), (year.year, name)
        for name in ("limit_left", "deductible_left"):
            if name in wanted:
                left = wanted[name]
                assert getattr(year, name) == (None if left == "none" else as_fen(left)), (year.year, name)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_worked_case_comes_out_of_the_json_door(case: Json) -> None:
    found = estimate_json(situation_of(case))
    expected = case["expected"]
    assert [t["aid"] for t in found["treatments"]] == [read(text) for text in expected["aid"]]
    assert [t["on"] for t in found["treatments"]] == [t["on"] for t in case["treatments"]]
    for year in found["years"]:
        wanted: dict[str, Any] = expected["years"][str(year["year"])]
        for name in ("regular", "top_up", "total_aid"):
            assert year[name] == read(wanted[name]), (year["year"], name)


CONTRACT_EXAMPLE: Json = {
    "residence": "yanbian",
    "household": "dibao",
    "earlier": {"2025": {"self_paid": "0", "aid": "0", "chronic_aid": "0", "top_up": "0"}},
    "treatments": [
        {
            "on": "2025-03-05",
            "care": "inpatient",
            "place": "prefecture",
            "designated": True,
            "referral": "primary_care",
            "self_paid": "8000",
        }
    ],
}


def plain(amount: str) -> Json:
    return {"amount": amount, "low": amount, "high": amount, "status": "stated"}


def test_the_example_of_the_contract_comes_out_to_the_letter() -> None:
    assert estimate_json(CONTRACT_EXAMPLE) == {
        "treatments": [
            {
                "on": "2025-03-05",
                "policy": "yanbian-2022",
                "class": 2,
                "self_paid": "8000.00",
                "aid": plain("5600.00"),
                "already_paid": "0.00",
                "deposit_waiver": "yes",
                "steps": [
                    {
                        "id": "rate",
                        "given": {"base": "8000.00", "percent": "70"},
                        "result": "5600.00",
                        "source": "yanbian-2022 二(二) 住院救助",
                    }
                ],
                "notices": [],
            }
        ],
        "years": [
            {
                "year": 2025,
                "policy": "yanbian-2022",
                "regular": plain("5600.00"),
                "top_up": plain("0.00"),
                "total_aid": plain("5600.00"),
                "deductible_left": "0.00",
                "limit_left": "14400.00",
                "steps": [],
                "notices": [],
            }
        ],
        "readings": [{"id": "R17", "option": "aid_reached_limit", "matters": False, "others": []}],
        "notices": [],
    }


def test_a_class_2_stay_of_7000_uses_up_the_deductible_of_a_later_class_3_stay_of_5000() -> None:
    stay = {**CONTRACT_EXAMPLE["treatments"][0], "self_paid": "7000"}
    later = {**stay, "on": "2025-06-10", "household": "dibao_margin", "self_paid": "5000"}
    found = estimate_json({**CONTRACT_EXAMPLE, "treatments": [stay, later]})
    assert [t["aid"]["amount"] for t in found["treatments"]] == ["4900.00", "2000.00"]


def test_the_policy_begins_on_the_first_day_of_2023() -> None:
    def on(day: str) -> Json:
        stay = {**CONTRACT_EXAMPLE["treatments"][0], "on": day}
        return estimate_json({"residence": "yanbian", "household": "dibao", "treatments": [stay]})

    before, first = on("2022-12-31"), on("2023-01-01")
    assert before["treatments"][0]["policy"] == before["years"][0]["policy"] == "jilin-2015"
    assert before["treatments"][0]["aid"] == {"amount": None, "low": "0.00", "high": "8000.00", "status": "ask"}
    assert first["treatments"][0]["aid"] == plain("5600.00")


def test_a_stay_over_new_year_is_computed_by_its_discharge_and_asked() -> None:
    stay = {**CONTRACT_EXAMPLE["treatments"][0], "admitted": "2024-12-30", "on": "2025-01-04"}
    found = estimate_json({**CONTRACT_EXAMPLE, "treatments": [stay]})["treatments"][0]
    assert (found["aid"]["amount"], found["aid"]["status"]) == ("5600.00", "ask")
    assert "stay_over_new_year" in [notice["id"] for notice in found["notices"]]


def test_a_treatment_may_lie_in_the_future() -> None:
    stay = {**CONTRACT_EXAMPLE["treatments"][0], "on": datetime.date(2099, 1, 1).isoformat()}
    found = estimate_json({"residence": "yanbian", "household": "tekun", "treatments": [stay]})
    assert found["treatments"][0]["aid"] == plain("8000.00")


def test_aid_that_the_slip_already_shows_does_not_reduce_the_aid_due() -> None:
    slip = {"in_scope": "10000", "pooled_fund": "2000", "medical_aid": "5000"}
    stay = {name: value for name, value in CONTRACT_EXAMPLE["treatments"][0].items() if name != "self_paid"}
    found = estimate_json({**CONTRACT_EXAMPLE, "treatments": [{**stay, "slip": slip}]})["treatments"][0]
    assert (found["self_paid"], found["aid"]["amount"], found["already_paid"]) == ("8000.00", "5600.00", "5000.00")
    told = {notice["id"]: notice["given"] for notice in found["notices"]}
    assert told["already_paid"] == {"paid": "5000.00", "due": "5600.00", "left": "600.00"}


@pytest.mark.parametrize("cut", ["insurance_rate_cut", "refused_by_insurance"])
def test_what_basic_insurance_did_changes_no_figure_from_2023_but_is_noticed(cut: str) -> None:
    stay = {**CONTRACT_EXAMPLE["treatments"][0], cut: True}
    found = estimate_json({**CONTRACT_EXAMPLE, "treatments": [stay]})["treatments"][0]
    assert found["aid"]["amount"] == "5600.00"
    assert len(found["notices"]) == 1
