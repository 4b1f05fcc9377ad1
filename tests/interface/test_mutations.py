"""Situations spoilt by chance: each gets an estimate, or errors that name field, value and what is accepted."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from typing import Any

import pytest

from calculator.situation import CARES, HOUSEHOLDS, PLACES, REFERRALS, RESIDENCES
from tests.calculator.situations import Json
from tests.hung import HUNG
from tests.interface.cases import BEFORE_2023, PAID, STAY, situation, slip
from tests.interface.test_both_doors import ROOT, by_http, by_line

FIGURES = {"total_bill": "100", "own_expense": "10", "over_limit": "5", "class_b_share": "5", "in_scope": "80"}
FIGURES |= {"pooled_fund": "20", "major_illness": "3", "other_insurance": "2", "medical_aid": "10"}
BEFORE = {"self_paid": "100", "aid": "70", "chronic_aid": "0", "top_up": "0"}

VALID = (
    situation({**PAID, "admitted": "2025-03-01", "age": 70}, slip(**FIGURES), earlier={"2025": BEFORE}, age=70),
    situation({**BEFORE_2023, **PAID, "household": "low_income"}, major_illness_threshold="9"),
    situation({**BEFORE_2023, **PAID, "insurance_rate_cut": True}),
    situation({**BEFORE_2023, "total_bill": "20000"}, insured=False, low_income_member="elderly", age=61),
    situation({**PAID, "designated": "unsure", "referral": "undecided"}, household="unsure", earlier="unsure"),
    situation({**STAY, **slip(total_bill="900", own_expense="0", over_limit="0")}, residence="permit"),
)  # fmt: skip

ODD = [
    *("null", "true", "false", "0", "-1", "1", "87.0", "1E5", "-0", "1e999", "NaN", "-Infinity", "9" * 20, "1.50"),
    *("[]", "{}", "[[]]", "[null]"),
    *(f'"{text}"' for text in ("", " ", "0", "0.05", "100", "8000", "100000000", "100000000.01", "1e5", "１２", "NaN")),
    *(
        f'"{text}"'
        for text in ("\\ud800", "\\u0000", "\\u202e", "unsure", "none", "tekun", "low_income", "minor", "延吉")
    ),
    *(f'"{text}"' for text in ("2025-03-05", "2019-03-05", "2015-09-09", "2025-02-30", "9999-12-31", "inpatient")),
    *('{"2025":"unsure"}', '{"2024":{}}', '{"in_scope":"50"}', '{"aid":"5","chronic_aid":"9"}', '{"a":1,"a":2}'),
]
NAMES = (
    "",
    " ",
    "x",
    "age",
    "insured",
    "earlier",
    "slip",
    "self_paid",
    "total_bill",
    "household",
    "2024",
    "\x00",
    "延",
)


FITTING = {
    bool: ["true", "false", '"unsure"'],
    int: ["0", "5", "14", "17", "18", "59", "60", "70", "87.0", "150"],
    "amount": [
        f'"{figure}"' for figure in ("0", "0.05", "5", "10", "20.06", "80", "100", "105.05", "2000", "99999", "1e8")
    ],
    "day": [f'"{day}"' for day in ("2015-09-09", "2019-03-05", "2022-12-31", "2024-12-31", "2025-03-01", "2025-12-05")],
    "word": [f'"{word}"' for word in (*RESIDENCES, *HOUSEHOLDS, *CARES, *PLACES, *REFERRALS, "elderly", "minor")],
    "else": ["{}", "[]", '"unsure"', '{"2025":"unsure"}', '{"2019":{"aid":"5"}}', '{"in_scope":"50"}'],
}
"""What may stand where such a value stood."""


def kind(value: Any) -> Any:
    if not isinstance(value, str):
        return type(value) if type(value) in FITTING else "else"
    return "day" if re.fullmatch("[0-9-]{10}", value) else "amount" if value[:1].isdigit() else "word"


def at(part: Any, path: tuple[Any, ...]) -> Any:
    for name in path:
        part = part[name]
    return part


def places(part: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return [path, *(place for name, value in inside for place in places(value, (*path, name)))]


def written(part: Any, chance: random.Random, spoilt: dict[tuple[Any, ...], str], path: tuple[Any, ...] = ()) -> str:
    """A situation as text, with other text at the spoilt places, and names that may stand twice."""
    if path in spoilt and spoilt[path] != "again":
        return spoilt[path]
    if isinstance(part, list):
        return "[" + ",".join(written(value, chance, spoilt, (*path, place)) for place, value in enumerate(part)) + "]"
    if not isinstance(part, dict):
        return json.dumps(part, ensure_ascii=chance.random() < 0.5)
    fields = []
    for name, value in part.items():
        here = (*path, name)
        if spoilt.get(here) == "left out":
            continue
        fields.append((name, written(value, chance, spoilt, here)))
        if spoilt.get(here) == "again":
            fields.append((name, chance.choice(ODD)))
    if path in spoilt:
        fields.insert(chance.randint(0, len(fields)), (chance.choice(NAMES), chance.choice(ODD)))
    return "{" + ",".join(f"{json.dumps(name)}:{value}" for name, value in fields) + "}"


def mutated(chance: random.Random) -> bytes:
    """One line: a valid situation with one to four mistakes, sometimes cut, in another encoding or with odd bytes."""
    valid = chance.choice(VALID)
    spoilt: dict[tuple[Any, ...], str] = {}
    for _ in range(chance.choice([1, 1, 1, 2, 3, 4])):
        place = chance.choice(places(valid)[1:])
        fitting = FITTING[kind(at(valid, place))]
        spoilt[place] = chance.choice(["left out", "again", *chance.choices(ODD, k=3), *chance.choices(fitting, k=9)])
    text = written(valid, chance, spoilt)
    match chance.randrange(25):
        case 0:
            return text.encode(chance.choice(["utf-8-sig", "utf-16", "utf-16-le", "utf-32"]), "replace").replace(
                b"\n", b" "
            )
        case 1:
            return text.encode(chance.choice(["gb18030", "cp949", "latin-1"]), "replace")
        case 2:
            return text.encode()[: chance.randrange(1, len(text))] or b"{"
        case 3:
            sent = bytearray(text.encode())
            sent[chance.randrange(len(sent))] = chance.choice([0, 0xFF, 0x7B, 0x22, 0x2C, 0x30, 0x80])
            return bytes(sent)
    return text.encode()


def check_error(error: Json) -> None:
    assert set(error) == {"field", "value", "accepted", "message"}
    field, message = error["field"], error["message"]
    assert error["accepted"], error
    assert re.search("[a-z]{3}", message), error
    assert field in message, error
    if not field:
        assert message.startswith(("this is not JSON: ", "the situation is ")), error
    value = error["value"]
    if isinstance(value, str) and " must be " in message:
        assert value in message, error
    json.dumps(error, ensure_ascii=False).encode()


def check(many: int, seed: int) -> None:
    chance = random.Random(seed)
    lines = [line for _ in range(many) if (line := mutated(chance)).strip()]
    done = subprocess.run(
        [sys.executable, "-m", "cli", "estimate"], cwd=ROOT, input=b"\n".join(lines), capture_output=True, timeout=HUNG
    )
    assert (done.returncode, done.stderr) == (1, b"")
    statuses = set()
    for number, (line, said) in enumerate(zip(lines, done.stdout.splitlines(), strict=True), 1):
        answer = json.loads(said)
        status, over_http = by_http(line)
        statuses.add(status)
        assert status in (200, 400, 422), line
        if status == 200:
            assert answer == over_http, line
            continue
        assert answer == {"line": number, **over_http}, line
        assert answer["errors"], line
        for error in answer["errors"]:
            check_error(error)
    assert statuses == {200, 400, 422}


@pytest.mark.parametrize("valid", VALID)
def test_what_is_spoilt_was_right_before(valid: Json) -> None:
    assert by_line(json.dumps(valid).encode())[0]


def test_400_spoilt_situations_are_answered_alike_at_both_doors() -> None:
    check(400, 10)


@pytest.mark.long
def test_10000_spoilt_situations_are_answered_alike_at_both_doors() -> None:
    check(10_000, 2022)
