"""Connections that send nothing keep nobody out, and where the system allows few of them the server still answers."""

import resource
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from tests.hung import HUNG
from tests.operators.command import served
from web import server

SILENT = 1100
"""More than the 1,000 that were once the limit, and than one way to wait for files knows."""


@contextmanager
def files(most: int) -> Iterator[None]:
    """So many may be open here."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.skipif(
    0 <= resource.getrlimit(resource.RLIMIT_NOFILE)[1] < 2 * SILENT, reason="the system allows fewer files"
)
def test_more_than_a_thousand_connections_that_send_nothing_keep_nobody_out(tmp_path: Path):
    with served(tmp_path) as running, files(2 * SILENT), ExitStack() as open_:
        port = httpx.URL(running.address).port
        for _ in range(SILENT):
            silent = open_.enter_context(socket.create_connection(("127.0.0.1", port), HUNG))
            silent.sendall(b"GET / HT")
        assert httpx.get(running.address, timeout=HUNG, trust_env=False).status_code == 200


@pytest.mark.parametrize(("soft", "hard"), [(50, 50), (256, 256), (256, 100_000), (1024, -1), (-1, -1)])
def test_no_more_are_open_than_the_process_may_have_files(monkeypatch: pytest.MonkeyPatch, soft: int, hard: int):
    given = [(soft, hard)]
    monkeypatch.setattr(resource, "getrlimit", lambda kind: given[-1])
    monkeypatch.setattr(resource, "setrlimit", lambda kind, limits: given.append(limits))
    most, allowed = server._connections(), given[-1][0]
    assert most >= 1
    assert most == server.MOST_CONNECTIONS if hard in (-1, 100_000) else most < max(allowed, 2)
    assert given[-1][1] == hard


def test_where_the_system_has_no_such_limits_it_is_served_too(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "resource", None)
    assert server._connections() > 0
