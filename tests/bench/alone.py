"""What a command took, counted in a small process of its own: Linux counts the memory of the one that starts a command
with that of the command."""

import os
import subprocess
import sys
from typing import IO

from tests.bench.peers import ROOT

_COUNTED = """
import os, subprocess, sys
_, status, used = os.wait4(subprocess.Popen(sys.argv[1:]).pid, 0)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def used(*words: str, source: IO[bytes] | None = None) -> tuple[float, float]:
    """CPU seconds and MiB of `medaid ...`; `source`: what it reads. What it writes goes nowhere."""
    command = [sys.executable, "-S", "-c", _COUNTED, sys.executable, "-m", "cli", *words]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        raise RuntimeError(f"medaid {words[0]} failed: {done.stderr}")
    seconds, mebibytes = map(float, done.stderr.splitlines()[-1].split())
    return seconds, mebibytes
