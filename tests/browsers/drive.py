"""Three kinds of browsers that Playwright does not drive, each by the language that it speaks itself: one page each.

Every one can `visit` an address, `run` an expression of JavaScript, be set to a `size` and take a `picture`; `close`
ends it. Each has a profile of its own in the folder that is given. One that does not answer is a `BrowserError`.
"""

import asyncio
import base64
import json
import os
import select
import socket
import subprocess
import time
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

from tornado.websocket import websocket_connect

from tests.hung import HUNG

_PAUSE = 0.05
_NARROW = "toolbar *, entry, button {font-size: 1px; padding: 0; margin: 0; border: 0; min-width: 0; min-height: 0}"
"""Style for the tools of WebKitGTK's browser, which otherwise keep its window wider than a phone."""

_ON_A_PHONE = {"ui.useOverlayScrollbars": 1, "intl.accept_languages": "zh-CN"}
_FORCED = {
    "browser.display.document_color_use": 2,
    "browser.display.use_system_colors": False,
    "browser.display.foreground_color": "#ffffff",
    "browser.display.background_color": "#000000",
    "browser.anchor_color": "#ffff00",
}
"""Settings of Firefox: bars that take no room; white on black, whatever a page says."""


class BrowserError(Exception):
    """What the browser said was wrong."""


class Browser(ABC):
    """One page in one browser."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def visit(self, address: str) -> None:
        """Go there, as typed into the address bar, and wait for the page."""
        self.leave(f"location.assign({json.dumps(address)})")

    def leave(self, action: str) -> None:
        """Do on the page what leads to another one, and wait until that one is there. `action`: a script."""
        self.run(f"(window.left = false, setTimeout(() => {{ {action} }}), 0)")
        there = "window.left === undefined && document.readyState === 'complete'"
        self.until(f"{there} && location.href !== 'about:blank'")  # which a browser may show once more between

    def until(self, expression: str) -> None:
        """Wait for it to be true. Between two pages nothing can be run: that is no answer either."""
        for _ in range(int(HUNG / _PAUSE)):
            try:
                if self.run(expression):
                    return
            except BrowserError:
                pass
            time.sleep(_PAUSE)
        raise BrowserError(f"never true: {expression}")

    @abstractmethod
    def run(self, expression: str) -> Any:
        """The value of an expression of JavaScript on the page, as JSON."""

    @abstractmethod
    def size(self, width: int, height: int) -> None:
        """Of the page, in its own pixels."""

    @abstractmethod
    def picture(self) -> bytes:
        """What is seen of the page, as PNG."""

    def close(self) -> None:
        """End it, and all that it started."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Chromium(Browser):
    """Any Chromium of any age, by its DevTools protocol through a pair of pipes."""

    def __init__(self, program: str, folder: Path, *, forced: bool = False) -> None:
        # It reads from descriptor 3 and writes to 4.
        script = 'exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1'
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-zygote", "--disable-dev-shm-usage"]
        flags += ["--remote-debugging-pipe", "--hide-scrollbars", "--lang=zh-CN", f"--user-data-dir={folder}"]
        super().__init__(
            subprocess.Popen(
                ["sh", "-c", script, program, *flags], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
            )
        )
        self._read, self._sent, self._session = bytearray(), 0, {}
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        found = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = {"sessionId": found["sessionId"]}
        if forced:
            features = {"forced-colors": "active", "prefers-color-scheme": "dark"}
            wanted = [{"name": name, "value": value} for name, value in features.items()]
            self._ask("Emulation.setEmulatedMedia", features=wanted)

    def _ask(self, method: str, **given: Any) -> Any:
        self._sent += 1
        asked = {"id": self._sent, "method": method, "params": given, **self._session}
        self._process.stdin.write(json.dumps(asked).encode() + b"\0")
        while (answer := self._heard()).get("id") != self._sent:
            pass
        if "error" in answer:
            raise BrowserError(answer["error"])
        return answer["result"]

    def _heard(self) -> dict[str, Any]:
        while b"\0" not in self._read:
            ready = select.select([self._process.stdout], [], [], HUNG)[0]
            part = self._process.stdout.read(1 << 16) if ready else b""
            if not part:
                raise BrowserError("Chromium says nothing")
            self._read += part
        said, _, self._read = self._read.partition(b"\0")
        return json.loads(said)

    def run(self, expression: str) -> Any:
        found = self._ask("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in found:
            raise BrowserError(found["exceptionDetails"])
        return found["result"].get("value")

    def size(self, width: int, height: int) -> None:
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=True)

    def picture(self) -> bytes:
        return base64.b64decode(self._ask("Page.captureScreenshot", format="png")["data"])


class Firefox(Browser):
    """Firefox, by WebDriver BiDi, which it speaks without a driver."""

    def __init__(self, program: str, folder: Path, *, forced: bool = False) -> None:
        settings = _ON_A_PHONE | (_FORCED if forced else {})
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in settings.items()]
        (folder / "user.js").write_text("".join(lines))
        told = folder / "WebDriverBiDiServer.json"
        command = [program, "--headless", "--no-remote", "--profile", str(folder), "--remote-debugging-port", "0"]
        environment = os.environ | {"HOME": str(folder)}
        super().__init__(
            subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        while not (told.exists() and told.read_text().endswith("}")):
            if self._process.poll() is not None:
                raise BrowserError("Firefox does not start")
            time.sleep(_PAUSE)
        port = json.loads(told.read_text())["ws_port"]
        self._loop, self._sent = asyncio.Runner(), 0
        self._socket = self._loop.run(_opened(f"ws://127.0.0.1:{port}/session"))
        self._ask("session.new", capabilities={})
        self._page = {"context": self._ask("browsingContext.getTree")["contexts"][0]["context"]}

    def _ask(self, method: str, **given: Any) -> Any:
        self._sent += 1
        answer = self._loop.run(self._answered({"id": self._sent, "method": method, "params": given}))
        if answer["type"] == "error":
            raise BrowserError(answer["message"])
        return answer["result"]

    async def _answered(self, asked: dict[str, Any]) -> dict[str, Any]:
        await self._socket.write_message(json.dumps(asked))
        async with asyncio.timeout(HUNG):
            while said := await self._socket.read_message():
                answer = json.loads(said)
                if answer.get("id") == asked["id"]:
                    return answer
        raise BrowserError("Firefox has gone")

    def run(self, expression: str) -> Any:
        found = self._ask(
            "script.evaluate", expression=f"JSON.stringify({expression})", target=self._page, awaitPromise=False
        )
        if found["type"] == "exception":
            raise BrowserError(found["exceptionDetails"]["text"])
        return json.loads(found["result"].get("value", "null"))

    def size(self, width: int, height: int) -> None:
        self._ask("browsingContext.setViewport", **self._page, viewport={"width": width, "height": height})

    def picture(self) -> bytes:
        return base64.b64decode(self._ask("browsingContext.captureScreenshot", **self._page)["data"])

    def close(self) -> None:
        self._socket.close()
        super().close()
        self._loop.close()


async def _opened(address: str) -> Any:
    return await websocket_connect(address, max_message_size=1 << 28)


class WebKit(Browser):
    """WebKitGTK's small browser, by WebDriver, on a screen that nobody sees (Xvfb)."""

    def __init__(self, driver: str, folder: Path) -> None:
        style = folder / ".config" / "gtk-3.0" / "gtk.css"
        style.parent.mkdir(parents=True)
        style.write_text(_NARROW)
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x4000x24", "-nolisten", "tcp"]
        self._screen = subprocess.Popen(screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        display = self._screen.stdout.readline().decode().strip()
        environment = os.environ | {"DISPLAY": f":{display}", "HOME": str(folder), "LANG": "C.UTF-8"}
        environment["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"  # root has none
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._address, self._session = f"http://127.0.0.1:{port}", ""
        super().__init__(subprocess.Popen([driver, f"--port={port}"], env=environment, stderr=subprocess.DEVNULL))
        for _ in range(int(HUNG / _PAUSE)):
            try:
                self._session = f"/session/{self._ask('/session', capabilities={})['sessionId']}"
                break
            except ConnectionError:
                time.sleep(_PAUSE)

    def _ask(self, path: str, **given: Any) -> Any:
        request = urllib.request.Request(
            f"{self._address}{self._session}{path}",
            json.dumps(given).encode() if given else None,
            {"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=HUNG) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise BrowserError(error.read().decode()) from None
        except urllib.error.URLError as error:
            raise ConnectionError(error.reason) from None

    def run(self, expression: str) -> Any:
        return self._ask("/execute/sync", script=f"return ({expression})", args=[])

    def size(self, width: int, height: int) -> None:
        """The window gets what stands around the page besides."""
        for _ in range(3):
            around = self.run("[outerWidth - innerWidth, outerHeight - innerHeight]")
            self._ask("/window/rect", width=width + around[0], height=height + around[1])
            if self.run("[innerWidth, innerHeight]") == [width, height]:
                return
            time.sleep(_PAUSE)

    def picture(self) -> bytes:
        """Once it is drawn: before that it is black."""
        self.run(
            "(window.drawn = false, requestAnimationFrame(() => setTimeout(() => { window.drawn = true }, 50)), 0)"
        )
        self.until("window.drawn")
        return base64.b64decode(self._ask("/screenshot"))

    def close(self) -> None:
        super().close()
        self._screen.terminate()
        self._screen.wait()
