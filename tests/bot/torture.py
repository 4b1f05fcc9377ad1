"""`make torture`: the chat's hard days in full size, with figures. Exit status 1 where a goal is missed."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bot.crash import crash
from tests.bot.crash_wechat import crash_wechat
from tests.bot.hardship import disk_full, disorder, each_write, flood, grows, terminated
from tests.bot.shim import COMPILER
from tests.bot.support import is_root
from tests.fake_wechat import Kind

DAYS = ("crash", "wechat", "disorder", "disk", "writes", "flood", "sigterm", "memory")


KINDS: tuple[Kind, ...] = ("plain", "certified")
"""Of accounts in WeChat: replies only, and customer service besides."""


def main() -> None:
    """Run all; `--part 0.1` runs a tenth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", type=float, default=1.0, help="the part of the full size, 1 for all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=[*DAYS])
    given = parser.parse_args()
    part, seed = given.part, given.seed

    def wanted(name: str) -> bool:
        return given.only in (None, name)

    failed = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        if wanted("crash"):
            report = asyncio.run(crash(seed, max(2, round(1000 * part)), _new(root, "crash")))
            _say("kill -9 with 30 % faults", report)
            median = sorted(report.first_reply)[len(report.first_reply) // 2]
            failed += ["crash"] * (report.lost > 0 or median > 2)
        if wanted("wechat"):
            for kind in KINDS:
                kills, folder = max(2, round(300 * part)), _new(root, f"wechat-{kind}")
                found = asyncio.run(crash_wechat(seed, kills, folder, kind))
                _say("kill -9 while WeChat asks again", found)
                failed += ["wechat"] * (found.lost > 0)
        if wanted("disorder"):
            _say("duplicated and shuffled", asyncio.run(disorder(seed, round(10_000 * part), _new(root, "disorder"))))
        if wanted("disk"):
            for small_disk in (True, False) if is_root() else (False,):
                done = asyncio.run(
                    disk_full(seed, max(2, round(50 * part)), _new(root, f"disk{small_disk}"), small_disk)
                )
                _say("disk full (tmpfs)" if small_disk else "disk full (RLIMIT_FSIZE)", done)
        if wanted("writes"):
            _say("each write fails once", _writes(part, _new(root, "writes")))
        if wanted("flood"):
            flooded = asyncio.run(flood(max(1300, round(3000 * part)), _new(root, "flood")))
            _say("one chat floods", flooded)
            failed += ["flood"] * (flooded.before > flooded.messages / 10)
        if wanted("sigterm"):
            stopped = asyncio.run(terminated(seed, max(2, round(200 * part)), _new(root, "sigterm")))
            _say("SIGTERM under load", stopped)
            failed += ["sigterm"] * (stopped.slowest > 10)
        if wanted("memory"):
            grown = asyncio.run(grows(round(200_000 * part), _new(root, "memory")))
            _say(f"memory, growth {grown.growth:.1%}", grown)
            failed += ["memory"] * (grown.growth > 0.10)
    sys.exit(f"missed: {', '.join(failed)}" if failed else 0)


def _writes(part: float, folder: Path) -> object:
    return asyncio.run(each_write(folder, max(1, round(1 / part)))) if COMPILER else "no C compiler here"


def _new(root: Path, name: str) -> Path:
    folder = root / name
    folder.mkdir()
    return folder


def _say(what: str, report: object) -> None:
    print(f"{what}: {report}", flush=True)


if __name__ == "__main__":
    main()
