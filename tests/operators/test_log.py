"""What an operator reads in the log: when it was, how often something was refused, and nothing of anybody."""

import logging
import re
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.fernet import Fernet

import logs
import web.clock
from tests.operators.command import LINE, served
from tests.web.app import config
from tests.web.walk import STAY, walk
from web import create_app
from web.sealed import LIFE, Sealer
from web.tally import FORMS, HOSTS, TOKENS, CountingSealer, Tally, each_hour

CANARY = "canary-4711"


def asks(address: str, path: str = "/", method: str = "GET", **headers: str) -> int:
    found = urlsplit(address)
    connection = HTTPConnection(found.hostname, found.port, timeout=120)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    status = connection.getresponse().status
    connection.close()
    return status


def test_what_was_refused_is_counted_and_told_in_one_line_when_the_server_ends(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        for path in ("/", "/check/who", f"/s/{CANARY}", "/api/v1/estimate"):
            assert asks(server.address, path, Host=f"{CANARY}.example") == 400
        assert asks(server.address, "/api/v1/estimate", "POST", Host=f"{CANARY}.example", Content_Length="0") == 400
        assert asks(server.address, "/check/who", "POST", Sec_Fetch_Site="cross-site", Content_Length="0") == 400
        assert asks(server.address, "/check/who", "POST", Origin=f"http://{CANARY}.example", Content_Length="0") == 400
        assert asks(server.address, Cookie=f"check={CANARY}") == 200
        assert asks(server.address, f"/s/{CANARY}") == 404
        assert asks(server.address, "/healthz", Host="anything.example") == 200, "a watcher is no attack"
    (line,) = server.log
    assert LINE.fullmatch(line)
    assert line.endswith("WARNING web.tally refused: hosts 5, forms 2, tokens 2")


def test_where_nothing_was_refused_the_log_stays_empty(tmp_path: Path) -> None:
    with served(tmp_path) as server:
        assert asks(server.address) == 200
        assert asks(server.address, Cookie="check=") == 200
    assert server.log == []


def test_counts_are_told_every_hour_and_begin_again(caplog: pytest.LogCaptureFixture) -> None:
    tally, waits = Tally(), []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        if len(waits) in (1, 3):
            tally.count(HOSTS)
            tally.count(HOSTS)
            tally.count(FORMS)
        return len(waits) == 4

    each_hour(tally, wait)
    assert waits == [3600] * 4
    assert [record.getMessage() for record in caplog.records] == ["refused: hosts 2, forms 1, tokens 0"] * 2


def test_a_token_counts_where_it_was_changed_and_not_where_its_time_is_over(caplog: pytest.LogCaptureFixture) -> None:
    tally, key = Tally(), Fernet.generate_key().decode()
    sealer = CountingSealer([key], tally)
    token = sealer.seal("check", {}, 1000)
    assert sealer.open("check", token, 1000) and sealer.open("check", token, 1000 + LIFE) is None
    assert sealer.open("keep", token, 1000) is None
    tally.tell()
    assert caplog.records == []
    foreign = Sealer([Fernet.generate_key().decode()]).seal("check", {}, 1000)
    changed = token[:40] + ("A" if token[40] != "A" else "B") + token[41:]
    for wrong in (foreign, changed, token[:-8], "", "é", "A" * 5000):
        assert sealer.open("check", wrong, 1000) is None
    tally.tell()
    assert [record.getMessage() for record in caplog.records] == [f"refused: hosts 0, forms 0, {TOKENS} 6"]


def test_a_link_counts_once_where_it_was_changed_and_not_where_its_time_is_over(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    app = create_app(config(keep_days=1))
    client = app.test_client()
    walk(client, STAY)
    client.post("/keep")
    token = re.findall(r"/s/([\w=-]+)", client.get("/keep").text)[0]
    tally = app.extensions["tally"]
    assert app.test_client().get(f"/s/{token}").status_code == 200
    later = web.clock.now() + 3 * 24 * 60 * 60
    monkeypatch.setattr(web.clock, "time", lambda: later)
    assert app.test_client().get(f"/s/{token}").status_code == 404
    tally.tell()
    assert caplog.records == []
    for wrong in (token[:-9], "x" + token, "x", CANARY):
        assert app.test_client().get(f"/s/{wrong}").status_code == 404
    tally.tell()
    assert [record.getMessage() for record in caplog.records] == ["refused: hosts 0, forms 0, tokens 4"]


def written(record: logging.LogRecord) -> str:
    return logs.Line().format(record) if logs.Discreet().filter(record) else ""


def test_a_line_of_the_log_has_its_time_with_the_offset_and_stays_one_line() -> None:
    line = written(logging.LogRecord("web", logging.ERROR, "", 0, "one\ntwo \x1b[2J\u202e %s", ("中文\r",), None))
    assert LINE.fullmatch(line) and line.isprintable()
    assert line.endswith("ERROR web one\\u000atwo \\u001b[2J\\u202e 中文\\u000d")


@pytest.mark.parametrize("library", logs.FOREIGN)
def test_a_library_that_prints_addresses_or_texts_is_not_printed(library: str) -> None:
    for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
        line = written(logging.LogRecord(f"{library}.x", level, "", 0, "serving /s/%s", (CANARY,), None))
        assert CANARY not in line and bool(line) is (level >= logging.WARNING)
