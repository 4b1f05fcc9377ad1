"""The way from the start to the result in the browsers that residents have: one walk and one set of measures for all.

Each page is looked at on a phone of 360 and of 320 pixels, with everything folded out, and with the text twice as big.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browsers.drive import Browser
from tests.web.browser import PHONE
from tests.web.walk import BY_SLIP, NO_STATUS, STAY, form

pytestmark = pytest.mark.far

MEASURE = (Path(__file__).parents[1] / "web" / "measure.js").read_text(encoding="utf-8").strip().rstrip(";")
BROWSERS = ("chromium 78", "firefox", "webkitgtk", "chromium")
HEIGHT = PHONE["height"]
TALLEST = 4000
"""Pixels of a picture: as much as the screen has on which WebKitGTK draws."""
WIDTHS = (360, 320)
WRONG = {"small", "tight", "pale", "main", "other", "near", "cut"}
FIGURE = 30
"""Pixels, at least, of an amount that stands alone."""
TWICE = "(document.documentElement.style.fontSize = '225%')"
"""The text twice as big: the style sheet asks for 112.5 %."""
UNFOLDED = "document.querySelectorAll('details').forEach((each) => { each.open = true })"
UNSEEN = """[...document.querySelectorAll("main button:not(.enter), main input[type=text], textarea")].filter((e) =>
  e.getClientRects().length && !e.matches(".link") && getComputedStyle(e).borderBottomStyle === "none"
).map((e) => e.outerHTML.slice(0, 120))"""
"""What is touched and is drawn by its background alone, which goes with the page's own colours."""
SPOILT = """for (const [what, style] of [["footer a, main p", "font-size: 9px; margin: -9px"],
  [".go", "min-height: 0; padding: 0; line-height: 1"], ["h1", "white-space: nowrap; width: 50rem"]])
  for (const each of document.querySelectorAll(what)) each.style.cssText = style"""
WAYS = {"zh": STAY, "ko": BY_SLIP, "en": NO_STATUS}
FIGURES = {"zh": "2,400", "ko": "300", "en": "0"}
BESIDE = ("/guide", "/guide/offices", "/privacy", "/keep", "/restart", "/on_slip_aid")


def give(browser: Browser, address: str, answers: dict[str, str]) -> None:
    """Answer on the page as a finger would: touch the choice, or fill in and send."""
    _, said = form(address, answers)
    touched = [f"main button[name='{id}'][value='{answer}']" for id, answer in said.items()]
    choice = next((each for each in touched if browser.run(f"!!document.querySelector(`{each}`)")), "")
    for id, typed in {} if choice else said.items():
        browser.run(f"(document.getElementsByName('{id}')[0].value = '{typed}')")
    browser.leave(f"document.querySelector(`{choice or 'main form .go'}`).click()")


def walked(browser: Browser, server: str, language: str) -> Iterator[str]:
    """Every page on the way, at the moment when it is seen; its address."""
    browser.size(360, HEIGHT)
    browser.visit(f"{server}/lang/{language}?to=/")
    address = "/"
    yield address
    while address != "/result":
        give(browser, address, WAYS[language])
        before, address = address, browser.run("location.pathname")
        assert address != before, f"{before} was asked again"
        yield address


def unsuited(browser: Browser) -> Iterator[str]:
    """What is wrong with the page, one by one: as it comes, folded out, and with the text twice as big."""
    for how, action in (("as it comes", ""), ("folded out", UNFOLDED), ("text twice as big", TWICE)):
        if action:
            browser.run(action)
        for width in WIDTHS:
            browser.size(width, HEIGHT)
            here = f"{browser.run('location.pathname')} {width} px {how}:"
            if (wide := browser.run("document.documentElement.scrollWidth")) > width:
                yield f"{here} {wide} px wide"
            measured = browser.run(f"({MEASURE})()")
            for each in ("cut",) if action == TWICE else sorted(WRONG):
                yield from (f"{here} {each}: {found}" for found in measured[each])
            yield from (f"{here} a figure of {size} px" for size in measured["figures"] if size < FIGURE)


class Album:
    """The pictures of one walk, in its order: the first screen of each page."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._browser, self._folder, self._count = browser, folder, 0
        folder.mkdir()

    def add(self, address: str, height: int = HEIGHT) -> None:
        self._browser.size(360, height)
        self._count += 1
        name = re.sub(r"\W+", "-", address).strip("-") or "start"
        (self._folder / f"{self._count:02}-{name}.png").write_bytes(self._browser.picture())

    def add_whole(self, address: str) -> None:
        """From top to bottom, as it stands after it was measured."""
        self._browser.size(360, HEIGHT)
        self.add(f"{address} whole", min(self._browser.run("document.documentElement.scrollHeight"), TALLEST))


@pytest.mark.parametrize("language", WAYS)
@pytest.mark.parametrize("name", BROWSERS)
def test_from_the_start_to_the_result_every_page_suits_old_eyes_and_fingers(
    opened: Callable[..., Browser], server: str, pictures: Path, name: str, language: str
):
    browser = opened(name)
    album, wrong = Album(browser, pictures / f"{name}-{language}"), []
    for address in walked(browser, server, language):
        album.add(address)
        wrong += unsuited(browser)
        album.add_whole(address)
        browser.run("document.documentElement.removeAttribute('style')")
    assert FIGURES[language] in browser.run("document.querySelector('main').innerText")
    for address in BESIDE:
        browser.visit(f"{server}{address}")
        album.add(address)
        wrong += unsuited(browser)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("name", ["chromium", "firefox"])
def test_in_colours_that_the_resident_has_chosen_everything_is_still_seen(
    opened: Callable[..., Browser], server: str, pictures: Path, name: str
):
    browser = opened(name, forced=True)
    album = Album(browser, pictures / f"{name}-forced")
    for address in walked(browser, server, "zh"):
        assert browser.run("matchMedia('(forced-colors: active)').matches")
        assert browser.run("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"
        album.add(address)
        browser.run(UNFOLDED)
        album.add_whole(address)
        pale = browser.run(f"({MEASURE})()")["pale"]
        assert [each for each in pale if each[0] < 4.5] == [], address
        assert browser.run(UNSEEN) == [], address


def test_a_page_that_is_too_wide_too_small_and_cut_is_found_out(opened: Callable[..., Browser], server: str):
    for name in BROWSERS:
        browser = opened(name)
        browser.size(360, HEIGHT)
        browser.visit(f"{server}/lang/zh?to=/")
        browser.run(f"(() => {{ {SPOILT} }})()")
        measured = browser.run(f"({MEASURE})()")
        assert {each for each in WRONG if measured[each]} >= {"small", "main", "near", "cut"}, name
        browser.size(320, HEIGHT)
        assert browser.run("document.documentElement.scrollWidth") > 320, name
