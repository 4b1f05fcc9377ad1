"""The county on the web: eight buttons after the result, its offices in the result, and nothing else changed."""

import html
import re
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from flask.testing import FlaskClient
from pypdf import PdfReader
from waitress.server import create_server

import offices.shelf
from offices import COUNTIES
from offices.shelf import replace
from offices.table import table
from tests.offices.files import ROW, TODAY, example, file
from tests.usual import forms
from tests.web.app import config
from tests.web.browser import profile
from tests.web.walk import STAY, walk
from web import create_app

JILIN = forms(residence="jilin")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    replace(tmp_path, example().offices)
    return tmp_path


@pytest.fixture
def app(folder: Path) -> Flask:
    return create_app(config(data=folder))


@pytest.fixture
def resident(client: FlaskClient) -> FlaskClient:
    """With a result."""
    walk(client, STAY)
    return client


def where(client: FlaskClient, address: str = "/result") -> str:
    """The section that tells whom to ask, as it stands in the page."""
    found = re.search(r'<details id="where".*?</details>', client.get(address).text, re.DOTALL)
    assert found
    return found[0]


def figures(client: FlaskClient) -> str:
    """The result without that section."""
    return re.sub(r'<details id="where".*?</details>', "", client.get("/result").text, flags=re.DOTALL)


def test_the_result_offers_it_and_the_answer_leads_back_to_the_offices(resident: FlaskClient):
    before = figures(resident)
    assert 'href="/county">看我县市的办事地点' in where(resident)
    assert "示例" not in where(resident)
    asked = resident.get("/county").text
    assert [*re.findall('name="county" value="([a-z]+)"', asked)] == [*COUNTIES, "skip"]
    answer = resident.post("/county", data={"county": "yanji"})
    assert (answer.status_code, answer.location) == (303, "/result?open=where#where")
    assert '<h3 class="office">医保局：示例医保窗口</h3>' in where(resident)
    assert 'href="/county">换一个县市' in where(resident)
    assert figures(resident) == before


def test_nobody_is_asked_on_the_way_and_without_a_result_it_leads_to_what_is_open(client: FlaskClient):
    passed = walk(client, STAY)
    assert "/county" not in passed
    fresh = client.application.test_client()
    for way in (fresh.get("/county"), fresh.post("/county", data={"county": "yanji"})):
        assert (way.status_code, way.location) == (303, "/result")
    assert fresh.get("/result").location.startswith("/?notice")


def test_who_does_not_belong_to_yanbian_is_not_asked(client: FlaskClient):
    walk(client, JILIN)
    assert "/county" not in client.get("/result").text
    client.post("/county", data={"county": "yanji"})
    assert "示例" not in client.get("/result").text


@pytest.mark.parametrize("said", ["changchun", "", "YANJI", "yanji\n", "x" * 5000])
def test_what_is_no_county_is_asked_again(resident: FlaskClient, said: str):
    assert resident.post("/county", data={"county": said}).location == "/county"
    assert "示例" not in where(resident)


def test_not_now_takes_the_offices_away(resident: FlaskClient):
    resident.post("/county", data={"county": "yanji"})
    assert resident.post("/county", data={"county": "skip"}).location == "/result?open=where#where"
    assert "示例" not in where(resident) and "看我县市的办事地点" in where(resident)


def test_the_language_can_be_changed_on_the_page_and_on_the_result(resident: FlaskClient):
    assert resident.get("/lang/ko?to=/county").location == "/county"
    assert "연길" in resident.get("/county").text
    resident.post("/county", data={"county": "yanji"})
    assert "례시길 0번지 1층" in where(resident)
    assert "示例路0号一楼" in where(resident, "/result/zh") and "/county" not in where(resident, "/result/zh")
    resident.get("/lang/en?to=/result")
    assert "Offices in Yanji" in where(resident)


def test_the_page_of_the_guide_about_offices_shows_them_too(resident: FlaskClient):
    assert "示例" not in resident.get("/guide/offices").text
    resident.post("/county", data={"county": "yanji"})
    assert '<h3 class="office">医保局：示例医保窗口</h3>' in resident.get("/guide/offices").text
    assert "示例" not in resident.get("/guide/deposit").text
    resident.post("/county", data={"county": "helong"})
    assert "和龙各窗口的地址和电话，这里还没有" in resident.get("/guide/offices").text


def test_changing_an_answer_keeps_the_county(resident: FlaskClient):
    resident.post("/county", data={"county": "yanji"})
    resident.post("/check/household", data={"household": "tekun"})
    assert "示例医保窗口" in where(resident)


def test_a_kept_link_and_the_sheets_have_the_offices(resident: FlaskClient):
    resident.post("/county", data={"county": "yanji"})
    resident.post("/keep")
    link = re.findall('href="(/s/.+?)"', resident.get("/keep").text)[0]
    somebody = resident.application.test_client()
    assert "示例医保窗口" in where(somebody, link) and "/county" not in where(somebody, link)
    for sheet in (resident.get("/self-check.pdf"), somebody.get(f"{link}/self-check.pdf")):
        document = PdfReader(BytesIO(sheet.data))
        assert "示例路0号一楼" in "".join(page.extract_text() for page in document.pages)
        assert len(document.pages) == 1


def test_without_an_import_nothing_is_invented():
    client = create_app(config()).test_client()
    walk(client, STAY)
    client.post("/county", data={"county": "yanji"})
    said = where(client)
    assert "延吉各窗口的地址和电话，这里还没有" in said
    assert set(re.findall('href="tel:(.+?)"', said)) == {"12393", "0433-12393", "12345", "120"}


@pytest.mark.parametrize(
    ("telephone", "linked"),
    [
        ("0433-0000000", ['<a href="tel:04330000000">0433-0000000</a>']),
        ("0433-0000000 转 00", ['<a href="tel:04330000000">0433-0000000</a> 转 00']),
        ("０４３３－０００００００", ['<a href="tel:04330000000">０４３３－０００００００</a>']),
        ("(0433)0000000", ['<a href="tel:04330000000">(0433)0000000</a>']),
        ("+86 433 0000000", ['<a href="tel:+864330000000">+86 433 0000000</a>']),
        ("0433-0000000、12345", ['tel:04330000000">0433-0000000</a>、<a href="tel:12345">12345</a>']),
        ("0433-0000000 0433-0000001", ["电话：0433-0000000 0433-0000001</li>"]),
        ("<b>0433-0000000</b>&", ['&lt;b&gt;<a href="tel:04330000000">0433-0000000</a>&lt;/b&gt;&amp;']),
        ("0433-0000000 8:30-17:00", ['<a href="tel:04330000000">0433-0000000</a> 8:30-17:00']),
        ("1234 (8:30-17:00)", ["电话：1234 (8:30-17:00)</li>"]),
    ],
)
def test_a_number_is_dialled_by_a_touch_and_reads_as_it_was_written(
    resident: FlaskClient, folder: Path, telephone: str, linked: list[str]
):
    replace(folder, table(file(ROW | {"telephone": telephone}), TODAY).offices)
    resident.post("/county", data={"county": "yanji"})
    said = where(resident)
    assert all(each in said for each in linked), said
    assert f"电话：{telephone}" in html.unescape(re.sub(r"</?a\b[^>]*>", "", said))


def test_what_the_operator_wrote_is_text_and_never_markup(resident: FlaskClient, folder: Path):
    nasty = "<script>alert(1)</script>{{ 7*7 }}{s}&amp;\"'"
    row = ROW | dict.fromkeys(("name", "address", "hours", "note", "telephone"), f"{nasty}123")
    replace(folder, table(file(row), TODAY).offices)
    resident.post("/county", data={"county": "yanji"})
    page = resident.get("/result").text
    assert "<script" not in page
    assert html.unescape(page).count(f"{nasty}123") == 5
    assert resident.get("/self-check.pdf").status_code == 200


def test_an_import_is_seen_without_a_restart_and_the_file_is_not_opened_for_every_page(
    resident: FlaskClient, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    opened = []
    read = offices.shelf.read
    monkeypatch.setattr(offices.shelf, "read", lambda folder: opened.append(folder) or read(folder))
    resident.post("/county", data={"county": "yanji"})
    for _ in range(5):
        assert "示例医保窗口" in where(resident)
    replace(folder, table(file(ROW | {"name": "新的窗口"}), TODAY).offices)
    assert "新的窗口" in where(resident)
    assert len(opened) == 2


def test_a_county_with_as_many_offices_as_are_taken_still_fits_the_first_round_trip(
    resident: FlaskClient, folder: Path
):
    rows = [
        ROW | {"name": f"示例{chr(0x4E00 + 7 * n)}{chr(0x5E00 + 11 * n)}街道办事处", "telephone": f"0433-00{n * 37:05}"}
        for n in range(30)
    ]
    replace(folder, table(file(*(row | {"hours": "周一至周五 8:30-17:00"} for row in rows)), TODAY).offices)
    resident.post("/county", data={"county": "yanji"})
    packed = resident.get("/result", headers={"Accept-Encoding": "gzip"})
    assert len(packed.data) < 14_000


@pytest.mark.parametrize("code", ["zh", pytest.param("ko", marks=pytest.mark.far)])
def test_the_offices_suit_old_eyes_and_what_reads_them_aloud(browser: Any, app: Flask, code: str):
    client = app.test_client()
    client.get(f"/lang/{code}")
    walk(client, STAY)
    client.post("/county", data={"county": "yanji"})
    cookie = client.get_cookie("check")
    assert cookie
    served = create_server(app, host="127.0.0.1", port=0, threads=2)
    Thread(target=served.run, daemon=True).start()
    address = f"http://localhost:{served.effective_port}"
    context = profile(browser, bypass_csp=True)
    context.add_cookies([{"name": "check", "value": cookie.value, "domain": "localhost", "path": "/"}])
    tab = context.new_page()
    for path in ("/county", "/guide/offices", "/result"):
        tab.goto(address + path)
        found = Axe().run(tab)
        assert found.violations_count == 0, found.generate_report()
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    touch = tab.evaluate(
        "Array.from(document.querySelectorAll('.detail a'), each => each.getBoundingClientRect().height)"
    )
    assert len(touch) == 2 and min(touch) >= 44
    context.close()
    served.close()
