"""Many cases at once: two cores beside one, and a table of a million rows beside the lines of as many situations."""

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.alone import used
from tests.bench.peers import ROOT

LINES = 100_000
ROWS = int(os.environ.get("BENCH_ROWS", "1000000"))
HOUSEHOLDS = ("tekun", "dibao", "dibao_margin", "illness_poverty")
STAY = {"care": "inpatient", "place": "prefecture", "designated": "true", "referral": "primary_care"}


def situations(path: Path, count: int) -> None:
    numbers = random.Random(15)
    with path.open("w", encoding="utf-8") as file:
        for _ in range(count):
            stay = {**STAY, "designated": True, "on": "2025-03-05", "self_paid": str(numbers.randint(1, 40_000))}
            household = numbers.choice(HOUSEHOLDS)
            file.write(json.dumps({"residence": "yanbian", "household": household, "treatments": [stay]}) + "\n")


def treatments(path: Path, count: int) -> None:
    """Two rows a person on the average, in no order."""
    numbers = random.Random(15)
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file)
        write.writerow(["person", "residence", "household", "on", *STAY, "self_paid"])
        for _ in range(count):
            person = numbers.randrange(max(1, count // 2))
            day = f"2025-{numbers.randint(1, 12):02}-{numbers.randint(1, 28):02}"
            household = HOUSEHOLDS[person % len(HOUSEHOLDS)]
            write.writerow([person, "yanbian", household, day, *STAY.values(), numbers.randint(1, 40_000)])


def seconds_of_lines(path: Path, jobs: int) -> float:
    command = [sys.executable, "-m", "cli", "estimate", "--jobs", str(jobs), str(path)]
    begun = time.monotonic()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - begun


def table(source: Path, target: Path) -> tuple[float, float]:
    """Seconds and MiB of the command itself."""
    begun = time.monotonic()
    _, mebibytes = used("table", str(source), str(target))
    return time.monotonic() - begun, mebibytes


def figures() -> Iterator[tuple[str, str, str, float, str, bool]]:
    """What, ours, the peer's, ratio, goal, met."""
    with tempfile.TemporaryDirectory() as folder:
        lines, rows, answers = (Path(folder, name) for name in ("in.jsonl", "in.csv", "out.parquet"))
        situations(lines, LINES)
        one, two = seconds_of_lines(lines, 1), seconds_of_lines(lines, 2)
        yield "medaid estimate, two cores / one", f"{two:.1f} s", f"{one:.1f} s", one / two, "≥ 1.7", one / two >= 1.7
        found = []
        for count in (ROWS // 10, ROWS):
            treatments(rows, count)
            found.append(table(rows, answers))
        (_, little), (seconds, much) = found
        speed, beside = ROWS / seconds, LINES / one
        what = "medaid table, rows / lines a second on one core"
        yield what, f"{speed:.0f}", f"{beside:.0f}", speed / beside, "≥ 0.8", speed / beside >= 0.8
        what = f"memory at {ROWS} rows / at {ROWS // 10}"
        yield what, f"{much:.0f} MiB", f"{little:.0f} MiB", much / little, "≤ 3", much / little <= 3
