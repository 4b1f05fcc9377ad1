"""A `medaid` command from a process that has loaded all of it: what takes a second begins in a hundredth."""

import asyncio
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hung import HUNG

ROOT = Path(__file__).parents[1]


class Forked:
    """What is asked of a process of asyncio, of one that was forked."""

    _CONTEXT = multiprocessing.get_context("forkserver")
    _CONTEXT.set_forkserver_preload(["pytest", "tests.loaded"])

    def __init__(
        self,
        words: list[str],
        environment: Mapping[str, str],
        log: Path,
        *,
        first: str = "",
        errors: Path | None = None,
    ) -> None:
        """`words`: of the command; `log`: what its output is added to; `first`: what is done in it before, or all of it
        where there are no words; `errors`: where those go that are not to stand in the log."""
        given = (words, dict(environment), log, errors or log, first)
        self._process = self._CONTEXT.Process(target=_command, args=given, daemon=True)
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

    def join(self) -> None:
        """As `wait`, for who has no loop; TimeoutExpired where it hangs."""
        self._process.join(HUNG)
        if self._process.exitcode is None:
            self.kill()
            raise subprocess.TimeoutExpired("medaid", HUNG)

    async def wait(self) -> int:
        await asyncio.to_thread(self._process.join)
        return self._process.exitcode or 0


def medaid(*words: str, first: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command to its end, with these settings and none of the machine's. `first`: as of Forked."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("MEDAID_")}
    with TemporaryDirectory() as folder:
        told, errors = Path(folder, "told"), Path(folder, "errors")
        forked = Forked([*words], ours | environment, told, first=first, errors=errors)
        forked.join()
        status = forked.returncode or 0
        return subprocess.CompletedProcess(words, status, told.read_text("utf-8"), errors.read_text("utf-8"))


def _command(words: list[str], environment: dict[str, str], log: Path, errors: Path, first: str) -> None:
    """The command as in a process of its own."""
    for stream, file in ((1, log), (2, errors)):
        with file.open("ab") as written:
            os.dup2(written.fileno(), stream)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    sys.argv = ["medaid", *words]
    exec(first, {})  # noqa: S102 - a test's own words, in a place of their own
    if words:
        import cli

        cli.main(words)
