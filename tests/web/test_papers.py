"""The paper over HTTP: plain links to a PDF and a picture, for this browser's answers; and what a crowd gets."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from threading import Event, Semaphore, Thread
from typing import Any

import httpx
import pytest
import zxingcpp
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image
from pypdf import PdfReader

import web.papers
from locales import LANGUAGES
from summary.paper.drawer import NotDrawn
from tests.hung import HUNG
from tests.usual import forms
from tests.web.app import config
from tests.web.walk import walk
from web import create_app
from web.papers import SECONDS_UNTIL_FREE
from web.queue import Queue
from web.server import create


def application(**changed: Any) -> Flask:
    return create_app(config(**changed))


def checked(app: Flask, language: str = "zh") -> FlaskClient:
    """A browser in which a whole check was made."""
    browser = app.test_client()
    browser.get(f"/lang/{language}")
    walk(browser, forms())
    return browser


@pytest.fixture(scope="module")
def app() -> Flask:
    return application()


@pytest.fixture(scope="module")
def browser(app: Flask) -> Iterator[FlaskClient]:
    yield checked(app, "ko")


def test_the_result_page_links_to_both_and_says_how_to_keep_the_picture(browser: FlaskClient):
    page = browser.get("/result").text
    assert 'href="/self-check.pdf"' in page
    assert 'href="/self-check.png"' in page
    assert LANGUAGES["ko"].text("take.picture") in page
    assert "<script" not in page


def test_in_wechat_the_page_says_what_can_be_done_there_and_offers_no_printing(browser: FlaskClient):
    wechat = {"User-Agent": "Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/78.0 MicroMessenger/8.0.2"}
    for address in ("/result", "/keep"):
        assert ".pdf" not in browser.get(address, headers=wechat).text
    page = browser.get("/result", headers=wechat).text
    assert LANGUAGES["ko"].text("take.wechat") in page and 'href="/self-check.png"' in page
    assert LANGUAGES["ko"].text("take.print") not in page and 'href="/keep"' in page


def test_the_pdf_opens_in_its_place_under_a_neutral_name_in_the_readers_language(browser: FlaskClient):
    answer = browser.get("/self-check.pdf")
    assert answer.status_code == 200
    assert answer.mimetype == "application/pdf"
    shown = answer.headers["Content-Disposition"]
    assert shown.startswith("inline; filename=self-check-20")
    assert "filename*=UTF-8''%EC%9E%90%EC%B2%B4" in shown
    assert answer.headers["Cache-Control"] == "no-store"
    words = PdfReader(BytesIO(answer.data)).pages[0].extract_text()
    assert "5,600元" in words and "5,600원" in words


def test_the_picture_is_a_picture(browser: FlaskClient):
    answer = browser.get("/self-check.png")
    assert (answer.status_code, answer.mimetype) == (200, "image/png")
    assert answer.headers["Content-Disposition"].startswith("inline")
    picture = Image.open(BytesIO(answer.data))
    assert picture.width == 750
    assert zxingcpp.read_barcodes(picture.convert("L")) == []  # no link was made


@pytest.mark.parametrize("kind", ["pdf", "png"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_another_browser_is_told_the_ways_that_work(app: Flask, kind: str, code: str):
    answer = app.test_client().get(f"/self-check.{kind}", headers={"Accept-Language": code})
    assert answer.status_code == 403
    assert answer.mimetype == "text/html"
    for id in ("elsewhere.why", "elsewhere.picture", "elsewhere.keep", "elsewhere.again"):
        assert LANGUAGES[code].text(id) in answer.text


def test_an_unfinished_check_is_led_on(app: Flask):
    browser = app.test_client()
    browser.post("/check/who", data={"who": "self"})
    answer = browser.get("/self-check.pdf")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/result")
    assert browser.get("/result").headers["Location"].startswith("/check/when")


def test_other_kinds_of_file_do_not_exist(browser: FlaskClient):
    assert browser.get("/self-check.docx").status_code == 404


def test_twenty_at_once_are_served_in_turn(app: Flask):
    """As many as the queue takes, each from a browser of its own."""
    browsers = [checked(app) for _ in range(20)]
    with ThreadPoolExecutor(20) as crowd:
        answers = list(crowd.map(lambda browser: browser.get("/self-check.pdf"), browsers))
    assert [answer.status_code for answer in answers] == [200] * 20
    assert all(answer.data.startswith(b"%PDF") for answer in answers)


def test_beyond_the_queue_a_kind_page_asks_to_wait():
    app = application()
    queue = app.extensions["papers"] = Queue(most=1)
    browser = checked(app, "ko")
    working, done = Event(), Event()

    def hold() -> None:
        with queue.place():
            working.set()
            done.wait(HUNG)

    with ThreadPoolExecutor(1) as crowd:
        crowd.submit(hold)
        working.wait(HUNG)
        refused = browser.get("/self-check.pdf")
        done.set()
    assert refused.status_code == 503
    assert 'href="/self-check.pdf"' in refused.text and 'href="/result"' in refused.text, "again, and the way back"
    assert 'href="tel:12393"' in refused.text
    assert refused.headers["Retry-After"] == str(SECONDS_UNTIL_FREE)
    assert LANGUAGES["ko"].text("error.503.text") in refused.text
    assert browser.get("/self-check.pdf").status_code == 200


def test_while_as_many_as_may_wait_for_a_paper_every_page_comes_and_the_next_one_is_told_so(
    monkeypatch: pytest.MonkeyPatch,
):
    """Under the server that it is run with: those who wait hold no thread that serves pages."""
    app = application()
    most, drawing, done = app.extensions["papers"].most, Semaphore(0), Event()

    class Slow:
        def draw(self, kind: str, paper: Any) -> bytes:
            drawing.release()
            done.wait(HUNG)
            return b"%PDF"

    monkeypatch.setattr(web.papers, "_DRAWER", Slow())
    cookie = checked(app, "ko").get_cookie("check")
    server, port = create(app, "127.0.0.1", 0, proxied=False)
    Thread(target=server.run, daemon=True).start()
    visitor = httpx.Client(
        base_url=f"http://localhost:{port}", headers={"Cookie": f"check={cookie.value}"}, timeout=HUNG, trust_env=False
    )
    with ThreadPoolExecutor(most) as crowd:
        papers = [crowd.submit(visitor.get, "/self-check.pdf") for _ in range(most)]
        for _ in range(most):
            assert drawing.acquire(timeout=HUNG)
        for _ in range(30):
            assert visitor.get("/check/care").status_code == 200
            refused = visitor.get("/self-check.png")
            assert (refused.status_code, refused.headers["Retry-After"]) == (503, str(SECONDS_UNTIL_FREE))
            assert LANGUAGES["ko"].text("error.503.text") in refused.text
        done.set()
        assert [paper.result().status_code for paper in papers] == [200] * most
    server.close()


def test_a_refused_paper_of_a_kept_result_leads_back_to_it():
    app = application()
    browser = checked(app)
    browser.post("/keep")
    path = re.findall('href="(/s/[^"/]+)"', browser.get("/keep").text)[0]
    app.extensions["papers"] = Queue(most=1)
    with app.extensions["papers"].place():
        refused = app.test_client().get(f"{path}/self-check.png")
    assert refused.status_code == 503
    assert f'href="{path}/self-check.png"' in refused.text and f'href="{path}"' in refused.text


def test_a_paper_that_cannot_be_drawn_is_an_error_of_ours_with_a_way_on(monkeypatch: pytest.MonkeyPatch, caplog):
    class Broken:
        def draw(self, kind: str, paper: Any) -> bytes:
            raise NotDrawn

    app = application()
    browser = checked(app, "ko")
    monkeypatch.setattr(web.papers, "_DRAWER", Broken())
    answer = browser.get("/self-check.pdf")
    assert answer.status_code == 500 and LANGUAGES["ko"].text("error.500.title") in answer.text
    assert "NotDrawn" in caplog.text and "8,000" not in caplog.text
