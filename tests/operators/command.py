"""The real command in a process of its own, on a day of our choice; and inside this one."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from click.testing import CliRunner

import cli

ROOT = Path(__file__).parents[2]
ON_A_DAY = """
import sys, datetime, cli
day = datetime.date.fromisoformat(sys.argv.pop(1))
cli.today = lambda: day
cli.main()
"""
LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d (?:INFO|WARNING|ERROR) [\w.]+ .*")
"""Of a log: time, offset, level, who says it, what."""


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Ours, with these settings and none of the machine's."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MEDAID_")}
    return clean | {"MEDAID_DATA": str(folder / "data"), "MEDAID_PORT": "0", "PYTHONUNBUFFERED": "1"} | settings


def command(*words: str, day: str | None = None) -> list[str]:
    """What starts it; `day`: which day it is, today where it is not said."""
    return [sys.executable, "-m", "cli", *words] if day is None else [sys.executable, "-c", ON_A_DAY, day, *words]


def inside(*words: str, sent: bytes = b"", **settings: str) -> subprocess.CompletedProcess[bytes]:
    """The command in this process, with these settings and none of the machine's: a start takes half a second."""
    ours = {name: None for name in os.environ if name.startswith("MEDAID_")} | {"MEDAID_PORT": "0"}
    done = CliRunner(env=ours | settings, catch_exceptions=False).invoke(cli.main, words, input=sent)
    return subprocess.CompletedProcess(words, done.exit_code, done.stdout_bytes, done.stderr_bytes)


@dataclass
class Server:
    """A running self-check; after the `with` also what it wrote to standard error."""

    process: subprocess.Popen[str]
    address: str
    log: list[str] = field(default_factory=list)


@contextmanager
def served(folder: Path, day: str | None = None, **settings: str) -> Iterator[Server]:
    """Serve, and end it well afterwards."""
    process = subprocess.Popen(
        command("serve", day=day),
        cwd=ROOT,
        env=environment(folder, **settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        server = Server(process, process.stdout.readline().split()[-1])
        yield server
        process.terminate()
        server.log += process.communicate(timeout=120)[1].splitlines()
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()
