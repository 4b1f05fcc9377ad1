"""The contract as an OpenAPI 3.1 document, made from the shapes that check it."""

from typing import Any

from pydantic import TypeAdapter

from calculator.interface.shapes import ONE_AMOUNT, ErrorsOut, EstimateOut, SituationIn

_SLIP_BY_SCOPE = {"required": ["in_scope"]}
_SLIP_BY_BILL = {"required": ["total_bill", "own_expense", "over_limit"]}
_BY_BILL = {"required": ["total_bill"]}


def document() -> dict[str, Any]:
    """The OpenAPI 3.1 description of POST /api/v1/estimate, as JSON values."""
    _, schemas = TypeAdapter.json_schemas(
        [
            ("situation", "validation", TypeAdapter(SituationIn)),
            ("estimate", "serialization", TypeAdapter(EstimateOut)),
            ("errors", "serialization", TypeAdapter(ErrorsOut)),
        ],
        ref_template="#/components/schemas/{model}",
    )
    components = schemas["$defs"]
    _say_what_single_fields_cannot(components)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Medical assistance in Yanbian: estimate",
            "version": "1",
            "description": "A situation in, an estimate out; nothing is stored. The contract: docs/interface.md.",
        },
        "paths": {
            "/api/v1/estimate": {
                "post": {
                    "operationId": "estimate",
                    "summary": "Estimates the medical assistance for one situation",
                    "requestBody": {"required": True, "content": _json("SituationIn")},
                    "responses": {
                        "200": {"description": "The estimate", "content": _json("EstimateOut")},
                        "400": {"description": "Not JSON", "content": _json("ErrorsOut")},
                        "413": {"description": "More than 128 kB", "content": _json("ErrorsOut")},
                        "422": {"description": "Every error of the situation", "content": _json("ErrorsOut")},
                    },
                }
            }
        },
        "components": {"schemas": components},
    }


def _paid_by_insurance() -> dict[str, Any]:
    """A slip on which basic or major-illness insurance paid anything."""
    paid = [
        {"required": [name], "properties": {name: {"pattern": "[1-9]"}}} for name in ("pooled_fund", "major_illness")
    ]
    return {"required": ["slip"], "properties": {"slip": {"anyOf": paid}}}


def _all(**values: bool) -> dict[str, Any]:
    """An object in which all of these fields stand with these values."""
    return {"required": list(values), "properties": {name: {"const": value} for name, value in values.items()}}


def _say_what_single_fields_cannot(components: dict[str, Any]) -> None:
    """Of what fields together must be (between.py) all that a schema can say; sums and days it cannot compare."""
    situation, treatment = components["SituationIn"], components["TreatmentIn"]
    components["SlipIn"]["anyOf"] = [_SLIP_BY_SCOPE, _SLIP_BY_BILL]
    treatment["oneOf"] = [{"required": [name]} for name in ONE_AMOUNT]
    cut, refused = _all(insurance_rate_cut=True), _all(refused_by_insurance=True)
    uninsured = _all(insured=False)
    by_insurance = {"anyOf": [cut, refused]}
    treatment["allOf"] = [
        {"not": {"allOf": [refused, _paid_by_insurance()]}},
        {"if": _BY_BILL, "then": {"properties": {"insured": {"const": False}}}},
        {"if": uninsured, "then": {"not": by_insurance}},
    ]
    # A treatment that says nothing of it is insured as the situation says.
    silent = {"not": {"required": ["insured"]}}
    situation |= {"if": uninsured, "then": _none(silent, by_insurance), "else": _none(silent, _BY_BILL)}


def _none(where: dict[str, Any], unwanted: dict[str, Any]) -> dict[str, Any]:
    """A situation of whose treatments none is so where it is that."""
    return {"properties": {"treatments": {"items": {"not": {"allOf": [where, unwanted]}}}}}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
