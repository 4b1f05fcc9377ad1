"""What the JSON door refuses, how it says so, and that one bad line never stops another."""

from __future__ import annotations

import copy
import json
import random
import re
from typing import Any

import pytest

from calculator.interface import Invalid, estimate_json, estimate_line
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


def told(**changes: Any) -> Json:
    """The plain situation with other fields."""
    return copy.deepcopy({**PLAIN, **changes})


def stay(**changes: Any) -> Json:
    """The plain situation with other fields in its treatment."""
    return told(treatments=[{**STAY, **changes}])


def slip(**figures: Any) -> Json:
    one = {name: value for name, value in STAY.items() if name != "self_paid"}
    return told(treatments=[{**one, "slip": figures}])


def without(*names: str, **changes: Any) -> Json:
    return told(treatments=[{name: value for name, value in {**STAY, **changes}.items() if name not in names}])


def errors_of(content: object) -> list[Json]:
    with pytest.raises(Invalid) as refused:
        estimate_json(content)  # type: ignore[arg-type]
    errors: list[Json] = refused.value.errors
    for error in errors:
        assert set(error) == {"field", "value", "accepted", "message"}
        assert isinstance(error["accepted"], str) and error["accepted"]
        assert isinstance(error["message"], str) and error["message"]
    json.dumps(errors)
    return errors


REFUSED: dict[str, tuple[object, str, Any]] = {
    # name: (what is sent, the field that is named, the value that is echoed or ... for any)
    "an unknown field": (told(name="김"), "name", ...),
    "an unknown field of a treatment": (stay(hospital="x"), "treatments[0].hospital", "x"),
    "an unknown field of a slip": (slip(in_scope="5", tax="1"), "treatments[0].slip.tax", "1"),
    "an unknown field of earlier figures": (told(earlier={"2025": {"paid": "1"}}), "earlier.2025.paid", "1"),
    "a residence out of the list": (told(residence="beijing"), "residence", "beijing"),
    "a household out of the list": (told(household="poor"), "household", "poor"),
    "a household of a treatment out of the list": (stay(household="x"), "treatments[0].household", "x"),
    "a care out of the list": (stay(care="dental"), "treatments[0].care", "dental"),
    "a place out of the list": (stay(place="yanji"), "treatments[0].place", "yanji"),
    "a referral out of the list": (stay(referral="yes"), "treatments[0].referral", "yes"),
    "designated as a word": (stay(designated="yes"), "treatments[0].designated", "yes"),
    "designated as a number": (stay(designated=1), "treatments[0].designated", 1),
    "insured as a word": (told(insured="true"), "insured", "true"),
    "a wrong low-income member": (told(low_income_member="x"), "low_income_member", "x"),
    "an age below nothing": (told(age=-1), "age", -1),
    "an age as a word": (told(age="5"), "age", "5"),
    "half a year of age": (told(age=1.5), "age", 1.5),
    "an amount as a JSON number": (stay(self_paid=8000), "treatments[0].self_paid", 8000),
    "an amount as a JSON fraction": (stay(self_paid=8000.5), "treatments[0].self_paid", 8000.5),
    "an amount with a sign": (stay(self_paid="-1"), "treatments[0].self_paid", "-1"),
    "an amount with a plus": (stay(self_paid="+1"), "treatments[0].self_paid", "+1"),
    "an amount with an exponent": (stay(self_paid="8e3"), "treatments[0].self_paid", "8e3"),
    "an amount with separators": (stay(self_paid="8,000"), "treatments[0].self_paid", "8,000"),
    "an amount with an underscore": (stay(self_paid="8_000"), "treatments[0].self_paid", "8_000"),
    "an amount with three decimals": (stay(self_paid="1.000"), "treatments[0].self_paid", "1.000"),
    "an amount that ends in a point": (stay(self_paid="1."), "treatments[0].self_paid", "1."),
    "an amount that begins with a point": (stay(self_paid=".5"), "treatments[0].self_paid", ".5"),
    "an amount that begins with a zero": (stay(self_paid="08"), "treatments[0].self_paid", "08"),
    "an amount with a line end": (stay(self_paid="8000\n"), "treatments[0].self_paid", "8000\n"),
    "an amount with a space": (stay(self_paid=" 8000"), "treatments[0].self_paid", " 8000"),
    "an amount in full-width digits": (stay(self_paid="８０００"), "treatments[0].self_paid", "８０００"),
    "an amount in Arabic digits": (stay(self_paid="٨٠٠٠"), "treatments[0].self_paid", "٨٠٠٠"),
    "not a number": (stay(self_paid="NaN"), "treatments[0].self_paid", "NaN"),
    "an empty amount": (stay(self_paid=""), "treatments[0].self_paid", ""),
    "more than 100,000,000": (stay(self_paid="100000000.01"), "treatments[0].self_paid", "100000000.01"),
    "ten digits": (stay(self_paid="1000000000"), "treatments[0].self_paid", "1000000000"),
    "an amount of a slip": (slip(in_scope="x"), "treatments[0].slip.in_scope", "x"),
    "an amount of earlier figures": (told(earlier={"2025": {"aid": 5}}), "earlier.2025.aid", 5),
    "a day that does not exist": (stay(on="2025-02-30"), "treatments[0].on", "2025-02-30"),
    "the 29th of February of 2025": (stay(on="2025-02-29"), "treatments[0].on", "2025-02-29"),
    "a day as written in a letter": (stay(on="2025/03/05"), "treatments[0].on", "2025/03/05"),
    "a day without dashes": (stay(on="20250305"), "treatments[0].on", "20250305"),
    "a week day": (stay(on="2025-W10-3"), "treatments[0].on", "2025-W10-3"),
    "a day with a time": (stay(on="2025-03-05T10:00:00"), "treatments[0].on", "2025-03-05T10:00:00"),
    "a day as a number": (stay(on=1741132800), "treatments[0].on", 1741132800),
    "an impossible admission": (stay(admitted="2025-13-01"), "treatments[0].admitted", "2025-13-01"),
    "an earlier year that is none": (told(earlier={"last year": {}}), "earlier.last year", ...),
    "earlier figures as a word": (told(earlier={"2025": "much"}), "earlier.2025", "much"),
    "no treatment": (told(treatments=[]), "treatments", ...),
    "201 treatments": (told(treatments=[STAY] * 201), "treatments", ...),
    "treatments as an object": (told(treatments={}), "treatments", ...),
    "a treatment as a word": (told(treatments=["stay"]), "treatments[0]", "stay"),
    "no own share at all": (without("self_paid"), "treatments[0]", ...),
    "an own share and a slip": (stay(slip={"in_scope": "1"}), "treatments[0]", ...),
    "an own share and a total bill": (stay(total_bill="5", insured=False), "treatments[0]", ...),
    "a total bill while insured": (without("self_paid", total_bill="5"), "treatments[0].total_bill", "5"),
    "no day": (without("on"), "treatments[0].on", None),
    "a list": ([], "", ...),
    "nothing": (None, "", None),
    "a word": ("dibao", "", "dibao"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_the_door_refuses_and_names_the_field_and_the_value(name: str) -> None:
    content, field, value = REFUSED[name]
    errors = errors_of(content)
    named = [error for error in errors if error["field"] == field]
    assert named, errors
    if value is not ...:
        assert named[0]["value"] in (value, str(value))  # a fraction is echoed as text


def test_a_missing_field_is_named() -> None:
    for name in PLAIN:
        assert [e["field"] for e in errors_of({k: v for k, v in PLAIN.items() if k != name})] == [name]
    for name in ("on", "care", "place", "designated", "referral"):
        assert [e["field"] for e in errors_of(without(name))] == [f"treatments[0].{name}"]


def test_all_errors_of_a_situation_come_together() -> None:
    wrong = [STAY, {**STAY, "care": "dental", "self_paid": 5}, {**STAY, "on": "2025-02-30", "pain": "much"}]
    wrong.append({name: value for name, value in STAY.items() if name != "self_paid"} | {"slip": {"pooled_fund": "x"}})
    fields = {e["field"] for e in errors_of({"residence": "mars", "household": "dibao", "treatments": wrong})}
    assert fields >= {
        "residence",
        "treatments[1].care",
        "treatments[1].self_paid",
        "treatments[2].on",
        "treatments[2].pain",
        "treatments[3].slip.pooled_fund",
    }


def test_an_impossible_day_is_told_as_in_the_contract() -> None:
    (error,) = errors_of(told(treatments=[STAY, STAY, {**STAY, "on": "2025-02-30"}]))
    assert (error["field"], error["value"]) == ("treatments[2].on", "2025-02-30")
    assert error["accepted"] == "a day, YYYY-MM-DD"


def test_the_largest_amount_and_200_treatments_are_taken() -> None:
    assert estimate_json(stay(self_paid="100000000"))["treatments"][0]["self_paid"] == "100000000.00"
    assert estimate_json(stay(self_paid="100000000.00"))["treatments"][0]["aid"]["amount"] == "20000.00"
    assert len(estimate_json(told(treatments=[STAY] * 200))["treatments"]) == 200


@pytest.mark.parametrize(("text", "said"), [("0", "0.00"), ("8000.5", "8000.50"), ("0.05", "0.05"), ("7.10", "7.10")])
def test_one_or_two_decimals_are_read_to_the_fen(text: str, said: str) -> None:
    assert estimate_json(stay(self_paid=text))["treatments"][0]["self_paid"] == said


# ---- slips -----------------------------------------------------------------------------------------------------


def test_without_the_figure_in_scope_a_slip_needs_three_others() -> None:
    needed = {"total_bill": "100", "own_expense": "0", "over_limit": "0"}
    assert estimate_json(slip(**needed))["treatments"][0]["self_paid"] == "100.00"
    for missing in needed:
        rest = {name: value for name, value in needed.items() if name != missing}
        assert missing in json.dumps(errors_of(slip(**rest)))


@pytest.mark.parametrize("total", ["99.95", "100", "100.05"])
def test_a_slip_may_be_five_fen_off(total: str) -> None:
    figures = {"in_scope": "60", "class_b_share": "20", "own_expense": "15", "over_limit": "5"}
    assert estimate_json(slip(total_bill=total, **figures))["treatments"][0]["self_paid"] == "80.00"


@pytest.mark.parametrize("total", ["99.94", "100.06"])
def test_a_slip_that_contradicts_itself_is_told_both_sides(total: str) -> None:
    figures = {"in_scope": "60", "class_b_share": "20", "own_expense": "15", "over_limit": "5"}
    (error,) = errors_of(slip(total_bill=total, **figures))
    assert total in error["message"]
    assert "100.00" in error["message"]


PARTS = {"in_scope": "60", "class_b_share": "20", "own_expense": "15", "over_limit": "5"}


@pytest.mark.parametrize("left_out", ["total_bill", "own_expense", "over_limit", "class_b_share"])
def test_what_a_slip_leaves_out_may_be_the_rest_of_its_total(left_out: str) -> None:
    figures = {"total_bill": "1000", **PARTS}
    del figures[left_out]
    assert estimate_json(slip(**figures))["treatments"][0]["aid"]["amount"]


def test_a_negative_own_share_is_told_both_sides() -> None:
    (error,) = errors_of(slip(in_scope="50", class_b_share="5", pooled_fund="40", major_illness="20"))
    assert "55.00" in error["message"]
    assert "60.00" in error["message"]


def test_a_negative_figure_in_scope_is_told_both_sides() -> None:
    (error,) = errors_of(slip(total_bill="10", own_expense="20", over_limit="1"))
    assert "10.00" in error["message"]
    assert "21.00" in error["message"]


def test_missing_figures_of_a_slip_are_nothing() -> None:
    found = estimate_json(slip(in_scope="1000"))["treatments"][0]
    assert (found["self_paid"], found["already_paid"]) == ("1000.00", "0.00")


# ---- lines -----------------------------------------------------------------------------------------------------

GOOD = json.dumps(PLAIN).encode()


def test_a_good_line_is_answered_on_one_line() -> None:
    line, fine = estimate_line(GOOD, 1)
    assert fine
    assert json.loads(line) == estimate_json(PLAIN)


BAD_LINES: dict[str, bytes] = {
    "half an object": GOOD[:-2],
    "nothing": b"",
    "a blank": b"   \n",
    "invalid UTF-8": b'{"residence": "\xff\xfe"}',
    "a cut Chinese sign": '{"residence": "延"}'.encode()[:-3],
    "a lone surrogate": b'{"residence": "\\ud800"}',
    "NaN": GOOD.replace(b'"8000"', b"NaN"),
    "infinity": GOOD.replace(b'"8000"', b"-Infinity"),
    "a number beyond all floats": GOOD.replace(b'"8000"', b"1e999"),
    "a number of 10,000 digits": GOOD.replace(b'"8000"', b"9" * 10_000),
    "an amount of 10,000 digits": GOOD.replace(b"8000", b"9" * 10_000),
    "100,000 brackets": b"[" * 100_000,
    "100,000 closed brackets": b"[" * 100_000 + b"]" * 100_000,
    "objects 10,000 deep": b'{"residence":' * 10_000 + b"1" + b"}" * 10_000,
    "a comment": b"// " + GOOD,
    "two objects": GOOD + GOOD,
    "a NUL": GOOD.replace(b"yanbian", b"yan\\u0000bian"),
    "null": b"null",
    "a number": b"8000",
    "a byte order mark in UTF-16": "{}".encode("utf-16"),
}


@pytest.mark.parametrize("name", BAD_LINES)
def test_a_bad_line_is_answered_in_its_place_with_its_number(name: str) -> None:
    line, fine = estimate_line(BAD_LINES[name], 7)
    assert not fine
    answer = json.loads(line)
    assert answer["line"] == 7
    assert answer["errors"]
    assert b"\n" not in line.rstrip(b"\n")
    assert len(line) < 5_000, "an answer does not repeat a huge value"


def test_the_same_key_twice_never_stops_a_line() -> None:
    twice = GOOD[:-1] + b', "household": "tekun"}'
    line, fine = estimate_line(twice, 1)
    assert (json.loads(line)["treatments"][0]["class"] == 1) if fine else json.loads(line)["errors"]


# ---- hostile input ---------------------------------------------------------------------------------------------

ODD: list[Any] = [
    None, True, False, 0, -1, 1, 2**63, -(2**63), 10**400, 1.5, -0.0, 1e308, "", " ", "0", "0.00", "8000", "1e400",
    "NaN", "Infinity", "-0", "１２３", "١٢", "1_000", "100000000", "99999999999999999999", "\x00", "\u202e\u200b",
    "\ud800", "𝟙𝟚", "unsure", "none", "dibao", "tekun", "inpatient", "undecided", "2025-03-05", "2025-02-30",
    "0000-01-01", "9999-12-31", "0001-01-01", "2024-02-29", "延吉", "연길", "a" * 100_000, [], {}, [[]], [None] * 300,
    {"": ""}, {"2025": "unsure"}, {"self_paid": "1"}, {"2025": {"aid": "5", "chronic_aid": "9"}}, {"__class__": "x"},
    {"99999999999": {}},
]  # fmt: skip


def paths(part: Any, so_far: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [so_far]
    if isinstance(part, dict):
        for name, value in part.items():
            found += paths(value, (*so_far, name))
    elif isinstance(part, list):
        for i, value in enumerate(part[:5]):
            found += paths(value, (*so_far, i))
    return found


def full() -> Json:
    """A valid situation that uses every field."""
    figures = {"self_paid": "100", "aid": "70", "chronic_aid": "0", "top_up": "0"}
    whole_slip = {"total_bill": "100", "own_expense": "10", "over_limit": "5", "class_b_share": "5", "in_scope": "80"}
    whole_slip |= {"pooled_fund": "20", "major_illness": "0", "other_insurance": "0", "medical_aid": "10"}
    by_slip = {name: value for name, value in STAY.items() if name != "self_paid"} | {"slip": whole_slip}
    by_slip |= {"admitted": "2025-03-01", "household": "unsure", "age": 5, "insured": True, "insurance_rate_cut": False}
    return told(
        treatments=[STAY, by_slip, {**STAY, "referral": "undecided", "designated": "unsure"}],
        earlier={"2025": figures, "2024": "unsure"},
        low_income_member="elderly",
        age=70,
        insured=True,
        major_illness_threshold="10000",
    )


def spoilt(chance: random.Random) -> Any:
    """The full situation with one to four places replaced, taken away, added or doubled."""
    content = full()
    for _ in range(chance.randint(1, 4)):
        path = chance.choice(paths(content))
        odd = copy.deepcopy(chance.choice(ODD))
        if not path:
            if chance.random() < 0.1:
                return odd
            content[str(odd)[:20]] = odd
            continue
        holder: Any = content
        for name in path[:-1]:
            holder = holder[name]
        match chance.randrange(5):
            case 0 if isinstance(holder, dict):
                holder.pop(path[-1])
            case 1 if isinstance(holder, list):
                holder.append(odd)
            case 2 if isinstance(holder, dict):
                holder[str(odd)[:20]] = odd
            case 3 if isinstance(holder, dict):
                other = chance.choice(paths(content))[-1:]
                if other and isinstance(other[0], str):
                    holder[other[0]] = odd
            case _:
                holder[path[-1]] = odd
        if not isinstance(content, dict):
            return content
    return content


def test_2500_hostile_situations_are_taken_or_refused_and_nothing_else() -> None:
    chance = random.Random("延州政办发〔2022〕30号")
    refused = 0
    for _ in range(2500):
        content = spoilt(chance)
        try:
            estimate_json(content)
        except Invalid as error:
            refused += 1
            assert error.errors
            json.dumps(error.errors)
        except Exception as error:
            raise AssertionError(f"{type(error).__name__} for {json.dumps(content)[:500]}") from error
    assert 1000 < refused < 2500, "both the taken and the refused are tried"


def test_2000_spoilt_lines_are_each_answered_in_json() -> None:
    chance = random.Random(30)
    whole = json.dumps(full(), ensure_ascii=False).encode()
    for number in range(2000):
        line = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(line))
            match chance.randrange(4):
                case 0:
                    line[place] = chance.randrange(256)
                case 1:
                    del line[place : place + chance.randint(1, 40)]
                case 2:
                    line[place:place] = bytes(chance.choices(b'{}[]":,0123456789eE.-+tfn\\u \xff\x00', k=3))
                case _:
                    line[place:place] = line[place : place + chance.randint(1, 60)]
        answer, fine = estimate_line(bytes(line), number)
        found = json.loads(answer)
        assert ("treatments" in found) if fine else (found["line"] == number and found["errors"])
        assert b"\n" not in answer.rstrip(b"\n")


def test_no_error_repeats_a_huge_value() -> None:
    for content in (stay(self_paid="9" * 100_000), told(household=["dibao"] * 100_000), stay(on={"x": "y" * 100_000})):
        assert len(json.dumps(errors_of(content))) < 10_000


def test_200_treatments_with_everything_open_are_answered() -> None:
    chance = random.Random(200)
    listed = []
    for i in range(200):
        one = {**STAY, "on": f"20{23 + i % 3}-0{1 + i % 9}-1{i % 10}", "self_paid": str(chance.randrange(4000))}
        one |= {
            "designated": chance.choice([True, "unsure"]),
            "referral": chance.choice(["undecided", "none", "filed"]),
        }
        one |= {"household": chance.choice(["unsure", "dibao", "tekun", "dibao_margin", "illness_poverty_pending"])}
        listed.append(one)
    open_ = told(residence="permit", household="unsure", treatments=listed)
    open_["earlier"] = dict.fromkeys(("2023", "2024", "2025"), "unsure")
    found = estimate_json(open_)
    assert [part["on"] for part in found["treatments"]] == [one["on"] for one in listed]
    assert all(year["total_aid"]["status"] == "ask" for year in found["years"])


def test_messages_are_in_english_and_name_the_field() -> None:
    for content, field, _ in REFUSED.values():
        for error in errors_of(content):
            if field and error["field"]:
                assert error["field"].split(".")[0].split("[")[0] in error["message"]
            assert re.search(r"[a-z]{3}", error["message"])


@pytest.mark.parametrize(
    ("amount", "field"),
    [
        ({"self_paid": "8000"}, "treatments[0].self_paid"),
        ({"slip": {"in_scope": "10000", "pooled_fund": "2000"}}, "treatments[0].slip.pooled_fund"),
        ({"slip": {"in_scope": "10000", "major_illness": "1"}}, "treatments[0].slip.major_illness"),
        ({"slip": {"in_scope": "10000"}}, "treatments[0].slip"),
    ],
)
def test_somebody_uninsured_before_2023_is_sent_to_the_whole_bill(amount: Json, field: str) -> None:
    one = {name: value for name, value in STAY.items() if name != "self_paid"} | {"on": "2019-03-05", **amount}
    (error,) = errors_of(told(insured=False, treatments=[one]))
    assert error["field"] == field
    assert "insured is false" in error["message"] and "total_bill" in error["message"]
    (error,) = errors_of(told(treatments=[{**one, "insured": False}]))
    assert "treatments[0].insured is false" in error["message"]
    if field != "treatments[0].slip":
        assert estimate_json(told(treatments=[one]))["treatments"][0]["policy"] == "jilin-2015"
    assert estimate_json(told(insured=False, treatments=[{**one, "on": "2025-03-05"}]))["years"]  # no figure anyway
