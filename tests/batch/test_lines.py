"""`medaid estimate --jobs`: the same bytes in the same order on any number of cores, and a clean end."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from batch.lines import TOGETHER, answers
from batch.workers import AHEAD, WorkerLost, in_order
from tests.house.test_command import LINE, MEDAID, ROOT, SITUATION
from tests.hung import HUNG

pytestmark = pytest.mark.far

AMOUNTS = [
    json.dumps({**SITUATION, "treatments": [SITUATION["treatments"][0] | {"self_paid": str(n)}]}) for n in range(900)
]
MIXED = b"".join(
    b"not json\n" if n % 97 == 5 else b"\r\n" if n % 53 == 7 else line.encode() + b"\n"
    for n, line in enumerate(AMOUNTS)
)


def run(given: bytes, jobs: int) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*MEDAID, "estimate", "--jobs", str(jobs)], cwd=ROOT, input=given, capture_output=True, timeout=HUNG
    )


def test_two_cores_give_the_bytes_that_one_gives_bad_lines_included():
    one, two = run(MIXED, 1), run(MIXED, 2)
    assert two.stdout == one.stdout
    assert (two.returncode, two.stderr) == (one.returncode, one.stderr) == (1, b"")
    assert one.stdout.count(b"\n") == len(AMOUNTS) - sum(n % 53 == 7 and n % 97 != 5 for n in range(len(AMOUNTS)))
    assert run(LINE, 2).returncode == 0


def test_lines_that_are_long_wait_in_pieces_of_bounded_size():
    long = b'{"x": "' + b"x" * 700_000 + b'"}\n'
    one, two = run((long + LINE + b"\n") * 12, 1), run((long + LINE + b"\n") * 12, 2)
    assert two.stdout == one.stdout
    assert two.stdout.count(b"\n") == 24


def test_only_a_little_more_is_read_than_was_answered():
    read = 0

    def lines():
        nonlocal read
        for _ in range(100 * TOGETHER):
            read += 1
            yield LINE

    found = answers(lines(), jobs=2)
    next(found)
    assert read <= TOGETHER * (2 * AHEAD + 2)
    found.close()


def test_a_reader_that_leaves_early_is_no_error_message():
    done = subprocess.run(
        ["sh", "-c", f"yes '{LINE.decode()}' | {' '.join(MEDAID)} estimate --jobs 2 | head -1"],
        cwd=ROOT,
        capture_output=True,
        timeout=HUNG,
    )
    assert json.loads(done.stdout)["treatments"]
    assert not done.stderr


def left(group: int) -> list[str]:
    """What still runs of a group of processes."""
    found = subprocess.run(["ps", "-eo", "pgid=,pid=,args="], capture_output=True, text=True, check=True)
    return [line for line in found.stdout.splitlines() if line.split()[0] == str(group) and "defunct" not in line]


@pytest.fixture
def heeds_ctrl_c() -> Iterator[None]:
    """What is started heeds Ctrl-C, also where the tests run in the background of a script, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeds_ctrl_c")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_ctrl_c_and_a_kill_leave_no_process_behind(how):
    with subprocess.Popen(["yes", LINE.decode()], stdout=subprocess.PIPE) as endless:
        process = subprocess.Popen(
            [*MEDAID, "estimate", "--jobs", "2"],
            cwd=ROOT,
            stdin=endless.stdout,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert process.stdout.readline()
        if how == signal.SIGINT:
            os.killpg(process.pid, how)
        else:
            process.kill()
        process.stdout.close()
        try:
            told = process.communicate(timeout=HUNG)[1]
        finally:
            endless.kill()
            process.kill()
        assert b"Traceback" not in told
        assert process.returncode != 0
    until = time.monotonic() + HUNG
    while left(process.pid):
        assert time.monotonic() < until, left(process.pid)
        time.sleep(0.05)


def ended(number: int) -> int:
    """A worker as it ends where the system has no memory left."""
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_a_worker_that_is_killed_is_told_and_not_waited_for():
    with pytest.raises(WorkerLost):
        list(in_order(ended, range(10), 2))


def test_the_command_says_so_in_one_sentence():
    script = (
        "import sys, batch.lines, cli, tests.batch.killed as killed\n"
        "batch.lines.answered = killed.answered\n"
        "sys.argv = ['medaid', 'estimate', '--jobs', '2']\n"
        "cli.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, input=MIXED, capture_output=True, timeout=HUNG)
    assert done.returncode == 1
    assert done.stderr == b"Error: a worker ended before its work did: what follows was not computed.\n"
