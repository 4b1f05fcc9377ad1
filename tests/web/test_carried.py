"""Without cookies: the page that says so, and the same self-check with the sealed answers in its forms."""

import html
import re
from collections.abc import Iterator
from threading import Thread
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from waitress.server import create_server

from locales import LANGUAGES
from tests.web.app import config
from tests.web.browser import leave, profile
from tests.web.test_phone import give
from tests.web.walk import BY_SLIP, NO_STATUS, PLAN, STAY, form
from web import create_app
from web.clock import now
from web.sealed import LIFE

ZH = LANGUAGES["zh"]
STATE = re.compile(r'<input type="hidden" name="carried" value="([A-Za-z0-9_=-]+)">')


@pytest.fixture
def stranger(app: Flask) -> FlaskClient:
    """A browser that keeps nothing."""
    return app.test_client(use_cookies=False)


def state(page: Any) -> str:
    """The one sealed state that every form of the page carries."""
    assert "Set-Cookie" not in page.headers
    found = STATE.findall(page.text)
    led = re.findall(r'<form[^>]* action="/carried', page.text)
    assert len(found) == len(led) and len(set(found)) == 1, "every form has it"
    return found[0]


def sent(client: FlaskClient, page: Any, address: str, **said: str) -> Any:
    """Press a button of the page."""
    assert f'ction="/carried{address}"' in html.unescape(page.text), address
    answer = client.post(f"/carried{address}", data={"carried": state(page), **said})
    assert answer.status_code == 200
    return answer


def begin(client: FlaskClient, **headers: str) -> Any:
    return client.post("/carried/check/who", data={"who": "self"}, headers=headers)


def walk(client: FlaskClient, answers: dict[str, str], **headers: str) -> tuple[Any, list[Any]]:
    """The result, and the pages on the way."""
    page = client.post("/carried/check/who", data={"who": answers["who"]}, headers=headers)
    passed: list[Any] = []
    while found := re.search(r'<form[^>]* action="/carried(/check/\w+)"', page.text.partition('id="first"')[0]):
        passed.append(page)
        assert len(passed) < 40
        if 'id="headline"' in page.text:
            break
        page = sent(client, page, found[1], **form(found[1], answers)[1])
    return page, passed


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("way", [STAY, BY_SLIP, PLAN, NO_STATUS], ids=["stay", "slip", "plan", "no status"])
def test_every_way_leads_to_the_same_result_as_with_cookies(app: Flask, stranger: FlaskClient, way: Any, code: str):
    from tests.web.walk import walk as walk_with_cookies

    page, _ = walk(stranger, way, **{"Accept-Language": code})
    usual = app.test_client()
    usual.get(f"/lang/{code}")
    walk_with_cookies(usual, way)

    def told(text: str) -> list[str]:
        """The sentences."""
        return re.sub(r"<.*?>", "\n", text.partition("<main")[2].partition("</main>")[0]).split()

    assert told(page.text) == told(usual.get("/result").text)


def test_no_answer_stands_in_an_address(stranger: FlaskClient):
    result, passed = walk(stranger, BY_SLIP)
    for page in [*passed, result]:
        for link in re.findall(r'(?:href|action|formaction)="([^"]*)"', page.text):
            assert re.fullmatch(
                r"(/carried)?/[a-z_/-]*(\.pdf|\.png)?|/carried/(lang/(zh|ko|en)|restart)\?to=/[a-z_/]*|#[\w-]+|"
                r"tel:[\d-]+|data:image/svg[^ ]*",
                link,
            ), link


def test_a_mistake_is_shown_and_what_was_typed_stays(stranger: FlaskClient):
    _, passed = walk(stranger, STAY)
    page = next(page for page in passed if 'action="/carried/check/amount"' in page.text)
    page = sent(stranger, page, "/check/amount", amount="八成<吧")
    assert 'role="alert"' in page.text and 'value="八成&lt;吧"' in page.text
    assert 'role="alert"' not in sent(stranger, page, "/check/amount", amount="8000").text


def test_back_change_language_and_papers_go_along(stranger: FlaskClient):
    result, _ = walk(stranger, STAY)
    assert "8,000元" in result.text
    question = sent(stranger, result, "/check/amount", link="yes")
    assert 'value="8000"' in question.text
    korean = sent(stranger, question, "/lang/ko?to=/check/amount", amount="9000")
    assert '<html lang="ko-CN">' in korean.text and 'value="9000"' in korean.text
    result = sent(stranger, korean, "/check/amount", amount="9000")
    assert "2,800원" in result.text
    picture = sent(stranger, result, "/self-check.png", link="yes")
    assert picture.mimetype == "image/png" and picture.headers["Content-Disposition"].startswith("inline")
    assert "2,800元" in sent(stranger, result, "/result/zh", link="yes").text
    guide = sent(stranger, result, "/guide", link="yes")
    assert LANGUAGES["ko"].text("guide.result") in guide.text


def test_a_link_that_keeps_the_result_can_be_copied(stranger: FlaskClient):
    result, _ = walk(stranger, STAY)
    page = sent(stranger, sent(stranger, result, "/keep", link="yes"), "/keep")
    link = re.search('<a class="second" href="(/s/[^"]+)"', page.text)
    assert link and "2,400元" in stranger.get(link[1]).text


def test_the_quick_exit_needs_no_state_and_starting_over_forgets_it(stranger: FlaskClient):
    result, _ = walk(stranger, STAY)
    assert '<form method="post" action="/bye">' in result.text
    asked = sent(stranger, result, "/restart?to=/result", link="yes")
    assert 'formaction="/carried/result"' in asked.text, "asked once, and it leads back"
    page = sent(stranger, asked, "/restart")
    assert 'action="/carried/check/who"' in page.text
    assert ZH.text("button.continue") not in page.text
    left = stranger.post("/carried/bye", data={"carried": state(result)})
    assert left.location == "/bye/zh"


def test_the_answers_live_two_hours_as_in_a_cookie(stranger: FlaskClient, monkeypatch: pytest.MonkeyPatch):
    page, begun = begin(stranger), now()
    for seconds, there in ((LIFE - 60, True), (LIFE + 1, False)):
        monkeypatch.setattr("web.cookie.now", lambda seconds=seconds: begun + seconds)
        answer = sent(stranger, page, "/check/when", when="this_year")
        assert ("/carried/check/residence" in answer.text) is there
        assert (ZH.text("page.cleared") in answer.text) is not there


@pytest.mark.parametrize(
    "token", ["", "x", "é", "\\1", "a; check=b", '"><script>', "gAAAA" * 500, "\r\nX: y", "x" * 5000], ids=ascii
)
def test_a_state_that_is_none_is_a_first_visit(stranger: FlaskClient, token: str):
    answer = stranger.post("/carried/check/who", data={"carried": token, "who": "self"})
    assert answer.status_code in (200, 303) and "<script" not in answer.text
    assert ZH.text("page.cleared") in stranger.get("/?notice=cleared").text


@pytest.mark.parametrize(
    "address",
    ["carried/check/who", "carried/" * 50, "api/v1/estimate", "/evil.example", "nothing", "..", "%00", "s/x", "é"],
)
def test_what_is_no_page_is_not_led_through(stranger: FlaskClient, address: str):
    answer = stranger.post(f"/carried/{address}", data={"link": "yes"})
    assert answer.status_code in (303, 308, 404)
    assert re.match(r"/(?!/)|http://localhost/(?!/)", answer.headers.get("Location", "/"))


def test_a_form_of_another_site_is_refused(stranger: FlaskClient):
    answer = stranger.post("/carried/check/who", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 400


def test_typed_in_or_loaded_again_it_leads_to_the_start_with_a_word(stranger: FlaskClient):
    for address in ("/carried/", "/carried/check/who"):
        assert stranger.get(address).location == "/?notice=cleared"


# --- The way there


@pytest.mark.parametrize("code", LANGUAGES)
def test_who_finds_no_answers_learns_why_and_is_not_told_that_they_were_cleared(stranger: FlaskClient, code: str):
    said = LANGUAGES[code].text
    for address in ("/result", "/result/zh", "/keep", "/check/check", "/check/who"):
        page = stranger.get(address, follow_redirects=True, headers={"Accept-Language": code})
        assert page.request.path == "/"
        for id in ("page.cleared", "why.shared", "why.time", "why.cookies", "cookies.carried"):
            assert said(id) in page.text, (address, id)
    assert not re.search("已经清除|지워졌습니다|were cleared", said("page.cleared"))


def test_who_has_answers_is_not_told_that_there_are_none(client: FlaskClient):
    client.post("/check/who", data={"who": "self"})
    assert ZH.text("page.cleared") not in client.get("/?notice=cleared").text


@pytest.mark.parametrize("way", ["check", "referral"])
def test_the_second_start_that_comes_to_nothing_says_that_the_browser_keeps_nothing(stranger: FlaskClient, way: str):
    start = {"check": "/", "referral": "/referral"}[way]
    assert 'name="again"' not in stranger.get(start).text
    assert 'name="again"' in stranger.get(f"{start}?notice=cleared").text
    answer = stranger.post(f"/{way}/who", data={"who": "self", "again": "yes"})
    page = stranger.get(answer.location)
    assert page.status_code == 200
    for id in ("cookies.title", "cookies.text", "cookies.carried", "cookies.settings", "cookies.wechat"):
        assert ZH.text(id) in page.text
    assert f'action="/carried/{way}/who"' in page.text
    assert 'href="/guide"' in page.text and 'href="tel:12393"' in page.text


def test_a_browser_that_keeps_cookies_goes_on_at_the_second_start(client: FlaskClient):
    answer = client.post("/check/who", data={"who": "self", "again": "yes"})
    assert "/carried/" not in client.get(answer.location).text


@pytest.fixture
def forgetful(browser: Any) -> Iterator[Any]:
    """A small phone whose browser takes no cookie: as if none had been sent."""
    app = create_app(config())
    inner = app.wsgi_app

    def without_cookies(environ: Any, start_response: Any) -> Any:
        def start(status: str, headers: Any, *more: Any) -> Any:
            return start_response(status, [pair for pair in headers if pair[0] != "Set-Cookie"], *more)

        return inner(environ, start)

    app.wsgi_app = without_cookies  # type: ignore[method-assign]
    served = create_server(app, host="127.0.0.1", port=0, threads=4)
    Thread(target=served.run, daemon=True).start()
    address = f"http://localhost:{served.effective_port}"
    context = profile(browser, java_script_enabled=False, base_url=address, locale="ko-KR")
    yield context.new_page()
    context.close()
    served.close()


@pytest.mark.far
def test_in_a_real_browser_without_cookies_the_way_leads_to_the_result(forgetful: Any):
    forgetful.goto("/")
    leave(forgetful, "main button[value=other]")
    assert forgetful.url.endswith("/?notice=cleared"), "once in a circle,"
    leave(forgetful, "main button[value=other]")
    assert forgetful.locator("h1").inner_text() == LANGUAGES["ko"].text("cookies.title"), "and then no more"
    leave(forgetful, "main button[value=other]")
    for _ in range(40):
        found = re.search(r'<form[^>]* action="/carried/check/(\w+)"', forgetful.content())
        if not found or forgetful.locator("#headline").count():
            break
        give(forgetful, found[1], BY_SLIP)
    assert forgetful.locator(".fig").inner_text() == "3,600원"
    assert forgetful.evaluate("document.documentElement.scrollWidth") <= 360
    leave(forgetful, "button[formaction='/carried/result/zh']")
    assert forgetful.locator(".fig").inner_text() == "3,600元"
    assert forgetful.context.cookies() == []
