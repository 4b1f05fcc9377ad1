"""Lighthouse, as a phone with a slow line, on the pages that people find and on those that are only the resident's."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from flask import Flask

from tests.browsers.conftest import NPM
from tests.web.conftest import CHROMIUM
from tests.web.test_keep import link_of
from tests.web.walk import STAY, walk

pytestmark = pytest.mark.far

ALL = ["accessibility", "best-practices", "performance", "seo"]
OWN = ALL[:3]
"""What is only the resident's asks search engines to stay away, which Lighthouse counts against SEO."""
TRIES = 4
"""A busy machine makes a page seem slower than it is, never faster."""
SLOWER = 4
"""How much slower than the machine the phone is: what Lighthouse takes of itself, and never more."""
PHONE = 375
"""The phone by Lighthouse's own measure of a processor: a quarter of the desktop of 1,500 for which a slowdown of four
is meant. Its documents ask for a smaller one on a machine that is slower itself, so that the phone stays the same."""
LIGHTHOUSE = NPM / "lighthouse" / "cli" / "index.js"


def scores(
    address: str, cookie: str, categories: list[str], folder: Path, slower: float
) -> tuple[dict[str, float], float]:
    """Each from 0 to 100, and the slowdown that this machine wants; none where the browser was too busy to look."""
    report = folder / "report.json"
    command = ["node", str(LIGHTHOUSE), address, "--output=json", f"--output-path={report}", "--quiet"]
    command += ["--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"]
    command += [f"--throttling.cpuSlowdownMultiplier={slower}"]
    command += [f"--only-categories={','.join(categories)}", f"--extra-headers={json.dumps({'Cookie': cookie})}"]
    environment = os.environ | {"CHROME_PATH": str(CHROMIUM), "HOME": str(folder)}
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr)
        return {}, slower
    found = json.loads(report.read_text(encoding="utf-8"))
    machine = found["environment"]["benchmarkIndex"]
    print(f"{address}: machine {machine}, slowed {slower:.2f} times")
    return {name: round(each["score"] * 100) for name, each in found["categories"].items()}, min(
        SLOWER, machine / PHONE
    )


@pytest.mark.parametrize(
    ("address", "categories"),
    [("/", ALL), ("/check/household", ALL), ("/guide", ALL), ("/result", OWN), ("/s/", OWN)],
)
def test_lighthouse_finds_nothing_to_mend(app: Flask, server: str, tmp_path: Path, address: str, categories: list[str]):
    if CHROMIUM is None:
        pytest.skip("no Chromium here: the pages are not shown to Lighthouse")
    if not LIGHTHOUSE.exists():
        pytest.skip("no Lighthouse here (npm package lighthouse, brought by `make test-far`)")
    client = app.test_client()
    client.get("/lang/zh")
    walk(client, STAY, until=address if address.startswith("/check/") else "/result")
    if address == "/s/":
        address = link_of(client)
    cookie = f"check={client.get_cookie('check').value}"
    best, slower = dict.fromkeys(categories, 0), float(SLOWER)
    for _ in range(TRIES):
        found, slower = scores(f"{server}{address}", cookie, categories, tmp_path, slower)
        best = {name: max(score, found.get(name, 0)) for name, score in best.items()}
        if set(best.values()) == {100}:
            return
    pytest.fail(f"{address}: {best}")
