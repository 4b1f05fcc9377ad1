"""`medaid table`: one treatment a row in, one row of figures out; each is the JSON door's, and no row is lost."""

import csv
import random
import subprocess
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from batch.person import COLUMNS
from batch.table import OUT
from calculator.interface import estimate_json
from tests.house.test_command import MEDAID, ROOT
from tests.hung import HUNG

STAY = {
    "person": "1",
    "residence": "yanbian",
    "household": "dibao",
    "on": "2025-03-05",
    "care": "inpatient",
    "place": "prefecture",
    "designated": "true",
    "referral": "primary_care",
    "self_paid": "8000",
}


def written(path: Path, rows: list[dict[str, str]]) -> Path:
    names = [name for name in COLUMNS if any(name in row for row in rows)]
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.DictWriter(file, names)
        write.writeheader()
        write.writerows(rows)
    return path


def run(source: Path, target: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [*MEDAID, "table", *more, str(source), str(target)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=HUNG)


def table(folder: Path, rows: list[dict[str, str]], *more: str) -> list[dict[str, str]]:
    """The answers to these rows, read back."""
    target = folder / "out.csv"
    done = run(written(folder / "in.csv", rows), target, *more)
    assert "Traceback" not in done.stderr, done.stderr
    with target.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert done.returncode == any(row["error"] for row in found), done.stderr
    return found


def test_a_stay_is_answered_with_its_figures(tmp_path):
    (row,) = table(tmp_path, [STAY | {"key": "2025/0001"}])
    told = {name: value for name, value in row.items() if value}
    assert told == {
        "row": "1",
        "key": "2025/0001",
        "person": "1",
        "on": "2025-03-05",
        "policy": "yanbian-2022",
        "class": "2",
        "own_share": "8000.00",
        "amount": "5600.00",
        "low": "5600.00",
        "high": "5600.00",
        "status": "stated",
        "year_total": "5600.00",
        "year_low": "5600.00",
        "year_high": "5600.00",
        "year_status": "stated",
    }
    assert list(row) == list(OUT)


def test_the_rows_of_a_person_are_one_year_wherever_they_stand_and_come_back_in_their_places(tmp_path):
    late, other, early = (
        STAY | {"key": "late", "on": "2025-09-01", "self_paid": "20000"},
        STAY | {"key": "other", "person": "2"},
        STAY | {"key": "early", "on": "2025-02-01", "self_paid": "20000"},
    )
    found = table(tmp_path, [late, other, early])
    assert [row["key"] for row in found] == ["late", "other", "early"]
    assert [row["amount"] for row in found] == ["6000.00", "5600.00", "14000.00"]  # the limit of the year is 20,000
    assert [row["year_total"] for row in found[::2]] == ["22000.00", "22000.00"]  # and the top-up of 2,000


def random_rows(persons: int, numbers: random.Random) -> list[dict[str, str]]:
    rows = []
    for person in range(persons):
        year = numbers.choice(["2019", "2024", "2025"])
        uninsured = numbers.random() < 0.1
        for number in range(numbers.randint(1, 4)):
            row = STAY | {
                "key": f"{person}-{number}",
                "person": str(person),
                "household": numbers.choice(["tekun", "dibao", "dibao_margin", "unsure", "illness_poverty_pending"]),
                "on": f"{year}-{numbers.randint(1, 12):02}-{numbers.randint(1, 28):02}",
                "care": numbers.choice(["inpatient", "chronic_outpatient", "special_disease"]),
                "designated": numbers.choice(["true", "true", "false", "unsure"]),
                "referral": numbers.choice(["primary_care", "none", "undecided", "emergency"]),
                "age": numbers.choice(["", "9", "70"]),
            }
            if uninsured:
                row |= {"insured": "false", "self_paid": "", "total_bill": f"{numbers.randint(1, 40000)}.07"}
            elif numbers.random() < 0.3:
                row |= {"self_paid": "", "slip_in_scope": str(numbers.randint(9000, 40000)), "slip_pooled_fund": "8000"}
            else:
                row["self_paid"] = f"{numbers.randint(1, 40000)}.{numbers.randint(0, 99):02}"
            if number == 0 and numbers.random() < 0.5:
                row |= {"earlier_self_paid": "3000", "earlier_aid": "1000.50"}
            rows.append(row)
    numbers.shuffle(rows)
    return rows


def situation(rows: list[dict[str, str]]) -> dict[str, object]:
    """The rows of a person as a clerk would write them for the JSON door, by another hand than the product's."""
    last = rows[-1]
    treatments, earlier = [], {}
    for row in rows:
        one = {name: row[name] for name in ("on", "care", "place", "referral", "household")}
        one["designated"] = {"true": True, "false": False, "unsure": "unsure"}[row["designated"]]
        if row["age"]:
            one["age"] = int(row["age"])
        if row.get("insured"):
            one |= {"insured": False, "total_bill": row["total_bill"]}
        elif row["self_paid"]:
            one["self_paid"] = row["self_paid"]
        else:
            one["slip"] = {"in_scope": row["slip_in_scope"], "pooled_fund": row["slip_pooled_fund"]}
        if row.get("earlier_aid"):
            earlier[row["on"][:4]] = {"self_paid": row["earlier_self_paid"], "aid": row["earlier_aid"]}
        treatments.append(one)
    return {"residence": "yanbian", "household": last["household"], "treatments": treatments, "earlier": earlier}


@pytest.mark.parametrize("jobs", [pytest.param("1", marks=pytest.mark.far), "2"])
def test_every_figure_is_the_json_doors(tmp_path, jobs):
    rows = random_rows(400, random.Random(15))
    places = {row["key"]: place for place, row in enumerate(rows)}
    found = table(tmp_path, rows, "--jobs", jobs)
    assert [row["key"] for row in found] == [row["key"] for row in rows]
    for person in {row["person"] for row in rows}:
        mine = sorted((row for row in rows if row["person"] == person), key=lambda row: (row["on"], places[row["key"]]))
        made = estimate_json(situation(mine))
        for row, treatment in zip(mine, made["treatments"], strict=True):
            answer = found[places[row["key"]]]
            aid = treatment["aid"]
            assert not answer["error"]
            assert answer["amount"] == (aid["amount"] or "")
            assert (answer["low"], answer["high"]) == (aid["low"], aid["high"] or "")
            assert answer["status"] == aid["status"]
            year = next(each for each in made["years"] if str(each["year"]) == row["on"][:4])
            assert answer["year_total"] == (year["total_aid"]["amount"] or "")


def test_a_row_with_an_error_stops_no_other_and_its_person_gets_no_figure(tmp_path):
    found = table(
        tmp_path,
        [
            STAY,
            STAY | {"person": "2", "self_paid": "12,5", "care": "hospital"},
            STAY | {"person": "2", "on": "2025-04-01"},
            STAY | {"person": "3", "on": "2025-02-30"},
            STAY | {"person": ""},
            STAY | {"person": "4", "designated": "perhaps", "slip_pooled_fund": "3"},
            STAY | {"person": "5", "earlier_aid": "1", "earlier_chronic_aid": "2"},
        ],
    )
    assert [bool(row["error"]) for row in found] == [False, True, True, True, True, True, True]
    assert not any(row["amount"] or row["low"] for row in found[1:])
    assert "self_paid: " in found[1]["error"]
    assert "care: " in found[1]["error"]
    assert found[2]["error"] == "row 2 of this person has an error"
    assert found[3]["error"].startswith("on: ")
    assert found[4]["error"].startswith("person: needed")
    assert "designated: " in found[5]["error"]
    assert found[6]["error"].startswith("earlier_")


def test_a_person_who_is_told_in_two_ways_is_an_error_that_names_both(tmp_path):
    found = table(
        tmp_path,
        [
            STAY | {"residence": "yanbian"},
            STAY | {"residence": "permit", "on": "2025-04-01"},
            STAY | {"person": "2", "earlier_aid": "100"},
            STAY | {"person": "2", "earlier_aid": "200", "on": "2025-04-01"},
            STAY | {"person": "3", "earlier": "unsure", "earlier_aid": "200"},
        ],
    )
    assert found[1]["error"] == "residence: 'permit' here, 'yanbian' in an earlier row"
    assert found[3]["error"] == "earlier: other sums than in an earlier row of the year"
    assert found[4]["error"] == "earlier: sums stand beside it"


def test_parquet_in_and_out_keeps_every_fen(tmp_path):
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    with duckdb.connect() as engine:
        engine.execute(
            "COPY (SELECT 7 AS person, 'yanbian' AS residence, 'dibao' AS household, DATE '2025-03-05' AS \"on\","
            " 'inpatient' AS care, 'prefecture' AS place, true AS designated, 'primary_care' AS referral,"
            f" CAST('12345.67' AS DECIMAL(11,2)) AS self_paid) TO '{source}'"
        )
        assert run(source, target).returncode == 0
        figures = engine.execute("SELECT person, amount, own_share FROM read_parquet(?)", [str(target)]).fetchall()
        described = engine.execute("DESCRIBE SELECT * FROM read_parquet(?)", [str(target)]).fetchall()
        types = {name: kind for name, kind, *_ in described}
    assert figures == [("7", Decimal("8641.97"), Decimal("12345.67"))]
    assert types == dict(OUT)


def test_an_amount_that_went_through_a_double_is_refused(tmp_path):
    source = tmp_path / "in.parquet"
    with duckdb.connect() as engine:
        needed = ", ".join(f"'{STAY[name]}' AS \"{name}\"" for name in STAY if name != "self_paid")
        engine.execute(f"COPY (SELECT {needed}, CAST(0.1 AS DOUBLE) AS self_paid) TO '{source}'")
    done = run(source, tmp_path / "out.csv")
    assert done.stderr == "Error: columns of a type that loses fen: self_paid; make them DECIMAL(11,2).\n"
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.far
def test_what_is_no_such_table_is_one_sentence_and_leaves_what_was_there(tmp_path):
    target = tmp_path / "out.csv"
    target.write_text("of last year")
    typing_error = {("refferal" if name == "referral" else name): value for name, value in STAY.items()}
    with (tmp_path / "in.csv").open("w", newline="") as file:
        write = csv.DictWriter(file, list(typing_error))
        write.writeheader()
        write.writerow(typing_error)
    assert "unknown columns: refferal; known are key, person," in run(tmp_path / "in.csv", target).stderr
    written(tmp_path / "short.csv", [{"person": "1", "on": "2025-03-05"}])
    assert run(tmp_path / "short.csv", target).stderr.startswith("Error: missing columns: residence, household, care")
    (tmp_path / "bad.csv").write_bytes("person,姓名\n1,张\n".encode("gb18030"))
    (tmp_path / "bad.parquet").write_bytes(b"no such thing")
    for name in ("bad.csv", "bad.parquet"):
        told = run(tmp_path / name, target).stderr
        assert told.startswith("Error: ")
        assert told.count("\n") == 1
    assert "neither .csv nor .parquet" in run(ROOT / "README.md", target).stderr
    assert "a file of their own" in run(written(target, [STAY]), target).stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "bad.csv",
        "bad.parquet",
        "in.csv",
        "out.csv",
        "short.csv",
    ]


def test_a_table_without_rows_has_an_answer_without_rows(tmp_path):
    target = tmp_path / "out.csv"
    (tmp_path / "in.csv").write_text(",".join(STAY) + "\n")
    assert run(tmp_path / "in.csv", target).returncode == 0
    assert target.read_text().splitlines() == [",".join(OUT)]
