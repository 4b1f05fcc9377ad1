"""A profile of the real browser for one test."""

from typing import Any

from tests.hung import HUNG

PHONE = {"width": 360, "height": 740}


def profile(browser: Any, **given: Any) -> Any:
    """A small phone with cookies of its own, that waits as long as a page needs. `given`: as Playwright takes them."""
    context = browser.new_context(viewport=PHONE, **given)
    context.set_default_timeout(HUNG * 1000)
    return context


def leave(page: Any, what: Any) -> None:
    """Press what leads to another page, and wait until that one is there. `what`: a locator, or its selector."""
    with page.expect_navigation():
        (page.locator(what).first if isinstance(what, str) else what).click()
