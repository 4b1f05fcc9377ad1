"""The recipe of docs/batch.md, run as it stands there: the same figures to the fen on Spark as on one core."""

import random
import re
import shutil
from decimal import Decimal

import pytest

from batch.person import COLUMNS, answers
from tests.batch.test_table import random_rows
from tests.house.test_command import ROOT

pytestmark = pytest.mark.far


def recipe() -> str:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs/batch.md").read_text(encoding="utf-8"), re.DOTALL)
    return code


def test_the_recipe_gives_the_same_sums_to_the_fen():
    if shutil.which("java") is None:
        pytest.skip("Java is missing, which Spark runs on")
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is missing")
    for each in ("pyarrow", "pandas"):
        pytest.importorskip(each, reason=f"{each} is missing, which Spark works with")
    rows = random_rows(150, random.Random(4))
    names = [name for name in COLUMNS if any(name in row for row in rows)]
    spark = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        schema = ", ".join(["row long", *(f"`{name}` string" for name in names)])
        data = [(number, *(row.get(name) for name in names)) for number, row in enumerate(rows, 1)]
        given = {"treatments": spark.createDataFrame(data, schema)}
        exec(recipe(), given)  # noqa: S102 - what the page says
        found = {int(row["row"]): row for row in given["estimates"].collect()}
    finally:
        spark.stop()
    expected = {}
    for person in {row["person"] for row in rows}:
        mine = [(n, {name: value for name, value in row.items() if value}) for n, row in enumerate(rows, 1)]
        mine = sorted((each for each in mine if each[1]["person"] == person), key=lambda each: (each[1]["on"], each[0]))
        expected |= {each["row"]: each for each in answers(mine)}
    assert found.keys() == expected.keys()
    assert not any(row["error"] for row in found.values())
    for number, row in found.items():
        assert row["amount"] == expected[number].get("amount")
        assert row["year_total"] == expected[number].get("year_total")
    assert sum(Decimal(row["low"]) for row in found.values()) == sum(Decimal(each["low"]) for each in expected.values())
