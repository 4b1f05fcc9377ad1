"""Two minutes, the answer first: taps, what stands above the fold and how many screens a page has, on a small phone."""

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask

from tests.usual import forms
from tests.web.browser import PHONE, leave, profile
from tests.web.test_phone import NEXT, on
from tests.web.walk import BY_SLIP, STAY, WAYS, walk
from web.clock import today
from web.way import FIGURES

OPEN = {
    "not referred": {"place": "province", "referral": "none"},
    "emergency": {"place": "elsewhere", "referral": "emergency"},
    "not designated, or not sure": {"place": "undesignated", "designated": "unsure"},
    "not recognised yet": {"household": "illness_poverty_pending"},
    "with a permit": {"residence": "permit"},
    "about how much": {"amount": "band_10000"},
    "much": {"amount": "band_more", "household": "dibao_margin"},
    "paid in all": {"amount": "paid_only", "paid_only": "nothing", "paid_in_all": "9000"},
    "under the deductible": {"household": "dibao_margin", "amount": "1500"},
    "paid by the slip": {"amount": "slip", "slip_medical_aid": "3000"},
    "for somebody else": {"who": "other", "place": "province", "referral": "none"},
    "a plan": {"when": "plan", "self_paid": "10000"},
}
CASES = WAYS | {name: forms(today=today(), **changes) for name, changes in OPEN.items()}
FIRST = {"stay", "not sure", "a plan", "last year", "no status"}
SEEN = [pytest.param(name, marks=[] if name in FIRST else pytest.mark.far) for name in CASES]


@pytest.fixture(scope="module")
def only_tab(browser: Any, server: str) -> Iterator[Any]:
    """A page on a small phone that a test may measure; a new one for each test is four times the work."""
    context = profile(browser, base_url=server, bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def tab(only_tab: Any) -> Any:
    """The same page without a cookie."""
    only_tab.context.clear_cookies()
    return only_tab


def see(tab: Any, app: Flask, code: str, answers: dict[str, str]) -> None:
    """The result of these answers, in a language, as a phone shows it first."""
    client = app.test_client()
    client.get(f"/lang/{code}")
    walk(client, answers)
    cookie = client.get_cookie("check")
    assert cookie
    tab.context.clear_cookies()
    tab.context.add_cookies([{"name": "check", "value": cookie.value, "domain": "localhost", "path": "/"}])
    tab.goto("/result")


def bottom(tab: Any, what: str) -> float:
    """How far down the last of these ends, in pixels."""
    return max(
        (box["y"] + box["height"] for each in tab.locator(what).all() if (box := each.bounding_box())), default=0
    )


def taps(page: Any, answers: dict[str, str]) -> int:
    """What a finger has to press from the start page to the result; the keys of a number are not counted."""
    pressed = 0
    page.goto("/")
    while on(page) != "result":
        id = on(page) or "who"
        if id == "slip":
            told = [row for row in FIGURES if answers.get(row, "none") != "none"]
            for row in told:
                page.click(f"#{row}")
                page.keyboard.type(answers[row])
            pressed += len(told)
            press = page.locator(NEXT)
        elif (press := page.locator(f"main button[name={id}][value='{answers[id]}']").first).count() == 0:
            page.click("#answer")
            page.keyboard.type(answers[id])
            pressed += 1
            press = page.locator(NEXT)
        leave(page, press)
        pressed += 1
    return pressed


@pytest.mark.parametrize("code", ["zh", pytest.param("ko", marks=pytest.mark.far)])
def test_the_commonest_case_takes_ten_taps(tab: Any, code: str):
    tab.goto(f"/lang/{code}")
    assert taps(tab, forms(today=today())) <= 10
    assert tab.locator(".fig").inner_text() in ("5,600元", "5,600원")


@pytest.mark.far
def test_with_the_slip_twenty_taps_are_enough_even_where_every_row_is_filled_in(tab: Any):
    assert taps(tab, forms(today=today(), amount="slip")) <= 20
    tab.context.clear_cookies()
    every = {"slip_over_limit": "100", "slip_major_illness": "1000", "slip_other_insurance": "100"}
    rows = {"slip_in_scope": "none", "slip_medical_aid": "200", **every}
    assert taps(tab, forms(today=today(), amount="slip", **rows)) <= 20


@pytest.mark.far
def test_without_any_paper_nine_taps_are_enough_and_without_a_status_four(tab: Any):
    assert taps(tab, forms(today=today(), amount="band_5000")) <= 9
    tab.context.clear_cookies()
    assert taps(tab, WAYS["no status"]) <= 4


@pytest.mark.parametrize("code", [pytest.param("zh", marks=pytest.mark.far), "ko"])
@pytest.mark.parametrize("name", SEEN)
def test_figure_own_share_and_first_action_stand_above_the_fold_of_two_screens_and_only_a_sure_figure_is_large(
    tab: Any, app: Flask, name: str, code: str
):
    see(tab, app, code, CASES[name])
    fold = PHONE["height"]
    first = tab.locator(".fig, .lead")
    assert first.count() == 1 and bottom(tab, ".fig, .lead, .end, .bill, .own") <= fold
    assert bottom(tab, ".now, .now .second") <= fold, "the first thing to do, with its button"
    assert tab.locator("details[open]").count() == 0
    assert tab.evaluate("document.documentElement.scrollHeight") <= 2 * fold
    only_a_sure_figure_is_large(tab)


def only_a_sure_figure_is_large(tab: Any) -> None:
    size = "each => parseFloat(getComputedStyle(each).fontSize)"
    for each in tab.locator(".end b, .lead").all():
        assert each.evaluate(size) <= 28
    if tab.locator(".end").count() > 1:
        assert tab.locator(".fig").count() == 0
        sizes = {each.evaluate(size) for each in tab.locator(".end b").all()}
        assert len(sizes) == 1, "both ends in one size"


@pytest.mark.parametrize("code", ["zh", "ko"])
def test_the_buttons_of_the_start_page_are_seen_at_once(tab: Any, code: str):
    tab.goto(f"/lang/{code}")
    assert bottom(tab, "main button[name=who]") <= 500
    box, consent = tab.locator("#said").bounding_box(), tab.locator("#consent").bounding_box()
    assert box["y"] > consent["y"], "the box for a sentence stands under the consent"


@pytest.mark.parametrize("code", [pytest.param("zh", marks=pytest.mark.far), "ko"])
@pytest.mark.parametrize("way", [STAY, pytest.param(BY_SLIP, marks=pytest.mark.far)], ids=["stay", "slip"])
def test_the_question_and_its_first_answer_are_seen_at_once(tab: Any, code: str, way: dict[str, str]):
    tab.goto(f"/lang/{code}")
    leave(tab, f"main button[value={way['who']}]")
    while on(tab) != "result":
        id = on(tab)
        first = tab.locator(".field input, .slip input, .pick").first.bounding_box()
        assert first["y"] + first["height"] <= 2 / 3 * PHONE["height"], id
        if id == "slip":
            for row in FIGURES:
                tab.fill(f"#{row}", "" if way.get(row, "none") == "none" else way[row])
            leave(tab, NEXT)
        elif tab.locator("#answer").count() and way[id] not in ("slip", "none"):
            tab.fill("#answer", way[id])
            leave(tab, NEXT)
        else:
            press = tab.locator(f"main button[value='{way[id]}']")
            if not press.is_visible():
                tab.click("summary >> nth=0")
            leave(tab, press)
