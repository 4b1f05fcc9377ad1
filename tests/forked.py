"""A `medaid` command from a process that has loaded all of it: what takes a second begins in a hundredth."""

import asyncio
import multiprocessing
import os
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]


class Forked:
    """What is asked of a process of asyncio, of one that was forked."""

    _CONTEXT = multiprocessing.get_context("forkserver")
    _CONTEXT.set_forkserver_preload(["pytest", "tests.loaded"])

    def __init__(self, words: list[str], environment: Mapping[str, str], log: Path, *, first: str = "") -> None:
        """`words`: of the command; `log`: what its output is added to; `first`: what is done in it before."""
        self._process = self._CONTEXT.Process(target=_command, args=(words, dict(environment), log, first), daemon=True)
        self._process.start()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        self._process.kill()

    async def wait(self) -> int:
        await asyncio.to_thread(self._process.join)
        return self._process.exitcode or 0


def _command(words: list[str], environment: dict[str, str], log: Path, first: str) -> None:
    """The command as in a process of its own."""
    with log.open("ab") as written:
        for stream in (1, 2):
            os.dup2(written.fileno(), stream)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    sys.argv = ["medaid", *words]
    exec(first, {})  # noqa: S102 - a test's own words, in a place of their own
    import cli

    cli.main(words)
