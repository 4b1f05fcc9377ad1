"""The command line and the API get the same texts and answer the same: an estimate, or what is wrong and where."""

from __future__ import annotations

import codecs
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from calculator.interface import estimate_line
from tests.api.app import app
from tests.hung import HUNG
from tests.interface.cases import CHINESE, NO_JSON, REFUSED, TAKEN, TEXT, Json
from tests.operators.command import inside

ROOT = Path(__file__).parents[2]
LINE = TEXT.encode()


def by_http(sent: bytes, **headers: str) -> tuple[int, Json]:
    response = app.test_client().post("/api/v1/estimate", data=sent, headers=headers)
    assert response.mimetype == "application/json"
    return response.status_code, json.loads(response.data)


def by_line(sent: bytes) -> tuple[bool, Json]:
    answer, good = estimate_line(sent, 7)
    assert b"\n" not in answer
    return good, json.loads(answer.decode())


def medaid(command: str, sent: bytes) -> subprocess.CompletedProcess[bytes]:
    return inside(command, sent=sent)


def answers(done: subprocess.CompletedProcess[bytes]) -> list[Any]:
    assert b"Traceback" not in done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_is_named_with_both_sides_at_both_doors(name: str) -> None:
    sent, field, says = REFUSED[name]
    status, answer = by_http(sent)
    assert status == (400 if name in NO_JSON else 422), answer
    named = [error for error in answer["errors"] if error["field"] == field]
    assert any(all(words in error["message"] for words in says) for error in named), answer
    for error in answer["errors"]:
        assert set(error) == {"field", "value", "accepted", "message"}
        assert error["accepted"] and error["field"] in error["message"]
    assert len(json.dumps(answer)) < 5000, "no huge value is repeated"
    good, line = by_line(sent)
    assert not good
    assert line == {"line": 7, **answer}


@pytest.mark.parametrize("name", TAKEN)
def test_what_can_be_lawful_is_taken_at_both_doors(name: str) -> None:
    sent, amount = TAKEN[name]
    status, answer = by_http(sent)
    assert status == 200, answer
    assert answer["treatments"][0]["aid"]["amount"] == amount
    assert by_line(sent) == (True, answer)


def test_the_command_answers_all_of_it_in_order_and_says_by_its_status_that_some_was_wrong() -> None:
    whole_lines = [case.sent for case in (*REFUSED.values(), *TAKEN.values()) if b"\n" not in case.sent]
    done = medaid("estimate", b"\n".join(whole_lines) + b"\n")
    found = answers(done)
    assert [answer.get("line") for answer in found[: len(found) - len(TAKEN)]] == [
        number + 1 for number in range(len(found) - len(TAKEN))
    ]
    assert all("treatments" in answer for answer in found[-len(TAKEN) :])
    assert len(found) == len(whole_lines)
    assert done.returncode == 1
    assert not done.stderr


@pytest.mark.parametrize("name", [name for name, case in REFUSED.items() if case.field])
def test_every_error_of_a_text_comes_beside_those_that_it_had_before(name: str) -> None:
    """A second mistake hides none, but in text that nothing can be read of."""
    sent, field, _ = REFUSED[name]
    more = sent.rstrip()[:-1] + b', "surprise": true}'
    errors = by_line(more)[1]["errors"]
    assert {"surprise", field} <= {error["field"] for error in errors}


@pytest.mark.parametrize(
    "many",
    [
        ", ".join(f'"f{number}": {number}' for number in range(9000)),
        ", ".join(f'"f{number}": 1, "f{number}": 2' for number in range(4000)),
        '"earlier": {' + ", ".join(f'"{year:04d}": {{}}' for year in range(3000, 9000)) + "}",
        '"treatments": [' + ", ".join(["{}"] * 200) + "]",
    ],
    ids=["unknown fields", "fields given twice", "years", "empty treatments"],
)
def test_of_too_many_errors_a_hundred_are_told_and_how_many_more_there_are(many: str) -> None:
    answer, _ = estimate_line(f"{TEXT[:-1]}, {many}}}".encode(), 1)
    *told, last = json.loads(answer)["errors"]
    assert len(told) == 100
    assert re.fullmatch("and [1-9][0-9]* more errors of the situation", last["message"])
    assert len(answer) < 30_000


def test_a_hundred_errors_are_all_of_them() -> None:
    hundred = ", ".join(f'"f{number}": 1' for number in range(100))
    assert len(by_line(f"{TEXT[:-1]}, {hundred}}}".encode())[1]["errors"]) == 100


# ---- encodings -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("charset", ["utf-8", "UTF-8", "gb18030", "utf-16", "latin-1", "nonsense"])
def test_a_charset_beside_json_changes_nothing(charset: str) -> None:
    assert by_http(LINE, **{"Content-Type": f"application/json; charset={charset}"}) == by_http(LINE)
    status, answer = by_http(CHINESE.encode("gbk"), **{"Content-Type": f"application/json; charset={charset}"})
    assert status == 400
    assert "GB18030 (GBK)" in answer["errors"][0]["message"]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_byte_order_mark_is_taken_before_every_line_and_blank_lines_are_nothing(end: bytes) -> None:
    marked = codecs.BOM_UTF8 + LINE
    done = medaid("estimate", end.join([marked, b"", codecs.BOM_UTF8, LINE, marked, b"  ", b""]))
    assert [answer["years"][0]["year"] for answer in answers(done)] == [2025, 2025, 2025]
    assert done.returncode == 0


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_of_lines_in_another_encoding_is_told_so_line_by_line(encoding: str) -> None:
    text = f"{TEXT}\r\n{TEXT}\r\n"
    found = answers(medaid("estimate", text.encode(encoding)))
    named = {error["message"] for answer in found for error in answer["errors"]}
    assert [answer["line"] for answer in found] == [1, 2]
    assert all("UTF-16" in message or "UTF-32" in message for message in named), named


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        (TEXT.encode("utf-16"), "UTF-16"),
        (CHINESE.encode("gb18030"), "GB18030 (GBK)"),
        (TEXT.encode()[:-1] + b', "household": "tekun"}', "household is given 2 times"),
        (TEXT.replace("yanbian", "\\ud800").encode(), 'residence is "\\ud800"'),
        (b"", "it is empty"),
        (LINE + b" " * 1024 * 1024, "it is longer than 1048576 bytes"),
    ],
)
def test_the_paper_is_refused_with_the_same_words(sent: bytes, says: str) -> None:
    done = medaid("summary", sent)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert says in json.loads(done.stderr)["errors"][0]["message"]
    assert not done.stdout


def test_the_paper_takes_a_byte_order_mark() -> None:
    done = medaid("summary", codecs.BOM_UTF8 + LINE)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"%PDF")


def test_a_line_that_is_too_long_is_told_so_and_the_longest_one_is_read() -> None:
    longest = LINE + b" " * (1024 * 1024 - len(LINE))
    first, second, third = answers(medaid("estimate", b"\n".join([longest, longest + b" ", LINE])))
    assert first["treatments"] and third["treatments"]
    assert "longer than 1048576 bytes" in second["errors"][0]["message"]


# ---- streams that fail -----------------------------------------------------------------------------------------


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("command", ["estimate", "summary"])
def test_a_full_disk_is_one_sentence(command: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m cli {command} > /dev/full"],
        cwd=ROOT,
        input=LINE,
        capture_output=True,
        timeout=HUNG,
    )
    assert done.returncode == 1
    assert done.stderr == b"Error: not all could be read and written (No space left on device).\n"


@pytest.mark.parametrize(("command", "status"), [("estimate < /dev/null", 0), ("estimate <&-", 0), ("summary <&-", 1)])
def test_where_nothing_is_sent_there_is_nothing_to_answer(command: str, status: int) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m cli {command}"], cwd=ROOT, capture_output=True, timeout=HUNG
    )
    assert (done.returncode, done.stdout) == (status, b"")
    assert b"Traceback" not in done.stderr
    assert not status or "it is empty" in json.loads(done.stderr)["errors"][0]["message"]
