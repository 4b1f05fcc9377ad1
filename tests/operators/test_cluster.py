"""`make cluster`, whole and cut off."""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import postgresql
from tests.hung import HUNG
from tests.operators.command import ROOT

pytestmark = [
    pytest.mark.far,
    pytest.mark.skipif(postgresql.PROGRAMS is None, reason=postgresql.MISSING),
]


def cluster(folder: Path, *options: str) -> subprocess.Popen[str]:
    """In a session of its own, as from a terminal."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.operators.cluster", *options],
        cwd=ROOT,
        env={"PATH": "/usr/sbin:/usr/bin:/bin", "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def nothing_left(folder: Path, told: str) -> bool:
    """Neither a file nor anybody who listens."""
    ports = [int(port) for port in re.findall(r"127\.0\.0\.1:(\d+)", told)]
    assert len(ports) > 3
    for port in ports:
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0, port
    return not list(folder.iterdir())


@pytest.fixture
def folder() -> Iterator[Path]:
    """In which the database and nginx have users of their own."""
    with tempfile.TemporaryDirectory() as found:
        Path(found).chmod(0o755)
        yield Path(found)


def test_two_servers_and_two_workers_do_what_one_does_and_nothing_is_left(folder: Path) -> None:
    process = cluster(folder)
    told, _ = process.communicate(timeout=HUNG)
    assert process.returncode == 0
    assert "all of it works together, and has ended" in told
    assert nothing_left(folder, told)


def test_ctrl_c_ends_all_of_it(folder: Path) -> None:
    process = cluster(folder, "--stay")
    assert process.stdout
    told = ""
    while "To end press Ctrl-C" not in told:
        told += process.stdout.readline()
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    told += process.communicate(timeout=HUNG)[0]
    assert process.returncode == 0
    assert told.endswith("ended\n")
    assert nothing_left(folder, told)
