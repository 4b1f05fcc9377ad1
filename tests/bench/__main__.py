"""`make bench`: speed and memory beside peers in the same run, as a table. Exit status 1 where a goal is missed."""

import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

from cryptography.fernet import Fernet

from calculator import Situation, Treatment, estimate, in_force
from tests.bench import batch, crowd, paper
from tests.bench.alone import used
from tests.bench.load import requests_a_second
from tests.bench.peers import BENCH, OPENFISCA, ROOT, openfisca_environment

ROUNDS = 3
LINES = int(os.environ.get("BENCH_LINES", "300000"))
STAY = {"on": "2025-03-05", "care": "inpatient", "place": "prefecture", "designated": True, "referral": "primary_care"}
SITUATION = {"residence": "yanbian", "household": "dibao", "treatments": [STAY | {"self_paid": "8000"}]}
OPENFISCA_WORK = {
    "persons": {
        "one": {
            "household": {"2025": "dibao"},
            "place": {"2025": "prefecture"},
            "referral": {"2025": "primary_care"},
            "designated": {"2025": True},
            "own_share": {"2025": 8000},
            "total_aid": {"2025": None},
        }
    }
}


class Row:
    """A line of the table: what, ours, the peer's, and whether the ratio meets the goal."""

    def __init__(self, what: str, ours: str, peer: str, ratio: float, goal: str, met: bool) -> None:
        self.text = f"{what:<46} {ours:>22} {peer:>24}   {ratio:>8.2f}   {goal:<8} {'met' if met else 'MISSED'}"
        self.met = met


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(command: list[str], port: int, path: str, environment: dict[str, str] | None = None) -> Iterator[float]:
    """A server that answers, and the seconds until it did."""
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5).close()
                break
            except OSError:
                if process.poll() is not None or time.monotonic() - started > 60:
                    raise RuntimeError(f"{command} does not answer") from None
                time.sleep(0.005)
        yield time.monotonic() - started
    finally:
        process.terminate()
        process.wait()


@contextmanager
def ours(port: int, **settings: str) -> Iterator[float]:
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"MEDAID_DATA": folder, "MEDAID_PORT": str(port)} | settings
        with serving([sys.executable, "-m", "cli", "serve"], port, "/healthz", environment) as seconds:
            yield seconds


def bare(port: int, size: int) -> list[str]:
    return [sys.executable, "-m", "tests.bench.bare", str(port), str(size)]


def median_ratio(pair: Callable[[], tuple[float, float]]) -> tuple[float, float, float]:
    """Ours, the peer's and their ratio, by the round with the median ratio."""
    rounds = sorted((pair() for _ in range(ROUNDS)), key=lambda found: found[0] / found[1])
    middle = rounds[len(rounds) // 2]
    return middle[0], middle[1], statistics.median(found[0] / found[1] for found in rounds)


def estimate_against_openfisca() -> Iterator[Row]:
    environment = openfisca_environment(in_force(date(2025, 3, 5)))
    stay = Treatment(date(2025, 3, 5), "inpatient", "prefecture", True, "primary_care", 800_000)
    situation = Situation("yanbian", "dibao", (stay,))
    found: dict[str, list[float]] = {"ours": [], "web_api": [], "cheapest": []}
    for _ in range(ROUNDS):
        best = float("inf")
        for _ in range(5):
            started = time.process_time()
            for _ in range(2000):
                estimate(situation)
            best = min(best, (time.process_time() - started) / 2000 * 1e6)
        found["ours"].append(best)
        command = [str(OPENFISCA / "python"), str(BENCH / "openfisca_amount.py"), "3"]
        peer = json.loads(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
        if set(peer["amount"]) != {5600.0}:
            raise RuntimeError(f"OpenFisca computes another policy: {peer['amount']}")
        found["web_api"].append(peer["web_api"])
        found["cheapest"].append(peer["cheapest"])
    mine = statistics.median(found["ours"])
    peers = (("web_api", "built as by its Web API", 20), ("cheapest", "built as cheaply as it can be", 15))
    for name, how, least in peers:
        peer = statistics.median(found[name])
        ratio = statistics.median(p / o for p, o in zip(found[name], found["ours"], strict=True))
        what, goal = f"whole estimate / bare amount, {how}", f"≥ {least}"
        yield Row(what, f"{mine:.1f} µs", f"{peer:.0f} µs", ratio, goal, ratio >= least)


def api_against_openfisca() -> Iterator[Row]:
    environment = openfisca_environment(in_force(date(2025, 3, 5)))
    port, other = free_port(), free_port()
    command = [str(OPENFISCA / "openfisca"), "serve", "--country-package", "openfisca_yanbian"]
    command += ["--port", str(other), "--workers", "1"]
    headers = {"Content-Type": "application/json"}

    def pair() -> tuple[float, float]:
        return (
            requests_a_second(port, "POST", "/api/v1/estimate", json.dumps(SITUATION).encode(), headers),
            requests_a_second(other, "POST", "/calculate", json.dumps(OPENFISCA_WORK).encode(), headers),
        )

    with ours(port), serving(command, other, "/variables", environment):
        mine, peer, ratio = median_ratio(pair)
    yield Row(
        "POST /api/v1/estimate / openfisca serve", f"{mine:.0f} a second", f"{peer:.0f}", ratio, "≥ 4", ratio >= 4
    )


def page_against_bare_flask() -> Iterator[Row]:
    port, other, key = free_port(), free_port(), Fernet.generate_key().decode()
    with ours(port, MEDAID_KEYS=key):
        cookie = crowd.cookie(key, until="household")
        request = urllib.request.Request(f"http://127.0.0.1:{port}/check/household", headers=cookie)
        with urllib.request.urlopen(request) as page:
            size = len(page.read())
        with serving(bare(other, size), other, "/"):

            def pair() -> tuple[float, float]:
                headers = {**cookie, "Accept-Encoding": "gzip"}
                return (
                    requests_a_second(port, "GET", "/check/household", None, headers),
                    requests_a_second(other, "GET", "/", None, headers),
                )

            mine, peer, ratio = median_ratio(pair)
    what = f"question page / bare Flask page of {size} bytes"
    yield Row(what, f"{mine:.0f} a second", f"{peer:.0f}", ratio, "≥ 0.65", ratio >= 0.65)


def start_against_bare_flask() -> Iterator[Row]:
    def pair() -> tuple[float, float]:
        port, other = free_port(), free_port()
        with ours(port) as mine:
            pass
        with serving(bare(other, 0), other, "/") as peer:
            pass
        return mine, peer

    mine, peer, ratio = median_ratio(pair)
    yield Row(
        "ready for the first request / bare Flask", f"{mine:.2f} s", f"{peer:.2f} s", ratio, "≤ 2.5", ratio <= 2.5
    )


def weight_against_a_first_answer() -> Iterator[Row]:
    """The heaviest page there is, packed, in any language, beside what it may weigh."""
    from tests.web.app import config
    from tests.web.test_eyes import MOST, pages
    from web import create_app

    app = create_app(config())
    heaviest, where = 0, ""
    for language, address, cookie in pages(app):
        client = app.test_client()
        client.set_cookie("check", cookie)
        size = len(client.get(address, headers={"Accept-Encoding": "gzip"}).data)
        if size > heaviest:
            heaviest, where = size, f"{address.partition('?')[0][:20]}, {language}"
    what = f"the heaviest page ({where})"
    yield Row(what, f"{heaviest} bytes", f"{MOST} bytes", heaviest / MOST, "≤ 1", heaviest <= MOST)


def result_against_one_without_changes() -> Iterator[Row]:
    """The page of a result with what would change it, in the way where that takes most, beside the page without."""
    from tests.bench.result import by_way

    name, mine, peer, ratio = max(by_way(), key=lambda found: found[3])
    what = f"a result with what would change it ({name})"
    yield Row(what, f"{mine * 1000:.1f} ms", f"{peer * 1000:.1f} ms, without", ratio, "≤ 1.5", ratio <= 1.5)


def lines() -> Iterator[Row]:
    """Lines a second on one core, and the memory at many lines beside that at a tenth."""
    line = json.dumps(SITUATION).encode() + b"\n"
    peaks, seconds = [], 0.0
    for count in (LINES // 10, LINES):
        with tempfile.TemporaryFile() as source:
            for _ in range(count // 1000):
                source.write(line * 1000)
            source.seek(0)
            seconds, peak = used("estimate", source=source)
        peaks.append(peak)
    speed = LINES / seconds
    yield Row("medaid estimate, lines a second of one core", f"{speed:.0f}", "5000", speed / 5000, "≥ 1", speed >= 5000)
    ratio = peaks[1] / peaks[0]
    what = f"memory at {LINES} lines / at {LINES // 10}"
    yield Row(what, f"{peaks[1]:.1f} MiB", f"{peaks[0]:.1f} MiB", ratio, "≤ 1.05", ratio <= 1.05)


def many_at_once() -> Iterator[Row]:
    yield from (Row(*figures) for figures in batch.figures())


def search_against_every_phrase() -> Iterator[Row]:
    """What residents ask and what attackers type, beside a comparison of the same text with every phrase."""
    from rapidfuzz import fuzz, process

    from guide import search
    from guide.finding import phrases
    from tests.guide.test_search import HOSTILE, SEARCHES

    sounds = [phrase.sound for phrase in phrases()]
    texts = [question for _, question, _ in SEARCHES] + HOSTILE
    search("押金", "zh")
    ours, peers = [], []
    for place, text in enumerate(texts):
        begun = time.process_time()
        search(f"{text} {place}", "zh")
        between = time.process_time()
        process.extract(text, sounds, scorer=fuzz.partial_ratio, limit=None)
        peers.append(time.process_time() - between)
        ours.append(between - begun)
    mine, peer = statistics.median(ours), statistics.median(peers)
    what = "a search in the guide / against every phrase"
    yield Row(what, f"{mine * 1000:.2f} ms", f"{peer * 1000:.2f} ms", mine / peer, "≤ 1", mine / peer <= 1)
    longest = max(ours)
    what = "the longest search / the middle one"
    yield Row(what, f"{longest * 1000:.1f} ms", f"{mine * 1000:.2f} ms", longest / mine, "≤ 20", longest / mine <= 20)


def reading_against_search() -> Iterator[Row]:
    """What is typed, read as an answer and as a sentence, beside a search in the guide; hostile texts; its memory."""
    from conversation import QUESTIONS, Facts, understood
    from conversation.understanding.choice.likely import learned
    from conversation.understanding.sentences.sentence import proposed
    from conversation.understanding.text.lexicon import lexicon
    from guide import search
    from tests.understanding.hostile import texts
    from tests.understanding.sets import LANGUAGES, rows

    facts = Facts({"when": "this_year"}, date(2026, 11, 26))

    def seconds(work: Callable[[str], object], typed: list[str]) -> list[float]:
        taken = []
        for text in typed:
            begun = time.process_time()
            work(text)
            taken.append(time.process_time() - begun)
        return taken

    def read(text: str) -> None:
        understood(QUESTIONS["household"], text, facts)
        proposed(text, facts)

    tracemalloc.start()
    kept = lexicon.__wrapped__(), learned.__wrapped__()
    mebibytes = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    del kept
    said = [row["said"] for language in LANGUAGES for row in rows(language, "sentences")]
    seconds(read, said[:1]), seconds(lambda text: search(text, "zh"), ["押金"])
    ours, hostile = seconds(read, said), seconds(read, list(texts(2000)))
    mine, peer = statistics.median(ours), statistics.median(seconds(lambda text: search(text, "zh"), said))
    what = "a sentence read / a search in the guide"
    yield Row(what, f"{mine * 1000:.2f} ms", f"{peer * 1000:.2f} ms", mine / peer, "≤ 5", mine / peer <= 5)
    longest, middle = max(hostile), statistics.median(hostile)
    what = "the longest hostile text / the middle one"
    yield Row(
        what, f"{longest * 1000:.1f} ms", f"{middle * 1000:.2f} ms", longest / middle, "≤ 50", longest / middle <= 50
    )
    yield Row(
        "words and learned in memory / may", f"{mebibytes:.0f} MiB", "30 MiB", mebibytes / 30, "≤ 1", mebibytes <= 30
    )


def paper_against_weasyprint() -> Iterator[Row]:
    """Chinese and Korean side by side with a code, warm; and the memory of many papers."""
    peers, found = [], []
    for _ in range(ROUNDS):
        peer = paper.weasyprint_seconds(paper.stay(0, "ko"))
        if peer is None:
            print("WeasyPrint's system libraries (Pango) are not here: no comparison for the paper", flush=True)
            break
        found.append(paper.seconds("ko"))
        peers.append(peer)
    if peers:
        ratio = statistics.median(mine / peer for mine, peer in zip(found, peers, strict=True))
        mine, peer = statistics.median(found), statistics.median(peers)
        what = "the paper as PDF / WeasyPrint"
        yield Row(what, f"{mine * 1000:.1f} ms", f"{peer * 1000:.0f} ms", ratio, "≤ 0.12", ratio <= 0.12)
    early, late = paper.memory()
    what = f"memory after {paper.PAPERS} papers / after {paper.PAPERS // 10}"
    yield Row(what, f"{late:.0f} MiB", f"{early:.0f} MiB", late / early, "≤ 1.10", late / early <= 1.10)


def pages_beside_papers() -> Iterator[Row]:
    """A visitor's question page while a crowd asks for papers at once, and on the quiet server."""
    port, key = free_port(), Fernet.generate_key().decode()
    with ours(port, MEDAID_KEYS=key):
        headers = crowd.cookie(key, until="care")
        quiet, _ = crowd.page_seconds(port, headers, 2.0)
        done = threading.Event()
        command = [sys.executable, "-m", "tests.bench.crowd", str(port), key]
        asking = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        threading.Thread(target=lambda: (asking.wait(), done.set())).start()
        beside, failed = crowd.page_seconds(port, headers, done)
    papers, later, lost = map(int, asking.stdout.read().split()) if asking.stdout else (0, 0, 0)
    middle, worst = statistics.median(beside), statistics.quantiles(beside, n=20)[-1]
    what = f"a question page, p95 beside {crowd.PAPERS} papers"
    goal = f"≤ {crowd.LONGEST * 1000:.0f} ms"
    met = worst <= crowd.LONGEST and failed == lost == 0 and papers == crowd.PAPERS
    peer = f"{statistics.median(quiet) * 1000:.1f} ms, quiet"
    yield Row(what, f"{worst * 1000:.0f} ms", peer, worst / statistics.median(quiet), goal, met)
    told = f"{papers} papers, {later} times told to come again, {lost} failed"
    print(f"  p50 {middle * 1000:.1f} ms of {len(beside)} pages, {failed} failed; {told}", flush=True)


def main() -> int:
    """Runs everything, or the parts named on the command line."""
    parts = {
        "estimate": estimate_against_openfisca,
        "api": api_against_openfisca,
        "page": page_against_bare_flask,
        "start": start_against_bare_flask,
        "weight": weight_against_a_first_answer,
        "result": result_against_one_without_changes,
        "lines": lines,
        "batch": many_at_once,
        "search": search_against_every_phrase,
        "reading": reading_against_search,
        "paper": paper_against_weasyprint,
        "crowd": pages_beside_papers,
    }
    print(f"{'':<46} {'ours':>22} {'peer':>24}   {'ratio':>8}   goal", flush=True)
    met = True
    for name in sys.argv[1:] or parts:
        for row in parts[name]():
            print(row.text, flush=True)
            met = met and row.met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
