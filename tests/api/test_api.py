"""The HTTP door: the same estimate as in Python, every error at once, and nothing that schemathesis can break."""

import json
from collections import Counter
from functools import cache

import pytest
import schemathesis
from schemathesis.specs.openapi.checks import positive_data_acceptance

from calculator.interface import estimate_json
from calculator.interface.openapi import document
from tests.api.app import app
from tests.examples import examples
from tests.interface.cases import NO_JSON, REFUSED, TAKEN, TWICE

SITUATION = {
    "residence": "yanbian",
    "household": "dibao",
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

SHAPE = {"$ref": "#/components/schemas/SituationIn", "components": document()["components"]}

BETWEEN_FIELDS = (
    "is after",
    "is a part of",
    "is less than",
    "are less than the insurance payments",
    "differs from",
    "is more than the own share before it",
    "and nothing of it would count",
    "cannot be one person's",
    "low_income_member is minor, but",
    "low_income_member is elderly, but",
    "a part of the whole bill counts",
    "was paid by insurance",
)
"""What the errors say that no schema can: it compares no sums, no days and no ages."""

schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)


@cache
def checker():
    """What tells whether a body is as the document describes; it takes a second to import."""
    from jsonschema import Draft202012Validator, FormatChecker

    return Draft202012Validator(SHAPE, format_checker=FormatChecker(["date"]))


@pytest.fixture
def client():
    return app.test_client()


@schema.parametrize()
@examples(50, slow=True)
def test_the_api_survives_schemathesis(case):
    survives(case)


@pytest.fixture(scope="module")
def answered():
    """How often which status came; at the end there were enough of them, with every one that a body can get."""
    statuses = Counter()
    yield statuses
    assert statuses.total() >= 5000, statuses
    assert set(statuses) >= {200, 400, 422}, statuses


@pytest.mark.long
@schema.parametrize()
@examples(5000, slow=True)
def test_the_api_and_its_document_agree_in_5000_cases(case, answered):
    answered[survives(case)] += 1


def survives(case):
    response = case.call()
    case.validate_response(response, excluded_checks=[positive_data_acceptance])
    described = checker().is_valid(case.body)
    assert described or response.status_code != 200, "the API takes what the document does not describe"
    if response.status_code == 422 and described:
        for error in json.loads(response.content)["errors"]:
            assert any(words in error["message"] for words in BETWEEN_FIELDS), error
    return response.status_code


@pytest.mark.parametrize("name", TAKEN)
def test_the_document_describes_what_can_be_lawful(name):
    checker().validate(json.loads(TAKEN[name].sent.decode("utf-8-sig")))


@pytest.mark.parametrize("name", [name for name in REFUSED if name not in NO_JSON | TWICE])
def test_the_document_refuses_what_the_api_refuses_but_for_sums_days_and_ages(client, name):
    errors = client.post("/api/v1/estimate", data=REFUSED[name].sent).get_json()["errors"]
    if checker().is_valid(json.loads(REFUSED[name].sent, parse_int=float)):
        for error in errors:
            assert any(words in error["message"] for words in BETWEEN_FIELDS), error


def test_it_answers_as_the_calculator_does(client):
    response = client.post("/api/v1/estimate", json=SITUATION)
    assert response.status_code == 200
    assert response.mimetype == "application/json"
    assert response.get_json() == estimate_json(SITUATION)
    checker().evolve(schema=SHAPE | {"$ref": "#/components/schemas/EstimateOut"}).validate(response.get_json())


def test_every_error_of_a_situation_comes_together(client):
    wrong = json.loads(json.dumps(SITUATION))
    wrong["household"] = "rich"
    wrong["treatments"][0] |= {"on": "2025-02-30", "self_paid": 8000, "surprise": 1}
    response = client.post("/api/v1/estimate", json=wrong)
    assert response.status_code == 422
    errors = {error["field"]: error for error in response.get_json()["errors"]}
    assert set(errors) == {"household", "treatments[0].on", "treatments[0].self_paid", "treatments[0].surprise"}
    assert errors["treatments[0].on"]["value"] == "2025-02-30"
    assert errors["treatments[0].on"]["accepted"] == "a day, YYYY-MM-DD"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "it is empty"),
        (b"{", "at character 2"),
        (b"\xff", "byte 1 (0xff) is not UTF-8"),
        (b'{"residence": NaN}', "NaN stands in it"),
        (b"[" * 100_000, "it is nested too deep"),
        (b"'yanbian'", "at character 1"),
    ],
)
def test_what_is_not_json_is_400_and_why(client, body, why):
    response = client.post("/api/v1/estimate", data=body, content_type="application/json")
    assert response.status_code == 400
    message = response.get_json()["errors"][0]["message"]
    assert message.startswith("this is not JSON: ")
    assert why in message


@pytest.mark.parametrize("body", [b"[]", b"1", b'"x"', b"null", b"1" * 4000])
def test_json_that_is_no_object_is_422(client, body):
    response = client.post("/api/v1/estimate", data=body, content_type="application/json")
    assert response.status_code == 422


def test_a_body_above_128_kb_is_413_and_one_of_it_is_read(client):
    padded = json.dumps(SITUATION).encode()
    largest = padded + b" " * (128 * 1024 - len(padded))
    assert client.post("/api/v1/estimate", data=largest).status_code == 200
    response = client.post("/api/v1/estimate", data=largest + b" ")
    assert response.status_code == 413
    assert response.get_json()["errors"][0]["accepted"] == "at most 131072 bytes"


def test_other_methods_and_addresses_are_answered_in_json(client):
    assert client.get("/api/v1/estimate").status_code == 405
    assert client.get("/api/v1/nothing").status_code == 404
    for response in (client.get("/api/v1/estimate"), client.get("/api/v1/nothing")):
        assert response.is_json
        assert response.get_json()["errors"][0]["message"]


@pytest.mark.parametrize("number", ["1e400", "-1e400", "1e30", "9" * 400])
def test_a_number_out_of_all_bounds_is_answered_in_json(client, number):
    response = client.post("/api/v1/estimate", data='{"residence": ' + number + "}")
    assert response.status_code in (400, 422)
    assert "Infinity" not in response.get_data(as_text=True)
    assert response.get_json()["errors"]


def test_the_short_way_and_flasks_way_answer_the_same(client):
    body = json.dumps(SITUATION)
    short = client.post("/api/v1/estimate", data=body)
    long = client.post("/api/v1/estimate/", data=body)
    assert long.status_code == 404
    chunked = client.post("/api/v1/estimate", data=body, headers={"Transfer-Encoding": "identity"})
    assert (chunked.status_code, chunked.data, dict(chunked.headers)) == (200, short.data, dict(short.headers))


def test_a_foreign_host_is_refused_on_the_short_way_too(client):
    assert client.post("/api/v1/estimate", json=SITUATION, base_url="http://evil.example").status_code == 400
    assert client.post("/api/v1/estimate", json=SITUATION, base_url="http://localhost:8000").status_code == 200
