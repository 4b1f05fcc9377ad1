"""The same work on several cores: what goes in comes out in the same order, and only a little of it waits in memory."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import TypeVar

Given = TypeVar("Given")
Found = TypeVar("Found")

AHEAD = 4
"""Pieces of work for each worker that are under way or wait: so much is in memory, however long the input is."""


class WorkerLost(ChildProcessError):
    """A worker ended before its work did, as when the system had no memory left."""


def in_order(work: Callable[[Given], Found], pieces: Iterable[Given], jobs: int) -> Generator[Found]:
    """What `work` makes of each piece, in their order; with one job here, with more in as many processes.

    Raises what the work raises, and WorkerLost. When it ends, or is left early, every process ends too.
    """
    if jobs == 1:
        yield from map(work, pieces)
        return
    context = multiprocessing.get_context("forkserver")  # its processes know no Ctrl-C until it is switched off below
    context.set_forkserver_preload([work.__module__])
    pool = ProcessPoolExecutor(jobs, context, initializer=_alone)
    waiting: deque[Future[Found]] = deque()
    given = iter(pieces)
    try:
        for piece in islice(given, jobs * AHEAD):
            with _uninterrupted():
                waiting.append(pool.submit(work, piece))
        while waiting:
            with _uninterrupted():
                found = waiting.popleft().result()
            for piece in islice(given, 1):
                with _uninterrupted():
                    waiting.append(pool.submit(work, piece))
            yield found
    except BrokenProcessPool:
        raise WorkerLost("a worker ended before its work did") from None
    finally:
        with _uninterrupted():
            pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C waits until the pool has done its step, as long as a piece of work at most: raised within one it can
    leave a lock held for which the end of the pool waits for ever. Reading and writing are outside of it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _alone() -> None:
    """In a worker: Ctrl-C is for the command, and a command that was killed leaves no worker behind."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(multiprocessing.parent_process(),), daemon=True).start()


def _end_with(command: BaseProcess) -> None:
    command.join()
    os._exit(1)
