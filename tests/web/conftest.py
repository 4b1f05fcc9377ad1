"""The application, a server for a real browser, and the browser."""

import shutil
from collections.abc import Iterator
from threading import Thread
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from waitress.server import create_server

from tests.hung import HUNG
from tests.web.app import config
from tests.web.browser import profile
from web import create_app

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No process for each page or site, none kept ready: all pages are our own.
    "--disable-site-isolation-trials",
    "--process-per-site",
    "--renderer-process-limit=1",
    # Nor a document of its own for each page; beside it what Playwright turns off, which this replaces.
    "--disable-features=RenderDocument,HttpsUpgrades,PaintHolding,DestroyProfileOnBrowserClose,MediaRouter",
]


@pytest.fixture(scope="session")
def app() -> Flask:
    return create_app(config())


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture(scope="session")
def server(app: Flask) -> Iterator[str]:
    """The address of the application under the server that it is run with."""
    served = create_server(app, host="127.0.0.1", port=0, threads=4)
    Thread(target=served.run, daemon=True).start()
    yield f"http://localhost:{served.effective_port}"
    served.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("no Chromium here: the tests in a real browser are left out")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET, timeout=HUNG * 1000)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pocket(browser: Any, server: str) -> Iterator[Any]:
    """A small phone without JavaScript; a new one for each test is twice the work."""
    context = profile(browser, java_script_enabled=False, base_url=server, locale="zh-CN")
    yield context
    context.close()


@pytest.fixture
def phone(pocket: Any) -> Iterator[Any]:
    """A page on it, that nothing was looked at before."""
    pocket.clear_cookies()
    yield pocket.new_page()
    for page in pocket.pages:
        page.close()
