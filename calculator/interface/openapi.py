"""The contract as an OpenAPI 3.1 document, made from the shapes that check it."""

from typing import Any

from pydantic import TypeAdapter

from calculator.interface.shapes import ErrorsOut, EstimateOut, SituationIn

_ONE_AMOUNT = ("self_paid", "slip", "total_bill")


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
    # What a shape of single fields cannot say: exactly one of the three amounts.
    components["TreatmentIn"]["oneOf"] = [{"required": [name]} for name in _ONE_AMOUNT]
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


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
