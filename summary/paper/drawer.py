"""Papers drawn in a process of their own, one after the other: whoever asks for pages never waits for one.

It starts with the first paper, gives way to everything else on the machine, knows none of our secrets, ends with the
process that began it, and is replaced when it dies or hangs. As a program (`python -m summary.paper.drawer`) it is that
process: kind and paper in, whether it was drawn and the file out, all pickled, since both ends are ours.
"""

import logging
import os
import pickle
import sys
from contextlib import suppress
from subprocess import PIPE, Popen
from threading import Lock, Timer
from traceback import extract_tb
from typing import IO, Literal, cast

from summary.paper.paper import Paper

Kind = Literal["pdf", "png"]

LONGEST = 60.0
"""Seconds after which a drawing hangs: many times what the longest paper takes on a slow machine."""
_LOG = logging.getLogger(__name__)


class NotDrawn(Exception):
    """This paper could not be drawn; the log says where, and never a word of it."""


class Drawer:
    """Draws for this process, in another one."""

    def __init__(self, *, longest: float = LONGEST) -> None:
        self._turn = Lock()
        self._process: Popen[bytes] | None = None
        self._longest = longest

    def draw(self, kind: Kind, paper: Paper) -> bytes:
        """The file, when it is this paper's turn. Raises NotDrawn."""
        with self._turn:
            if self._process is None or self._process.poll() is not None:
                self._process = _started()
            drawn, made = self._asked(self._process, kind, paper)
        if not drawn:
            _LOG.error("a paper was not drawn: %s", made.decode())
            raise NotDrawn
        return made

    def _asked(self, process: "Popen[bytes]", kind: Kind, paper: Paper) -> tuple[bool, bytes]:
        there, back = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        hung = Timer(self._longest, process.kill)
        hung.daemon = True
        hung.start()
        try:
            pickle.dump((kind, paper), there)
            there.flush()
            return cast("tuple[bool, bytes]", pickle.load(back))  # noqa: S301 - our own process
        except (OSError, EOFError, pickle.UnpicklingError):
            process.kill()
            process.wait()  # so that the next paper finds another one
            return False, b"its process ended"
        finally:
            hung.cancel()


def _started() -> "Popen[bytes]":
    known = {name: value for name, value in os.environ.items() if not name.startswith("MEDAID_")}
    known["PYTHONPATH"] = os.pathsep.join(path or "." for path in sys.path)
    command = [sys.executable, "-m", "summary.paper.drawer"]
    # In a session of its own Ctrl-C does not reach it: it ends when nothing can come in any more.
    return Popen(command, stdin=PIPE, stdout=PIPE, env=known, start_new_session=True)  # noqa: S603 - all of it is ours


def main() -> None:
    """Draw what comes in until nothing can come any more."""
    if hasattr(os, "nice"):
        os.nice(10)
    out, sys.stdout = sys.stdout.buffer, sys.stderr
    with suppress(EOFError, BrokenPipeError):
        while True:
            kind, paper = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the process that started this one
            pickle.dump(_drawn(kind, paper), out)
            out.flush()


def _drawn(kind: Kind, paper: Paper) -> tuple[bool, bytes]:
    try:
        from summary.paper.pdf import pdf, png

        return True, pdf(paper) if kind == "pdf" else png(paper)
    except BaseException as error:  # a panic of typst is no Exception; what it says may hold an answer
        places = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(extract_tb(error.__traceback__)))
        return False, f"{type(error).__name__} at {places}".encode()


if __name__ == "__main__":
    main()
