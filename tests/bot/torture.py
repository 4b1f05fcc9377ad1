"""`make torture`: the chat's hard days in full size, with figures; on SQLite or, with `--store postgresql`, on one
database of several workers. Exit status 1 where a goal is missed."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests import postgresql
from tests.bot.crash import crash
from tests.bot.crash_wechat import crash_wechat
from tests.bot.crash_workers import crash_workers
from tests.bot.hardship import disk_full, disorder, each_write, flood, grows, terminated
from tests.bot.shim import COMPILER
from tests.bot.support import Bot, is_root, stores_on
from tests.fake_wechat import Kind

KINDS: tuple[Kind, ...] = ("plain", "certified")
"""Of accounts in WeChat: replies only, and customer service besides."""


class Given(NamedTuple):
    """What a day is told."""

    part: float
    """Of the full size."""
    seed: int
    folder: Path

    def times(self, whole: int, least: int = 2) -> int:
        """So many of them."""
        return max(least, round(whole * self.part))

    def beside(self, name: str) -> Path:
        """A folder more."""
        folder = self.folder / name
        folder.mkdir()
        return folder


Day = Callable[[Given], bool]
"""Says its figures; gives whether its goal was met."""


def _killed(given: Given) -> bool:
    report = asyncio.run(crash(given.seed, given.times(1000), given.folder))
    _say("kill -9 with 30 % faults", report)
    return report.lost == 0 and sorted(report.first_reply)[len(report.first_reply) // 2] <= 2


def _wechat(given: Given) -> bool:
    met = True
    for kind in KINDS:
        found = asyncio.run(crash_wechat(given.seed, given.times(300), given.beside(kind), kind))
        _say("kill -9 while WeChat asks again", found)
        met = met and found.lost == 0
    return met


def _disorder(given: Given) -> bool:
    _say("duplicated and shuffled", asyncio.run(disorder(given.seed, round(10_000 * given.part), given.folder)))
    return True


def _disk(given: Given) -> bool:
    for small_disk in (True, False) if is_root() else (False,):
        what = "tmpfs" if small_disk else "RLIMIT_FSIZE"
        _say(
            f"disk full ({what})",
            asyncio.run(disk_full(given.seed, given.times(50), given.beside(what), small_disk)),
        )
    return True


def _writes(given: Given) -> bool:
    _say(
        "each write fails once",
        asyncio.run(each_write(given.folder, max(1, round(1 / given.part)))) if COMPILER else "no C compiler here",
    )
    return True


def _flood(given: Given) -> bool:
    flooded = asyncio.run(flood(given.times(3000, 1300), given.folder))
    _say("one chat floods", flooded)
    return flooded.before <= flooded.messages / 10


def _sigterm(given: Given) -> bool:
    stopped = asyncio.run(terminated(given.seed, given.times(200), given.folder))
    _say("SIGTERM under load", stopped)
    return stopped.slowest <= 10


def _memory(given: Given) -> bool:
    grown = asyncio.run(grows(round(200_000 * given.part), given.folder))
    _say(f"memory, growth {grown.growth:.1%}", grown)
    return grown.growth <= 0.10


def _workers(server: postgresql.Server, given: Given, *, posted: bool) -> bool:
    found = asyncio.run(crash_workers(given.seed, given.times(300, 3), given.folder, server, posted=posted))
    _say("kill -9 of one of several, 30 % faults", found)
    return found.lost == 0 and found.taken_over <= 10


EMBEDDED: dict[str, Day] = {
    "crash": _killed,
    "wechat": _wechat,
    "disorder": _disorder,
    "disk": _disk,
    "writes": _writes,
    "flood": _flood,
    "sigterm": _sigterm,
    "memory": _memory,
}


@contextmanager
def _days(store: str) -> Iterator[dict[str, Day]]:
    if store == "sqlite":
        yield EMBEDDED
        return
    if postgresql.PROGRAMS is None:
        sys.exit(f"{postgresql.MISSING}.")
    with postgresql.server() as server, stores_on(server):
        several: dict[str, Day] = {
            "workers": partial(_workers, server, posted=False),
            "doors": partial(_workers, server, posted=True),
        }
        yield several | {name: EMBEDDED[name] for name in ("disorder", "flood", "sigterm")}


def main() -> None:
    """Run all; `--part 0.1` runs a tenth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", type=float, default=1.0, help="the part of the full size, 1 for all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--store", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--only", choices=[*EMBEDDED, "workers", "doors"])
    given = parser.parse_args()
    Bot.anew = True  # as an operator starts it: how long that takes is told
    with tempfile.TemporaryDirectory() as folder, _days(given.store) as days:
        wanted = {name: day for name, day in days.items() if given.only in (None, name)}
        if not wanted:
            parser.error(f"{given.only} is no day of {given.store}")
        failed = []
        for name, day in wanted.items():
            own = Path(folder, name)
            own.mkdir()
            if not day(Given(given.part, given.seed, own)):
                failed.append(name)
    sys.exit(f"missed: {', '.join(failed)}" if failed else 0)


def _say(what: str, report: object) -> None:
    print(f"{what}: {report}", flush=True)


if __name__ == "__main__":
    main()
