"""What docs/security.md promises of the whole program, where no room has a test for it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from telegram.request import HTTPXRequest
from werkzeug.test import TestResponse

from tests.house.rooms import rooms
from tests.operators.command import ROOT
from tests.web.app import config
from tests.web.test_headers import addresses
from tests.web.walk import STAY, walk
from web import create_app


def product() -> list[Path]:
    """Every file of the rooms and of the command."""
    return [*ROOT.glob("*.py"), *(file for room in rooms() for file in (ROOT / room).rglob("*.py"))]


OWN_PROCESS = {ROOT / "summary" / "paper" / "drawer.py": {"subprocess", "pickle"}}
"""Papers are drawn by a process of our own, started with a fixed command; what is pickled comes from its other end."""


def test_no_room_starts_a_program_or_runs_text_as_code() -> None:
    modules = {"subprocess", "pickle", "marshal", "shelve", "xml", "lxml", "yaml", "ctypes", "code", "pty"}
    calls = {"eval", "exec", "compile", "__import__", "system", "popen", "spawn"}
    assert len(product()) > 100
    for file in product():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {name.split(".")[0] for name in names} & (modules - OWN_PROCESS.get(file, set())), file
            if isinstance(node, ast.Call):
                called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
                owner = getattr(getattr(node.func, "value", None), "id", "")
                assert called not in calls or (called == "compile" and owner in ("re", "compiler")), (file, node.lineno)


def test_trace_is_refused() -> None:
    client = create_app(config()).test_client()
    for address in ("/", "/check/who", "/healthz", "/api/v1/estimate", "/s/x", "/nothing"):
        assert client.open(address, method="TRACE").status_code in (404, 405)


def test_certificates_of_telegram_are_checked() -> None:
    """The library does so by itself, and nothing of ours turns it off."""
    assert HTTPXRequest()._client_kwargs.get("verify", True) is True
    for file in product():
        text = file.read_text(encoding="utf-8")
        assert not any(off in text for off in ('verify": False', "verify=False", "CERT_NONE", "check_hostname")), file


def answers() -> Iterator[TestResponse]:
    """To every address that the program has, before and after a whole way."""
    app = create_app(config())
    begun = app.test_client()
    walk(begun, STAY)
    for client in (app.test_client(), begun):
        for address in addresses(app):
            yield client.get(address)


def test_every_body_says_what_it_is_and_how_its_letters_are_written() -> None:
    kinds = set()
    for answer in answers():
        kind = answer.headers.get("Content-Type", "")
        kinds.add(kind)
        assert kind or not answer.data, answer.request.path
        assert not kind.startswith("text/") or kind.endswith("; charset=utf-8"), answer.request.path
    assert {"text/html; charset=utf-8", "application/json"} <= kinds


def test_no_other_site_may_read_an_answer() -> None:
    seen = 0
    for answer in answers():
        seen += 1
        assert [name for name, _ in answer.headers if name.lower().startswith("access-control")] == []
    assert seen > 40


@pytest.mark.parametrize("word", ["admin", "stats", "purge", "check", "offices", "import", "debug", "metrics"])
def test_no_command_of_the_operator_has_an_address(word: str) -> None:
    client = create_app(config()).test_client()
    for address in (f"/{word}", f"/api/v1/{word}", f"/api/{word}"):
        assert client.get(address).status_code == 404
