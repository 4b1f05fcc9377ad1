"""The whole self-check in a real browser: a small phone, no JavaScript, and everything people do with a browser."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.usual import after
from tests.web.browser import leave, profile
from tests.web.walk import BEFORE, BY_SLIP, STAY, YEAR, walk
from web.way import FIGURES

NEXT = "form[novalidate] button.go"


def on(page: Any) -> str:
    """The question that the page shows; the slip is one page."""
    return page.url.partition("?")[0].partition("#")[0].rpartition("/")[2]


def give(page: Any, id: str, answers: dict[str, str]) -> None:
    """Answer the question on the page as a finger would, and wait for the page that comes of it."""
    if id == "slip":
        for row in FIGURES:
            page.fill(f"#{row}", "" if answers.get(row, "none") == "none" else answers[row])
        press = page.locator(NEXT)
    elif (button := page.locator(f"main button[name='{id}'][value='{answers[id]}']").first).count():
        if not button.is_visible():
            page.click("summary:visible >> nth=0")
        press = button
    else:
        page.fill("#answer", answers[id])
        press = page.locator(NEXT)
    leave(page, press)


def ticked(page: Any) -> str:
    """The choice that is shown as the answer so far."""
    return page.locator("button.was").get_attribute("value")


def go(page: Any, answers: dict[str, str], until: str = "result") -> None:
    if page.url == "about:blank":
        page.goto("/")
        give(page, "who", answers)
    while on(page) != until:
        before = on(page)
        give(page, before or "who", answers)
        assert on(page) != before, f"{before} was asked again"


def answered(page: Any, client: FlaskClient, answers: dict[str, str], until: str = "/result") -> None:
    """The page at this address, for somebody who has answered all that is asked before it."""
    walk(client, answers, until)
    cookie = client.get_cookie("check")
    assert cookie
    page.context.add_cookies([{"name": "check", "value": cookie.value, "domain": "localhost", "path": "/"}])
    page.goto(until)


def test_a_resident_reaches_the_result(phone: Any):
    go(phone, STAY)
    assert phone.locator(".fig").inner_text() == "2,400元"
    assert phone.locator("h1").count() == 1


def test_back_shows_the_answers_that_were_given_and_forward_goes_on(phone: Any):
    go(phone, STAY, until="amount")
    order = list(STAY)
    given = order[order.index("place") : order.index("amount")]
    for id in reversed(given):
        phone.go_back()
        assert on(phone) == id and ticked(phone) == STAY[id]
    for _ in given:
        phone.go_forward()
    assert on(phone) == "amount"
    go(phone, STAY)
    phone.go_back()
    assert on(phone) == order[-1] and ticked(phone) == STAY[order[-1]]
    leave(phone, "a.back")
    assert on(phone) == order[-2] == "amount" and phone.locator("#answer").input_value() == "8000"


@pytest.mark.far
def test_back_after_a_mistake_leads_to_the_question_before(phone: Any):
    go(phone, STAY, until="amount")
    give(phone, "amount", {"amount": "abc"})
    assert on(phone) == "amount" and phone.locator("#answer").input_value() == "abc"
    assert phone.locator("[role=alert]").is_visible()
    phone.go_back()
    assert on(phone) == "amount"
    phone.go_back()
    assert after(on(phone)) == "amount"
    phone.go_forward()
    give(phone, "amount", {"amount": "8000"})
    assert on(phone) == after("amount")


def test_reload_never_sends_anything_again(phone: Any, client: FlaskClient):
    answered(phone, client, STAY, "/check/care")
    posts: list[str] = []
    phone.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    phone.reload()
    assert on(phone) == "care" and posts == []
    go(phone, STAY)
    posts.clear()
    phone.reload()
    assert on(phone) == "result" and posts == []


@pytest.mark.far
def test_two_tabs_go_on_with_the_same_answers(phone: Any, client: FlaskClient):
    answered(phone, client, STAY, "/check/care")
    other = phone.context.new_page()
    other.goto("/check/care")
    give(other, "care", {"care": "inpatient"})
    following = after("care")
    assert on(other) == following
    give(phone, "care", {"care": "special_disease"})
    assert on(phone) == following
    go(other, STAY)
    phone.reload()
    assert on(phone) == following and ticked(phone) == STAY[following]
    go(phone, STAY)


def test_a_lost_cookie_leads_to_the_start_with_a_word(phone: Any, client: FlaskClient):
    answered(phone, client, STAY, "/check/care")
    phone.context.clear_cookies()
    give(phone, "care", STAY)
    assert phone.url.endswith("/?notice=cleared") and phone.locator(".notice").is_visible()
    go(phone, STAY)


def test_the_language_changes_half_way_and_in_the_middle_of_a_mistake(phone: Any, client: FlaskClient):
    answered(phone, client, BY_SLIP, "/check/slip")
    give(phone, "slip", BY_SLIP | {"slip_pooled_fund": "모름"})
    leave(phone, "nav [lang=ko-CN]")
    assert on(phone) == "slip" and phone.locator("#slip_pooled_fund").input_value() == "모름"
    assert phone.locator("#slip_in_scope").input_value() == BY_SLIP["slip_in_scope"]
    give(phone, "slip", BY_SLIP)
    leave(phone, "nav [lang=en]")
    assert on(phone) == after("slip_medical_aid", amount="slip")
    leave(phone, "nav [lang=ko-CN]")
    go(phone, BY_SLIP)
    assert phone.locator(".fig").inner_text() == "3,600원"
    leave(phone, "a[href='/result/zh']")
    assert phone.locator(".fig").inner_text() == "3,600元"
    leave(phone, "a.back[href='/result']")
    assert phone.locator("html").get_attribute("lang") == "ko-CN"


def test_what_was_typed_and_not_sent_stays_when_the_language_changes_and_enter_sends_it(
    phone: Any, client: FlaskClient
):
    answered(phone, client, STAY, "/check/amount")
    phone.fill("#answer", "8000")
    leave(phone, "nav [lang=ko-CN]")
    assert on(phone) == "amount" and phone.locator("#answer").input_value() == "8000"
    phone.press("#answer", "Enter")
    assert on(phone) == after("amount") and phone.locator("html").get_attribute("lang") == "ko-CN"


def test_a_change_leads_straight_back_to_the_result(phone: Any, client: FlaskClient):
    answered(phone, client, STAY)
    phone.click("#answers summary")
    leave(phone, "a[href='/check/household']")
    assert ticked(phone) == "dibao_margin"
    give(phone, "household", {"household": "dibao"})
    assert on(phone) == "result" and phone.locator(".fig").inner_text() == "5,600元"


@pytest.mark.far
def test_whether_the_slip_shows_aid_is_asked_under_the_result_and_compared(phone: Any, client: FlaskClient):
    answered(phone, client, STAY)
    leave(phone, "#on_slip_aid a[href='/on_slip_aid']")
    assert on(phone) == "on_slip_aid"
    phone.fill("#answer", "好像有<")
    leave(phone, NEXT)
    assert phone.locator("[role=alert]").is_visible() and phone.locator("#answer").input_value() == "好像有<"
    phone.fill("#answer", "1000")
    leave(phone, NEXT)
    assert on(phone) == "result"
    told = phone.locator("#on_slip_aid").inner_text()
    assert "1,000元" in told and "2,400元" in told and "1,400元" in told, "paid, due, and the difference"
    assert phone.locator(".fig").inner_text() == "2,400元", "it changes no figure"
    leave(phone, "#on_slip_aid a[href='/on_slip_aid']")
    leave(phone, "button[value=none]")
    assert "1,000元" not in phone.locator("#on_slip_aid").inner_text()


def test_quick_exit_leaves_nothing_to_come_back_to(phone: Any, client: FlaskClient):
    answered(phone, client, STAY)
    leave(phone, "button.exit")
    assert phone.url.endswith("/bye/zh") and phone.context.cookies() == []
    phone.go_back()
    assert phone.url.endswith("/?notice=cleared")
    assert phone.locator("text=8,000").count() == 0


def test_everything_can_be_done_with_the_keyboard(phone: Any):
    phone.goto("/")
    phone.keyboard.press("Tab")
    assert phone.locator(".skip").is_visible()
    phone.focus("main button[value=self]")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/check/when")
    phone.focus("button[value=this_year]")
    phone.keyboard.press("Space")
    phone.wait_for_url("**/check/residence")
    go(phone, STAY, until="amount")
    phone.focus("#answer")
    phone.keyboard.type("8000")
    phone.keyboard.press("Enter")
    phone.wait_for_url(f"**/check/{after('amount')}")


@pytest.mark.parametrize("way", [STAY, pytest.param(BY_SLIP, marks=pytest.mark.far)], ids=["stay", "slip"])
def test_nothing_is_loaded_besides_the_page_and_the_browser_has_no_complaint(
    browser: Any, server: str, way: dict[str, str]
):
    context = profile(browser, base_url=server)
    page = context.new_page()
    requests: list[Any] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request))
    page.on("console", lambda message: complaints.append(message.text))
    go(page, way)
    loaded = [
        request.url
        for request in requests
        if not request.is_navigation_request() and not request.url.startswith("data:")
    ]
    assert loaded == [] and complaints == []
    context.close()


def test_printing_leads_to_the_sheet_and_shows_no_buttons(phone: Any, client: FlaskClient):
    answered(phone, client, STAY)
    phone.emulate_media(media="print")
    assert phone.locator("button:visible, footer a:visible, a.second:visible, a.go:visible").count() == 0
    text = phone.inner_text("main")
    for shown in ("2,400元", "8,000元", "以医保局审核为准", "打印用的纸（PDF）"):
        assert shown in text
    style = phone.locator("body").evaluate("body => getComputedStyle(body).fontSize")
    assert float(style.removesuffix("px")) >= 14 * 96 / 72 - 0.1
    phone.pdf(format="A4")


@pytest.mark.far
def test_a_second_treatment_is_told_with_back_another_language_and_a_way_out(phone: Any, client: FlaskClient):
    second = {"on@2": f"{BEFORE}-06-20", "differs@2": "no", "amount@2": "8000"}
    answered(phone, client, YEAR)
    figure = phone.locator(".fig, .lead").inner_text()
    leave(phone, "#another button")
    assert on(phone) == "on@2" and phone.locator("[role=status]").is_visible()
    give(phone, "on@2", second)
    phone.go_back()
    assert on(phone) == "on@2" and phone.locator("#answer").input_value() == second["on@2"]
    phone.go_back()
    assert on(phone) == "differs@2", "the result is shown again once the treatment is told, or left out"
    leave(phone, "a[href='/treatment/2/remove']")
    leave(phone, "button.red")
    assert on(phone) == "result" and phone.locator(".fig, .lead").inner_text() == figure
    leave(phone, "#another button")
    give(phone, "on@2", second)
    leave(phone, "text=조선말")
    assert on(phone) == "differs@2"
    give(phone, "differs@2", second)
    give(phone, "amount@2", second)
    assert on(phone) == "result" and phone.locator(".fig").inner_text() == "3,000원"
    assert phone.locator("svg.year").is_visible()
    phone.click("#year summary")
    assert phone.locator("table.year").is_visible()
    phone.emulate_media(media="print")
    assert not phone.locator("#another").is_visible() and phone.locator("table.year").is_visible()


@pytest.mark.far
def test_of_two_tabs_one_adds_a_treatment_and_the_other_goes_on_with_it(phone: Any, client: FlaskClient):
    answered(phone, client, YEAR)
    other = phone.context.new_page()
    other.goto("/result")
    for page in (phone, other):
        leave(page, "#another button")
        assert on(page) == "on@2", "the second tap adds no third one"
