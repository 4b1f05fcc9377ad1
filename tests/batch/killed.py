"""A worker that the system ends in the middle of its work."""

import os
import signal


def answered(lines: list[tuple[int, bytes]]) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
