"""docs/interface.md, the OpenAPI document and the shapes say the same."""

import re
from pathlib import Path

from calculator.interface.openapi import document
from calculator.readings import READINGS

TEXT = (Path(__file__).parents[2] / "docs" / "interface.md").read_text(encoding="utf-8")
SCHEMAS = document()["components"]["schemas"]


def fields_of_the_table() -> dict[str, str]:
    """Field name to its row in the table of a situation."""
    table = TEXT.split("## In: a situation")[1].split("Slip: own share")[0]
    rows = re.findall(r"^\| ([a-z_, ]+) \| (.*) \|$", table, re.M)
    return {name: row for names, row in rows for name in names.split(", ") if name != "field"}


def choices(schema: dict) -> set:
    schema = SCHEMAS[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema
    return set(schema.get("enum", ()))


def test_it_is_a_valid_openapi_3_1_document():
    from openapi_spec_validator import validate  # a second, which no other test needs to wait

    assert document()["openapi"].startswith("3.1")
    validate(document())


def test_every_field_of_the_contract_is_in_the_api_and_no_other():
    described = set(fields_of_the_table())
    taken = set(SCHEMAS["SituationIn"]["properties"]) | set(SCHEMAS["TreatmentIn"]["properties"])
    assert taken == described


def test_every_choice_of_the_contract_is_in_the_api_and_no_other():
    rows = fields_of_the_table()
    for shape, names in {
        "SituationIn": ("residence", "household", "low_income_member"),
        "TreatmentIn": ("care", "place", "referral"),
    }.items():
        for name in names:
            values = rows[name].split(" | ")[0]
            named = set(re.findall(r"`([a-z_]+)`", values)) - {"household"}
            assert choices(SCHEMAS[shape]["properties"][name]) == named, name


def test_the_slip_has_the_figures_of_the_contract():
    row = fields_of_the_table()["slip"]
    assert set(SCHEMAS["SlipIn"]["properties"]) == set(re.search(r"`([a-z_, ]+)`", row)[1].split(", "))


def test_amounts_are_decimal_strings_in_the_pattern_of_the_contract():
    pattern = re.search(r"`(\^\(0.*?\$)`", TEXT)[1]
    amount = SCHEMAS["TreatmentIn"]["properties"]["self_paid"]
    assert amount["type"] == "string"
    assert {"pattern": pattern} in amount["allOf"]


def test_the_readings_of_the_document_are_those_of_the_calculator():
    table = TEXT.split("**Readings**")[1].split("## Where")[0]
    written = {
        code: tuple(options.split(", ")) for code, options in re.findall(r"^\| (R\d\d) \| ([a-z_, ]+) \|$", table, re.M)
    }
    assert written == {reading.id: reading.options for reading in READINGS.values() if reading.movable}
