"""The process that draws: the same paper, no secret, nothing left behind, and another one where it died or hung."""

import logging
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest

from locales import LANGUAGES
from summary.paper.drawer import Drawer, NotDrawn
from summary.paper.pdf import pdf, png
from tests.bench.paper import stay
from tests.hung import HUNG

PROC = Path("/proc")
needs_proc = pytest.mark.skipif(not PROC.is_dir(), reason="this system does not show processes as files")


@pytest.fixture(scope="module")
def drawer() -> Iterator[Drawer]:
    yield Drawer()


def process(drawer: Drawer) -> subprocess.Popen[bytes]:
    assert drawer._process
    return drawer._process


@pytest.mark.parametrize(
    "code", ["zh", pytest.param("ko", marks=pytest.mark.far), pytest.param("en", marks=pytest.mark.far)]
)
def test_it_draws_what_would_have_been_drawn_here(drawer: Drawer, code: str):
    assert drawer.draw("pdf", stay(1, code)) == pdf(stay(1, code))
    assert drawer.draw("png", stay(1, code)) == png(stay(1, code))


def test_a_language_is_the_same_one_on_the_other_side():
    for each in LANGUAGES.values():
        each.text("page.name")  # the catalog has been read
        assert pickle.loads(pickle.dumps(each)) is each  # noqa: S301
        assert len(pickle.dumps(each)) < 200


def test_a_process_that_died_is_replaced(drawer: Drawer):
    drawer.draw("pdf", stay(2, "zh"))
    process(drawer).kill()
    process(drawer).wait(HUNG)
    assert drawer.draw("pdf", stay(2, "zh")).startswith(b"%PDF")


def test_one_that_dies_while_it_draws_costs_that_paper_only(drawer: Drawer):
    drawer.draw("pdf", stay(3, "zh"))
    os.kill(process(drawer).pid, signal.SIGSTOP)
    os.kill(process(drawer).pid, signal.SIGKILL)  # perhaps before what is written arrives, perhaps after
    with suppress(NotDrawn):
        drawer.draw("pdf", stay(3, "zh"))
    assert drawer.draw("pdf", stay(3, "zh")).startswith(b"%PDF")


def test_one_that_hangs_is_ended_and_replaced():
    drawer = Drawer(longest=0.01)
    for _ in range(2):
        with pytest.raises(NotDrawn):
            drawer.draw("pdf", stay(4, "zh"))
        assert process(drawer).returncode == -signal.SIGKILL, "it has ended before the next one comes"


@pytest.mark.parametrize("said", [b"", b"typst says hello\n", pickle.dumps((True, b"%PDF"))[:-3], pickle.dumps(7)])
def test_what_says_something_else_is_replaced(monkeypatch: pytest.MonkeyPatch, said: bytes):
    drawer = Drawer()
    strange = [sys.executable, "-c", f"import sys; sys.stdout.buffer.write({said!r}); sys.stdout.flush()"]
    drawer._process = subprocess.Popen([*strange], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with pytest.raises(NotDrawn):
        while True:  # where it has ended before it is asked, another one takes its place at once
            drawer.draw("pdf", stay(3, "zh"))
            drawer._process = subprocess.Popen([*strange], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert drawer.draw("pdf", stay(3, "zh")).startswith(b"%PDF")


@needs_proc
def test_one_that_hangs_ends_by_itself_when_nobody_is_left_to_end_it():
    program = "from summary.paper import drawer; drawer._end_after(0.1); import time; time.sleep(1000)"
    assert subprocess.run([sys.executable, "-c", program], timeout=HUNG).returncode == -signal.SIGALRM


def test_when_it_is_closed_who_waits_for_a_paper_waits_no_more(drawer: Drawer):
    drawer.draw("pdf", stay(3, "zh"))
    os.kill(process(drawer).pid, signal.SIGSTOP)
    before = {*threading.enumerate()}
    with ThreadPoolExecutor(1) as other:
        waits = other.submit(drawer.draw, "pdf", stay(3, "zh"))
        while not any(isinstance(each, Timer) for each in {*threading.enumerate()} - before):
            time.sleep(0.01)  # until it is asked, and what would end it where it hangs was started
        drawer.close()
        with pytest.raises(NotDrawn):
            waits.result(HUNG)


def test_a_paper_that_cannot_be_drawn_is_told_by_kind_and_place_and_the_next_one_is_drawn(drawer: Drawer, caplog):
    good = stay(5, "zh")
    canary = replace(good.answer.title, id="canary.dibao")
    bad = replace(good, answer=replace(good.answer, title=canary))
    with caplog.at_level(logging.DEBUG), pytest.raises(NotDrawn):
        drawer.draw("pdf", bad)
    assert "KeyError" in caplog.text and "pdf.py:" in caplog.text
    assert "canary" not in caplog.text
    assert drawer.draw("pdf", good).startswith(b"%PDF")


@needs_proc
def test_it_knows_no_key_and_no_token_and_gives_way(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MEDAID_KEYS", "canary")
    drawer = Drawer()
    drawer.draw("pdf", stay(6, "zh"))
    here = PROC / str(process(drawer).pid)
    assert b"canary" not in (here / "environ").read_bytes()
    assert os.getpriority(os.PRIO_PROCESS, process(drawer).pid) == min(os.getpriority(os.PRIO_PROCESS, 0) + 10, 19)


@needs_proc
def test_it_ends_with_whoever_began_it_however_that_ends():
    program = (
        "import time; from summary.paper.drawer import Drawer; from tests.bench.paper import stay;"
        "drawer = Drawer(); drawer.draw('pdf', stay(7, 'zh')); print(drawer._process.pid, flush=True); time.sleep(1000)"
    )
    began = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert began.stdout
    pid = int(began.stdout.readline())
    began.kill()
    began.wait(HUNG)
    end = time.monotonic() + HUNG
    while (PROC / str(pid)).exists() and "zombie" not in (PROC / str(pid) / "status").read_text():
        assert time.monotonic() < end, "it is still there"
        time.sleep(0.01)


def test_the_process_that_draws_writes_nothing_into_the_log_by_itself():
    command = [sys.executable, "-m", "summary.paper.drawer"]
    done = subprocess.run(
        command, input=b"canary-4711", capture_output=True, timeout=HUNG, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 1
    assert done.stderr == b""
