"""The browsers, each in a profile of its own for every test, and where their pictures are put."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browsers.drive import Browser, Chromium, Firefox, WebKit
from tests.web.conftest import CHROMIUM, app, server

__all__ = ["app", "server"]

NPM = Path(__file__).parents[2] / ".venv" / "npm" / "node_modules"
"""What `make test-far` has npm put there, by the locked list beside this file."""
_PICTURES = pytest.StashKey[Path]()
_UNPACK = (
    "const fs = require('fs'), [from, to] = process.argv.slice(1);"
    "fs.writeFileSync(to, require('zlib').brotliDecompressSync(fs.readFileSync(from)), {mode: 0o755})"
)


def found(*programs: str, missing: str) -> str:
    """The first of these programs that is here; where all of the tests' needs are not met, they are left out."""
    program = next(filter(None, map(shutil.which, programs)), None)
    return program or pytest.skip(missing)


@pytest.fixture(scope="session")
def old_chromium(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Chromium 78, as in old phones, unpacked from the npm package that ships it."""
    packed = NPM / "chrome-aws-lambda" / "bin" / "chromium.br"
    if not packed.exists():
        pytest.skip("no Chromium 78 here (npm package chrome-aws-lambda, brought by `make test-far`)")
    program = tmp_path_factory.mktemp("old") / "chromium"
    subprocess.run(["node", "-e", _UNPACK, str(packed), str(program)], check=True)
    return str(program)


@pytest.fixture
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., Browser]]:
    """Opens a browser by its name, with a new profile. `forced`: in the colours that its user has chosen."""
    started: list[Browser] = []

    def open_(name: str, *, forced: bool = False) -> Browser:
        profile = tmp_path / f"profile{len(started)}"
        profile.mkdir()
        if name == "chromium 78":
            browser: Browser = Chromium(request.getfixturevalue("old_chromium"), profile)
        elif name == "chromium":
            if CHROMIUM is None:
                pytest.skip("no Chromium here (Debian package chromium)")
            browser = Chromium(CHROMIUM, profile, forced=forced)
        elif name == "firefox":
            program = found("firefox-esr", "firefox", missing="no Firefox here (Debian package firefox-esr)")
            browser = Firefox(program, profile, forced=forced)
        else:
            driver = found("WebKitWebDriver", missing="no WebKitGTK here (Debian package webkit2gtk-driver)")
            found("Xvfb", missing="no screen for WebKitGTK here (Debian package xvfb)")
            browser = WebKit(driver, profile)
        started.append(browser)
        return browser

    yield open_
    for browser in started:
        browser.close()


@pytest.fixture(scope="session")
def pictures(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for a person to look through; its name is told when the tests have ended."""
    folder = tmp_path_factory.mktemp("pictures", numbered=False)
    request.config.stash[_PICTURES] = folder
    return folder


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    if _PICTURES in config.stash:
        terminalreporter.write_line(f"Pictures of the pages in every browser: {config.stash[_PICTURES]}")
