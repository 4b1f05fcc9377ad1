"""A `medaid wechat` that is loaded already, for a test that starts it hundreds of times."""

import os
import sys
from pathlib import Path

import cryptography.hazmat.primitives.ciphers  # noqa: F401 - to have it loaded, as the next ones
import httpcore  # noqa: F401

import cli
import settings  # noqa: F401
import web.keeper
import web.state  # noqa: F401
from bot.wechat import run
from bot.wechat.form import form

run._warm(form(2048, ()))


def door_alone(first: str, environment: dict[str, str], log: Path) -> None:
    """The command as in a process of its own. `first`: what is done before it."""
    with log.open("ab") as written:
        for stream in (1, 2):
            os.dup2(written.fileno(), stream)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["medaid", "wechat"]
    exec(first)  # noqa: S102 - a test's own words
    cli.main(["wechat"])
